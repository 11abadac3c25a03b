import { crc32, deflateSync } from 'node:zlib';
import { type RenderedImage, Resvg } from '@resvg/resvg-js';
import { resvg } from './fonts.ts';
import type { Picture } from './picture.ts';

const made = new Map<string, Uint8Array<ArrayBuffer>>();

/**
 * A picture as PNG, `zoom` times its size in pixels; `dpi` is how many of them to print on an inch, as large as the
 * picture itself unless told otherwise. Asked for again, it is not drawn again.
 */
export function png({ svg }: Picture, zoom = 1, dpi = 96 * zoom): Uint8Array<ArrayBuffer> {
  const key = `${zoom} ${dpi} ${svg}`;
  const image =
    made.get(key) ?? encode(new Resvg(svg, { ...resvg, fitTo: { mode: 'zoom', value: zoom } }).render(), dpi);
  made.set(key, image);
  return image;
}

/** A PNG with a palette: a third of the bytes. Beyond 256 colours, the rarest take the nearest of the others. */
function encode({ pixels, width, height }: RenderedImage, dpi: number): Uint8Array<ArrayBuffer> {
  const colours = new Uint32Array(new Uint8Array(pixels).buffer);
  const counts = new Map<number, number>();
  for (let from = 0, to = 0; from < colours.length; from = to) {
    const colour = colours[from] as number;
    while (colours[to] === colour) to++;
    counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  }
  const all = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = all.slice(0, 256);
  const indices = new Map(all.map((colour, index) => [colour, index < 256 ? index : nearest(palette, colour)]));
  // Each row begins with its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  let last = colours[0];
  let index = indices.get(last as number) as number;
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at] as number;
    if (colour !== last) {
      last = colour;
      index = indices.get(colour) as number;
    }
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8); // 8 bits a pixel, each an index into the palette
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('pHYs', resolution(dpi)),
      chunk('PLTE', Buffer.from(palette.flatMap(channels))),
      chunk('IDAT', deflateSync(rows, { level: 6 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Pixels a metre, across and down. */
function resolution(dpi: number): Buffer {
  const data = Buffer.alloc(9);
  const metre = Math.round(dpi / 0.0254);
  data.writeUInt32BE(metre, 0);
  data.writeUInt32BE(metre, 4);
  data[8] = 1; // the unit is the metre
  return data;
}

/** Red, green and blue of four bytes read as one little-endian number. */
const channels = (abgr: number): [number, number, number] => [abgr & 255, (abgr >>> 8) & 255, (abgr >>> 16) & 255];

function nearest(palette: readonly number[], colour: number): number {
  const distance = (other: number) => {
    const [[r, g, b], [red, green, blue]] = [channels(colour), channels(other)];
    return Math.hypot(r - red, g - green, b - blue);
  };
  const best = palette.reduce((best, other) => (distance(other) < distance(best) ? other : best));
  return palette.indexOf(best);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
