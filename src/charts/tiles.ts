/** Where the units of a tile map lie, and which of their words are in them. Lengths are CSS pixels. */
import { type Corner, corners } from '../data/shape.ts';
import type { Unit } from './coverage.ts';
import { measure } from './measure.ts';
import { inset, largest, type Rectangle, rectangle } from './polygon.ts';
import { clothHeight, weave } from './stitches.ts';

export interface Tile {
  unit: Unit;
  /** Its corners, in CSS pixels from the top left of the drawing. */
  outline: Corner[];
  /** Where its words stand: the largest rectangle in it. */
  room: Rectangle;
  text: { line: string; face: 'strong' | 'regular' }[];
}

interface Arrangement {
  tiles: Tile[];
  /** Of all tiles, in CSS pixels. */
  height: number;
  /** Whether it shows who borders whom. */
  borders: boolean;
}

/** The words of a unit, cut to lines of a width, in letters of a size. */
export interface Words {
  letters: number;
  cut(unit: Unit, width: number): Tile['text'];
}

/** From one line of a unit's words to the next. */
export const leading = (letters: number): number => Math.ceil(letters * 1.3);

/** Between a unit and its border, in CSS pixels. */
const INSET = 1.5;
/** No arrangement of named units is higher, in CSS pixels. */
const HIGHEST = 420;
/** The most that one side of the grid of outlines takes, in CSS pixels. */
export const SIDE = 54;
const TILE = 104;

/** By their outlines where every unit has one, so that those touch that do; else equal tiles, in the order of names. */
export const arrange = (all: Unit[], width: number, words: Words): Arrangement =>
  byBorders(all, width, words) ?? inRows(all, width, words) ?? unnamed(all, width);

/** The outlines of units on their common grid, and how far that goes; `null` unless every unit has one. */
export function outlinesOf(all: readonly Unit[]) {
  const outlines = all
    .flatMap(({ shape }) => (shape === null ? [] : [corners(shape)]))
    .filter((outline) => outline !== null);
  if (all.length === 0 || outlines.length < all.length) return null;
  const known = outlines.flat();
  return { outlines, right: Math.max(...known.map(({ x }) => x)), bottom: Math.max(...known.map(({ y }) => y)) };
}

/** The width that words may take in their room. */
const within = ({ left, right }: Rectangle): number => right - left - 2;

function byBorders(all: Unit[], width: number, words: Words): Arrangement | null {
  const grid = outlinesOf(all);
  if (grid === null) return null;
  const { outlines, right, bottom } = grid;
  const side = Math.min(width / right, SIDE);
  // It shows no true shapes: on a phone the hatch is seen above and below a name.
  const down = Math.max(side, 32);
  const tiles = all.map((unit, index) => {
    const outline = inset(
      (outlines[index] as Corner[]).map(({ x, y }) => ({ x: x * side, y: y * down })),
      INSET,
    );
    const room = largest(outline);
    return { unit, outline, room, text: words.cut(unit, within(room)) };
  });
  const fit = tiles.every(({ unit, room, text }) => {
    const wide = Math.max(...unit.name.split(' ').map((word) => measure(word, words.letters, 'strong')));
    return text.length * leading(words.letters) <= room.bottom - room.top && wide <= within(room);
  });
  return fit && bottom * down <= HIGHEST ? { tiles, height: bottom * down, borders: true } : null;
}

function inRows(all: Unit[], width: number, words: Words): Arrangement | null {
  const few = Math.min(5, Math.floor(width / TILE));
  for (let columns = Math.max(1, few); columns * 48 <= width; columns++) {
    const step = Math.floor(Math.min(TILE + 4, width / columns));
    const texts = all.map((unit) => words.cut(unit, step - 12));
    const high = Math.max(1, ...texts.map(({ length }) => length)) * leading(words.letters) + 12;
    const rows = Math.ceil(all.length / columns);
    const down = Math.max(high + 4, rows * step <= HIGHEST ? step : 0);
    if (rows * down > HIGHEST) continue;
    const tiles = texts.map((text, index) => {
      const [left, top] = [(index % columns) * step, Math.floor(index / columns) * down];
      const room = { left: left + 2, top: top + 2, right: left + step - 2, bottom: top + down - 2 };
      return { unit: all[index] as Unit, outline: rectangle(room), room, text };
    });
    return { tiles, height: rows * down, borders: false };
  }
  return null;
}

/** Too many to name in the drawing: the table does. */
function unnamed(all: Unit[], width: number): Arrangement {
  const cloth = weave(all.length, { width, height: HIGHEST });
  const { columns, pitch } = cloth;
  const tiles = all.map((unit, index) => {
    const [left, top] = [(index % columns) * pitch + 0.75, Math.floor(index / columns) * pitch];
    const room = { left, top, right: left + pitch - 1.5, bottom: top + pitch - 1.5 };
    return { unit, outline: rectangle(room), room, text: [] };
  });
  return { tiles, height: clothHeight(all.length, cloth), borders: false };
}
