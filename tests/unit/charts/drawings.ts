import { expect } from 'vitest';
import { type Chart, type Room, type Size, sizes } from '../../../src/charts/chart.ts';
import { measure } from '../../../src/charts/measure.ts';
import { draw } from '../../../src/charts/render.ts';
import type { Corner } from '../../../src/data/shape.ts';
import { type Lang, languages } from '../../../src/i18n/languages.ts';
import { content, view } from '../content.ts';

/** Of Noto Sans, in em: what a browser takes as the box of a line. */
const ASCENT = 1.069;
const DESCENT = 0.293;

export interface Drawn {
  name: string;
  chart: Chart;
  lang: Lang;
  size: Size;
  room: Room;
}

/** Every drawing of a chart: both languages, all sizes, and those of the pages where they are others. */
export const drawingsOf = (chart: Chart, isLargerOnPage = false): Drawn[] =>
  languages.flatMap((lang) => [
    ...sizes.flatMap((size) => [
      { name: `${chart.id}.${lang}.${size}`, chart, lang, size, room: 'frame' as const },
      ...(isLargerOnPage
        ? [{ name: `${chart.id}.${lang}.${size}.page`, chart, lang, size, room: 'page' as const }]
        : []),
    ]),
    { name: `${chart.id}.${lang}.full`, chart, lang, size: 'full' as const, room: 'page' as const },
  ]);

/** A drawing as it stands in a page, from the real data unless told otherwise. */
export const drawn = ({ chart, lang, size, room }: Drawn, from = content): SVGSVGElement =>
  draw(chart, size, view(lang, from), room);

export interface Mark {
  x: number;
  y: number;
  /** How it is drawn from there: equal marks have equal shapes. */
  shape: string;
  /** Of a mark that is cut: how much of it is there. */
  part: number;
}

/** The marks of a path, each where it starts: closed ones, or the dashes of its lines. */
export function marks(path: Element): Mark[] {
  const d = path.getAttribute('d') ?? '';
  const dashes = path.getAttribute('stroke-dasharray');
  const stroke = path.getAttribute('stroke-width') ?? '';
  if (dashes) return dashed(d, dashes, stroke);
  // On a loom the stitches beside it tell how long a hollow one would be if it were whole.
  const beside = [...(path.parentElement?.querySelectorAll('[stroke-dasharray]') ?? [])]
    .map((other) => other.getAttribute('stroke-dasharray') ?? '')
    .find((list) => list.split(' ').length > 2);
  return closed(d, Number(stroke), beside ? Number.parseFloat(beside) : undefined);
}

/** A path of level lines, each cut by the same dashes. */
function dashed(d: string, dashes: string, thickness: string): Mark[] {
  const pattern = dashes.split(' ').map(Number);
  if (pattern.length % 2 || pattern.some((length) => !(length > 0))) throw new Error(`"${dashes}" are no dashes.`);
  const [length = 0] = pattern;
  if (pattern.some((on, index) => index % 2 === 0 && on !== length)) throw new Error(`"${dashes}" are not equal.`);
  const found: Mark[] = [];
  let [x, y] = [0, 0];
  const lines = d.split(/(?=[Mm])/).filter(Boolean);
  for (const line of lines) {
    const [, move, dx, dy, long] = /^([Mm])(-?[\d.]+)[ ,]?(-?[\d.]+)h([\d.]+)$/.exec(line) ?? [];
    if (!move) throw new Error(`"${line}" is not one line.`);
    x = Number(dx) + (move === 'm' ? x : 0);
    y = Number(dy) + (move === 'm' ? y : 0);
    // What hundredths may add up to along a line of many.
    const end = x + Number(long) - 0.03;
    for (let index = 0, left = x; left < end; index += 2) {
      const part = Math.min(1, Number(((end + 0.03 - left) / length).toFixed(2)));
      found.push({
        x: Number(left.toFixed(2)),
        y: Number(y.toFixed(2)),
        shape: `${length} ${thickness}`,
        part: part > 0.98 ? 1 : part,
      });
      left += (pattern[index % pattern.length] ?? 0) + (pattern[(index + 1) % pattern.length] ?? 0);
    }
    x += Number(long);
  }
  return found;
}

function closed(d: string, stroke: number, whole?: number): Mark[] {
  let x = 0;
  let y = 0;
  return d
    .split(/(?=[Mm])/)
    .filter(Boolean)
    .map((run) => {
      const [, command, dx, dy, shape = ''] = /^([Mm])(-?[\d.]+)[ ,]?(-?[\d.]+)(.*z)$/is.exec(run) ?? [];
      if (!command) throw new Error(`"${run}" is not one closed mark.`);
      x = Number(dx) + (command === 'm' ? x : 0);
      y = Number(dy) + (command === 'm' ? y : 0);
      const [, wide, high] = /^h([\d.]+)v([\d.]+)h/.exec(shape)?.map(Number) ?? [];
      return wide && high ? hollow(x, y, wide + stroke, high + stroke, whole) : { x, y, shape, part: 1 };
    });
}

/** A hollow mark of these outer measures: twice as far from the next as it is high. */
function hollow(x: number, y: number, wide: number, high: number, whole?: number): Mark {
  const length = whole ?? 2 * high - Math.max(1, Number((high / 2).toFixed(2)));
  const part = Number((wide / length).toFixed(2));
  return { x, y, shape: `${high}`, part: part > 0.98 ? 1 : part };
}

