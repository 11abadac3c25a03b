import { type Chart, type Size, say, sizes } from '../charts/chart.ts';
import { type Canvas, canvas, lines } from '../charts/parts.ts';
import { document, draw } from '../charts/render.ts';
import { credit } from '../charts/sources.ts';
import { stitches } from '../charts/stitches.ts';
import { colours, family, headlineFamily, styles } from '../charts/theme.ts';
import { type Content, correctionsOf } from '../facts/index.ts';
import { correctionText } from '../i18n/corrections.ts';
import { date } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { words } from '../i18n/words.ts';

/** A picture that stands alone: an SVG document, and its size in CSS pixels. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

/** A kind of picture. Lengths are CSS pixels; without a height it is as high as what it holds. */
interface Sheet {
  width: number;
  height?: number;
  margin: number;
  headline: number;
  words: number;
  foot: number;
  /** Whether it has room for what the figures do not tell. */
  notTold: boolean;
}

const sheets = {
  picture: { width: 724, margin: 32, headline: 26, words: 14, foot: 12.5, notTold: true },
  square: { width: 1080, height: 1080, margin: 60, headline: 50, words: 23, foot: 19, notTold: true },
  card: { width: 1200, height: 630, margin: 48, headline: 44, words: 22, foot: 18, notTold: false },
} as const satisfies Record<string, Sheet>;

export type PictureKind = keyof typeof sheets;

/** No text of a drawing is shown smaller than this. */
const SMALLEST = 12;

/** Where a headline may leave room for the wider letters of another font. */
const SLACK = 0.95;

/** The size of every card, in CSS pixels. */
export const cardSize = { width: sheets.card.width, height: sheets.card.height } as const;

/**
 * A chart as a picture: headline, description, drawing, source, licence and address on a painted ground, and what
 * the figures do not tell where there is room. It needs no font file, no import and no custom property.
 * `address` is where the chart stands, without its protocol.
 */
export function picture(kind: PictureKind, chart: Chart, lang: Lang, content: Content, address: string): Picture {
  const sheet: Sheet = sheets[kind];
  const w = words(lang);
  const headline = say(chart, 'headline', lang, content);
  const svg = open(sheet, lang, headline, say(chart, 'alternative', lang, content));
  const { margin, width } = sheet;
  const inner = width - 2 * margin;
  const gap = sheet.words * 1.2;
  const origin = [...corrected(sheet, chart, lang, content), `${w.source}: ${credit(chart, lang, content)}`];
  const foot = block((to) => drawFoot(to, sheet, inner, origin, lang, address));
  const note = block((to) =>
    sheet.notTold ? drawNote(to, sheet, inner, `${w.notTold} ${say(chart, 'notTold', lang, content)}`) : 0,
  );
  const head = (width: number) =>
    block((to) => {
      const bottom = drawHeadline(to, sheet, width, headline);
      const description = say(chart, 'description', lang, content);
      return lines(to, description, { x: 0, y: bottom + 2, width, size: sheet.words, className: 'muted' });
    });
  const below = foot.height + note.height + (note.height && gap) + gap;
  const fit = sheet.height === undefined ? asItIs : largest;
  const { title, drawing, x, y, scale } = fit(chart, lang, content, head, {
    width: inner,
    height: (sheet.height ?? 0) - 2 * margin - below,
    gap,
  });
  place(svg, title.node, margin, margin);
  place(svg, drawing.node, margin + x, margin + y, scale);
  const height = sheet.height ?? Math.ceil(margin + y + drawing.height + below + margin);
  place(svg, foot.node, margin, height - margin - foot.height);
  place(svg, note.node, margin, height - margin - foot.height - gap - note.height);
  return close(svg, width, height);
}

/** The size of a chart's picture in CSS pixels. Only a picture without a height of its own has to be drawn for it. */
export function pictureSize(
  kind: PictureKind,
  chart: Chart,
  lang: Lang,
  content: Content,
): { width: number; height: number } {
  const { width, height }: Sheet = sheets[kind];
  return { width, height: height ?? picture(kind, chart, lang, content, '').height };
}

/** The card of a page without a chart of its own: its title and deck above the woven band. */
export function pageCard(lang: Lang, title: string, deck: string, credit: string, address: string): Picture {
  const sheet: Sheet = { ...sheets.card, headline: 76, words: 30 };
  const { width, margin } = sheet;
  const height = sheets.card.height;
  const inner = width - 2 * margin;
  const svg = open(sheet, lang, title, deck);
  const head = block((to) => {
    const bottom = drawHeadline(to, sheet, inner, title);
    return lines(to, deck, { x: 0, y: bottom + 12, width: inner, size: sheet.words, className: 'muted' });
  });
  const foot = block((to) => drawFoot(to, sheet, inner, [credit], lang, address));
  const band = block((to) => {
    const pitch = 48;
    const columns = inner / pitch;
    to.append('path')
      .attr('class', 'open')
      .attr('d', stitches(0, columns, { columns, pitch, radius: 18 }));
    to.append('path')
      .attr('class', 'ochre')
      .attr('d', stitches(0, columns, { columns, pitch, radius: 7 }));
    return pitch;
  });
  place(svg, head.node, margin, margin);
  place(svg, band.node, margin, height - margin - foot.height - band.height - 24);
  place(svg, foot.node, margin, height - margin - foot.height);
  return close(svg, width, height);
}

/** The corrections of a chart; a picture of a fixed height has room for the day of the newest alone. */
function corrected({ height }: Sheet, chart: Chart, lang: Lang, content: Content): string[] {
  const all = correctionsOf(chart, content);
  if (height === undefined) return all.map((correction) => correctionText(correction, lang, content));
  return all.slice(0, 1).map((newest) => `${words(lang).correctedOn} ${date(lang, newest.date)}`);
}

