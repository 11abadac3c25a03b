import { describe, expect, test } from 'vitest';
import { became, cameFrom } from '../../../src/data/places.ts';
import { allSeries, changeOf, direction, type Fact, facts, isUnfinished, shareOf } from '../../../src/facts/index.ts';
import { changed, content } from '../content.ts';
import { cases, flow, later, stock, successor, withFigures } from '../series.ts';

const main = content.data.site[0]?.place ?? '';
const { data } = content;
const runs = (from: typeof content, place = main) =>
  allSeries(from)
    .filter((one) => one.place === place)
    .flatMap(({ runs }) => runs.map(({ facts, broken }) => [facts.length, broken?.kind ?? null]));

test('a report that counts everything once has no series', () => {
  expect(allSeries(content)).toEqual([]);
});

test.each([
  ['two exact', [[2, null]]],
  ['two lower bounds', [[2, null]]],
  ['forty', [[40, null]]],
  ['two years', [[2, null]]],
  [
    'two lengths',
    [
      [1, null],
      [1, 'length'],
    ],
  ],
  [
    'no time stated',
    [
      [1, null],
      [1, 'undated'],
    ],
  ],
  [
    'one time, two sources',
    [
      [1, null],
      [1, 'together'],
    ],
  ],
  [
    'another place after a reform',
    [
      [1, null],
      [1, 'borders'],
    ],
  ],
  [
    'three before and three after a reform',
    [
      [3, null],
      [3, 'borders'],
    ],
  ],
] as const)('%s: what compares stands together, a break says why not', (name, expected) => {
  expect(runs(cases[name] as typeof content)).toEqual(expected);
});

test('figures stand from the oldest to the newest, whatever the order of their rows', () => {
  const from = withFigures(stock.id, { as_of: '2021-12' }, { as_of: '2023-12' }, { as_of: '2022-12' });
  const times = allSeries(from)[0]?.runs[0]?.facts.map(({ figures }) => figures[0]?.as_of);
  expect(times).toEqual([...(times ?? [])].sort());
});

test('a break at a reform names its day', () => {
  const [series] = allSeries(cases['another place after a reform'] as typeof content);
  expect(series?.runs[1]?.broken).toEqual({ kind: 'borders', on: successor.valid_from });
});

test('a place that was made of another alone is a new unit, of which no borders are known to have changed', () => {
  const whole = { ...successor, id: 'whole', code: null };
  const places = [...data.places.map((row) => (row.id === main ? { ...row, became: 'whole' } : row)), whole];
  const [figure] = data.figures.filter(({ indicator, place }) => place === main && indicator === 'clubs');
  if (!figure) throw new Error('There are no clubs.');
  const figures = [figure, { ...figure, id: 'whole', place: 'whole', as_of: '2025-12' }];
  const tables = { ...data, places, figures };
  expect(runs({ ...content, data: tables, facts: facts(tables) }, 'whole')).toEqual([
    [1, null],
    [1, 'succession'],
  ]);
});

describe('a code that is used again', () => {
  const reused = data.places.filter(({ code, id }) => code && data.places.some((o) => o.id !== id && o.code === code));

  test('is in the tables of the report', () => expect(reused.length).toBeGreaterThan(0));

  test.each(reused)('$id joins no figures of the other place', ({ id, code }) => {
    for (const other of reused.filter((one) => one.code === code && one.id !== id)) {
      const of = { as_of: id === successor.id ? '2025-12' : '2019-04', source: later };
      const at = { as_of: other.valid_from ? '2026-12' : '2018-04', source: later };
      const from = withFigures(stock.id, { place: id, ...of }, { place: other.id, ...at });
      for (const { runs } of allSeries(from))
        for (const { facts } of runs) expect(new Set(facts.map(({ place }) => place)).size).toBe(1);
      expect(from.facts.all.filter(({ of }) => of === changeOf(stock.indicator))).toEqual([]);
    }
  });
});

test('what ended with its units became what they became', () => {
  const city = data.places.find(({ id }) => id === main);
  const units = data.places.filter(({ parent, valid_to }) => parent === main && valid_to === city?.valid_to);
  expect(
    became(data, main)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...new Set(units.map((unit) => unit.became))].sort());
  expect(cameFrom(data, successor.id).map(({ id }) => id)).toContain(main);
});

describe('what is certain of two numbers', () => {
  const fact = (value: number, qualifier: Fact['qualifier'], figure = stock): Fact => ({
    ...(content.facts.rows.get(figure.id) as Fact),
    value,
    qualifier,
  });
  test.each([
    [5, 'exact', 6, 'exact', 'more'],
    [6, 'exact', 5, 'exact', 'fewer'],
    [6, 'exact', 6, 'exact', 'same'],
    [5, 'more_than', 9, 'more_than', null],
    [5, 'at_least', 9, 'more_than', null],
    [5, 'exact', 5, 'more_than', 'more'],
    [5, 'exact', 5, 'at_least', null],
    [5, 'exact', 4, 'more_than', null],
    [9, 'more_than', 5, 'exact', 'fewer'],
    [5, 'less_than', 5, 'exact', 'more'],
    [5, 'about', 900, 'exact', null],
    [5, 'exact', 900, 'about', null],
    [900, 'exact', 5, 'nearly', 'fewer'],
    [0, 'exact', 0, 'exact', 'same'],
    [0, 'exact', 1_000_000, 'exact', 'more'],
  ] as const)('%i %s, then %i %s: %s', (older, how, newer, now, expected) => {
    expect(direction(fact(older, how), fact(newer, now), content)).toBe(expected);
  });

  test('a share or a change of a period that was not over may still be anything', () => {
    const measured = changed('indicators', ({ id }) => id === flow.indicator, { decimals: 1 });
    expect(direction(fact(5, 'exact'), fact(9, 'exact', flow), measured)).toBe(null);
  });

  test('a period that was not over when it was published may have grown: never fewer, and more', () => {
    expect(isUnfinished(fact(5, 'exact', flow), content)).toBe(true);
    expect(direction(fact(9, 'exact'), fact(5, 'exact', flow), content)).toBe(null);
    expect(direction(fact(5, 'exact'), fact(9, 'exact', flow), content)).toBe('more');
    expect(direction(fact(5, 'exact', flow), fact(9, 'exact', flow), content)).toBe(null);
  });
});

