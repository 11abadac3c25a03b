import { expect, test } from 'vitest';
import { generic } from '../../../src/charts/series.ts';
import { formsOf, isWhole } from '../../../src/forms/index.ts';
import { chartJson } from '../../../src/forms/json.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { content, view } from '../content.ts';
import { cases } from '../series.ts';

/** Its page and its embed. */
const PAGES = 2;

test('a chart of another place is at most twelve files in two languages', () => {
  const { elsewhere } = generic(content);
  expect(elsewhere.length).toBeGreaterThan(0);
  for (const chart of elsewhere) {
    expect(isWhole(chart)).toBe(false);
    expect(languages.length * (formsOf(chart).length + PAGES)).toBeLessThanOrEqual(12);
  }
});

test('its JSON names the files that there are, no other', () => {
  const [chart] = generic(content).elsewhere;
  if (!chart) throw new Error('No other place has a chart.');
  const { files } = JSON.parse(chartJson(chart, view(languages[0]))) as { files: { address: string }[] };
  expect(files).toHaveLength(languages.length * formsOf(chart).length);
});

test('a chart of the main place over time is there in every form', () => {
  for (const content of Object.values(cases))
    for (const chart of generic(content).own) expect(isWhole(chart)).toBe(true);
});
