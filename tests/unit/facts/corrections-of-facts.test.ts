import { expect, test } from 'vitest';
import { corrections, correctionsOf, find } from '../../../src/facts/index.ts';
import { correction, content as report } from '../content.ts';

const all = [
  correction({ date: '2030-01-01', figure: 'clubs' }),
  correction({ date: '2030-02-01', figure: 'visits' }),
  correction({ date: '2030-02-01', figure: 'club-members' }),
];
const content = { ...report, data: { ...report.data, corrections: all } };
const named = (found: { date: string; figure: string }[]) => found.map(({ date, figure }) => `${date} ${figure}`);

test('corrections come newest first, those of one day by figure', () => {
  expect(named(corrections(content.data))).toEqual([
    '2030-02-01 club-members',
    '2030-02-01 visits',
    '2030-01-01 clubs',
  ]);
});

test('a printed fact has the corrections of its own figure', () => {
  expect(named(correctionsOf(find(content.facts, 'club-members'), content))).toEqual(['2030-02-01 club-members']);
});

test('a computed fact has the corrections of every figure it comes from', () => {
  expect(named(correctionsOf(find(content.facts, 'members-per-club'), content))).toEqual([
    '2030-02-01 club-members',
    '2030-01-01 clubs',
  ]);
});

test('several facts have each correction once', () => {
  expect(named(correctionsOf({ facts: ['club-members', 'clubs', 'members-per-club'] }, content))).toEqual([
    '2030-02-01 club-members',
    '2030-01-01 clubs',
  ]);
});

test('of several corrections of a figure on one day the later row comes first', () => {
  const [early, late] = [
    correction({ date: '2030-03-01', figure: 'clubs' }),
    correction({ date: '2030-03-01', figure: 'clubs' }),
  ];
  const data = { ...content.data, corrections: [...all, early, late] };
  expect(corrections(data)[0]).toBe(late);
  expect(corrections(data)[1]).toBe(early);
});
