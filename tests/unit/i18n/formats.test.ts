import { describe, expect, test } from 'vitest';
import { qualifiers, type Row } from '../../../src/data/schema.ts';
import { find } from '../../../src/facts/index.ts';
import { byName, date, list, NBSP, number, period, periodOf, quantity, withUnit } from '../../../src/i18n/formats.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { words } from '../../../src/i18n/words.ts';
import { content } from '../content.ts';

const unit = { vi: 'lượt khách', en: 'visits' };

test('a number is grouped as its language does, from four digits on', () => {
  expect(number('vi', 1234)).toBe('1.234');
  expect(number('en', 1234)).toBe('1,234');
  expect(number('vi', 123)).toBe('123');
});

describe('a quantity', () => {
  test('keeps its qualifier, joined by a no-break space', () => {
    expect(quantity('vi', { value: 1234, qualifier: 'more_than', unit })).toBe(`hơn${NBSP}1.234`);
    expect(quantity('en', { value: 1234, qualifier: 'more_than', unit })).toBe(`more${NBSP}than${NBSP}1,234`);
  });

  test('is bare only where it is exact', () => {
    for (const lang of languages)
      for (const qualifier of qualifiers) {
        const said = quantity(lang, { value: 5, qualifier, unit });
        expect(said).toBe(qualifier === 'exact' ? '5' : `${words(lang)[qualifier]} 5`.replaceAll(' ', NBSP));
        expect(words(lang)[qualifier] === '').toBe(qualifier === 'exact');
      }
  });

  test('has different words for different qualifiers', () => {
    for (const lang of languages)
      expect(new Set(qualifiers.map((qualifier) => words(lang)[qualifier])).size).toBe(qualifiers.length);
  });

  test('stands with its unit, a percent sign without a space', () => {
    expect(withUnit('vi', { value: 1234, qualifier: 'exact', unit })).toBe(`1.234${NBSP}lượt khách`);
    expect(withUnit('en', { value: 25, qualifier: 'about', unit: { vi: '%', en: '%' } })).toBe(`about${NBSP}25%`);
    const share = { value: 96.3, qualifier: 'exact', unit: { vi: '% số hộ', en: '% of households' } } as const;
    expect([withUnit('vi', share), quantity('vi', share)]).toEqual([`96,3%${NBSP}số hộ`, '96,3%']);
    expect([withUnit('en', share), quantity('en', share)]).toEqual([`96.3%${NBSP}of households`, '96.3%']);
  });
});

describe('a unit', () => {
  const forms = { vi: {}, en: { one: 'visit' } };
  const said = (value: number, decimals = 0) =>
    withUnit('en', { value, decimals, qualifier: 'exact', unit, unitForms: forms }).replace(NBSP, ' ');

  test('is that of its number', () => {
    expect([0, 1, 2, 1001].map((value) => said(value))).toEqual(['0 visits', '1 visit', '2 visits', '1,001 visits']);
    expect(said(1, 1)).toBe('1.0 visits');
    expect(withUnit('vi', { value: 1, qualifier: 'exact', unit, unitForms: forms })).toBe(`1${NBSP}lượt khách`);
  });

  test('stands behind words of its own', () => {
    const one = { value: 1, qualifier: 'more_than', unit, unitForms: forms } as const;
    expect(withUnit('en', one, 'paid')).toBe(`more${NBSP}than${NBSP}1${NBSP}paid visit`);
  });
});

