import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataset } from '../../data/files.ts';
import { spell } from '../../data/spell.ts';
import { languages } from '../../i18n/languages.ts';
import { content } from './report.ts';

test.each(languages)('no small number of the report is spelled out beside its unit (%s)', (lang) => {
  const text = readFileSync(`src/story/${lang}.mdx`, 'utf8').toLowerCase();
  const small = content.facts.all.filter(({ value }) => value > 1 && value <= 12);
  expect(small.length).toBeGreaterThan(0);
  for (const { id, value, unit } of small) {
    const [first = ''] = unit[lang].split(/[ ,]/);
    expect(text, id).not.toMatch(new RegExp(`(?<!\\p{L})${spell(value)[lang]} ${first.toLowerCase()}(?!\\p{L})`, 'u'));
  }
});

test('no indicator says that the time is not told of figures of which it is', () => {
  const { indicators, figures } = readDataset('data');
  const timeless = indicators.filter((row) => /thời gian/.test(row.not_told_vi) || /\bperiod\b/.test(row.not_told_en));
  for (const { id } of timeless)
    expect(
      figures.filter(({ indicator, period_start, as_of }) => indicator === id && (period_start ?? as_of) !== null),
      id,
    ).toEqual([]);
});
