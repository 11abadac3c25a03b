import { expect, test } from 'vitest';
import { otherPlaces } from '../../../src/facts/main.ts';
import { historyOf } from '../../../src/i18n/history.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { placeName } from '../../../src/i18n/places.ts';
import { statements } from '../../../src/release/version.ts';
import { content, view } from '../content.ts';
import { successor } from '../series.ts';

const { data } = content;
const [site] = data.site;

test('a place made from others names them, when, and why its figures do not go on', () => {
  for (const lang of languages) {
    const said = historyOf(successor.id, view(lang)).join(' ');
    for (const { id } of data.places.filter(({ became }) => became === successor.id))
      expect(said).toContain(placeName(id, lang, data));
    expect(said).not.toContain(placeName(site?.place ?? '', lang, data));
    expect(said).toMatch(lang === 'vi' ? /Ranh giới không giống nhau/ : /boundaries differ/);
  }
});

test('of a place that was made of another alone, no other borders are claimed', () => {
  const places = [
    ...data.places.map((row) =>
      row.id === 'na-hat' ? { ...row, valid_to: '2025-06-30', became: 'na-hat-2025' } : row,
    ),
    { ...successor, id: 'na-hat-2025', code: null },
  ];
  const of = { ...content, data: { ...data, places } };
  for (const id of ['na-hat', 'na-hat-2025']) {
    const said = historyOf(id, view('en', of)).join(' ');
    expect(said).toContain('another unit');
    expect(said).not.toContain('boundaries');
  }
});

test('a place that became part of another names it, and when it ended', () => {
  const part = data.places.find(({ became }) => became === successor.id);
  expect(historyOf(part?.id ?? '', view('vi')).join(' ')).toMatch(/Đến hết .*sau đó là một phần của/);
});

test('a code that another place has had is said to be no sign of the same place', () => {
  const twin = data.places.find(({ code, id }) => code !== null && code === successor.code && id !== successor.id);
  const said = historyOf(successor.id, view('en')).join(' ');
  expect(said).toContain(`The code ${successor.code} is also that of ${placeName(twin?.id ?? '', 'en', data)}`);
});

test('the other places are those with figures, without the one that the site is about', () => {
  const ids = otherPlaces(content).map(({ id }) => id);
  expect(ids).not.toContain(site?.place);
  expect(new Set(ids)).toEqual(new Set(data.figures.map(({ place }) => place).filter((id) => id !== site?.place)));
});

test('every number of numbers.json names its place', () => {
  for (const [id, { place, place_vi, place_en }] of Object.entries(statements(content))) {
    if (id.startsWith('event ')) continue;
    expect(place_vi, id).toBe(placeName(`${place}`, 'vi', data));
    expect(place_en, id).toBe(placeName(`${place}`, 'en', data));
  }
});
