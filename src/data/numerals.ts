/** The numbers that stand in a text, in digits or in words: the reader of what `spell.ts` writes. */
import { clean } from './decimal.ts';
import type { Token } from './tokens.ts';

export interface Numeral {
  /** Tokens `from` to before `to`. */
  from: number;
  to: number;
  /**
   * Every number it can be read as, none below zero (see `printed.ts`), and how many digits are written after its
   * decimal sign; those that a scale takes up count below zero: «1,50 triệu» is 1,500,000 with 2 − 6.
   */
  values: ReadonlyMap<number, number>;
  /** Written in digits alone, with no spaces, or with a scale that everybody reads alike («47 nghìn»). */
  plain: boolean;
}

interface Part {
  value: number;
  to: number;
  /** A single digit in words: after a scale it counts tenths of it, as in «hai nghìn hai». */
  digit?: true;
  /** A number in digits. */
  literal?: true;
  /** How many decimals are spelled out. */
  decimals?: number;
}

const counted = (words: string, first = 0): Map<string, number> =>
  new Map(words.split(' ').map((word, index) => [word, index + first]));

const viDigits = new Map([...counted('không một hai ba bốn năm sáu bảy tám chín'), ['bẩy', 7]]);
const viUnits = new Map([...viDigits, ['mốt', 1], ['tư', 4], ['lăm', 5], ['nhăm', 5]]);
const viScales = new Map(Object.entries({ nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6 }));
const viBillion = new Set(['tỷ', 'tỉ']);
const enDigits = counted('zero one two three four five six seven eight nine');
const enTeens = counted('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10);
const enTens = new Map(
  [...counted('twenty thirty forty fifty sixty seventy eighty ninety', 2)].map(([w, n]) => [w, n * 10]),
);
const enScales = new Map(
  Object.entries({ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15 }),
);
/** What each word of scale multiplies by. */
export const scales: ReadonlyMap<string, number> = new Map([
  ...viScales,
  ...enScales,
  ...[...viBillion].map((word): [string, number] => [word, 1e9]),
]);
const plainScales = new Set('nghìn ngàn triệu tỷ tỉ thousand million billion'.split(' '));

/** «thứ ba», «tháng tư», «vài ba» are no counts. */
const before = new Set('thứ tháng ngày mùng mồng quý lớp khóa khoá vài dăm đôi mấy'.split(' '));
const afterOne = new Set('số vài phần cách trong'.split(' '));
/** «năm» is a year as often as a five. */
const afterYear = new Set('nay qua trước sau tới học đó ấy này vừa mới công thứ liền liên gần'.split(' '));

/** Every number of the text, none inside another. */
export function numeralsOf(tokens: readonly Token[]): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < tokens.length; ) {
    const numeral = numeralAt(tokens, at);
    if (numeral) found.push(numeral);
    at = numeral?.to ?? at + 1;
  }
  return found;
}

function numeralAt(tokens: readonly Token[], from: number): Numeral | null {
  const token = tokens[from];
  if (token?.kind === 'digits') {
    const read = readings(token.text).map(([value, decimals]) => ({ decimals, part: numberAt(tokens, from, value) }));
    const to = Math.max(from + 1, ...read.map(({ part }) => part?.to ?? 0));
    const power = powerAt(tokens, to);
    const values = read.flatMap(({ part, decimals }): [number, number][] => {
      if (!part || part.to !== to) return [];
      const written = part.decimals ?? decimals;
      if (to > from + 1) return [[written > power ? clean(part.value) : Math.round(part.value), written - power]];
      // Three digits after a dot are thousands.
      return decimals > 0 && /^[1-9]\d{0,2}\.\d{3}$/.test(token.text) ? [] : [[part.value, decimals]];
    });
    const last = tokens[to - 1]?.text ?? '';
    const plain = !/[^\d.,]/.test(token.text) && (to === from + 1 || (to === from + 2 && plainScales.has(last)));
    return { from, to, values: new Map(values), plain };
  }
  if (token?.kind !== 'word') return null;
  const part = numberAt(tokens, from, null);
  if (!part || isOther(tokens, from, part)) return null;
  const decimals = (part.decimals ?? 0) - powerAt(tokens, part.to);
  return { from, to: part.to, values: new Map([[part.value, decimals]]), plain: false };
}

/** How many zeros the words of scale before `to` stand for. */
function powerAt(tokens: readonly Token[], to: number): number {
  const scale = scales.get(tokens[to - 1]?.text ?? '');
  return scale === undefined ? 0 : Math.round(Math.log10(scale)) + powerAt(tokens, to - 1);
}

