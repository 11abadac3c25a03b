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
Có <Num of="clubs" unit />.
Có <Num of="clubs@lam-chau-city" />, hay <Num of="clubs" />.
Có <Num of="clubs@lam-chau-city@dan-lang-2024-12-14" />.
Mỗi hội sách có <Num of="members-per-club" />.
Có <Num of="street-libraries" />, <Term of="pastime" />.
<Only if="exact clubs">Đúng như vậy.</Only><Only unless="exact clubs" />
`,
  },
];
const affected = affectedBy([content.data, content.data], { texts, charts: content.charts });
const linesOf = ({ uses }: { uses: { line: number }[] }) => uses.map(({ line }) => line);

test('a figure shows wherever one of its addresses, or what is computed from it, is named', () => {
  const clubs = affected.figure({ id: 'clubs' });
  expect(linesOf(clubs)).toEqual([5, 6, 7, 8, 10]);
  expect(clubs.charts.find(({ id }) => id === 'club-members')?.words.join()).toContain('{clubs unit}');
});

test('a term and an event show where story and charts name them', () => {
  expect(linesOf(affected.row({ table: 'terms', id: 'pastime' }))).toEqual([9]);
  expect(affected.row({ table: 'events', id: 'town-ends' }).charts.map(({ id }) => id)).toContain('timeline');
});

test('a place shows where charts name it', () => {
  const { charts, uses } = affected.row({ table: 'places', id: 'na-hat' });
  expect(uses).toEqual([]);
  expect(charts.map(({ id }) => id)).toEqual(['club-households--na-hat', 'club-people--na-hat']);
});

test('a figure shows in the charts that are made from the tables alone', () => {
  const [other] = content.data.figures.filter(({ place }) => place !== content.data.site[0]?.place);
  const { charts } = affected.figure({ id: other?.id ?? '' });
  expect(charts.map(({ id }) => id)).toContain(`${other?.indicator}--${other?.place}`);
});
