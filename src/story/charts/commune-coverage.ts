import { chart, type Table } from '../../charts/chart.ts';
import { measure, wrap } from '../../charts/measure.ts';
import { canvas, finish, legend } from '../../charts/parts.ts';
import { clothHeight, weave } from '../../charts/stitches.ts';
import { partSwatch } from '../../charts/swatch.ts';
import { text as sizes } from '../../charts/theme.ts';
import { lastDay } from '../../data/period.ts';
import { unitsOf } from '../../data/places.ts';
import { type Content, find } from '../../facts/index.ts';
import { mainReport } from '../../facts/main.ts';
import { byName } from '../../i18n/formats.ts';
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
    .filter(({ tile_x, tile_y }) => tile_x !== null && tile_y !== null)
    .map((place) => ({ ...place, x: place.tile_x ?? 0, y: place.tile_y ?? 0, covered: covered.has(place.id) }))
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

type Unit = ReturnType<typeof units>[number];

interface Tile {
  unit: Unit;
  /** CSS pixels from the top left of the tiles. */
  x: number;
  y: number;
  width: number;
  height: number;
  text: { line: string; face: 'strong' | 'regular' }[];
}

interface Arrangement {
  tiles: Tile[];
  height: number;
}

/** The words of a unit, cut to lines of a width. */
type Words = (unit: Unit, width: number) => Tile['text'];

const LEADING = 17;

/** No arrangement of named tiles is higher, in CSS pixels. */
const HIGHEST = 420;

/** Every unit a tile: who borders whom where each has a place of its own, else in the order of their names. */
const arrange = (all: Unit[], width: number, words: Words): Arrangement =>
  byBorders(all, width, words) ?? inRows(all, width, words) ?? unnamed(all, width);

function byBorders(all: Unit[], width: number, words: Words): Arrangement | null {
  const [right, bottom] = [Math.max(2, ...all.map(({ x }) => x + 2)), Math.max(0, ...all.map(({ y }) => y + 2))];
  const half = Math.min(width / right, 64);
  const side = 2 * half - 4;
  const apart = all.every((a, index) =>
    all.slice(index + 1).every((b) => Math.abs(a.x - b.x) > 1 || Math.abs(a.y - b.y) > 1),
  );
  const whole = all.every(({ name }) => name.split(' ').every((word) => measure(word, sizes.small, 'strong') <= side));
  const tiles = all.map((unit) => ({
    unit,
    x: unit.x * half + 2,
    y: unit.y * half,
    width: side,
    height: side,
    text: words(unit, side),
  }));
  const fit = tiles.every(({ text }) => text.length * LEADING <= side);
  return apart && whole && fit && bottom * half <= HIGHEST ? { tiles, height: bottom * half } : null;
}

function inRows(all: Unit[], width: number, words: Words): Arrangement | null {
  for (let columns = Math.max(1, Math.floor(width / 100)); columns * 48 <= width; columns++) {
    const step = Math.floor(width / columns);
    const texts = all.map((unit) => words(unit, step - 4));
    const high = Math.max(...texts.map(({ length }) => length)) * LEADING + 12;
    const height = Math.ceil(all.length / columns) * (high + 4);
    if (height > HIGHEST) continue;
    const tiles = texts.map((text, index) => ({
      unit: all[index] as Unit,
      x: (index % columns) * step + 2,
      y: Math.floor(index / columns) * (high + 4),
      width: step - 4,
      height: high,
      text,
    }));
    return { tiles, height };
  }
  return null;
}

/** Too many to name in the drawing: the table does. */
function unnamed(all: Unit[], width: number): Arrangement {
  const cloth = weave(all.length, { width, height: HIGHEST });
  const { columns, pitch } = cloth;
  const tiles = all.map((unit, index) => ({
    unit,
    x: (index % columns) * pitch + 0.75,
    y: Math.floor(index / columns) * pitch,
    width: pitch - 1.5,
    height: pitch - 1.5,
    text: [],
  }));
  return { tiles, height: clothHeight(all.length, cloth) };
}

/** Wards lie, communes stand: lines through a tile, so that its kind is told without a colour. */
function hatch(kind: 'ward' | 'commune', width: number, height: number): string {
  const lying = kind === 'ward';
  const [across, along] = lying ? [height, width] : [width, height];
  const count = Math.floor((across - 2) / 5);
  const first = (across - (count - 1) * 5) / 2;
  const step = lying ? `m-${along} 5h${along}` : `m5-${along}v${along}`;
  return (lying ? `M0 ${first}h${along}` : `M${first} 0v${along}`) + step.repeat(Math.max(0, count - 1));
}

