import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { address, files, pages } from './dist.ts';
import { expect, test } from './test.ts';

/** Collects what a page's policy refused, by directive and address. */
async function watch(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('refused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
      Reflect.get(window, 'refused')(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
  });
  return refused;
}

test('every page keeps to its own policy, to this site, and leaves nothing with the reader', async ({ page, site }) => {
  test.setTimeout(10_000 + 2_000 * pages.length);
  const refused = await watch(page);
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    // A page to embed or to keep has no icon; the browser asks for one of its own accord.
    const asked = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !asked) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  for (const file of pages) {
    await page.goto(address(file));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const lazy of document.querySelectorAll<HTMLImageElement>('[loading=lazy]')) lazy.loading = 'eager';
    });
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    const kept = await page.evaluate(() => [document.cookie, ...Object.keys({ ...localStorage, ...sessionStorage })]);
    expect.soft({ file, refused, errors, elsewhere, kept }).toEqual({
      file,
      refused: [],
      errors: [],
      elsewhere: [],
      kept: [''],
    });
    for (const list of [refused, errors, elsewhere]) list.length = 0;
  }
  expect(await page.context().cookies()).toEqual([]);
});

test('a page refuses a style, a script and a picture that it did not hold', async ({ page }) => {
  const refused = await watch(page);
  await page.goto('/');
  await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{color:red}' }));
    document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }));
    document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' }));
    document.body.setAttribute('style', 'color: red');
  });
  await expect
    .poll(() => refused.map((what) => what.split(' ')[0]).sort())
    .toEqual(['img-src', 'script-src-elem', 'style-src-attr', 'style-src-elem']);
});

test('the page for a wrong address shows nothing within a frame', async ({ page }) => {
  await page.goto('/nothing/');
  await expect(page.getByRole('heading').first()).toBeVisible();
  // A file without a policy, in whose place a host's page is put.
  await page.goto('/robots.txt');
  await page.setContent('<iframe src="/nothing/" title="Framed"></iframe>');
  const framed = page.frameLocator('iframe');
  await expect(framed.locator('html')).toHaveAttribute('hidden');
  await expect(framed.getByRole('heading')).toHaveCount(0);
});

test('no page and no picture has a style attribute, an inline handler or an address of script', () => {
  const drawn = files.filter((file) => /\.(html|svg)$/.test(file));
  const unsafe = drawn.flatMap((file) =>
    [
      ...readFileSync(`dist/${file}`, 'utf8').matchAll(
        /<[a-z][^<>]*?\s(style=|on[a-z]+=|(?:href|src)="javascript:)[^<>]*>/gi,
      ),
    ].map(([tag]) => `${file}: ${tag.slice(0, 120)}`),
  );
  expect(unsafe).toEqual([]);
});
