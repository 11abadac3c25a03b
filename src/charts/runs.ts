/** Draws the figures of an indicator: one, a few side by side, many as a line, and what does not compare apart. */
import { scaleLinear, scaleUtc } from 'd3';
import { firstDay, lastDay } from '../data/period.ts';
import type { Fact } from '../facts/index.ts';
import { periodOf, quantity, withUnit } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { placeName } from '../i18n/places.ts';
import { type Canvas, canvas, finish, legend, lines, path } from './canvas.ts';
import type { Drawing } from './chart.ts';
import { mayBeLonger, mayBeShorter } from './counted.ts';
import { measure, wrap } from './measure.ts';
import { patch } from './patch.ts';
import { diamond } from './stitches.ts';
import { text } from './theme.ts';

/** Figures that compare, oldest first. */
interface Drawn {
  facts: readonly Fact[];
  /** The id of their place. */
  place: string;
  /** Why they do not compare with what stands above, in words; `null` for the first. */
  between: string | null;
}

interface Sheet extends Drawing {
  runs: readonly Drawn[];
}

/** The most that a drawing takes, in CSS pixels. */
const HIGHEST = { narrow: 500, medium: 560, wide: 600, full: 600 };

/** The most that the marks of all panels take together. */
const MARKS = { narrow: 220, medium: 220, wide: 220, full: 220 };

/** With more panels than this, each is only told. */
const MOST_PANELS = 3;

export function drawRuns(sheet: Sheet): SVGSVGElement {
  const { document, width, size, runs } = sheet;
  const svg = canvas(document, width);
  if (runs.length > MOST_PANELS) return finish(svg, told(svg, sheet));
  const height = Math.floor(MARKS[size] / runs.length);
  let y = 0;
  for (const run of runs) {
    if (run.between !== null) y = drawBreak(svg, run.between, width, y + 14);
    if (runs.length > 1) y = lines(svg, named(run, sheet), { x: 0, y, width, className: 'ink strong' }) + 4;
    const panel = run.facts.length === 1 ? single : run.facts.length < 5 ? columns : line;
    y = panel(svg, run.facts, { ...sheet, alone: runs.length === 1 }, y, height);
  }
  return finish(svg, y);
}

const named = ({ place }: Drawn, { lang, content }: Sheet): string => placeName(place, lang, content.data);

/** Two slanted cuts, and why nothing leads across. */
function drawBreak(to: Canvas, why: string, width: number, y: number): number {
  const bottom = lines(to, why, { x: 30, y, width: width - 30, size: text.small, className: 'ink strong' });
  const middle = Math.round((y + bottom) / 2);
  path(to, 'cut', `M2 ${middle + 9}l7-18M13 ${middle + 9}l7-18`);
  path(to, 'thread', `M0 ${Math.round(bottom) + 6.5}H${width}`);
  return bottom + 16;
}

type Panel = (
  to: Canvas,
  facts: readonly Fact[],
  sheet: Sheet & { alone: boolean },
  y: number,
  height: number,
) => number;

/** One figure, mark by mark. */
const single: Panel = (to, [fact], { lang, width }, y, height) => {
  if (!fact) return y;
  let top = lines(to, withUnit(lang, fact), { x: 0, y, width, className: 'ink strong' });
  top = lines(to, periodOf(fact, lang), { x: 0, y: top, width, size: text.small, className: 'muted' }) + 4;
  // There are no marks for less than nothing.
  if (fact.value < 0) return top;
  return patch(to, { fact, lang, width, height, y: top });
};

/** Above a column that goes on: three shrinking marks, as bars have them. */
const TAIL = [
  { up: 10, r: 7 },
  { up: 22, r: 5 },
  { up: 31, r: 3 },
];
const TAIL_HEIGHT = 36;

