/**
 * Begins the site of another report: writes the tables with their heads alone and a story with `[…]` where words are to
 * be written, each file only where there is none. The check then tells what is to be written.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toCsv } from '../src/data/publish.ts';
import { tables } from '../src/data/schema.ts';
import { languages } from '../src/i18n/languages.ts';
import { blank } from '../src/prose/unwritten.ts';

const head = (...names: string[]) => ['---', ...names.map((name) => `${name}: "${blank}"`), '---'].join('\n');

const story = [
  head('title', 'deck', 'byline'),
  `<h2 id="answer">${blank}</h2>`,
  blank,
  ...['Figures', 'Sources', 'Corrections'].flatMap((name) => [
    `<h2 id="${name.toLowerCase()}">${blank}</h2>`,
    `<${name} />`,
  ]),
];

const method = [
  head('title', 'deck'),
  `## ${blank}`,
  blank,
  ...['Calculations', 'Terms', 'Sources uses', 'Editions'].flatMap((name) => [`## ${blank}`, `<${name} />`]),
];

const poster = `import type { PosterWords } from '../forms/poster.ts';
import type { Lang } from '../i18n/languages.ts';

/** The words of the sheet for a noticeboard. */
export const poster: Record<Lang, PosterWords> = {
${languages.map((lang) => `  ${lang}: { deck: '${blank}', rows: [], openTitle: '${blank}', open: '${blank}' },`).join('\n')}
};
`;

const charts = `import type { Chart } from '../../charts/chart.ts';

/** Every chart, in story order. */
export const charts: readonly Chart[] = [];
`;

const text = (parts: readonly string[]) => `${parts.join('\n\n')}\n`;

const files: Record<string, string> = {
  ...Object.fromEntries(Object.values(tables).map((table) => [`data/${table.name}.csv`, toCsv(table, [])])),
  ...Object.fromEntries(
    languages.flatMap((lang) => [
      [`src/story/${lang}.mdx`, text(story)],
      [`src/story/method.${lang}.mdx`, text(method)],
    ]),
  ),
  'src/story/poster.ts': poster,
  'src/story/charts/index.ts': charts,
};

for (const [file, text] of Object.entries(files)) {
  const isThere = existsSync(file);
  if (!isThere) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${isThere ? 'đã có / there already' : 'đã viết / written    '}  ${file}`);
}
