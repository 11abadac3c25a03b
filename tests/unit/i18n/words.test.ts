import { describe, expect, test } from 'vitest';
import { tables } from '../../../src/data/schema.ts';
import { statement } from '../../../src/i18n/accessibility.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { wordings } from '../../../src/i18n/phrase.ts';
import { words } from '../../../src/i18n/words.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { content } from '../content.ts';
import { notEnglish, notVietnamese } from './strangers.ts';

const { places, sources, terms } = content.data;
const names = [
  ...places.map(({ name }) => name),
  ...sources.map(({ publisher }) => publisher),
  ...terms.map(({ name_vi }) => name_vi),
  // A family named in a title.
  'Lò',
];

/** Every text of the project itself in one language, with the place it stands. */
function texts(lang: 'vi' | 'en'): [where: string, text: string][] {
  const filled = (templates: string | readonly string[]) =>
    [templates]
      .flat()
      .join('; ')
      .replace(/\{[^{}]*\}/g, '…');
  const dictionary = Object.entries(words(lang)).map(([key, text]): [string, string] => [`words.${key}`, filled(text)]);
  const templates = charts.flatMap((chart) =>
    Object.entries({
      ...chart[lang],
      ...chart[lang].labels,
      labels: '',
      notTold: chart[lang].notTold.flatMap(wordings).join('; '),
    }).map(([key, text]): [string, string] => [`${chart.id}.${key}`, filled(wordings(text).join(' '))]),
  );
  const titles = Object.values(tables).flatMap(({ name, title, fields }) => [
    [`${name} title`, title[lang]] as [string, string],
    ...fields.map((field): [string, string] => [`${name}.${field.name} title`, field.title[lang]]),
  ]);
  const cells = Object.entries(content.data).flatMap(([table, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row)
        .filter(([column]) => column.endsWith(`_${lang}`))
        .map(([column, cell]): [string, string] => [`${table}[${index}].${column}`, `${cell ?? ''}`]),
    ),
  );
  return [...dictionary, ...templates, ...titles, ...cells];
}

test.each(languages)('the accessibility statement is filled in: %s', (lang) => {
  const { deck, sections } = statement(lang);
  const text = [deck, ...sections.flatMap(({ title, items }) => [title, ...items])].join('\n');
  expect(text).not.toMatch(/[{}]/);
  expect(text).toMatch(/WCAG\u00a02\.2.* 320, .*400\u00a0%/s);
});

describe('the words of the site', () => {
  test('are filled in both languages; only "exact" is said by silence', () => {
    for (const lang of languages)
      expect(Object.entries(words(lang)).filter(([, word]) => word.trim() === '')).toEqual([['exact', '']]);
  });

  test('stand in the same order in both languages', () => {
    for (const lang of languages) expect(Object.keys(words(lang))).toEqual(Object.keys(words(languages[0])));
  });

  test.each(languages)('are written in composed letters, without spaces at an end: %s', (lang) => {
    for (const [where, text] of texts(lang)) {
      expect(text.normalize('NFC'), where).toBe(text);
      if (where.startsWith('words.')) expect(text.trim(), where).toBe(text);
    }
  });
});

test('a Vietnamese text holds no English', () => {
  const found = texts('vi').flatMap(([where, text]) => notVietnamese(text).map((word) => `${where}: ${word}`));
  expect(found).toEqual([]);
});

test('an English text holds no Vietnamese but names', () => {
  const found = texts('en').flatMap(([where, text]) => notEnglish(text, names).map((word) => `${where}: ${word}`));
  expect(found).toEqual([]);
});

test('a word that is not of the language is noticed', () => {
  expect(notVietnamese('Tải về the chart')).toEqual(['the', 'chart']);
  expect(notEnglish('The word buổi in Lam Châu', names)).toEqual(['buổi']);
});
