/** Where a number stands in a source's own words, and what the words beside it say of it. */
import { clean } from './decimal.ts';
import { type Numeral, numeralsOf, scales } from './numerals.ts';
import { type Reading, readingAt } from './qualifier.ts';
import type { Qualifier } from './schema.ts';
import { type Token, tokensOf } from './tokens.ts';

interface Printed {
  /** Every place where the number stands. */
  places: readonly Place[];
  /** The first range that begins or ends with the number or, if it stands nowhere, the first of all; as written. */
  range: string | null;
}

export interface Place extends Reading {
  /** As written. */
  text: string;
  /** Not in words, with spaces or as «6 vạn». */
  plain: boolean;
  /** How many digits are written after its decimal sign. */
  decimals: number;
}

const mostPlaces = 20;

/**
 * Digits with single dots or commas between them are one number, so 12 is not found in 12.345.
 * A number below zero has its sign or its word before it, or is told as a fall; `signed` where there may be such.
 * Where the unit itself begins with a scale («triệu đồng»), 12 is found in «12 triệu đồng».
 */
export function printed(value: string, number: number, unit = '', signed = false): Printed {
  const text = value.normalize('NFC');
  const tokens = tokensOf(text);
  const numerals = told(tokens, numeralsOf(tokens)).filter(({ from, to }) => !isPartOfName(tokens, from, to));
  const ranges = rangesOf(tokens, numerals);
  const ends = new Set(ranges.flatMap((range) => range.ends));
  const written = ({ from, to }: { from: number; to: number }): string =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const [scale = ''] = unit.toLowerCase().split(' ');
  const times = scales.get(scale);
  const size = Math.abs(number);
  /** How many decimals it is written with; `undefined` where it is another number. */
  const decimalsOf = ({ values, to }: Numeral): number | undefined => {
    if (values.has(size)) return Math.max(0, values.get(size) ?? 0);
    const inUnit = times !== undefined && tokens[to - 1]?.text === scale ? values.get(clean(size * times)) : undefined;
    return inUnit === undefined ? undefined : Math.max(0, inUnit + Math.round(Math.log10(times ?? 1)));
  };
  const isNumber = (one: Numeral): boolean =>
    decimalsOf(one) !== undefined &&
    ((number >= 0 && !signed) || (isBelowZero(tokens, one.from) || fallBefore(tokens, one.from) !== '') === number < 0);
  const places = numerals
    .filter((one) => isNumber(one) && !ends.has(one))
    .slice(0, mostPlaces)
    .map((one) => {
      const { to, plain } = one;
      const whole = number < 0 && isBelowZero(tokens, one.from) ? { ...one, from: one.from - 1 } : one;
      const fall = number < 0 && whole === one ? fallBefore(tokens, one.from) : '';
      const reading = readingAt(tokens, whole);
      const decimals = decimalsOf(one) ?? 0;
      return {
        ...(fall ? mirrored(reading, fall) : reading),
        text: written({ from: whole.from, to }),
        plain,
        decimals,
      };
    });
  const named = ranges.find((range) => range.ends.some(isNumber)) ?? (places.length === 0 ? ranges[0] : undefined);
  return { places, range: named ? written(named) : null };
}

const minus = new Set(['-', '−']);

/** «−5», «âm 5»; the dash of «20-25», of a word or before a space is none. */
function isBelowZero(tokens: readonly Token[], from: number): boolean {
  const [first, sign, before] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  if (!first || !sign) return false;
  if (sign.kind === 'word') return ['âm', 'minus', 'negative'].includes(sign.text);
  return minus.has(sign.text) && sign.end === first.start && before?.end !== sign.start;
}

const falls = new Set(
  'giảm hạ sụt tụt fell fall falls fallen drop drops dropped decline declines declined decrease decreases decreased down reduction reduced shrank'.split(
    ' ',
  ),
);
const ofFall = new Set(
  (
    'khoảng chừng hơn trên gần dưới xấp xỉ ít nhiều nhất tối thiểu đa không quá được thêm chỉ nhẹ mạnh đều bình quân trung ' +
    'by of a an about around roughly approximately nearly almost more less than over under at least most some only just'
  ).split(' '),
);

/** The word of a fall by this number: «giảm hơn 5», "fell by 5". «giảm còn 5» is what is left; then, and without any, `''`. */
function fallBefore(tokens: readonly Token[], from: number): string {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const { text } = tokens[at] as Token;
    if (falls.has(text)) return text;
    if (!ofFall.has(text)) return '';
  }
  return '';
}

/** The more a fall, the less the number. */
const mirror: Readonly<Partial<Record<Qualifier, Qualifier>>> = {
  more_than: 'less_than',
  less_than: 'more_than',
  at_least: 'at_most',
  at_most: 'at_least',
  nearly: 'about',
};

function mirrored({ likely, means, words, sure }: Reading, fall: string): Reading {
  const turned = (one: Qualifier): Qualifier => mirror[one] ?? one;
  return {
    likely: likely && turned(likely),
    means: means.map(turned),
    sure,
    words: words && !words.startsWith(fall) ? `${fall} ${words}` : words,
  };
}

