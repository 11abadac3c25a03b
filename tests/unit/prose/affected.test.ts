import { expect, test } from 'vitest';
import { affectedBy } from '../../../src/prose/affected.ts';
import { content } from '../content.ts';

const texts = [
  {
    file: 'src/story/vi.mdx',
    text: `---
title: Bài
deck: Lời
---
Có <Num of="clans" unit />.
Có <Num of="clans@lai-chau-city" />, hay <Num of="clans" />.
Có <Num of="clans@lai-chau-city@dan-viet-2024-12-14" />.
Mỗi dòng họ có <Num of="members-per-clan" />.
Có <Num of="family-groups" />, <Term of="movement" />.
<Only if="exact clans">Đúng như vậy.</Only><Only unless="exact clans" />
`,
  },
];
const affected = affectedBy([content.data, content.data], { texts, charts: content.charts });
const linesOf = ({ uses }: { uses: { line: number }[] }) => uses.map(({ line }) => line);

test('a figure shows wherever one of its addresses, or what is computed from it, is named', () => {
  const clans = affected.figure({ id: 'clans' });
  expect(linesOf(clans)).toEqual([5, 6, 7, 8, 10]);
  expect(clans.charts.find(({ id }) => id === 'clan-members')?.words.join()).toContain('{clans unit}');
});

test('a term and an event show where story and charts name them', () => {
  expect(linesOf(affected.row({ table: 'terms', id: 'movement' }))).toEqual([9]);
  expect(affected.row({ table: 'events', id: 'city-ends' }).charts.map(({ id }) => id)).toContain('timeline');
  expect(affected.row({ table: 'places', id: 'na-phat' })).toEqual({ charts: [], uses: [] });
});
