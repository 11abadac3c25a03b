import { describe, expect, test } from 'vitest';
import { difference, type Quantity, type Refused, ratio, share, sum } from '../../../src/facts/arithmetic.ts';

/** Why there is no number, in both languages. */
const why = (result: Quantity | Refused) => ('why' in result ? `${result.why.vi} ${result.why.en}` : 'a number');
const exact = (value: number): Quantity => ({ value, qualifier: 'exact' });
const moreThan = (value: number): Quantity => ({ value, qualifier: 'more_than' });
const atLeast = (value: number): Quantity => ({ value, qualifier: 'at_least' });
const inexact = ['more_than', 'at_least', 'about', 'nearly', 'less_than', 'at_most'] as const;

describe('ratio', () => {
  test('of two exact numbers that divide is exact', () => {
    expect(ratio(exact(84), exact(7))).toEqual(exact(12));
  });

  test('of two exact numbers that do not divide is rounded and says "about"', () => {
    expect(ratio(exact(125), exact(10))).toEqual({ value: 13, qualifier: 'about' });
    expect(ratio(exact(124), exact(10))).toEqual({ value: 12, qualifier: 'about' });
  });

  test('below ten has two figures, so that a small one is not said to be none', () => {
    expect(ratio(exact(84), exact(10))).toEqual(exact(8.4));
    expect(ratio(exact(24), exact(26))).toEqual({ value: 0.92, qualifier: 'about' });
    expect(ratio(exact(1), exact(26))).toEqual({ value: 0.038, qualifier: 'about' });
    expect(ratio(moreThan(1), exact(26))).toEqual(moreThan(0.038));
    expect(ratio(exact(0), exact(26))).toEqual(exact(0));
    expect(ratio(exact(9.99), exact(1))).toEqual({ value: 10, qualifier: 'about' });
  });

  test('of a lower bound stays a lower bound, rounded down', () => {
    expect(ratio(moreThan(129), exact(10))).toEqual(moreThan(12));
    expect(ratio(moreThan(80), exact(10))).toEqual(moreThan(8));
    expect(ratio(atLeast(80), exact(10))).toEqual(atLeast(8));
  });

  test('of "at least" says "more than" once it is rounded down', () => {
    expect(ratio(atLeast(129), exact(10))).toEqual(moreThan(12));
  });

  test.each(inexact)('to a number that is "%s" is refused', (qualifier) => {
    expect(why(ratio(exact(10), { value: 5, qualifier }))).toContain(qualifier);
    expect(why(ratio(moreThan(10), { value: 5, qualifier }))).toContain(qualifier);
  });

  test.each(['about', 'nearly', 'less_than', 'at_most'] as const)(
    'of a number that is "%s" is refused',
    (qualifier) => {
      expect(why(ratio({ value: 10, qualifier }, exact(5)))).toContain(qualifier);
    },
  );

  test('to zero is refused', () => {
    expect(why(ratio(exact(1), exact(0)))).toContain('by 0');
  });
});

describe('share', () => {
  test('is in whole percent', () => {
    expect(share(exact(1), exact(4))).toEqual(exact(25));
    expect(share(exact(2), exact(3))).toEqual({ value: 67, qualifier: 'about' });
  });

  test('never rounds almost all to all, nor hardly any to none', () => {
    expect(share(exact(999), exact(1000))).toMatchObject({ value: 99 });
    expect(share(exact(1), exact(1000))).toMatchObject({ value: 1 });
  });

  test('of all is all, of none is none', () => {
    expect(share(exact(7), exact(7))).toEqual(exact(100));
    expect(share(exact(0), exact(7))).toEqual(exact(0));
  });

  test('of more than the whole is refused', () => {
    expect(why(share(exact(8), exact(7)))).toContain('larger');
  });

  test.each(inexact)('of a number that is "%s" is refused', (qualifier) => {
    expect(why(share({ value: 1, qualifier }, exact(2)))).toContain(qualifier);
    expect(why(share(exact(1), { value: 2, qualifier }))).toContain(qualifier);
  });
});

describe('difference and sum', () => {
  test('are exact', () => {
    expect(difference(exact(9), exact(4))).toEqual(exact(5));
    expect(sum([exact(1), exact(2), exact(3)])).toEqual(exact(6));
  });

  test('of nothing is no number, nor what is left of less', () => {
    expect(why(sum([]))).toContain('nothing to add');
    expect(why(difference(exact(4), exact(9)))).toContain('larger');
  });

  test.each(inexact)('refuse a number that is "%s"', (qualifier) => {
    expect(why(difference({ value: 9, qualifier }, exact(4)))).toContain(qualifier);
    expect(why(difference(exact(9), { value: 4, qualifier }))).toContain(qualifier);
    expect(why(sum([exact(1), { value: 2, qualifier }]))).toContain(qualifier);
  });
});

describe('with decimals and numbers below zero', () => {
  test('a sum and a difference are what they are on paper', () => {
    expect(sum([exact(0.1), exact(0.2)])).toEqual(exact(0.3));
    expect(difference(exact(96.3), exact(95.1))).toEqual(exact(1.2));
    expect(sum([exact(-5.2), exact(5.1)])).toEqual(exact(-0.1));
  });

  test('a ratio that divides on paper is exact, and a share stays one of whole percent', () => {
    expect(ratio(exact(0.6), exact(0.2))).toEqual(exact(3));
    expect(ratio(moreThan(0.6), exact(0.2))).toEqual(moreThan(3));
    expect(share(exact(96.3), exact(100))).toEqual({ value: 96, qualifier: 'about' });
  });

  test('of a number below zero there is no share, and by it no ratio', () => {
    expect(why(ratio(exact(10), exact(-5)))).toContain('-5');
    expect(why(share(exact(-1), exact(5)))).toContain('-1');
    expect(ratio(exact(-10), exact(5))).toEqual(exact(-2));
  });
});
