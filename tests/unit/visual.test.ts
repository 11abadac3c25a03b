import { encode } from 'fast-png';
import { expect, test } from 'vitest';
import { CELL, differences, read, reduced, write } from '../visual/picture.ts';

/** A white screenshot with black bars, each of x, y, width, height in pixels. */
function screenshot(bars: readonly (readonly [number, number, number, number])[], [width, height] = [160, 80]) {
  const data = new Uint8Array(width * height * 3).fill(255);
  for (const [left, top, wide, high] of bars)
    for (let y = top; y < top + high; y++) data.fill(0, (y * width + left) * 3, (y * width + left + wide) * 3);
  return reduced(encode({ width, height, data, channels: 3, depth: 8 }));
}

/** Like a word: strokes of 2 px with gaps of 2 px. */
const word = (x: number, y: number) => Array.from({ length: 8 }, (_, stroke) => [x + stroke * 4, y, 2, 12] as const);

test('a page is the same as it was', () => {
  expect(differences(screenshot(word(40, 20)), screenshot(word(40, 20)))).toEqual([]);
});

test('a label that has moved is told with where', () => {
  const [worst] = differences(screenshot(word(40, 20)), screenshot(word(40 + CELL * 2, 20)));
  expect(worst?.by).toBeGreaterThan(24);
  expect(worst?.y).toBeGreaterThanOrEqual(16);
  expect(worst?.y).toBeLessThanOrEqual(32);
  expect(differences(screenshot(word(40, 20)), screenshot(word(40, 20 + CELL)))).not.toEqual([]);
});

test('a label that is gone, or of another colour, is told', () => {
  expect(differences(screenshot(word(40, 20)), screenshot([]))).not.toEqual([]);
  expect(differences(screenshot([[40, 20, 30, 12]]), screenshot(word(40, 20)))).not.toEqual([]);
});

test('a page of another length is told', () => {
  expect(differences(screenshot([]), screenshot([], [160, 84]))).toEqual([{ x: 160, y: 80, by: 255 }]);
});

test('a picture is read as it was written', () => {
  const picture = screenshot(word(40, 20));
  expect(read(write(picture))).toEqual(picture);
});
