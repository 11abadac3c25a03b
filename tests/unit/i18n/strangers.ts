import { isSyllable } from '../../../src/data/syllable.ts';

/** Names and signs that a Vietnamese text may hold although they are no Vietnamese syllables. */
const signs = new Set(
  'JavaScript CSV SVG PNG JSON HTML zip px BibTeX RIS CSL UTF Excel CC BY MIT Data Package iframe Markdown WordPress Ghost SRI QR kB MB alt card Author script PDF WCAG axe AA Tab Chromium Firefox Safari ANTT CT TW NQ UBTVQH TP Tin Làng'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** The words of a text that cannot be Vietnamese, names of files and commands left out. */
export const notVietnamese = (text: string): string[] =>
  wordsOf(text.replace(/\S*\.(?:bib|csv|json|png|ris|svg|xlsx|zip)\b|\bnpm run [a-z:]+/g, ' ')).filter(
    // "the" could be a syllable, but is the commonest word of English.
    (word) => !signs.has(word) && (word.toLowerCase() === 'the' || !isSyllable(word)),
  );

/** The words of a text with letters that English does not have, `names` left out. */
export function notEnglish(text: string, names: readonly string[]): string[] {
  const known = new Set(names.flatMap(wordsOf));
  return wordsOf(text.replace(/‘|’/g, "'")).filter((word) => /[^A-Za-z]/.test(word) && !known.has(word));
}

/** The names that a Vietnamese text gives: its capitalised words within a sentence. */
export const namesIn = (text: string): string[] => text.match(/(?<=\p{Ll},? )\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/gu) ?? [];