/** A part of a picture, drawn at its own origin. */
interface Block {
  node: Element;
  height: number;
}

function block(draw: (to: Canvas) => number): Block {
  const group = canvas(document, 0).append('g');
  const height = draw(group);
  return { node: group.node() as Element, height };
}

function place(svg: Canvas, node: Element, x: number, y: number, scale = 1): void {
  if (node.childNodes.length === 0) return;
  const at = `translate(${round(x)},${round(y)})`;
  node.setAttribute('transform', scale === 1 ? at : `${at}scale(${round(scale)})`);
  svg.node()?.append(node);
}

const round = (length: number) => Math.floor(length * 1000) / 1000;

interface Room {
  width: number;
  height: number;
  gap: number;
}

interface Fit {
  title: Block;
  drawing: Block & { width: number };
  /** Where the drawing begins, and how much it is enlarged. */
  x: number;
  y: number;
  scale: number;
}

type Head = (width: number) => Block;

function drawn(chart: Chart, size: Size, lang: Lang, content: Content): Fit['drawing'] {
  const svg = draw(chart, size, lang, content);
  const [node] = svg.children;
  if (!node) throw new Error(`The chart "${chart.id}" draws nothing.`);
  return { node, width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) };
}

/** The wide drawing at its own size, under its words. */
function asItIs(chart: Chart, lang: Lang, content: Content, head: Head, { width, gap }: Room): Fit {
  const title = head(width);
  return { title, drawing: drawn(chart, 'wide', lang, content), x: 0, y: title.height + gap, scale: 1 };
}

/** Of both drawings, under their words or beside them, the one that uses the room best. Throws where none fits. */
function largest(chart: Chart, lang: Lang, content: Content, head: Head, { width, height, gap }: Room): Fit {
  const side = width * 0.4;
  const under = head(width);
  const beside = head(side - 2 * gap);
  const places = [
    { title: under, left: 0, top: under.height + gap },
    { title: beside, left: side, top: 0 },
  ].filter(({ title }) => title.height <= height);
  const fits = places.flatMap(({ title, left, top }) =>
    sizes.map((size): Fit => {
      const drawing = drawn(chart, size, lang, content);
      const room = { width: width - left, height: height - top };
      const scale = Math.min(room.width / drawing.width, room.height / drawing.height);
      return {
        title,
        drawing,
        x: left && left + (room.width - drawing.width * scale) / 2,
        y: top + (room.height - drawing.height * scale) / 2,
        scale,
      };
    }),
  );
  // As much of the room as can be, in letters as large as can be.
  const worth = ({ drawing, scale }: Fit) => drawing.width * drawing.height * scale ** 3;
  const [best] = fits
    .filter(({ drawing, scale }) => scale * smallest(drawing.node) >= SMALLEST)
    .sort((a, b) => worth(b) - worth(a));
  if (!best) throw new Error(`No drawing of "${chart.id}" is legible in a picture of this size.`);
  return best;
}

const smallest = (drawing: Element): number =>
  Math.min(...[...drawing.querySelectorAll('[font-size]')].map((text) => Number(text.getAttribute('font-size'))));

function open({ width }: Sheet, lang: Lang, title: string, description: string): Canvas {
  const svg = canvas(document, width).attr('lang', lang).attr('role', 'img');
  svg.append('title').text(title);
  svg.append('desc').text(description);
  const rules = styles((name) => colours.light[name]);
  svg
    .append('style')
    .text(
      `text{font-family:${family};white-space:pre}.headline{font-family:${headlineFamily};font-weight:600}${rules}`,
    );
  svg.append('rect').attr('class', 'paper').attr('width', '100%').attr('height', '100%');
  return svg;
}

function close(svg: Canvas, width: number, height: number): Picture {
  const node = svg.node() as SVGSVGElement;
  node.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  node.setAttribute('height', `${height}`);
  node.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return { svg: `${node.outerHTML}\n`, width, height };
}

const drawHeadline = (to: Canvas, { headline }: Sheet, width: number, text: string): number =>
  lines(to, text, { x: 0, y: 0, width: width * SLACK, size: headline, className: 'ink headline' });

function drawNote(to: Canvas, { words: size }: Sheet, width: number, text: string): number {
  const bar = to
    .append('rect')
    .attr('class', 'ochre')
    .attr('width', size / 5);
  const bottom = lines(to, text, { x: size, y: 0, width: width - size, size });
  bar.attr('height', round(bottom));
  return bottom;
}

/** A rule, corrections and the source, and the site's own mark with its name, the licence and the address. */
function drawFoot(
  to: Canvas,
  { foot: size }: Sheet,
  width: number,
  origin: readonly string[],
  lang: Lang,
  address: string,
): number {
  const w = words(lang);
  to.append('path').attr('class', 'rule').attr('d', `M0 .5H${width}`);
  let y = size * 0.7;
  for (const line of origin) y = lines(to, line, { x: 0, y, width, size, className: 'muted' });
  const mark = to.append('g').attr('transform', `translate(0,${round(y)})`);
  const cell = { columns: 1, pitch: size * 1.4 };
  mark
    .append('path')
    .attr('class', 'open')
    .attr('d', stitches(0, 1, { ...cell, radius: round(size * 0.55) }));
  mark
    .append('path')
    .attr('class', 'ochre')
    .attr('d', stitches(0, 1, { ...cell, radius: round(size * 0.22) }));
  const x = size * 1.8;
  return lines(to, [w.siteName, w.licenceShort, address].join(' · '), {
    x,
    y,
    width: width - x,
    size,
    className: 'muted',
  });
}
