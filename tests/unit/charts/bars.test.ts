import { describe, expect, test } from 'vitest';
import { bars } from '../../../src/charts/bars.ts';
import { widths } from '../../../src/charts/chart.ts';
import { document } from '../../../src/charts/render.ts';
import { find } from '../../../src/facts/index.ts';
import readerGroups from '../../fixtures/report/story/charts/reader-groups.ts';
import visitsInhabitants from '../../fixtures/report/story/charts/visits-inhabitants.ts';
import { content, withFigure } from '../content.ts';
import { drawingsOf, drawn, labels } from './drawings.ts';

/** The bars, as start and width; and the stitches of the open ends. */
function parts(svg: SVGSVGElement) {
  return {
    bars: [...svg.querySelectorAll('rect')].map((bar) => [bar.getAttribute('x'), Number(bar.getAttribute('width'))]),
    tails: svg.querySelectorAll('.tail path').length,
  };
}

describe.each([{ chart: visitsInhabitants, facts: ['visits', 'inhabitants'], open: 2 }])(
  '$chart.id',
  ({ chart, facts, open }) => {
    const values = facts.map((id) => find(content.facts, id).value);
    const most = Math.max(...values);

    test.each(drawingsOf(chart))('$name has bars from zero, as long as their numbers', (drawing) => {
      const found = parts(drawn(drawing)).bars;
      const longest = Math.max(...found.map(([, width]) => Number(width)));
      expect(found.map(([x]) => x)).toEqual(values.map(() => '0'));
      for (const [index, value] of values.entries()) expect(found[index]?.[1]).toBeCloseTo((longest * value) / most, 1);
    });

    test.each(drawingsOf(chart))('$name leaves the bar of a lower bound open at its end, and no other', (drawing) => {
      expect(parts(drawn(drawing)).tails).toBe(3 * open);
    });
  },
);

test('a number that becomes exact closes its bar', () => {
  const exact = withFigure('inhabitants', { qualifier: 'exact' });
  for (const drawing of drawingsOf(visitsInhabitants)) expect(parts(drawn(drawing, exact)).tails).toBe(3);
});

test('a number that may be less ends in a hollow piece, at the end of its bar', () => {
  for (const qualifier of ['about', 'nearly', 'less_than', 'at_most'] as const)
    for (const drawing of drawingsOf(readerGroups)) {
      const svg = drawn(drawing, withFigure('shelf-readers', { qualifier }));
      expect(svg.querySelectorAll('.hollow rect')).toHaveLength(1);
      const ends = [...svg.querySelectorAll('rect')].map(
        (bar) => Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')),
      );
      expect(Math.max(...ends)).toBeCloseTo(widths[drawing.size] - 0.75, 1);
    }
});

test('a label wider than its chart is broken into lines', () => {
  const fact = find(content.facts, 'visits');
  const long = 'visits in reading hours of every kind and length';
  const svg = bars(document, 288, [{ fact, title: long, detail: long }]);
  const written = labels(svg);
  expect(written.length).toBeGreaterThan(2);
  for (const { right } of written) expect(right).toBeLessThanOrEqual(288);
  expect(written.map(({ text }) => text).join(' ')).toBe(`${long} ${long}`);
});

describe('below zero', () => {
  const drawing = (qualifier: 'less_than' | 'more_than') => {
    const fact = { ...find(content.facts, 'inhabitants'), value: -8, qualifier };
    const svg = bars(document, widths.narrow, [{ fact, title: 'Title', detail: '' }]);
    const [solid] = [...svg.querySelectorAll('.indigo rect, rect.indigo')].map((rect) =>
      Number(rect.getAttribute('x')),
    );
    const moved = (element: Element | null) =>
      Number(/translate\(([-\d.]+)/.exec(element?.getAttribute('transform') ?? '')?.[1] ?? 0);
    const tails = [...svg.querySelectorAll('.tail path')].map((path) => moved(path) + moved(path.parentElement));
    const [hollow] = [...svg.querySelectorAll('.hollow rect, rect.hollow')].map((rect) =>
      Number(rect.getAttribute('x')),
    );
    return { solid: solid ?? Number.NaN, hollow, tails };
  };

  test('a number under a bound goes on away from zero', () => {
    const { solid, hollow, tails } = drawing('less_than');
    expect(hollow).toBeUndefined();
    expect(tails).toHaveLength(3);
    for (const x of tails) expect(x).toBeLessThan(solid);
  });

  test('a number over a bound ends hollow on its far side', () => {
    const { solid, hollow, tails } = drawing('more_than');
    expect(tails).toEqual([]);
    expect(hollow).toBeLessThan(solid);
  });
});

test.each(['exact', 'less_than'] as const)(
  'a line at zero stands where bars begin, beside one below zero: %s',
  (qualifier) => {
    const of = (value: number, how: 'exact' | 'less_than') => ({
      fact: { ...find(content.facts, 'visits'), value, qualifier: how },
      title: 'Title',
      detail: '',
    });
    const svg = bars(document, widths.wide, [of(-52, qualifier), of(80, 'exact')]);
    const begins = Math.max(...[...svg.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('x'))));
    const at = Number(/^M([\d.]+)/.exec([...svg.querySelectorAll('.thread')].at(-1)?.getAttribute('d') ?? '')?.[1]);
    expect(Math.abs(at - begins)).toBeLessThanOrEqual(1);
  },
);
