import { expect, test } from 'vitest';
import { uses } from '../../../src/story/named.ts';

const prose = {
  file: 'src/story/vi.mdx',
  text: `---
title: Bài
deck: Đăng ngày {date report}; có {clans unit} và {term movement}, {period clans}.
---
Có <Num of="clans" unit /> <Term of="clan" short="tự quản" />, <When figure="members@na-phat" />, từ <When event="start" />.
<Definition of="clan" /> theo <When source="paper" />: <Chart id="clans" /> {/* lời */}
`,
};

test('the story names figures, terms, events, sources and charts, each with its line', () => {
  expect(uses(prose).uses.map(({ name: { kind, id }, line }) => `${line} ${kind} ${id}`)).toEqual([
    '3 event report',
    '3 fact clans',
    '3 term movement',
    '3 fact clans',
    '5 fact clans',
    '5 term clan',
    '5 fact members@na-phat',
    '5 event start',
    '6 term clan',
    '6 source paper',
    '6 chart clans',
  ]);
});

test('of a long line the words around the tag are told', () => {
  const text = `---\ntitle: x\ndeck: y\n---\n${'word '.repeat(100)}<Num of="clans" /> clans${' more'.repeat(100)}`;
  const [use] = uses({ file: 'src/story/en.mdx', text }).uses;
  expect(use?.words).toMatch(/^…word .*<Num of="clans" \/> clans more.*…$/);
  expect(use?.words.length).toBeLessThan(170);
});
