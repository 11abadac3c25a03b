/**
 * The kit tells any report: it holds no id, name or number of the one it first told, kept as a fixture so that a new
 * row of `data/` reddens nothing. What of the tables may stand in it is
 * told apart by its form, not by a list: an id or a name of one plain word is a word of the language as long as nothing
 * is named by it; the units of numbers are such words; a number of up to three digits is one that code may need.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/data/files.ts';
import { siteId } from '../../src/facts/main.ts';

const data = readDataset('tests/fixtures/report/data');

const kit = globSync(['src/**/*.*', 'scripts/**/*.*', 'public/_headers', 'astro.config.mjs'])
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .filter((file) => /\.(?:ts|astro|css|mjs|conf)$|_headers$/.test(file) && !file.startsWith('src/story/'))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n') }));

/** The lines of the kit where one of these stands. */
const found = (said: ReadonlySet<string>, forms: (text: string) => string): string[] => {
  const patterns = [...said].map((text) => ({ text, pattern: new RegExp(forms(RegExp.escape(text)), 'u') }));
  return kit.flatMap(({ file, lines }) =>
    lines.flatMap((line, index) =>
      patterns
        .filter(({ pattern }) => pattern.test(line))
        .map(({ text }) => `${file}:${index + 1}: ${text}: ${line.trim()}`),
    ),
  );
};

const ids = [
  ...data.figures,
  ...data.indicators,
  ...data.calculations,
  ...data.places,
  ...data.sources,
  ...data.terms,
  ...data.events,
].map(({ id }) => id);

test('names no row', () => {
  const named = (id: string) =>
    `\\{(?:term |date |period )?${id}(?:@[^}]*)?(?: unit)?\\}|\\b(?:of|figure|event|source|id)="${id}"|\\bid (?:[!=]==) '${id}'|find\\([^)]*'${id}'|\\.(?:get|has)\\('${id}'|(?<![\\w-])${id}@`;
  expect(found(new Set(ids), named)).toEqual([]);
  const compound = new Set(ids.filter((id) => id.includes('-')));
  expect(found(compound, (id) => `(?<![\\w-])${id}(?![\\w-])`)).toEqual([]);
});

test('holds no name as an address would write it', () => {
  const slug = (name: string) => siteId({ site: [{ place: '', report: '', name_vi: name, name_en: name }] });
  const names = new Set([...data.places.map(({ name }) => slug(name)), siteId(data)]);
  const compound = new Set([...names].filter((name) => name.includes('-')));
  expect(found(compound, (name) => `(?<![\\w-])${name}(?!\\w)`)).toEqual([]);
});

/** A word of the language is in small letters, without quotes; every other name is somebody's. */
const isName = (text: string): boolean => /\p{Lu}|[“”]/u.test(text) && /\p{L}/u.test(text);

test('says no name of a place, a source, a term, or of the site', () => {
  const names = [
    ...data.places.map(({ name }) => name),
    ...data.sources.flatMap(({ publisher, title_vi, title_en }) => [publisher, title_vi, title_en]),
    ...data.terms.flatMap(({ name_vi, name_en }) => [name_vi, name_en]),
    ...data.site.flatMap(({ name_vi, name_en }) => [name_vi, name_en]),
    ...data.events.flatMap(({ name_vi, name_en }) => [name_vi, name_en]),
  ];
  const words = [...data.terms.flatMap(({ name_vi, name_en }) => [name_vi, name_en])];
  const units = new Set(data.indicators.flatMap(({ unit_vi, unit_en }) => [unit_vi, unit_en]));
  const said = new Set([
    ...names.filter(isName),
    ...words.filter((name) => name.includes(' ') && !units.has(name) && !units.has(`${name}s`)),
  ]);
  expect(found(said, (name) => `(?<!\\p{L})${name}(?!\\p{L})`)).toEqual([]);
});

test('says no name of what is counted', () => {
  const units = new Set(data.indicators.flatMap(({ unit_vi, unit_en }) => [unit_vi, unit_en]));
  const names = [...data.indicators, ...data.calculations].flatMap(({ name_vi, name_en }) => [name_vi, name_en]);
  const said = new Set(names.filter((name) => name.split(' ').length > 2 && !units.has(name)));
  expect(found(said, (name) => `(?<!\\p{L})${name}(?!\\p{L})`)).toEqual([]);
});

test('holds no figure', () => {
  const long = data.figures.map(({ value }) => value).filter((value) => value > 999 && value % 1000 !== 0);
  const said = new Set(
    long.flatMap((value) => [`${value}`, value.toLocaleString('vi-VN'), value.toLocaleString('en-GB')]),
  );
  expect(found(said, (number) => `(?<![\\p{Nd}.,])${number}(?![\\p{Nd}])`)).toEqual([]);
  const short = new Set(
    data.figures.flatMap(({ value, indicator }) => {
      const row = data.indicators.find(({ id }) => id === indicator);
      return row ? [`${value} ${row.unit_vi}`, `${value} ${row.unit_en}`] : [];
    }),
  );
  expect(found(short, (number) => `(?<![\\p{Nd}.,])${number}(?!\\p{L})`)).toEqual([]);
});
