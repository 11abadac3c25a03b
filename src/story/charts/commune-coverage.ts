import { type Canvas, canvas, finish, legend } from '../../charts/canvas.ts';
import { chart, type Swatch, type Table } from '../../charts/chart.ts';
import { measure, wrap } from '../../charts/measure.ts';
import { clothHeight, weave } from '../../charts/stitches.ts';
import { partSwatch, room } from '../../charts/swatch.ts';
import { text as sizes } from '../../charts/theme.ts';
import { lastDay } from '../../data/period.ts';
import { unitsOf } from '../../data/places.ts';
import { area, type Corner, corners } from '../../data/shape.ts';
import { type Content, find } from '../../facts/index.ts';
import { mainReport } from '../../facts/main.ts';
import { byName, list } from '../../i18n/formats.ts';
import type { View } from '../../i18n/view.ts';

/** The units of the city as the report knew them, each with whether it has the model, by name. */
function units({ data, facts }: Content) {
  const { of, place, source, figures } = find(facts, 'units-with-model');
  const covered = new Set(
    data.coverage
      .filter((row) => row.indicator === of && row.place === place && row.source === source)
      .map(({ unit }) => unit),
  );
  const time = figures[0]?.as_of ?? mainReport(data).published;
  return unitsOf(data, place, lastDay(time))
    .map((place) => ({ ...place, covered: covered.has(place.id) }))
    .sort((a, b) => byName(a.name, b.name));
}

/** Who borders whom. */
const sources = ['gso-units-2025'];
/** The head of the column that says where the model is. */
const covered = { vi: 'Có mô hình', en: 'Has the model' };

function table({ lang, words: w, content }: View): Table {
  const all = units(content);
  return {
    columns: [w.name, w.kind, w.code, covered[lang]],
    rows: all.map((unit) => [
      { text: unit.name },
      { text: unit[`kind_${lang}`] },
      { text: unit.code ?? '' },
      { text: unit.covered ? w.yes : w.no },
    ]),
    records: all.map((unit) => ({
      id: unit.id,
      name: unit.name,
      kind: unit[`kind_${lang}`],
      code: unit.code ?? '',
      has_model: unit.covered ? 'yes' : 'no',
    })),
    sources: [find(content.facts, 'units-with-model').figures[0]?.source ?? '', ...sources],
  };
}

const unknown = { vi: 'Không nêu', en: 'Not stated' };

/** Which units have the model, and of which that is not told. */
function shown({ content, lang }: View): string {
  const all = units(content);
  const named = (said: string, some: typeof all) => {
    const names = list(
      lang,
      some.map(({ name }) => name),
    );
    return some.length > 0 ? [`${said}: ${names}.`] : [];
  };
  return [
    ...named(
      covered[lang],
      all.filter((unit) => unit.covered),
    ),
    ...named(
      unknown[lang],
      all.filter((unit) => !unit.covered),
    ),
  ].join(' ');
}

type Unit = ReturnType<typeof units>[number];

interface Tile {
  unit: Unit;
  /** Its corners, in CSS pixels from the top left of the drawing. */
  outline: Corner[];
  /** Where its words stand: the largest rectangle in it. */
  room: Rectangle;
  text: { line: string; face: 'strong' | 'regular' }[];
}

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Arrangement {
  tiles: Tile[];
  /** Of all tiles, in CSS pixels. */
  height: number;
  /** Whether it shows who borders whom. */
  borders: boolean;
}

/** The words of a unit, cut to lines of a width, in letters of a size. */
interface Words {
  letters: number;
  cut(unit: Unit, width: number): Tile['text'];
}

const leading = (letters: number): number => Math.ceil(letters * 1.3);

/** Between a unit and its border, in CSS pixels. */
const INSET = 1.5;
/** No arrangement of named units is higher, in CSS pixels. */
const HIGHEST = 420;
/** The most that one side of the grid of outlines takes, in CSS pixels. */
const SIDE = 54;
const TILE = 104;

/** By their outlines where every unit has one, so that those touch that do; else equal tiles, in the order of names. */
const arrange = (all: Unit[], width: number, words: Words): Arrangement =>
  byBorders(all, width, words) ?? inRows(all, width, words) ?? unnamed(all, width);

