import { expect, test } from 'vitest';
import { counts, drawingsOf, drawn } from '../../../tests/unit/charts/drawings.ts';
import { content } from '../../../tests/unit/content.ts';
import { find } from '../../facts/index.ts';
import chart from '../charts/crime-reports.ts';

const of = (id: string) => find(content.facts, id).value;

test.each(drawingsOf(chart))('$name draws one stitch a report, hollow where no end is told', (drawing) => {
  const found = counts(drawn(drawing));
  expect(found).toEqual([
    ['stitch', of('reports-resolved')],
    ['hollow', of('reports-open')],
  ]);
  expect(found.reduce((sum, [, count]) => sum + count, 0)).toBe(of('reports-received'));
});
