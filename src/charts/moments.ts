/** Events in time: along a level thread to scale, or one below the other beside a thread. */
import { type ScaleTime, scaleUtc, utcYear } from 'd3';
import { type Canvas, canvas, labelSize, lines, path } from './canvas.ts';
import { balance, measure, shorten } from './measure.ts';
import { diamond } from './stitches.ts';
import { text } from './theme.ts';

export interface Moment {
  /** The first instant that it may be, and the first that it no longer may be. */
  from: Date;
  to: Date;
  /** Whether no more than its year or quarter is known. */
  vague: boolean;
  date: string;
  name: string;
  /** How long after it the next one was, or that its day is not known; empty for nothing. */
  note: string;
}

interface Sheet {
  document: Document;
  /** CSS pixels. */
  width: number;
  /** The most that it takes, in CSS pixels, if that can be. */
  height: number;
  moments: readonly Moment[];
  /** Where all of it ends, if it does: no moment is after that. */
  end: Date | null;
}

/** How the words of a moment are written at a place; gives their bottom. */
type Tell = (to: Canvas, moment: Moment, place: { x: number; y: number; width: number }) => number;

/** From all the words of every moment to the least. */
const tellings = (notes: boolean): Tell[] => {
  const tell =
    (short: boolean, note: boolean): Tell =>
    (to, moment, { x, y, width }) => {
      const size = labelSize(to);
      const name = short ? shorten(moment.name, width, size) : moment.name;
      let bottom = lines(to, moment.date, { x, y, width, className: 'ink strong' });
      // Cut into lines of one length, so that no word is left alone.
      const even = Math.max(...balance(name, width, size).map((line) => measure(line, size)));
      bottom = lines(to, name, { x, y: bottom, width: Math.min(width, even + 0.1) });
      return note && moment.note ? lines(to, moment.note, { x, y: bottom, width, className: 'muted' }) : bottom;
    };
  return [...(notes ? [tell(false, true)] : []), tell(false, false), tell(true, false)];
};

/** The end of all is marked by the cut. */
const isEnd = ({ to, vague }: Moment, end: Date | null): boolean => end !== null && !vague && to > end;

const round = (length: number): number => Number(length.toFixed(1));

function mark(to: Canvas, { vague }: Moment, bar: { x: number; y: number; width: number; height: number }): void {
  const { x, y, width, height } = bar;
  if (vague)
    to.append('rect').attr('class', 'indigo').attr('x', x).attr('y', y).attr('width', width).attr('height', height);
  else diamond(to, 'indigo moment', round(x + width / 2), round(y + height / 2), 7);
}

// Across

/** Room at the right for the words of the last moment, and for what is cut off. */
const right = (width: number): number => (width > 1000 ? 215 : 185);
const LEFT = 14;
/** From the thread to the nearest words: below it are the years. */
const NEAR = { above: 18, below: 34 };
const APART = 8;

interface Placed {
  moment: Moment;
  x: number;
  /** From the thread to the near edge of its words, and how high they are. */
  away: number;
  high: number;
  up: boolean;
}

/**
 * Level, time to scale, the words above and below in turn, each to the right of its line: who comes later stands nearer
 * to the thread where there is no room beside it, so that no line crosses words. Gives the height.
 */
