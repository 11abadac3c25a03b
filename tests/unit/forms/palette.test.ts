import { expect, test } from 'vitest';
import { palette } from '../../../src/forms/palette.ts';

const opaque = (red: number, green: number, blue: number): number =>
  new Uint32Array(Uint8Array.from([red, green, blue, 255]).buffer)[0] as number;
const [paper, ink, indigo, muted] = [
  opaque(250, 247, 242),
  opaque(31, 41, 51),
  opaque(59, 74, 156),
  opaque(91, 100, 114),
];

test('a rare colour gives way to one like it, unless it means something', () => {
  const counts = new Map([
    [paper, 1_000_000],
    [muted, 3000],
    [ink, 2000],
    [indigo, 40],
  ]);
  expect(palette(counts).colours).not.toContain(indigo);
  const { colours, indices } = palette(counts, new Set([indigo]));
  expect(colours).toContain(indigo);
  expect(colours[indices.get(indigo) ?? -1]).toBe(indigo);
});
