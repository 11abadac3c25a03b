import type { Fact } from '../facts/index.ts';
import { isLowerBound, mayBeLess } from './counted.ts';
import { type Canvas, canvas, finish, lines } from './parts.ts';
import { text } from './theme.ts';

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

/**
 * Woven strips of one pitch, a stitch for each, filled column by column; the tone changes every hundred. `null` where
 * so many stitches could not be told apart, or a number is not exact.
 */
export function strips(document: Document, width: number, rows: number, data: readonly Strip[]): SVGSVGElement | null {
  const most = Math.max(1, ...data.map(({ fact }) => fact.value));
  const columns = Math.ceil(most / rows);
  const pitch = Math.min(5, HIGHEST / rows, Math.floor((20 * width) / columns) / 20);
  const exact = data.every(({ fact: { qualifier } }) => !isLowerBound(qualifier) && !mayBeLess(qualifier));
  if (!exact || pitch < 2.6) return null;
  const svg = canvas(document, width);
  let y = 0;
  for (const { fact, title, detail } of data) {
    y = lines(svg, title, { x: 0, y, width, className: 'ink strong' });
    if (detail) y = lines(svg, detail, { x: 0, y, width, size: text.small, className: 'muted' });
    const top = Math.ceil(y) + 4;
    const group = svg.append('g').attr('transform', `translate(0,${top})`);
    strip(group, fact.value, rows, pitch);
    y = top + Math.ceil(rows * pitch) + 18;
  }
  return finish(svg, y - 18);
}

const round = (length: number): number => Number(length.toFixed(2));

/** Stands on its side: each line is a column of stitches, so that every hundred is a block. */
function strip(to: Canvas, count: number, rows: number, pitch: number): void {
  const long = round(pitch * 0.7);
  const across = BLOCK / rows;
  for (const [tone, className] of ['stitch', 'pale'].entries()) {
    let d = '';
    for (let from = tone * BLOCK; from < count; from += 2 * BLOCK) {
      const here = Math.min(BLOCK, count - from);
      const x = round((from / rows) * pitch);
      // Row by row in the block, the last column being the one that is not full. Told from the row before: all full
      // blocks are the same few letters.
      let before = 0;
      for (let row = 0; row < rows && row < here; row++) {
        const stitches = Math.min(Math.ceil((here - row) / rows), across);
        const length = round((stitches - 1) * pitch + long);
        d += row === 0 ? `M${x} ${round(pitch / 2)}h${length}` : `m-${before} ${pitch}h${length}`;
        before = length;
      }
    }
    if (d)
      to.append('path')
        .attr('class', className)
        .attr('stroke-width', long)
        .attr('stroke-dasharray', `${long} ${round(pitch - long)}`)
        .attr('d', d);
  }
}
