import { expect, test } from 'vitest';
import { find } from '../../../src/facts/index.ts';
import chart from '../../fixtures/report/story/charts/club-members.ts';
import { content } from '../content.ts';
import { withValues } from '../vary.ts';
import { cloths, counts, drawingsOf, drawn } from './drawings.ts';

const of = (id: string, from = content) => find(from.facts, id).value;

const others = [
  { clubs: 18, 'club-members': 1959 },
  { clubs: 23, 'club-members': 2744 },
  { clubs: 7, 'club-members': 980 },
  { clubs: 12, 'club-members': 400 },
].flatMap((values) => drawingsOf(chart, true).map((drawing) => ({ drawing, values, name: drawing.name })));

test.each(others)('$name draws one motif a club and one stitch a member: $values', ({ drawing, values }) => {
  const from = withValues(values);
  const svg = drawn(drawing, from);
  const average = of('members-per-club', from);
  const found = counts(svg);
  expect(found.slice(0, 2)).toEqual([
    ['hollow', values.clubs],
    ['hollow', values.clubs],
  ]);
  const fabric = Object.fromEntries(found.slice(2));
  expect(Object.keys(fabric).sort()).toEqual(['pale', 'reckoned', 'stitch']);
  expect(fabric.reckoned).toBe(average);
  expect((fabric.stitch ?? 0) + (fabric.pale ?? 0)).toBe(values['club-members'] - average);
  expect(Math.abs((fabric.stitch ?? 0) - (fabric.pale ?? 0))).toBeLessThan(average);
});

test.each(drawingsOf(chart, true))('$name tells the average club apart by shape, not by colour alone', (drawing) => {
  const shapes = cloths(drawn(drawing))
    .slice(2)
    .map(({ marks }) => marks[0]?.shape);
  expect(new Set(shapes).size).toBe(3);
});

/** The middles of the marks of a cloth, which lies on a grid of its squares. */
function middles(svg: SVGSVGElement, className: string): string[] {
  return cloths(svg)
    .slice(2)
    .filter((cloth) => cloth.className === className)
    .flatMap(({ marks }) =>
      marks.map(({ x, y, shape }) => `${(x + Number.parseFloat(shape) / 2).toFixed(0)} ${y.toFixed(0)}`),
    );
}

test.each(drawingsOf(chart, true))('$name fills one cloth: the average club and the rest leave no gap', (drawing) => {
  const svg = drawn(drawing);
  const all = ['stitch', 'pale', 'reckoned'].flatMap((className) => middles(svg, className));
  expect(new Set(all).size).toBe(of('club-members'));
  const rows = [...Map.groupBy(all, (place) => place.split(' ')[1]).values()].map(({ length }) => length);
  const [longest = 0] = rows.toSorted((a, b) => b - a);
  expect(rows.filter((length) => length < longest).length).toBeLessThanOrEqual(1);
});

test.each(drawingsOf(chart, true))('$name has the average club in the cloth, as high as wide', (drawing) => {
  const places = middles(drawn(drawing), 'reckoned').map((place) => place.split(' ').map(Number));
  const [xs, ys] = [places.map(([x = 0]) => x), places.map(([, y = 0]) => y)];
  const spread = (all: number[]) => Math.max(...all) - Math.min(...all);
  expect(Math.abs(spread(xs) - spread(ys))).toBeLessThanOrEqual(2);
});
