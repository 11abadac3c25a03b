import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { chart } from './charts.ts';
import { expect, test } from './test.ts';

const charts = readdirSync('dist/embed', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const addresses = ['', '/en'].flatMap((lang) => charts.map((id) => `${lang}/embed/${id}/`));
const html = (address: string) => readFileSync(`dist${address}index.html`, 'utf8');
const script = (address: string) => /<script type="module">(.*?)<\/script>/s.exec(html(address))?.[1] ?? '';

test('every embed without a correction is small', () => {
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    if (!html(address).includes('class="corrections"'))
      expect(brotliCompressSync(html(address)).length, address).toBeLessThanOrEqual(4096);
    expect(gzipSync(script(address)).length, address).toBeLessThanOrEqual(1536);
    expect(script(address), address).not.toBe('');
  }
});

for (const address of addresses)
  test(`${address} is whole by itself`, async ({ page, context }) => {
    const requests: string[] = [];
    const complaints: string[] = [];
    // Its icon is asked for where it is opened by itself, never within a frame.
    page.on('request', (request) => {
      if (!request.url().endsWith('/icon.svg')) requests.push(request.url());
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.setViewportSize({ width: 320, height: 500 });
    await page.goto(address);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

    // What is found is the page it names.
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(canonical).toMatch(new RegExp(`^https?://.*${address.replace('/embed/', '/charts/')}$`));
    await expect(page.locator(`a[href="${canonical}"]`)).toHaveCount(1);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const width of [320, 900]) {
      await page.setViewportSize({ width, height: 500 });
      await expect(page.locator('svg:visible')).toHaveCount(1);
      await expect(page.getByRole('img')).toHaveCount(1);
      await expect(page.getByRole('table')).toHaveCount(1);
    }
  });

/** Each width of a frame, with those on either side of a change. */
const frames = Array.from({ length: 41 }, (_, index) => 300 + 20 * index).concat(459, 663, 664);

test.describe('in a frame', () => {
  // Its policy lets it hold no frame, which is how it is measured.
  test.use({ bypassCSP: true });

  for (const address of addresses)
    test(`${address} fills its frame at every width, in letters that can be read`, async ({ page }) => {
      await page.goto(address);
      const measured = await page.evaluate(async (widths) => {
        const frame = document.createElement('iframe');
        frame.src = location.href;
        frame.style.cssText = 'border: 0; height: 500px; max-width: none';
        document.body.replaceChildren(frame);
        await new Promise((loaded) => frame.addEventListener('load', loaded));
        const inside = frame.contentDocument;
        if (!inside) throw new Error('The frame holds no page.');
        await inside.fonts.ready;
        return widths.map((width) => {
          frame.style.width = `${width}px`;
          const shown = [...inside.querySelectorAll('svg')].filter((svg) => svg.clientWidth > 0);
          const [drawing] = shown;
          if (!drawing || shown.length > 1) throw new Error(`${shown.length} drawings are shown.`);
          const sizes = [...drawing.querySelectorAll('[font-size]')].map((text) =>
            Number(text.getAttribute('font-size')),
          );
          const scale = drawing.clientWidth / Number(drawing.getAttribute('width'));
          const { clientWidth, scrollWidth } = inside.documentElement;
          const { height } = inside.documentElement.getBoundingClientRect();
          const share = drawing.clientWidth / clientWidth;
          return { width, clientWidth, scrollWidth, share, letters: Math.min(...sizes) * scale, height };
        });
      }, frames);
      for (const { width, clientWidth, scrollWidth, share, letters, height } of measured) {
        expect([clientWidth, scrollWidth], `${width} px`).toEqual([width, width]);
        expect(share, `${width} px`).toBeGreaterThanOrEqual(0.92);
        expect(letters, `${width} px`).toBeGreaterThanOrEqual(12);
        expect(height, `${width} px`).toBeLessThanOrEqual(1000);
      }
    });
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 900])
    test(`an embed can be reached by all at ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/embed/${chart.id}/`);
      // What shows through it is the page of a host.
      const ground = { light: '#fff', dark: '#111' }[colorScheme];
      await page.evaluate((colour) => document.documentElement.style.setProperty('background', colour), ground);
      for (const summary of await page.locator('summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });

test.describe('the theme', () => {
  const ink = { light: 'rgb(31, 41, 51)', dark: 'rgb(232, 230, 225)' };

  for (const prefers of ['light', 'dark'] as const)
    for (const theme of ['light', 'dark', 'auto', null] as const)
      test(`${theme ?? 'unset'} where the reader prefers ${prefers}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: prefers });
        await page.goto(`/embed/${chart.id}/${theme ? `?theme=${theme}` : ''}`);
        const wanted = theme === 'light' || theme === 'dark' ? theme : prefers;
        await expect(page.locator('body')).toHaveCSS('color', ink[wanted]);
        await expect(page.locator('html')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      });

  test.describe('with JavaScript off', () => {
    test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

    test('follows the reader', async ({ page }) => {
      await page.goto(`/embed/${chart.id}/?theme=light`);
      await expect(page.locator('body')).toHaveCSS('color', ink.dark);
    });
  });
});

test('the title can be left to the host', async ({ page }) => {
  await page.goto(`/embed/${chart.id}/`);
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(`/embed/${chart.id}/?title=0`);
  await expect(page.locator('h1')).toBeHidden();
  await expect(page.getByRole('img')).toBeVisible();
});
