import { type Chart, type FrameSize, say, widths } from '../charts/chart.ts';
import { type Face, measure } from '../charts/measure.ts';
import { draw } from '../charts/render.ts';
import { notToldBy, sourcesOf } from '../charts/sources.ts';
import { type Content, correctionsOf } from '../facts/index.ts';
import { siteName } from '../facts/main.ts';
import { correctionsLine } from '../i18n/correction-text.ts';
import { date } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import type { View } from '../i18n/view.ts';
import { words } from '../i18n/words.ts';
import { keepNames } from '../prose/names.ts';
import type { Edition } from '../release/editions.ts';
import * as layout from './layout.ts';
import { type EmbedHeights, heightWidths } from './snippets.ts';

/**
 * How high the embed of a chart is in each of `heightWidths`, in CSS pixels: computed from its words, its drawings and
 * the measures of its page. Never lower than it is in the fonts that it names, which set its words no wider than the
 * one the drawings are measured in. With an edition, its notice is counted too.
 */
export function heightsOf(chart: Chart, view: View, edition?: Edition | null): EmbedHeights {
  const embed = { said: saidOf(chart, view), drawn: drawnHeights(chart, view), edition: edition ?? null, view };
  const at = (title: boolean) => heightWidths.map((width) => heightAt(width, title, embed));
  return { title: at(true), bare: at(false) };
}

/** What an embed says, as its page sets it: no name breaks across lines. */
function saidOf(chart: Chart, view: View) {
  const { content } = view;
  const set = (text: string): string => keepNames(text, content.data);
  return {
    headline: set(say(chart, 'headline', view)),
    description: set(say(chart, 'description', view)),
    notToldBy: set(notToldBy(chart, view)),
    notTold: set(say(chart, 'notTold', view)),
    corrected: correctionsLine(correctionsOf(chart, content), view),
    credit: set(creditOf(chart, view)),
  };
}

interface Embed {
  said: ReturnType<typeof saidOf>;
  drawn: Record<FrameSize, number>;
  edition: Edition | null;
  view: View;
}

function heightAt(frame: number, title: boolean, { said, drawn, edition, view }: Embed): number {
  const { lang, words: w } = view;
  const page = frame - 2 * layout.padding;
  const width = Math.min(page, layout.longest);
  const { headline, words: body, aside } = layout.types;
  const { bar, gap } = layout.notTold;
  const parts = [
    title ? block(headline, width, said.headline) : 0,
    block(aside, width, said.description),
    drawing(frame, page, drawn),
    block(body, Math.min(page - bar - gap, layout.longest), { strong: said.notToldBy }, said.notTold),
    edition ? noticed(edition, width, lang) : 0,
    said.corrected ? opening(said.corrected, width) : 0,
    opening(w.table, width),
    block(aside, width, said.credit),
  ];
  return Math.ceil(parts.reduce((sum, height) => sum + height, 2 * layout.padding));
}

/** The last line of an embed: its sources, the site and the licence. */
export function creditOf(chart: Chart, view: View): string {
  const { lang, words: w, content } = view;
  const credit = sourcesOf(chart, view).map(({ publisher, published }) => `${publisher}, ${date(lang, published)}`);
  return `${w.source}: ${credit.join('; ')}. ${w.chartBy}: ${siteName(content.data, lang)}, ${w.licenceShort}.`;
}

/** The heights of the drawings of a chart in one language, at their own widths; each chart is drawn once. */
function drawnHeights(chart: Chart, view: View): Record<FrameSize, number> {
  const { lang, content } = view;
  const known = drawnOf.get(content) ?? new Map<string, Record<FrameSize, number>>();
  drawnOf.set(content, known);
  const key = `${chart.id} ${lang}`;
  const heights =
    known.get(key) ??
    (Object.fromEntries(
      layout.drawings.map(({ size }) => [size, Number(draw(chart, size, view).getAttribute('height'))]),
    ) as Record<FrameSize, number>);
  known.set(key, heights);
  return heights;
}

const drawnOf = new WeakMap<Content, Map<string, Record<FrameSize, number>>>();

function drawing(frame: number, width: number, drawn: Record<FrameSize, number>): number {
  const shown = layout.drawings.findLast(({ from }) => frame >= from) ?? layout.drawings[0];
  if (!shown) return 0;
  return layout.aboveDrawing + (drawn[shown.size] * Math.min(width, shown.most)) / widths[shown.size];
}

function noticed({ version, date: day }: Edition, width: number, lang: Lang): number {
  const w = words(lang);
  const { above, border, padding, gap } = layout.notice;
  const { size, leading, face } = layout.types.aside;
  const text = `${w.dataAsOf} ${date(lang, day)} (${w.edition} ${version}). ${w.livePage}`;
  const lines = count([[text, face]], width - 2 * (border + padding.inline), size);
  return above + 2 * (border + padding.block + gap) + leading * lines;
}

function opening(text: string, width: number): number {
  const { leading, above, marker } = layout.summary;
  const { size, face } = layout.types.words;
  return above + leading * count([[text, face]], width - marker, size);
}

/** The height of a paragraph with the room above it. */
function block(type: layout.Type, width: number, ...runs: (string | { strong: string })[]): number {
  const faced = runs.map((run): Run => (typeof run === 'string' ? [run, type.face] : [run.strong, 'strong']));
  return type.above + type.leading * count(faced, width, type.size);
}

type Run = [text: string, face: Face];

/** The lines that runs of text take; a word wider than a line is broken. */
function count(runs: readonly Run[], width: number, size: number): number {
  let lines = 1;
  let x = 0;
  for (const [text, face] of runs)
    for (const word of text.split(' ')) {
      const length = measure(word, size, face);
      const after = x === 0 ? length : x + measure(' ', size, face) + length;
      if (after <= width) {
        x = after;
        continue;
      }
      if (x > 0) lines++;
      const broken = Math.max(0, Math.ceil(length / width) - 1);
      lines += broken;
      x = length - broken * width;
    }
  return lines;
}
