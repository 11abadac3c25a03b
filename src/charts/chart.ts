import type { Content } from '../facts/index.ts';
import type { Lang } from '../i18n/languages.ts';
import { plain } from '../i18n/phrase.ts';
import type { Table } from './table.ts';

/** The two drawings of every chart: CSS shows the one that fits, each at its own size. */
export const sizes = ['narrow', 'wide'] as const;
export type Size = (typeof sizes)[number];

/** The width of a drawing in CSS pixels. */
export const widths: Record<Size, number> = { narrow: 288, wide: 660 };

/** A chart's words in one language, as templates of `phrase()`. */
export interface ChartText<Label extends string = string> {
  /** The finding, in about ten words. */
  headline: string;
  /** What is counted, where and when. */
  description: string;
  /** What the drawing shows, for whoever cannot see it: what is drawn and the numbers, no opinion. */
  alternative: string;
  /** What the figures leave open: whole sentences. */
  notTold: string;
  /** The words inside the drawing. */
  labels: Record<Label, string>;
}

/** What a drawing is made from. */
export interface Drawing<Label extends string = string> {
  content: Content;
  lang: Lang;
  size: Size;
  /** CSS pixels; the drawing decides its own height. */
  width: number;
  document: Document;
  /** A label of the chart, filled in. */
  label(key: Label): string;
}

/** One chart, from which every form of it is made. */
export interface Chart<Label extends string = string> {
  /** Its address: `/charts/<id>/`. */
  id: string;
  /** The facts it rests on, in the order of its table. */
  facts: readonly string[];
  /** Where its data are not facts: its own table instead of theirs. */
  table?: (content: Content, lang: Lang) => Table;
  vi: ChartText<Label>;
  en: ChartText<Label>;
  draw(drawing: Drawing<Label>): SVGSVGElement;
}

/** Declares a chart: both languages must hold the same labels. */
export const chart = <Label extends string>(definition: {
  id: string;
  facts: readonly string[];
  table?: (content: Content, lang: Lang) => Table;
  vi: ChartText<Label>;
  en: ChartText<NoInfer<Label>>;
  draw(drawing: Drawing<Label>): SVGSVGElement;
}): Chart => definition as unknown as Chart;

/** A text of the chart, filled in. */
export const say = (
  chart: Chart,
  part: 'headline' | 'description' | 'alternative' | 'notTold',
  lang: Lang,
  content: Content,
): string => plain(chart[lang][part], lang, content);
