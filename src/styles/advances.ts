import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);

const faces = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  strong: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  headline: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
};

/** Latin with every Vietnamese letter, punctuation, currencies, letter-like signs, arrows and operators. */
const ranges = [
  [0x20, 0x24f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x22ff],
] as const;

/** What is written otherwise in NFC, such as the ångström sign, stands in no text of the site. */
const isCovered = (point: number): boolean => {
  const character = String.fromCodePoint(point);
  return ranges.some(([from, to]) => point >= from && point <= to) && character === character.normalize('NFC');
};

/** The content of `src/charts/advances.json`: the characters of each face by their width, in thousandths of the font size. */
export function advances(): string {
  const written = JSON.stringify(
    Object.fromEntries(Object.entries(faces).map(([face, file]) => [face, byWidth(file)])),
    null,
    2,
  );
  const unseen = written.replace(/\p{C}|\p{M}|(?! )\p{Z}/gu, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${unseen}\n`;
}

function byWidth(file: string): Record<number, string> {
  const font = fontkit.create(readFileSync(require.resolve(file))) as fontkit.Font;
  const found: Record<number, string> = {};
  for (const point of font.characterSet.filter(isCovered).sort((a, b) => a - b)) {
    const width = Math.round((font.glyphForCodePoint(point).advanceWidth * 1000) / font.unitsPerEm);
    found[width] = (found[width] ?? '') + String.fromCodePoint(point);
  }
  return found;
}
