import { type Fact, find } from '../facts/index.ts';
import { NBSP, number, periodOf, withUnit } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { type Canvas, canvas, finish, labelSize, lines, path } from './canvas.ts';
import type { Drawing, Graphic } from './chart.ts';
import { isLowerBound, key, mayBeLess } from './counted.ts';
import {
  bandsIn,
  bandWidth,
  clothHeight,
  clothTop,
  drawBand,
  drawFringe,
  drawRest,
  drawThread,
  type Loom,
  looms,
  standThread,
  threadsOf,
  threadsOfBand,
  weavable,
} from './loom.ts';
import { measure } from './measure.ts';
import { patch } from './patch.ts';
import { publisherOf } from './sources.ts';
import { wovenSwatch } from './swatch.ts';

/** The most that a patch of stitches takes, in CSS pixels. */
const patchHeights = { narrow: 300, medium: 240, wide: 190, full: 190 };

/** Beside the cloth of the full drawing, in CSS pixels: the numbers of its rows, and a thread with its words. */
const BESIDE = { left: 30, right: 192 };

interface UnitArray {
  /** The fact of how many threads there are. */
  threads: string;
  /** The fact of how many stitches all threads have together. */
  stitches: string;
  /** The fact of how many stitches a thread has on average. */
  average: string;
  /** A number of another kind, which lies in the cloth where that many stitches end. */
  reference: string;
}

type Label = 'shared' | 'key' | 'reference' | 'one' | 'total' | 'average';

/**
 * A total shared equally: an array of a thread for each that it is of and as many stitches on every thread, what is left
 * in a row of its own. A lower bound goes on in a fringe. Where so many cannot be told apart, or how many threads there
 * are is not exact, a patch of one stitch each.
 */
export function unitArray(of: UnitArray): Graphic<Label> {
  return {
    facts: [of.threads, of.stitches, of.average, of.reference],
    draw(drawing) {
      const items = find(drawing.content.facts, of.threads);
      const total = find(drawing.content.facts, of.stitches);
      const even = items.qualifier === 'exact' && weavable(items.value, total.value);
      const full = drawing.size === 'full';
      const room = full ? drawing.width - BESIDE.left - BESIDE.right : drawing.width;
      const wanted = even ? looms(items.value, total.value, room, full) : [];
      for (const loom of wanted.filter((loom) => clothHeight(loom) <= drawing.height)) {
        const { svg, height } = woven(of, drawing, loom);
        if (height <= drawing.height) return finish(svg, height);
      }
      return patched(of, drawing);
    },
    swatch: ({ facts }, document) => wovenSwatch(document, find(facts, of.threads)),
  };
}

/** The loom with all that is woven on it, and its height. */
function woven(
  of: UnitArray,
  { content, lang, words: w, size, width, document, label }: Drawing<Label>,
  loom: Loom,
): { svg: Canvas; height: number } {
  const [items, total] = [find(content.facts, of.threads), find(content.facts, of.stitches)];
  const svg = canvas(document, width);
  const many = loom.unit > 1;
  const counted = (count: number, { unit }: Fact) => number(lang, count) + NBSP + unit[lang];
  const stitches = (count: number) => number(lang, count) + NBSP + w.stitches;
  const keys = many ? [key(lang, 'thread', items, loom, ''), key(lang, 'stitch', total, loom, '')] : [label('key')];
  const thread = `${w.oneThread}: ${stitches(loom.rows)}`;
  const across = Math.ceil(bandWidth(loom, Math.min(threadsOf(loom), threadsOfBand(loom)))) + 2;
  const full = size === 'full';
  const left = full ? BESIDE.left : 0;
  const aside = left + Math.max(across, 280) + 26;

  let y = 0;
  let taken = 0;
  if (full)
    taken = standing(svg, {
      loom,
      lang,
      left,
      across,
      aside,
      width,
      words: [thread, `${label('shared')}; ${keys.join('; ')}`],
    });
  else {
    y = lines(svg, thread, { x: 0, y: 0, width, className: 'ink strong' });
    y = lines(svg, `${label('shared')}; ${keys.join('; ')}`, { x: 0, y, width });
    y = drawThread(svg.append('g').attr('class', 'key'), loom, width, Math.ceil(y) + 4) + 12;
  }

  const reference = content.facts.get(of.reference);
  const told = reference && reference.value < total.value ? reference.value / loom.unit : null;
  const less = mayBeLess(total.qualifier);
  const open = isLowerBound(total.qualifier);
  const place = { x: left, least: across, width: full ? aside - left : width };
  const bands = bandsIn(loom);
  let before = 0;
  for (const [index, band] of bands.entries()) {
    const until = Math.min((band.first + band.threads) * loom.unit, items.value);
    const threads = index === 0 ? `${number(lang, band.threads)}${NBSP}${w.threads}${NBSP}= ` : '';
    const top = Math.ceil(inTwo(svg, threads + counted(until, items), stitches(before + band.stitches), y, place));
    const here = told === null ? null : Math.floor(told) - before;
    const last = index === bands.length - 1;
    const beside = full && top > taken;
    const fabric = svg.append('g').attr('transform', `translate(${left + 1},${top})`);
    const { bottom, foreign } = drawBand(fabric, loom, band, {
      cut: here,
      less: less && last && loom.rest === 0,
      beyond: beside ? width - left - 1 - bandWidth(loom, band.threads) : 0,
    });
    let end = last ? drawRest(fabric, loom, bottom, less) : bottom;
    if (last && open) end = drawFringe(fabric, loom, end + 3);
    y = top + end;
    if (reference && foreign !== null) {
      const [who, where] = [label('reference'), `${publisherOf(reference, content)}, ${periodOf(reference, lang)}`];
      const strong = 'ochre strong';
      if (beside) {
        const column = { x: aside, width: width - aside };
        const below = lines(svg, who, { ...column, y: top + foreign + 3, className: strong });
        taken = lines(svg, where, { ...column, y: below, className: 'muted' });
      } else y = lines(svg, `${who} (${where})`, { x: left, y: y + 2, width: place.width, className: strong });
    }
    before += band.stitches;
    y += full ? 12 : 8;
  }

  // A stitch of many is no unit of this sum.
  const product = [items.value, loom.rows].map((value) => number(lang, value)).join(`${NBSP}×${NBSP}`);
  const rest = total.value - items.value * loom.rows;
  const sum = `${product} +${NBSP}${many ? number(lang, rest) : stitches(rest)}: ${withUnit(lang, total)}`;
  if (full && open) y = inTwo(svg, sum, w.fringe, y - 6, place) - 2;
  else {
    y = lines(svg, sum, { x: left, y: y - 4, width: place.width, className: 'ink strong' });
    if (open) y = lines(svg, w.fringe, { x: left, y, width: place.width, className: 'muted' });
  }
  return { svg, height: Math.max(y, taken) + 4 };
}

