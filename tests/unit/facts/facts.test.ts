import { describe, expect, test } from 'vitest';
import { type Fact, facts, find } from '../../../src/facts/index.ts';
import { content, withFigure } from '../content.ts';

const all = [...content.facts.values()];
const value = (id: string, of = content) => find(of.facts, id).value;

describe('a printed fact', () => {
  test.each(content.data.figures)('$id is its row', (figure) => {
    const fact = find(content.facts, figure.id);
    expect(fact).toMatchObject({ value: figure.value, qualifier: figure.qualifier, computation: null });
    expect(fact.figures).toEqual([figure]);
  });

  test('has the words of its indicator in both languages', () => {
    const indicator = content.data.indicators.find(({ id }) => id === 'clans');
    expect(find(content.facts, 'clans')).toMatchObject({
      name: { vi: indicator?.name_vi, en: indicator?.name_en },
      unit: { vi: indicator?.unit_vi, en: indicator?.unit_en },
      notTold: { vi: indicator?.not_told_vi, en: indicator?.not_told_en },
    });
  });

  test('without an indicator is an error', () => {
    expect(() => facts({ ...content.data, indicators: [] })).toThrow('indicator');
  });
});

describe('a computed fact', () => {
  const computed = all.filter(({ computation }) => computation !== null);

  test.each(computed)('$id names the facts and figures it comes from', ({ computation, figures }) => {
    expect(computation?.from.length).toBeGreaterThan(0);
    for (const from of computation?.from ?? []) expect(content.facts.get(from.id)).toBe(from);
    expect(figures).toEqual(computation?.from.flatMap((from) => from.figures));
  });

  test('of a share, a difference or an average is worked out from its rows', () => {
    expect(value('participations-per-session')).toBe(Math.floor(value('participations') / value('outreach-sessions')));
    expect(value('members-per-clan')).toBe(Math.round(value('clan-members') / value('clans')));
    expect(value('members-per-family-group')).toBe(Math.round(value('family-group-members') / value('family-groups')));
    expect(value('reports-resolved-share')).toBe(
      Math.round((value('reports-resolved') * 100) / value('reports-received')),
    );
    expect(value('reports-open')).toBe(value('reports-received') - value('reports-resolved'));
  });

  test('from a lower bound is a lower bound', () => {
    expect(find(content.facts, 'participations').qualifier).toBe('more_than');
    expect(find(content.facts, 'participations-per-session').qualifier).toBe('more_than');
  });

  test('that was rounded says "about"', () => {
    for (const id of ['members-per-clan', 'members-per-family-group', 'reports-resolved-share'])
      expect(find(content.facts, id).qualifier, id).toBe('about');
  });

  test('follows its rows', () => {
    const more = withFigure('reports-resolved', { value: value('reports-resolved') + 1 });
    expect(value('reports-open', more)).toBe(value('reports-open') - 1);
  });

  test('counts the communes and wards of the city that have the model', () => {
    expect(value('wards') + value('communes')).toBe(value('units-with-model'));
    const fewer = { ...content.data, coverage: content.data.coverage.filter(({ unit }) => unit !== 'san-thang') };
    expect(find(facts(fewer), 'communes').value).toBe(value('communes') - 1);
  });

  test('adds up the census of the units of the city, and no members', () => {
    const sums = computed.filter(({ computation }) => computation?.operation === 'sum');
    expect(sums.map(({ id }) => id)).toEqual(['census-residents']);
    expect(sums[0]?.computation?.from.map(({ figures }) => figures[0]?.indicator)).toEqual(
      Array.from({ length: 8 }, () => 'census-residents'),
    );
  });

  test('divides no lower bound by another', () => {
    const isBound = (fact: Fact) => fact.qualifier !== 'exact';
    const ratios = computed.filter(({ computation }) => computation?.operation === 'ratio');
    expect(ratios.filter(({ computation }) => computation?.from.every(isBound))).toEqual([]);
    expect(() => facts(withFigure('outreach-sessions', { qualifier: 'more_than' }).data)).toThrow('more_than');
  });

  test('may not take the id of a figure', () => {
    const figures = content.data.figures.map((figure) =>
      figure.id === 'residents' ? { ...figure, id: 'wards' } : figure,
    );
    expect(() => facts({ ...content.data, figures })).toThrow('"wards"');
  });
});

test('an unknown fact is an error that lists the known ones', () => {
  expect(() => find(content.facts, 'sessions')).toThrow(/"sessions".*outreach-sessions/);
});

test('the way the numbers are computed does not depend on the order of the rows', () => {
  const backwards = facts({ ...content.data, figures: [...content.data.figures].reverse() });
  for (const { id, value, qualifier } of all) expect(backwards.get(id)).toMatchObject({ value, qualifier });
});
