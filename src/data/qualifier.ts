/** The words a source puts before a number, and the qualifier each stands for. */
import type { Qualifier } from './schema.ts';

const words: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['at_least', ['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'at least', 'no fewer than']],
  ['at_most', ['tối đa', 'không quá', 'nhiều nhất', 'không hơn', 'không vượt quá', 'at most', 'up to', 'no more than']],
  ['more_than', ['hơn', 'trên', 'quá', 'more than', 'over']],
  ['about', ['khoảng', 'chừng', 'xấp xỉ', 'ước', 'ước tính', 'độ', 'about', 'around', 'some']],
  ['nearly', ['gần', 'ngót', 'suýt soát', 'nearly', 'almost']],
  ['less_than', ['dưới', 'chưa đến', 'chưa tới', 'ít hơn', 'less than', 'fewer than', 'under']],
];

const after: readonly (readonly [Qualifier, RegExp])[] = [
  ['at_least', /^[^\d,.;]{0,30}?\s(?:trở lên|or more)(?!\p{L})/iu],
  ['at_most', /^[^\d,.;]{0,30}?\s(?:trở xuống|or fewer|or less)(?!\p{L})/iu],
];

/** Longest first: «không quá» before «quá». */
const before = words
  .flatMap(([qualifier, list]) => list.map((word) => ({ qualifier, word })))
  .sort((a, b) => b.word.length - a.word.length)
  .map(({ qualifier, word }) => ({
    qualifier,
    pattern: new RegExp(`(?<!\\p{L})${word}(?:\\s+(?:là|tới|đến|có))?\\s*$`, 'iu'),
  }));

/** The qualifier that a text gives to the number between `start` and `end`. */
export function qualifierAt(value: string, start: number, end: number): Qualifier {
  const lead = value.slice(Math.max(0, start - 40), start);
  const tail = value.slice(end, end + 50);
  return (
    before.find(({ pattern }) => pattern.test(lead))?.qualifier ??
    after.find(([, pattern]) => pattern.test(tail))?.[0] ??
    'exact'
  );
}

/** The qualifier a bare word stands for, or `null`. */
export function wordOfQualifier(word: string): Qualifier | null {
  const wanted = word.trim().toLowerCase();
  return words.find(([, list]) => list.includes(wanted))?.[0] ?? null;
}

/** The Vietnamese words that a qualifier may have, for messages. */
export function wordsOf(qualifier: Qualifier): readonly string[] {
  return words.find(([known]) => known === qualifier)?.[1] ?? [];
}
