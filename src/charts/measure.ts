import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);
const open = (file: string) => fontkit.create(readFileSync(require.resolve(file))) as fontkit.Font;

const faces = {
  regular: open('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  strong: open('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
};

/** The width of a line of chart text in CSS pixels, at a size in CSS pixels. */
export function measure(text: string, size: number, face: keyof typeof faces = 'regular'): number {
  const { unitsPerEm } = faces[face];
  return (faces[face].layout(text).advanceWidth / unitsPerEm) * size;
}

/** The text cut at spaces into lines no wider than `width`; a no-break space is never cut. */
export function wrap(text: string, width: number, size: number, face: keyof typeof faces = 'regular'): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, size, face) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
