import { parseHTML } from 'linkedom';
import PDFDocument from 'pdfkit';
import type { Face } from '../charts/measure.ts';
import { fontFiles } from './fonts.ts';
import type { Picture } from './picture.ts';

/** Of a CSS pixel, in points. */
const POINT = 0.75;

/** A time for the file's own record, so that the same picture gives the same bytes. */
const NEVER = new Date(0);

/**
 * A picture as a PDF of one page, as large as the picture itself: lines stay lines, text stays text, with the fonts
 * in. Its ground is left to the paper that it is printed on. It knows what a picture is made of: groups, paths, rectangles and lines of text, coloured by class.
 */
export function pdf({ svg, width, height }: Picture): Uint8Array<ArrayBuffer> {
  const root = parseHTML(`<body>${svg}</body>`).document.querySelector('svg') as SVGSVGElement;
  const title = root.querySelector('title')?.textContent ?? '';
  const document = new PDFDocument({
    size: [width * POINT, height * POINT],
    margin: 0,
    lang: root.getAttribute('lang') ?? '',
    displayTitle: true,
    info: { Title: title, Subject: root.querySelector('desc')?.textContent ?? '', CreationDate: NEVER, ModDate: NEVER },
  });
  for (const [face, file] of Object.entries(fontFiles)) document.registerFont(face, file);
  document.scale(POINT);
  const colours = coloursOf(root.querySelector('style')?.textContent ?? '');
  for (const child of root.children) paint(document, child, colours);
  document.end();
  // Nothing in it waits for anything: it is all there.
  return new Uint8Array(document.read() as Buffer);
}

interface Paint {
  fill: string | undefined;
  stroke: string | undefined;
}

type Colours = ReadonlyMap<string, Paint>;

/** What each class of a picture's style paints with; paper is white. */
function coloursOf(style: string): Colours {
  const rules = style.matchAll(/\.([\w-]+)\{([^}]*)\}/g);
  const paints = [...rules].map(([, name = '', body = '']): [string, Paint] => {
    const value = (property: string) => new RegExp(`(?:^|;)${property}:(#\\w+)`).exec(body)?.[1];
    return [name, { fill: value('fill'), stroke: value('stroke') }];
  });
  return new Map([...paints, ['paper', { fill: '#fff', stroke: undefined }]]);
}

function paint(to: PDFKit.PDFDocument, element: Element, colours: Colours): void {
  to.save();
  const { dx, dy, scale } = shift(element.getAttribute('transform'));
  to.translate(dx, dy).scale(scale);
  const name = element.tagName.toLowerCase();
  const number = (attribute: string) => Number(element.getAttribute(attribute) ?? 0);
  const { fill, stroke } = paintOf(element, colours);
  if (name === 'g') for (const child of element.children) paint(to, child, colours);
  else if (name === 'text') write(to, element, fill ?? '#000');
  else if (name === 'path' || (name === 'rect' && element.getAttribute('width') !== '100%')) {
    if (name === 'path') to.path(element.getAttribute('d') ?? '');
    else if (number('rx') > 0)
      to.roundedRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
    else to.rect(number('x'), number('y'), number('width'), number('height'));
    const dashes = element.getAttribute('stroke-dasharray')?.split(' ').map(Number);
    // The types know of one dash alone.
    if (dashes) to.dash(dashes as unknown as number, {});
    if (stroke) to.lineWidth(Number(element.getAttribute('stroke-width') ?? 1)).stroke(stroke);
    else if (fill) to.fill(fill);
  }
  to.restore();
}

/**
 * The fonts part a letter such as ọ into a letter and its dot; a PDF that does so gives an o to whoever copies it.
 * They have the whole letters, too.
 */
const features = { ccmp: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[];

function write(to: PDFKit.PDFDocument, text: Element, fill: string): void {
  const pieces = [...text.querySelectorAll('tspan')];
  for (const line of pieces.length > 0 ? pieces : [text]) {
    const size = Number(inherited(text, 'font-size'));
    const words = line.textContent ?? '';
    to.font(faceOf(text)).fontSize(size).fillColor(fill);
    const before = inherited(text, 'text-anchor') === 'middle' ? to.widthOfString(words, { features }) / 2 : 0;
    const at = (name: string) => Number(line.getAttribute(name) ?? 0);
    to.text(words, at('x') - before, at('y'), { lineBreak: false, baseline: 'alphabetic', features });
  }
}

function faceOf(text: Element): Face {
  const classes = inherited(text, 'class') ?? '';
  if (/\bheadline\b/.test(classes)) return 'headline';
  return /\bstrong\b/.test(classes) || Number(inherited(text, 'font-weight')) >= 600 ? 'strong' : 'regular';
}

/** The paint of the nearest class that has any. */
function paintOf(element: Element, colours: Colours): Paint {
  for (let at: Element | null = element; at; at = at.parentElement)
    for (const name of (at.getAttribute('class') ?? '').split(' ')) {
      const paint = colours.get(name);
      if (paint?.fill || paint?.stroke) return paint;
    }
  return { fill: undefined, stroke: undefined };
}

function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

function shift(transform: string | null): { dx: number; dy: number; scale: number } {
  const [, dx = '0', dy = '0', scale = '1'] =
    /^translate\((-?[\d.]+)[ ,](-?[\d.]+)\)(?:scale\(([\d.]+)\))?$/.exec(transform ?? '') ?? [];
  return { dx: Number(dx), dy: Number(dy), scale: Number(scale) };
}
