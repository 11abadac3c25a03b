import { expect, test } from 'vitest';
import { say } from '../../../src/charts/chart.ts';
import { tableOf } from '../../../src/charts/table.ts';
import { type Corner, corners } from '../../../src/data/shape.ts';
import { facts, find } from '../../../src/facts/index.ts';
import { byName } from '../../../src/i18n/formats.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { words } from '../../../src/i18n/words.ts';
import chart from '../../fixtures/report/story/charts/shelf-coverage.ts';
import { changed, content, view } from '../content.ts';
import { drawingsOf, drawn, labels, sides, touching } from './drawings.ts';

const units = find(content.facts, 'units').value;
const of = (id: string) => find(content.facts, id).value;
const city = content.data.places.filter(({ shape }) => shape !== null);
const without = (id: string) => {
  const data = { ...content.data, coverage: content.data.coverage.filter(({ unit }) => unit !== id) };
  return { ...content, data, facts: facts(data) };
};
const shapeless = changed('places', ({ id }) => id === 'son-thang', { shape: null });

/** The outlines of the units, as corners in CSS pixels: those with the model in the order of their names, then the others. */
function outlines(svg: SVGSVGElement): { corners: Corner[]; broken: boolean }[] {
  const group = svg.querySelector('.units');
  const [, top = 0] = /,([\d.]+)\)/.exec(group?.getAttribute('transform') ?? '')?.map(Number) ?? [];
  return [...(group?.querySelectorAll('path') ?? [])]
    .filter((path) => path.matches('.hollow, .thread'))
    .flatMap(
      (path) =>
        (path.getAttribute('d') ?? '').match(/M[^z]+z/g)?.map((outline) => {
          const found: Corner[] = [];
          let at = { x: 0, y: 0 };
          for (const [, command, a = '', b = ''] of outline.matchAll(/([Mhv])(-?[\d.]+) ?([\d.]*)/g)) {
            if (command === 'M') at = { x: Number(a), y: Number(b) };
            else at = command === 'h' ? { ...at, x: at.x + Number(a) } : { ...at, y: at.y + Number(a) };
            found.push({ x: at.x, y: at.y + top });
          }
          return { corners: found, broken: path.hasAttribute('stroke-dasharray') };
        }) ?? [],
    );
}

/** The names of the units of a drawing in the order of their outlines. */
const names = city.map(({ name }) => name).sort(byName);

test.each(drawingsOf(chart))('$name lets those touch that have a border, and no others', (drawing) => {
  const shapes = city.map(({ name, shape }) => ({ name, corners: corners(shape ?? '') ?? [] }));
  const drawnAs = outlines(drawn(drawing)).map(({ corners }, index) => ({ name: names[index] ?? '', corners }));
  expect(touching(shapes)).toHaveLength(10);
  // Two insets lie between them.
  expect(touching(drawnAs, 3.1)).toEqual(touching(shapes));
});

test.each(drawingsOf(chart))('$name lays no unit over another', (drawing) => {
  const all = outlines(drawn(drawing)).map(({ corners }) => corners);
  expect(all).toHaveLength(units);
  const inside = ({ x, y }: Corner, corners: Corner[]) =>
    sides(corners).filter((side) => !side.level && side.at > x && side.from < y && side.to > y).length % 2 === 1;
  for (const a of all)
    for (const b of all.filter((other) => other !== a)) expect(b.filter((corner) => inside(corner, a))).toEqual([]);
});

test.each(drawingsOf(chart))('$name tells wards and communes apart by the way of their hatch', (drawing) => {
  const lines = (className: string) =>
    [...drawn(drawing).querySelectorAll(`.units .${className}[stroke-dasharray]`)].flatMap(
      (path) => path.getAttribute('d')?.match(/M[^M]+/g) ?? [],
    );
  expect(lines('pale')).toHaveLength(of('wards'));
  for (const line of lines('pale')) expect(line).toMatch(/^M[\d.]+ [\d.]+v[\d.]+$/);
  // One of the communes is an arch, of three rectangles.
  expect(lines('hair')).toHaveLength(of('communes') + 2);
  for (const line of lines('hair')) expect(line).toMatch(/^M[\d.]+ [\d.]+h[\d.]+$/);
});

