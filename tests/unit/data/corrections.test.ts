import { expect, test } from 'vitest';
import { missingFrom, ofNumber, written } from '../../../src/data/corrections.ts';
import { sameWords } from '../../../src/data/spelling.ts';
import { correction as row } from '../content.ts';

test('corrections of a number stand by day, those of a day as in the file, others apart', () => {
  const rows = [row({ date: '2030-01-02', new: 3 }), row({ new: 4 }), row({ new: 5 }), row({ changed: 'unit' })];
  expect(ofNumber(rows).map((one) => one.new)).toEqual([4, 5, 3]);
});

test('a row counts as often as it stands', () => {
  expect(missingFrom([row({})], [row({}), row({})])).toHaveLength(1);
  expect(missingFrom([row({}), row({})], [row({})])).toEqual([]);
});

test('a number without a qualifier is exact, a row without an aspect corrects the number', () => {
  const full = row({ changed: 'number', old_qualifier: 'exact', new_qualifier: 'exact' });
  expect(missingFrom([row({})], [full])).toEqual([]);
  expect(missingFrom([row({})], [row({ old_qualifier: 'about' })])).toHaveLength(1);
});

test('a row is written as the file has it, with a mark where only the maintainer knows', () => {
  expect(written({ figure: 'clubs', old: 18, new: 19 })).toBe('…,clubs,,,18,,19,…,…');
});

test.each([
  ['Hoà Bình', 'Hòa  bình.', true],
  ['thuỷ', 'thủy', true],
  ['“3 đọc, 3 kể”', '3 đọc 3 kể', true],
  ['hộ', 'họ', false],
  ['lượt khách', 'người', false],
  ['ba', 'bà', false],
  ['not charged', 'charged', false],
  ['1.965', '1965', false],
])('%s and %s', (one, other, same) => {
  expect(sameWords(one, other)).toBe(same);
});
