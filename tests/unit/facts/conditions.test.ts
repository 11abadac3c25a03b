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
const event = (date: string): Content => changed('events', ({ id }) => id === 'town-ends', { date });

const cases: [condition: string, so: Content, not: Content][] = [
  ['all units-with-shelf units', content, withFigure('units-with-shelf', { value: 6 })],
  ['all units-with-shelf units', content, withFigure('units', { qualifier: 'at_least' })],
  ['more_than visits inhabitants', content, withFigure('inhabitants', { qualifier: 'exact' })],
  ['exact clubs club-members', content, withFigure('clubs', { qualifier: 'about' })],
  [
    'known clubs',
    content,
    withRows({ figures: content.data.figures.filter(({ indicator }) => indicator !== 'clubs') }),
  ],
  ['dated reading-hours', withFigure('reading-hours', { period_start: '2024', period_end: '2024' }), content],
  ['same-time clubs club-members', content, withFigure('clubs', { as_of: '2024-06' })],
  ['same-time clubs club-members', content, withFigure('clubs', { as_of: null })],
  ['unfinished questions-asked', content, published('2025-01-10')],
  ['other-source inhabitants visits', content, withFigure('inhabitants', { source: report })],
  [`report ${report}`, content, changed('site', () => true, { report: 'bao-lam-chau-2024-02-15' })],
  ['one report', content, again('clubs', { as_of: '2023-12' })],
  ['one report', again('clubs', { place: 'lam-chau-province' }), again('clubs')],
  ['one source', again('clubs', { as_of: '2023-12' }), again('clubs')],
  ['one source', again('questions-asked', { period_start: '2023', period_end: '2023' }), again('reading-hours')],
  ['one source', again('clubs', { as_of: '2023-12' }), again('clubs', { as_of: '2024' })],
  ['one count', content, again('clubs', { as_of: '2023-12' })],
  ['one count', content, again('clubs', { as_of: '2023-12', source: report })],
  ['one place', content, withFigure('clubs', { place: 'tan-thong' })],
  ['day town-ends', content, event('2025-07')],
  ['months 5 7 published town-ends', content, published('2025-02-10')],
  ['months 5 7 article-out town-ends', content, event('2025-07-20')],
  // A month that may be too late is no month that is in time.
  ['months 5 7 published town-ends', event('2025-06'), event('2025')],
];

test.each(cases)('%s', (condition, so, not) => {
  expect(holds(condition, so)).toBe(true);
  expect(holds(condition, not)).toBe(false);
});

test('of a number that is not there, nothing holds', () => {
  const gone = withRows({ figures: content.data.figures.filter(({ indicator }) => indicator !== 'clubs') });
  for (const word of ['all clubs', 'other-source clubs', 'same-time clubs'])
    expect(holds(`${word} club-members`, gone)).toBe(false);
  for (const word of ['dated', 'known', 'exact', 'unfinished']) expect(holds(`${word} clubs`, gone)).toBe(false);
  expect(evidence('known clubs', gone)).toBe('clubs = –');
});

test('tells what it is about: an indicator, a source, an event, or the report itself', () => {
  expect(conditionNames('all clubs@na-hat units')).toEqual([
    { kind: 'indicator', id: 'clubs' },
    { kind: 'indicator', id: 'units' },
  ]);
  expect(conditionNames('report a')).toEqual([{ kind: 'source', id: 'a' }]);
  expect(conditionNames('months 1 2 published town-ends')).toEqual([{ kind: 'event', id: 'town-ends' }]);
  expect(conditionNames('one count')).toEqual([]);
});

describe('what the data say', () => {
  const of = (id: string) => content.facts.get(id);

  test('the numbers, how exactly and for when', () => {
    expect(evidence('all visits units', content)).toBe(
      `visits = ${of('visits')?.value}, more_than, undated, ${report}; units = ${of('units')?.value}, exact, ${of('units')?.figures[0]?.as_of}, ${report}`,
    );
  });

  test('the other counts, the main report, the dates', () => {
    expect(evidence('one source', again('clubs'))).toMatch(
      /^clubs@lam-chau-city@another = \d+, exact, 2024-12, another$/,
    );
    expect(evidence('one count', again('clubs', { as_of: '2023-12', source: report }))).toContain('2023-12');
    expect(evidence('report x', content)).toBe(`report = ${report}`);
    expect(evidence('months 1 2 published town-ends', content)).toMatch(/^published = [\d-]+; town-ends = [\d-]+$/);
  });
});

test.each([
  '',
  'all',
  'all a',
  'all a b c',
  'clubs = units',
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