describe('by how much two figures differ', () => {
  const changes = (from: typeof content) =>
    from.facts.all.filter(({ of }) => of === changeOf(stock.indicator) || of === shareOf(stock.indicator));
  const two = (older: number, newer: number) => {
    const from = withFigures(stock.id, { as_of: '2023-12', value: older }, { as_of: '2022-12', value: newer });
    return from;
  };

  test('is our calculation, the larger less the smaller, with a share from a hundred on', () => {
    const [by, ...rest] = changes(cases['two exact'] as typeof content);
    expect(by).toMatchObject({ value: 5, qualifier: 'exact', computation: { operation: 'difference' } });
    expect(rest).toEqual([]);
    const large = withFigures('club-members', { as_of: '2023-12', value: 1600 });
    const share = large.facts.all.find(({ of }) => of === shareOf('club-members'));
    expect(share).toMatchObject({ qualifier: 'about', unit: { vi: '%' }, computation: { operation: 'share' } });
  });

  test('is not told where an indicator has the name of one of the two', () => {
    const large = withFigures('club-members', { as_of: '2023-12', value: 1600 });
    const [first] = large.data.indicators;
    for (const id of [changeOf('club-members'), shareOf('club-members')]) {
      const tables = { ...large.data, indicators: [...large.data.indicators, { ...first, id } as typeof first] };
      const made = facts(tables as typeof large.data).all.filter(({ of }) => of.startsWith('club-members-change'));
      expect(made, id).toEqual([]);
    }
  });

  test('is in percentage points of shares, whatever they are shares of', () => {
    for (const unit of ['%', '% số hộ']) {
      const shares = cases['shares with decimals'] as typeof content;
      const from = changed('indicators', ({ unit_vi }) => unit_vi === '%', { unit_vi: unit, unit_en: unit }, shares);
      const by = from.facts.all.filter(({ computation }) => computation?.from.some(({ unit: { vi } }) => vi === unit));
      expect(
        by.map(({ unit }) => unit),
        unit,
      ).toEqual([{ vi: 'điểm phần trăm', en: 'percentage points' }]);
    }
  });

  test('is not told of bounds, of three, of equals, of another place or of an unfinished period', () => {
    for (const name of ['two the same', 'three', 'another place after a reform', 'no time stated'])
      expect(changes(cases[name] as typeof content), name).toEqual([]);
    expect(two(1, 2).facts.all.some(({ of }) => of === changeOf(stock.indicator))).toBe(false);
    for (const [name, of] of [
      ['two lower bounds', 'inhabitants'],
      ['two years', flow.indicator],
    ] as const)
      expect(
        cases[name]?.facts.all.filter((fact) => fact.of === changeOf(of)),
        name,
      ).toEqual([]);
  });
});

test('counts of half a year between those of whole ones part nothing', () => {
  const of = (period_start: string, period_end: string, index: number) => ({
    ...flow,
    id: `counted-${index}`,
    period_start,
    period_end,
    as_of: null,
    source: later,
    paragraph: null,
  });
  const more = [
    of('2022-01-01', '2022-12-31', 1),
    of('2022-01-01', '2022-06-30', 2),
    of('2023-01-01', '2023-12-31', 3),
    of('2023-01-01', '2023-06-30', 4),
  ];
  const { data } = content;
  const rows = [...data.figures.filter(({ indicator }) => indicator !== flow.indicator), ...more];
  const all = { ...data, figures: rows };
  const [series] = allSeries({ data: all, facts: facts(all) });
  expect(series?.runs.map(({ facts }) => facts.map(({ figures }) => figures[0]?.period_end))).toEqual([
    ['2022-06-30', '2023-06-30'],
    ['2022-12-31', '2023-12-31'],
  ]);
});

test('a year of which its place was there for a part compares with none', () => {
  const city = data.places.find(({ id }) => id === main);
  expect(city?.valid_to?.slice(4)).toBe('-06-30');
  const year = city?.valid_to?.slice(0, 4) ?? '';
  const from = withFigures(
    flow.id,
    { period_start: year, period_end: year, source: later },
    { period_start: `${Number(year) - 2}`, period_end: `${Number(year) - 2}`, source: later },
  );
  const [series] = allSeries(from).filter(({ of }) => of === flow.indicator);
  const last = series?.runs.at(-1);
  expect(last?.facts).toHaveLength(1);
  expect(last?.broken).toEqual({ kind: 'length' });
});
