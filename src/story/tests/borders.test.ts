import { expect, test } from 'vitest';
import { corners } from '../../data/shape.ts';
import { content, touching } from './report.ts';

/** The ten borders of the units of December 2024, computed from their outlines: see the method. */
const borders = [
  ['Quyết Thắng', 'Quyết Tiến'],
  ['Quyết Tiến', 'Đoàn Kết'],
  ['Đoàn Kết', 'Tân Phong'],
  ['Tân Phong', 'Đông Phong'],
  ['Đông Phong', 'San Thàng'],
  ['Sùng Phài', 'Quyết Thắng'],
  ['Sùng Phài', 'Quyết Tiến'],
  ['Sùng Phài', 'Đoàn Kết'],
  ['Sùng Phài', 'Tân Phong'],
  ['Sùng Phài', 'San Thàng'],
]
  .map((pair) => pair.sort().join(' – '))
  .sort();

test('the outlines of the units touch where there is a border, and nowhere else', () => {
  const units = content.data.places.filter(({ shape }) => shape !== null);
  const outlines = units.map(({ name, shape }) => ({ name, corners: corners(shape ?? '') ?? [] }));
  expect(touching(outlines)).toEqual(borders);
});