describe('a date', () => {
  test('is as exact as it is given', () => {
    expect(date('vi', '2024-12-14')).toBe(`14${NBSP}tháng${NBSP}12${NBSP}năm${NBSP}2024`);
    expect(date('vi', '2024-12')).toBe(`tháng${NBSP}12${NBSP}năm${NBSP}2024`);
    expect(date('vi', '2024')).toBe(`năm${NBSP}2024`);
    expect(date('en', '2024-12-14')).toBe(`14${NBSP}December${NBSP}2024`);
    expect(date('en', '2024-12')).toBe(`December${NBSP}2024`);
    expect(date('en', '2024')).toBe('2024');
  });

  test('has no zero in front', () => {
    expect(date('vi', '2025-07-01')).toBe(`1${NBSP}tháng${NBSP}7${NBSP}năm${NBSP}2025`);
    expect(date('en', '2025-07-01')).toBe(`1${NBSP}July${NBSP}2025`);
  });

  test('is the same wherever the site is built', () => {
    const zone = process.env.TZ;
    try {
      for (const TZ of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
        process.env.TZ = TZ;
        expect(date('en', '2025-07-01')).toBe(`1${NBSP}July${NBSP}2025`);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('a period', () => {
  const figure: Row<'figures'> = {
    ...find(content.facts, 'clubs').figures[0],
    period_start: null,
    period_end: null,
    as_of: null,
  } as Row<'figures'>;

  test('that no source states is said to be so', () => {
    expect(period('vi', figure)).toBe(words('vi').periodNotStated);
    expect(period('en', figure)).toBe(words('en').periodNotStated);
  });

  test('of a moment is its date', () => {
    expect(period('en', { ...figure, as_of: '2024-12' })).toBe(`December${NBSP}2024`);
  });

  test.each([
    ['2024', '2024', 'năm 2024', '2024'],
    ['2024-01-01', '2024-12-31', 'năm 2024', '2024'],
    ['2024-01', '2024-06', 'nửa đầu năm 2024', 'the first half of 2024'],
    ['2024-01-01', '2024-Q2', 'nửa đầu năm 2024', 'the first half of 2024'],
    ['2024-07-01', '2024-12-31', 'nửa cuối năm 2024', 'the second half of 2024'],
    ['2024-Q4', '2024-Q4', 'quý IV năm 2024', 'the fourth quarter of 2024'],
    ['2024-01-01', '2024-03-31', 'quý I năm 2024', 'the first quarter of 2024'],
    ['2024-02-01', '2024-02-29', 'tháng 2 năm 2024', 'February 2024'],
    ['2024-05-03', '2024-05-03', '3 tháng 5 năm 2024', '3 May 2024'],
    ['2023-01', '2024-06', 'từ tháng 1 năm 2023 đến tháng 6 năm 2024', 'from January 2023 to June 2024'],
    [
      '2023-07-01',
      '2024-12-31',
      'từ 1 tháng 7 năm 2023 đến 31 tháng 12 năm 2024',
      'from 1 July 2023 to 31 December 2024',
    ],
    [
      '2024-01-01',
      '2024-12-14',
      'từ 1 tháng 1 năm 2024 đến 14 tháng 12 năm 2024',
      'from 1 January 2024 to 14 December 2024',
    ],
  ])('from %s to %s is said by its name', (period_start, period_end, vi, en) => {
    const said = languages.map((lang) => period(lang, { ...figure, period_start, period_end }).replaceAll(NBSP, ' '));
    expect(said).toEqual([vi, en]);
  });

  test('over years has both ends', () => {
    const span = { ...figure, period_start: '2015', period_end: '2024-03' };
    expect(period('en', span)).toBe(`from 2015 to March${NBSP}2024`);
    expect(period('vi', span)).toBe(`từ năm${NBSP}2015 đến tháng${NBSP}3${NBSP}năm${NBSP}2024`);
  });

  test.each(content.data.figures)('$id: holds nothing but the words and digits of its row', (row) => {
    for (const lang of languages) {
      const said = period(lang, row);
      expect(said).not.toMatch(/undefined|NaN|Invalid|\d{4}-\d{2}|Q\d/);
    }
  });

  test('of a computed number is said once where its figures share it', () => {
    expect(periodOf(find(content.facts, 'questions-open'), 'en')).toBe(
      periodOf(find(content.facts, 'questions-asked'), 'en'),
    );
  });

  test('of the sessions is not the year of the report', () => {
    for (const id of ['reading-hours', 'visits', 'visits-per-hour'])
      for (const lang of languages) expect(periodOf(find(content.facts, id), lang)).toBe(words(lang).periodNotStated);
  });
});

test('names are sorted as a Vietnamese reader expects', () => {
  expect(['Đông', 'Dũng', 'Ân', 'Ánh', 'An', 'Ăn', 'Em'].sort(byName)).toEqual([
    'An',
    'Ánh',
    'Ăn',
    'Ân',
    'Dũng',
    'Đông',
    'Em',
  ]);
});

test('a list is joined with the word of its language', () => {
  expect(list('vi', ['một', 'hai', 'ba'])).toBe('một, hai và ba');
  expect(list('en', ['one', 'two', 'three'])).toBe('one, two and three');
});
