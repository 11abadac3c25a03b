import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { checkPrinted } from '../../../src/data/as-printed.ts';
import { leading, negations, opposite, signBefore, trailing } from '../../../src/data/phrases.ts';
import { printed } from '../../../src/data/printed.ts';
import { senses, wordOfQualifier } from '../../../src/data/qualifier.ts';
import { type Qualifier, qualifiers } from '../../../src/data/schema.ts';

/** `number` and what a careful reader says of it: a qualifier, `ask` (open), or `range`. */
type Sentence = { lang: string; number: string; reading: Qualifier | 'ask' | 'range'; sentence: string };
const { data: sentences } = Papa.parse<Sentence>(readFileSync('tests/fixtures/words/sentences.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
});

const blank = { id: 'a', indicator: 'a', place: 'a', source: 'a', paragraph: null, note_vi: null, note_en: null };
const undated = { period_start: null, period_end: null, as_of: null };
const check = (value: number, qualifier: Qualifier, words: string) =>
  checkPrinted({ ...blank, ...undated, value, qualifier, as_printed: words }, 'người');
/** The codes of what is said, and of errors alone. */
const codes = (value: number, qualifier: Qualifier, words: string) =>
  check(value, qualifier, words).map(({ fault }) => fault.code);
const refused = (value: number, qualifier: Qualifier, words: string): string[] =>
  check(value, qualifier, words).flatMap(({ fault }) => (fault.severity === 'note' ? [] : [fault.code]));
const accepted = (value: number, qualifier: Qualifier, words: string): boolean =>
  !codes(value, qualifier, words).some((code) => code !== 'number-read');

const clear = sentences.filter((one): one is Sentence & { reading: Qualifier } =>
  (qualifiers as readonly string[]).includes(one.reading),
);

