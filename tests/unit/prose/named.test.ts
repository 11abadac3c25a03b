import { expect, test } from 'vitest';
import { uses } from '../../../src/prose/named.ts';

const prose = {
  file: 'src/story/vi.mdx',
  text: `---
title: Bài
deck: Đăng ngày {date report}; có {clubs unit} và {term pastime}, {period clubs}.
---
Có <Num of="clubs" unit /> <Term of="club" short="tự lập" />, <When figure="members@na-hat" />, từ <When event="start" />.
<Definition of="club" /> theo <When source="paper" />: <Chart id="clubs" /> {/* lời */}
`,
};

test('the story names figures, terms, events, sources and charts, each with its line', () => {
  expect(uses(prose).uses.map(({ name: { kind, id }, line }) => `${line} ${kind} ${id}`)).toEqual([
    '3 event report',
    '3 fact clubs',
    '3 term pastime',
    '3 fact clubs',
    '5 fact clubs',
    '5 term club',
    '5 fact members@na-hat',
    '5 event start',
    '6 term club',
    '6 source paper',
    '6 chart clubs',
  ]);
});

test('of a long line the words around the tag are told', () => {
  const text = `---\ntitle: x\ndeck: y\n---\n${'word '.repeat(100)}<Num of="clubs" /> clubs${' more'.repeat(100)}`;
  const [use] = uses({ file: 'src/story/en.mdx', text }).uses;
  expect(use?.words).toMatch(/^…word .*<Num of="clubs" \/> clubs more.*…$/);
  expect(use?.words.length).toBeLessThan(170);
});

test('a numeral names its number, its whole, its chart and what its words name', () => {
  const numeral = (attributes: string) =>
    uses({ file: 'src/story/en.mdx', text: `---\ntitle: x\ndeck: y\n---\n<Numeral ${attributes} />` });
  const whole = 'of="clans" among="all-clans" chart="map"';
  expect(numeral(`${whole} counts="clans, {members unit}"`).uses.map(({ name }) => `${name.kind} ${name.id}`)).toEqual([
    'fact clans',
    'fact all-clans',
    'chart map',
    'fact members',
  ]);
  for (const [wrong, kind] of [
    [whole, 'attribute'],
    ['of="clans" counts="clans"', 'attribute'],
    [`${whole} counts="12 clans"`, 'placeholder'],
    [`${whole} counts="{members of}"`, 'placeholder'],
  ] as const)
    expect(numeral(wrong).misuses.map(({ kind }) => kind)).toEqual([kind]);
});