/** Two to four figures as columns on one scale from zero, each with its number and its time. */
const columns: Panel = (to, facts, { lang, width }, y, height) => {
  const step = Math.min(width / facts.length, 220);
  const room = step - 8;
  const [least, most] = rangeOf(facts);
  const unit = facts[0]?.unit;
  const top = unit ? lines(to, unit[lang], { x: 0, y, width, size: text.small, className: 'muted' }) + 4 : y;
  const bars = facts.map((fact) => {
    const said = quantity(lang, fact);
    const label = wrap(said, room, text.label, 'strong').length * text.label * 1.4;
    const tail = mayBeLonger(fact) ? TAIL_HEIGHT : 0;
    return {
      fact,
      said,
      label,
      tail,
      bar: Math.ceil((Math.abs(fact.value) / (most - least)) * height),
      below: fact.value < 0,
    };
  });
  /** What stands above zero, and what hangs below it, each with its tail. */
  const over = ({ bar, tail, below }: (typeof bars)[number]) => (below ? 0 : bar + tail);
  const base = Math.ceil(top + Math.max(...bars.map((one) => one.label + over(one) + 4)));
  const deepest = base + Math.max(0, ...bars.map(({ bar, tail, below }) => (below ? bar + tail : 0)));
  let bottom = deepest;
  for (const [index, one] of bars.entries()) {
    const { fact, said, label, tail, bar, below } = one;
    const left = Math.round(index * step);
    const wide = Math.min(72, Math.floor(step * 0.6));
    const middle = left + wide / 2;
    const end = mayBeShorter(fact) ? Math.min(bar, 16) : 0;
    const rect = (className: string, top: number, high: number, inset: number) =>
      high > 0 &&
      to
        .append('rect')
        .attr('class', className)
        .attr('x', left + inset)
        .attr('y', top + inset)
        .attr('width', wide - 2 * inset)
        .attr('height', Math.max(high - 2 * inset, 0.5));
    rect('indigo', below ? base + 1 : base - bar + end, bar - end, 0);
    const hollow = rect('hollow', below ? base + 1 + bar - end : base - bar, end, 0.75);
    if (hollow) hollow.attr('stroke-width', 1.5);
    if (tail > 0)
      for (const { up, r } of TAIL)
        diamond(to, 'indigo tail', middle, below ? base + 1 + bar + up : base - bar - up, r);
    const above = { x: left, y: base - over(one) - label - 4, width: room, className: 'ink strong' };
    lines(to, said, above);
    const under = { x: left, y: deepest + 6, width: room, size: text.small, className: 'muted' };
    bottom = Math.max(bottom, lines(to, periodOf(fact, lang), under));
  }
  path(to, 'thread', `M0 ${base + 0.5}H${Math.round(step * facts.length)}`);
  return bottom + 2;
};

/** The least and the most of figures, with zero among them. */
function rangeOf(facts: readonly Fact[]): [least: number, most: number] {
  const values = facts.map(({ value }) => value);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return [least, most > least ? most : 1];
}

interface Point {
  x: number;
  y: number;
}

/** Five and more as a line over time, from zero; the first, the last and the ends of the range are labelled. */
const line: Panel = (to, facts, { lang, words: w, width }, y, height) => {
  const unit = facts[0]?.unit;
  let top = unit ? lines(to, unit[lang], { x: 0, y, width, size: text.small, className: 'muted' }) + 4 : y;
  if (facts.some(({ qualifier }) => qualifier !== 'exact'))
    top = legend(to, [{ mark: { shape: 'hollow', className: 'hollow' }, text: w.seriesInexact }], width, top);
  const room = text.label * 1.4 + 10;
  const base = Math.ceil(top + room + height);
  const moments = facts.map(middle);
  const x = scaleUtc()
    .domain([moments[0] ?? new Date(0), moments.at(-1) ?? new Date(1)])
    .range([8, width - 8]);
  const value = scaleLinear()
    .domain(rangeOf(facts))
    .range([base, base - height]);
  const points = facts.map((fact, index): Point => {
    const at = moments[index] ?? new Date(0);
    return { x: Math.round(x(at) * 10) / 10, y: Math.round(value(fact.value) * 10) / 10 };
  });
  path(to, 'thread', `M0 ${Math.round(value(0)) + 0.5}H${width}`);
  path(to, 'stitch', `M${points.map((point) => `${point.x} ${point.y}`).join('L')}`, 2);
  const radius = Math.max(2, Math.min(5, ((width - 16) / facts.length) * 0.35));
  for (const [index, point] of points.entries()) {
    const exact = facts[index]?.qualifier === 'exact';
    const at = (className: string, r: number) => diamond(to, className, point.x, point.y, r);
    at(exact ? 'indigo moment' : 'paper moment', radius);
    if (!exact) at('hollow moment', radius).attr('stroke-width', 1.5);
  }
  labelPoints(to, facts, points, { lang, width, top, base });
  const half = width / 2 - 8;
  const under = { y: base + 8, width: half, size: text.small, className: 'muted' };
  const [first, last] = [facts[0], facts.at(-1)];
  const ends = [
    first ? lines(to, periodOf(first, lang), { ...under, x: 0 }) : base,
    last ? lines(to, periodOf(last, lang), { ...under, x: width, anchor: 'end' }) : base,
  ];
  return Math.max(...ends) + 2;
};

