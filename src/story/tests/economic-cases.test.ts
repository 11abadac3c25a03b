import { expect, test } from 'vitest';
import { cloths, counts, drawingsOf, drawn } from '../../../tests/unit/charts/drawings.ts';
import { content } from '../../../tests/unit/content.ts';
import { find } from '../../facts/index.ts';
import chart from '../charts/economic-cases.ts';

test.each(drawingsOf(chart))('$name draws one square a case and one circle a person', (drawing) => {
  const svg = drawn(drawing);
  expect(counts(svg)).toEqual([
    ['stitch', find(content.facts, 'economic-cases').value],
    ['ochre', find(content.facts, 'economic-case-people').value],
  ]);
  const [squares, circles] = cloths(svg).map(({ marks }) => marks[0]?.shape);
  expect(squares).toMatch(/^(\d+(?:\.\d+)?) \1$/);
  expect(circles).toMatch(/^a.*a/);
});
