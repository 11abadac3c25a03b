import { type Canvas, canvas, lines } from '../charts/canvas.ts';
import { type Chart, type Size, say, sizes } from '../charts/chart.ts';
import { measure, shorten, widestWord, wrap } from '../charts/measure.ts';
import { document, draw } from '../charts/render.ts';
import { credit, notToldBy } from '../charts/sources.ts';
import { diamonds } from '../charts/stitches.ts';
import { tableOf } from '../charts/table.ts';
import { colours, family, headlineFamily, styles } from '../charts/theme.ts';
import { correctionsOf } from '../facts/index.ts';
import { siteName } from '../facts/main.ts';
import { correctionText } from '../i18n/correction-text.ts';
import { date, number, periodOf, quantity } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { placeName } from '../i18n/places.ts';
import type { View } from '../i18n/view.ts';
import { words } from '../i18n/words.ts';
import { withUsedStyles } from '../styles/used.ts';

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
  /** The most lines that site, licence and address take. */
  imprint: number;
  /** Of one as high as what it holds: its drawing. */
  size?: Size;
}

const sheets = {
  picture: { width: 724, margin: 32, headline: 26, words: 14, foot: 12.5, notTold: true, imprint: 2, size: 'wide' },
  narrow: { width: 360, margin: 25, headline: 21, words: 14, foot: 12, notTold: true, imprint: 3, size: 'narrow' },
  square: { width: 1080, height: 1080, margin: 60, headline: 50, words: 23, foot: 19, notTold: true, imprint: 2 },
  tall: { width: 1080, height: 1920, margin: 88, headline: 68, words: 34, foot: 25, notTold: true, imprint: 2 },
  card: { width: 1200, height: 630, margin: 48, headline: 44, words: 22, foot: 18, notTold: false, imprint: 2 },
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
export function picture(kind: PictureKind, chart: Chart, view: View, address: string): Picture {
  const sheet: Sheet = sheets[kind];
  const pictured = { chart, view, address };
  return sheet.height === undefined ? asHighAsItIs(sheet, pictured) : inItsHeight(sheet, pictured);
}

interface Pictured {
  chart: Chart;
  view: View;
  address: string;
}

/** What a picture is signed with: the name of the site, its language, and the address. */
interface Signature {
  name: string;
  lang: Lang;
  address: string;
}

const signed = ({ view: { lang, content }, address }: Pictured): Signature => ({
  name: siteName(content.data, lang),
  lang,
  address,
});

/** Everything at its own size, one below the other; as high with one address as with another. */
function asHighAsItIs(sheet: Sheet, pictured: Pictured): Picture {
  const words = wordsOf(sheet, pictured);
  const spare = sheet.imprint - imprint(sheet, words.inner, signed(pictured)).length;
  const title = words.head(words.inner);
  const drawing = drawn(sheet.size ?? 'wide', pictured);
  const scale = words.inner / drawing.width;
  const y = title.height + words.gap;
  return put(sheet, pictured, words, y + drawing.height * scale + words.below + spare * sheet.foot * 1.4, {
    title,
    body: drawing,
    x: 0,
    y,
    scale,
  });
}

/**
 * In a picture of a fixed height words give way before the drawing does: they shrink, and where no drawing is legible
 * beside them, the numbers of the chart stand in its place in large letters.
 */
function inItsHeight(sheet: Sheet, pictured: Pictured): Picture {
  const all = [1, 0.85, 0.72, 0.6].map((factor) => {
    const smaller = shrunk(sheet, factor);
    return { smaller, words: wordsOf(smaller, pictured) };
  });
  const room = ({ inner, below, gap }: Words): Room => ({
    width: inner,
    height: (sheet.height ?? 0) - 2 * sheet.margin - below,
    gap,
  });
  for (const place of [largest, numerals])
    for (const { smaller, words } of place === largest ? all.slice(0, 2) : all) {
      const fit = place(pictured, words.head, room(words));
      if (fit) return put(smaller, pictured, words, undefined, fit);
    }
  // Not even those: the words that are said first, as far as there is room.
  const bare = { ...shrunk(sheet, 0.6), notTold: false };
  const words = wordsOf(bare, pictured);
  const { width, height } = room(words);
  const title = block((to) => cutLines(to, say(pictured.chart, 'headline', pictured.view), width, height, bare));
  return put(bare, pictured, words, undefined, { title, body: block(() => 0), x: 0, y: 0, scale: 1 });
}

const shrunk = (sheet: Sheet, factor: number): Sheet => ({
  ...sheet,
  headline: sheet.headline * factor,
  words: sheet.words * factor,
  foot: sheet.foot * Math.max(factor, 0.7),
});

/** The words of a picture, drawn; lengths are CSS pixels. */
interface Words {
  inner: number;
  gap: number;
  head: Head;
  foot: Block;
  note: Block;
  /** How high foot and note are, with the gaps over them. */
  below: number;
}

function wordsOf(sheet: Sheet, pictured: Pictured): Words {
  const { chart, view } = pictured;
  const w = view.words;
  const inner = sheet.width - 2 * sheet.margin;
  const gap = sheet.words * 1.2;
  const origin = [...corrected(sheet, chart, view), `${w.source}: ${credit(chart, view)}`];
  const foot = block((to) => drawFoot(to, sheet, inner, origin, signed(pictured)));
  const note = block((to) =>
    sheet.notTold ? drawNote(to, sheet, inner, `${notToldBy(chart, view)} ${say(chart, 'notTold', view)}`) : 0,
  );
  const headline = say(chart, 'headline', view);
  // Narrower than this, the headline would have to break within a word.
  const narrowest = widestWord(headline, sheet.headline, 'headline') / SLACK;
  const head = (width: number) => ({
    narrowest,
    ...block((to) => {
      const bottom = drawHeadline(to, sheet, width, headline);
      const description = say(chart, 'description', view);
      return lines(to, description, {
        x: 0,
        y: bottom + sheet.words * 0.4,
        width,
        size: sheet.words,
        className: 'muted',
      });
    }),
  });
  return { inner, gap, head, foot, note, below: foot.height + note.height + (note.height && gap) + gap };
}

function put(
  sheet: Sheet,
  { chart, view }: Pictured,
  { foot, note, gap }: Words,
  held: number | undefined,
  { title, body, x, y, scale }: Fit,
): Picture {
  const { width, margin } = sheet;
  const svg = open(sheet, view.lang, say(chart, 'headline', view), say(chart, 'alternative', view));
  place(svg, title.node, margin, margin);
  place(svg, body.node, margin + x, margin + y, scale);
  const height = sheet.height ?? Math.ceil((held ?? 0) + 2 * margin);
  place(svg, foot.node, margin, height - margin - foot.height);
  place(svg, note.node, margin, height - margin - foot.height - gap - note.height);
  return close(svg, width, height);
}

/** The size of a chart's picture in CSS pixels. Only a picture without a height of its own has to be drawn for it. */
export function pictureSize(kind: PictureKind, chart: Chart, view: View): { width: number; height: number } {
  const { width, height }: Sheet = sheets[kind];
  return { width, height: height ?? picture(kind, chart, view, '').height };
}

/** The card of a page without a chart of its own: its title and deck above the woven band. */
export function pageCard(title: string, deck: string, credit: string, { name, lang, address }: Signature): Picture {
  const sheet: Sheet = { ...sheets.card, headline: 76, words: 30 };
  const { width, margin } = sheet;
  const height = sheets.card.height;
  const inner = width - 2 * margin;
  const svg = open(sheet, lang, title, deck);
  const head = block((to) => {
    const bottom = drawHeadline(to, sheet, inner, title);
    return lines(to, deck, { x: 0, y: bottom + 12, width: inner, size: sheet.words, className: 'muted' });
  });
  const foot = block((to) => drawFoot(to, sheet, inner, [credit], { name, lang, address }));
  const band = block((to) => {
    const pitch = 48;
    const columns = inner / pitch;
    to.append('path')
      .attr('class', 'hollow')
      .attr('stroke-width', 1.5)
      .attr('d', diamonds(0, columns, { columns, pitch }, 18));
    to.append('path')
      .attr('class', 'ochre')
      .attr('d', diamonds(0, columns, { columns, pitch }, 7));
    return pitch;
  });
  place(svg, head.node, margin, margin);
  place(svg, band.node, margin, height - margin - foot.height - band.height - 24);
  place(svg, foot.node, margin, height - margin - foot.height);
  return close(svg, width, height);
}

/** The corrections of a chart; a picture of a fixed height has room for the day of the newest alone. */
function corrected({ height }: Sheet, chart: Chart, view: View): string[] {
  const { lang, words: w, content } = view;
  const all = correctionsOf(chart, content);
  if (height === undefined) return all.map((correction) => correctionText(correction, view));
  return all.slice(0, 1).map((newest) => `${w.correctedOn} ${date(lang, newest.date)}`);
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
  body: Block;
  /** Where the drawing begins, and how much it is enlarged. */
  x: number;
  y: number;
  scale: number;
}

type Head = (width: number) => Block & { narrowest: number };

function drawn(size: Size, { chart, view }: Pictured): Block & { width: number } {
  const svg = draw(chart, size, view);
  const [node] = svg.children;
  if (!node) throw new Error(`The chart "${chart.id}" draws nothing.`);
  return { node, width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) };
}

