import * as Plot from '@observablehq/plot';
import { select } from 'd3';
import { type Canvas, canvas, finish, titled } from './canvas.ts';
import type { Graphic } from './chart.ts';
import { mayBeLonger, mayBeShorter } from './counted.ts';
import { type CountRow, factsOf, filled, type NamedRow } from './rows.ts';

const BAR = 20;
const GAP = 10;
const TAIL = 44;

/** A chart of `bars`. */
export const barsOf = <Label extends string>(rows: readonly NamedRow<Label>[]): Graphic<Label> => ({
  facts: factsOf(rows),
  draw: (drawing) => bars(drawing.document, drawing.width, filled(rows, drawing)),
});

/**
 * Horizontal bars on one scale from zero, each under its own words. The bar of a number that is only a lower
 * bound ends in a tail of shrinking stitches: it goes on, nobody knows how far. One that may be less ends hollow.
 */
export function bars(document: Document, width: number, data: readonly CountRow[]): SVGSVGElement {
  const words = canvas(document, width);
  let y = 0;
  const rows = data.map(({ fact, title, detail }) => {
    const top = Math.ceil(titled(words, title, detail, width, y)) + 4;
    y = top + BAR + GAP;
    return { value: fact.value, qualifier: fact.qualifier, top };
  });
  const height = y - GAP;
  const open = rows.filter(mayBeLonger);
  const least = Math.min(0, ...rows.map(({ value }) => value));
  const most = Math.max(0, ...rows.map(({ value }) => value)) || (least < 0 ? 0 : 1);
  const sides = [
    { rows: open.filter(({ value }) => value >= 0), towards: 1 },
    { rows: open.filter(({ value }) => value < 0), towards: -1 },
  ].filter(({ rows }) => rows.length > 0);
  const room = (side: number) => (sides.some(({ towards }) => towards === side) ? TAIL : 0);
  const [marginLeft, marginRight] = [room(-1), room(1)];
  // What the hollow end takes of a bar, in numbers.
  const hollow = (24 * (most - least)) / (width - marginRight - marginLeft);
  const end = ({ value }: { value: number }) => (value < 0 ? Math.min(0, value + hollow) : Math.max(0, value - hollow));
  const less = rows.filter(mayBeShorter);
  const place = { y1: 'top', y2: ({ top }: { top: number }) => top + BAR } as const;
  const tail = [
    { dx: 11, r: 8 },
    { dx: 25, r: 6 },
    { dx: 36, r: 4 },
  ];
  const plot = Plot.plot({
    document,
    width,
    height,
    margin: 0,
    marginRight,
    marginLeft,
    axis: null,
    x: { domain: [least, most] },
    y: { domain: [0, height], range: [0, height] },
    marks: [
      Plot.rect(rows, {
        ...place,
        x1: 0,
        x2: (row) => (mayBeShorter(row) ? end(row) : row.value),
        className: 'indigo',
      }),
      Plot.rect(less, { ...place, x1: end, x2: 'value', inset: 0.75, className: 'hollow' }),
      ...sides.flatMap(({ rows, towards }) =>
        tail.map(({ dx, r }) =>
          Plot.dot(rows, {
            x: 'value',
            y: ({ top }) => top + BAR / 2,
            dx: dx * towards,
            r,
            symbol: 'diamond2',
            stroke: 'none',
            fill: 'currentColor',
            className: 'indigo tail',
          }),
        ),
      ),
    ],
  }) as SVGSVGElement;
  select(plot).attr('text-anchor', null).selectAll('.hollow').attr('stroke-width', 1.5);
  for (const node of [...(words.node()?.childNodes ?? [])]) plot.append(node);
  // A line at zero, so that the smallest bars are seen to begin there.
  const zero = select(plot).append('path').attr('class', 'thread');
  const at = Math.round(marginLeft + (-least / (most - least)) * (width - marginLeft - marginRight));
  zero.attr('d', rows.map(({ top }) => `M${at || ''}.5 ${top - 2}v${BAR + 4}`).join(''));
  return finish(select(plot) as unknown as Canvas, height + 2);
}
