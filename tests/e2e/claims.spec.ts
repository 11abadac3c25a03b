import { readFileSync } from 'node:fs';
import { type Fact, find } from '../../src/facts/index.ts';
import { load } from '../../src/gate/load.ts';
import { charts } from '../../src/gate/story.ts';
import { number } from '../../src/i18n/formats.ts';
import { languages } from '../../src/i18n/languages.ts';
import { words } from '../../src/i18n/words.ts';
import { notEnglish, notVietnamese } from '../unit/i18n/strangers.ts';
import { expect, test } from './test.ts';
import { blocks, faults, langOf } from './text.ts';

const content = load();
/** The words that the tables bring along: names and titles of any language. */
const given = new Set(JSON.stringify(content.data).match(/\p{L}+/gu));
const facts = [...content.facts.values()];
const bounded = facts.filter(({ qualifier }) => qualifier !== 'exact');

/** A number as it stands alone in a text: not a part of a longer one, the size of a file, or a count of what is drawn. */
const alone = (digits: string, after = '') =>
  new RegExp(
    `(?<![\\p{Nd}×]|\\p{Nd}[.,]|×\\s)${digits.replace(/[.]/g, '\\.')}(?!\\p{Nd}|[.,]\\p{Nd}|\\s(?:[kM]B|mũi|stitch))${after}`,
    'u',
  );

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
      const qualified = fitting.map((lang) => `${words(lang)[fact.qualifier]} `);
      return { number: new RegExp(alone(form, after), 'gu'), qualified };
    });
    return faults(({ text }) =>
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
  const named = new Set(readFileSync('src/story/vi.mdx', 'utf8').match(/(?<=<Num of=")[^"]+/g));
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

test('members of different models are never added up', () => {
  const members = ['model-women', 'clan-members', 'family-group-members'].map((id) => find(content.facts, id).value);
  const [a = 0, b = 0, c = 0] = members;
  for (const sum of [a + b, a + c, b + c, a + b + c]) {
    // Another row may happen to hold the same number.
    if (facts.some(({ value }) => value === sum)) continue;
    const forms = [`${sum}`, ...languages.map((lang) => number(lang, sum)), `${sum}`.replace(/(\d)(\d{3})$/, '$1 $2')];
    for (const form of forms) expect(faults(({ text }) => alone(form).test(text))).toEqual([]);
  }
});

test('what the source does not say is not claimed', () => {
  const never = [
    /chưa (?:được )?giải quyết|không giải quyết được|unsolved|unresolved/i,
    /t[ỷỉ] lệ (?:phá án|giải quyết)|phá án|clearance|crime rate|solve rate/i,
    /tội phạm kinh tế|criminals?\b(?! police)|corruption cases|vụ tham nhũng/i,
    /[≥≤⩾⩽]|&ge;|>=/,
    /trọn năm 2024|cả năm 2024|whole of 2024|throughout 2024/i,
  ];
  for (const claim of never) expect(faults(({ text }) => claim.test(text))).toEqual([]);
});

test('no rise, no fall and no trend is told from one report', () => {
  const vi = /(?<!\p{L})(?:tăng(?! cường)|gia tăng|giảm|xu hướng|sụt|leo thang)(?!\p{L})/iu;
  const en =
    /\b(?:ris(?:e|es|en|ing)|rose|fall(?:s|en|ing)?|fell|trends?|increas\w*|decreas\w*|declin\w*|drop(?:s|ped)? (?:by|from|in|of|to)|grew|grow(?:s|ing|th)?|reduc\w*|lower(?:ed|s|ing))\b/i;
  expect(faults(({ file, own }) => (langOf(file) === 'vi' ? vi : en).test(own))).toEqual([]);
});

test('the sessions are not said to be of the year of the report', () => {
  const ids = ['outreach-sessions', 'participations', 'participations-per-session'];
  const sentences = (file: string, text: string) => [
    ...new Intl.Segmenter(langOf(file), { granularity: 'sentence' }).segment(text),
  ];
  // A day is that of a source; the year alone would be a period.
  const withoutDays = (text: string) => text.replace(/\d+ tháng \d+ năm 2024|\d+ December 2024/g, '');
  const numbers = ids.map((id) => find(content.facts, id));
  expect(
    faults(({ file, text }) =>
      sentences(file, text).some(
        ({ segment }) =>
          /2024/.test(withoutDays(segment)) &&
          numbers.some(({ value, unit }) =>
            languages.some((lang) => alone(number(lang, value), `\\s(?:${unit[lang]}|outreach)`).test(segment)),
          ),
      ),
    ),
  ).toEqual([]);
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
  const names = [...given, 'Lường', 'Lò'];
  const strange = blocks
    .filter(({ file }) => langOf(file) === 'en')
    .flatMap(({ file, where, own }) => notEnglish(own, names).map((word) => `${file} <${where}> ${word}: ${own}`));
  expect(strange).toEqual([]);
});
