import { type Face, measure, wrap } from '../charts/measure.ts';
import type { Part } from '../i18n/phrase.ts';
import type { Poster } from './poster.ts';

/** Type and space of the poster at its full size in CSS pixels, as `poster.css` has them: one inch is 96. */
const sheet = { width: 703, height: 1010 };
const sizes = { title: 50, deck: 25, number: 54, word: 26, counts: 25, period: 21, open: 23, foot: 16 };
const space = { column: 24, row: 15, band: 38, heading: 66, open: 120, foot: 60, footText: 560 };
/** The code of the address is never drawn smaller: a phone must find it. */
const code = 158;
const leading = { title: 1.2, number: 1.1, counts: 1.25, text: 1.3 };

/** How large the poster can be drawn, in hundredths of its full size; the largest first. */
export const scales = [100, 96, 92, 88, 84, 80, 76, 72, 68, 64, 60, 55, 50] as const;

export type Scale = (typeof scales)[number];

/** The largest scale at which the poster is one page whatever it says; the smallest if it is too long for any. */
export function posterScale(title: string, poster: Said, foot: readonly string[]): Scale {
  const fits = (scale: Scale) => {
    const size = scale / 100;
    const beside = foot.map((text) => lines(text, space.footText / size, sizes.foot)).reduce(sum, space.foot) * size;
    const isLowEnough = heightOf(title, poster, sheet.width / size) * size + Math.max(code, beside) <= sheet.height;
    return isLowEnough && least(poster.rows) * size <= sheet.width;
  };
  return scales.find(fits) ?? (scales.at(-1) as Scale);
}

type Said = Pick<Poster, 'deck' | 'rows' | 'open'>;

const sum = (a: number, b: number): number => a + b;

/** The height of a text in a column. */
function lines(text: string, room: number, size: number, face: Face = 'regular', line = leading.text): number {
  return wrap(text, Math.max(room, size), size, face).length * size * line;
}

/** The height of the poster above its foot at full size, were its page so wide. */
function heightOf(title: string, { deck, rows, open }: Said, width: number): number {
  const beside = width - columnOf(rows);
  const heights = rows.map(({ counts, period }) => {
    const text = counts.map(({ text }) => text).join('');
    const words = lines(text, beside, sizes.counts, 'strong', leading.counts) + lines(period, beside, sizes.period);
    return Math.max(sizes.number * leading.number, words) + space.row;
  });
  return [
    space.band,
    lines(title, width, sizes.title, 'headline', leading.title),
    lines(deck, width, sizes.deck, 'headline'),
    ...heights,
    space.heading,
    ...open.map((text) => lines(text, width - space.open, sizes.open)),
  ].reduce(sum);
}

/** The width of the column of the numbers, which are never broken. */
const columnOf = (rows: Said['rows']): number =>
  Math.max(...rows.map(({ number }) => numberWidth(number)), 0) + space.column;

/** The least width of the rows at full size: a number, and beside it the longest words that are not broken. */
function least(rows: Said['rows']): number {
  const longest = (text: string, size: number, face: Face = 'regular') =>
    Math.max(...text.split(' ').map((word) => measure(word, size, face)));
  const words = rows.flatMap(({ counts, period }) => [
    longest(counts.map(({ text }) => text).join(''), sizes.counts, 'strong'),
    longest(period, sizes.period),
  ]);
  return columnOf(rows) + Math.max(...words, 0);
}

/** The parts of a number as they are set: its word small, its digits large. */
export function set({ text, fact }: Part): { word: string; digits: string } {
  if (!fact) return /\p{L}/u.test(text) ? { word: text.trim(), digits: '' } : { word: '', digits: text };
  const at = text.search(/−?\p{Nd}/u);
  return { word: text.slice(0, at).trim(), digits: text.slice(at) };
}

const numberWidth = (number: readonly Part[]): number =>
  number
    .map(set)
    .map(({ word, digits }) => measure(digits, sizes.number, 'headline') + measure(`${word}  `, sizes.word, 'headline'))
    .reduce(sum, 0);
