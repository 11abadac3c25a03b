import { describe, expect, test } from 'vitest';
import { area, corners } from '../../../src/data/shape.ts';
import { checkEdited, reaction } from './support.ts';

describe('an outline', () => {
  test('is read as its corners, each once', () => {
    const square = [
      { x: 2, y: 2 },
      { x: 4, y: 2 },
      { x: 4, y: 4 },
      { x: 2, y: 4 },
    ];
    for (const path of ['M2 2h2v2h-2z', 'M2 2H4V4H2z', 'M 2,2 h 2 v 2 h -2 v -2 Z', 'M2 2H4V4H2V2z'])
      expect(corners(path), path).toEqual(square);
    expect(area(square)).toBe(4);
    expect(corners('M0 0H12V4H10V2H2V4H0z')).toHaveLength(8);
  });

  test.each([
    '',
    'hình vuông',
    'M2 2',
    'M2 2h2v2h-2',
    'M2 2l2 2h-2z',
    'M2 2h2h2v2h-4z',
    'M2 2h2v0h-2z',
    'M2 2h-3v2h3z',
    'M2 2h2v200h-2z',
    'M2.5 2h2v2h-2z',
    'M2 2h2v2z',
  ])('is refused where it is none: %s', (path) => {
    expect(corners(path)).toBeNull();
  });
});

test('a shape that cannot be read is refused, with what it may be in both languages', () => {
  const outcome = checkEdited('places', 'doan-net', { shape: 'M2 2h2v2h-1z' });
  expect(reaction(outcome)).toEqual(['R shape-error']);
  const problem = outcome.problems.find(({ code }) => code === 'shape-error');
  expect(problem).toMatchObject({ columnName: 'shape', found: 'M2 2h2v2h-1z' });
  for (const lang of ['vi', 'en'] as const) expect(problem?.expected[lang]).toContain('M2 2h2v2h-2z');
  expect(reaction(checkEdited('places', 'doan-net', { shape: 'M2 2h2v2h-2z' }))).toEqual(['A']);
});
