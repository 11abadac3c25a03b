import { describe, expect, test } from 'vitest';
import { find } from '../../../src/facts/index.ts';
import { date, periodOf, quantity, withUnit } from '../../../src/i18n/formats.ts';
import { namesIn, phrase, placeholders, plain, said, wordings } from '../../../src/i18n/phrase.ts';
import { content, view, withFigure } from '../content.ts';

const visits = find(content.facts, 'visits');

describe('phrase', () => {
  test('fills in a number with its qualifier', () => {
    expect(plain('có {visits}.', view('vi'))).toBe(`có ${quantity('vi', visits)}.`);
  });

  test('fills in a number with its unit', () => {
    expect(plain('{visits unit} in all', view('en'))).toBe(`${withUnit('en', visits)} in all`);
  });

  test('fills in words between a number and its unit, and the unit alone, as of that number', () => {
    expect(plain('{clubs small unit}; small {unit clubs}', view('en'))).toMatch(/^\d+\u00a0small clubs; small clubs$/);
    const one = view('en', withFigure('clubs', { value: 1 }));
    expect(plain('{clubs unit}; {clubs small unit}; small {unit clubs}', one)).toBe(
      '1\u00a0club; 1\u00a0small club; small club',
    );
  });

  test('fills in a period, a term and a date', () => {
    const term = content.data.terms.find(({ id }) => id === 'asked-question');
    const event = content.data.events.find(({ id }) => id === 'town-ends');
    expect(plain('{period clubs}', view('en'))).toBe(periodOf(find(content.facts, 'clubs'), 'en'));
    expect(plain('{term asked-question}', view('vi'))).toBe(term?.name_vi);
    expect(plain('{date town-ends}', view('vi'))).toBe(date('vi', event?.date ?? ''));
  });

  test('keeps each number apart with its fact, the rest as it is written', () => {
    expect(phrase('a {clubs} b {visits}', view('en'))).toEqual([
      { text: 'a ' },
      { text: quantity('en', find(content.facts, 'clubs')), fact: find(content.facts, 'clubs') },
      { text: ' b ' },
      { text: quantity('en', visits), fact: visits },
    ]);
  });

  test('refuses a digit that is typed in, of any script', () => {
    expect(() => phrase('825 readings', view('en'))).toThrow('typed into');
    expect(() => phrase('{clubs} of 7', view('en'))).toThrow('typed into');
    expect(() => phrase('٧ units', view('en'))).toThrow('typed into');
  });

  test.each(['{nothing}', '{period nothing}', '{term nothing}', '{date nothing}'])(
    'refuses %s, an unknown id',
    (text) => {
      expect(() => phrase(text, view('vi'))).toThrow('"nothing"');
    },
  );

  test.each(['{clubs people}', '{clubs 5 unit}', '{}', '{term}', '{period}'])('refuses %s, no placeholder', (text) => {
    expect(() => phrase(text, view('vi'))).toThrow();
  });
});

test('placeholders are what a template says in any language', () => {
  expect(placeholders('{b} and {a unit}, {period c}')).toEqual(['a', 'b', 'period c']);
  expect(placeholders('{a small unit}, {unit a}')).toEqual(['a']);
});

describe('of several wordings', () => {
  const words = [
    { when: 'all units-with-shelf units', say: 'cả {units unit}' },
    { when: 'known clubs', say: '{units-with-shelf} trên {units}' },
    { say: '' },
  ] as const;

  test('the first is said that holds', () => {
    expect(plain(words, view('vi'))).toBe(plain('cả {units unit}', view('vi')));
    const fewer = withFigure('units-with-shelf', { value: 6 });
    expect(plain(words, view('vi', fewer))).toBe(plain('{units-with-shelf} trên {units}', view('vi', fewer)));
    expect(plain(words.slice(2), view('vi'))).toBe('');
    expect(() => plain(words.slice(0, 1), view('vi', fewer))).toThrow('No condition holds');
  });

  test('the names of the one that is said are asked for, and those of all conditions', () => {
    const all = namesIn(words, (words) => said(words, content)).map(({ name }) => `${name.kind} ${name.id}`);
    expect(all).toEqual(['fact units', 'indicator units-with-shelf', 'indicator units', 'indicator clubs']);
    expect(namesIn(words, wordings)).toHaveLength(6);
  });
});

test('the day of the main report is that of its row', () => {
  const report = content.data.sources.find(({ id }) => id === content.data.site[0]?.report);
  expect(plain('{published}', view('vi'))).toBe(date('vi', report?.published ?? ''));
});
