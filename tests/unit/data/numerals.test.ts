import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numeralsOf } from '../../../src/data/numerals.ts';
import { spell } from '../../../src/data/spell.ts';
import { tokensOf } from '../../../src/data/tokens.ts';

const read = (text: string): (readonly number[])[] => numeralsOf(tokensOf(text)).map(({ values }) => values);

describe('numbers in words', () => {
  test.each(['vi', 'en'] as const)('are read as they are written, in %s', (lang) => {
    const any = fc.oneof(fc.nat(2_000), fc.nat(3_000_000), fc.maxSafeNat());
    fc.assert(
      fc.property(
        any.filter((value) => value > 0 && value !== 5),
        (value) => {
          expect(read(`Có ${spell(value)[lang]} người`)).toEqual([[value]]);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('are read in capitals', () => {
    expect(read('MƯỜI TÁM DÒNG HỌ')).toEqual([[18]]);
  });

  test.each([
    ['hai nghìn hai', 2_200],
    ['hai ngàn rưỡi', 2_500],
    ['một trăm rưỡi', 150],
    ['hai lăm', 25],
    ['bảy mươi nhăm', 75],
    ['một trăm lẻ bẩy', 107],
    ['năm chục', 50],
    ['5 chục', 50],
    ['3 trăm', 300],
    ['6 vạn', 60_000],
    ['1,2 vạn', 12_000],
    ['1 triệu 200 nghìn', 1_200_000],
    ['2 nghìn 5 trăm', 2_500],
    ['một nghìn hai trăm tỷ', 1_200_000_000_000],
    ['1,2 triệu', 1_200_000],
    ['a hundred and five', 105],
    ['two dozen', 24],
    ['forty thousand', 40_000],
    ['1 965', 1_965],
    ["1'965", 1_965],
    ['1\u00a0965', 1_965],
    ['năm người', 5],
  ])('«%s» is %i', (words, value) => {
    expect(read(words)[0]).toEqual([value]);
  });

  test.each([
    'hàng trăm người',
    'vài chục hộ',
    'năm 2024',
    'trong năm, cả xã',
    'thứ hai',
    'một số hộ',
    'tư vấn',
    'không quá',
  ])('«%s» has none', (words) => {
    expect(read(words).filter(([value]) => value !== 2024)).toEqual([]);
  });

  test('a number of years is no longer number', () => {
    expect(read('mười năm')).toEqual([[10]]);
    expect(read('hai mươi năm qua')).toEqual([[20]]);
    expect(read('tháng 12 300 người')).toEqual([[12], [300]]);
  });
});