export function across(svg: Canvas, sheet: Sheet): number {
  const { document, width, height, moments, end } = sheet;
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) return 0;
  const stop = end ?? last.to;
  const scale = scaleUtc()
    .domain([first.from, stop])
    .range([LEFT, width - right(width)]);
  let [placed, tell] = [[] as Placed[], tellings(false)[0] as Tell];
  let [above, below] = [0, 0];
  for (tell of tellings(false)) {
    placed = place(document, sheet, scale, tell);
    const far = (up: boolean) =>
      Math.max(0, ...placed.filter((one) => one.up === up).map(({ away, high }) => away + high));
    [above, below] = [far(true), far(false)];
    if (above + below + 10 <= height) break;
  }
  const y = Math.ceil(Math.max(above, 12)) + 2;
  const cut = end ? Math.round(scale(stop)) : null;
  path(svg, 'pale', `M0 ${y}H${cut ?? width}`, 3);
  if (cut !== null) {
    path(svg, 'beam cut', `M${cut - 7} ${y + 14}l14-28`, 2);
    path(svg, 'hair tail', `M${cut + 15} ${y}q12 0 22-9m-22 9q14 0 28 2m-28-2q11 2 19 12`, 1.5);
  }
  const stems = placed.filter(({ up }) => !up).map(({ x }) => x);
  let bottom = y + Math.max(below, 12);
  for (const year of years(first.from, stop, (width - right(width)) / 64)) {
    const x = Math.round(scale(year));
    if (x < LEFT || (cut !== null && x > cut - 18)) continue;
    path(svg, 'thread', `M${x} ${y + 2}v6`);
    if (stems.some((stem) => Math.abs(stem - x) < 26)) continue;
    const under = { x, y: y + 7, width: 60, className: 'muted', anchor: 'middle' } as const;
    bottom = Math.max(bottom, lines(svg, `${year.getUTCFullYear()}`, under));
  }
  for (const { moment, x, away, high, up } of placed) {
    const [near, far] = up ? [y - 7, y - away - high + 4] : [y + 7, y + away + high - 4];
    path(svg, 'thread', `M${x} ${near}V${round(far)}`);
    tell(svg, moment, { x: x + 7, y: up ? y - away - high : y + away, width: right(width) - 7 });
    if (isEnd(moment, end)) continue;
    const [from, to] = [scale(moment.from), scale(moment.to)].map(Math.round) as [number, number];
    mark(svg, moment, { x: from, y: y - 4, width: Math.max(3, to - from), height: 8 });
  }
  return bottom + 2;
}

function place(document: Document, { width, moments }: Sheet, scale: ScaleTime<number, number>, tell: Tell): Placed[] {
  const nowhere = canvas(document, width);
  const all = moments.map((moment, index): Placed => {
    const x = Math.round(scale(new Date((moment.from.getTime() + moment.to.getTime()) / 2)));
    const high = tell(nowhere, moment, { x: 0, y: 0, width: right(width) - 7 });
    return { moment, x, away: 0, high, up: index % 2 === 0 };
  });
  for (const side of [true, false]) {
    const own = all.filter(({ up }) => up === side).reverse();
    for (const [index, one] of own.entries()) {
      const beside = own.slice(0, index).filter(({ x }) => x < one.x + right(width));
      one.away = Math.max(side ? NEAR.above : NEAR.below, ...beside.map(({ away, high }) => away + high + APART));
    }
  }
  return all;
}

/** The years to mark: all of them, or each second, fifth, tenth …, at most so many. */
function years(from: Date, to: Date, most: number): Date[] {
  const count = to.getUTCFullYear() - from.getUTCFullYear() + 1;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((step) => count / step <= most) ?? count;
  return (utcYear.every(step) ?? utcYear).range(from, new Date(to.getTime() + 1));
}

// Down

const INDENT = 22;
const THREAD = 7;

/** One below the other beside a thread, with how long it was to the next; gives the height. */
export function down(svg: Canvas, { document, width, height, moments, end }: Sheet): number {
  const size = { x: INDENT, width: width - INDENT };
  let tell = tellings(true)[0] as Tell;
  let between = 12;
  for (tell of tellings(true)) {
    const nowhere = canvas(document, width);
    const all = (gap: number) => moments.reduce((y, moment) => tell(nowhere, moment, { ...size, y }) + gap, 8) - 8;
    between = [14, 10, 6, 2].find((gap) => all(gap) <= height) ?? 2;
    if (all(between) <= height) break;
  }
  let y = 0;
  let stop = 0;
  const marks: { moment: Moment; top: number }[] = [];
  for (const [index, moment] of moments.entries()) {
    const last = index === moments.length - 1;
    // What ends the place is written under the cut.
    if (isEnd(moment, end)) {
      stop = y + 1;
      y += 8;
    }
    if (!isEnd(moment, end)) marks.push({ moment, top: y });
    y = tell(svg, moment, { ...size, y }) + (last ? 0 : between);
  }
  if (end && stop === 0) {
    stop = y + 5;
    y += 22;
  }
  const thread = svg.append('g');
  if (stop !== 1) path(thread, 'pale', `M${THREAD} 0V${stop || round(y)}`, 3);
  if (end) {
    path(thread, 'beam cut', `M0 ${round(stop)}H${width}`, 2);
    path(thread, 'hair tail', `M${THREAD} ${round(stop + 5)}V${round(y)}`, 3, '3 4');
  }
  const line = text.label * 1.4;
  for (const { moment, top } of marks)
    mark(thread, moment, {
      x: THREAD - 3.5,
      y: round(top + line / 2 - (moment.vague ? 7 : 0)),
      width: 7,
      height: moment.vague ? round(line + 6) : 0,
    });
  return y + 2;
}
