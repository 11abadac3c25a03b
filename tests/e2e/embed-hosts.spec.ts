import type { Frame, Locator, Page } from '@playwright/test';
import { chart } from './charts.ts';
import { type Host, hosts, test, wordPress } from './embed-hosts.ts';
import { expect } from './test.ts';

const EMBED = `/embed/${chart.id}/`;

/** The errors of the page and of its frames, as they come. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

async function embedOf(element: Locator): Promise<Frame> {
  await element.waitFor({ state: 'attached' });
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error('The host has no frame.');
  await frame.waitForSelector('details');
  return frame;
}

const heightOf = (frame: Locator) => frame.evaluate((element) => element.getBoundingClientRect().height);
const contentOf = (frame: Frame) => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);

/** Waits until the frame shows all of its content, or as much as the host allows, and no pixel row more; gives both heights. */
async function fits(element: Locator, frame: Frame, { bounded = (height) => height }: Pick<Host, 'bounded'> = {}) {
  const spare = async () => (await heightOf(element)) - bounded(await contentOf(frame));
  // A browser lays frames out on whole pixels: what is cut must be less than would show.
  await expect.poll(spare).toBeGreaterThan(-0.5);
  await expect.poll(spare).toBeLessThan(1);
  return `${await heightOf(element)} / ${await contentOf(frame)}`;
}

for (const host of hosts)
  test(`fits in ${host.name}, and keeps fitting`, async ({ page, site, hostOf }) => {
    const errors = errorsOf(page);
    await page.setViewportSize({ width: 800, height: 900 });
    await page.goto(hostOf(host.body(site + EMBED)));
    const element = page.locator('iframe');
    const frame = await embedOf(element);
    const loaded = await fits(element, frame, host);
    const before = await contentOf(frame);

    await frame.locator('summary').last().click();
    const wide = await contentOf(frame);
    expect(wide).toBeGreaterThan(before);
    const grown = await fits(element, frame, host);

    await page.setViewportSize({ width: 360, height: 900 });
    await expect.poll(() => contentOf(frame)).not.toBe(wide);
    const narrowed = await fits(element, frame, host);

    await frame.locator('summary').last().click();
    const closed = await fits(element, frame, host);

    const description = JSON.stringify({ loaded, grown, narrowed, closed });
    test.info().annotations.push({ type: 'height of frame / of content', description });
    expect(errors).toEqual([]);
  });

test('answers no answer: a host that replies to each height is not asked for ever', async ({ page, site, hostOf }) => {
  const host = hosts.find(({ name }) => name.startsWith('AMP')) as Host;
  await page.goto(hostOf(host.body(site + EMBED)));
  await fits(page.locator('iframe'), await embedOf(page.locator('iframe')), host);
  await page.waitForTimeout(500);
  expect(Number(await page.locator('body').getAttribute('data-asked'))).toBeLessThan(5);
});

test('hands its links to a host that follows them itself', async ({ page, site, hostOf }) => {
  const host = hosts.find(({ name }) => name.startsWith('WordPress')) as Host;
  await page.goto(hostOf(host.body(site + EMBED)));
  await (await embedOf(page.locator('iframe'))).locator('a').click();
  await expect(page).toHaveTitle(new RegExp(`/charts/${chart.id}/$`));
});

test('is left as it is by a WordPress whose answer does not begin with a quotation', async ({ page, site, hostOf }) => {
  const html = `<iframe src="${site}${EMBED}" title="Chart" width="100%" height="338"></iframe>`;
  await page.goto(hostOf(wordPress(html)));
  const frame = await embedOf(page.locator('iframe'));
  expect(await contentOf(frame)).toBeGreaterThan(338);
  await page.waitForTimeout(1500);
  expect(await page.locator('iframe').getAttribute('height')).toBe('338');
});

test('takes the theme that a host sets', async ({ page, site, hostOf }) => {
  const host = hosts.find(({ name }) => name.startsWith('Iframely')) as Host;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(hostOf(host.body(site + EMBED)));
  const body = (await embedOf(page.locator('iframe'))).locator('body');
  await expect(body).toHaveCSS('color', 'rgb(232, 230, 225)');
});

test('ignores whoever is not its parent', async ({ page, site, hostOf }) => {
  await page.goto(hostOf(`<iframe src="${site}${EMBED}"></iframe>`));
  const frame = await embedOf(page.locator('iframe'));
  await frame.evaluate(() => postMessage({ method: 'setTheme', data: 'dark' }, '*'));
  await page.waitForTimeout(100);
  await expect(frame.locator('body')).toHaveCSS('color', 'rgb(31, 41, 51)');
});

test("fits by the browser's own sizing, which knows the first width alone", async ({ page, site, hostOf }) => {
  const style = 'border:0;width:100%;frame-sizing:content-height';
  await page.goto(hostOf(`<iframe src="${site}${EMBED}" style="${style}"></iframe>`));
  test.skip(!(await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'))), 'not in this browser');
  const element = page.locator('iframe');
  const frame = await embedOf(element);
  await fits(element, frame);
  await frame.locator('summary').last().click();
  await fits(element, frame);
});

test('fits every host at once, on one page', async ({ page, site, hostOf }) => {
  const errors = errorsOf(page);
  const embed = site + EMBED;
  await page.goto(
    hostOf(`<div data-pym-src="${embed}"></div><div data-frame-src="${embed}"></div><side-chain src="${embed}"></side-chain>
      <iframe id="resizer" src="${embed}" width="100%" frameborder="0"></iframe><iframe id="open" src="${embed}" width="100%" frameborder="0"></iframe>
      <script src="/lib/pym.js"></script><script src="/lib/sidechain.js"></script><script src="/lib/iframe-resizer.js"></script>
      <script type="module">
        import { autoInitFrames } from '/lib/frames.js';
        import { initialize } from '/lib/open-iframe-resizer.js';
        autoInitFrames();
        iFrameResize({}, '#resizer');
        initialize({}, '#open');
      </script>`),
  );
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(5);
  for (const element of await frames.all()) {
    const frame = await embedOf(element);
    await fits(element, frame);
    await frame.locator('summary').last().click();
    await fits(element, frame);
  }
  expect(errors).toEqual([]);
});

for (const sandbox of ['sandbox=""', 'sandbox="allow-scripts"', ''])
  test(`shows chart, source and table in a bare frame ${sandbox}`, async ({ page, site, hostOf }) => {
    await page.goto(hostOf(`<iframe src="${site}${EMBED}" width="700" height="600" ${sandbox}></iframe>`));
    await shown(page);
  });

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('shows chart, source and table', async ({ page, site, hostOf }) => {
    await page.goto(hostOf(`<iframe src="${site}${EMBED}" width="700" height="600"></iframe>`));
    await shown(page);
  });
});

async function shown(page: Page) {
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('svg.wide')).toBeVisible();
  await expect(frame.locator('svg.narrow')).toBeHidden();
  await expect(frame.locator('a')).toHaveAttribute('href', new RegExp(`/charts/${chart.id}/$`));
  await frame.locator('summary').last().click();
  await expect(frame.locator('table')).toBeVisible();
}