/** Of all drawings, under their words or beside them, the one that uses the room best; `null` where none is legible. */
function largest(pictured: Pictured, head: Head, { width, height, gap }: Room): Fit | null {
  const side = width * 0.4;
  const under = head(width);
  const beside = head(side - 2 * gap);
  const places = [
    { title: under, left: 0, top: under.height + gap },
    ...(beside.narrowest <= side - 2 * gap ? [{ title: beside, left: side, top: 0 }] : []),
  ].filter(({ title }) => title.height <= height);
  const fits = places.flatMap(({ title, left, top }) =>
    sizes.map((size) => {
      const body = drawn(size, pictured);
      const room = { width: width - left, height: height - top };
      const scale = Math.min(room.width / body.width, room.height / body.height);
      return {
        title,
        body,
        x: left && left + (room.width - body.width * scale) / 2,
        y: top + (room.height - body.height * scale) / 2,
        scale,
      };
    }),
  );
  // As much of the room as can be, in letters as large as can be.
  const worth = ({ body, scale }: (typeof fits)[number]) => body.width * body.height * scale ** 3;
  const [best] = fits
    .filter(({ body, scale }) => scale * smallest(body.node) >= SMALLEST)
    .sort((a, b) => worth(b) - worth(a));
  return best ?? null;
}

