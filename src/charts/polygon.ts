/** Polygons of level and upright lines alone. Lengths are CSS pixels, y grows downwards. */
import { area, type Corner } from '../data/shape.ts';
import { round } from './round.ts';

export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The corners of a rectangle. */
export const rectangle = ({ left, top, right, bottom }: Rectangle): Corner[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

/** The polygon with each of its lines so far within. */
export function inset(all: readonly Corner[], by: number): Corner[] {
  const way = area(all) > 0 ? by : -by;
  const at = (index: number) => all[(index + all.length) % all.length] as Corner;
  return all.map(({ x, y }, index) => {
    const [before, after] = [at(index - 1), at(index + 1)];
    // Inside lies to the right of a line where corners go round with the clock.
    const shift = (from: Corner, to: Corner) => ({
      x: -Math.sign(to.y - from.y) * way,
      y: Math.sign(to.x - from.x) * way,
    });
    const [a, b] = [shift(before, { x, y }), shift({ x, y }, after)];
    return { x: x + a.x + b.x, y: y + a.y + b.y };
  });
}

/** The rectangles that a polygon is made of: between two of its heights each, from left to right. */
export function slabs(outline: readonly Corner[]): Rectangle[] {
  const heights = [...new Set(outline.map(({ y }) => y))].sort((a, b) => a - b);
  return heights.slice(1).flatMap((bottom, index) => {
    const top = heights[index] as number;
    const crossed = outline
      .filter(({ x, y }, index) => {
        const next = outline[(index + 1) % outline.length] as Corner;
        return x === next.x && Math.min(y, next.y) <= top && Math.max(y, next.y) >= bottom;
      })
      .map(({ x }) => x)
      .sort((a, b) => a - b);
    return crossed.flatMap((left, index) =>
      index % 2 === 0 ? [{ left, top, right: crossed[index + 1] as number, bottom }] : [],
    );
  });
}

const sizeOf = ({ left, top, right, bottom }: Rectangle): number => (right - left) * (bottom - top);

/** The largest of the rectangles. */
export const largest = (outline: readonly Corner[]): Rectangle =>
  slabs(outline).reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));

/** The polygon as a closed path. */
export function pathOf([first, ...rest]: readonly Corner[]): string {
  let at = first as Corner;
  const lines = rest.map((corner) => {
    const [from, to] = [at, corner];
    at = corner;
    return from.y === to.y ? `h${round(to.x - from.x)}` : `v${round(to.y - from.y)}`;
  });
  return `M${round(first?.x ?? 0)} ${round(first?.y ?? 0)}${lines.join('')}z`;
}
