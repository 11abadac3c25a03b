import { bars } from './bars.ts';
import { type Canvas, canvas, finish, path, titled } from './canvas.ts';
import type { Graphic } from './chart.ts';
import { isLowerBound, mayBeLess } from './counted.ts';
import { round } from './round.ts';
import { type CountRow, factsOf, filled, type NamedRow } from './rows.ts';

const BLOCK = 100;

/** The most that a strip takes, in CSS pixels. */
const HIGHEST = 90;

/** From a stitch to the next, in CSS pixels: where there are many, and where a block has room for all. */
const CLOSE = 5;
const WIDE = 10;

/** The rows of a strip: a hundred stitches are a block of whole columns. */
const heights = { narrow: 25, medium: 20, wide: 10, full: 10 };

/** A chart of `strips`; of bars where there are too many to count. */
export const stripsOf = <Label extends string>(rows: readonly NamedRow<Label>[]): Graphic<Label> => ({
  facts: factsOf(rows),
  draw(drawing) {
    const { document, width, size } = drawing;
    const data = filled(rows, drawing);
    return strips(document, width, heights[size], data) ?? bars(document, width, data);
  },
});

/**
 * Woven strips of one pitch, a stitch for each, filled column by column; the tone changes every hundred. Where no strip
 * has more than that, they have as few of the `tall` rows as the width allows. `null` where so many stitches could not
 * be told apart, or a number is not exact or no count.
 */
function strips(document: Document, width: number, tall: number, data: readonly CountRow[]): SVGSVGElement | null {
  const most = Math.max(1, ...data.map(({ fact }) => fact.value));
  const low = [1, 2, 4, 5, 10].find((rows) => most <= BLOCK && Math.ceil(most / rows) * WIDE <= width);
  const rows = low ?? tall;
  const columns = Math.ceil(most / rows);
  const pitch = Math.min(low ? WIDE : CLOSE, HIGHEST / rows, Math.floor((20 * width) / columns) / 20);
  const exact = data.every(
    ({ fact: { value, qualifier } }) =>
      Number.isInteger(value) && value >= 0 && !isLowerBound(qualifier) && !mayBeLess(qualifier),
  );
  if (!exact || pitch < 2.6) return null;
  const svg = canvas(document, width);
  let y = 0;
  for (const { fact, title, detail } of data) {
    y = titled(svg, title, detail, width, y);
    const top = Math.ceil(y) + 4;
    const group = svg.append('g').attr('transform', `translate(0,${top})`);
    strip(group, fact.value, rows, pitch);
    y = top + Math.ceil(rows * pitch) + 18;
  }
  return finish(svg, y - 18);
}

/** Filled column by column. A row is one line a tone, whose dashes leave room for the blocks of the other tone. */
function strip(to: Canvas, count: number, rows: number, pitch: number): void {
  const long = round(pitch * 0.7);
  const gap = round(pitch - long);
  const across = BLOCK / rows;
  const dashes = `${`${long} ${gap} `.repeat(across - 1)}${long} ${round(gap + across * pitch)}`;
  for (const [tone, className] of ['stitch', 'pale'].entries()) {
    const first = tone * across;
    let d = '';
    let before = 0;
    for (let row = 0; row < rows; row++) {
      const columns = Math.ceil((count - row) / rows);
      const inBlock = Math.floor((columns - 1) / across) % 2 === tone;
      const last = inBlock ? columns - 1 : Math.floor((columns - 1) / across) * across - 1;
      if (last < first) break;
      const length = round((last - first) * pitch + long);
      d += d === '' ? `M${round(first * pitch)} ${round(pitch / 2)}h${length}` : `m-${before} ${pitch}h${length}`;
      before = length;
    }
    if (d) path(to, className, d, long, dashes);
  }
}
