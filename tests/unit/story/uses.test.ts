import { expect, test } from 'vitest';
import { usesIn, usesOf } from '../../../src/story/uses.ts';

const prose = {
  file: 'src/story/vi.mdx',
  text: `---
deck: Đăng ngày {date report}; có {clans unit} và {term movement}.
---
Có <Num of="clans" unit /> <Term of="clan" short="tự quản" />, <When figure="members" />, từ <When event="start" />.
<Definition of="clan" /> theo <When source="paper" />, \`{ not this }\`.
`,
};
const chart = {
  file: 'src/charts/clans.ts',
  text: `  facts: ['clans', 'members'],
  headline: '{members unit} trong {clans}, {period members}',
  draw: ({ label }) => label('clans') + \`\${members}\`,
`,
};

test('the story names figures, terms, events and sources, each with its line', () => {
  expect(usesIn(prose).map(({ kind, id, line }) => `${line} ${kind} ${id}`)).toEqual([
    '2 event report',
    '2 fact clans',
    '2 term movement',
    '4 fact clans',
    '4 term clan',
    '4 fact members',
    '4 event start',
    '5 term clan',
    '5 source paper',
  ]);
});

test('a chart names figures in its facts and in its words, not in its code', () => {
  expect(usesIn(chart).map(({ kind, id, line }) => `${line} ${kind} ${id}`)).toEqual([
    '1 fact clans',
    '1 fact members',
    '2 fact members',
    '2 fact clans',
    '2 fact members',
  ]);
});

test('the uses of some rows alone, with the words around them', () => {
  const long = {
    file: 'src/story/en.mdx',
    text: `${'word '.repeat(100)}<Num of="clans" /> clans${' more'.repeat(100)}`,
  };
  const uses = usesOf({ fact: new Set(['clans']) }, [prose, chart, long]);
  expect(uses.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'src/story/vi.mdx:2',
    'src/story/vi.mdx:4',
    'src/charts/clans.ts:1',
    'src/charts/clans.ts:2',
    'src/story/en.mdx:1',
  ]);
  expect(uses.at(-1)?.words).toMatch(/^…word .*<Num of="clans" \/> clans more.*…$/);
  expect(uses.at(-1)?.words.length).toBeLessThan(170);
});
