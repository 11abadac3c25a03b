import { describe, expect, test } from 'vitest';
import { measure, shorten, wrap } from '../../../src/charts/measure.ts';
import { NBSP } from '../../../src/i18n/formats.ts';

describe('the measure of a text', () => {
  test('grows with its size and its letters', () => {
    expect(measure('', 14)).toBe(0);
    expect(measure('lượt khách', 28)).toBeCloseTo(2 * measure('lượt khách', 14));
    expect(measure('mm', 14)).toBeCloseTo(2 * measure('m', 14));
    expect(measure('người', 14, 'strong')).toBeGreaterThan(measure('người', 14));
  });

  test('is the same for every digit, so that numbers stand in columns', () => {
    for (const face of ['regular', 'strong'] as const)
      expect(new Set([...'0123456789'].map((digit) => measure(digit, 14, face))).size).toBe(1);
  });
});

describe('a wrapped text', () => {
  const text = 'Mỗi mũi thêu là một buổi tuyên truyền, phổ biến pháp luật';

  test('has lines no wider than asked, and all its words', () => {
    const lines = wrap(text, 120, 14);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(measure(line, 14)).toBeLessThanOrEqual(120);
    expect(lines.join(' ')).toBe(text);
  });

  test('keeps a number with its word', () => {
    expect(wrap(`hơn${NBSP}59 lượt`, 60, 14)).toEqual([`hơn${NBSP}59`, 'lượt']);
  });

  test('parts what is too wide for any line, first at its no-break spaces, last between letters', () => {
    expect(wrap(`hơn${NBSP}59`, 30, 14)).toEqual(['hơn', '59']);
    expect(wrap('lam-chau/charts/', 70, 14)).toEqual(['lam-chau/', 'charts/']);
    const letters = wrap('nghiêngnghiêng', 40, 14);
    expect(letters.join('')).toBe('nghiêngnghiêng');
    for (const line of letters) expect(measure(line, 14)).toBeLessThanOrEqual(40);
  });

  test('is shortened to one line that says so', () => {
    expect(shorten(text, 1000, 14)).toBe(text);
    const short = shorten(text, 120, 14);
    expect(measure(short, 14)).toBeLessThanOrEqual(120);
    expect(short).toMatch(/\p{L}…$/u);
    expect(text.startsWith(short.slice(0, -1))).toBe(true);
  });

  test('that fits is one line', () => {
    expect(wrap(text, 1000, 14)).toEqual([text]);
  });
});
