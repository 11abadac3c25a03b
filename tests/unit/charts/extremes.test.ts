import { describe, expect, test } from 'vitest';
import { type Chart, heights, widths } from '../../../src/charts/chart.ts';
import { document } from '../../../src/charts/render.ts';
import { room } from '../../../src/charts/swatch.ts';
import { qualifiers } from '../../../src/data/schema.ts';
import type { Content } from '../../../src/facts/index.ts';
import { number } from '../../../src/i18n/formats.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { vary, withEvents, withUnits, withValues } from '../vary.ts';
import { box, counts, type Drawn, drawingsOf, drawn, expectLegible, labels } from './drawings.ts';

/** What an embed of 320 px has left of 1,000, when its words are long. */
const HIGHEST = 520;

/** Those that are drawn larger on a page than elsewhere among them. */
const drawings = charts.flatMap((chart) => drawingsOf(chart, ['reading-hours', 'club-members'].includes(chart.id)));

const long = 'Nà Hát và Pù Lam Cát Thượng';
const contents: Record<string, Content> = {
  ...Object.fromEntries(
    [0, 1, 2, 9, 10, 11, 99, 100, 999, 1001, 4400, 12_345, 99_999, 100_000, 654_321, 1_000_000].map((value) => [
      `${value} of everything`,
      vary(() => ({ value })),
    ]),
  ),
  ...Object.fromEntries(qualifiers.map((qualifier) => [`everything ${qualifier}`, vary(() => ({ qualifier }))])),
  ...Object.fromEntries(
    qualifiers.map((qualifier) => [
      `large numbers ${qualifier}`,
      vary(({ value }) => ({ value: value * 9876, qualifier })),
    ]),
  ),
  'ten times as many': vary(({ value }) => ({ value: value * 10 })),
  'more books than readers': withValues({ 'lost-books': 61, 'lost-book-readers': 4 }),
  'no open questions': withValues({ 'questions-asked': 107, 'questions-answered': 107 }),
  'no question answered': withValues({ 'questions-asked': 1070, 'questions-answered': 0 }),
  '500 clubs of one': withValues({ clubs: 500, 'club-members': 500 }),
  '500 clubs, a million members': withValues({ clubs: 500, 'club-members': 1_000_000 }),
  '19 clubs': withValues({ clubs: 19 }),
  ...Object.fromEntries(
    [
      [25, 500],
      [25, 2774],
      [26, 2885],
      [26, 2886],
      [99, 7167],
      [101, 7271],
      [412, 20_311],
      [825, 82_500],
      [826, 59_418],
      [1003, 111_332],
      [1999, 40_001],
      [2000, 221_999],
    ].flatMap(([readings = 0, visits = 0]) =>
      (['more_than', 'about', 'exact'] as const).map((qualifier) => [
        `${qualifier} ${visits} visits in ${readings} readings`,
        vary(({ id, value, qualifier: old }) => ({
          value: { 'reading-hours': readings, visits }[id] ?? value,
          qualifier: id === 'visits' ? qualifier : old,
        })),
      ]),
    ),
  ),
  'no more inhabitants than visits': withValues({ inhabitants: 59_418 }),
  'an inhabitant': withValues({ inhabitants: 1 }),
  '100,000 readings': withValues({ 'reading-hours': 100_000, visits: 999_999_999 }),
  ...Object.fromEntries(
    [0, 1, 2, 5, 8, 12].flatMap((count) =>
      [false, true].map((long) => [`${count} events${long ? ' with long names' : ''}`, withEvents(count, long)]),
    ),
  ),
  ...Object.fromEntries(
    [0, 1, 7, 8, 20, 60, 300].flatMap((count) =>
      ['Tả', long].map((name) => [`${count} units named ${name}`, withUnits(count, name)]),
    ),
  ),
};

/** The charts that a content says something new about. */
function concerned(name: string): Drawn[] {
  const only = / events/.test(name)
    ? 'timeline'
    : / units/.test(name)
      ? 'shelf-coverage'
      : / visits/.test(name)
        ? 'reading-hours'
        : '';
  return drawings.filter(({ chart: { id } }) => (only ? id === only : id !== 'timeline'));
}

