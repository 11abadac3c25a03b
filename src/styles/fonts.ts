import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import notoSans from '@capsizecss/metrics/notoSans';
import notoSerif from '@capsizecss/metrics/notoSerif';
import roboto from '@capsizecss/metrics/roboto';
import sourceSerif from '@capsizecss/metrics/sourceSerif4';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** What Linux has for Times New Roman: made to its measures. */
const liberationSerif = {
  ...timesNewRoman,
  familyName: 'Liberation Serif',
  fullName: 'Liberation Serif',
  postscriptName: 'LiberationSerif',
};

const faces = [
  {
    family: 'Source Serif 4',
    weight: 400,
    style: 'normal',
    file: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  },
  {
    family: 'Source Serif 4',
    weight: 400,
    style: 'italic',
    file: 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  },
  {
    family: 'Source Serif 4',
    weight: 600,
    style: 'normal',
    file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  },
  { family: 'Noto Sans', weight: 400, style: 'normal', file: 'noto-sans/400Regular/NotoSans_400Regular.ttf' },
  { family: 'Noto Sans', weight: 600, style: 'normal', file: 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf' },
];

/** Every character that the site can show: those of its texts and tables, and plain ASCII. */
function characters(): string {
  const files = globSync(['data/*.csv', 'src/**/*.{ts,mdx,astro}']).sort();
  const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32));
  const all = new Set(`${ascii}\u00a0−${files.map((file) => readFileSync(file, 'utf8').normalize('NFC')).join('')}`);
  return [...all].sort().join('');
}

/**
 * The fonts cut to the characters of the site, as WOFF2 in `folder`, and the style rules that load them,
 * with fallbacks of the same measures so that no line moves when they arrive.
 */
export async function cutFonts(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const text = characters();
  const rules = await Promise.all(
    faces.map(async ({ family, weight, style, file }) => {
      const font = readFileSync(require.resolve(`@expo-google-fonts/${file}`));
      const key = createHash('sha256').update(font).update(text).digest('hex').slice(0, 16);
      const cut = resolve(folder, `${family.toLowerCase().replaceAll(' ', '-')}-${weight}-${style}-${key}.woff2`);
      if (!existsSync(cut)) {
        // Named only when it is whole: a build that is ended half-way must not leave half a font behind.
        writeFileSync(`${cut}.part`, await subsetFont(font, text, { targetFormat: 'woff2' }));
        renameSync(`${cut}.part`, cut);
      }
      return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};font-display:swap;src:url('${cut}') format('woff2')}`;
    }),
  );
  const stacks = [
    createFontStack([sourceSerif, timesNewRoman, liberationSerif, notoSerif]),
    createFontStack([notoSans, arial, roboto]),
  ];
  return [...rules, ...stacks.map(({ fontFaces }) => fontFaces)].join('\n');
}
