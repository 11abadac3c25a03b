import { describe, expect, test } from 'vitest';
import { canvas } from '../../../src/charts/canvas.ts';
import { document } from '../../../src/charts/render.ts';
import { type Cloth, clothHeight, marks as draw, type Shape, weave } from '../../../src/charts/stitches.ts';
import { marks } from './drawings.ts';

const cloth: Cloth = { columns: 4, pitch: 10, unit: 1 };

/** The marks of a cloth as they are drawn. */
function drawn(shape: Shape, from: number, to: number, of = cloth) {
  const group = canvas(document, 0);
  draw(group, { shape, className: 'x', from, to, cloth: of });
  return [...(group.node()?.querySelectorAll('path') ?? [])].flatMap(marks);
}

const sum = (found: { part: number }[]) => found.reduce((total, { part }) => total + part, 0);

describe.each(['stitch', 'square', 'hollow', 'circle'] as const)('a %s', (shape) => {
  test.each([0, 1, 3, 4, 5, 11, 1965])('is drawn %i times where so many are asked for', (count) => {
    expect(drawn(shape, 0, count)).toHaveLength(count);
  });

  test('has its equal in every place of the cloth, row by row', () => {
    const found = drawn(shape, 0, 6);
    const [first] = found;
    expect(new Set(found.map(({ shape }) => shape)).size).toBe(1);
    expect(found.map(({ x, y }) => [(x - (first?.x ?? 0)) / 10, (y - (first?.y ?? 0)) / 10])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  test('goes on where others stop', () => {
    expect([...drawn(shape, 0, 6), ...drawn(shape, 6, 11)]).toEqual(drawn(shape, 0, 11));
  });
});

test('a mark that is only partly meant is drawn in part, and the rest of it by what follows', () => {
  for (const at of [0.1, 2.5, 4, 4.9, 7.25]) {
    const [before, after] = [drawn('stitch', 0, at), drawn('stitch', at, 11)];
    expect(sum(before)).toBeCloseTo(at, 2);
    expect(sum(after)).toBeCloseTo(11 - at, 2);
    const last = before.at(-1);
    if (at % 1) expect(after[0]?.x).toBeCloseTo((last?.x ?? 0) + (last?.part ?? 0) * 7.5, 1);
  }
});

test('a cloth is as high as its rows', () => {
  expect([0, 1, 4, 5, 8].map((count) => clothHeight(count, cloth))).toEqual([0, 10, 10, 20, 20]);
});

describe('the cloth of any count', () => {
  const counts = [...Array(3000).keys(), 9_999, 10_000, 10_001, 100_000, 999_999, 1_000_000, 123_456_789];

  test.each([
    { width: 288, height: 300 },
    { width: 456, height: 240 },
    { width: 660, height: 190 },
    { width: 660, height: 24, largest: 24, least: 10 },
  ])('stays in its room, its marks far enough apart: %o', (room) => {
    const { width, height, largest = 33, least = 5 } = { largest: 33, least: 5, ...room };
    for (const count of counts) {
      const { columns, pitch, unit } = weave(count, room);
      expect(columns * pitch).toBeLessThanOrEqual(width);
      expect(clothHeight(Math.ceil(count / unit), { columns, pitch })).toBeLessThanOrEqual(height);
      expect(pitch).toBeGreaterThanOrEqual(least);
      expect(pitch).toBeLessThanOrEqual(largest);
      expect(`${unit}`).toMatch(/^10*$/);
    }
  });

  test('has a mark for each as long as there is room', () => {
    const units = counts.map((count) => weave(count, { width: 288, height: 300 }).unit);
    expect(units).toEqual([...units].sort((a, b) => a - b));
    expect(weave(2500, { width: 288, height: 300 }).unit).toBe(1);
    expect(weave(10_000, { width: 288, height: 300 }).unit).toBe(10);
  });
});
