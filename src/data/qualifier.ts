/** How exactly a number is meant: what a source's words say of it, and the words we write ourselves. */
import type { Numeral } from './numerals.ts';
import {
  cancels,
  comparing,
  fillers,
  leading,
  type Meaning,
  measures,
  measuring,
  modals,
  negations,
  nouns,
  opposite,
  type Phrase,
  placeNouns,
  places,
  placing,
  plain,
  signAfter,
  signBefore,
  trailing,
} from './phrases.ts';
import type { Qualifier, Text } from './schema.ts';
import type { Token } from './tokens.ts';

/** The sense of each code, in the words that we write before the number. */
export const senses: Readonly<Record<Qualifier, Text>> = {
  exact: { vi: 'đúng bằng', en: 'exactly' },
  more_than: { vi: 'hơn', en: 'more than' },
  at_least: { vi: 'ít nhất', en: 'at least' },
  about: { vi: 'khoảng', en: 'about' },
  nearly: { vi: 'gần', en: 'nearly' },
  less_than: { vi: 'dưới', en: 'less than' },
  at_most: { vi: 'tối đa', en: 'at most' },
};

/** What the words beside a number say of it. */
export interface Reading {
  /** What is taken without a question; `null` where the words leave it open. */
  likely: Qualifier | null;
  /** What the words admit; empty where they are not known. */
  means: Meaning;
  /** Nothing else is possible. */
  sure: boolean;
  /** The words that say so, or that are not known. */
  words: string;
}

const known = (means: Meaning, sure: boolean, words: string): Reading => ({
  likely: means[0] ?? null,
  means,
  sure,
  words,
});
const open = (means: Meaning, words: string): Reading => ({ likely: null, means, sure: false, words });

const reach = 12;
const quotes = new Set('“ ” " « » \' ‘ ’ * : ('.split(' '));
const shortened = new Set(['ca', 'approx', 'min', 'max']);

/** What the words around a number say of it. */
export function readingAt(tokens: readonly Token[], { from, to }: Pick<Numeral, 'from' | 'to'>): Reading {
  const sign = signAt(tokens, from, to);
  if (sign) return sign;
  const tail = tailOf(tokens, to);
  const lead = readLead(leadOf(tokens, from), tail, followsNumber(tokens, from));
  const before = lead.means.length === 0 && tokens[from - 1]?.text === ':' ? known(['exact'], true, '') : lead;
  const behind = readTail(tail);
  if (!behind) return before;
  const bare = before.likely === 'exact' || before.means.length === 0;
  return bare || before.likely === behind.likely ? behind : either(before, behind);
}

/** Both are possible. */
const either = (one: Reading, other: Reading): Reading =>
  open([...new Set([...one.means, ...other.means])], `${one.words} … ${other.words}`);

function signAt(tokens: readonly Token[], from: number, to: number): Reading | null {
  const [second, first] = [tokens[from - 2], tokens[from - 1]];
  const double = second && first && second.end === first.start ? second.text + first.text : '';
  if (double === '=>' || double === '->') return open([], double);
  const before = signBefore.get(double) ?? signBefore.get(first?.text ?? '');
  if (before) return known(before, before.length === 1, first?.text ?? '');
  const next = tokens[to];
  const after = next && next.start === tokens[to - 1]?.end ? signAfter.get(next.text) : undefined;
  return after && next && tokens[to + 1]?.kind !== 'digits' ? known(after, true, next.text) : null;
}

/** The words of the same clause before a number, the nearest last. */
function leadOf(tokens: readonly Token[], from: number): string[] {
  const words: string[] = [];
  for (let at = from - 1; at >= 0 && words.length < reach; at -= 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'word') words.unshift(text);
    else if (kind === 'digits') break;
    else if (text === '.' && shortened.has(tokens[at - 1]?.text ?? '')) continue;
    else if (!quotes.has(text) || (text === '(' && words.length > 0)) break;
  }
  return words;
}

