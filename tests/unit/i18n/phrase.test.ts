import { describe, expect, test } from 'vitest';
import { find } from '../../../src/facts/index.ts';
import { date, periodOf, quantity, withUnit } from '../../../src/i18n/formats.ts';
import { phrase, placeholders, plain } from '../../../src/i18n/phrase.ts';
import { content } from '../content.ts';

const participations = find(content.facts, 'participations');

describe('phrase', () => {
  test('fills in a number with its qualifier', () => {
    expect(plain('có {participations}.', 'vi', content)).toBe(`có ${quantity('vi', participations)}.`);
  });

  test('fills in a number with its unit', () => {
    expect(plain('{participations unit} in all', 'en', content)).toBe(`${withUnit('en', participations)} in all`);
  });

  test('fills in a period, a term and a date', () => {
    const term = content.data.terms.find(({ id }) => id === 'crime-report');
    const event = content.data.events.find(({ id }) => id === 'city-ends');
    expect(plain('{period clans}', 'en', content)).toBe(periodOf(find(content.facts, 'clans'), 'en'));
    expect(plain('{term crime-report}', 'vi', content)).toBe(term?.name_vi);
    expect(plain('{date city-ends}', 'vi', content)).toBe(date('vi', event?.date ?? ''));
  });

  test('keeps each number apart with its fact, the rest as it is written', () => {
    expect(phrase('a {clans} b {participations}', 'en', content)).toEqual([
      { text: 'a ' },
      { text: quantity('en', find(content.facts, 'clans')), fact: find(content.facts, 'clans') },
      { text: ' b ' },
      { text: quantity('en', participations), fact: participations },
    ]);
  });

  test('refuses a digit that is typed in, of any script', () => {
    expect(() => phrase('825 sessions', 'en', content)).toThrow('typed into');
    expect(() => phrase('{clans} of 7', 'en', content)).toThrow('typed into');
    expect(() => phrase('٧ units', 'en', content)).toThrow('typed into');
  });

  test.each(['{nothing}', '{period nothing}', '{term nothing}', '{date nothing}'])(
    'refuses %s, an unknown id',
    (text) => {
      expect(() => phrase(text, 'vi', content)).toThrow('"nothing"');
    },
  );

  test.each(['{clans people}', '{}', '{term}', '{period}'])('refuses %s, no placeholder', (text) => {
    expect(() => phrase(text, 'vi', content)).toThrow();
  });
});

test('placeholders are what a template says in any language', () => {
  expect(placeholders('{b} and {a unit}, {period c}')).toEqual(['a', 'b', 'period c']);
});
