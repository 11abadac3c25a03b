import { NBSP } from '../i18n/formats.ts';
import advances from './advances.json' with { type: 'json' };

export type Face = keyof typeof advances;

/** No character of the fonts is wider: for those that are not in the table. */
const widest = 1000;

const widths = Object.fromEntries(
  Object.entries(advances).map(([face, byWidth]) => [
    face,
    new Map(Object.entries(byWidth).flatMap(([width, all]) => [...all].map((one) => [one, Number(width)] as const))),
  ]),
) as Record<Face, Map<string, number>>;

/**
 * The width of a line of chart text in CSS pixels, at a size in CSS pixels. Letters that move closer together when
 * drawn do not count, so that the text is never wider; the same in the build and in a browser.
 */
export function measure(text: string, size: number, face: Face = 'regular'): number {
  let sum = 0;
  for (const character of text) sum += widths[face].get(character) ?? (/\p{Mn}/u.test(character) ? 0 : widest);
  return (sum / 1000) * size;
}

/**
 * The text cut at spaces into lines no wider than `width`. Only what is too wide for any line of its own is cut at its
 * no-break spaces, or else behind a slash or hyphen, or else between two letters.
 */
export function wrap(text: string, width: number, size: number, face: Face = 'regular'): string[] {
  const fits = (line: string) => measure(line, size, face) <= width;
  return [' ', NBSP, /(?<=[/-])/, ''].reduce<string[]>(
    (lines, cut) =>
      lines.flatMap((line) => (fits(line) ? [line] : fill(line.split(cut), typeof cut === 'string' ? cut : '', fits))),
    [text],
  );
}

function fill(words: readonly string[], glue: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + glue + word)) lines[lines.length - 1] = last + glue + word;
    else lines.push(word);
  }
  return lines;
}

/** The text on one line, its end left out for "…" where it is too long. */
export function shorten(text: string, width: number, size: number, face: Face = 'regular'): string {
  if (measure(text, size, face) <= width) return text;
  const [line = ''] = wrap(text, width - measure('…', size, face), size, face);
  return `${line.replace(/[\s,;:.]+$/, '')}…`;
}

/** The width of the widest piece of a text that a line should not part, in CSS pixels. */
export const widestWord = (text: string, size: number, face: Face = 'regular'): number =>
  Math.max(...text.split(' ').map((word) => measure(word, size, face)));

/** The same number of lines as `wrap`, of lengths as equal as they can be. */
export function balance(text: string, width: number, size: number, face: Face = 'regular'): string[] {
  const { length } = wrap(text, width, size, face);
  let narrow = Math.min(width, Math.max(width / 2, widestWord(text, size, face)));
  let wide = width;
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const cut = wrap(text, middle, size, face);
    if (cut.length === length && cut.every((line) => measure(line, size, face) <= middle)) wide = middle;
    else narrow = middle;
  }
  return wrap(text, wide, size, face);
}
