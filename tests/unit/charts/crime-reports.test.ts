import { expect, test } from 'vitest';
import chart from '../../../src/charts/crime-reports.ts';
import { find } from '../../../src/facts/index.ts';
import { content } from '../content.ts';
import { counts, drawingsOf, drawn } from './drawings.ts';

const of = (id: string) => find(content.facts, id).value;

test.each(drawingsOf(chart))('$name draws one stitch a report, hollow where no end is told', (drawing) => {
  const found = counts(drawn(drawing));
  expect(found).toEqual([
    ['stitch', of('reports-resolved')],
    ['hollow', of('reports-open')],
  ]);
  expect(found.reduce((sum, [, count]) => sum + count, 0)).toBe(of('reports-received'));
});
