import type { Canvas } from './canvas.ts';
import { round } from './round.ts';

/** A cloth of equal marks, filled row by row. All lengths are in CSS pixels. */
export interface Cloth {
  columns: number;
  /** From the start of one mark to that of the next, across and down. */
  pitch: number;
  /** How many one mark stands for: 1, 10, 100 … */
  unit: number;
}

interface Room {
  width: number;
  height: number;
  /** No mark is given more than this. */
  largest?: number;
  /** Closer together than this, marks could not be told apart. */
  least?: number;
}

/**
 * The cloth of `count` in a room: marks as large as it allows, in rows of tens, or of fives where rows are long. Where one mark for each would be too
 * small to be told from the next, one stands for ten, a hundred … of them.
 */
export function weave(count: number, { width, height, largest = 33, least = 5 }: Room): Cloth {
  for (let unit = 1; ; unit *= 10) {
    const marks = Math.max(1, Math.ceil(count / unit));
    for (let wide = 10; ; wide += wide < 40 ? 10 : 5) {
      const columns = Math.min(wide, marks);
      const pitch = Math.min(largest, height, Math.floor((4 * width) / columns) / 4);
      if (pitch < least) break;
      if (Math.ceil(marks / columns) * pitch <= height) return { columns, pitch, unit };
    }
  }
}

/** The height of a cloth of so many marks. */
export const clothHeight = (marks: number, { columns, pitch }: Pick<Cloth, 'columns' | 'pitch'>): number =>
  Math.ceil(marks / columns) * pitch;

/** How long a mark is, and how far from the next. */
export function measures({ pitch }: Pick<Cloth, 'pitch'>): { length: number; gap: number } {
  const gap = Math.max(1, round(pitch / 4));
  return { length: pitch - gap, gap };
}

export type Shape = 'stitch' | 'square' | 'hollow' | 'circle';

/**
 * Draws the marks from the `from`th up to the `to`th of a cloth, counted from 0, in one path. Of a mark that is only
 * partly meant that part is drawn: from 0 to 2.5 are two marks and the first half of a third. A circle is never cut.
 */
export function marks(
  into: Canvas,
  {
    shape,
    className,
    from = 0,
    to,
    cloth,
  }: { shape: Shape; className: string; from?: number; to: number; cloth: Cloth },
): void {
  if (to <= from) return;
  const path = into.append('path').attr('class', className);
  const { length, gap } = measures(cloth);
  if (className === 'hollow') path.attr('stroke-width', outline(cloth));
  if (shape === 'circle')
    path.attr('d', circles(from, to, cloth, length / 2 - (className === 'hollow' ? outline(cloth) / 2 : 0)));
  else if (shape === 'hollow') path.attr('d', hollow(from, to, cloth));
  else
    path
      .attr('d', dashes(from, to, cloth))
      .attr('stroke-width', thickness(shape, cloth))
      .attr('stroke-dasharray', `${length} ${gap}`);
}

/** A lying stitch is half as thick as its row, a square as thick as it is long. */
const thickness = (shape: 'stitch' | 'square', cloth: Cloth): number =>
  shape === 'square' ? measures(cloth).length : round(cloth.pitch / 2);

/** Lines that a dash of one mark and one gap cuts into the marks: a page of thousands stays small. */
function dashes(from: number, to: number, cloth: Cloth): string {
  const { pitch } = cloth;
  const { length, gap } = measures(cloth);
  let path = '';
  for (const { row, start, end } of rows(from, to, cloth)) {
    const line = (left: number, right: number) => {
      path += `M${round(left)} ${round((row + 0.5) * pitch)}h${round(right - left)}`;
    };
    const x = (at: number) => Math.floor(at) * pitch + gap / 2 + part(at) * length;
    const next = Math.ceil(start);
    if (part(start) > 0) line(x(start), Math.min(x(start) + (1 - part(start)) * length, x(end)));
    if (end > next) line(x(next), part(end) > 0 ? x(end) : x(end) - gap);
  }
  return path;
}

/** A place in a cloth without the dust that divisions leave. */
const place = (at: number): number => Number(at.toFixed(6));

/** How much of the mark at a place is before it. */
const part = (at: number): number => at - Math.floor(at);

function* rows(from: number, to: number, { columns }: Cloth): Generator<{ row: number; start: number; end: number }> {
  for (let row = Math.floor(from / columns); row * columns < to; row++)
    yield {
      row,
      start: place(Math.max(from - row * columns, 0)),
      end: place(Math.min(to - row * columns, columns)),
    };
}

/** Thin enough to leave a hole in the smallest mark. */
const outline = ({ pitch }: Cloth): number => Math.min(1.5, round(pitch / 8));

/** Marks as large as stitches, their outline within. */
function hollow(from: number, to: number, cloth: Cloth): string {
  const { columns, pitch } = cloth;
  const { length, gap } = measures(cloth);
  const edge = outline(cloth);
  const high = round(pitch / 2 - edge);
  let path = '';
  for (let cell = Math.floor(place(from)); cell < place(to); cell++) {
    const [start, end] = [Math.max(place(from) - cell, 0), Math.min(place(to) - cell, 1)];
    const x = (cell % columns) * pitch + gap / 2 + start * length + edge / 2;
    const y = (Math.floor(cell / columns) + 0.5) * pitch - high / 2;
    const wide = round(Math.max((end - start) * length - edge, 0.1));
    path += `M${round(x)} ${round(y)}h${wide}v${high}h-${wide}z`;
  }
  return path;
}

const circles = (from: number, to: number, { columns, pitch }: Cloth, radius: number): string => {
  const r = round(radius);
  return grid(from, to, columns, pitch, -r, 0, `a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0z`);
};

/** One path of squares turned on their corner, from the middle to which are `radius`. */
export const diamonds = (
  from: number,
  to: number,
  { columns, pitch }: Pick<Cloth, 'columns' | 'pitch'>,
  radius: number,
): string => {
  const r = round(radius);
  return grid(from, to, columns, pitch, 0, -r, `l${r} ${r}-${r} ${r}-${r}-${r}z`);
};

/** One such square by its middle. */
export const diamond = (to: Canvas, className: string, x: number, y: number, radius: number) =>
  to
    .append('path')
    .attr('class', className)
    .attr('transform', `translate(${x - radius},${y - radius})`)
    .attr('d', diamonds(0, 1, { columns: 1, pitch: 2 * radius }, radius));

/** The same closed mark over and over, begun at (dx, dy) from the middle of its place. */
function grid(from: number, to: number, columns: number, pitch: number, dx: number, dy: number, mark: string): string {
  let path = '';
  for (let index = from; index < to; index++) {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const x = round((column + 0.5) * pitch + dx);
    const y = round((row + 0.5) * pitch + dy);
    path += column === 0 || index === from ? `M${x} ${y}` : `m${pitch} 0`;
    path += mark;
  }
  return path;
}
