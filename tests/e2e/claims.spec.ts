import { readFileSync } from 'node:fs';
import type { Fact } from '../../src/facts/index.ts';
import { load } from '../../src/gate/load.ts';
import { number } from '../../src/i18n/formats.ts';
import { languages } from '../../src/i18n/languages.ts';
import { words } from '../../src/i18n/words.ts';
import { namesIn, notEnglish, notVietnamese } from '../unit/i18n/strangers.ts';
import { charts } from './charts.ts';
import { expect, test } from './test.ts';
import { alone, blocks, faults, langOf } from './text.ts';

const content = load();
const prose = readFileSync('src/story/vi.mdx', 'utf8');
/** The words that the tables bring along: names and titles of any language. */
const given = new Set(JSON.stringify(content.data).match(/\p{L}+/gu));
const facts = [...content.facts.values()];
/** A row of a table that says a number in the words of its source, which may name a second number otherwise. */
const quotes = new Set(
  content.data.figures.map(({ source, as_printed }) => {
    const publisher = content.data.sources.find(({ id }) => id === source)?.publisher;
    return `${publisher}: ${as_printed}`;
  }),
);
const bounded = facts.filter(({ qualifier }) => qualifier !== 'exact');

test('the texts of every page and picture are read', () => {
  expect(blocks.length).toBeGreaterThan(1000);
  for (const lang of languages)
    for (const chart of charts)
      for (const end of ['.svg', '/index.html'])
        expect(
          blocks.some(({ file }) => langOf(file) === lang && file.endsWith(`charts/${chart.id}${end}`)),
          `${lang} ${chart.id}${end}`,
        ).toBe(true);
});

test('the word "hơn", "about" … stands before its number wherever the number stands', () => {
  const bare = bounded.flatMap((fact) => {
    // Another row may hold the same number exactly: then the unit tells which one is meant.
    const shared = facts.some(({ value, qualifier }) => value === fact.value && qualifier === 'exact');
    const forms = new Set([`${fact.value}`, ...languages.map((lang) => number(lang, fact.value))]);
    const rules = [...forms].map((form) => {
      const fitting = languages.filter((lang) => number(lang, fact.value) === form);
      const after = shared ? `\\s(?:${fitting.map((lang) => fact.unit[lang]).join('|')})` : '';
      // A correction may say the same number as it was before, with its own word.
      const before = content.data.corrections.filter(
        ({ figure, old }) => old === fact.value && fact.figures.some(({ id }) => id === figure),
      );
      const qualified = fitting.flatMap((lang) => {
        const w = words(lang);
        const were = before.map(({ old_qualifier: word }) => (word && word !== 'exact' ? w[word] : w.exactly));
        return [`${w[fact.qualifier]} `, ...were.map((word) => `${w.was} ${word} `)];
      });
      return { number: new RegExp(alone(form, after), 'gu'), qualified };
    });
    return faults(
      ({ text }) =>
        !quotes.has(text) &&
        rules.some(({ number, qualified }) =>
          [...text.matchAll(number)].some(
            ({ index }) => !qualified.some((word) => text.slice(0, index).toLowerCase().endsWith(word)),
          ),
        ),
    );
  });
  expect(bare).toEqual([]);
});

test('each number that the story names stands there with its word in both languages', () => {
  const named = new Set(prose.match(/(?<=<Num of=")[^"]+/g));
  const found = (fact: Fact) =>
    languages.every((lang) =>
      blocks.some(
        ({ file, text }) =>
          file === (lang === 'vi' ? 'index.html' : 'en/index.html') &&
          text.includes(`${words(lang)[fact.qualifier]} ${number(lang, fact.value)}`),
      ),
    );
  expect(bounded.filter((fact) => named.has(fact.id) && !found(fact)).map(({ id }) => id)).toEqual([]);
});

test('a bound is told in words, never by a sign', () => {
  expect(faults(({ text }) => /[≥≤⩾⩽]|&ge;|>=/.test(text))).toEqual([]);
});

test('no placeholder is left unfilled, no letter is broken', () => {
  expect(faults(({ text }) => /\{[a-z-]+(?: [a-z-]+)?\}|[\ufffdÐð\u200b-\u200d\u2060\ufeff]/.test(text))).toEqual([]);
});

test('a Vietnamese page holds no English but what is marked as English', () => {
  const strange = blocks
    .filter(({ file }) => langOf(file) === 'vi')
    .flatMap(({ file, where, own }) =>
      notVietnamese(own.replace(/https?:\/\/\S+|\blocalhost\S*/g, ''))
        .filter((word) => !given.has(word))
        .map((word) => `${file} <${where}> ${word}`),
    );
  expect(strange).toEqual([]);
});

test('an English page marks its Vietnamese words as Vietnamese, names apart', () => {
  const names = [...given, ...namesIn(prose)];
  const strange = blocks
    .filter(({ file }) => langOf(file) === 'en')
    .flatMap(({ file, where, own }) => notEnglish(own, names).map((word) => `${file} <${where}> ${word}: ${own}`));
  expect(strange).toEqual([]);
});
