import { type Canvas, path } from './canvas.ts';
import { round } from './round.ts';

/**
 * A cloth on its loom: a thread is an item and a stitch one of the total, shared equally, so many stitches a thread
 * and the rest in a row of its own. Threads lie in panels of 25; panels, in bands. All lengths are in CSS pixels.
 */
export interface Loom {
  /** How many items a thread and how many of the total a stitch stands for: 1, 10 or 100. */
  unit: number;
  /** Threads with all their stitches. */
  full: number;
  /** The stitches of a full thread. */
  rows: number;
  /** The stitches of the last thread, which stands for fewer items; none without such a thread. */
  short: number;
  /** What is left when every thread has its stitches; where a stitch stands for many, the last is cut. */
  rest: number;
  panels: number;
  /** From one thread to the next, and from one row to the next. */
  x: number;
  y: number;
  /** How long a stitch is, and how much longer the next row is for its twill. */
  dash: number;
  step: number;
  /** Between two panels. */
  between: number;
  /** How far its beams stand out on either side. */
  out: number;
}

const PANEL = 25;
/** Every so many rows the tone changes. */
const BLOCK = 10;
/** What opens where a foreign thread lies in the cloth. */
const SLIT = 7;

/** Whether so many can be told apart, thread from thread: fewer are no cloth, more are a grey one. */
export const weavable = (items: number, total: number): boolean => {
  const rows = Math.floor(total / items);
  return items >= 25 && items <= 2000 && rows >= 20 && rows <= 110;
};

/** What a stitch takes, from the largest; where there is room for whole pixels, in those. */
const pitches = [4, 3, 2.8, 2.6].flatMap((x) =>
  [x, Number(((x * 2) / 3).toFixed(1))].map((y) => {
    const [dash, step] = [x * 0.68, x * 0.2].map(round) as [number, number];
    return { x, y, dash, step, between: 8, out: 0 };
  }),
);
const wholePitches = [3, 2].map((y) => ({ x: 3, y, dash: 2, step: 1, between: 5, out: 8 }));

/** The looms for numbers that are `weavable` in a width, from the one that shows most; `whole` in whole pixels. */
export function looms(items: number, total: number, width: number, whole = false): Loom[] {
  const rows = Math.floor(total / items);
  return [1, 10, 100].flatMap((unit) => {
    const full = Math.floor(items / unit);
    const short = Math.floor(((items % unit) * rows) / unit);
    const rest = Number((total / unit - full * rows - short).toFixed(6));
    const threads = full + (short > 0 ? 1 : 0);
    const all = (whole ? wholePitches : pitches).map((pitch): Loom => {
      const room = Math.floor((width - 2 + pitch.between) / (PANEL * pitch.x + pitch.between));
      const panels = Math.max(1, Math.min(room, Math.ceil(threads / PANEL)));
      return { unit, full, rows, short, rest, panels, ...pitch };
    });
    return [...all.filter((loom) => bandsOf(loom) === 1), ...all.filter((loom) => bandsOf(loom) > 1)];
  });
}

export const threadsOf = ({ full, short }: Loom): number => full + (short > 0 ? 1 : 0);
export const bandsOf = (loom: Loom): number => Math.ceil(threadsOf(loom) / (PANEL * loom.panels));
/** The threads of a full band. */
export const threadsOfBand = ({ panels }: Loom): number => PANEL * panels;

/** How much longer a row is for each that it lies below the first: so that the cloth is a twill. */
const twill = ({ step }: Loom, row: number): number => (row % 3) * step;

/** Where the nth thread of a band begins. */
const at = ({ x, between }: Loom, thread: number): number => thread * x + Math.floor(thread / PANEL) * between;

/** The width of a band of so many threads. */
export const bandWidth = (loom: Loom, threads = threadsOfBand(loom)): number =>
  threads === 0 ? 0 : round(at(loom, threads - 1) + loom.dash + twill(loom, 2));

/** One dash a thread, and the room between two panels. */
function dashes({ x, dash, between }: Loom): string {
  const off = round(x - dash);
  return `${`${dash} ${off} `.repeat(PANEL - 1)}${dash} ${round(off + between)}`;
}

/** A stretch of a row: stitches from one thread up to another; the last may be cut. */
interface Stretch {
  row: number;
  from: number;
  to: number;
  /** Its middle. */
  y: number;
}

