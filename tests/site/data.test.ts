import { expect, test } from 'vitest';
import { check } from '../../src/data/check.ts';
import { readFolder } from '../../src/data/files.ts';
import { today } from '../../src/data/today.ts';

test('the tables of the site can be published', () => {
  const { problems } = check(readFolder('data'), { today: today() });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