/** The outlines of units on their common grid, and how far that goes; `null` unless every unit has one. */
function outlinesOf(all: Unit[]) {
  const outlines = all
    .flatMap(({ shape }) => (shape === null ? [] : [corners(shape)]))
    .filter((outline) => outline !== null);
  if (all.length === 0 || outlines.length < all.length) return null;
  const known = outlines.flat();
  return { outlines, right: Math.max(...known.map(({ x }) => x)), bottom: Math.max(...known.map(({ y }) => y)) };
}

function byBorders(all: Unit[], width: number, words: Words): Arrangement | null {
  const grid = outlinesOf(all);
  if (grid === null) return null;
  const { outlines, right, bottom } = grid;
  const side = Math.min(width / right, SIDE);
  // It shows no true shapes: on a phone the hatch is seen above and below a name.
  const down = Math.max(side, 32);
  const tiles = all.map((unit, index) => {
    const outline = inset(
      (outlines[index] as Corner[]).map(({ x, y }) => ({ x: x * side, y: y * down })),
      INSET,
    );
    const room = largest(outline);
    return { unit, outline, room, text: words.cut(unit, room.right - room.left) };
  });
  const fit = tiles.every(({ unit, room, text }) => {
    const wide = Math.max(...unit.name.split(' ').map((word) => measure(word, words.letters, 'strong')));
    return text.length * leading(words.letters) <= room.bottom - room.top && wide <= room.right - room.left;
  });
  return fit && bottom * down <= HIGHEST ? { tiles, height: bottom * down, borders: true } : null;
}

function inRows(all: Unit[], width: number, words: Words): Arrangement | null {
  const few = Math.min(5, Math.floor(width / TILE));
  for (let columns = Math.max(1, few); columns * 48 <= width; columns++) {
    const step = Math.floor(Math.min(TILE + 4, width / columns));
    const texts = all.map((unit) => words.cut(unit, step - 8));
    const high = Math.max(1, ...texts.map(({ length }) => length)) * leading(words.letters) + 12;
    const rows = Math.ceil(all.length / columns);
    const down = Math.max(high + 4, rows * step <= HIGHEST ? step : 0);
    if (rows * down > HIGHEST) continue;
    const tiles = texts.map((text, index) => {
      const [left, top] = [(index % columns) * step, Math.floor(index / columns) * down];
      const room = { left: left + 2, top: top + 2, right: left + step - 2, bottom: top + down - 2 };
      return { unit: all[index] as Unit, outline: square(room), room, text };
    });
    return { tiles, height: rows * down, borders: false };
  }
  return null;
}

/** Too many to name in the drawing: the table does. */
function unnamed(all: Unit[], width: number): Arrangement {
  const cloth = weave(all.length, { width, height: HIGHEST });
  const { columns, pitch } = cloth;
  const tiles = all.map((unit, index) => {
    const [left, top] = [(index % columns) * pitch + 0.75, Math.floor(index / columns) * pitch];
    const room = { left, top, right: left + pitch - 1.5, bottom: top + pitch - 1.5 };
    return { unit, outline: square(room), room, text: [] };
  });
  return { tiles, height: clothHeight(all.length, cloth), borders: false };
}

