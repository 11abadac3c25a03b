import { type Content, find } from '../facts/index.ts';
import { byName } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { words } from '../i18n/words.ts';
import { chart, type Table } from './chart.ts';
import { canvas, finish, legend } from './parts.ts';
import { text } from './theme.ts';

/** The units of the city as the report knew them, each with whether it has the model, by name. */
function units({ data }: Content) {
  const covered = new Set(
    data.coverage.filter(({ indicator }) => indicator === 'units-with-model').map(({ unit }) => unit),
  );
  return data.places
    .filter(({ tile_x, tile_y }) => tile_x !== null && tile_y !== null)
    .map((place) => ({ ...place, x: place.tile_x ?? 0, y: place.tile_y ?? 0, covered: covered.has(place.id) }))
    .sort((a, b) => byName(a.name, b.name));
}

function table(content: Content, lang: Lang): Table {
  const w = words(lang);
  const all = units(content);
  return {
    columns: [w.name, w.kind, w.code, w.covered],
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
    sources: [find(content.facts, 'units-with-model').figures[0]?.source ?? '', 'gso-units-2025'],
  };
}

export default chart({
  id: 'commune-coverage',
  facts: ['units-with-model', 'units', 'wards', 'communes'],
  table,
  vi: {
    headline: 'Mô hình {term three-noes-three-haves} có ở {units-with-model} trên {units unit}',
    description:
      'Sơ đồ {units} ô bằng nhau, không theo ranh giới hay diện tích thật. Thành phố Lai Châu, {period units-with-model}',
    alternative:
      'Sơ đồ {units} ô bằng nhau, mỗi ô là một xã hoặc phường có tên: {wards unit} và {communes unit}, cả {units-with-model} đều có mô hình.',
    notTold:
      'mỗi xã, phường có bao nhiêu hội viên. Mọi xã, phường đều có mô hình không có nghĩa là mọi phụ nữ đều tham gia.',
    labels: { ward: '{wards unit}', commune: '{communes unit}' },
  },
  en: {
    headline: 'The {term three-noes-three-haves} model runs in {units-with-model} of {units unit}',
    description:
      'A schematic of {units} equal tiles, not of true borders or areas. Lai Châu city, {period units-with-model}',
    alternative:
      'A schematic of {units} equal tiles, each a named commune or ward: {wards unit} and {communes unit}, all {units-with-model} with the model.',
    notTold: 'how many members each unit has. That every unit has the model does not mean that every woman takes part.',
    labels: { ward: '{wards unit}', commune: '{communes unit}' },
  },
  draw({ content, size, width, document, lang, label }) {
    const all = units(content);
    const half = size === 'wide' ? 48 : width / 10;
    const tile = 2 * half - 4;
    const svg = canvas(document, width);
    const top = legend(
      svg,
      [
        { className: 'indigo', shape: 'square', text: label('ward') },
        { className: 'ochre', shape: 'rounded', text: label('commune') },
      ],
      width,
    );
    for (const unit of all) {
      const { name, x, y, covered } = unit;
      const group = svg.append('g').attr('transform', `translate(${x * half + 2},${top + y * half})`);
      const commune = unit.kind_en === 'commune';
      group
        .append('rect')
        .attr('class', covered ? (commune ? 'ochre' : 'indigo') : 'open')
        .attr('width', tile)
        .attr('height', tile)
        .attr('rx', commune ? tile / 4 : 0);
      const leading = 17;
      const said = size === 'wide' ? [...name.split(' '), unit[`kind_${lang}`]] : name.split(' ');
      for (const [index, line] of said.entries())
        group
          .append('text')
          .attr('class', covered ? 'paper' : 'ink')
          .attr('font-size', text.small)
          .attr('font-weight', index < name.split(' ').length ? 600 : 400)
          .attr('text-anchor', 'middle')
          .attr('x', tile / 2)
          .attr('y', Math.round(tile / 2 + leading * (index - (said.length - 1) / 2) + 4))
          .text(line);
    }
    return finish(svg, top + (Math.max(...all.map(({ y }) => y)) + 2) * half);
  },
});
