import { inflateSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { type Picture, pageCard } from '../../../src/forms/picture.ts';
import { png } from '../../../src/forms/png.ts';

const card = (title: string): Picture =>
  pageCard(title, 'Một bài báo', 'Nguồn', { name: 'Trang', lang: 'vi', address: 'example.org/' });

const sizeOf = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

const drawing = (body: string): Picture => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="16" viewBox="0 0 64 16">${body}</svg>`,
  width: 64,
  height: 16,
});

/** The colours of the pixels, read from the file as a viewer does. */
function colours(bytes: Uint8Array): Set<string> {
  const data = Buffer.from(bytes);
  const part = (type: string) => {
    const at = data.indexOf(type);
    return data.subarray(at + 4, at + 4 + data.readUInt32BE(at - 4));
  };
  const { width } = sizeOf(bytes);
  const palette = part('PLTE');
  const rows = inflateSync(part('IDAT')).filter((_, index) => index % (width + 1) > 0);
  return new Set([...rows].map((index) => palette.subarray(index * 3, index * 3 + 3).toString('hex')));
}

test('a PNG has the pixels of its picture, times its zoom', () => {
  expect(sizeOf(png(card('Một')))).toEqual({ width: 1200, height: 630 });
  expect(sizeOf(png(card('Một'), 2))).toEqual({ width: 2400, height: 1260 });
});

test('a PNG tells how many of its pixels to print on an inch', () => {
  const dpi = (bytes: Uint8Array) => {
    const data = Buffer.from(bytes);
    const at = data.indexOf('pHYs');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(data.indexOf('IDAT'));
    expect(data.readUInt32BE(at - 4)).toBe(9);
    expect(data.readUInt32BE(at + 4)).toBe(data.readUInt32BE(at + 8));
    expect(data[at + 12]).toBe(1);
    return Math.round(data.readUInt32BE(at + 4) * 0.0254);
  };
  expect(dpi(png(card('Một')))).toBe(96);
  expect(dpi(png(card('Một'), 2))).toBe(192);
  expect(dpi(png(card('Một'), 2.5, 300))).toBe(300);
});

test('a PNG has the colours of its picture', () => {
  const halves = '<rect width="64" height="16" fill="#faf7f2"/><rect width="32" height="16" fill="#3b4a9c"/>';
  expect(colours(png(drawing(halves)))).toEqual(new Set(['faf7f2', '3b4a9c']));
});

test('a PNG of too many colours keeps the common ones and takes the nearest for the rare', () => {
  const rare = Array.from({ length: 400 }, (_, index) => {
    const [x, y] = [index % 40, Math.floor(index / 40)];
    return `<rect x="${x}" y="${y}" width="1" height="1" shape-rendering="crispEdges" fill="rgb(${x * 6},${y * 20},0)"/>`;
  });
  const found = colours(png(drawing(`<rect width="64" height="16" fill="#0b6e6e"/>${rare.join('')}`)));
  expect(found.size).toBe(256);
  expect(found).toContain('0b6e6e');
});

test('a PNG is the same bytes when it is made anew', async () => {
  const first = png(card('Ai giữ bình yên?'));
  vi.resetModules();
  const again = (await import('../../../src/forms/png.ts')).png(card('Ai giữ bình yên?'));
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});

test('a mark over a letter changes the PNG', () => {
  expect(png(card('Ô tô'))).not.toEqual(png(card('Ồ tô')));
});
