import { plain } from '../i18n/phrase.ts';
import type { View } from '../i18n/view.ts';
import { type Chart, heights, type Room, type Size, say, widths } from './chart.ts';

/** A drawing writes a label that its chart has no words for. */
export class MissingLabel extends Error {
  readonly key: string;

  constructor(chart: string, key: string) {
    super(`The chart "${chart}" has no label "${key}".`);
    this.key = key;
  }
}

/** A chart for a page: one `<svg role="img">` with a name in the page's language, a single accessible node. */
export function drawForPage(
  document: Document,
  chart: Chart,
  size: Size,
  view: View,
  room: Room = 'frame',
): SVGSVGElement {
  const svg = draw(document, chart, size, view, room);
  svg.setAttribute('class', `drawing ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', say(chart, 'alternative', view));
  return svg;
}

/** The bare drawing: an `<svg>` whose children stand in one `<g aria-hidden="true">`, coloured by class alone. */
export function draw(document: Document, chart: Chart, size: Size, view: View, room: Room = 'frame'): SVGSVGElement {
  const drawn = chart.draw({
    ...view,
    size,
    width: widths[size],
    height: heights[room][size],
    room,
    document,
    label(key) {
      const template = chart[view.lang].labels[key];
      if (template === undefined) throw new MissingLabel(chart.id, key);
      return plain(template, view);
    },
  });
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as SVGSVGElement;
  for (const name of ['viewBox', 'width', 'height']) svg.setAttribute(name, drawn.getAttribute(name) ?? '');
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('aria-hidden', 'true');
  group.append(...drawn.childNodes);
  svg.append(group);
  // Plot centres text by an attribute of its root, names its groups in English, and carries styles of its own.
  const anchor = drawn.getAttribute('text-anchor');
  if (anchor) group.setAttribute('text-anchor', anchor);
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const element of group.querySelectorAll('*')) {
    for (const name of ['aria-label', 'font-variant']) element.removeAttribute(name);
    for (const { name, value } of [...element.attributes]) element.setAttribute(name, rounded(value));
  }
  return svg;
}

/** Coordinates to a hundredth of a pixel, which no eye can tell from the rest. */
const rounded = (value: string): string =>
  value.replace(/\d+\.\d{3,}/g, (number) => `${Number(Number(number).toFixed(2))}`);
