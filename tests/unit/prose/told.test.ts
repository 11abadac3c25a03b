import { expect, test } from 'vitest';
import { uses } from '../../../src/prose/named.ts';
import { places } from '../../../src/prose/places.ts';
import { saidInHead, told, untold } from '../../../src/prose/told.ts';

const text = `---
title: Bài
deck:
  - when: one report
    say: Một bài báo, {clubs unit}.
  - when: "dated clubs"
    say: Có ngày, {units}.
  - say: Mấy bài báo.
byline:
  - when: one source
    say: Một nguồn.
---
<Only if="one report">Một <Num of="clubs" />.</Only><Only unless="one report">Nhiều <Num of="units" />,
<Only if="one source">một nguồn <Num of="members" />.</Only></Only>

<Only unless="dated clubs">

Không có thời gian: <Num of="clubs" />.

</Only>
`;

const only =
  (...true_: string[]) =>
  (condition: string) =>
    true_.includes(condition);
const said = (left: string) => left.replace(/<[^>]*>|^ +| +$/gm, '').replace(/\n+/g, '\n');

test('a passage is said where its condition holds, its other wording where it does not', () => {
  expect(said(told(text, only('one report', 'one source')))).toContain('\nMột .\nKhông có thời gian: .\n');
  expect(said(told(text, only('one source', 'dated clubs')))).toMatch(/---\nNhiều ,\nmột nguồn \.\n$/);
  expect(said(told(text, only('dated clubs')))).toMatch(/---\nNhiều ,\n$/);
});

test('of the wordings in the head the first is said that holds', () => {
  expect(told(text, only('one report', 'dated clubs'))).not.toContain('Có ngày');
  expect(told(text, only('dated clubs'))).toMatch(/say: Có ngày[^M]*byline/);
  expect(told(text, only())).toMatch(/deck:\s+- say: Mấy bài báo\.\nbyline/);
});

test('a line of the head is read in its one wording or in the one that is said', () => {
  const deck = (...true_: string[]) => saidInHead(told(text, only(...true_)), 'deck');
  expect(deck('one report')).toBe('Một bài báo, {clubs unit}.');
  expect(deck('dated clubs')).toBe('Có ngày, {units}.');
  expect(deck()).toBe('Mấy bài báo.');
  expect(saidInHead(text, 'title')).toBe('Bài');
  expect(saidInHead(text, 'byline')).toBe('Một nguồn.');
});

test('every line stays where it was, so that what is named is told with its line', () => {
  for (const holds of [only(), only('one report'), () => null])
    expect(told(text, holds).split('\n')).toHaveLength(text.split('\n').length);
  const names = uses({ file: 'x', text: told(text, only('one report')) }).uses.map(
    ({ name, line }) => `${line} ${name.id}`,
  );
  expect(names.filter((name) => !name.startsWith('4 ') && name !== '6 clubs')).toContain('13 clubs');
  expect(names.some((name) => name.endsWith(' members'))).toBe(false);
});

test('the n-th number of the page is the n-th that is said', () => {
  expect(places(told(text, only('dated clubs', 'one source'))).map(({ id }) => id)).toEqual([
    'num-units-1',
    'num-members-1',
  ]);
});

test('what is not so and has no other wording is told, and nothing in what is not said', () => {
  const conditions = (...true_: string[]) => untold(text, only(...true_)).flatMap((one) => one.conditions);
  expect(conditions('one report', 'one source')).toEqual([]);
  expect(conditions('one report')).toEqual(['one source']);
  expect(conditions('one source', 'dated clubs')).toEqual(['dated clubs']);
  // In the head, and in the passage that is said now.
  expect(conditions()).toEqual(['one source', 'one source']);
  expect(untold(text, () => null)).toEqual([]);
});

test('an empty other wording lets a passage go; one that stands elsewhere, or of another condition, does not', () => {
  const gone = (after: string) => untold(`<Only if="a">x</Only>${after}`, only('b'));
  expect(gone('\n<Only unless="a" />')).toEqual([]);
  expect(gone(' Lời. <Only unless="a" />')).toHaveLength(1);
  expect(gone('<Only unless="b" />').map(({ conditions }) => conditions)).toEqual([['a'], ['b']]);
  expect(gone('<Only if="a">y</Only>')).toHaveLength(2);
});

test('a condition that cannot be known says neither wording', () => {
  expect(told('<Only if="a">x</Only><Only unless="a">y</Only>', () => null).trim()).toBe('');
});
