import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/data/schema.ts';
import { conditionNames, evidence, holds } from '../../../src/facts/conditions.ts';
import { type Content, facts } from '../../../src/facts/index.ts';
import { changed, content, withFigure } from '../content.ts';

const [site] = content.data.site;
const report = site?.report ?? '';

const withRows = (tables: Partial<Dataset>): Content => {
  const data = { ...content.data, ...tables } as Dataset;
  return { ...content, data, facts: facts(data) };
};

/** The same number again, from another source. */
function again(id: string, cells: Partial<Dataset['figures'][number]> = {}): Content {
  const figure = content.data.figures.find((row) => row.id === id);
  const source = content.data.sources.find((row) => row.id === report);
  if (!figure || !source) throw new Error(`No figure has the id "${id}".`);
  return withRows({
    sources: [...content.data.sources, { ...source, id: 'another' }],
    figures: [...content.data.figures, { ...figure, id: 'again', source: 'another', ...cells }],
  });
}

const published = (date: string): Content => changed('sources', ({ id }) => id === report, { published: date });
const event = (date: string): Content => changed('events', ({ id }) => id === 'city-ends', { date });

const cases: [condition: string, so: Content, not: Content][] = [
  ['all units-with-model units', content, withFigure('units-with-model', { value: 6 })],
  ['all units-with-model units', content, withFigure('units', { qualifier: 'at_least' })],
  ['more_than participations residents', content, withFigure('residents', { qualifier: 'exact' })],
  ['exact clans clan-members', content, withFigure('clans', { qualifier: 'about' })],
  [
    'known clans',
    content,
    withRows({ figures: content.data.figures.filter(({ indicator }) => indicator !== 'clans') }),
  ],
  ['dated outreach-sessions', withFigure('outreach-sessions', { period_start: '2024', period_end: '2024' }), content],
  ['same-time clans clan-members', content, withFigure('clans', { as_of: '2024-06' })],
  ['same-time clans clan-members', content, withFigure('clans', { as_of: null })],
  ['unfinished reports-received', content, published('2025-01-10')],
  ['other-source residents participations', content, withFigure('residents', { source: report })],
  [`report ${report}`, content, changed('site', () => true, { report: 'bao-lai-chau-2024-02-15' })],
  ['one report', content, again('clans', { as_of: '2023-12' })],
  ['one report', again('clans', { place: 'lai-chau-province' }), again('clans')],
  ['one source', again('clans', { as_of: '2023-12' }), again('clans')],
  ['one source', again('reports-received', { period_start: '2023', period_end: '2023' }), again('outreach-sessions')],
  ['one source', again('clans', { as_of: '2023-12' }), again('clans', { as_of: '2024' })],
  ['one count', content, again('clans', { as_of: '2023-12' })],
  ['one count', content, again('clans', { as_of: '2023-12', source: report })],
  ['one place', content, withFigure('clans', { place: 'tan-phong' })],
  ['day city-ends', content, event('2025-07')],
  ['months 5 7 published city-ends', content, published('2025-02-10')],
  ['months 5 7 report-published city-ends', content, event('2025-07-20')],
  // A month that may be too late is no month that is in time.
  ['months 5 7 published city-ends', event('2025-06'), event('2025')],
];

test.each(cases)('%s', (condition, so, not) => {
  expect(holds(condition, so)).toBe(true);
  expect(holds(condition, not)).toBe(false);
});

test('of a number that is not there, nothing holds', () => {
  const gone = withRows({ figures: content.data.figures.filter(({ indicator }) => indicator !== 'clans') });
  for (const word of ['all clans', 'other-source clans', 'same-time clans'])
    expect(holds(`${word} clan-members`, gone)).toBe(false);
  for (const word of ['dated', 'known', 'exact', 'unfinished']) expect(holds(`${word} clans`, gone)).toBe(false);
  expect(evidence('known clans', gone)).toBe('clans = –');
});

test('tells what it is about: an indicator, a source, an event, or the report itself', () => {
  expect(conditionNames('all clans@na-phat units')).toEqual([
    { kind: 'indicator', id: 'clans' },
    { kind: 'indicator', id: 'units' },
  ]);
  expect(conditionNames('report a')).toEqual([{ kind: 'source', id: 'a' }]);
  expect(conditionNames('months 1 2 published city-ends')).toEqual([{ kind: 'event', id: 'city-ends' }]);
  expect(conditionNames('one count')).toEqual([]);
});

describe('what the data say', () => {
  const of = (id: string) => content.facts.get(id);

  test('the numbers, how exactly and for when', () => {
    expect(evidence('all participations units', content)).toBe(
      `participations = ${of('participations')?.value}, more_than, undated, ${report}; units = ${of('units')?.value}, exact, ${of('units')?.figures[0]?.as_of}, ${report}`,
    );
  });

  test('the other counts, the main report, the dates', () => {
    expect(evidence('one source', again('clans'))).toMatch(
      /^clans@lai-chau-city@another = \d+, exact, 2024-12, another$/,
    );
    expect(evidence('one count', again('clans', { as_of: '2023-12', source: report }))).toContain('2023-12');
    expect(evidence('report x', content)).toBe(`report = ${report}`);
    expect(evidence('months 1 2 published city-ends', content)).toMatch(/^published = [\d-]+; city-ends = [\d-]+$/);
  });
});

test.each([
  '',
  'all',
  'all a',
  'all a b c',
  'clans = units',
  'one',
  'one article',
  'report',
  'months 7 5 a b',
  'months 5 a b',
  'not one report',
])('what is no condition throws: "%s"', (condition) => {
  expect(() => holds(condition, content)).toThrow('is not a condition');
  expect(() => conditionNames(condition)).toThrow('is not a condition');
});
