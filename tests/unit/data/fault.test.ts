import { expect, test } from 'vitest';
import { fault } from '../../../src/data/fault.ts';

test('a message writes decimals as its language does', () => {
  const { found, expected } = fault('maximum', { found: 96.5, maximum: 12.25 });
  expect(found).toBe('96.5');
  expect(expected.vi).toContain('12,25');
  expect(expected.en).toContain('12.25');
});
