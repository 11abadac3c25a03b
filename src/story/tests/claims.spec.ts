/** What this story must never say, looked for in every text of the built site. */
import { expect, test } from '@playwright/test';
import { alone, faults, langOf } from '../../../tests/e2e/text.ts';
import { find } from '../../facts/index.ts';
import { load } from '../../gate/load.ts';
import { number } from '../../i18n/formats.ts';
import { languages } from '../../i18n/languages.ts';

const content = load();
const facts = [...content.facts.values()];

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