/** The cloths of a drawing, in order: all paths of marks but those of a key, of a point in time and of an open end. */
export function cloths(svg: SVGSVGElement): { className: string; marks: Mark[] }[] {
  return [...svg.querySelectorAll('path')]
    .filter((path) => path.hasAttribute('stroke-dasharray') || /z/i.test(path.getAttribute('d') ?? ''))
    .filter((path) => !path.closest('.key, .tail, .moment, .units'))
    .map((path) => ({ className: path.getAttribute('class') ?? '', marks: marks(path) }));
}

/** How many marks of which class each cloth of a drawing has. */
export const counts = (svg: SVGSVGElement): [string, number][] =>
  cloths(svg).map(({ className, marks }) => [
    className,
    Number(marks.reduce((sum, { part }) => sum + part, 0).toFixed(2)),
  ]);

export interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lines of text of a drawing, where they stand in it and how large they are. */
export function labels(svg: SVGSVGElement): (Box & { size: number })[] {
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const pieces = [...text.querySelectorAll('tspan')];
    return (pieces.length > 0 ? pieces : [text]).map((piece) => label(piece));
  });
}

function label(element: Element): Box & { size: number } {
  const text = element.textContent ?? '';
  const size = Number(inherited(element, 'font-size'));
  const strong =
    Number(inherited(element, 'font-weight') ?? 400) >= 600 || /\bstrong\b/.test(inherited(element, 'class') ?? '');
  const { x, y, scale } = origin(element);
  const headline = /\bheadline\b/.test(inherited(element, 'class') ?? '');
  const width = measure(text, size, headline ? 'headline' : strong ? 'strong' : 'regular');
  const before = { start: 0, middle: width / 2, end: width }[inherited(element, 'text-anchor') ?? 'start'] ?? 0;
  const left = x + (length(element.getAttribute('x'), size) - before) * scale;
  const below = length(element.getAttribute('y'), size) + length(element.getAttribute('dy'), size);
  const baseline = y + below * scale;
  const shown = size * scale;
  return {
    text,
    size: shown,
    left,
    right: left + width * scale,
    top: baseline - ASCENT * shown,
    bottom: baseline + DESCENT * shown,
  };
}

/** A box of a rectangle, where it stands in its drawing. */
export function box(rect: Element): Box {
  const { x, y } = origin(rect);
  const at = (name: string) => Number(rect.getAttribute(name) ?? 0);
  const left = x + at('x');
  const top = y + at('y');
  return { text: '', left, top, right: left + at('width'), bottom: top + at('height') };
}

/** Where the coordinates of an element begin, and how large one of them is, in those of its drawing. */
function origin(element: Element): { x: number; y: number; scale: number } {
  let [x, y, scale] = [0, 0, 1];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const transform = at.getAttribute('transform');
    if (!transform) continue;
    const [, dx, dy, times = 1] = /^translate\((-?[\d.]+)[ ,](-?[\d.]+)\)(?:scale\(([\d.]+)\))?$/.exec(transform) ?? [];
    if (dx === undefined) throw new Error(`"${transform}" is more than a shift and a scale.`);
    [x, y, scale] = [x * Number(times) + Number(dx), y * Number(times) + Number(dy), scale * Number(times)];
  }
  return { x, y, scale };
}

function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

const length = (value: string | null, size: number): number =>
  value?.endsWith('em') ? Number.parseFloat(value) * size : Number(value ?? 0);

/** Whether two boxes share more than the half pixel that a rounded baseline can take. */
export const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

/** The level and upright sides of an outline. */
export const sides = (corners: readonly Corner[]): { level: boolean; at: number; from: number; to: number }[] =>
  corners.map((a, index) => {
    const b = corners[(index + 1) % corners.length] as Corner;
    return a.y === b.y
      ? { level: true, at: a.y, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }
      : { level: false, at: a.x, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) };
  });

/** Which outlines touch along more than a corner, at most so far apart: the names of each two, sorted. */
export const touching = (all: readonly { name: string; corners: readonly Corner[] }[], apart = 0): string[] =>
  all
    .flatMap((a, index) =>
      all.slice(index + 1).flatMap((b) => {
        const touch = sides(a.corners).some((one) =>
          sides(b.corners).some(
            (other) =>
              one.level === other.level &&
              Math.abs(one.at - other.at) <= apart &&
              Math.min(one.to, other.to) - Math.max(one.from, other.from) > apart,
          ),
        );
        return touch ? [[a.name, b.name].sort().join(' – ')] : [];
      }),
    )
    .sort();

/** Expects the words of a drawing within it, large enough and none over another, and no number that is none. */
export function expectLegible(svg: SVGSVGElement): void {
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const written = labels(svg);
  for (const { text, left, right, top, bottom, size } of written) {
    expect(left, text).toBeGreaterThanOrEqual(-0.01);
    expect(right, text).toBeLessThanOrEqual(width + 0.01);
    expect(top, text).toBeGreaterThanOrEqual(-0.5);
    expect(bottom, text).toBeLessThanOrEqual(height + 0.5);
    expect(size, text).toBeGreaterThanOrEqual(12);
  }
  for (const [index, a] of written.entries())
    for (const b of written.slice(index + 1)) expect(overlap(a, b), `${a.text} / ${b.text}`).toBe(false);
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
}