/** A path of stretches, each its own line, which a dash cuts into the stitches. */
function lineOf(loom: Loom, stretches: readonly Stretch[]): string {
  let pen: { x: number; y: number } | null = null;
  let d = '';
  // The dashes begin anew with each line: one that begins within a panel ends with it.
  const lines = stretches.flatMap((stretch) => {
    const edge = Math.ceil(stretch.from / PANEL) * PANEL;
    if (edge === stretch.from || edge >= stretch.to) return [stretch];
    return [
      { ...stretch, to: edge },
      { ...stretch, from: edge },
    ];
  });
  for (const { row, from, to, y } of lines) {
    const left = round(at(loom, from) + twill(loom, row));
    const last = Math.ceil(to) - 1;
    const length = round(at(loom, last) + loom.dash * (to - last) - at(loom, from));
    const step = pen ? `m${round(left - pen.x)} ${round(y - pen.y)}` : `M${left} ${round(y)}`;
    d += `${step.replace(' -', '-')}h${length}`;
    pen = { x: left + length, y };
  }
  return d;
}

function weaveIn(to: Canvas, loom: Loom, className: string, stretches: readonly Stretch[], thickness: number): void {
  if (stretches.length === 0) return;
  path(to, className, lineOf(loom, stretches), round(thickness), dashes(loom));
}

/** Where a foreign thread lies in a band, and what a band is: its threads, and the stitches before it. */
interface Band {
  first: number;
  threads: number;
  /** The stitches of each of its rows. */
  rows: number[];
  stitches: number;
}

/** What the cloth alone takes of a height: never more than the whole drawing. */
export const clothHeight = (loom: Loom): number => bandsOf(loom) * (loom.rows * loom.y + 35);

/** The bands of a loom, from the first. */
export function bandsIn(loom: Loom): Band[] {
  return Array.from({ length: bandsOf(loom) }, (_, index) => {
    const first = index * threadsOfBand(loom);
    const threads = Math.min(threadsOfBand(loom), threadsOf(loom) - first);
    const last = first + threads > loom.full;
    const rows = Array.from({ length: loom.rows }, (_, row) => threads - (last && row >= loom.short ? 1 : 0));
    return { first, threads, rows, stitches: rows.reduce((sum, count) => sum + count, 0) };
  });
}

/** From the top of a band to its first row: the beam and the pegs. */
export const clothTop = 7;

/**
 * Draws a band from its top at 0: its beam, a peg a thread, its stitches in two tones. Where its `cut`th stitch is the last
 * before a foreign thread, the cloth opens for that thread, which reaches `beyond` the cloth. `less` stitches at the end
 * are somebody else's. Gives the bottom, and where that thread lies.
 */
export function drawBand(
  to: Canvas,
  loom: Loom,
  band: Band,
  { cut, less, beyond = 0 }: { cut: number | null; less: boolean; beyond?: number },
): { bottom: number; foreign: number | null } {
  const width = bandWidth(loom, band.threads);
  path(to, 'beam', `M${-loom.out} 1h${round(width + 2 + 2 * loom.out)}`, 2);
  const pegs = [{ row: 0, from: 0, to: band.threads, y: 4 }];
  weaveIn(to, loom, 'beam', pegs, 3);

  const first = clothTop + loom.y / 2;
  const tones: [Stretch[], Stretch[]] = [[], []];
  let before = 0;
  let slit = 0;
  let lies: number | null = null;
  let hollow: Stretch | null = null;
  for (const [row, count] of band.rows.entries()) {
    const tone = tones[Math.floor(row / BLOCK) % 2 === 0 ? 0 : 1];
    const y = first + row * loom.y;
    const end = less && row === band.rows.length - 1 ? count - 1 : count;
    if (end < count) hollow = { row, from: end, to: count, y: y + slit };
    const here = cut === null ? -1 : cut - before;
    if (here > 0 && here <= count) {
      const stop = Math.min(here, end);
      tone.push({ row, from: 0, to: stop, y });
      slit = SLIT;
      if (hollow) hollow.y = y + slit;
      if (stop < end) tone.push({ row, from: stop, to: end, y: y + slit });
      lies = foreign(to, loom, here < count ? at(loom, here) : width, round(width + beyond), y);
    } else if (end > 0) tone.push({ row, from: 0, to: end, y: y + slit });
    before += count;
  }
  weaveIn(to, loom, 'stitch', tones[0], loom.y * 0.7);
  weaveIn(to, loom, 'pale', tones[1], loom.y * 0.7);
  if (hollow) drawHollow(to, loom, hollow);
  return { bottom: round(first + (band.rows.length - 0.5) * loom.y + slit), foreign: lies };
}

