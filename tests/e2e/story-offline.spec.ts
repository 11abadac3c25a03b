import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languages } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/paths.ts';
import { storyCharts } from './charts.ts';
import { expect, test } from './test.ts';
import { open } from './text.ts';
import { drawingFaults, sideways } from './views.ts';

/** The most that the whole story may weigh, in bytes. */
const LIMIT = 120_000;

/** What the story says in a built page, without what it offers to download, each drawing once. */
function said(file: string): string {
  const main = open(file).querySelector('main');
  for (const forms of main?.querySelectorAll('.forms, .drawing.full, .drawing.wide') ?? []) forms.remove();
  return (main?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

for (const lang of languages) {
  const address = href(lang, '/story-offline.html');
  const file = `dist${address}`;

  test(`the whole story in one file is small, and says what the story says (${lang})`, () => {
    expect(readFileSync(file).length).toBeLessThanOrEqual(LIMIT);
    expect(said(address.slice(1))).toBe(said(`${href(lang, '/').slice(1)}index.html`));
  });

  test(`it opens from a stick, with its fonts, its drawings and no request (${lang})`, async ({ browser }) => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    const told: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(error.message));
    const place = `file://${resolve(file)}`;
    await page.goto(place);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [360, 794, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sideways(page)).toEqual([]);
      expect(await drawingFaults(page)).toEqual([]);
      await expect(page.locator('main').getByRole('img')).toHaveCount(storyCharts.length);
    }
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(asked.filter((url) => !url.startsWith('data:font/'))).toEqual([place]);
    expect(told).toEqual([]);

    // A letter that is not in the file is set in another font.
    const client = await context.newCDPSession(page);
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const { root } = await client.send('DOM.getDocument', { depth: -1 });
    const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
    const strange = new Set<string>();
    for (const nodeId of nodeIds) {
      const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { familyName, isCustomFont } of fonts) {
        if (isCustomFont) continue;
        const { outerHTML } = await client.send('DOM.getOuterHTML', { nodeId });
        strange.add(`${familyName}: ${outerHTML.slice(0, 120)}`);
      }
    }
    expect([...strange]).toEqual([]);
    await context.close();
  });

  test(`its links lead to the site, and the story leads to it with its date (${lang})`, async ({ page }) => {
    const links = [...open(address.slice(1)).querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !/^(?:https?:\/\/|#)/.test(link))).toEqual([]);
    await page.goto(href(lang, '/'));
    const line = page.locator('p', { has: page.locator(`a[href="${address}"]`) });
    await expect(line).toContainText(/\d{4}/);
  });
}
