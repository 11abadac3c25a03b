import { expect, test } from 'vitest';
import { find } from '../../../src/facts/index.ts';
import { poster } from '../../../src/forms/poster.ts';
import { posterScale, scales, set } from '../../../src/forms/poster-scale.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { poster as words } from '../../fixtures/report/story/poster.ts';
import { changed, content, view } from '../content.ts';

const without = (...ids: string[]) => ({
  ...content,
  facts: new Map([...content.facts].filter(([id]) => !ids.includes(id))) as unknown as typeof content.facts,
});

test.each(languages)('five figures, each with its word and its period, and what they do not tell (%s)', (lang) => {
  const { rows, open, sources } = poster(words[lang], view(lang));
  expect(rows).toHaveLength(5);
  for (const { number, period } of rows) {
    for (const { text, fact } of number)
      if (fact?.qualifier === 'more_than') expect(text).toMatch(/^(?:hơn|more.than)/);
    expect(period).not.toBe('');
  }
  expect(open.length).toBeGreaterThan(2);
  expect(sources.length).toBeGreaterThan(0);
});

test('a figure without its row is left out, with its question; nothing else changes', () => {
  const all = poster(words.vi, view('vi'));
  const few = poster(words.vi, view('vi', without('clubs')));
  expect(few.rows).toEqual(all.rows.filter(({ number }) => number.every(({ fact }) => fact?.id !== 'clubs')));
  expect(few.open).toHaveLength(all.open.length - 1);
  // A row goes too when what it only mentions is missing.
  expect(poster(words.vi, view('vi', without('shelf-readers'))).rows).toHaveLength(all.rows.length - 1);
});

test('a place of which nothing more must be known says nothing more', () => {
  const { since: _, ...rest } = words.vi;
  expect(poster(rest, view('vi'))).toEqual({ ...poster(words.vi, view('vi')), since: '' });
});

test('no figure at all is a poster without rows', () => {
  expect(poster(words.en, view('en', without(...content.facts.keys())))).toMatchObject({ rows: [], sources: [] });
});

test('the word of a number is set apart from its digits', () => {
  const [, second] = poster(words.vi, view('vi')).rows;
  expect(second?.number.map(set)).toEqual([{ word: 'hơn', digits: expect.stringMatching(/^[\d.]+$/) }]);
  const fact = find(content.facts, 'visits');
  expect(set({ text: '−1,2', fact })).toEqual({ word: '', digits: '−1,2' });
  expect(set({ text: 'dưới −1,2', fact })).toEqual({ word: 'dưới', digits: '−1,2' });
  expect(set({ text: ' of ' })).toEqual({ word: 'of', digits: '' });
  expect(set({ text: '/' })).toEqual({ word: '', digits: '/' });
});

test.each([
  ['%', 'của sách'],
  ['% số sách', 'số sách của sách'],
])('a share has its sign beside its number alone: %s', (unit, counts) => {
  const share = changed('indicators', ({ id }) => id === 'shelf-readers', { unit_vi: unit, unit_en: unit });
  const row = { number: '{shelf-readers}', counts: 'của sách' };
  const [found] = poster({ ...words.vi, rows: [row] }, view('vi', share)).rows;
  expect(found?.number.map(({ text }) => text).join('')).toMatch(/\d%$/);
  expect(found?.counts.map(({ text }) => text).join('')).toBe(counts);
});

test('the more is said, the smaller the type; the smallest for what fits at none', () => {
  const said = poster(words.vi, view('vi'));
  const long = (times: number) => ({
    ...said,
    rows: said.rows.map((row) => ({ ...row, period: Array(times).fill(row.period).join(' ') })),
  });
  const found = [1, 4, 8, 16, 500].map((times) => posterScale('Tên', long(times), ['example.org']));
  expect(found).toEqual([...found].sort((a, b) => b - a));
  expect(new Set(found).size).toBeGreaterThan(3);
  expect(found.at(-1)).toBe(scales.at(-1));
});

test('a number so wide that the words beside it would leave the sheet makes the poster smaller', () => {
  const { title, poster: said, foot } = { title: 'Bài', poster: poster(words.vi, view('vi')), foot: ['example.org'] };
  const wide = (count: number) => ({
    ...said,
    rows: said.rows.slice(0, 1).map((row) => ({
      ...row,
      number: row.number.flatMap((part) => Array.from({ length: count }, () => part)),
    })),
  });
  const [narrow, wider] = [posterScale(title, wide(1), foot), posterScale(title, wide(12), foot)];
  expect(narrow).toBe(100);
  expect(wider).toBeLessThan(80);
});
