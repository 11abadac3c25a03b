import { Resvg } from '@resvg/resvg-js';
import { convertIndexedToRgb, decode } from 'fast-png';
import { expect, test } from 'vitest';
import { resvg } from '../../../src/forms/fonts.ts';
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

/** Red, green and blue of every pixel, as a viewer shows them. */
function shown(bytes: Uint8Array): Uint8Array {
  const image = decode(bytes);
  return convertIndexedToRgb({ ...image, palette: image.palette ?? [] });
}

/** The colours of the pixels. */
const colours = (bytes: Uint8Array): Set<string> =>
  new Set(Buffer.from(shown(bytes)).toString('hex').match(/.{6}/g) ?? []);

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

/** 400 colours, each a pixel, beside one. */
const many = Array.from({ length: 400 }, (_, index) => {
  const [x, y] = [index % 40, Math.floor(index / 40)];
  return `<rect x="${x}" y="${y}" width="1" height="1" shape-rendering="crispEdges" fill="rgb(${x * 6},${y * 20},0)"/>`;
});
const crowded = drawing(`<rect width="64" height="16" fill="#0b6e6e"/>${many.join('')}`);

test('a PNG of more colours than a palette holds keeps the common ones and takes the nearest for the rare', () => {
  const found = colours(png(crowded));
  expect(found.size).toBeLessThanOrEqual(256);
  expect(found.size).toBeGreaterThan(100);
  expect(found).toContain('0b6e6e');
});

test.each([
  ['of words', card('Ai giữ bình yên?')],
  ['of many colours', crowded],
])('nobody can tell a PNG %s from what was drawn', (_, drawn) => {
  const { pixels } = new Resvg(drawn.svg, resvg).render();
  const wanted = pixels.filter((_, index) => index % 4 < 3);
  const found = shown(png(drawn));
  expect(found).toHaveLength(wanted.length);
  const squares = found.reduce((sum, value, index) => sum + (value - (wanted[index] as number)) ** 2, 0);
  expect(Math.sqrt(squares / wanted.length)).toBeLessThanOrEqual(2.5);
});

test('a PNG of words and lines takes four bits a pixel or fewer', () => {
  expect(png(card('Ai giữ bình yên?'))[24]).toBeLessThanOrEqual(4);
  expect(png(drawing('<rect width="64" height="16" fill="#faf7f2"/>'))[24]).toBe(1);
});

test('the smallest mark keeps a colour that means something', () => {
  const [ground, stitches, mark] = ['faf7f2', '3b4a9c', 'ac4f08'];
  const body = `<path fill="#${ground}" d="M0 0h64v16H0z"/><path fill="#${stitches}" d="M0 0h40v16H0z"/><path fill="#${mark}" d="M50 5h.1v.1h-.1z"/>`;
  expect(colours(png(drawing(body), 20))).toEqual(new Set([ground, stitches, mark]));
});

test('a PNG is the same bytes when it is made anew', () => {
  const first = png(card('Ai giữ bình yên?'));
  const again = png(card('Ai giữ bình yên?'));
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});

test('a mark over a letter changes the PNG', () => {
  expect(png(card('Ô tô'))).not.toEqual(png(card('Ồ tô')));
});
