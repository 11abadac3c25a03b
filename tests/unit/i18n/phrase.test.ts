import { describe, expect, test } from 'vitest';
import { find } from '../../../src/facts/index.ts';
import { date, periodOf, quantity, withUnit } from '../../../src/i18n/formats.ts';
import { namesIn, phrase, placeholders, plain, said, wordings } from '../../../src/i18n/phrase.ts';
import { content, view, withFigure } from '../content.ts';

const participations = find(content.facts, 'participations');

describe('phrase', () => {
  test('fills in a number with its qualifier', () => {
    expect(plain('có {participations}.', view('vi'))).toBe(`có ${quantity('vi', participations)}.`);
  });

  test('fills in a number with its unit', () => {
    expect(plain('{participations unit} in all', view('en'))).toBe(`${withUnit('en', participations)} in all`);
  });

  test('fills in a period, a term and a date', () => {
    const term = content.data.terms.find(({ id }) => id === 'crime-report');
    const event = content.data.events.find(({ id }) => id === 'city-ends');
    expect(plain('{period clans}', view('en'))).toBe(periodOf(find(content.facts, 'clans'), 'en'));
    expect(plain('{term crime-report}', view('vi'))).toBe(term?.name_vi);
    expect(plain('{date city-ends}', view('vi'))).toBe(date('vi', event?.date ?? ''));
  });

  test('keeps each number apart with its fact, the rest as it is written', () => {
    expect(phrase('a {clans} b {participations}', view('en'))).toEqual([
      { text: 'a ' },
      { text: quantity('en', find(content.facts, 'clans')), fact: find(content.facts, 'clans') },
      { text: ' b ' },
      { text: quantity('en', participations), fact: participations },
    ]);
  });

  test('refuses a digit that is typed in, of any script', () => {
    expect(() => phrase('825 sessions', view('en'))).toThrow('typed into');
    expect(() => phrase('{clans} of 7', view('en'))).toThrow('typed into');
    expect(() => phrase('٧ units', view('en'))).toThrow('typed into');
  });

  test.each(['{nothing}', '{period nothing}', '{term nothing}', '{date nothing}'])(
    'refuses %s, an unknown id',
    (text) => {
      expect(() => phrase(text, view('vi'))).toThrow('"nothing"');
    },
  );

  test.each(['{clans people}', '{}', '{term}', '{period}'])('refuses %s, no placeholder', (text) => {
    expect(() => phrase(text, view('vi'))).toThrow();
  });
});

test('placeholders are what a template says in any language', () => {
  expect(placeholders('{b} and {a unit}, {period c}')).toEqual(['a', 'b', 'period c']);
});

describe('of several wordings', () => {
  const words = [
    { when: 'all units-with-model units', say: 'cả {units unit}' },
    { when: 'known clans', say: '{units-with-model} trên {units}' },
    { say: '' },
  ] as const;

  test('the first is said that holds', () => {
    expect(plain(words, view('vi'))).toBe(plain('cả {units unit}', view('vi')));
    const fewer = withFigure('units-with-model', { value: 6 });
    expect(plain(words, view('vi', fewer))).toBe(plain('{units-with-model} trên {units}', view('vi', fewer)));
    expect(plain(words.slice(2), view('vi'))).toBe('');
    expect(() => plain(words.slice(0, 1), view('vi', fewer))).toThrow('No condition holds');
  });

  test('the names of the one that is said are asked for, and those of all conditions', () => {
    const all = namesIn(words, (words) => said(words, content)).map(({ name }) => `${name.kind} ${name.id}`);
    expect(all).toEqual(['fact units', 'indicator units-with-model', 'indicator units', 'indicator clans']);
    expect(namesIn(words, wordings)).toHaveLength(6);
  });
});

test('the day of the main report is that of its row', () => {
  const report = content.data.sources.find(({ id }) => id === content.data.site[0]?.report);
  expect(plain('{published}', view('vi'))).toBe(date('vi', report?.published ?? ''));
});