/** The words after a number up to the end of the sentence, commas among them. */
function tailOf(tokens: readonly Token[], to: number): string[] {
  const words: string[] = [];
  for (let at = to; at < tokens.length && words.length < reach; at += 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'word') words.push(text);
    else if (kind === 'digits') {
      words.push('#');
      break;
    } else if (text === '/' || text === ',') words.push(text);
    else if (!['%', ')', '”', '"', '»', '-', '('].includes(text)) break;
  }
  return words;
}

/** «103 trên 107»: the word stands between two numbers. */
function followsNumber(tokens: readonly Token[], from: number): boolean {
  const [naming, number] = [tokens[from - 3], tokens[from - 2]];
  return (
    number?.kind === 'digits' &&
    !/^(?:năm|tháng|ngày|quý|in|since|by)$/.test(naming?.text ?? '') &&
    naming?.text !== '/'
  );
}

const longest = 6;

interface Match {
  phrase: Phrase;
  /** Where it begins. */
  at: number;
  words: string;
}

/** The phrase that ends at `end`, or before fillers that end there. */
function phraseBefore(words: readonly string[], end: number): Match | null {
  for (let skipped = 0; skipped <= 3 && skipped < end; skipped += 1) {
    const last = end - skipped;
    for (let length = Math.min(longest, last); length > 0; length -= 1) {
      const text = words.slice(last - length, last).join(' ');
      const phrase = leading.get(text);
      const between = words.slice(last, end);
      if (phrase && between.every((word) => (phrase.tight ? measures : fillers).has(word)))
        return { phrase, at: last - length, words: text };
    }
    if (!fillers.has(words[last - 1] ?? '')) break;
  }
  return null;
}

function readLead(words: readonly string[], tail: readonly string[], afterNumber: boolean): Reading {
  const match = phraseBefore(words, words.length);
  if (!match) return withoutPhrase(words);
  const { phrase, at } = match;
  const [first = 'exact'] = phrase.means;
  if (afterNumber && match.words === 'trên') return known(['exact'], true, match.words);
  const negation = negationBefore(words, at);
  if (negation) {
    const turned = phrase.tight ? opposite[first] : undefined;
    const text = words.slice(negation.at).join(' ');
    if (!turned) return open([], text);
    return negation.sure ? known([turned], true, text) : open([first, turned], text);
  }
  const doubtful = ambiguous(match, words, tail);
  if (doubtful) return doubtful;
  const alone = phrase.means.length === 1 || !phrase.means.includes('exact');
  const reading = known(phrase.means, alone, match.words);
  const further = phraseBefore(words, at);
  if (!further || further.phrase.means.includes('exact') || further.phrase.means[0] === first) return reading;
  const other = known(further.phrase.means, false, further.words);
  if (first !== 'exact') return either(reading, other);
  return alone || negationBefore(words, further.at) ? open([...phrase.means, ...other.means], other.words) : other;
}

/** What a phrase may mean besides, where it is also a word of place, of a difference or a noun. */
function ambiguous(
  { words: text, at, phrase }: Match,
  words: readonly string[],
  tail: readonly string[],
): Reading | null {
  const previous = words[at - 1] ?? '';
  const both: Meaning = ['exact', phrase.means[0] ?? 'exact'];
  const rest = tail.join(' ');
  if (/ hơn$|^vượt$/.test(text) && comparing.some((word) => rest.includes(word))) return open(both, text);
  if (nouns.has(text) && previous !== '' && !measuring.has(previous) && !plain.has(previous)) return open(both, text);
  if (!places.has(text)) return null;
  const ofPlace = placeNouns.has(tail[0] ?? '');
  if (tail[0] === '/' || (placing.has(previous) && ofPlace)) return known(both, false, text);
  return placing.has(previous) || (ofPlace && !measuring.has(previous)) ? open(both, text) : null;
}