describe.each(Object.entries(contents))('with %s', (name, content) => {
  test.each(concerned(name))('$name is drawn, its words in their places and large enough', (drawing) => {
    const svg = drawn(drawing, content);
    const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
    expect(width).toBeLessThanOrEqual(widths[drawing.size]);
    expectLegible(svg);
    const tiles = [...svg.querySelectorAll('rect')].map(box);
    for (const { right, bottom } of tiles) {
      expect(right).toBeLessThanOrEqual(width + 0.1);
      expect(bottom).toBeLessThanOrEqual(height + 0.1);
    }
    if (drawing.room === 'page') expect(height).toBeLessThanOrEqual(heights.page[drawing.size]);
    else expect(height).toBeLessThanOrEqual(drawing.size === 'narrow' ? HIGHEST : 700);
  });

  test('every swatch is as large as its room', () => {
    for (const { id, swatch } of charts) {
      if (!swatch) continue;
      const { svg, unit } = swatch(content, document);
      expect(svg.getAttribute('viewBox'), id).toBe(`0 0 ${room.width} ${room.height}`);
      expect(svg.outerHTML, id).not.toMatch(/NaN|Infinity|undefined/);
      expect(Number.isInteger(Math.log10(unit)), id).toBe(true);
    }
  });

  const of = (id: string) => content.facts.get(id)?.value ?? 0;

  /** How many are drawn, all cloths of these classes together, and how many one mark is by the key. */
  function count(drawing: Drawn, classes: string[]): { marks: number; told: string } {
    const svg = drawn(drawing, content);
    const marks = counts(svg)
      .filter(([className]) => classes.includes(className))
      .reduce((sum, [, marks]) => sum + marks, 0);
    return {
      marks,
      told: labels(svg)
        .map(({ text }) => text)
        .join(' '),
    };
  }

  /** What a drawing counts one by one in this content. */
  function shown(fact: string): string {
    // Where what remains is not known, the drawing has those answered alone.
    if (fact === 'questions-asked' && !content.facts.has('questions-open')) return 'questions-answered';
    // Readings are woven where the cloth of their visits can be.
    const [readings, each] = [of(fact), Math.floor(of('visits') / of(fact))];
    const exact = content.facts.get(fact)?.qualifier === 'exact';
    const woven = fact === 'reading-hours' && exact && readings >= 25 && readings <= 2000;
    return woven && each >= 20 && each <= 110 ? 'visits' : fact;
  }

  const cloths = [
    { id: 'reading-hours', fact: 'reading-hours', classes: ['stitch', 'pale', 'hollow'] },
    { id: 'answered-questions', fact: 'questions-asked', classes: ['stitch', 'hollow'] },
  ];
  const counted = cloths.flatMap((cloth) =>
    concerned(name)
      .filter(({ chart }) => chart.id === cloth.id)
      .map((drawing) => ({ ...cloth, drawing, name: drawing.name })),
  );
  test.each(counted)(
    '$name has as many marks as its number, in the unit that its key says',
    ({ drawing, fact, classes }) => {
      const value = of(shown(fact));
      const { marks, told } = count(drawing, classes);
      const unit = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 1e7].find(
        (unit) => Math.abs(marks * unit - value) <= unit * 0.02,
      );
      expect(unit, `${marks} marks for ${value}`).toBeDefined();
      if (unit && unit > 1) {
        const { lang } = drawing;
        expect(told.replaceAll('\u00a0', ' ')).toContain(
          `${lang === 'vi' ? 'một mũi là' : 'one stitch is'} ${number(lang, unit)} `,
        );
        if (value % unit) expect(told).toMatch(new RegExp(`(?:cuối là|last is) ${number(lang, value % unit)}`));
      }
    },
  );
});

test('every chart is in these tests', () => {
  const covered = new Set(Object.keys(contents).flatMap((name) => concerned(name).map(({ chart }) => chart.id)));
  expect([...covered].sort()).toEqual(charts.map(({ id }: Chart) => id).sort());
});
