import { describe, expect, test } from 'vitest';
import { colours, styles, text } from '../../../src/charts/theme.ts';
import { wcagContrast } from './contrast.ts';

describe.each(Object.entries(colours))('the %s colours', (_, scheme) => {
  test.each(['ink', 'muted', 'indigo', 'ochre'] as const)('have %s readable on paper', (name) => {
    expect(wcagContrast(scheme[name], scheme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['pale', 'hair'] as const)('have marks of %s seen on paper', (name) => {
    expect(wcagContrast(scheme[name], scheme.paper)).toBeGreaterThanOrEqual(3);
  });

  test('have the two tones of one stitch apart by their lightness', () => {
    expect(wcagContrast(scheme.indigo, scheme.pale)).toBeGreaterThanOrEqual(1.9);
  });
});

test('no text of a drawing is smaller than 12 px', () => {
  expect(Math.min(...Object.values(text))).toBeGreaterThanOrEqual(12);
});

test('every class of the drawings takes its colours from the one who asks', () => {
  expect(styles((name) => `<${name}>`)).not.toMatch(/#|rgb|var\(/);
});