/** A negation before the phrase, and whether nothing but modal verbs (or «được» and one verb) stands between. */
function negationBefore(words: readonly string[], at: number): { at: number; sure: boolean } | null {
  for (let place = at - 1; place >= Math.max(0, at - 6); place -= 1) {
    if (!negations.has(words[place] ?? '')) continue;
    const between = words.slice(place + 1, at);
    const next = between[0] === 'bao' ? between[1] : between[0];
    if (cancels.has(next ?? '')) return null;
    const verbs = between.filter((word) => !modals.has(word)).length;
    return { at: place, sure: verbs === 0 || (between[0] === 'được' && verbs <= 2) };
  }
  return null;
}

/** Words before the number that do not end in a phrase that we know. */
function withoutPhrase(words: readonly string[]): Reading {
  const last = words.at(-1);
  const bare = known(['exact'], true, '');
  if (last === undefined) return bare;
  const distant = words.findLastIndex((_, index) => pairAt(words, index) !== null);
  if (distant >= 0) return open(['exact', ...(pairAt(words, distant) ?? [])], words.slice(distant).join(' '));
  const negated = words
    .slice(-3, -1)
    .some((word, index, near) => negations.has(word) && !cancels.has(near[index + 1] ?? last));
  const isPlain = plain.has(last) || cancels.has(last) || /['’]s?$/.test(last);
  return isPlain && !negated && !negations.has(last) ? bare : open([], words.slice(-3).join(' '));
}

/** What two words that stand further from the number mean: «tối đa», «không quá». */
function pairAt(words: readonly string[], at: number): Meaning | null {
  const [first = '', second = ''] = words.slice(at, at + 2);
  const means = leading.get(`${first} ${second}`)?.means ?? [];
  if (means.length > 0) return means.includes('exact') ? null : means;
  const compared = negations.has(first) ? leading.get(second) : undefined;
  const turned = compared?.tight ? opposite[compared.means[0] ?? 'exact'] : undefined;
  return turned ? [turned] : null;
}

/**
 * A phrase after the number; one that stands right before another number belongs to that one,
 * and after a comma it must stand alone.
 */
function readTail(tail: readonly string[]): Reading | null {
  const comma = tail.indexOf(',');
  for (let at = 0; at < Math.min(tail.length, 8); at += 1) {
    for (let length = 3; length > 0; length -= 1) {
      const text = tail.slice(at, at + length).join(' ');
      const phrase = trailing.get(text);
      const rest = tail.slice(at + length);
      const ends = rest[0] === undefined || rest[0] === ',';
      if (comma >= 0 && at > comma && !(tail[at - 1] === ',' && ends)) continue;
      if (!phrase || rest.slice(0, 3).includes('#')) continue;
      if (length === 1 && at > 0 && !/^(?:upwards?|minimum|maximum)$/.test(text)) continue;
      return known(phrase.means, ends || at === 0, text);
    }
  }
  return null;
}

/** The qualifier a bare word stands for, or `null`. */
export function wordOfQualifier(word: string): Qualifier | null {
  const wanted = word.trim().toLowerCase().replace(/\s+/g, ' ');
  const means = leading.get(wanted)?.means ?? signBefore.get(wanted) ?? signAfter.get(wanted);
  if (means) return means[0] ?? null;
  const [negation = '', ...rest] = wanted.split(' ');
  const turned = negations.has(negation) ? leading.get(rest.join(' '))?.means[0] : undefined;
  return (turned && opposite[turned]) ?? null;
}

/** Words with the qualifier before them: «hơn năm mươi chín nghìn…»; alone where it could not be read. */
export function qualified(qualifier: Qualifier | null, number: Text): Text {
  const sense = qualifier && senses[qualifier];
  return !sense || qualifier === 'exact' ? number : { vi: `${sense.vi} ${number.vi}`, en: `${sense.en} ${number.en}` };
}
