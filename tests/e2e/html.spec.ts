import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { files, pages } from './dist.ts';

const read = (file: string): string => readFileSync(`dist/${file}`, 'utf8');

test('every page conforms to HTML', async () => {
  const checker = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended'],
      rules: {
        // On a phone the rows of a table are stacked, which takes its roles from it: they are given back by name.
        'no-redundant-role': 'off',
        // A title is a finding, not a label.
        'long-title': 'off',
      },
    }),
  );
  const problems: string[] = [];
  for (const file of pages) {
    const { results } = await checker.validateString(read(file), file);
    for (const { messages } of results) {
      for (const { line, column, message, ruleId } of messages)
        problems.push(`${file}:${line}:${column} ${message} (${ruleId})`);
    }
  }
  expect(problems).toEqual([]);
});

/** What a reader could be shown: text and attributes, without what only a machine runs. */
const shown = (html: string): string => html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '');

/** Every match in every file, with the words round it. */
const found = (names: readonly string[], pattern: RegExp, of = read): string[] =>
  names.flatMap((file) => {
    const text = of(file);
    return [...text.matchAll(pattern)].map(
      ({ index }) => `${file}: …${text.slice(Math.max(0, index - 40), index + 60)}…`,
    );
  });

test('no text holds what a program says for nothing', () => {
  const nothing = /\b(undefined|NaN|Infinity)\b|\[object |\ufffd/g;
  const texts = files.filter((file) => /\.(csv|svg|json|xml|txt|bib|ris)$/.test(file));
  expect(found(texts, nothing)).toEqual([]);
  expect(found(pages, /\b(undefined|null|NaN|Infinity)\b|\[object |\ufffd/g, (file) => shown(read(file)))).toEqual([]);
});

test('no space is lost between a word and what stands beside it in a tag', () => {
  const inline = '</?(?:a|abbr|b|cite|code|data|dfn|em|i|q|span|strong|time)\\b[^<>]*>';
  const touching = new RegExp(`(?:[\\p{L}\\p{N}][.,;:!?)”]*|[–—·])(?:${inline})+[\\p{L}\\p{N}(“]`, 'gu');
  expect(found(pages, touching, (file) => shown(read(file)))).toEqual([]);
});

test('no number touches the word before it or the unit after it', () => {
  const touching = /\p{Ll}{2,}\d+(?:[.,]\d{3})*\b|\b\d+(?:[.,]\d{3})*\p{Ll}{3,}/gu;
  expect(
    found(pages, touching, (file) =>
      shown(read(file))
        .replace(/<[^<>]*>/g, ' ')
        .replace(/\S*[/@_-]\S*/g, ''),
    ),
  ).toEqual([]);
});

test('every text is in composed letters', () => {
  const texts = files.filter((file) => /\.(html|csv|svg|json|xml|txt|bib|ris)$/.test(file));
  expect(texts.filter((file) => read(file) !== read(file).normalize('NFC'))).toEqual([]);
});

test('pages that link a style sheet share one that never changes under its name, and hold no style of their own', () => {
  const linked = pages.filter((file) => read(file).includes('<link rel="stylesheet"'));
  const sheets = linked.flatMap((file) => [...read(file).matchAll(/<link rel="stylesheet" href="([^"]*)"/g)]);
  const names = new Set(sheets.map(([, href = '']) => href.replace(/^.*(?=_astro\/)/, '')));
  expect(linked.filter((file) => /<style\b/.test(read(file)))).toEqual([]);
  expect([...names].filter((name) => !/^_astro\/\w+\.css$/.test(name) || !files.includes(name))).toEqual([]);
  expect(names.size).toBeLessThanOrEqual(1);
  const places = pages.filter((file) => /^(?:\w\w\/)?places\//.test(file));
  expect(places.filter((file) => !linked.includes(file))).toEqual([]);
  for (const name of names)
    for (const [, font = ''] of read(name).matchAll(/url\(([^)]*)\)/g)) expect(files).toContain(`_astro/${font}`);
});