/** The numbers of a chart in large letters under its words: all, or the first that fit and how many more there are. */
function numerals(pictured: Pictured, head: Head, { width, height, gap }: Room): Fit | null {
  const title = head(width);
  const room = { width, height: height - title.height - gap };
  const all = numbersOf(pictured);
  const { lang } = pictured.view;
  for (let count = all.length; count > 0; count--)
    for (const size of [96, 80, 64, 52, 42, 34, 28])
      for (let columns = 1; columns <= count; columns++) {
        const rest = count < all.length ? [{ number: `+ ${number(lang, all.length - count)}`, of: '…' }] : [];
        const body = inColumns([...all.slice(0, count), ...rest], columns, size, room.width);
        if (body && body.height <= room.height)
          return { title, body, x: 0, y: title.height + gap + (room.height - body.height) / 2, scale: 1 };
      }
  return null;
}

interface Numeral {
  number: string;
  of: string;
}

/** The printed numbers of a chart, each with what it counts; of a chart without any, when each thing was. */
function numbersOf({ chart, view }: Pictured): Numeral[] {
  const { lang, content } = view;
  if (chart.facts.length === 0)
    return tableOf(chart, view).rows.map(([name, when]) => ({
      number: when?.text ?? '',
      of: name?.text ?? '',
    }));
  return chart.facts
    .flatMap((id) => content.facts.get(id) ?? [])
    .filter(({ computation }) => !computation)
    .map((fact, _, all) => ({
      number: quantity(lang, fact),
      of: all.some((other) => other !== fact && other.of === fact.of)
        ? `${fact.name[lang]}, ${placeName(fact.place, lang, content.data)}, ${periodOf(fact, lang)}`
        : fact.name[lang],
    }));
}

