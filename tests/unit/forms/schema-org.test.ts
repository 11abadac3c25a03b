import { describe, expect, test } from 'vitest';
import { say } from '../../../src/charts/chart.ts';
import type { Dataset } from '../../../src/data/schema.ts';
import { type Content, facts } from '../../../src/facts/index.ts';
import { chartDataset } from '../../../src/forms/schema-org.ts';
import { type Lang, languages } from '../../../src/i18n/languages.ts';
import type { Edition } from '../../../src/release/editions.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { changed, content, site, view } from '../content.ts';

function described(
  id: string,
  of: Content = content,
  { lang = languages[0] as Lang, edition = null as Edition | null } = {},
) {
  const chart = charts.find((chart) => chart.id === id);
  if (!chart) throw new Error(`No chart has the id "${id}".`);
  // biome-ignore lint/suspicious/noExplicitAny: a JSON document
  return chartDataset(chart, view(lang, of, edition)) as any;
}

const noPeriod = { period_start: null, period_end: null, as_of: null };
/** An average is of two numbers of one time. */
const members = (cells: Partial<Dataset['figures'][number]>) =>
  changed('figures', ({ id }) => id === 'club-members' || id === 'clubs', { ...noPeriod, ...cells });

describe('the period of a chart', () => {
  const none = changed('figures', () => true, noPeriod);

  test('is left out where no figure of it states one', () => {
    expect(described('reader-groups', none)).not.toHaveProperty('temporalCoverage');
  });

  test.each([
    ['a month', { as_of: '2031-12' }, '2031-12'],
    ['a quarter, which ISO 8601 has not', { as_of: '2031-Q4' }, '2031-10-01/2031-12-31'],
    ['a period', { period_start: '2031-01-01', period_end: '2031-12-14' }, '2031-01-01/2031-12-14'],
    ['whole years', { period_start: '2030', period_end: '2031' }, '2030-01-01/2031-12-31'],
  ])('is %s as its figure states it', (_, cells, written) => {
    expect(described('club-members', members(cells)).temporalCoverage).toContain(written);
  });

  test('is each one once', () => {
    const all = changed('figures', () => true, { ...noPeriod, as_of: '2031-12' });
    expect(described('reader-groups', all).temporalCoverage).toEqual(['2031-12']);
  });

  test('of a timeline is the days of its events', () => {
    const days = content.data.events.filter(({ on_timeline }) => on_timeline === 'yes').map(({ date }) => date);
    expect(described('timeline').temporalCoverage.toSorted()).toEqual([...new Set(days)].sort());
  });
});

describe.each(charts.map(({ id }) => ({ id })))('the description of $id', ({ id }) => {
  test('has one identifier in every language, and the version of its edition', () => {
    const all = languages.map((lang) =>
      described(id, content, { lang, edition: { version: '3.1.0', date: '2031-01-01' } }),
    );
    expect(new Set(all.map(({ identifier }) => identifier))).toEqual(new Set([`${site.href}charts/${id}/`]));
    for (const { version } of all) expect(version).toBe('3.1.0');
    expect(described(id).version).toMatch(/^\d+\.\d+\.\d+(\+[0-9a-f]{7})?$/);
  });

  test('ends a sentence before the next begins', () => {
    for (const lang of languages) {
      const { description } = described(id, content, { lang });
      const chart = charts.find((one) => one.id === id) as (typeof charts)[number];
      const [counted, alternative] = (['description', 'alternative'] as const).map((part) =>
        say(chart, part, view(lang, content)).replace(/\.$/, ''),
      );
      expect(description.startsWith(`${counted}. ${alternative}. `)).toBe(true);
      expect(description).toMatch(/\.$/);
    }
  });

  test('names what it counts and where among its keywords, in the language', () => {
    for (const lang of languages) {
      const { keywords, variableMeasured, spatialCoverage } = described(id, content, { lang });
      for (const { name } of [...variableMeasured, ...spatialCoverage]) expect(keywords).toContain(name);
      expect(new Set(keywords).size).toBe(keywords.length);
      expect(keywords.length).toBeGreaterThan(1);
    }
  });
});

test('a chart of another place is of that place', () => {
  const [place] = content.data.places.filter(({ id }) => id !== 'lam-chau-city');
  const { data } = changed('figures', () => true, { place: place?.id ?? '' });
  const there = { ...data, site: data.site.map((row) => ({ ...row, place: place?.id ?? '' })) };
  const moved = { ...content, data: there, facts: facts(there) };
  expect(described('club-members', moved).spatialCoverage).toEqual([
    { '@type': 'Place', name: `${place?.kind_vi} ${place?.name}` },
  ]);
});