const middle = ({ figures: [figure] }: Fact): Date => {
  const [from, to] = [figure?.as_of ?? figure?.period_start, figure?.as_of ?? figure?.period_end];
  return new Date((Date.parse(firstDay(from ?? '1970')) + Date.parse(lastDay(to ?? '1970'))) / 2);
};

interface Label {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Writes the last number, the first, the largest and the smallest, each where neither line nor label is. */
function labelPoints(
  to: Canvas,
  facts: readonly Fact[],
  points: readonly Point[],
  { lang, width, top, base }: { lang: Lang; width: number; top: number; base: number },
): void {
  const values = facts.map(({ value }) => value);
  const wanted = [facts.length - 1, 0, values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))];
  const taken: Label[] = [];
  const high = text.label * 1.4;
  for (const index of new Set(wanted)) {
    const [fact, point] = [facts[index], points[index]];
    if (!fact || !point) continue;
    const said = quantity(lang, fact);
    const wide = Math.min(measure(said, text.label, 'strong'), width);
    const left = Math.min(Math.max(0, index === 0 ? point.x - 8 : point.x - wide / 2), width - wide);
    const covered = between(points, left - 4, left + wide + 4);
    const places = [Math.min(...covered) - 8 - high, Math.max(...covered) + 8];
    const at = places.find((y) => {
      const box = { left, right: left + wide, top: y, bottom: y + high };
      return y >= top && y + high <= base && taken.every((other) => !touch(box, other));
    });
    if (at === undefined) continue;
    lines(to, said, { x: left, y: at, width: wide + 1, className: 'ink strong' });
    taken.push({ left, right: left + wide, top: at, bottom: at + high });
  }
}

const touch = (a: Label, b: Label): boolean =>
  a.left < b.right + 6 && b.left < a.right + 6 && a.top < b.bottom && b.top < a.bottom;

/** How high the line is between two places: at its points there, and where it comes in and goes out. */
function between(points: readonly Point[], left: number, right: number): number[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    const own = point.x >= left && point.x <= right ? [point.y] : [];
    if (!next) return own;
    const crossed = [left, right].flatMap((x) =>
      point.x < x && x < next.x ? [point.y + ((next.y - point.y) * (x - point.x)) / (next.x - point.x)] : [],
    );
    return [...own, ...crossed];
  });
}

/** Too many panels to draw: each figure in words, with every break, as far as there is room. */
function told(to: Canvas, sheet: Sheet): number {
  const { runs, width, lang, words: w, size } = sheet;
  const rest = text.small * 1.4 + 10;
  let y = 0;
  for (const run of runs) {
    const nowhere = canvas(sheet.document, width);
    const write = (onto: Canvas): number => {
      let bottom = run.between === null ? y : drawBreak(onto, run.between, width, y + 6);
      bottom = lines(onto, named(run, sheet), { x: 0, y: bottom, width, size: text.small, className: 'muted' });
      for (const fact of run.facts)
        bottom = lines(onto, `${withUnit(lang, fact)}, ${periodOf(fact, lang)}`, { x: 0, y: bottom, width });
      return bottom;
    };
    if (write(nowhere) > HIGHEST[size] - rest)
      return lines(to, w.seriesRest, { x: 0, y: y + 8, width, size: text.small });
    y = write(to);
  }
  return y + 2;
}
