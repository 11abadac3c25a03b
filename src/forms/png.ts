import { crc32, deflateSync } from 'node:zlib';
import { type RenderedImage, Resvg } from '@resvg/resvg-js';
import { resvg } from './fonts.ts';
import { channels, palette } from './palette.ts';
import type { Picture } from './picture.ts';

/**
 * A picture as PNG, `zoom` times its size in pixels; `dpi` is how many of them to print on an inch, as large as the
 * picture itself unless told otherwise.
 */
export function png({ svg }: Picture, zoom = 1, dpi = 96 * zoom): Uint8Array<ArrayBuffer> {
  return encode(new Resvg(svg, { ...resvg, fitTo: { mode: 'zoom', value: zoom } }).render(), written(svg), dpi);
}

/** The colours that a drawing names, four bytes each as in its pixels. */
const written = (svg: string): Set<number> =>
  new Set(
    [...svg.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/g)].map(
      ([, ...rgb]) =>
        new Uint32Array(Uint8Array.from([...rgb.map((two) => Number.parseInt(two, 16)), 255]).buffer)[0] as number,
    ),
  );

/** A PNG with a palette: a fourth of the bytes. */
function encode(
  { pixels, width, height }: RenderedImage,
  named: ReadonlySet<number>,
  dpi: number,
): Uint8Array<ArrayBuffer> {
  const drawn = new Uint32Array(new Uint8Array(pixels).buffer);
  const counts = new Map<number, number>();
  for (let from = 0, to = 0; from < drawn.length; from = to) {
    const colour = drawn[from] as number;
    while (drawn[to] === colour) to++;
    counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  }
  const { colours, indices } = palette(counts, named);
  const depth = [1, 2, 4, 8].find((bits) => colours.length <= 2 ** bits) as number;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, 3, 0, 0, 0], 8); // so many bits a pixel, each an index into the palette
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('pHYs', resolution(dpi)),
      chunk('PLTE', Buffer.from(colours.flatMap(channels))),
      chunk('IDAT', deflateSync(rows(drawn, width, depth, indices), { level: 9, memLevel: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** The indices of the pixels, `depth` bits each; every row begins with its filter, none, and ends with a whole byte. */
function rows(drawn: Uint32Array, width: number, depth: number, indices: ReadonlyMap<number, number>): Uint8Array {
  const length = 1 + Math.ceil((width * depth) / 8);
  const packed = new Uint8Array((length * drawn.length) / width);
  let last = drawn[0];
  let index = indices.get(last as number) as number;
  for (let at = 0; at < drawn.length; at++) {
    const colour = drawn[at] as number;
    if (colour !== last) {
      last = colour;
      index = indices.get(colour) as number;
    }
    const bit = (at % width) * depth;
    const byte = Math.floor(at / width) * length + 1 + (bit >> 3);
    packed[byte] = (packed[byte] as number) | (index << (8 - depth - (bit & 7)));
  }
  return packed;
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

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
