import type { Corner } from '../data/shape.ts';
import { type Canvas, path } from './canvas.ts';
import { slabs } from './polygon.ts';
import { round } from './round.ts';

/** Lines that lie or stand: two hatches are told apart without a colour. */
const hatches = {
  lying: { className: 'pale', step: 5, on: 2 },
  standing: { className: 'hair', step: 6, on: 1 },
} as const;

export type Hatch = keyof typeof hatches;

/** Hatches polygons: in each of their rectangles one line as thick as that, which dashes cut. */
export function hatch(to: Canvas, way: Hatch, outlines: readonly (readonly Corner[])[]): void {
  const { className, step, on } = hatches[way];
  const lying = way === 'lying';
  const paths = new Map<number, string>();
  for (const { left, top, right, bottom: edge } of outlines.flatMap(slabs)) {
    // A little into the next rectangle, so that no seam is seen.
    const bottom = lying ? edge : edge + 0.5;
    const [from, until] = lying ? [top, bottom] : [left, right];
    // All lines of a drawing stand in one rhythm.
    const first = Math.ceil((from + 1) / step) * step;
    const count = Math.floor((until - 1 - on - first) / step) + 1;
    if (count < 1) continue;
    const length = (count - 1) * step + on;
    const middle = round(lying ? (left + right) / 2 : (top + bottom) / 2);
    const thick = round(lying ? right - left : bottom - top);
    const line = lying ? `M${middle} ${first}v${length}` : `M${first} ${middle}h${length}`;
    paths.set(thick, (paths.get(thick) ?? '') + line);
  }
  for (const [thick, d] of paths) path(to, className, d, thick, `${on} ${step - on}`);
}
