/**
 * Compares pages of the kit's fixture with the pictures kept of them: the story and every chart, in both languages,
 * on a phone and a wide screen, light and dark. Ends 1 if one has changed; what it looks like now is then in
 * `test-results/visual/`. `-u` keeps the new pictures. `-- --only story` takes the pages whose name begins so.
 */
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import { languages } from '../../src/i18n/languages.ts';
import { serve } from '../e2e/server.ts';
import { buildFixture } from './fixture.ts';
import { CELL, type Difference, differences, read, reduced, write } from './picture.ts';

const KEPT = join(import.meta.dirname, 'pictures');
const NOW = 'test-results/visual';
const { values } = parseArgs({
  options: { update: { type: 'boolean', short: 'u', default: false }, only: { type: 'string', default: '' } },
});

interface View {
  name: string;
  isStory: boolean;
  path: string;
  width: number;
  scheme: 'light' | 'dark';
}

/** What is looked at in a built folder. */
function views(dist: string): View[] {
  const charts = globSync('charts/*/index.html', { cwd: dist })
    .map((file) => file.split(/[\\/]/)[1] ?? '')
    .filter((id) => !id.includes('--'))
    .sort();
  return languages.flatMap((lang, index) =>
    ['', ...charts].flatMap((id) =>
      [360, 1280].flatMap((width) =>
        (['light', 'dark'] as const).map((scheme) => ({
          name: `${id || 'story'}.${lang}.${width}.${scheme}`,
          isStory: id === '',
          path: `${index > 0 ? `/${lang}` : ''}/${id && `charts/${id}/`}`,
          width,
          scheme,
        })),
      ),
    ),
  );
}

/** A screenshot of the whole story or of a chart on its page, `change` made to it before. */
async function shot(
  browser: Browser,
  url: string,
  { isStory, path, width, scheme }: View,
  change = '',
): Promise<Uint8Array> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  await page.goto(url + path);
  await page.evaluate(() => document.fonts.ready);
  if (change) await page.evaluate(change);
  const image = isStory
    ? await page.screenshot({ fullPage: true, animations: 'disabled' })
    : await page.locator('figure.chart').screenshot({ animations: 'disabled' });
  await page.close();
  return image;
}

const root = mkdtempSync(join(tmpdir(), 'visual-'));
const faults: string[] = [];
let looked = 0;
const say = ([worst]: Difference[], count: number): string =>
  worst ? `${count} places differ, the most at ${worst.x}, ${worst.y} px, by ${Math.round(worst.by)} of 255` : '';

try {
  const dist = buildFixture(root);
  const site = await serve(dist);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  const all = views(dist);
  rmSync(NOW, { recursive: true, force: true });
  mkdirSync(NOW, { recursive: true });
  mkdirSync(KEPT, { recursive: true });
  for (const view of all.filter(({ name }) => name.startsWith(values.only))) {
    looked++;
    const file = join(KEPT, `${view.name}.png`);
    const now = reduced(await shot(browser, site.url, view));
    if (values.update || !existsSync(file)) {
      const isKept = existsSync(file) && differences(read(readFileSync(file)), now).length === 0;
      if (!isKept) writeFileSync(file, write(now));
      if (!values.update) faults.push(`${view.name}: there was no picture of it; now there is one to look at and keep`);
      continue;
    }
    const found = differences(read(readFileSync(file)), now);
    if (found.length === 0) continue;
    writeFileSync(join(NOW, `${view.name}.png`), write(now));
    faults.push(`${view.name}: ${say(found, found.length)}`);
  }
  if (values.only === '') {
    const names = new Set(all.map(({ name }) => `${name}.png`));
    for (const file of globSync('*.png', { cwd: KEPT }).filter((file) => !names.has(file))) {
      if (values.update) rmSync(join(KEPT, file));
      else faults.push(`${file}: no page is called so any more`);
    }
    // That a moved label is noticed is not taken on trust.
    const [sample] = all.filter(({ isStory, width }) => !isStory && width === 360);
    if (!sample) throw new Error('The fixture has no chart.');
    const still = reduced(await shot(browser, site.url, sample));
    const moved = reduced(
      await shot(
        browser,
        site.url,
        sample,
        `document.querySelectorAll('svg[role=img] text').forEach((text) => { text.style.translate = '${CELL}px 0' })`,
      ),
    );
    if (differences(still, moved).length === 0) faults.push('Labels moved by a few pixels are not noticed.');
  }
  await browser.close();
  await site.close();
} finally {
  rmSync(root, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.log(
  values.update
    ? `${looked} pictures are as the pages are now.`
    : `${looked} pages looked at, ${faults.length} faults.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
