import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/data/check.ts';
import { checkEdited, checkText, checkWith, cleanText, edited, file, reaction } from './support.ts';

/** The clean tables with a second report of the city, a year earlier. */
const source =
  'before,Báo Điện tử,Bản tin trước,The report before,,,https://example.org/before.htm,2023-12-14,,2026-11\n';
const withSource = file('sources.csv', cleanText('sources') + source);
const figures = (...rows: string[]) =>
  file('figures.csv', cleanText('figures') + rows.map((row) => `${row}\n`).join(''));
const coverage = (...rows: string[]) =>
  file('coverage.csv', cleanText('coverage') + rows.map((row) => `${row}\n`).join(''));
const at = ({ problems }: Outcome, code: string) => problems.find((one) => one.code === code);

describe('a number belongs to its source', () => {
  test('two reports of one place without a period are two figures', () => {
    const earlier = 'sessions-2023,sessions,city,702,exact,,,,before,2,702 buổi tuyên truyền,,';
    expect(reaction(checkWith([withSource, figures(earlier)]))).toEqual(['A']);
    const same = earlier.replace(',before,', ',report,');
    expect(reaction(checkWith([figures(same)]))).toEqual(['R duplicate-figure']);
  });

  test('a part is held against the whole of its own report', () => {
    const part = 'resolved-2023,questions-answered,city,200,exact,2024-01-01,2024-12-14,,report,5,200 tin,,';
    expect(
      reaction(
        checkWith([
          withSource,
          figures(part.replace('2024-01-01,2024-12-14', '2023,2023').replace(',report,', ',before,')),
        ]),
      ),
    ).toContain('N part-alone');
  });
});

describe('a number belongs to the life of its place', () => {
  test.each([
    ['as_of', 'members', '2025-07', 'R outside-life'],
    ['as_of', 'members', '2025-06', 'A'],
    ['as_of', 'members', '2025', 'A'],
  ])('%s of %s: %s', (_, id, as_of, said) => {
    const late = cleanText('sources').replace(',2024-12-14,', ',2025-12-14,');
    const outcome = checkWith([file('sources.csv', late), file('figures.csv', edited('figures', id, { as_of }))]);
    expect(reaction(outcome)).toEqual([said]);
  });

  test('before it began', () => {
    const row = { place: 'doan-net-2025', as_of: '2024-12' };
    const outcome = checkText('figures', edited('figures', 'members', row));
    expect(at(outcome, 'outside-life')).toMatchObject({ line: 8, columnName: 'as_of', found: '2024-12' });
    expect(at(outcome, 'outside-life')?.expected.vi).toContain('2025-07-01');
  });

  test('after it ended: a unit of its name and kind that is there then is offered, another is not', () => {
    const late = file('sources.csv', cleanText('sources').replace(',2024-12-14,', ',2025-12-14,'));
    const fault = (place: string) => {
      const outcome = checkWith([late, file('figures.csv', edited('figures', 'members', { place, as_of: '2025-12' }))]);
      return at(outcome, 'outside-life');
    };
    expect(fault('doan-net')?.fix.vi).toContain('«doan-net-2025»');
    expect(fault('doan-net')?.expected).toEqual({
      vi: 'một thời gian mà nơi ấy đã có và chưa hết (đến 2025-06-30)',
      en: 'a time at which the place is there (until 2025-06-30)',
    });
    expect(fault('city')?.fix.vi).not.toContain('«');
  });

  test('of no stated time, in a report that came before it', () => {
    const outcome = checkEdited('figures', 'sessions', { place: 'doan-net-2025' });
    expect(at(outcome, 'outside-life')).toMatchObject({ columnName: 'place' });
  });

  const late = file('sources.csv', cleanText('sources').replace(',2024-12-14,', ',2025-12-31,'));
  const counted = (cells: Record<string, string>) =>
    checkWith([late, file('figures.csv', edited('figures', 'sessions', cells))]);

  test.each([
    ['2025-01', '2025-09', 'R'],
    ['2025-06-30', '2025-07-01', 'R'],
    ['2025', '2025', 'N'],
  ])('a period that goes on after its end: from %s to %s', (period_start, period_end, how) => {
    const outcome = counted({ period_start, period_end });
    expect(at(outcome, 'outside-life')).toMatchObject({ columnName: 'period_end' });
    expect(reaction(outcome)).toContain(`${how} outside-life`);
  });

  test('a year that is named whole, in which it began, is noted; the days since then are not', () => {
    const outcome = counted({ place: 'doan-net-2025', period_start: '2025', period_end: '2025' });
    expect(at(outcome, 'outside-life')).toMatchObject({ columnName: 'period_start' });
    expect(reaction(outcome)).toContain('N outside-life');
    const since = counted({ place: 'doan-net-2025', period_start: '2025-07', period_end: '2025-12' });
    expect(at(since, 'outside-life')).toBeUndefined();
  });

  test('of no stated time, in a report that came after it, is noted where a unit of its name had taken its place', () => {
    const outcome = counted({ place: 'doan-net' });
    const note = outcome.problems.find(({ code, columnName }) => code === 'outside-life' && columnName === 'place');
    expect(note).toMatchObject({ severity: 'note', found: 'doan-net' });
    expect(note?.fix.vi).toContain('«doan-net-2025»');
    expect(counted({}).problems.some(({ code }) => code === 'outside-life')).toBe(false);
  });

  test('a moment of which only the year is known may be in its life', () => {
    const outcome = checkWith([late, file('figures.csv', edited('figures', 'members', { as_of: '2025' }))]);
    expect(at(outcome, 'outside-life')).toBeUndefined();
  });
});

