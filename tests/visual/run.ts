/**
 * Compares pages of the kit's fixture with what was kept of them: the story and every chart, in every language, as
 * pictures on a phone and a wide screen, light and dark, and as the tree that a screen reader is given. Ends 1 if one
 * has changed; what it is now is then in `test-results/visual/`. `-u` keeps the new ones. `--only story` takes those
 * whose name begins so.
 */
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import { languages } from '../../src/i18n/languages.ts';
import { buildFixture } from '../build-fixture.ts';
import { serve } from '../e2e/server.ts';
import { CELL, differences, read, reduced, write } from './picture.ts';

const SNAPSHOTS = join(import.meta.dirname, 'snapshots');
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

/** What is kept of a page, and how it differs from what was kept before: a line to read, or nothing. */
interface Kept {
  file: string;
  bytes: Uint8Array;
  differs(before: Uint8Array): string;
}

/** The whole story or a chart on its page, `change` made to it before: a screenshot and the tree for screen readers. */
async function look(browser: Browser, url: string, { isStory, path, width, scheme }: View, change = '') {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  await page.goto(url + path);
  await page.evaluate(() => document.fonts.ready);
  if (change) await page.evaluate(change);
  const part = page.locator(isStory ? 'body' : 'main .chart');
  const image = isStory
    ? await page.screenshot({ fullPage: true, animations: 'disabled' })
    : await part.screenshot({ animations: 'disabled' });
  const tree = await part.ariaSnapshot();
  await page.close();
  return { picture: reduced(image), tree };
}

async function keptOf(browser: Browser, url: string, view: View): Promise<Kept[]> {
  const { picture, tree } = await look(browser, url, view);
  const kept: Kept[] = [
    {
      file: `${view.name}.png`,
      bytes: write(picture),
      differs(before) {
        const [worst, ...others] = differences(read(before), picture);
        if (!worst) return '';
        return `${others.length + 1} places differ, the most at ${worst.x}, ${worst.y} px, by ${Math.round(worst.by)} of 255`;
      },
    },
  ];
  // No scheme changes the tree, nor does a width.
  if (view.width === 360 && view.scheme === 'light')
    kept.push({
      file: `${view.name.replace('.360.light', '')}.yml`,
      bytes: Buffer.from(`${tree}\n`),
      differs(before) {
        const [was, is] = [`${Buffer.from(before)}`, `${tree}\n`].map((text) => text.split('\n'));
        const at = was?.findIndex((line, index) => line !== is?.[index]) ?? -1;
        return at < 0 ? '' : `line ${at + 1} was "${was?.[at]?.trim()}", is "${is?.[at]?.trim()}"`;
      },
    });
  return kept;
}

const root = mkdtempSync(join(tmpdir(), 'visual-'));
const faults: string[] = [];
const looked = new Set<string>();

try {
  const dist = buildFixture(root);
  const site = await serve(dist);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  const all = views(dist);
  rmSync(NOW, { recursive: true, force: true });
  mkdirSync(NOW, { recursive: true });
  mkdirSync(SNAPSHOTS, { recursive: true });
  for (const view of all.filter(({ name }) => name.startsWith(values.only)))
    for (const { file, bytes, differs } of await keptOf(browser, site.url, view)) {
      looked.add(file);
      const before = existsSync(join(SNAPSHOTS, file)) ? readFileSync(join(SNAPSHOTS, file)) : null;
      const fault = before ? differs(before) : 'there was none';
      if (!fault) continue;
      writeFileSync(join(values.update ? SNAPSHOTS : NOW, file), bytes);
      if (!values.update) faults.push(`${file}: ${fault}`);
    }
  if (values.only === '') {
    for (const file of globSync('*', { cwd: SNAPSHOTS }).filter((file) => !looked.has(file))) {
      if (values.update) rmSync(join(SNAPSHOTS, file));
      else faults.push(`${file}: no page is called so any more`);
    }
    // That a moved label is noticed is not taken on trust.
    const [sample] = all.filter(({ isStory, width }) => !isStory && width === 360);
    if (!sample) throw new Error('The fixture has no chart.');
    const push = `document.querySelectorAll('svg[role=img] text').forEach((text) => { text.style.translate = '${CELL}px 0' })`;
    const [still, moved] = [await look(browser, site.url, sample), await look(browser, site.url, sample, push)];
    if (differences(still.picture, moved.picture).length === 0)
      faults.push('Labels moved by a few pixels are not noticed.');
  }
  await browser.close();
  await site.close();
} finally {
  rmSync(root, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.log(
  values.update ? `${looked.size} kept as the pages are now.` : `${looked.size} looked at, ${faults.length} faults.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