/** A word of number that counts nothing here. */
function isOther(tokens: readonly Token[], from: number, part: Part): boolean {
  const previous = tokens[from - 1];
  const next = tokens[part.to];
  if (part.value <= 31 && before.has(previous?.text ?? '')) return true;
  if (part.to > from + 1) return false;
  const word = tokens[from]?.text;
  if (word === 'không') return !tokens.slice(part.to, part.to + 8).some(({ text }) => text === 'nào');
  if (word === 'một') return afterOne.has(next?.text ?? '');
  if (word !== 'năm') return false;
  return (
    next?.kind !== 'word' ||
    afterYear.has(next.text) ||
    previous?.kind === 'digits' ||
    viUnits.has(previous?.text ?? '') ||
    ['mười', 'mươi', 'trăm', 'nghìn', 'triệu'].includes(previous?.text ?? '')
  );
}

/** The longest number that begins here; `literal` is what the digits at `from` are read as. */
function numberAt(tokens: readonly Token[], from: number, literal: number | null): Part | null {
  const one = vietnamese(tokens, from, literal);
  const other = english(tokens, from, literal);
  const longest = (other?.to ?? 0) > (one?.to ?? 0) ? other : one;
  return longest && withDecimals(tokens, longest);
}

/** The number with the decimals spelled out behind it: «chín mươi sáu phẩy ba», «hai phẩy năm triệu». */
function withDecimals(tokens: readonly Token[], whole: Part): Part {
  const point = tokens[whole.to]?.text ?? '';
  if (!Number.isInteger(whole.value) || !['phẩy', 'point'].includes(point)) return whole;
  const read = point === 'phẩy' ? viDecimals : enDecimals;
  const digits = tokens[whole.to + 1]?.kind === 'digits' ? inDigits(tokens, whole.to + 1) : read(tokens, whole.to + 1);
  if (!digits) return whole;
  let [value, to] = [Number(`${whole.value}.${digits.text}`), digits.to];
  for (let scale = scales.get(tokens[to]?.text ?? ''); scale; scale = scales.get(tokens[to]?.text ?? ''))
    [value, to] = [clean(value * scale), to + 1];
  return { value, to, decimals: digits.text.length };
}

/** Digits after the decimal sign, and where what says them ends. */
type Decimals = { text: string; to: number } | null;

const inDigits = (tokens: readonly Token[], from: number): Decimals =>
  /^\d+$/.test(tokens[from]?.text ?? '') ? { text: tokens[from]?.text ?? '', to: from + 1 } : null;

/** One by one, «hai năm», or as a number, «hai mươi lăm». */
function viDecimals(tokens: readonly Token[], from: number): Decimals {
  const word = (at: number): string => tokens[at]?.text ?? '';
  const group = viGroup(tokens, from, null, false);
  if (group && !group.digit && word(from) !== 'không') return { text: `${group.value}`, to: group.to };
  const isYear = (at: number): boolean =>
    word(at) === 'năm' && at > from && (tokens[at + 1]?.kind === 'digits' || afterYear.has(word(at + 1)));
  let [text, at] = ['', from];
  for (; viUnits.has(word(at)) && !isYear(at); at += 1) text += viUnits.get(word(at));
  return text === '' ? null : { text, to: at };
}

function enDecimals(tokens: readonly Token[], from: number): Decimals {
  const word = (at: number): string => tokens[at]?.text ?? '';
  const small = enSmall(tokens, from);
  if (small && small.value > 9) return { text: `${small.value}`, to: small.to };
  let [text, at] = ['', from];
  for (; enDigits.has(word(at)); at += 1) text += enDigits.get(word(at));
  return text === '' ? null : { text, to: at };
}

function vietnamese(tokens: readonly Token[], from: number, literal: number | null): Part | null {
  const word = (at: number): string => tokens[at]?.text ?? '';
  let [billions, low, last, at] = [0, 0, Number.POSITIVE_INFINITY, from];
  for (;;) {
    const group = viGroup(tokens, at, at === from ? literal : literalAt(tokens, at), at > from);
    if (!group) break;
    const scale = viScales.get(word(group.to));
    if (viBillion.has(word(group.to))) {
      if (billions > 0 && (low + group.value) * 1e9 >= billions) break;
      billions += (low + group.value) * 1e9;
      [low, last, at] = [0, Number.POSITIVE_INFINITY, group.to + 1];
    } else if (scale !== undefined) {
      if (scale >= last) break;
      low += group.value * scale;
      [last, at] = [scale, group.to + 1];
      if (word(at) === 'rưỡi') return { value: billions + low + scale / 2, to: at + 1 };
      if (viBillion.has(word(at))) {
        billions += low * 1e9;
        [low, last, at] = [0, Number.POSITIVE_INFINITY, at + 1];
      }
    } else if (at === from) {
      return group;
    } else if (group.digit) {
      if (word(at) === 'năm' || last === Number.POSITIVE_INFINITY) break;
      return { value: billions + low + (group.value * last) / 10, to: group.to };
    } else if (group.literal || group.value >= last) {
      break;
    } else {
      return { value: billions + low + group.value, to: group.to };
    }
  }
  return at === from ? null : { value: billions + low, to: at };
}

function literalAt(tokens: readonly Token[], at: number): number | null {
  const whole = tokens[at]?.kind === 'digits' && readings(tokens[at].text).find(([, decimals]) => decimals === 0);
  return whole ? whole[0] : null;
}

