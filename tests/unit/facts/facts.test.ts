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
    const indicator = content.data.indicators.find(({ id }) => id === 'clubs');
    expect(find(content.facts, 'clubs')).toMatchObject({
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
    expect(value('visits-per-hour')).toBe(Math.floor(value('visits') / value('reading-hours')));
    expect(value('members-per-club')).toBe(Math.round(value('club-members') / value('clubs')));
    expect(value('members-per-library')).toBe(Math.round(value('street-library-members') / value('street-libraries')));
    expect(value('questions-answered-share')).toBe(
      Math.round((value('questions-answered') * 100) / value('questions-asked')),
    );
    expect(value('questions-open')).toBe(value('questions-asked') - value('questions-answered'));
  });

  test('from a lower bound is a lower bound', () => {
    expect(find(content.facts, 'visits').qualifier).toBe('more_than');
    expect(find(content.facts, 'visits-per-hour').qualifier).toBe('more_than');
  });

  test('that was rounded says "about"', () => {
    for (const id of ['members-per-club', 'members-per-library', 'questions-answered-share'])
      expect(find(content.facts, id).qualifier, id).toBe('about');
  });

  test('follows its rows', () => {
    const more = withFigure('questions-answered', { value: value('questions-answered') + 1 });
    expect(value('questions-open', more)).toBe(value('questions-open') - 1);
  });

  test('counts the wards and communes of the city that have the model', () => {
    expect(value('wards') + value('communes')).toBe(value('units-with-shelf'));
  });

  test('adds up the census of the units of the city, and no members', () => {
    const sums = computed.filter(({ computation }) => computation?.operation === 'sum');
    expect(sums.map(({ id }) => id)).toEqual(['inhabitants-total']);
    const from = sums[0]?.computation?.from ?? [];
    expect(new Set(from.map(({ of }) => of))).toEqual(new Set(['counted-inhabitants']));
    // One of the seven units was two at the time of the census.
    expect(from).toHaveLength(value('units') + 1);
  });

  test('is absent where honesty forbids it, with the reason', () => {
    const { facts } = withFigure('reading-hours', { qualifier: 'more_than' });
    expect(facts.get('visits-per-hour')).toBeUndefined();
    expect(facts.refused).toMatchObject([{ id: 'visits-per-hour', place: 'lam-chau-city' }]);
    expect(facts.refused[0]?.why.en).toContain('more_than');
  });

  test('adds up the units that a place ended with, whenever the report came out', () => {
    const later = content.data.sources.map((row) =>
      row.id === content.data.site[0]?.report ? { ...row, published: '2026-02-01', accessed: '2026-02-02' } : row,
    );
    expect(facts({ ...content.data, sources: later }).get('inhabitants-total')).toMatchObject({
      place: 'lam-chau-city',
      value: value('inhabitants-total'),
    });
  });

  test('sums up nothing where a unit has no number', () => {
    const figures = content.data.figures.filter(({ id }) => id !== 'inhabitants-2019-tan-thong');
    const fewer = facts({ ...content.data, figures });
    expect(fewer.get('inhabitants-total')).toBeUndefined();
    expect(fewer.refused[0]?.why.en).toContain('Tân Thông');
    const none = content.data.figures.filter(({ indicator }) => indicator !== 'counted-inhabitants');
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
      .filter(({ source, place }) => source === report?.id && place === 'lam-chau-city')
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
    expect(find(more, 'clubs@lam-chau-city@earlier').value).toBe(3);
    expect(find(more, 'clubs@lam-chau-city@later').value).toBe(5);
    expect(find(more, 'members-per-club@lam-chau-city@later').value).toBe(1);
    expect(more.get('clubs@lam-chau-city')).toBe(more.get('clubs'));
  });

  test('is what the story tells once one cell names it', () => {
    const moved = facts({ ...both, site: data.site.map((row) => ({ ...row, report: 'later' })) });
    expect(find(moved, 'clubs').value).toBe(5);
    expect(find(moved, 'members-per-club').value).toBe(1);
    expect(find(moved, `clubs@lam-chau-city@${report?.id}`).value).toBe(value('clubs'));
  });

  test('is told by its last number before the main report where that gives none, never by a later one', () => {
    const paper = data.figures.find(({ id }) => id === 'inhabitants');
    const figures = [
      ...both.figures,
      { ...paper, id: 'inhabitants-before', source: 'earlier', value: 1 },
      { ...paper, id: 'inhabitants-after', source: 'later', value: 2 },
    ] as typeof data.figures;
    expect(find(facts({ ...both, figures }), 'inhabitants').value).toBe(paper?.value);
    const without = facts({ ...both, figures: figures.filter(({ id }) => id !== 'inhabitants') });
    expect(find(without, 'inhabitants').value).toBe(1);
    const onlyLater = facts({ ...both, figures: figures.filter(({ id }) => !/^inhabitants(-before)?$/.test(id)) });
    expect(onlyLater.get('inhabitants')).toBeUndefined();
  });

  test('never lends its calculation to the main one', () => {
    const figures = both.figures.map((row) => (row.id === 'clubs' ? { ...row, qualifier: 'more_than' as const } : row));
    const more = facts({ ...both, figures });
    expect(more.get('members-per-club')).toBeUndefined();
    expect(find(more, 'members-per-club@lam-chau-city@earlier').value).toBe(1);
  });

  test('has its own wards and communes, census and year', () => {
    const figures = [
      ...both.figures,
      ...data.figures
        .filter(({ source }) => source === 'office-count-2019')
        .map((row) => ({ ...row, id: `${row.id}-b`, source: 'later', as_of: '2019-04-02', value: 1 })),
      ...again('earlier', { as_of: '2023-11', value: 2 }).map((row) => ({ ...row, id: `${row.id}-november` })),
    ];
    const covered = [...data.coverage, ...coverage('earlier').slice(0, 3)];
    const more = facts({ ...both, figures, coverage: covered });
    for (const id of ['wards', 'communes', 'inhabitants-total']) expect(find(more, id).value, id).toBe(value(id));
    expect(find(more, 'inhabitants-total@lam-chau-city@later').value).toBe(value('units') + 1);
    expect(find(more, 'clubs@lam-chau-city@earlier@2023-11').value).toBe(2);
    expect(find(more, 'wards@lam-chau-city@earlier').value + find(more, 'communes@lam-chau-city@earlier').value).toBe(
      3,
    );
  });

  test('has one id a fact', () => {
    expect(new Set(facts(both).all.map(({ id }) => id)).size).toBe(facts(both).all.length);
  });
});

test('an unknown fact is an error that lists the known ones', () => {
  expect(() => find(content.facts, 'sessions')).toThrow(/"sessions".*reading-hours/);
});

test('the way the numbers are computed does not depend on the order of the rows', () => {
  const backwards = facts({ ...content.data, figures: [...content.data.figures].reverse() });
  for (const { id, value, qualifier } of all) expect(backwards.get(id)).toMatchObject({ value, qualifier });
});
