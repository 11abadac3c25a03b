import { createRequire } from 'node:module';
import type { Face } from '../charts/measure.ts';

const require = createRequire(import.meta.url);
const file = (path: string) => require.resolve(`@expo-google-fonts/${path}`);

/** The font file of each face of a drawing. */
export const fontFiles: Record<Face, string> = {
  regular: file('noto-sans/400Regular/NotoSans_400Regular.ttf'),
  strong: file('noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
  headline: file('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
};

/** How resvg reads a picture: with the fonts of the site alone, so that the same comes out on every machine. */
export const resvg = {
  font: { loadSystemFonts: false, defaultFontFamily: 'Noto Sans', fontFiles: Object.values(fontFiles) },
};