const square = ({ left, top, right, bottom }: Rectangle): Corner[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

/** The outline with each of its lines so far within. */
function inset(all: readonly Corner[], by: number): Corner[] {
  const way = area(all) > 0 ? by : -by;
  const at = (index: number) => all[(index + all.length) % all.length] as Corner;
  return all.map(({ x, y }, index) => {
    const [before, after] = [at(index - 1), at(index + 1)];
    // Inside lies to the right of a line where corners go round with the clock.
    const shift = (from: Corner, to: Corner) => ({
      x: -Math.sign(to.y - from.y) * way,
      y: Math.sign(to.x - from.x) * way,
    });
    const [a, b] = [shift(before, { x, y }), shift({ x, y }, after)];
    return { x: x + a.x + b.x, y: y + a.y + b.y };
  });
}

/** The rectangles that an outline is made of: between two of its heights each, from left to right. */
function slabs(outline: readonly Corner[]): Rectangle[] {
  const heights = [...new Set(outline.map(({ y }) => y))].sort((a, b) => a - b);
  return heights.slice(1).flatMap((bottom, index) => {
    const top = heights[index] as number;
    const crossed = outline
      .filter(({ x, y }, index) => {
        const next = outline[(index + 1) % outline.length] as Corner;
        return x === next.x && Math.min(y, next.y) <= top && Math.max(y, next.y) >= bottom;
      })
      .map(({ x }) => x)
      .sort((a, b) => a - b);
    return crossed.flatMap((left, index) =>
      index % 2 === 0 ? [{ left, top, right: crossed[index + 1] as number, bottom }] : [],
    );
  });
}

const size = ({ left, top, right, bottom }: Rectangle): number => (right - left) * (bottom - top);

const largest = (outline: readonly Corner[]): Rectangle => slabs(outline).reduce((a, b) => (size(b) > size(a) ? b : a));

/** Wards lie, communes stand: lines through a unit, so that its kind is told without a colour. */
const hatches = {
  ward: { className: 'pale', step: 5, on: 2 },
  commune: { className: 'hair', step: 6, on: 1 },
} as const;

type Kind = keyof typeof hatches;

/** The lines of units of a kind: in each of their rectangles one line as thick as that, which dashes cut. */
function hatch(to: Canvas, kind: Kind, outlines: readonly (readonly Corner[])[]): void {
  const { className, step, on } = hatches[kind];
  const lying = kind === 'ward';
  const paths = new Map<number, string>();
  for (const { left, top, right, bottom: edge } of outlines.flatMap(slabs)) {
    // A little into the next rectangle, so that no seam is seen.
    const bottom = lying ? edge : edge + 0.5;
    const [from, until] = lying ? [top, bottom] : [left, right];
    // All lines of a drawing stand in one rhythm.
    const first = Math.ceil((from + 1) / step) * step;
    const count = Math.floor((until - 1 - on - first) / step) + 1;
    if (count < 1) continue;
    const length = (count - 1) * step + on;
    const middle = round(lying ? (left + right) / 2 : (top + bottom) / 2);
    const thick = round(lying ? right - left : bottom - top);
    const line = lying ? `M${middle} ${first}v${length}` : `M${first} ${middle}h${length}`;
    paths.set(thick, (paths.get(thick) ?? '') + line);
  }
  for (const [thick, d] of paths)
    to.append('path')
      .attr('class', className)
      .attr('stroke-width', thick)
      .attr('stroke-dasharray', `${on} ${step - on}`)
      .attr('d', d);
}

const round = (length: number): number => Number(length.toFixed(2));

function pathOf([first, ...rest]: readonly Corner[]): string {
  let at = first as Corner;
  const lines = rest.map((corner) => {
    const [from, to] = [at, corner];
    at = corner;
    return from.y === to.y ? `h${round(to.x - from.x)}` : `v${round(to.y - from.y)}`;
  });
  return `M${round(first?.x ?? 0)} ${round(first?.y ?? 0)}${lines.join('')}z`;
}

export default chart({
  id: 'commune-coverage',
  facts: ['units-with-model', 'units', 'wards', 'communes'],
  sources,
  lacks: (content) =>
    units(content).some(({ covered }) => covered)
      ? null
      : {
          vi: 'các xã, phường có mô hình: những dòng của bảng coverage',
          en: 'the communes and wards with the model: rows of coverage',
        },
  table,
  shown,
  vi: {
    headline: 'Mô hình {term three-noes-three-haves} có ở {units-with-model} trên {units unit}',
    description:
      'Sơ đồ {units unit}, không phải bản đồ. Có mô hình không có nghĩa là mọi phụ nữ đều tham gia. Thành phố Lai Châu, {period units-with-model}',
    alternative: [
      {
        when: 'all units-with-model units',
        say: 'Sơ đồ {units unit}: {wards unit} và {communes unit}, cả {units-with-model} đều có mô hình.',
      },
      {
        say: 'Sơ đồ {units unit}. Mô hình có ở {units-with-model}: {wards unit} và {communes unit}.',
      },
    ],
    notTold: ['mỗi xã, phường có bao nhiêu hội viên', 'họ làm gì trong mô hình'],
    labels: {
      ward: [{ when: 'all units-with-model units', say: '{wards unit}' }, { say: '{wards unit} có mô hình' }],
      commune: [{ when: 'all units-with-model units', say: '{communes unit}' }, { say: '{communes unit} có mô hình' }],
    },
  },
  en: {
    headline: 'The {term three-noes-three-haves} model is in place in {units-with-model} of {units unit}',
    description:
      'A schematic of {units unit}, not a map. Having the model does not mean that every woman takes part. Lai Châu city, {period units-with-model}',
    alternative: [
      {
        when: 'all units-with-model units',
        say: 'A schematic of {units unit}: {wards unit} and {communes unit}, all {units-with-model} with the model.',
      },
      {
        say: 'A schematic of {units unit}. The model is in place in {units-with-model}: {wards unit} and {communes unit}.',
      },
    ],
    notTold: ['how many members each unit has', 'what they do in the model'],
    labels: {
      ward: [{ when: 'all units-with-model units', say: '{wards unit}' }, { say: '{wards unit} with the model' }],
      commune: [
        { when: 'all units-with-model units', say: '{communes unit}' },
        { say: '{communes unit} with the model' },
      ],
    },
  },
  draw({ content, lang, words: w, size, width: most, document, label }) {
    const all = units(content);
    // A schematic of few is no wider than the words need.
    const width = size === 'full' ? Math.min(most, 12 * SIDE) : most;
    const svg = canvas(document, width);
    const letters = size === 'narrow' || size === 'medium' ? sizes.small : sizes.label;
    const words: Words = {
      letters,
      cut(unit, room) {
        const cut = (text: string, face: 'strong' | 'regular') =>
          wrap(text, room - 4, letters, face).map((line) => ({ line, face }));
        const kind = unit.covered ? unit[`kind_${lang}`] : w.notStated;
        const told = size === 'narrow' ? [] : cut(kind, 'regular');
        return [...cut(unit.name, unit.covered ? 'strong' : 'regular'), ...told];
      },
    };
    const { tiles, height, borders } = arrange(all, width, words);
    const sample = square({ left: -1, top: -1, right: 17, bottom: 17 });
    const kinds = (['ward', 'commune'] as const).filter((kind) => all.some((unit) => kindOf(unit) === kind));
    const top = Math.ceil(
      legend(
        svg,
        [
          ...kinds.map((kind) => ({
            mark: { draw: (to: Canvas) => hatch(to, kind, [sample]) },
            text: label(kind),
          })),
          ...(size === 'narrow' && all.some(({ covered }) => !covered)
            ? [
                {
                  mark: {
                    draw: (to: Canvas) => edges(to, [square({ left: 1, top: 1, right: 15, bottom: 15 })], false),
                  },
                  text: w.notStated,
                },
              ]
            : []),
          { text: borders ? w.borders : w.equalTiles },
        ],
        width,
      ),
    );
    const drawing = svg.append('g').attr('class', 'units').attr('transform', `translate(0,${top})`);
    const outlines = (some: readonly Tile[]) => some.map(({ outline }) => outline);
    const [withModel, others] = [tiles.filter(({ unit }) => unit.covered), tiles.filter(({ unit }) => !unit.covered)];
    for (const kind of kinds) hatch(drawing, kind, outlines(withModel.filter(({ unit }) => kindOf(unit) === kind)));
    edges(drawing, outlines(withModel), true);
    edges(drawing, outlines(others), false);
    write(drawing, withModel, letters, true);
    write(drawing, others, letters, false);
    return finish(svg, top + height);
  },
  swatch: (content, document) => schematic(content, document) ?? squares(content, document),
});

const squares = ({ facts }: Content, document: Document): Swatch =>
  partSwatch(document, find(facts, 'units-with-model'), find(facts, 'units'));

/** The units without names, full where the model is; `null` where an outline is not known or would be too small. */
function schematic(content: Content, document: Document): Swatch | null {
  const all = units(content);
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
  svg.append('path').attr('class', 'indigo').attr('d', of(true).map(pathOf).join(''));
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

const kindOf = ({ kind_en }: Unit): Kind => (kind_en === 'commune' ? 'commune' : 'ward');

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
    to.append('path')
      .attr('class', 'paper')
      .attr(
        'd',
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
