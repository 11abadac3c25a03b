import { expect, test } from 'vitest';
import { find } from '../../facts/index.ts';
import { languages } from '../../i18n/languages.ts';
import { wordings } from '../../i18n/phrase.ts';
import chart from '../charts/model-members.ts';
import { cloths, content, counts, drawingsOf, drawn, withValues } from './report.ts';

const models = ['model-women', 'clan-members', 'family-group-members'];
const today = models.map((id) => find(content.facts, id).value);
const others = [today, [1, 99, 100], [101, 250, 1099], [2000, 1999, 0]].flatMap((values) =>
  drawingsOf(chart).map((drawing) => ({ drawing, values, name: drawing.name })),
);

test.each(others)('$name draws one stitch a member, each model apart: $values', ({ drawing, values }) => {
  const svg = drawn(drawing, withValues(Object.fromEntries(models.map((id, index) => [id, values[index] ?? 0]))));
  const strips = [...svg.querySelectorAll('g[transform]')].map((group) => counts(group as unknown as SVGSVGElement));
  const sums = strips.map((paths) => paths.reduce((sum, [, count]) => sum + count, 0));
  expect(sums).toEqual(values);
  for (const [index, paths] of strips.entries()) {
    const blocks = Math.ceil((values[index] ?? 0) / 100);
    const dark = Object.fromEntries(paths).stitch ?? 0;
    if (blocks > 1) expect(dark).toBeGreaterThanOrEqual(100 * Math.floor(blocks / 2));
  }
});

test.each(languages)('no words but those of the drawing count the models: a report may name another (%s)', (lang) => {
  const { headline, description, notTold, labels } = chart[lang];
  const said = [headline, description, ...notTold, ...Object.values(labels)]
    .flatMap(wordings)
    .map((words) => words.replace(/\{[^}]*\}/g, ''));
  expect(said.length).toBeGreaterThan(6);
  for (const words of said) expect(words).not.toMatch(/(?<!\p{L})(?:hai|ba|bốn|two|three|four)(?!\p{L})/iu);
});

test.each(drawingsOf(chart))('$name has one pitch for all', (drawing) => {
  const shapes = cloths(drawn(drawing)).map(({ marks }) => marks[0]?.shape);
  expect(new Set(shapes).size).toBe(1);
});
