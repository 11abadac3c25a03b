import { describe, expect, test } from 'vitest';
import { circles, clothHeight, squares, stitches } from '../../../src/charts/stitches.ts';
import { marks } from './drawings.ts';

const cloth = { columns: 4, pitch: 10, radius: 3 };

describe.each([
  ['stitches', stitches, { x: 5, y: 2 }],
  ['squares', squares, { x: 2, y: 2 }],
  ['circles', circles, { x: 2, y: 5 }],
])('%s', (_, path, start) => {
  test.each([0, 1, 3, 4, 5, 11])('draw %i marks, as many as asked for', (count) => {
    expect(marks(path(0, count, cloth))).toHaveLength(count);
  });

  test('are equal and stand on a grid, row by row', () => {
    const found = marks(path(0, 6, cloth));
    expect(new Set(found.map(({ shape }) => shape)).size).toBe(1);
    expect(found.map(({ x, y }) => [(x - start.x) / 10, (y - start.y) / 10])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  test('go on where others stop', () => {
    const [a, b] = [marks(path(0, 6, cloth)), marks(path(6, 11, cloth))];
    expect([...a, ...b]).toEqual(marks(path(0, 11, cloth)));
  });
});

test('a cloth is as high as its rows', () => {
  expect([0, 1, 4, 5, 8].map((count) => clothHeight(count, cloth))).toEqual([0, 10, 10, 20, 20]);
});
