/** A cloth of equal marks, filled row by row. All lengths are in CSS pixels. */
export interface Cloth {
  columns: number;
  /** From the middle of one mark to the next. */
  pitch: number;
  /** From the middle of a mark to its corner. */
  radius: number;
}

/** The height of a cloth of `count` marks. */
export const clothHeight = (count: number, { columns, pitch }: Cloth): number => Math.ceil(count / columns) * pitch;

/**
 * One path that draws the marks number `from` up to, but without, number `to`: squares turned on their corner.
 * Within a row every mark is the same run of characters, so that a page of thousands stays small when compressed.
 */
export function stitches(from: number, to: number, { columns, pitch, radius: r }: Cloth): string {
  return cells(from, to, columns, pitch, (x, y) => [x, y - r], `l${r} ${r}-${r} ${r}-${r}-${r}z`);
}

/** The same with upright squares, twice `radius` wide. */
export function squares(from: number, to: number, { columns, pitch, radius: r }: Cloth): string {
  return cells(from, to, columns, pitch, (x, y) => [x - r, y - r], `h${2 * r}v${2 * r}h-${2 * r}z`);
}

/** The same with circles. */
export function circles(from: number, to: number, { columns, pitch, radius: r }: Cloth): string {
  return cells(
    from,
    to,
    columns,
    pitch,
    (x, y) => [x - r, y],
    `a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0z`,
  );
}

/** The same as squares, with rounded corners. */
export function roundedSquares(from: number, to: number, { columns, pitch, radius: r }: Cloth): string {
  const corner = r / 2;
  const turn = (x: number, y: number) => `a${corner} ${corner} 0 0 1 ${x} ${y}`;
  const mark = `h${r}${turn(corner, corner)}v${r}${turn(-corner, corner)}h-${r}${turn(-corner, -corner)}v-${r}${turn(corner, -corner)}z`;
  return cells(from, to, columns, pitch, (x, y) => [x - corner, y - r], mark);
}

function cells(
  from: number,
  to: number,
  columns: number,
  pitch: number,
  start: (x: number, y: number) => [number, number],
  mark: string,
): string {
  let path = '';
  for (let index = from; index < to; index++) {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const newRow = column === 0 || index === from;
    path += newRow ? `M${start((column + 0.5) * pitch, (row + 0.5) * pitch).join(' ')}` : `m${pitch} 0`;
    path += mark;
  }
  return path;
}