export default chart({
  id: 'commune-coverage',
  facts: ['units-with-model', 'units', 'wards', 'communes'],
  sources,
  lacks: (content) =>
    units(content).length > 0
      ? null
      : {
          vi: 'ô của các xã, phường trên sơ đồ: parent, tile_x, tile_y ở bảng places',
          en: 'tiles of the communes and wards: parent, tile_x, tile_y in places',
        },
  table,
  vi: {
    headline: 'Mô hình {term three-noes-three-haves} có ở {units-with-model} trên {units unit}',
    description:
      'Sơ đồ {units} ô bằng nhau, không theo ranh giới hay diện tích thật. Thành phố Lai Châu, {period units-with-model}',
    alternative: [
      {
        when: 'all units-with-model units',
        say: 'Sơ đồ {units} ô bằng nhau, mỗi ô là một xã hoặc phường có tên: {wards unit} và {communes unit}, cả {units-with-model} đều có mô hình.',
      },
      {
        say: 'Sơ đồ {units} ô bằng nhau, mỗi ô là một xã hoặc phường có tên. Mô hình có ở {units-with-model}: {wards unit} và {communes unit}.',
      },
    ],
    notTold: ['mỗi xã, phường có bao nhiêu hội viên', 'họ làm gì trong mô hình'],
    labels: {
      ward: [{ when: 'all units-with-model units', say: '{wards unit}' }, { say: '{wards unit} có mô hình' }],
      commune: [{ when: 'all units-with-model units', say: '{communes unit}' }, { say: '{communes unit} có mô hình' }],
    },
  },
  en: {
    headline: 'The {term three-noes-three-haves} model runs in {units-with-model} of {units unit}',
    description:
      'A schematic of {units} equal tiles, not of true borders or areas. Lai Châu city, {period units-with-model}',
    alternative: [
      {
        when: 'all units-with-model units',
        say: 'A schematic of {units} equal tiles, each a named commune or ward: {wards unit} and {communes unit}, all {units-with-model} with the model.',
      },
      {
        say: 'A schematic of {units} equal tiles, each a named commune or ward. The model runs in {units-with-model}: {wards unit} and {communes unit}.',
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
  draw({ content, size, width: most, document, lang, label }) {
    const width = Math.min(most, 660);
    const all = units(content);
    const svg = canvas(document, width);
    const top = legend(
      svg,
      [
        { mark: { path: hatch('ward', 16, 16), className: 'pale' }, text: label('ward') },
        { mark: { path: hatch('commune', 16, 16), className: 'hair' }, text: label('commune') },
      ],
      width,
    );
    const words: Words = (unit, room) => {
      const cut = (text: string, face: 'strong' | 'regular') =>
        wrap(text, room - 4, sizes.small, face).map((line) => ({ line, face }));
      return [...cut(unit.name, 'strong'), ...(size === 'narrow' ? [] : cut(unit[`kind_${lang}`], 'regular'))];
    };
    const { tiles, height } = arrange(all, width, words);
    for (const { unit, x, y, width, height, text } of tiles) {
      const { covered } = unit;
      const group = svg.append('g').attr('transform', `translate(${x},${top + y})`);
      const commune = unit.kind_en === 'commune';
      if (covered)
        group
          .append('path')
          .attr('class', commune ? 'hair' : 'pale')
          .attr('stroke-width', commune ? 1 : 2)
          .attr('d', hatch(commune ? 'commune' : 'ward', width, height));
      const edge = group
        .append('rect')
        .attr('class', covered ? 'hollow' : 'thread')
        .attr('stroke-width', 1.5)
        .attr('width', width)
        .attr('height', height);
      if (!covered) edge.attr('stroke-dasharray', '4 3');
      if (text.length === 0) continue;
      const first = height / 2 - (text.length * LEADING) / 2;
      const wide = Math.max(...text.map(({ line, face }) => measure(line, sizes.small, face)));
      const plate = Math.min(width - 3, Math.ceil(wide) + 6);
      // The words stand on paper, not on the hatch.
      if (covered)
        group
          .append('path')
          .attr('class', 'paper')
          .attr('d', `M${(width - plate) / 2} ${first}h${plate}v${text.length * LEADING}h-${plate}`);
      for (const [index, { line, face }] of text.entries())
        group
          .append('text')
          .attr('class', covered ? 'ink' : 'muted')
          .attr('font-size', sizes.small)
          .attr('font-weight', face === 'strong' ? 600 : 400)
          .attr('text-anchor', 'middle')
          .attr('x', width / 2)
          .attr('y', Math.round(first + LEADING * (index + 0.5) + 4))
          .text(line);
    }
    return finish(svg, top + height);
  },
  swatch: ({ facts }, document) => partSwatch(document, find(facts, 'units-with-model'), find(facts, 'units')),
});