/** A thread that lies in the opened cloth under the row at `y`, and from `step` on over it; gives where it ends. */
function foreign(to: Canvas, loom: Loom, step: number, width: number, y: number): number {
  const under = round(y + (SLIT + loom.y) / 2 - loom.y * 0.2);
  const over = round(under - loom.y);
  const d = step < width ? `M0 ${under}H${round(step)}V${over}H${width}` : `M0 ${under}H${width}`;
  path(to, 'reckoned', d, 2);
  return step < width ? over : under;
}

/** The outline of a stitch that may not be there. */
function drawHollow(to: Canvas, loom: Loom, { row, from, to: end, y }: Stretch): void {
  const length = loom.dash * (end - from);
  const edge = round(Math.min(0.5, length / 2));
  const wide = round(length - edge);
  const high = round(loom.y * 0.7 - edge);
  const x = round(at(loom, from) + twill(loom, row) + edge / 2);
  path(to, 'hollow', `M${x} ${round(y - high / 2)}h${wide}v${high}h-${wide}z`, edge);
}

/** The rest, in as many rows as it takes, from `top`; gives its bottom. */
export function drawRest(to: Canvas, loom: Loom, top: number, less: boolean): number {
  const wide = Math.min(threadsOfBand(loom), threadsOf(loom));
  const stretches: Stretch[] = [];
  const end = less ? Math.ceil(loom.rest) - 1 : loom.rest;
  for (let row = 0; row * wide < loom.rest; row++) {
    const y = top + (row + 0.5) * loom.y;
    const until = Math.min(wide, end - row * wide);
    if (until > 0) stretches.push({ row: 0, from: 0, to: until, y });
    if (less && row === Math.floor(end / wide))
      drawHollow(to, loom, { row: 0, from: end % wide, to: loom.rest - row * wide, y });
  }
  weaveIn(to, loom, 'stitch', stretches, loom.y * 0.7);
  return round(top + Math.ceil(loom.rest / wide) * loom.y);
}

/** A fringe: threads of three lengths, which nobody counted. */
export function drawFringe(to: Canvas, loom: Loom, top: number): number {
  const width = bandWidth(loom, Math.min(threadsOfBand(loom), threadsOf(loom)));
  const lengths = [10, 15, 21];
  let d = `M0.5 ${top}v10`;
  for (let index = 1; index * 4 < width; index++) d += `m4-${lengths[(index - 1) % 3]}v${lengths[index % 3]}`;
  path(to, 'hair tail', d, 0.8);
  return top + 21;
}

/** One thread standing, its tones as in the cloth, `pitch` from one stitch to the next; gives its bottom. */
export function standThread(to: Canvas, { rows }: Loom, pitch: number, x: number, top: number): number {
  const on = round(pitch * 0.7);
  const tones = ['', ''];
  for (let from = 0; from < rows; from += BLOCK) {
    const length = round((Math.min(BLOCK, rows - from) - 1) * pitch + on);
    tones[(from / BLOCK) % 2] += `M${x} ${round(top + from * pitch)}v${length}`;
  }
  drawTones(to, tones, 14, `${on} ${round(pitch - on)}`);
  return round(top + rows * pitch);
}

function drawTones(to: Canvas, tones: readonly string[], thickness: number, dashes: string): void {
  for (const [index, d] of tones.entries()) if (d) path(to, index === 0 ? 'stitch' : 'pale', d, thickness, dashes);
}

/** One thread lying on its side, as large as there is room, its tones as in the cloth; gives its bottom. */
export function drawThread(to: Canvas, { rows }: Loom, width: number, top: number): number {
  const lines = Math.ceil((rows * 3) / width);
  const pitch = Math.min(8, Math.floor((10 * width) / Math.ceil(rows / lines / BLOCK) / BLOCK) / 10);
  const across = BLOCK * Math.ceil(rows / lines / BLOCK);
  const tones = ['', ''];
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows);
    const y = round(top + 6 + Math.floor(from / across) * 16);
    const length = round((to - from - 1) * pitch + pitch * 0.75);
    tones[(from / BLOCK) % 2] += `M${round((from % across) * pitch)} ${y}h${length}`;
  }
  drawTones(to, tones, 11, `${round(pitch * 0.75)} ${round(pitch * 0.25)}`);
  return top + 12 + 16 * (Math.ceil(rows / across) - 1);
}
