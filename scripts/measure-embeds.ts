/** Measures how high each built embed is, for snippets that leave room for it: `src/embed/heights.json`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from '@playwright/test';
import type { Heights } from '../src/embed/heights.ts';
import { heightWidths } from '../src/embed/snippets.ts';
import { languages } from '../src/i18n/languages.ts';
import { href } from '../src/i18n/paths.ts';
import { serve } from '../tests/e2e/server.ts';
import { findBrowser } from './find-browser.ts';

const require = createRequire(import.meta.url);

/** Every font that an embed may name is replaced by the one the drawings are measured in, so that every machine agrees. */
const fonts = ['400Regular/NotoSans_400Regular', '600SemiBold/NotoSans_600SemiBold']
  .map((file, index) => {
    const font = readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${file}.ttf`)).toString('base64');
    return `@font-face{font-family:'Noto Sans';font-weight:${index ? '600 700' : '400'};src:url(data:font/ttf;base64,${font})}`;
  })
  .join('');

/** The heights of all embeds of a served site, in CSS pixels between 200 and 1000. */
export async function measureEmbeds(browser: Browser, site: string, ids: readonly string[]): Promise<Heights> {
  const page = await browser.newPage({ bypassCSP: true });
  const heights: Heights = {};
  for (const id of ids)
    for (const lang of languages) {
      await page.goto(site + href(lang, `/embed/${id}/`));
      await page.addStyleTag({ content: fonts });
      const measure = async (title: boolean) => {
        await page.locator('h1').evaluate((heading, shown) => {
          (heading as HTMLElement).hidden = !shown;
        }, title);
        const all: number[] = [];
        for (const width of heightWidths) {
          await page.setViewportSize({ width, height: 2000 });
          all.push(
            await page.evaluate(async () => {
              await document.fonts.ready;
              return Math.ceil(document.documentElement.getBoundingClientRect().height);
            }),
          );
        }
        return all.map((height) => Math.min(Math.max(height, 200), 1000));
      };
      heights[id] = { ...heights[id], [lang]: { title: await measure(true), bare: await measure(false) } };
    }
  await page.close();
  return heights;
}

if (import.meta.main) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found: set CHROMIUM to its path.');
  const site = await serve('dist');
  const browser = await chromium.launch({ executablePath });
  const ids = readdirSync('dist/embed', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  const heights = await measureEmbeds(browser, site.url, ids.sort());
  // As the formatter writes it: a list of numbers on one line.
  const json = JSON.stringify(heights, null, 2).replace(/\[[^\]]*\]/g, (list) =>
    list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  );
  writeFileSync('src/embed/heights.json', `${json}\n`);
  await browser.close();
  await site.close();
}
