import { expect, test } from 'vitest';
import { find } from '../../../src/facts/index.ts';
import chart from '../../fixtures/report/story/charts/reader-groups.ts';
import { content } from '../content.ts';
import { withValues } from '../vary.ts';
import { cloths, counts, drawingsOf, drawn } from './drawings.ts';

const models = ['shelf-readers', 'club-members', 'street-library-members'];
const today = models.map((id) => find(content.facts, id).value);
const others = [today, [1, 99, 100], [101, 250, 1099], [2000, 1999, 0]].flatMap((values) =>
  drawingsOf(chart).map((drawing) => ({ drawing, values, name: drawing.name })),
);

test.each(others)('$name draws one stitch a member, each model apart: $values', ({ drawing, values }) => {
  const svg = drawn(drawing, withValues(Object.fromEntries(models.map((id, index) => [id, values[index] ?? 0]))));
  const strips = [...svg.querySelectorAll('g[transform]')].map((group) => counts(group as unknown as SVGSVGElement));
  const sums = strips.map((paths) => paths.reduce((sum, [, count]) => sum + count, 0));
  expect(sums).toEqual(values);
  for (const [index, paths] of strips.entries()) {
    const blocks = Math.ceil((values[index] ?? 0) / 100);
    const dark = Object.fromEntries(paths).stitch ?? 0;
    if (blocks > 1) expect(dark).toBeGreaterThanOrEqual(100 * Math.floor(blocks / 2));
  }
});

test.each(drawingsOf(chart))('$name has one pitch for all', (drawing) => {
  const shapes = cloths(drawn(drawing)).map(({ marks }) => marks[0]?.shape);
  expect(new Set(shapes).size).toBe(1);
});

test.each(drawingsOf(chart))('$name stands no lone stitch in a tall empty strip', (drawing) => {
  const height = (values: number[]) =>
    Number(
      drawn(drawing, withValues(Object.fromEntries(models.map((id, index) => [id, values[index] ?? 0])))).getAttribute(
        'height',
      ),
    );
  // A row of stitches instead of many rows, three times.
  for (const values of [
    [0, 0, 0],
    [1, 0, 2],
    [9, 30, 12],
  ])
    expect(height(values)).toBeLessThan(height(today) - 3 * 15);
});
