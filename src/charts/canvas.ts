import { type Selection, select } from 'd3';
import { widths } from './chart.ts';
import { balance, measure, wrap } from './measure.ts';
import { marks, type Shape } from './stitches.ts';
import { text as sizes } from './theme.ts';

/** A group or drawing under construction. Lengths are CSS pixels, y grows downwards. */
export type Canvas = Selection<SVGGElement | SVGSVGElement, unknown, null, undefined>;

/** An empty drawing; `finish` gives it its height. */
export function canvas(document: Document, width: number): Canvas {
  const svg = select(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).attr('width', width);
  if (width === widths.full) svg.attr('font-size', sizes.paper);
  return svg as unknown as Canvas;
}

/** The least that words are set in. */
export const leastSize = (to: Canvas): number => Number(to.node()?.closest('svg')?.getAttribute('font-size') ?? 0);

/** The size of a label. */
export const labelSize = (to: Canvas): number => Math.max(sizes.label, leastSize(to));

/** The drawing, as high as what was drawn. */
export function finish(svg: Canvas, height: number): SVGSVGElement {
  const rows = Math.ceil(height);
  return svg
    .attr('height', rows)
    .attr('viewBox', `0 0 ${svg.attr('width')} ${rows}`)
    .node() as SVGSVGElement;
}

interface Lines {
  x: number;
  /** The top of the first line. */
  y: number;
  width: number;
  size?: number;
  className?: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** Text wrapped to a width; gives the bottom of its last line. */
export function lines(
  to: Canvas,
  text: string,
  { x, y, width, size: wanted = sizes.label, className = 'ink', anchor }: Lines,
): number {
  const size = Math.max(wanted, leastSize(to));
  const leading = size * 1.4;
  const face = (['headline', 'strong'] as const).find((face) => className.includes(face)) ?? 'regular';
  const cut = face === 'headline' ? balance(text, width, size, face) : wrap(text, width, size, face);
  const element = to.append('text').attr('class', className).attr('font-size', size);
  if (anchor) element.attr('text-anchor', anchor);
  for (const [index, line] of cut.entries())
    element
      .append('tspan')
      .attr('x', x)
      .attr('y', Math.round(y + leading * index + size * 1.09))
      .text(line);
  return y + leading * cut.length;
}

/** Draws a path of a class; its line as thick as that and cut by these dashes, in CSS pixels, where they are given. */
export function path(to: Canvas, className: string, d: string, thickness?: number, dashes?: string): void {
  const drawn = to.append('path').attr('class', className);
  if (thickness !== undefined) drawn.attr('stroke-width', thickness);
  if (dashes !== undefined) drawn.attr('stroke-dasharray', dashes);
  drawn.attr('d', d);
}

/** A title and what it is of: on one line in a full drawing, where they fit, else one below the other; gives their bottom. */
export function titled(to: Canvas, title: string, detail: string, width: number, y: number): number {
  const x = Math.ceil(measure(title, labelSize(to), 'strong') + 8);
  const bottom = lines(to, title, { x: 0, y, width, className: 'ink strong' });
  if (!detail) return bottom;
  if (width === widths.full && x + measure(detail, labelSize(to)) <= width)
    return lines(to, detail, { x, y, width: width - x, className: 'muted' });
  return lines(to, detail, { x: 0, y: bottom, width, size: sizes.small, className: 'muted' });
}

/** What a mark of the drawing stands for; without a mark, only words. */
export interface LegendItem {
  mark?: { shape: Shape; className: string } | { path: string; className: string } | { draw: (to: Canvas) => void };
  text: string;
}

/** The marks and what they stand for, in a row where it fits, else one below the other; gives its bottom. */
export function legend(to: Canvas, items: readonly LegendItem[], width: number, y = 0): number {
  const gap = 24;
  const size = labelSize(to);
  const indent = ({ mark }: LegendItem) => (mark ? 22 : 0);
  const total = items.reduce((sum, item) => sum + indent(item) + measure(item.text, size) + gap, -gap);
  let x = 0;
  let bottom = y;
  for (const item of items) {
    const top = total <= width ? y : bottom;
    if (item.mark) {
      const sample = to
        .append('g')
        .attr('class', 'key')
        .attr('transform', `translate(${Math.round(x)},${Math.round(top + 2 + size - sizes.label)})`);
      if ('draw' in item.mark) item.mark.draw(sample as unknown as Canvas);
      else if ('path' in item.mark) path(sample, item.mark.className, item.mark.path);
      else marks(sample, { ...item.mark, to: 1, cloth: { columns: 1, pitch: 16, unit: 1 } });
    }
    const left = Math.ceil(x + indent(item));
    bottom = lines(to, item.text, { x: left, y: top, width: width - left, size });
    if (total <= width) x = left + measure(item.text, size) + gap;
  }
  return bottom + 8;
}
