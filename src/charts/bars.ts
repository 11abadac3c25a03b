import * as Plot from '@observablehq/plot';
import type { Fact } from '../facts/index.ts';
import { measure } from './measure.ts';
import { text } from './theme.ts';

/** One bar, with what stands over it. */
export interface Bar {
  fact: Fact;
  /** The number in words, strong. */
  title: string;
  /** What it is of; empty for none. */
  detail: string;
}

const BAND = { withDetail: 74, without: 56 };
const BAR = 20;
const TAIL = 44;

/**
 * Horizontal bars on one scale from zero, each under its own words. The bar of a number that is only a lower
 * bound ends in a tail of shrinking stitches: it goes on, nobody knows how far.
 */
export function bars(document: Document, width: number, data: readonly Bar[]): SVGSVGElement {
  const band = data.some(({ detail }) => detail) ? BAND.withDetail : BAND.without;
  for (const { title, detail } of data)
    if (measure(title, text.label, 'strong') > width || measure(detail, text.small) > width)
      throw new Error(`"${title}: ${detail}" is wider than its chart (${width} px).`);
  const open = data.filter(({ fact }) => fact.qualifier === 'more_than' || fact.qualifier === 'at_least');
  const y = (bar: Bar) => bar.fact.id;
  const x = (bar: Bar) => bar.fact.value;
  const line = (top: number) => ({ y, frameAnchor: 'left' as const, dy: top - band / 2, lineAnchor: 'top' as const });
  const tail = [
    { dx: 11, r: 8 },
    { dx: 25, r: 6 },
    { dx: 36, r: 4 },
  ];
  return Plot.plot({
    document,
    width,
    height: band * data.length,
    margin: 0,
    marginRight: open.length > 0 ? TAIL : 0,
    axis: null,
    x: { domain: [0, Math.max(...data.map(x))] },
    y: { domain: data.map(y), padding: 0 },
    marks: [
      Plot.barX(data, { x, y, insetTop: band - BAR - 8, insetBottom: 8, className: 'indigo' }),
      ...tail.map(({ dx, r }) =>
        Plot.dot(open, {
          x,
          y,
          dx,
          dy: band / 2 - BAR / 2 - 8,
          r,
          symbol: 'diamond2',
          stroke: 'none',
          fill: 'currentColor',
          className: 'indigo',
        }),
      ),
      Plot.text(data, { ...line(6), text: 'title', fontSize: text.label, className: 'ink strong' }),
      Plot.text(data, { ...line(26), text: 'detail', fontSize: text.small, className: 'muted' }),
    ],
  }) as SVGSVGElement;
}