function inColumns(all: readonly Numeral[], columns: number, size: number, width: number): Block | null {
  const step = width / columns;
  if (all.some(({ number }) => measure(number, size, 'headline') > (step - size / 2) * SLACK)) return null;
  return block((to) => {
    let bottom = 0;
    let top = 0;
    for (const [index, { number, of }] of all.entries()) {
      if (index % columns === 0) top = index === 0 ? 0 : bottom + size / 3;
      const x = (index % columns) * step;
      const under = lines(to, number, { x, y: top, width: step, size, className: 'ink headline' });
      const words = Math.max(size * 0.3, 18);
      bottom = Math.max(
        bottom,
        lines(to, of, { x, y: under, width: step - size / 2, size: words, className: 'muted' }),
      );
    }
    return bottom;
  });
}

/** As many lines of a headline as have room. */
function cutLines(to: Canvas, text: string, width: number, height: number, { headline: size }: Sheet): number {
  const all = wrap(text, width * SLACK, size, 'headline');
  const most = Math.max(1, Math.floor(height / (size * 1.4)));
  const last = shorten(all.slice(most - 1).join(' '), width * SLACK, size, 'headline');
  const kept = [...all.slice(0, most - 1), last];
  return kept.reduce((y, line) => lines(to, line, { x: 0, y, width, size, className: 'ink headline' }), 0);
}

const smallest = (drawing: Element): number =>
  Math.min(...[...drawing.querySelectorAll('[font-size]')].map((text) => Number(text.getAttribute('font-size'))));

/** How everything in a picture is drawn. */
const rules = `text{font-family:${family};white-space:pre}.headline{font-family:${headlineFamily};font-weight:600}${styles((name) => colours.light[name])}`;

function open({ width }: Sheet, lang: Lang, title: string, description: string): Canvas {
  const svg = canvas(document, width).attr('lang', lang).attr('role', 'img');
  svg.append('title').text(title);
  svg.append('desc').text(description);
  svg.append('style').text(rules);
  svg.append('rect').attr('class', 'paper').attr('width', '100%').attr('height', '100%');
  return svg;
}

function close(svg: Canvas, width: number, height: number): Picture {
  const node = svg.node() as SVGSVGElement;
  node.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  node.setAttribute('height', `${height}`);
  node.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return { svg: `${withUsedStyles(node.outerHTML)}\n`, width, height };
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
function drawFoot(to: Canvas, sheet: Sheet, width: number, origin: readonly string[], signature: Signature): number {
  const { foot: size } = sheet;
  to.append('path').attr('class', 'rule').attr('d', `M0 .5H${width}`);
  let y = size * 0.7;
  for (const line of origin) y = lines(to, line, { x: 0, y, width, size, className: 'muted' });
  const mark = to.append('g').attr('transform', `translate(0,${round(y)})`);
  const cell = { columns: 1, pitch: size * 1.4 };
  mark
    .append('path')
    .attr('class', 'hollow')
    .attr('stroke-width', 1.5)
    .attr('d', diamonds(0, 1, cell, size * 0.55));
  mark
    .append('path')
    .attr('class', 'ochre')
    .attr('d', diamonds(0, 1, cell, size * 0.22));
  const x = size * 1.8;
  for (const line of imprint(sheet, width, signature))
    y = lines(to, line, { x, y, width: width - x, size, className: 'muted' });
  return y;
}

/** The name of the site, the licence and the address, as the lines that they take. */
function imprint({ foot: size, imprint: most }: Sheet, width: number, { name, lang, address }: Signature): string[] {
  const room = width - size * 1.8;
  const all = wrap([name, words(lang).licenceShort, address].join(' · '), room, size);
  return all.length <= most ? all : [...all.slice(0, most - 1), shorten(all.slice(most - 1).join(''), room, size)];
}
