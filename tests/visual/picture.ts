/** Pictures of pages at a quarter of their size, kept to be looked at and compared with. */
import { decode, encode } from 'fast-png';

/** Red, green and blue of each pixel, row after row, from 0 to 255. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** How many pixels of a page, across and down, one pixel of its picture is the mean of. */
export const CELL = 4;

/** Tones are kept in steps, which halves the files. */
const STEP = 15;

/**
 * How far the mean of a place may be from what it was, of 255. Letters drawn with other smoothing or hinting stay
 * below it; a label that has moved by a few pixels does not.
 */
export const TOLERANCE = 24;

/** A screenshot at a quarter of its size: what is left over at its right and lower edge is no part of it. */
export function reduced(screenshot: Uint8Array): Picture {
  const { width, height, data, channels } = decode(screenshot);
  const [columns, rows] = [Math.floor(width / CELL), Math.floor(height / CELL)];
  const picture = { width: columns, height: rows, data: new Uint8Array(columns * rows * 3) };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      for (let colour = 0; colour < 3; colour++) {
        let sum = 0;
        for (let y = 0; y < CELL; y++)
          for (let x = 0; x < CELL; x++)
            sum += data[((row * CELL + y) * width + column * CELL + x) * channels + colour] ?? 0;
        picture.data[(row * columns + column) * 3 + colour] = Math.round(sum / CELL ** 2 / STEP) * STEP;
      }
  return picture;
}

export const write = ({ width, height, data }: Picture): Uint8Array =>
  encode({ width, height, data, channels: 3, depth: 8 }, { zlib: { level: 9 } });

export function read(file: Uint8Array): Picture {
  const { width, height, data } = decode(file);
  return { width, height, data: new Uint8Array(data) };
}

/** A place of a page where two pictures differ, in pixels of the page. */
export interface Difference {
  x: number;
  y: number;
  /** Of 255. */
  by: number;
}

/** Where two pictures differ by more than the tolerance, the worst first; of other sizes, where the smaller ends. */
export function differences(before: Picture, after: Picture): Difference[] {
  if (before.width !== after.width || before.height !== after.height)
    return [
      { x: Math.min(before.width, after.width) * CELL, y: Math.min(before.height, after.height) * CELL, by: 255 },
    ];
  const found: Difference[] = [];
  const [a, b] = [blurred(before), blurred(after)];
  for (let at = 0; at < a.length; at += 3) {
    const by = Math.max(...[0, 1, 2].map((colour) => Math.abs((a[at + colour] ?? 0) - (b[at + colour] ?? 0))));
    const cell = at / 3;
    if (by > TOLERANCE) found.push({ x: (cell % before.width) * CELL, y: Math.floor(cell / before.width) * CELL, by });
  }
  return found.sort((one, other) => other.by - one.by);
}

/** The mean of each pixel with its eight neighbours. */
function blurred({ width, height, data }: Picture): Float32Array {
  const means = new Float32Array(data.length);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      for (let colour = 0; colour < 3; colour++) {
        let sum = 0;
        let count = 0;
        for (let y = Math.max(0, row - 1); y <= Math.min(height - 1, row + 1); y++)
          for (let x = Math.max(0, column - 1); x <= Math.min(width - 1, column + 1); x++) {
            sum += data[(y * width + x) * 3 + colour] ?? 0;
            count++;
          }
        means[(row * width + column) * 3 + colour] = sum / count;
      }
  return means;
}
