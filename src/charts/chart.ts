import type { Decimal } from '../data/decimal.ts';
import type { Text } from '../data/schema.ts';
import type { Content, Fact } from '../facts/index.ts';
import type { Translated } from '../i18n/languages.ts';
import { joined, plain, sentence, unended, type Words } from '../i18n/phrase.ts';
import type { View } from '../i18n/view.ts';

/** The drawings of every chart but in the story: CSS shows the one that fits, enlarged to the width there is. */
export const sizes = ['narrow', 'medium', 'wide'] as const;
export type FrameSize = (typeof sizes)[number];
/** The story has a narrow one, and a full one for wide screens and paper. */
export type Size = FrameSize | 'full';

/**
 * The most that a drawing is wide in CSS pixels. Each is shown from its own width up to that of the next, the wide one
 * up to 1,100: never smaller than it was drawn, so that its text never is, and at most 1.8 times as large. Only on paper
 * the full one shrinks, and its text is set larger for that.
 */
export const widths: Record<Size, number> = { narrow: 288, medium: 456, wide: 660, full: 1100 };

/**
 * Where a drawing stands: on a page, which readers scroll, or in an embed, a picture or a card, which others make room
 * for.
 */
export type Room = 'page' | 'frame';

/** The most that a drawing takes which could be of any height, in CSS pixels. */
export const heights: Record<Room, Record<Size, number>> = {
  page: { narrow: 1800, medium: 1300, wide: 1100, full: 1000 },
  frame: { narrow: 520, medium: 480, wide: 480, full: 480 },
};

/** A chart's words in one language, as templates of `phrase()`; in several wordings where the data may make one untrue. */
export interface ChartText<Label extends string = string> {
  /** The finding, in about ten words. */
  headline: Words;
  /** What is counted, where and when. */
  description: Words;
  /** What the drawing shows, for whoever cannot see it: what is drawn and the numbers, no opinion. */
  alternative: Words;
  /** What the figures leave open: short clauses, each to end a sentence that begins with who does not say it. */
  notTold: readonly Words[];
  /** The words inside the drawing. */
  labels: Record<Label, Words>;
}

/** What a drawing is made from. */
export interface Drawing<Label extends string = string> extends View {
  size: Size;
  /** CSS pixels; the drawing decides its own height. */
  width: number;
  /** CSS pixels: what there is to draw one by one where it can be; see `heights`. */
  height: number;
  room: Room;
  document: Document;
  /** A label of the chart, filled in. */
  label(key: Label): string;
}

/** The data of a chart: what a reader is shown, and the same for a machine. */
export interface Table {
  /** The heads of the shown columns; the first column names its row. */
  columns: string[];
  rows: Cell[][];
  /** The records of the CSV and JSON files, one value a column: plain numbers, ISO dates. */
  records: Record<string, string | number | Decimal>[];
  /** The ids of the sources it rests on. */
  sources: string[];
}

export interface Cell {
  text: string;
  /** Set where the cell is that fact's number. */
  fact?: Fact;
  /** A source's own words, in Vietnamese on every page. */
  quote?: string;
  /** The words of the files themselves, the same on every page. */
  code?: string;
}

/** How some facts are drawn and listed: all of a chart but its address and its words. */
export interface Graphic<Label extends string = string> {
  /** The facts it rests on, in the order of its table. */
  facts: readonly string[];
  /** The sources its drawing rests on beside those of its facts. */
  sources?: readonly string[];
  /** What its drawing lacks though all that it names is there, such as where things lie; `null` if nothing. */
  lacks?: (content: Content) => Text | null;
  /** Where its data are not facts: its own table instead of theirs. */
  table?: (view: View) => Table;
  /** What its drawing shows beside numbers, names and dates, in whole sentences: its alternative ends with them. */
  shown?: (view: View) => string;
  draw(drawing: Drawing<Label>): SVGSVGElement;
  /** Its marks in little room and without words, for a numeral at the head of the story. */
  swatch?: (content: Content, document: Document) => Swatch;
}

/** One chart, from which every form of it is made. */
export interface Chart<Label extends string = string> extends Graphic<Label>, Translated<ChartText<Label>> {
  /** Its address: `/charts/<id>/`. */
  id: string;
  /** The id of the place that it is about, where that is not the site's own. */
  place?: string;
}

/** Marks as large as the room of a swatch allows, and how many one of them is: 1, 10 … */
export interface Swatch {
  svg: SVGSVGElement;
  unit: number;
}

/** Declares a chart: every language must hold the labels that its graphic writes. */
export const chart = <Label extends string>(
  definition: { id: string } & Graphic<Label> & Translated<ChartText<Label>>,
): Chart => definition as unknown as Chart;

/** A text of the chart, filled in; what it leaves open as the one end of a sentence. */
export function say(chart: Chart, part: 'headline' | 'description' | 'alternative' | 'notTold', view: View): string {
  const text = chart[view.lang];
  if (part === 'notTold') return `${clauses(text.notTold, view).join('; ')}.`;
  const said = joined(sentence(text[part], view));
  const shown = part === 'alternative' ? chart.shown?.(view) : undefined;
  return shown ? `${said} ${shown}` : said;
}

/** What is left open, each filled in: those of which something is said. */
export const clauses = (all: readonly Words[], view: View): string[] =>
  all.map((clause) => unended(plain(clause, view))).filter((clause) => clause !== '');