test.each(drawingsOf(chart))('$name names every unit inside its outline, and writes no value there', (drawing) => {
  for (const from of [content, shapeless]) {
    const svg = drawn(drawing, from);
    const group = labels(svg.querySelector('.units') as SVGSVGElement);
    expect(group.map(({ text }) => text).join()).not.toMatch(/\d/);
    const all = outlines(svg);
    for (const [index, name] of names.entries()) {
      const xs = all[index]?.corners.map(({ x }) => x) ?? [];
      const ys = all[index]?.corners.map(({ y }) => y) ?? [];
      const own = group.filter(
        ({ left, right, top, bottom }) =>
          left >= Math.min(...xs) && right <= Math.max(...xs) && top >= Math.min(...ys) && bottom <= Math.max(...ys),
      );
      expect(own.map(({ text }) => text).join(' ')).toContain(name);
    }
  }
});

test('a unit without the model has no hatch and a broken outline, and says so in drawing and table', () => {
  for (const drawing of drawingsOf(chart)) {
    expect(outlines(drawn(drawing)).filter(({ broken }) => broken)).toEqual([]);
    const svg = drawn(drawing, without('dong-thong'));
    expect(outlines(svg).map(({ broken }) => broken)).toEqual(names.map((_, index) => index === names.length - 1));
    const hatched = [...svg.querySelectorAll('.units .pale')].flatMap(
      (path) => path.getAttribute('d')?.match(/M/g) ?? [],
    );
    expect(hatched).toHaveLength(of('wards') - 1);
    const said = labels(svg)
      .map(({ text }) => text)
      .join(' ');
    expect(said).toContain(words(drawing.lang).notStated);
  }
  const lacking = tableOf(chart, view('en', without('dong-thong'))).records.filter(
    ({ has_model }) => has_model === 'not_stated',
  );
  expect(lacking.map(({ id }) => id)).toEqual(['dong-thong']);
});

test.each(drawingsOf(chart))('$name draws equal tiles in the order of names where a unit has no outline', (drawing) => {
  const svg = drawn(drawing, shapeless);
  const tiles = outlines(svg).map(({ corners: [a, , c] }) => ({
    x: a?.x ?? 0,
    y: a?.y ?? 0,
    size: `${((c?.x ?? 0) - (a?.x ?? 0)).toFixed(1)} ${((c?.y ?? 0) - (a?.y ?? 0)).toFixed(1)}`,
  }));
  expect(tiles).toHaveLength(units);
  expect(new Set(tiles.map(({ size }) => size)).size).toBe(1);
  expect(tiles).toEqual([...tiles].sort((a, b) => a.y - b.y || a.x - b.x));
  const said = labels(svg).map(({ text }) => text);
  expect(said).toContain(words(drawing.lang).equalTiles);
  expect(said).not.toContain(words(drawing.lang).borders);
});

test('the alternative names every unit, in the words of its language', () => {
  for (const lang of languages) {
    const said = say(chart, 'alternative', view(lang));
    for (const name of names) expect(said, lang).toContain(name);
    expect(said).not.toContain(words(lang).notStated);
    const lacking = say(chart, 'alternative', view(lang, without('dong-thong')));
    expect(lacking).toMatch(/: Đông Thông\.$/);
    expect(lacking.split('Đông Thông')).toHaveLength(2);
  }
});

test('without a unit that has the model there is no drawing: it would say that none has', () => {
  expect(chart.lacks?.(content)).toBeNull();
  expect(chart.lacks?.({ ...content, data: { ...content.data, coverage: [] } })?.vi).toContain('coverage');
});

test('the table has the seven units of the report, none of those that came after', () => {
  expect(tableOf(chart, view('vi')).records.map(({ id }) => id)).toEqual([
    'doan-net',
    'dong-thong',
    'son-thang',
    'sung-lai',
    'tan-thong',
    'thuyet-thang',
    'thuyet-tien',
  ]);
});
