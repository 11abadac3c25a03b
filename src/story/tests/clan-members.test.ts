import { expect, test } from 'vitest';
import { cloths, counts, drawingsOf, drawn } from '../../../tests/unit/charts/drawings.ts';
import { content } from '../../../tests/unit/content.ts';
import { find } from '../../facts/index.ts';
import chart from '../charts/clan-members.ts';

const of = (id: string) => find(content.facts, id).value;

test.each(drawingsOf(chart))('$name draws one motif a clan and one stitch a member', (drawing) => {
  expect(counts(drawn(drawing))).toEqual([
    ['hollow', of('clans')],
    ['ochre', of('clans')],
    ['reckoned', of('members-per-clan')],
    ['stitch', of('clan-members') - of('members-per-clan')],
  ]);
});

test.each(drawingsOf(chart))('$name tells the average clan apart by shape, not by colour alone', (drawing) => {
  const [, , average, rest] = cloths(drawn(drawing));
  expect(average?.marks[0]?.shape).not.toBe(rest?.marks[0]?.shape);
});

test.each(drawingsOf(chart))('$name fills one cloth: the average clan and the rest leave no gap', (drawing) => {
  const [, , average, rest] = cloths(drawn(drawing));
  const marks = [...(average?.marks ?? []), ...(rest?.marks ?? [])];
  const rows = Map.groupBy(marks, ({ y }) => y);
  const lengths = [...rows.values()].map(({ length }) => length);
  expect(new Set(lengths.slice(0, -1)).size).toBe(1);
  expect(lengths.at(-1)).toBeLessThanOrEqual(lengths[0] ?? 0);
});
