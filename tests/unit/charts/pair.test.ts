import { expect, test } from 'vitest';
import { find } from '../../../src/facts/index.ts';
import chart from '../../fixtures/report/story/charts/lost-books.ts';
import { content } from '../content.ts';
import { withValues } from '../vary.ts';
import { cloths, counts, drawingsOf, drawn } from './drawings.ts';

const of = (id: string) => find(content.facts, id).value;
const others = [
  [of('lost-books'), of('lost-book-readers')],
  [3, 29],
  [30, 1],
  [10, 11],
].flatMap(([cases = 0, people = 0]) =>
  drawingsOf(chart).map((drawing) => ({ drawing, cases, people, name: drawing.name })),
);

test.each(others)(
  '$name draws one stitch a case, $cases, and a round one a person, $people',
  ({ drawing, cases, people }) => {
    const svg = drawn(drawing, withValues({ 'lost-books': cases, 'lost-book-readers': people }));
    expect(counts(svg)).toEqual([
      ['stitch', cases],
      ['indigo', people],
    ]);
    expect(cloths(svg)[1]?.marks[0]?.shape).toMatch(/^a.*a/);
  },
);

test.each(drawingsOf(chart))('$name has two threads that never meet', (drawing) => {
  const svg = drawn(drawing);
  const threads = [...svg.querySelectorAll('.hair')];
  expect(threads).toHaveLength(2);
  expect(threads[0]?.parentElement).not.toBe(threads[1]?.parentElement);
});
