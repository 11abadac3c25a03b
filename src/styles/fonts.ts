import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import arialBold from '@capsizecss/metrics/arial/700';
import notoSans from '@capsizecss/metrics/notoSans';
import notoSansBold from '@capsizecss/metrics/notoSans/600';
import notoSerif from '@capsizecss/metrics/notoSerif';
import notoSerifBold from '@capsizecss/metrics/notoSerif/600';
import roboto from '@capsizecss/metrics/roboto';
import robotoBold from '@capsizecss/metrics/roboto/600';
import sourceSerif from '@capsizecss/metrics/sourceSerif4';
import sourceSerifBold from '@capsizecss/metrics/sourceSerif4/600';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';
import timesNewRomanBold from '@capsizecss/metrics/timesNewRoman/700';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** What stands in until a font has come. Each weight has measures of its own: a bold made up by the browser is wider. */
const fallbacks = [
  { weight: '400', stack: [sourceSerif, timesNewRoman, notoSerif] },
  { weight: '600 700', stack: [sourceSerifBold, timesNewRomanBold, notoSerifBold] },
  { weight: '400', stack: [notoSans, arial, roboto] },
  { weight: '600 700', stack: [notoSansBold, arialBold, robotoBold] },
] as const;

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

/** Where the letters of a page come from. The catalogue of broken letters, in `src/data`, stands on none. */
const written = [
  'data/*.csv',
  'src/story/*.mdx',
  'src/{i18n,charts,story}/*.ts',
  'src/{components,layouts,pages}/**/*.astro',
];

/** Every character that the site can show: those of its texts and tables, and plain ASCII. */
function characters(): string {
  const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32));
  const texts = globSync(written)
    .sort()
    .map((file) => readFileSync(file, 'utf8').normalize('NFC'));
  return [...new Set(`${ascii}\u00a0−${texts.join('')}`)].sort().join('');
}

/** No hints, which no screen of today needs; of the layout features those that set accents and kern. */
const lean = { noHinting: true, noLayoutClosure: true, keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'] };

/** The style rule that loads a face. */
const rule = ({ family, weight, style }: (typeof faces)[number], url: string): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};font-display:swap;src:url('${url}') format('woff2')}`;

const original = ({ file }: (typeof faces)[number]): Buffer =>
  readFileSync(require.resolve(`@expo-google-fonts/${file}`));

const cutTo = (font: Buffer, text: string, how = lean): Promise<Uint8Array> =>
  subsetFont(font, text, { targetFormat: 'woff2', ...how });

/**
 * The fonts cut to the characters of the site, as WOFF2 in `folder`, and the style rules that load them,
 * with fallbacks of the same measures so that no line moves when they arrive.
 */
export async function cutFonts(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const text = characters();
  const rules = await Promise.all(
    faces.map(async (face) => {
      const { family, weight, style } = face;
      const font = original(face);
      const key = createHash('sha256')
        .update(font)
        .update(text)
        .update(JSON.stringify(lean))
        .digest('hex')
        .slice(0, 16);
      const cut = resolve(folder, `${family.toLowerCase().replaceAll(' ', '-')}-${weight}-${style}-${key}.woff2`);
      if (!existsSync(cut)) {
        // Named only when it is whole: a build that is ended half-way must not leave half a font behind.
        writeFileSync(`${cut}.part`, await cutTo(font, text));
        renameSync(`${cut}.part`, cut);
      }
      return rule(face, cut);
    }),
  );
  // What Linux has for Times New Roman was made to its measures.
  const alike = [
    ["local('Times New Roman'), ", "local('Times New Roman'), local('Liberation Serif'), "],
    ["local('Times New Roman Bold'), ", "local('Times New Roman Bold'), local('Liberation Serif Bold'), "],
  ] as const;
  const standIns = fallbacks.map(({ weight, stack }) =>
    alike.reduce(
      (css, [one, both]) => css.replace(one, both),
      createFontStack([...stack], { fontFaceProperties: { fontWeight: weight } }).fontFaces,
    ),
  );
  // A tenth of a per cent of a line is less than a pixel.
  const rounded = standIns.join('\n').replace(/[\d.]+(?=%)/g, (per) => `${Math.round(Number(per) * 10) / 10}`);
  return [...rules, rounded].join('\n');
}

/** Kerning is a fifth of a font. */
const leanest = { ...lean, keepFeatures: lean.keepFeatures.filter((feature) => feature !== 'kern') };

/** The letters of one document, by how they are set. */
export interface Letters {
  regular: string;
  bold: string;
  italic: string;
}

/**
 * The same rules with the fonts inside them, each cut to the letters of one document and without kerning; a face with no
 * letter is left out.
 */
export async function fontsInside(letters: Letters): Promise<string> {
  const rules = await Promise.all(
    faces.map(async (face) => {
      const text = letters[face.style === 'italic' ? 'italic' : face.weight > 400 ? 'bold' : 'regular'];
      const inside = text && Buffer.from(await cutTo(original(face), text, leanest)).toString('base64');
      return inside && rule(face, `data:font/woff2;base64,${inside}`);
    }),
  );
  return rules.join('');
}