describe('coverage belongs to one place, source and time', () => {
  const year = [
    'with-2023,units-with-shelf,city,1,exact,,,2023-12,before,2,"1/2 phường, xã",,',
    'units-2023,units,city,2,exact,,,2023-12,before,2,"1/2 phường, xã",,',
  ];
  const covered = 'units-with-shelf,city,before,doan-net,named';

  test('a second year has its own rows', () => {
    expect(reaction(checkWith([withSource, figures(...year), coverage(covered)]))).toEqual(['A']);
  });

  test('a row too few in one of two years is refused', () => {
    const rest = file('coverage.csv', `${cleanText('coverage').split('\n').slice(0, 2).join('\n')}\n${covered}\n`);
    expect(reaction(checkWith([withSource, figures(...year), rest]))).toEqual(['R coverage-count']);
  });

  test('rows of a report that gives no such figure are refused', () => {
    const outcome = checkWith([
      withSource,
      figures('sessions-2023,sessions,city,702,exact,,,,before,2,702 buổi,,'),
      coverage(covered),
    ]);
    expect(reaction(outcome)).toEqual(['R coverage-figure']);
  });

  test('a unit that was not there yet is refused', () => {
    const places = file('places.csv', edited('places', 'thuyet-tien', { valid_from: '2024-01-01' }));
    const outcome = checkWith([
      withSource,
      places,
      figures(...year),
      coverage(covered.replace('doan-net', 'thuyet-tien')),
    ]);
    expect(reaction(outcome)).toContain('R outside-life');
  });

  test('three units with two in the list are refused, at the number', () => {
    const more = edited('figures', 'units', { value: '3', as_printed: '2/3 phường, xã' });
    const outcome = checkText('figures', more);
    expect(reaction(outcome)).toEqual(['R tile-count']);
    expect(at(outcome, 'tile-count')).toMatchObject({ line: 7, columnName: 'value', found: '3' });
    expect(at(outcome, 'tile-count')?.why?.vi).toContain('Đoàn Nết, Thuyết Tiến');
  });

  test('the units of another place and of another time do not count', () => {
    const rows = [
      'far,Xa,thành phố,city,,,,,,',
      'near,Gần,phường,ward,far,,,,,M4 4h2v2h-2z',
      'old,Cũ,phường,ward,city,,,2020,,',
    ];
    const outcome = checkText('places', cleanText('places') + rows.map((row) => `${row}\n`).join(''));
    expect(reaction(outcome)).toEqual(['A']);
  });
});

describe('calculations', () => {
  const row = (cells: Record<string, string>) =>
    reaction(checkText('calculations', edited('calculations', 'per-session', cells)));

  test.each([
    ['an unknown indicator', { indicator: 'sesions' }, 'R foreign-key'],
    ['an unknown operation', { operation: 'product' }, 'R constraint-error'],
    ['one part too few', { by: '' }, 'R calculation-parts'],
    ['one part too many', { operation: 'sum' }, 'R calculation-parts'],
    ['a number by itself', { by: 'visits' }, 'R calculation-parts'],
    ['a count of no kind', { operation: 'count', by: '' }, 'R calculation-kind'],
    ['a count of an unknown kind', { operation: 'count', by: '', kind: 'hamlet' }, 'R calculation-kind'],
    ['a kind that nothing counts', { kind: 'ward' }, 'R calculation-kind'],
    ['a share that is no percentage', { operation: 'share' }, 'R calculation-unit'],
    ['a percentage that is no share', { unit_vi: '%', unit_en: '%' }, 'R calculation-unit'],
    ['a percentage of something', { unit_vi: '% số hộ', unit_en: '% of households' }, 'R calculation-unit'],
    ['a sum', { operation: 'sum', by: '' }, 'A'],
    ['a count', { operation: 'count', indicator: 'units-with-shelf', by: '', kind: 'ward' }, 'A'],
  ])('%s', (_, cells, said) => expect(row(cells)).toEqual([said]));

  test('one with the id of an indicator', () => {
    const text = cleanText('calculations').replace('per-session,', 'sessions,');
    expect(reaction(checkText('calculations', text))).toEqual(['R calculation-id']);
  });

  test('none at all', () => {
    expect(reaction(checkText('calculations', `${cleanText('calculations').split('\n')[0]}\n`))).toEqual(['N no-rows']);
  });
});

describe('the site', () => {
  test.each([
    ['has one row', `${cleanText('site')}province,report,Trang,Site\n`, 'R one-row'],
    [
      'has a main report that gives a number of its main place',
      cleanText('site').replace(',report,', ',law,'),
      'R silent-report',
    ],
    ['has a main place that is known', cleanText('site').replace('city,', 'town,'), 'R foreign-key'],
  ])('%s', (_, text, said) => expect(reaction(checkText('site', text))).toContain(said));
});
