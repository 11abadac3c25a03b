import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numeralsOf } from '../../../src/data/numerals.ts';
import { spell } from '../../../src/data/spell.ts';
import { tokensOf } from '../../../src/data/tokens.ts';

const read = (text: string): (readonly number[])[] =>
  numeralsOf(tokensOf(text)).map(({ values }) => [...values.keys()]);
/** The first number, and how many decimals it is written with. */
const written = (text: string) => [...(numeralsOf(tokensOf(text))[0]?.values ?? [])][0];

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

  test.each(['vi', 'en'] as const)('are read with their decimals as they are written, in %s', (lang) => {
    fc.assert(
      fc.property(fc.nat(3_000_000), fc.integer({ min: 1, max: 6 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        fc.pre(!Number.isInteger(value));
        expect(written(`Đạt ${spell(value)[lang]} phần trăm`)).toEqual([value, `${value}`.split('.')[1]?.length]);
      }),
      { numRuns: 1_000 },
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
    ['chín mươi sáu phẩy ba phần trăm', 96.3, 1],
    ['chín mươi sáu phẩy không phần trăm', 96, 1],
    ['không phẩy năm phần trăm', 0.5, 1],
    ['sáu phẩy không năm', 6.05, 2],
    ['sáu phẩy hai năm', 6.25, 2],
    ['sáu phẩy hai lăm', 6.25, 2],
    ['sáu phẩy hai mươi lăm', 6.25, 2],
    ['sáu phẩy mười hai', 6.12, 2],
    ['sáu phẩy một trăm hai mươi lăm', 6.125, 3],
    ['sáu phẩy ba năm 2024', 6.3, 1],
    ['sáu phẩy ba năm qua', 6.3, 1],
    ['96 phẩy 3', 96.3, 1],
    ['96 phẩy ba', 96.3, 1],
    ['hai phẩy năm triệu', 2_500_000, 1 - 6],
    ['hai phẩy năm nghìn tỷ', 2_500_000_000_000, 1 - 12],
    ['một nghìn hai trăm phẩy ba', 1_200.3, 1],
    ['ninety-six point three', 96.3, 1],
    ['ninety-six point nought', 96, 0],
    ['six point two five', 6.25, 2],
    ['six point twenty-five', 6.25, 2],
    ['two point five million', 2_500_000, 1 - 6],
    ['a three point lead', 3, 0],
    ['96,30', 96.3, 2],
    ['1.296,3', 1_296.3, 1],
    ['1,296.30', 1_296.3, 2],
    ['1,50 triệu', 1_500_000, 2 - 6],
  ])('«%s» is %d with %i decimals', (words, value, decimals) => {
    expect(written(words)).toEqual([value, decimals]);
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
