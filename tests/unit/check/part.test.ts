import { describe, expect, it } from 'vitest';
import { examine } from '../../../src/check/examine.ts';
import { firstPart, rowsPart } from '../../../src/check/part.ts';
import { toCsv } from '../../../src/data/publish.ts';
import { type TableName, tables } from '../../../src/data/schema.ts';
import { content } from '../content.ts';
import { file } from '../data/support.ts';

const { data } = content;
const published = (Object.keys(tables) as TableName[]).map((name) =>
  file(`${name}.csv`, toCsv(tables[name], data[name])),
);
const rows = Array.from({ length: 4000 }, (_, index) => ({
  ...data.figures[0],
  id: `row-${index}`,
  value: `${index}/9`,
}));
const whole = examine([file('figures.csv', toCsv(tables.figures, rows))], published);

describe('a part of an examination', () => {
  it('is small, however many problems there are', () => {
    expect(whole.errors).toBeGreaterThanOrEqual(4000);
    expect(JSON.stringify(firstPart(whole)).length).toBeLessThan(300_000);
  });

  it('says how much is left of each list', () => {
    const [view] = firstPart(whole).views;
    expect(view?.told[0]).toMatchObject({ lines: { length: 10 }, more: 3990 });
    expect((view?.rows?.length ?? 0) + (view?.moreRows ?? 0)).toBe(4001);
  });

  it('with the parts that follow has every row once, in order', () => {
    const [view] = whole.views;
    if (!view?.rows) throw new Error('there are no rows');
    const seen = [];
    for (let part = rowsPart(view, 0); part.length > 0; part = rowsPart(view, seen.length)) seen.push(...part);
    expect(seen).toEqual(view.rows);
  });
});
