import { expect, test } from 'vitest';
import { tableOf } from '../../charts/table.ts';
import { facts, find } from '../../facts/index.ts';
import chart from '../charts/commune-coverage.ts';
import { box, content, drawingsOf, drawn, labels, overlap, view } from './report.ts';

const units = find(content.facts, 'units').value;
const of = (id: string) => find(content.facts, id).value;
const city = content.data.places.filter(({ tile_x }) => tile_x !== null);
const uncovered = (() => {
  const data = { ...content.data, coverage: content.data.coverage.filter(({ unit }) => unit !== 'san-thang') };
  return { ...content, data, facts: facts(data) };
})();

test.each(drawingsOf(chart))('$name draws one equal tile a unit, wards and communes apart by shape', (drawing) => {
  const tiles = [...drawn(drawing).querySelectorAll('rect')];
  expect(tiles).toHaveLength(units);
  expect(new Set(tiles.map((tile) => `${tile.getAttribute('width')} ${tile.getAttribute('height')}`)).size).toBe(1);
  const hatches = (direction: RegExp) =>
    tiles.filter((tile) => direction.test(tile.parentElement?.querySelector('path')?.getAttribute('d') ?? ''));
  expect(hatches(/^M[^z]*h/)).toHaveLength(of('wards'));
  expect(hatches(/^M[^z]*v/)).toHaveLength(of('communes'));
});

test.each(drawingsOf(chart))('$name lays no tile over another', (drawing) => {
  const tiles = [...drawn(drawing).querySelectorAll('rect')].map(box);
  for (const [index, a] of tiles.entries()) for (const b of tiles.slice(index + 1)) expect(overlap(a, b)).toBe(false);
});

test.each(drawingsOf(chart))('$name names every unit inside its tile, and writes no value there', (drawing) => {
  const svg = drawn(drawing);
  const tiles = [...svg.querySelectorAll('rect')].map(box);
  const written = labels(svg);
  const names = tiles.map((tile) => {
    const inside = written.filter((label) => overlap(label, tile));
    for (const label of inside) {
      expect(label.left, label.text).toBeGreaterThanOrEqual(tile.left);
      expect(label.right, label.text).toBeLessThanOrEqual(tile.right);
      expect(label.top, label.text).toBeGreaterThanOrEqual(tile.top);
      expect(label.bottom, label.text).toBeLessThanOrEqual(tile.bottom);
    }
    return inside.map(({ text }) => text).join(' ');
  });
  for (const { name } of city)
    expect(
      names.filter((text) => text.startsWith(name)),
      name,
    ).toHaveLength(1);
  expect(names.join()).not.toMatch(/\d/);
});

test('a unit without the model has no hatch and a broken outline, and says so in the table', () => {
  for (const drawing of drawingsOf(chart)) {
    expect(drawn(drawing).querySelectorAll('rect[stroke-dasharray]')).toHaveLength(0);
    const [broken, ...others] = drawn(drawing, uncovered).querySelectorAll('rect[stroke-dasharray]');
    expect(others).toEqual([]);
    expect(broken?.parentElement?.querySelectorAll('path')).toHaveLength(0);
  }
  const without = tableOf(chart, view('en', uncovered)).records.filter(({ has_model }) => has_model === 'no');
  expect(without.map(({ id }) => id)).toEqual(['san-thang']);
});

test('the table has the seven units of the report, none of those that came after', () => {
  expect(tableOf(chart, view('vi')).records.map(({ id }) => id)).toEqual([
    'doan-ket',
    'dong-phong',
    'quyet-thang',
    'quyet-tien',
    'san-thang',
    'sung-phai',
    'tan-phong',
  ]);
});