/** «10 (mười) ngày» is one number, told twice. */
function told(tokens: readonly Token[], numerals: readonly Numeral[]): Numeral[] {
  const found: Numeral[] = [];
  for (const one of numerals) {
    const last = found.at(-1);
    const again =
      last !== undefined &&
      one.from === last.to + 1 &&
      tokens[last.to]?.text === '(' &&
      tokens[one.to]?.text === ')' &&
      [...one.values.keys()].some((value) => last.values.has(value));
    if (again) found.splice(-1, 1, { ...last, to: one.to + 1, plain: last.plain || one.plain });
    else found.push(one);
  }
  return found;
}

/** The number in a code, a day or a telephone number: «COVID-19», «Q4», «14/12/2024», «14-12-2024», «0912…». */
function isPartOfName(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from] as Token;
  if (token.kind !== 'digits') return false;
  const [last, mark, letters] = [tokens[to - 1] as Token, tokens[from - 1], tokens[from - 2]];
  const touches = mark?.end === token.start;
  if (touches && mark?.kind === 'word') return true;
  if (touches && mark?.text === '-' && letters?.kind === 'word' && letters.end === mark.start) return true;
  if (/^0\d{8,}/.test(token.text.replace(/\D/g, ''))) return true;
  return (
    ['/', '-', '.'].some((sign) => {
      const joined = (at: number, step: number): boolean =>
        tokens[at + step]?.text === sign &&
        tokens[at + 2 * step]?.kind === 'digits' &&
        touching(tokens, at, at + 2 * step);
      const [back, on] = [joined(from, -1), joined(to - 1, 1)];
      return (back && on) || (back && joined(from - 2, -1)) || (on && joined(to + 1, 1));
    }) ||
    (touches && mark?.text === '/' && /^(?:19|20)\d\d$/.test(last.text) && isMonth(tokens[from - 2]))
  );
}

const isMonth = (token: Token | undefined): boolean => /^(?:0?[1-9]|1[0-2])$/.test(token?.text ?? '');

function touching(tokens: readonly Token[], one: number, other: number): boolean {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  for (let at = first; at < last; at += 1) if (tokens[at]?.end !== tokens[at + 1]?.start) return false;
  return true;
}

interface Range {
  from: number;
  to: number;
  ends: readonly [Numeral, Numeral];
}

const dashes = new Set(['-', '–', '—', '−', '‐', '‑', '~', '÷']);
const joins = new Set(['đến', 'tới', 'to', 'hoặc', 'hay', 'or', 'through']);
const until =
  /(?:^| )(?:đến|tới|to|through|until|and|và)(?: (?:dưới|trên|hơn|gần|khoảng|không quá|under|about|nearly|over))?$/;
const upTo = /(?:^| )(?:đến|tới|to|through|until)(?: (?:dưới|trên|hơn|gần|khoảng|không quá|under|about|nearly|over))?$/;
const changing = new Set(
  'tăng giảm nâng hạ rose fell grew increased decreased dropped rising falling up down đổi chuyển'.split(' '),
);
const timing = new Set('năm tháng ngày quý kỳ đoạn khóa khoá khoản điều giờ lúc hồi years year period term'.split(' '));

/** «20-25», «từ 20 vụ đến 25 vụ», "between 20 and 25", «ba bốn»; a stretch of days or years is none. */
function rangesOf(tokens: readonly Token[], numerals: readonly Numeral[]): Range[] {
  const found: Range[] = [];
  numerals.slice(1).forEach((high, index) => {
    const low = numerals[index] as Numeral;
    if (!joined(tokens, low, high) || isTime(tokens, low, high)) return;
    found.push({ from: low.from, to: high.to, ends: [low, high] });
  });
  return found;
}

function joined(tokens: readonly Token[], low: Numeral, high: Numeral): boolean {
  const between = tokens.slice(low.to, high.from).filter(({ text }) => text !== '%');
  const words = between.map(({ text }) => text).join(' ');
  const [one, other] = [firstOf(low), firstOf(high)];
  const lead = tokens.slice(Math.max(0, low.from - 4), low.from).map(({ text }) => text);
  if (between.length === 0) return isDigitWord(tokens, low) && isDigitWord(tokens, high) && other === one + 1;
  const changes = lead.some((word) => changing.has(word));
  if (between.length === 1 && dashes.has(words)) return true;
  if (between.some(({ kind }) => kind !== 'word')) return false;
  if (between.length === 1 && joins.has(words)) return !changes;
  if (between.length > 5) return false;
  const opens = lead.slice(-3);
  if (opens.includes('between') || opens.includes('giữa')) return until.test(words);
  return (opens.includes('từ') || opens.includes('from')) && !changes && upTo.test(words);
}

const firstOf = ({ values }: Numeral): number => [...values.keys()][0] ?? Number.POSITIVE_INFINITY;

const isDigitWord = (tokens: readonly Token[], one: Numeral): boolean =>
  one.to === one.from + 1 && tokens[one.from]?.kind === 'word' && firstOf(one) < 10;

const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d$/.test(token?.text ?? '');

function isTime(tokens: readonly Token[], low: Numeral, high: Numeral): boolean {
  const named = (at: number): boolean => timing.has(tokens[at - 1]?.text ?? '');
  const years = isYear(tokens[low.from]) && isYear(tokens[high.from]);
  return named(low.from) || named(high.from) || (years && timing.has(tokens[low.from - 2]?.text ?? ''));
}