/** Up to three digits in words, or one number in digits with its «trăm» or «chục». */
function viGroup(tokens: readonly Token[], from: number, literal: number | null, inner: boolean): Part | null {
  const word = (at: number): string => tokens[at]?.text ?? '';
  const digit = literal ?? viDigits.get(word(from));
  const hundreds = digit !== undefined && word(from + 1) === 'trăm';
  if (literal !== null && word(from + 1) === 'chục') return { value: literal * 10, to: from + 2 };
  if (literal !== null && !hundreds) return { value: literal, to: from + 1, literal: true };
  const value = hundreds ? digit * 100 : 0;
  const at = hundreds ? from + 2 : from;
  const tens = viDigits.get(word(at));
  const unit = (place: number): number | undefined =>
    ['năm', 'không'].includes(word(place)) ? undefined : viUnits.get(word(place));
  const withUnit = (sum: number, place: number): Part => {
    const more = unit(place);
    return more === undefined ? { value: sum, to: place } : { value: sum + more, to: place + 1 };
  };
  const small = viUnits.get(word(at + 1));
  if (hundreds && word(at) === 'rưỡi') return { value: value + 50, to: at + 1 };
  if ((hundreds || inner) && ['linh', 'lẻ'].includes(word(at)) && small !== undefined)
    return { value: value + small, to: at + 2 };
  if (word(at) === 'mười') return withUnit(value + 10, at + 1);
  if (tens !== undefined && ['mươi', 'chục'].includes(word(at + 1))) return withUnit(value + tens * 10, at + 2);
  if (tens !== undefined && ['mốt', 'lăm', 'nhăm'].includes(word(at + 1)) && small !== undefined)
    return { value: value + tens * 10 + small, to: at + 2 };
  if (hundreds) return { value, to: at };
  return tens === undefined ? null : { value: tens, to: at + 1, digit: true };
}

function english(tokens: readonly Token[], from: number, literal: number | null): Part | null {
  const word = (at: number): string => tokens[at]?.text ?? '';
  let [sum, last, at] = [0, Number.POSITIVE_INFINITY, from];
  for (;;) {
    const joined = at > from && word(at) === 'and' ? at + 1 : at;
    const group = enGroup(tokens, joined, at === from ? literal : literalAt(tokens, joined));
    if (!group) break;
    const scale = enScales.get(word(group.to));
    if (scale === undefined) {
      if (at > from && (group.literal || group.value >= last)) break;
      return { value: sum + group.value, to: group.to };
    }
    if (scale >= last) break;
    sum += group.value * scale;
    [last, at] = [scale, group.to + 1];
  }
  return at === from ? null : { value: sum, to: at };
}

function enGroup(tokens: readonly Token[], from: number, literal: number | null): Part | null {
  const word = (at: number): string => tokens[at]?.text ?? '';
  const many = ['hundred', 'thousand', 'million', 'billion', 'dozen'];
  const digit = literal ?? (word(from) === 'a' && many.includes(word(from + 1)) ? 1 : enDigits.get(word(from)));
  if (digit !== undefined && word(from + 1) === 'dozen') return { value: digit * 12, to: from + 2 };
  const hundreds = digit !== undefined && word(from + 1) === 'hundred';
  if (literal !== null && !hundreds) return { value: literal, to: from + 1, literal: true };
  if (!hundreds)
    return word(from) === 'a' ? (digit === undefined ? null : { value: 1, to: from + 1 }) : enSmall(tokens, from);
  const rest = enSmall(tokens, word(from + 2) === 'and' ? from + 3 : from + 2);
  return { value: digit * 100 + (rest?.value ?? 0), to: rest?.to ?? from + 2 };
}

/** Below a hundred. */
function enSmall(tokens: readonly Token[], from: number): Part | null {
  const word = (at: number): string => tokens[at]?.text ?? '';
  const alone = enDigits.get(word(from)) ?? enTeens.get(word(from));
  if (alone !== undefined) return { value: alone, to: from + 1 };
  const tens = enTens.get(word(from));
  if (tens === undefined) return null;
  const at = word(from + 1) === '-' ? from + 2 : from + 1;
  const unit = enDigits.get(word(at));
  return unit ? { value: tens + unit, to: at + 1 } : { value: tens, to: from + 1 };
}

/** Every way digits can be read, with how many of them are decimals: `1,234` is 1234, or a decimal. */
function readings(digits: string): [value: number, decimals: number][] {
  const found: [number, number][] = [];
  if (/^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?:[^\d.,]\d{3})+$|^\d+$/.test(digits))
    found.push([Number(digits.replace(/\D/g, '')), 0]);
  const [, whole, part] =
    /^(\d+|\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(digits) ?? /^(\d+|\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(digits) ?? [];
  if (whole !== undefined && part !== undefined)
    found.push([Number(`${whole.replace(/\D/g, '')}.${part}`), part.length]);
  return found;
}
