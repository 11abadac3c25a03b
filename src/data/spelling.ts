/** Which of the known words a mistyped one was meant to be. */

/** Lower case, no diacritics, one `-` for every run of spaces, `_` and `-`: what is left when two spellings are «the same». */
export const fold = (value: string): string =>
  value
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐðÐɖƉ]/g, 'd')
    .toLowerCase()
    .replace(/[\s_\-\u00a0]+/gu, '-')
    .replace(/^-|-$/g, '');

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether two texts say the same words: they may differ in case, spaces, marks between the words and the place of a
 * tone mark (`hoà`, `hòa`). One letter or tone more makes another word in Vietnamese, so it counts.
 */
export const sameWords = (a: string, b: string): boolean => a === b || wordsOf(a) === wordsOf(b);

const wordsOf = (value: string): string =>
  value
    .normalize('NFD')
    .toLowerCase()
    .split(/[\s\u00a0.,;:!?…“”"'‘’()–—]+/u)
    .map((word) => word.replace(TONE, '') + (word.match(TONE)?.join('') ?? ''))
    .filter(Boolean)
    .join(' ')
    .trim();

/** Edits (insert, delete, replace, swap of neighbours) between two words, or `limit + 1` if more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** The nearest known word, or `null` when none is near enough to be meant. Diacritics and case do not count. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const wanted = fold(word.slice(0, 100));
  if (wanted === '') return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const found = distance(wanted, fold(candidate), least - 1);
    if (found < least) {
      least = found;
      best = candidate;
    }
  }
  return best;
}
