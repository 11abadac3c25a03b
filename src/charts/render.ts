/** Draws in the build, where there is no browser. */
import { parseHTML } from 'linkedom';
import type { View } from '../i18n/view.ts';
import type { Chart, Room, Size } from './chart.ts';
import * as on from './draw.ts';

// One document for every chart: a new one each would hold hundreds of megabytes at a thousand charts.
export const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** The markup of a chart for a page, see `drawForPage`. */
export const render = (chart: Chart, size: Size, view: View, room?: Room): string =>
  on.drawForPage(document, chart, size, view, room).outerHTML;

/** The bare drawing, see `draw`. */
export const draw = (chart: Chart, size: Size, view: View, room?: Room): SVGSVGElement =>
  on.draw(document, chart, size, view, room);
