import { type Canvas, path } from './canvas.ts';
import { round } from './round.ts';

/** One thread that turns at the end of each row. Lengths are CSS pixels. */
export interface Thread {
  /** The places of a row, in tens. */
  columns: number;
  pitch: number;
  /** From one row to the next. */
  step: number;
  /** After each ten of a row. */
  apart?: number;
}

const TEN = 10;
const APART = 3;
/** Beside the rows: the thread turns there. */
const TURN = 9;

/** Where the nth place of a thread begins. Every second row runs back. */
function place({ columns, pitch, step, apart = APART }: Thread, index: number): { x: number; y: number; row: number } {
  const row = Math.floor(index / columns);
  const column = row % 2 === 0 ? index % columns : columns - 1 - (index % columns);
  return { x: TURN + column * pitch + Math.floor(column / TEN) * apart, y: (row + 0.5) * step, row };
}

export const threadWidth = ({ columns, pitch, apart = APART }: Thread): number =>
  2 * TURN + columns * pitch + (Math.ceil(columns / TEN) - 1) * apart;

export const threadHeight = ({ columns, step }: Thread, count: number): number => Math.ceil(count / columns) * step;

/** The bare thread under so many places, and its loose end. */
export function bare(to: Canvas, thread: Thread, count: number): void {
  if (count === 0) return;
  const { columns, pitch, step } = thread;
  const [left, right] = [TURN, threadWidth(thread) - TURN];
  let d = `M${left - 4} ${round(step / 2)}`;
  const rows = Math.ceil(count / columns);
  for (let row = 0; row < rows - 1; row++) {
    const back = row % 2 === 1;
    d += `H${back ? left : right}a${TURN - 1} ${step / 2} 0 0 ${back ? 0 : 1} 0 ${step}`;
  }
  const end = place(thread, count - 1);
  const on = end.row % 2 === 0 ? end.x + pitch : end.x - pitch * 0.3;
  const way = end.row % 2 === 0 ? 1 : -1;
  d += `H${round(on)}q${way * 3} 0 ${way * 5} 4`;
  path(to, 'hair', d);
}

/** Stitches on a thread, in tens. */
export function stitchesOn(to: Canvas, thread: Thread, count: number): void {
  if (count === 0) return;
  const { columns, pitch } = thread;
  const long = round(pitch * 0.68);
  let pen: { x: number; y: number } | null = null;
  let d = '';
  for (let from = 0; from < count; from = Math.min(count, (Math.floor(from / TEN) + 1) * TEN)) {
    const last = Math.min(count, from + TEN, (Math.floor(from / columns) + 1) * columns) - 1;
    const [a, b] = [place(thread, from), place(thread, last)];
    const [x, length] = [round(Math.min(a.x, b.x)), round(Math.abs(b.x - a.x) + long)];
    d += `${pen ? `m${round(x - pen.x)} ${round(a.y - pen.y)}` : `M${x} ${round(a.y)}`}h${length}`;
    pen = { x: x + length, y: a.y };
  }
  path(to, 'stitch', d, round(pitch * 0.45), `${long} ${round(pitch - long)}`);
}

/** Round stitches on a thread, in tens. */
export function knotsOn(to: Canvas, thread: Thread, count: number): void {
  if (count === 0) return;
  const { pitch } = thread;
  const r = round(pitch * 0.34);
  const knot = `a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0z`;
  // Each told from the one before: most are the same few letters.
  let d = '';
  for (let index = 0; index < count; index++) {
    const { x, y } = place(thread, index);
    const before = index > 0 ? place(thread, index - 1) : null;
    d += before ? `m${round(x - before.x)} ${round(y - before.y)}` : `M${round(x)} ${round(y)}`;
    d += knot;
  }
  path(to, 'indigo', d);
}

/** An open loop, up from where it leaves the thread. */
export const loop = 'c-4-5-5-9-5-12a5 5 0 1 1 10 0c0 3-1 7-5 12z';
/** One that has room beside others on a thread of this pitch. */
const loopFor = ({ pitch }: Thread) => (pitch > 11 ? loop : 'c-3-5-4-9-4-13a4 4 0 1 1 8 0c0 4-1 8-4 13z');

/** Open loops on a thread, from the `from`th place up to the `to`th. */
export function loopsOn(into: Canvas, thread: Thread, from: number, to: number): void {
  if (to <= from) return;
  let d = '';
  for (let index = from; index < to; index++) {
    const { x, y } = place(thread, index);
    d += `M${round(x + thread.pitch * 0.34)} ${round(y)}${loopFor(thread)}`;
  }
  path(into, 'hollow', d, 1.25);
}

/** The thread of so many in one row of a width, with stitches of at most `pitch`; too long for it, one of rows. */
export function longThread(count: number, width: number, pitch: number): Thread {
  const apart = 2;
  const room = width - TURN - apart * Math.floor((count - 1) / TEN);
  const fits = Math.min(pitch, Math.floor((2 * room) / Math.max(1, count)) / 2);
  if (fits < 8) return { columns: 100, pitch, step: 32, apart };
  return { columns: TEN * Math.max(1, Math.ceil(count / TEN)), pitch: fits, step: 52, apart };
}

/** Every `each`th place of a thread in one row: the count so far and its middle. */
export function counts(thread: Thread, count: number, each: number): { upTo: number; x: number }[] {
  const all = Array.from({ length: Math.floor(count / each) }, (_, index) => each * (index + 1));
  return all.map((upTo) => ({ upTo, x: place(thread, upTo - 1).x + thread.pitch * 0.34 }));
}

/** The full rows that end on the right, each with the count so far and its middle. */
export const rowEnds = (thread: Thread, count: number): { upTo: number; y: number }[] =>
  Array.from({ length: Math.floor(count / thread.columns) }, (_, row) => ({
    upTo: (row + 1) * thread.columns,
    y: (row + 0.5) * thread.step,
  })).filter((_, row) => row % 2 === 0);
