/**
 * The kit tells any report: neither it nor its tests hold an id, a name or a number of the one that stands in `data/`.
 * What of the tables may stand in them is told apart by its form, not by a list: an id or a name of one plain word is a
 * word of the language as long as nothing is named by it; the units of numbers are such words; a number of up to three
 * digits is one that code may need. A test may say what its own fixtures say.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/data/files.ts';
import { siteId } from '../../src/facts/main.ts';

const data = readDataset('data');

const read = (...patterns: string[]) =>
  globSync(patterns)
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .filter((file) => /\.(?:ts|astro|css|mjs|conf)$|_headers$/.test(file))
    .filter((file) => !/^(?:src\/story|tests\/fixtures)\/|\/node_modules\//.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const kit = read('src/**/*.*', 'scripts/**/*.*', 'public/_headers', 'astro.config.mjs');
const tests = read('tests/**/*.ts', 'playwright.config.ts', 'vitest.config.ts');
const fixtures = globSync('tests/fixtures/**/*.{csv,mdx}').map((file) => readFileSync(file, 'utf8'));

const matcher = (form: (text: string) => string) => (text: string) => new RegExp(form(RegExp.escape(text)), 'u');

/** What the tests may not say either: what none of their fixtures says. */
function own(said: Iterable<string>, form: (text: string) => string): Set<string> {
  const pattern = matcher(form);
  return new Set([...said].filter((text) => !fixtures.some((fixture) => pattern(text).test(fixture))));
}

/** The lines of these files where one of these stands. */
function found(files: typeof kit, said: ReadonlySet<string>, form: (text: string) => string): string[] {
  const pattern = matcher(form);
  return [...said].flatMap((one) =>
    files
      .filter(({ text }) => pattern(one).test(text))
      .flatMap(({ file, text }) =>
        text
          .split('\n')
          .flatMap((line, index) => (pattern(one).test(line) ? [`${file}:${index + 1}: ${one}: ${line.trim()}`] : [])),
      ),
  );
}

const ids = [
  ...data.figures,
  ...data.indicators,
  ...data.calculations,
  ...data.places,
  ...data.sources,
  ...data.terms,
  ...data.events,
].map(({ id }) => id);

/** Where a row is named by its id. */
const named = (id: string) =>
  `\\{(?:term |date |period )?${id}(?:@[^}]*)?(?: unit)?\\}|\\b(?:of|figure|event|source|id)="${id}"|\\bid (?:[!=]==) '${id}'|find\\([^)]*'${id}'|facts\\.(?:get|has)\\('${id}'|(?<![\\w-])${id}@`;
const whole = (text: string) => `(?<![\\w-])${text}(?![\\w-])`;
const said = (text: string) => `(?<!\\p{L})${text}(?!\\p{L})`;

const compoundIds = new Set(ids.filter((id) => id.includes('-')));
const slug = (name: string) => siteId({ site: [{ place: '', report: '', name_vi: name, name_en: name }] });
const slugs = new Set(
  [...data.places.map(({ name }) => slug(name)), siteId(data)].filter((name) => name.includes('-')),
);

/** A word of the language is in small letters, without quotes; every other name is somebody's. */
const isName = (text: string): boolean => /\p{Lu}|[“”]/u.test(text) && /\p{L}/u.test(text);
const units = new Set(data.indicators.flatMap(({ unit_vi, unit_en, unit_one_en }) => [unit_vi, unit_en, unit_one_en]));
const terms = data.terms.flatMap(({ name_vi, name_en }) => [name_vi, name_en]);
const names = new Set([
  ...[
    ...data.places.map(({ name }) => name),
    ...data.sources.flatMap(({ publisher, title_vi, title_en }) => [publisher, title_vi, title_en]),
    ...terms,
    ...data.site.flatMap(({ name_vi, name_en }) => [name_vi, name_en]),
    ...data.events.flatMap(({ name_vi, name_en }) => [name_vi, name_en]),
  ].filter(isName),
  ...terms.filter((name) => name.includes(' ') && !units.has(name) && !units.has(`${name}s`)),
]);
const counted = new Set(
  [...data.indicators, ...data.calculations]
    .flatMap(({ name_vi, name_en }) => [name_vi, name_en])
    .filter((name) => name.split(' ').length > 2 && !units.has(name)),
);

/** The number of every example, which a figure may come to be. */
const EXAMPLE = 12345;
const figures = data.figures.filter(({ value }) => value !== EXAMPLE);

/** A shorter number alone may be any number's: a width, a year, a count of bytes. */
const long = figures
  .map(({ value }) => value)
  .filter((value) => value > 9999 && value % 1000 !== 0)
  .flatMap((value) => [`${value}`, value.toLocaleString('vi-VN'), value.toLocaleString('en-GB')]);

const withUnit = new Set(
  figures.flatMap(({ value, indicator }) => {
    const row = data.indicators.find(({ id }) => id === indicator);
    const forms = [`${value}`, value.toLocaleString('vi-VN'), value.toLocaleString('en-GB')];
    return row
      ? forms.flatMap((form) => [row.unit_vi, row.unit_en, row.unit_one_en].map((unit) => `${form} ${unit}`))
      : [];
  }),
);
const number = (text: string) => `(?<![\\p{Nd}.,])${text}(?!\\p{L}|\\p{Nd})`;

describe('the kit', () => {
  test('names no row', () => {
    expect(found(kit, new Set(ids), named)).toEqual([]);
    expect(found(kit, compoundIds, whole)).toEqual([]);
  });

  test('holds no name as an address would write it', () => {
    expect(found(kit, slugs, whole)).toEqual([]);
  });

  test('says no name of a place, a source, a term, or of the site', () => {
    expect(found(kit, names, said)).toEqual([]);
  });

  test('says no name of what is counted', () => {
    expect(found(kit, counted, said)).toEqual([]);
  });

  test('holds no figure', () => {
    expect(found(kit, new Set(long), number)).toEqual([]);
    expect(found(kit, withUnit, number)).toEqual([]);
  });
});

describe('its guides', () => {
  const guides = ['README.md', 'data/README.md'].map((file) => ({ file, text: readFileSync(file, 'utf8') }));

  test('take their examples from elsewhere', () => {
    expect(found(guides, own(ids, whole), named)).toEqual([]);
    expect(found(guides, own(compoundIds, whole), whole)).toEqual([]);
    expect(found(guides, new Set(long), number)).toEqual([]);
  });
});

describe('its tests', () => {
  test('name no row', () => {
    expect(found(tests, own(ids, whole), named)).toEqual([]);
    expect(found(tests, own(compoundIds, whole), whole)).toEqual([]);
  });

  test('say no name, as a text or as an address', () => {
    expect(found(tests, own(slugs, whole), whole)).toEqual([]);
    expect(found(tests, own(names, said), said)).toEqual([]);
    expect(found(tests, own(counted, said), said)).toEqual([]);
  });

  // A number alone may be any number's.
  test('hold no figure with its unit', () => {
    expect(found(tests, own(withUnit, number), number)).toEqual([]);
  });
});
