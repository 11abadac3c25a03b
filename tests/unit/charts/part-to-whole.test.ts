import { expect, test } from 'vitest';
import chart from '../../fixtures/report/story/charts/answered-questions.ts';
import { content } from '../content.ts';
import { withValues } from '../vary.ts';
import { cloths, counts, drawingsOf, drawn } from './drawings.ts';

const of = (id: string) => content.facts.get(id)?.value ?? 0;

const others = [
  { received: of('questions-asked'), resolved: of('questions-answered') },
  { received: 98, resolved: 89 },
  { received: 107, resolved: 107 },
  { received: 12, resolved: 0 },
  { received: 1, resolved: 1 },
  { received: 61, resolved: 40 },
].flatMap((values) => drawingsOf(chart).map((drawing) => ({ drawing, values, name: drawing.name })));

test.each(others)('$name draws one stitch a report and a loop where no end is told: $values', ({ drawing, values }) => {
  const { received, resolved } = values;
  const from = withValues({ 'questions-asked': received, 'questions-answered': resolved });
  const found = counts(drawn(drawing, from));
  const wanted = [
    ['stitch', resolved],
    ['hollow', received - resolved],
  ].filter(([, count]) => count !== 0);
  expect(found).toEqual(wanted);
});

test.each(drawingsOf(chart))('$name has every mark in a place of its own on one thread', (drawing) => {
  const svg = drawn(drawing);
  const all = cloths(svg).flatMap(({ marks }) => marks.map(({ x, y }) => `${x.toFixed(0)} ${y.toFixed(0)}`));
  expect(new Set(all).size).toBe(of('questions-asked'));
  expect(svg.querySelectorAll('.hair')).toHaveLength(1);
});