describe('sentences of reports, laws and newspapers', () => {
  test('there are enough of them', () => {
    expect(sentences.filter(({ lang }) => lang === 'vi').length).toBeGreaterThanOrEqual(200);
    expect(sentences.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(60);
    expect(new Set(clear.map(({ reading }) => reading))).toEqual(new Set(qualifiers));
  });

  test.each(clear)('$number is $reading in «$sentence»: never refused', ({ number, reading, sentence }) => {
    expect(refused(Number(number), reading, sentence)).toEqual([]);
  });

  test.each(clear)(
    '$number in «$sentence» is nothing but $reading without a question',
    ({ number, reading, sentence }) => {
      const silent = qualifiers.filter((qualifier) => accepted(Number(number), qualifier, sentence));
      expect(silent.filter((qualifier) => qualifier !== reading)).toEqual([]);
    },
  );

  test('almost every right qualifier passes without a question', () => {
    const asked = clear.filter(({ number, reading, sentence }) => !accepted(Number(number), reading, sentence));
    expect(asked.length / clear.length).toBeLessThan(0.01);
  });

  test('most wrong qualifiers are refused, and the right one named', () => {
    const wrong = clear.flatMap(({ number, reading, sentence }) =>
      qualifiers.filter((one) => one !== reading).map((one) => check(Number(number), one, sentence)),
    );
    const errors = wrong.filter((faults) => faults.some(({ fault }) => fault.code === 'qualifier'));
    expect(errors.length / wrong.length).toBeGreaterThan(0.85);
    for (const { number, reading, sentence } of clear)
      for (const one of qualifiers)
        for (const { fault } of check(Number(number), one, sentence))
          if (fault.code === 'qualifier') expect(fault.expected.en).toContain(reading);
  });

  test.each(sentences.filter(({ reading }) => reading === 'ask'))(
    '$number is open in «$sentence»: no qualifier is refused',
    ({ number, sentence }) => {
      expect(qualifiers.flatMap((qualifier) => refused(Number(number), qualifier, sentence))).toEqual([]);
    },
  );

  test.each(sentences.filter(({ reading }) => reading === 'range'))(
    '$number is the end of a range in «$sentence»',
    ({ number, sentence }) => {
      expect(qualifiers.flatMap((qualifier) => codes(Number(number), qualifier, sentence))).toEqual(
        qualifiers.map(() => 'range'),
      );
    },
  );
});

describe('every phrase that the check knows', () => {
  test('means qualifiers that exist', () => {
    const used = [...leading.values(), ...trailing.values()].flatMap(({ means }) => means);
    expect(new Set(used)).toEqual(new Set(qualifiers));
    expect(leading.size).toBeGreaterThan(200);
  });

  const starts = ['', 'Toàn xã có ', 'Số người dự ', 'The group has '];

  test.each([...leading].flatMap(([words, { means }]) => means.map((one) => [words, one] as const)))(
    '«%s» admits %s',
    (words, qualifier) => {
      for (const start of starts) expect(refused(300, qualifier, `${start}${words} 300 người`)).toEqual([]);
    },
  );

  test.each([...trailing].flatMap(([words, { means }]) => means.map((one) => [words, one] as const)))(
    '«… %s» admits %s',
    (words, qualifier) => {
      expect(refused(300, qualifier, `300 người ${words}`)).toEqual([]);
      expect(refused(300, qualifier, `300 ${words}`)).toEqual([]);
    },
  );

  test.each([...signBefore].flatMap(([words, means]) => means.map((one) => [words, one] as const)))(
    '%s admits %s',
    (sign, qualifier) => {
      expect(refused(300, qualifier, `${sign}300 người`)).toEqual([]);
      expect(refused(300, qualifier, `có ${sign} 300 người`)).toEqual([]);
    },
  );

  test('a comparison that is turned round is never taken for itself', () => {
    for (const [words, { means, tight }] of leading) {
      const turned = tight && means[0] ? opposite[means[0]] : undefined;
      if (!turned || !means[0]) continue;
      for (const no of negations) {
        expect([`${no} ${words}`, refused(300, turned, `${no} ${words} 300 người`)]).toEqual([`${no} ${words}`, []]);
        expect([`${no} ${words}`, accepted(300, means[0], `${no} ${words} 300`)]).toEqual([`${no} ${words}`, false]);
      }
    }
  });

  test('two that contradict each other are asked about', () => {
    for (const words of ['khoảng hơn 300', 'ước gần 300', 'khoảng 300 người trở lên', 'at least about 300'])
      expect([words, qualifiers.flatMap((one) => refused(300, one, words))]).toEqual([words, []]);
  });

  test('words that nobody knows demand nothing', () => {
    const word = fc.stringMatching(/^[bcdghklmnpqrstvx]{3,9}$/);
    fc.assert(
      fc.property(word, fc.constantFrom(...qualifiers), (unknown, qualifier) => {
        expect(refused(300, qualifier, `Có ${unknown} 300 người`)).toEqual([]);
      }),
    );
  });

  test('a bare word stands for a code', () => {
    expect(['hơn', 'không quá', 'không dưới', '≥', 'at most', 'ước', 'abc'].map(wordOfQualifier)).toEqual([
      'more_than',
      'at_most',
      'at_least',
      'at_least',
      'at_most',
      'about',
      null,
    ]);
  });
});

describe('what is no count', () => {
  test.each([
    [14, 'họp ngày 14/12/2024'],
    [12, 'họp ngày 14/12/2024'],
    [19, 'phòng, chống COVID-19'],
    [4, 'thông tư của A04'],
    [912345678, 'gọi số 0912345678'],
    [3, 'thứ ba hằng tuần'],
    [100, 'hàng trăm người'],
    [10, 'hàng chục người'],
    [3, 'vài ba người'],
    [5, 'trong năm 2024'],
    [20, 'giai đoạn 2020-2025'],
    [59, 'hơn 59.418 lượt'],
    [959, '1 965 thành viên'],
    [1, '1 965 thành viên'],
  ])('%i does not stand in «%s»', (value, words) => {
    expect(codes(value, 'exact', words)).toEqual(['not-in-as-printed']);
  });

  test.each([
    [20, 'từ 20% đến 25%', '20% đến 25'],
    [22, 'chừng 20-25 vụ', '20-25'],
    [2000, '2.000 – 2.500 người', '2.000 – 2.500'],
    [4, 'ba bốn người', 'ba bốn'],
  ])('%i is refused in «%s», and told «%s»', (value, words, found) => {
    expect(check(value, 'about', words)).toMatchObject([{ column: 'as_printed', fault: { code: 'range', found } }]);
  });

  test.each([
    [20, 'tăng từ 20 lên 25 vụ'],
    [18, 'từ ngày 1 đến ngày 15/12 có 18 vụ'],
    [18, 'giai đoạn 2020-2025 có 18 vụ'],
    [20, '20-25 vụ mỗi tháng, riêng tháng 12 có 20 vụ'],
  ])('%i is a number in «%s»', (value, words) => {
    expect(refused(value, 'exact', words)).toEqual([]);
  });
});

test('a scale may belong to the unit', () => {
  const found = (unit: string, words: string) => printed(words, 12, unit).places.length;
  expect(found('triệu đồng', 'hơn 12 triệu đồng')).toBe(1);
  expect(found('đồng', 'hơn 12 triệu đồng')).toBe(0);
  expect(found('triệu đồng', 'hơn 12 nghìn đồng')).toBe(0);
});

describe('what is said', () => {
  test('a number in words, with spaces or in myriads is noted with its words', () => {
    for (const words of ['ba trăm người', '3 trăm người', 'three hundred people'])
      expect(check(300, 'exact', words)).toMatchObject([
        { column: 'as_printed', fault: { code: 'number-read', severity: 'note', read: { vi: '300 (ba trăm)' } } },
      ]);
    expect(codes(60_000, 'exact', '6 vạn lượt')).toEqual(['number-read']);
    expect(codes(48_000, 'exact', '48 nghìn người')).toEqual([]);
    expect(codes(10, 'at_most', 'không quá 10 (mười) ngày')).toEqual([]);
  });

  test('a wrong qualifier is told with the sense of each code, in both languages', () => {
    const [told] = check(300, 'exact', 'không quá 300 người');
    expect(told?.fault).toMatchObject({
      found: 'exact (đúng bằng)',
      expected: { vi: expect.stringContaining('at_most (tối đa)'), en: expect.stringContaining('at_most (at most)') },
      why: { vi: expect.stringContaining('«không quá»') },
    });
  });

  test('a question names every sense, or those that the words admit', () => {
    const [unknown] = check(300, 'about', 'dự kiến 300 người');
    expect(unknown?.fault).toMatchObject({ code: 'qualifier-unsure', severity: 'note' });
    for (const one of qualifiers) expect(unknown?.fault.expected.vi).toContain(`${one} (${senses[one].vi})`);
    expect(check(7, 'more_than', 'nhân rộng trên 7 xã')[0]?.fault.expected.vi).toBe(
      '«trên 7» có thể là exact (đúng bằng) hoặc more_than (hơn)',
    );
  });
});

describe('any text at all', () => {
  test('is read without an exception, the same composed or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(), (words, value) => {
        expect(printed(words.normalize('NFD'), value)).toEqual(printed(words.normalize('NFC'), value));
      }),
    );
  });

  test('that is far too long is still read in seconds', { timeout: 30_000 }, () => {
    for (const piece of [
      'không ',
      '1 111 ',
      '1.111.',
      'hai trăm ',
      '20-',
      'từ 20 đến ',
      'hơn ',
      'a'.repeat(9),
      '(',
      '20 ',
    ]) {
      const words = piece.repeat(50_000 / piece.length);
      const start = performance.now();
      printed(words, 20);
      expect([piece, performance.now() - start < 3_000]).toEqual([piece, true]);
    }
  });
});
