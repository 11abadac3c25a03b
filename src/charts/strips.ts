import type { Fact } from '../facts/index.ts';
import { isLowerBound, mayBeLess } from './counted.ts';
import { type Canvas, canvas, finish, titled } from './parts.ts';

/** One strip, with what stands over it. */
export interface Strip {
  fact: Fact;
  /** The number in words, strong. */
  title: string;
  /** What it is of. */
  detail: string;
}

const BLOCK = 100;

/** The most that a strip takes, in CSS pixels. */
const HIGHEST = 90;

/** From a stitch to the next, in CSS pixels: where there are many, and where a block has room for all. */
const CLOSE = 5;
const WIDE = 10;

/**
 * Woven strips of one pitch, a stitch for each, filled column by column; the tone changes every hundred. Where no strip
 * has more than that, they have as few of the `usual` rows as the width allows. `null` where so many stitches could not
 * be told apart, or a number is not exact or no count.
 */
export function strips(document: Document, width: number, usual: number, data: readonly Strip[]): SVGSVGElement | null {
  const most = Math.max(1, ...data.map(({ fact }) => fact.value));
  const low = [1, 2, 4, 5, 10].find((rows) => most <= BLOCK && Math.ceil(most / rows) * WIDE <= width);
  const rows = low ?? usual;
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

const round = (length: number): number => Number(length.toFixed(2));

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
    if (d)
      to.append('path')
        .attr('class', className)
        .attr('stroke-width', long)
        .attr('stroke-dasharray', dashes)
        .attr('d', d);
  }
}
