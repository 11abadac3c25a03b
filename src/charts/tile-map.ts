import type { Corner } from '../data/shape.ts';
import { find } from '../facts/index.ts';
import { type Canvas, canvas, finish, legend, path } from './canvas.ts';
import type { Graphic, Swatch } from './chart.ts';
import { type Coverage, coverageLacks, coverageSaid, coverageTable, type Unit, unitsIn } from './coverage.ts';
import { type Hatch, hatch } from './hatch.ts';
import { measure, wrap } from './measure.ts';
import { inset, pathOf, rectangle } from './polygon.ts';
import { round } from './round.ts';
import { partSwatch, room } from './swatch.ts';
import { text as sizes } from './theme.ts';
import { arrange, leading, outlinesOf, SIDE, type Tile, type Words } from './tiles.ts';

interface TileMap extends Coverage {
  /** The fact of how many units there are. */
  units: string;
  /** The facts of how many wards and how many communes it is in. */
  kinds: readonly [wards: string, communes: string];
}

type Kind = 'ward' | 'commune';

/** So that the kind of a unit is told without a colour. */
const hatches: Record<Kind, Hatch> = { ward: 'lying', commune: 'standing' };

/** Whatever is no commune is drawn as a ward. */
const kindOf = ({ kind_en }: Unit): Kind => (kind_en === 'commune' ? 'commune' : 'ward');

/**
 * A map of units as tiles, hatched by their kind where something is in them, with broken edges where that is not told.
 * Tiles that touch are neighbours where every unit has an outline; else they are equal, in the order of names.
 */
export function tileMap(map: TileMap): Graphic<Kind> {
  return {
    facts: [map.covered, map.units, ...map.kinds],
    sources: map.sources,
    lacks: (content) => coverageLacks(map, content),
    table: (view) => coverageTable(map, view),
    shown: (view) => coverageSaid(map, view),
    draw({ content, lang, words: w, size, width: most, document, label }) {
      const all = unitsIn(map, content);
      // A schematic of few is no wider than the words need.
      const width = size === 'full' ? Math.min(most, 12 * SIDE) : most;
      const svg = canvas(document, width);
      const letters = size === 'narrow' || size === 'medium' ? sizes.small : sizes.label;
      const words: Words = {
        letters,
        cut(unit, width) {
          const cut = (text: string, face: 'strong' | 'regular') =>
            wrap(text, width, letters, face).map((line) => ({ line, face }));
          const kind = unit.covered ? unit[`kind_${lang}`] : w.notStated;
          const told = size === 'narrow' ? [] : cut(kind, 'regular');
          return [...cut(unit.name, unit.covered ? 'strong' : 'regular'), ...told];
        },
      };
      const { tiles, height, borders } = arrange(all, width, words);
      const kinds = (['ward', 'commune'] as const).filter((kind) =>
        all.some((unit) => unit.covered && kindOf(unit) === kind),
      );
      const sample = (draw: (to: Canvas, outlines: Corner[][]) => void, out: number) => ({
        draw: (to: Canvas) => draw(to, [rectangle({ left: -out, top: -out, right: 16 + out, bottom: 16 + out })]),
      });
      const hatched = (kind: Kind) => sample((to, outlines) => hatch(to, hatches[kind], outlines), 1);
      const broken = sample((to, outlines) => edges(to, outlines, false), -1);
      const items = [
        ...kinds.map((kind) => ({ mark: hatched(kind), text: label(kind) })),
        ...(size === 'narrow' && all.some(({ covered }) => !covered) ? [{ mark: broken, text: w.notStated }] : []),
        { text: borders ? w.borders : w.equalTiles },
      ];
      const top = Math.ceil(legend(svg, items, width));
      const drawing = svg.append('g').attr('class', 'units').attr('transform', `translate(0,${top})`);
      const outlines = (some: readonly Tile[]) => some.map(({ outline }) => outline);
      const [covered, others] = [tiles.filter(({ unit }) => unit.covered), tiles.filter(({ unit }) => !unit.covered)];
      for (const kind of kinds)
        hatch(drawing, hatches[kind], outlines(covered.filter(({ unit }) => kindOf(unit) === kind)));
      edges(drawing, outlines(covered), true);
      edges(drawing, outlines(others), false);
      write(drawing, covered, letters, true);
      write(drawing, others, letters, false);
      return finish(svg, top + height);
    },
    swatch: (content, document) =>
      schematic(unitsIn(map, content), document) ??
      partSwatch(document, find(content.facts, map.covered), find(content.facts, map.units)),
  };
}

/** The units without names, full where it is; `null` where an outline is not known or would be too small. */
function schematic(all: readonly Unit[], document: Document): Swatch | null {
  const grid = outlinesOf(all);
  if (grid === null) return null;
  const side = Math.floor(Math.min(room.width / grid.right, room.height / grid.bottom));
  if (side < 4) return null;
  const svg = canvas(document, room.width);
  const of = (covered: boolean) =>
    grid.outlines
      .filter((_, index) => all[index]?.covered === covered)
      .map((outline) =>
        inset(
          outline.map(({ x, y }) => ({ x: x * side, y: y * side })),
          1,
        ),
      );
  path(svg, 'indigo', of(true).map(pathOf).join(''));
  edges(svg, of(false), false);
  return { svg: finish(svg, room.height), unit: 1 };
}

/** Broken around units of which nothing is told. */
function edges(to: Canvas, outlines: readonly (readonly Corner[])[], covered: boolean): void {
  if (outlines.length === 0) return;
  const path = to
    .append('path')
    .attr('class', covered ? 'hollow' : 'thread')
    .attr('stroke-width', 1.5)
    .attr('d', outlines.map(pathOf).join(''));
  if (!covered) path.attr('stroke-dasharray', '4 3');
}

/** The words of units in the middle of their rooms, on paper where there is a hatch. */
function write(to: Canvas, tiles: readonly Tile[], letters: number, hatched: boolean): void {
  const named = tiles.filter(({ text }) => text.length > 0);
  if (named.length === 0) return;
  const high = leading(letters);
  const places = named.map(({ room: { left, top, right, bottom }, text }) => {
    const wide = Math.max(...text.map(({ line, face }) => measure(line, letters, face)));
    const plate = round(Math.min(right - left - 3, Math.ceil(wide) + 6));
    return { x: round((left + right) / 2), y: round((top + bottom - text.length * high) / 2), plate, text };
  });
  if (hatched)
    path(
      to,
      'paper',
      places
        .map(({ x, y, plate, text }) => `M${round(x - plate / 2)} ${y}h${plate}v${text.length * high}h-${plate}z`)
        .join(''),
    );
  const group = to
    .append('g')
    .attr('class', hatched ? 'ink' : 'muted')
    .attr('font-size', letters)
    .attr('text-anchor', 'middle');
  for (const { x, y, text } of places)
    for (const [index, { line, face }] of text.entries()) {
      const element = group
        .append('text')
        .attr('x', x)
        .attr('y', Math.round(y + high * (index + 0.5) + letters * 0.36))
        .text(line);
      if (face === 'strong') element.attr('class', 'strong');
    }
}
