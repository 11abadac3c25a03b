import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qr } from '../../../src/forms/qr.ts';

/** A code as a camera would see it, so many pixels a module. */
function seen({ side, path }: ReturnType<typeof qr>, size = 4) {
  const width = side * size;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * size; row < (Number(y) + 1) * size; row++)
      for (let column = Number(x) * size; column < (Number(x) + Number(length)) * size; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return { width, height: width, data };
}

test.each([
  'https://example.org/',
  'https://example.org/a/long/path/to/the/site/v/10.20.30/en/',
  'http://lai-châu.example/',
])('the code of %s is read back', (address) => {
  expect(decodeQR(seen(qr(address)))).toBe(address);
  expect(qr(address)).toEqual(qr(address));
});
