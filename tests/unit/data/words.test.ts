import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, isPeriod, lastDay } from '../../../src/data/period.ts';
import { columnLetter, visible } from '../../../src/data/problems.ts';
import { spell } from '../../../src/data/spell.ts';
import { fold, nearest } from '../../../src/data/spelling.ts';
import { isSyllable } from '../../../src/data/syllable.ts';

describe('a number in words', () => {
  test.each([
    [0, 'không', 'zero'],
    [4, 'bốn', 'four'],
    [5, 'năm', 'five'],
    [10, 'mười', 'ten'],
    [11, 'mười một', 'eleven'],
    [14, 'mười bốn', 'fourteen'],
    [15, 'mười lăm', 'fifteen'],
    [21, 'hai mươi mốt', 'twenty-one'],
    [24, 'hai mươi tư', 'twenty-four'],
    [55, 'năm mươi lăm', 'fifty-five'],
    [100, 'một trăm', 'one hundred'],
    [101, 'một trăm linh một', 'one hundred and one'],
    [110, 'một trăm mười', 'one hundred and ten'],
    [1005, 'một nghìn không trăm linh năm', 'one thousand and five'],
    [1965, 'một nghìn chín trăm sáu mươi lăm', 'one thousand nine hundred and sixty-five'],
    [2200, 'hai nghìn hai trăm', 'two thousand two hundred'],
    [48_000, 'bốn mươi tám nghìn', 'forty-eight thousand'],
    [59_418, 'năm mươi chín nghìn bốn trăm mười tám', 'fifty-nine thousand four hundred and eighteen'],
    [1_000_000, 'một triệu', 'one million'],
    [1_002_003, 'một triệu không trăm linh hai nghìn không trăm linh ba', 'one million two thousand and three'],
    [2_000_000_000, 'hai tỷ', 'two billion'],
  ])('%i', (number, vi, en) => {
    expect(spell(number)).toEqual({ vi, en });
  });

  test('no two numbers share their words', () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.maxSafeNat(),
        (a, b) => a === b || (spell(a).vi !== spell(b).vi && spell(a).en !== spell(b).en),
      ),
    );
  });

  test.each([
    [96.3, 'chín mươi sáu phẩy ba', 'ninety-six point three'],
    [0.05, 'không phẩy không năm', 'zero point zero five'],
    [-5.2, 'âm năm phẩy hai', 'minus five point two'],
    [-0, 'không', 'zero'],
  ])('%d', (number, vi, en) => {
    expect(spell(number)).toEqual({ vi, en });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53)])('%d cannot be spelled', (number) => {
    expect(() => spell(number)).toThrow(RangeError);
  });
});

describe('a period', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-12-14', '2024-12-14', '2024-12-14'],
  ])('%s runs from %s to %s', (period, first, last) => {
    expect([firstDay(period), lastDay(period)]).toEqual([first, last]);
  });

  test.each(['2024-13', '2024-02-30', '2024-Q5', '24', '', '2024-1', '2024-12-14T00'])('«%s» is none', (period) => {
    expect(isPeriod(period)).toBe(false);
    expect(() => firstDay(period)).toThrow(RangeError);
  });
});

describe('spelling', () => {
  test.each([
    ['sesions', 'sessions'],
    ['Đoàn Nết', 'doan-net'],
    ['doan_ket', 'doan-net'],
    ['doan-kte', 'doan-net'],
    ['zzzzzz', null],
    ['', null],
  ])('«%s» was meant to be %s', (word, meant) => {
    expect(nearest(word, ['sessions', 'doan-net', 'members'])).toBe(meant);
  });

  test('the tone mark may stand in either place', () => {
    expect(fold('Hoà')).toBe(fold('Hòa'));
    expect(fold('Thuý')).toBe(fold('Thúy'));
  });

  test.each([
    'quỳ',
    'Ở',
    'uống',
    'nghiêng',
    'giếng',
    'gì',
    'khuỷu',
    'ngoằn',
    'hoà',
    'hòa',
    'yêu',
    'quýt',
    'thuở',
    'xoong',
  ])('%s is a syllable', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each(['kõt', 'phöôøng', 'xyz', 'b', 'áá', 'ôa', ''])('«%s» is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe('showing', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });

  test('what cannot be seen is written as its code', () => {
    expect(visible('a\u200b\u00a0\u202e\0\ufeffb c')).toBe('aU+200BU+00A0U+202EU+0000U+FEFFb c');
    expect(visible('Đoàn Nết “…” 🎉')).toBe('Đoàn Nết “…” 🎉');
  });
});
