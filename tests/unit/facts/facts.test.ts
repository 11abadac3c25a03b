import { describe, expect, test } from 'vitest';
import { facts, find } from '../../../src/facts/index.ts';
import { content, withFigure } from '../content.ts';

const { all } = content.facts;
const value = (id: string, of = content) => find(of.facts, id).value;

describe('a printed fact', () => {
  test.each(content.data.figures)('$id is its row', (figure) => {
    const fact = content.facts.rows.get(figure.id);
    expect(fact).toMatchObject({ value: figure.value, qualifier: figure.qualifier, computation: null });
    expect(fact?.figures).toEqual([figure]);
  });

  test('has the words of its indicator in both languages', () => {
    const indicator = content.data.indicators.find(({ id }) => id === 'clans');
    expect(find(content.facts, 'clans')).toMatchObject({
      name: { vi: indicator?.name_vi, en: indicator?.name_en },
      unit: { vi: indicator?.unit_vi, en: indicator?.unit_en },
      notTold: { vi: indicator?.not_told_vi, en: indicator?.not_told_en },
    });
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
  });

  test('adds up the census of the units of the city, and no members', () => {
    const sums = computed.filter(({ computation }) => computation?.operation === 'sum');
    expect(sums.map(({ id }) => id)).toEqual(['census-total']);
    const from = sums[0]?.computation?.from ?? [];
    expect(new Set(from.map(({ of }) => of))).toEqual(new Set(['census-residents']));
    // One of the seven units was two at the time of the census.
    expect(from).toHaveLength(value('units') + 1);
  });

  test('is absent where honesty forbids it, with the reason', () => {
    const { facts } = withFigure('outreach-sessions', { qualifier: 'more_than' });
    expect(facts.get('participations-per-session')).toBeUndefined();
    expect(facts.refused).toMatchObject([{ id: 'participations-per-session', place: 'lai-chau-city' }]);
    expect(facts.refused[0]?.why.en).toContain('more_than');
  });

  test('sums up nothing where a unit has no number', () => {
    const figures = content.data.figures.filter(({ id }) => id !== 'residents-2019-tan-phong');
    const fewer = facts({ ...content.data, figures });
    expect(fewer.get('census-total')).toBeUndefined();
    expect(fewer.refused[0]?.why.en).toContain('Tân Phong');
    const none = content.data.figures.filter(({ indicator }) => indicator !== 'census-residents');
    expect(facts({ ...content.data, figures: none })).toMatchObject({ refused: [] });
  });
});

describe('another report, another place', () => {
  const { data } = content;
  const [report] = data.sources;
  const earlier = { ...report, id: 'earlier', published: '2023-12-10' } as (typeof data.sources)[number];
  const later = { ...report, id: 'later', published: '2025-12-10' } as (typeof data.sources)[number];
  const again = (source: string, cells: Partial<(typeof data.figures)[number]>) =>
    data.figures
      .filter(({ source, place }) => source === report?.id && place === 'lai-chau-city')
      .map((figure) => ({ ...figure, id: `${figure.id}-${source}`, source, ...cells }));
  const coverage = (source: string) => data.coverage.map((row) => ({ ...row, source }));
  const both = {
    ...data,
    sources: [...data.sources, earlier, later],
    figures: [...data.figures, ...again('earlier', { value: 3 }), ...again('later', { value: 5 })],
  };

  test('changes none of the numbers of the main one', () => {
    const more = facts(both);
    for (const fact of all) {
      expect(more.get(fact.id), fact.id).toMatchObject({ value: fact.value, qualifier: fact.qualifier });
      expect(more.get(fact.id)?.figures).toEqual(fact.figures);
    }
  });

  test('is asked for by its name, and has its own calculations', () => {
    const more = facts(both);
    expect(find(more, 'clans@lai-chau-city@earlier').value).toBe(3);
    expect(find(more, 'clans@lai-chau-city@later').value).toBe(5);
    expect(find(more, 'members-per-clan@lai-chau-city@later').value).toBe(1);
    expect(more.get('clans@lai-chau-city')).toBe(more.get('clans'));
  });

  test('is what the story tells once one cell names it', () => {
    const moved = facts({ ...both, site: data.site.map((row) => ({ ...row, report: 'later' })) });
    expect(find(moved, 'clans').value).toBe(5);
    expect(find(moved, 'members-per-clan').value).toBe(1);
    expect(find(moved, `clans@lai-chau-city@${report?.id}`).value).toBe(value('clans'));
  });

  test('is told by its last number before the main report where that gives none, never by a later one', () => {
    const paper = data.figures.find(({ id }) => id === 'residents');
    const figures = [
      ...both.figures,
      { ...paper, id: 'residents-before', source: 'earlier', value: 1 },
      { ...paper, id: 'residents-after', source: 'later', value: 2 },
    ] as typeof data.figures;
    expect(find(facts({ ...both, figures }), 'residents').value).toBe(paper?.value);
    const without = facts({ ...both, figures: figures.filter(({ id }) => id !== 'residents') });
    expect(find(without, 'residents').value).toBe(1);
    const onlyLater = facts({ ...both, figures: figures.filter(({ id }) => !/^residents(-before)?$/.test(id)) });
    expect(onlyLater.get('residents')).toBeUndefined();
  });

  test('never lends its calculation to the main one', () => {
    const figures = both.figures.map((row) => (row.id === 'clans' ? { ...row, qualifier: 'more_than' as const } : row));
    const more = facts({ ...both, figures });
    expect(more.get('members-per-clan')).toBeUndefined();
    expect(find(more, 'members-per-clan@lai-chau-city@earlier').value).toBe(1);
  });

  test('has its own wards and communes, census and year', () => {
    const figures = [
      ...both.figures,
      ...data.figures
        .filter(({ source }) => source === 'gso-census-2019')
        .map((row) => ({ ...row, id: `${row.id}-b`, source: 'later', as_of: '2019-04-02', value: 1 })),
      ...again('earlier', { as_of: '2023-11', value: 2 }).map((row) => ({ ...row, id: `${row.id}-november` })),
    ];
    const covered = [...data.coverage, ...coverage('earlier').slice(0, 3)];
    const more = facts({ ...both, figures, coverage: covered });
    for (const id of ['wards', 'communes', 'census-total']) expect(find(more, id).value, id).toBe(value(id));
    expect(find(more, 'census-total@lai-chau-city@later').value).toBe(value('units') + 1);
    expect(find(more, 'clans@lai-chau-city@earlier@2023-11').value).toBe(2);
    expect(find(more, 'wards@lai-chau-city@earlier').value + find(more, 'communes@lai-chau-city@earlier').value).toBe(
      3,
    );
  });

  test('has one id a fact', () => {
    expect(new Set(facts(both).all.map(({ id }) => id)).size).toBe(facts(both).all.length);
  });
});

test('an unknown fact is an error that lists the known ones', () => {
  expect(() => find(content.facts, 'sessions')).toThrow(/"sessions".*outreach-sessions/);
});

test('the way the numbers are computed does not depend on the order of the rows', () => {
  const backwards = facts({ ...content.data, figures: [...content.data.figures].reverse() });
  for (const { id, value, qualifier } of all) expect(backwards.get(id)).toMatchObject({ value, qualifier });
});
