import { expect, test } from 'vitest';
import { needed, next, type Statements, statements } from '../../../src/release/version.ts';
import { content } from '../content.ts';

const said = statements(content);
const but = (id: string, change: Statements[string]): Statements => ({ ...said, [id]: { ...said[id], ...change } });

test('words alone need a patch', () => {
  expect(needed(said, said)).toBe('patch');
  expect(needed(said, but('clubs', { unit_vi: 'họ' }))).toBe('patch');
});

test('an added number needs a minor version', () => {
  expect(needed(said, { ...said, new: { value: 1, qualifier: 'exact' } })).toBe('minor');
});

test.each([
  ['another value', 'club-members', { value: 1 }],
  ['another qualifier', 'visits', { qualifier: 'exact' }],
  ['another period', 'questions-asked', { period_end: '2024-12-31' }],
  ['another computed number', 'members-per-club', { value: 1 }],
  ['another date', 'event town-ends', { date: '2025-07-02' }],
])('%s needs a major version', (_, id, change) => {
  expect(needed(said, but(id, change))).toBe('major');
});

test('a number that went needs a major version, whatever came', () => {
  const { clubs, ...rest } = said;
  expect(clubs).toBeDefined();
  expect(needed(said, { ...rest, new: { value: 1 } })).toBe('major');
});

test('a number says what it is computed from, and the time of all that it is from', () => {
  expect(said['members-per-club']).toMatchObject({ from: 'ratio: club-members clubs', as_of: said.clubs?.as_of });
  expect(said.clubs?.as_of).toBeTruthy();
});

test('versions follow one another from 1.0.0', () => {
  expect(next(null, 'patch')).toBe('1.0.0');
  expect(next('1.2.3', 'patch')).toBe('1.2.4');
  expect(next('1.2.3', 'minor')).toBe('1.3.0');
  expect(next('1.2.3', 'major')).toBe('2.0.0');
  expect(next('9.9.9', 'major')).toBe('10.0.0');
});
