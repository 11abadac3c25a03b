/** The words a source puts before a number, and the qualifier each stands for. */
import type { Qualifier, Text } from './schema.ts';

interface Words {
  qualifier: Exclude<Qualifier, 'exact'>;
  /** The first of each language is the one we write ourselves. */
  vi: readonly string[];
  en: readonly string[];
}

const words: readonly Words[] = [
  {
    qualifier: 'at_least',
    vi: ['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn'],
    en: ['at least', 'no fewer than'],
  },
  {
    qualifier: 'at_most',
    vi: ['tối đa', 'không quá', 'nhiều nhất', 'không hơn', 'không vượt quá'],
    en: ['at most', 'up to', 'no more than'],
  },
  { qualifier: 'more_than', vi: ['hơn', 'trên', 'quá'], en: ['more than', 'over'] },
  { qualifier: 'about', vi: ['khoảng', 'chừng', 'xấp xỉ', 'ước tính', 'ước đạt'], en: ['about', 'around'] },
  { qualifier: 'nearly', vi: ['gần', 'ngót', 'suýt soát'], en: ['nearly', 'almost'] },
  { qualifier: 'less_than', vi: ['dưới', 'chưa đến', 'chưa tới', 'ít hơn'], en: ['less than', 'fewer than', 'under'] },
];

const after: readonly (readonly [Qualifier, RegExp])[] = [
  ['at_least', /^[^\d,.;]{0,30}?\s(?:trở lên|or more)(?!\p{L})/iu],
  ['at_most', /^[^\d,.;]{0,30}?\s(?:trở xuống|or fewer|or less)(?!\p{L})/iu],
];

/** Longest first: «không quá» before «quá». */
const before = words
  .flatMap(({ qualifier, vi, en }) => [...vi, ...en].map((word) => ({ qualifier, word })))
  .sort((a, b) => b.word.length - a.word.length)
  .map(({ qualifier, word }) => ({
    qualifier,
    pattern: new RegExp(`(?<!\\p{L})${word}(?:\\s+(?:là|tới|đến|có))?\\s*$`, 'iu'),
  }));

/** The qualifier that a text gives to the number between `start` and `end`. */
export function qualifierAt(value: string, start: number, end: number): Qualifier {
  const lead = value.slice(Math.max(0, start - 40), start);
  const tail = value.slice(end, end + 50);
  // «trên 7/7 xã» is «in 7 of 7 communes», not «more than 7».
  if (/^\/\d/.test(tail) && /(?<!\p{L})trên\s*$/iu.test(lead)) return 'exact';
  return (
    before.find(({ pattern }) => pattern.test(lead))?.qualifier ??
    after.find(([, pattern]) => pattern.test(tail))?.[0] ??
    'exact'
  );
}

/** The qualifier a bare word stands for, or `null`. */
export function wordOfQualifier(word: string): Qualifier | null {
  const wanted = word.trim().toLowerCase();
  return words.find(({ vi, en }) => vi.includes(wanted) || en.includes(wanted))?.qualifier ?? null;
}

/** The Vietnamese words that a qualifier may have, for messages. */
export const wordsOf = (qualifier: Qualifier): readonly string[] =>
  words.find((known) => known.qualifier === qualifier)?.vi ?? [];

/** Words with the qualifier before them: «hơn năm mươi chín nghìn…». */
export function qualified(qualifier: Qualifier, number: Text): Text {
  const known = words.find((one) => one.qualifier === qualifier);
  return known ? { vi: `${known.vi[0]} ${number.vi}`, en: `${known.en[0]} ${number.en}` } : number;
}

/** What each qualifier means in a word, for messages. */
export const senses: Readonly<Record<Qualifier, Text>> = {
  exact: { vi: 'đúng bằng', en: 'exactly' },
  more_than: { vi: 'hơn', en: 'more than' },
  at_least: { vi: 'ít nhất', en: 'at least' },
  about: { vi: 'khoảng', en: 'about' },
  nearly: { vi: 'gần', en: 'nearly' },
  less_than: { vi: 'dưới', en: 'less than' },
  at_most: { vi: 'tối đa', en: 'at most' },
};