interface Standing {
  loom: Loom;
  lang: Lang;
  left: number;
  across: number;
  /** Where it stands. */
  aside: number;
  width: number;
  /** First the strong ones. */
  words: string[];
}

/** Beside the first band the numbers of its rows, and its last thread enlarged, with its words; gives the bottom. */
function standing(svg: Canvas, { loom, lang, left, across, aside, width, words }: Standing): number {
  const top = Math.ceil(labelSize(svg) * 1.4 + 2) + clothTop;
  const high = loom.rows * loom.y;
  // The last is told in words; alone it would pass for the average without its "hơn".
  const tens = Array.from({ length: Math.ceil(loom.rows / 10) - 1 }, (_, index) => 10 * (index + 1));
  const numbered = (upTo: number, x: number, y: number, anchor: 'start' | 'end') =>
    lines(svg, number(lang, upTo), { x, y: y - 12, width: 40, className: 'muted', anchor });
  for (const upTo of tens.filter((upTo) => upTo < 100 && (loom.y > 2 || upTo % 20 === 0)))
    numbered(upTo, left - 12, top + (upTo - 0.5) * loom.y, 'end');
  const pitch = 5.2;
  const bottom = standThread(svg.append('g').attr('class', 'key'), loom, pitch, aside + 7, top);
  path(svg, 'hair', `M${left + across} ${top}H${aside - 4}M${left + across} ${top + high}L${aside - 4} ${bottom}`);
  const x = aside + 24;
  let y = top - 6;
  for (const [index, said] of words.entries())
    y = lines(svg, said, { x, y, width: Math.min(width - x, 240), className: index === 0 ? 'ink strong' : 'ink' }) + 6;
  for (const upTo of tens) {
    const middle = top + (upTo - 0.5) * pitch;
    if (middle - 10 >= y) numbered(upTo, x, middle, 'start');
  }
  return Math.max(y, bottom + 10);
}

/** Words at both ends of a line, as wide as they need; one below the other where there is no room. Gives its bottom. */
function inTwo(
  to: Canvas,
  left: string,
  right: string,
  y: number,
  { x, least, width }: { x: number; least: number; width: number },
): number {
  const together = Math.ceil(measure(left, labelSize(to), 'strong') + 12 + measure(right, labelSize(to)));
  const below = lines(to, left, { x, y, width, className: 'ink strong' });
  if (together > width) return lines(to, right, { x, y: below, width, className: 'muted' }) + 2;
  lines(to, right, { x: x + Math.max(least, together), y, width, className: 'muted', anchor: 'end' });
  return below + 2;
}

/** A patch of one stitch for each of what the threads are: where stitches are too few or too many for a cloth. */
function patched(of: UnitArray, { content, lang, size, width, document, label }: Drawing<Label>): SVGSVGElement {
  const items = find(content.facts, of.threads);
  const svg = canvas(document, width);
  const bottom = patch(svg, { fact: items, one: label('one'), lang, width, height: patchHeights[size] });
  const below = lines(svg, withUnit(lang, items), { x: 0, y: bottom + 8, width, className: 'ink strong' });
  const average = content.facts.has(of.average) ? `: ${label('average')}` : '';
  return finish(svg, lines(svg, label('total') + average, { x: 0, y: below, width }) + 4);
}
