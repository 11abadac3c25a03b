import { expect, test } from 'vitest';
import { generic } from '../../../src/charts/series.ts';
import { formPath, formsOf, isWhole } from '../../../src/forms/index.ts';
import { chartJson } from '../../../src/forms/json.ts';
import { inEach, languages } from '../../../src/i18n/languages.ts';
import { href } from '../../../src/i18n/paths.ts';
import { content, site, view } from '../content.ts';
import { cases } from '../series.ts';

/** Its page and its embed. */
const PAGES = 2;

test('a chart of another place is at most twelve files in two languages', () => {
  const { elsewhere } = generic(content);
  expect(elsewhere.length).toBeGreaterThan(0);
  for (const chart of elsewhere) {
    expect(isWhole(chart)).toBe(false);
    const files = formsOf(chart).flatMap(({ suffix }) => languages.map((lang) => formPath(suffix, chart, lang)));
    expect(new Set(files).size + languages.length * PAGES).toBeLessThanOrEqual(12);
  }
});

test('its JSON is one file in all languages, and leads to the pages that name the others', () => {
  const [chart] = generic(content).elsewhere;
  if (!chart) throw new Error('No other place has a chart.');
  const [first, ...others] = languages.map((lang) => chartJson(chart, view(lang)));
  for (const other of others) expect(other).toBe(first);
  expect(new Set(languages.map((lang) => formPath('.json', chart, lang))).size).toBe(1);
  expect(JSON.parse(first ?? '')).toMatchObject({
    address: inEach((lang) => `${site.origin}${href(lang, `/charts/${chart.id}/`)}`),
  });
});

test('a chart of the main place over time is there in every form', () => {
  for (const content of Object.values(cases))
    for (const chart of generic(content).own) expect(isWhole(chart)).toBe(true);
});
