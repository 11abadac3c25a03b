import { expect, test } from 'vitest';
import { href, inEveryLanguage, langOf, shared } from '../../../src/i18n/paths.ts';

test('Vietnamese stands at the root, English under its code', () => {
  expect(href('vi', '/charts/')).toBe('/charts/');
  expect(href('en', '/charts/')).toBe('/en/charts/');
  expect(shared('/data/figures.csv')).toBe('/data/figures.csv');
});

test('a route has one page a language, and tells which', () => {
  const params = inEveryLanguage().map(({ params }) => params.lang);
  expect(params).toEqual([undefined, 'en']);
  expect(params.map(langOf)).toEqual(['vi', 'en']);
});
