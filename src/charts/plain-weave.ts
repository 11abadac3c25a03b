import { type Canvas, path } from './canvas.ts';
import { round } from './round.ts';
import type { Cloth } from './stitches.ts';

/** Between a stitch and the next, in CSS pixels: the cloth is close. */
const GAP = 1;

/**
 * Draws the marks of a cloth as a plain weave: one lies, the next stands, row by row. The last may be cut. `skip` are
 * the cells that somebody else draws.
 */
export function plainWeave(to: Canvas, cloth: Cloth, count: number, skip: ReadonlySet<number>): void {
  const { pitch } = cloth;
  const length = round(pitch - GAP);
  const thin = Math.round(pitch * 0.6);
  const kinds = [
    { className: 'stitch', long: length, thick: thin, odd: 0 },
    { className: 'pale', long: thin, thick: length, odd: 1 },
  ];
  for (const { className, long, thick, odd } of kinds) {
    // Each line told from the one before: most rows are the same few letters.
    let pen: { x: number; y: number } | null = null;
    let d = '';
    for (const { cell, marks } of runs(cloth, count, odd, skip)) {
      const whole = Math.ceil(marks) - 1;
      const x = round(((cell % cloth.columns) + 0.5) * pitch - long / 2);
      const y = round((Math.floor(cell / cloth.columns) + 0.5) * pitch);
      const length = round(whole * 2 * pitch + (marks - whole) * long);
      d += `${pen ? `m${round(x - pen.x)} ${round(y - pen.y)}` : `M${x} ${y}`}h${length}`;
      pen = { x: x + length, y };
    }
    if (d) path(to, className, d, thick, `${long} ${round(2 * pitch - long)}`);
  }
}

/** The stretches of every second cell in a row, where a line begins anew at each row and behind each skipped cell. */
function runs({ columns }: Cloth, count: number, odd: number, skip: ReadonlySet<number>) {
  const all: { cell: number; marks: number }[] = [];
  for (let row = 0; row * columns < count; row++) {
    let run: (typeof all)[number] | null = null;
    for (let column = (row + odd) % 2; column < columns; column += 2) {
      const cell = row * columns + column;
      if (cell >= count) break;
      if (skip.has(cell)) {
        run = null;
        continue;
      }
      if (!run) {
        run = { cell, marks: 0 };
        all.push(run);
      }
      run.marks += Math.min(1, Number((count - cell).toFixed(6)));
    }
  }
  return all;
}

/** How far the tips of a lozenge of so many cells are from its middle. */
export function radiusOf(count: number): number {
  let radius = 0;
  while (2 * radius * (radius + 1) + 1 < count) radius++;
  return radius;
}

/**
 * The cells of a lozenge of `count` in the middle of a cloth of `marks`: a whole one and, on its sides, what is left,
 * from their middles on. None where it has no room in the rows that are full.
 */
export function lozenge({ columns }: Cloth, marks: number, count: number): Set<number> {
  const rows = Math.floor(marks / columns);
  const radius = radiusOf(count);
  if (count < 1 || columns <= 2 * radius + 3 || rows < 2 * radius + 3) return new Set();
  const [x, y] = [Math.floor(columns / 2), Math.floor(rows / 2)];
  const cells = [];
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++) {
      const far = Math.abs(dx) + Math.abs(dy);
      if (far <= radius)
        cells.push({ cell: (y + dy) * columns + x + dx, far, tip: Math.abs(Math.abs(dx) - Math.abs(dy)) });
    }
  cells.sort((a, b) => (a.far === radius ? 1 : 0) - (b.far === radius ? 1 : 0) || a.tip - b.tip || a.cell - b.cell);
  return new Set(cells.slice(0, count).map(({ cell }) => cell));
}

/** Draws some cells of a cloth as squares: told from stitches by their shape. */
export function squares(to: Canvas, cloth: Cloth, cells: ReadonlySet<number>): void {
  if (cells.size === 0) return;
  const { columns, pitch } = cloth;
  const length = round(pitch - GAP);
  let d = '';
  for (const cell of [...cells].sort((a, b) => a - b)) {
    if (cells.has(cell - 1) && cell % columns !== 0) continue;
    let end = cell + 1;
    while (cells.has(end) && end % columns !== 0) end++;
    const x = round((cell % columns) * pitch + GAP / 2);
    d += `M${x} ${round((Math.floor(cell / columns) + 0.5) * pitch)}h${round((end - cell) * pitch - GAP)}`;
  }
  path(to, 'reckoned', d, length, `${length} ${GAP}`);
}

/** Bare warp in the cells of the last row where nothing is woven: a thread a column. */
export function bareWarp(to: Canvas, { columns, pitch }: Cloth, count: number, from: number): void {
  const row = Math.ceil(count / columns) - 1;
  if (from >= columns) return;
  const long = round(pitch * 0.85);
  let d = `M${round((from + 0.5) * pitch)} ${round((row + 0.15) * pitch)}v${long}`;
  for (let column = from + 1; column < columns; column++) d += `m${pitch}-${long}v${long}`;
  path(to, 'hair', d);
}
