import type { Page } from '@playwright/test';
import { type Chart, say, sizes } from '../../src/charts/chart.ts';
import { ofStory } from '../../src/charts/present.ts';
import { render } from '../../src/charts/render.ts';
import { embeddedChart } from '../../src/embed/embedded-chart.ts';
import { creditOf, heightsOf } from '../../src/embed/heights.ts';
import { defaultOptions, type EmbeddedChart, heightWidths, snippets } from '../../src/embed/snippets.ts';
import { correctionsOf } from '../../src/facts/index.ts';
import { load } from '../../src/gate/load.ts';
import { correctionsLine } from '../../src/i18n/correction-text.ts';
import { languages } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/paths.ts';
import { viewIn } from '../../src/i18n/view.ts';
import { extremesOf } from '../unit/embed/extremes.ts';
import { chart, charts } from './charts.ts';
import { test } from './embed-hosts.ts';
import { expect } from './test.ts';

const embedded = (site: string): EmbeddedChart =>
  embeddedChart(chart, viewIn('en', { content: load(), site: new URL(site) }));
/** An article: words above that fill the screen, words below. */
const article = (embed: string, width = '') =>
  `<div id="article" style="${width}"><p style="height:1000px">Above</p>${embed}<p id="below">Below</p></div>`;
const frameHeight = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);

/** As a host leaves it that takes out `style`. */
const unstyled = (html: string) => html.replace(/ style=".*?"/g, '');

/** The most that the lines of the fonts on one machine may fall short of those that a height has room for: two. */
const LINES = 2 * 27;

for (const lang of languages)
  for (const { id } of charts)
    test(`the computed heights of ${id} in ${lang} cut nothing and leave no gap`, async ({ page, site }) => {
      const chart = charts.find((chart) => chart.id === id) as Chart;
      const { heights } = embeddedChart(chart, viewIn(lang, { content: load(), site: new URL(site) }));
      for (const [title, given] of [
        ['', heights.title],
        ['?title=0', heights.bare],
      ] as const) {
        await page.goto(`${href(lang, `/embed/${id}/`)}${title}`);
        for (const [index, width] of heightWidths.entries()) {
          await page.setViewportSize({ width, height: 500 });
          const truth = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
          const spare = (given[index] ?? 0) - truth;
          expect(spare, `${width} px${title}`).toBeGreaterThanOrEqual(0);
          expect(spare, `${width} px${title}`).toBeLessThanOrEqual(LINES);
        }
      }
    });

for (const [name, content] of Object.entries(extremesOf(load())))
  test(`the computed heights have room for the report with ${name}`, async ({ page }) => {
    for (const lang of languages)
      for (const chart of ofStory(content)) {
        const { title } = heightsOf(chart, viewIn(lang, { content }));
        await page.goto(href(lang, `/embed/${chart.id}/`));
        await page.evaluate(
          ({ headline, description, notTold, drawings, corrected, credit }) => {
            const put = (selector: string, text: string) => {
              const place = document.querySelector(selector);
              if (place) place.textContent = text;
            };
            put('h1', headline);
            put('.aside', description);
            put('.aside:last-child', credit);
            const told = document.querySelector('.not-told');
            told?.replaceChildren(told.querySelector('strong') ?? '', ` ${notTold}`);
            const old = [...document.querySelectorAll('svg')];
            for (const [index, svg] of old.entries()) svg.outerHTML = drawings[index] ?? '';
            const summary = [...document.querySelectorAll('details')];
            if (summary.length > 1) summary[0]?.remove();
            if (!corrected) return;
            const details = document.createElement('details');
            details.innerHTML = `<summary>${corrected}</summary><ul><li>…</li></ul>`;
            document.querySelector('details')?.before(details);
          },
          {
            ...Object.fromEntries(
              (['headline', 'description', 'notTold'] as const).map((part) => [
                part,
                say(chart, part, viewIn(lang, { content })),
              ]),
            ),
            drawings: sizes.map((size) => render(chart, size, viewIn(lang, { content }))),
            corrected: correctionsLine(correctionsOf(chart, content), viewIn(lang, { content })) ?? '',
            credit: creditOf(chart, viewIn(lang, { content })),
          } as Record<'headline' | 'description' | 'notTold' | 'corrected' | 'credit', string> & { drawings: string[] },
        );
        for (const [index, width] of heightWidths.entries()) {
          await page.setViewportSize({ width, height: 500 });
          const truth = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
          const spare = (title[index] ?? 0) - truth;
          expect(spare, `${chart.id} ${lang} ${width} px`).toBeGreaterThanOrEqual(0);
          expect(spare, `${chart.id} ${lang} ${width} px`).toBeLessThanOrEqual(LINES);
        }
      }
  });

test('the loader puts the chart in the place of its picture and lets it grow', async ({ page, site, hostOf }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(hostOf(article(snippets(embedded(site), defaultOptions).html)));
  const frame = page.locator('figure iframe');
  await expect(frame).toHaveAttribute('title', embedded(site).headline);
  await expect(page.locator('figure img')).toHaveCount(0);
  await expect(page.locator('figure')).toHaveText('');
  await frame.scrollIntoViewIfNeeded();
  await page.frameLocator('iframe').locator('summary').last().click();
  const content = () =>
    page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await expect.poll(async () => (await frameHeight(page)) - (await content())).toBe(0);
  expect(errors).toEqual([]);
});

for (const width of [320, 400, 480, 560, 640, 662, 664, 720, 900])
  for (const title of [true, false])
    test(`the chart comes into a column of ${width} px ${title ? 'with' : 'without'} its headline, and nothing moves`, async ({
      page,
      site,
      hostOf,
    }) => {
      await page.setViewportSize({ width: 1000, height: 700 });
      const { html } = snippets(embedded(site), { ...defaultOptions, title });
      const host = hostOf(article(html, `width:${width}px`));
      await page.goto(host, { waitUntil: 'commit' });
      const figure = page.locator('figure');
      const height = () => figure.evaluate((element) => (element as HTMLElement).offsetHeight);
      await page.locator('iframe').waitFor({ state: 'attached' });
      const reserved = await height();
      await expect(page.locator('figure img')).toHaveCount(0);
      const moved = Math.abs((await height()) - reserved);
      test.info().annotations.push({ type: 'pixels moved', description: `${moved}` });
      expect(moved).toBeLessThanOrEqual(LINES);
    });

for (const chart of charts)
  for (const width of [320, 640])
    test(`nothing moves where ${chart.id} is in view, ${width} px wide`, async ({ page, site, hostOf }) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { shifts = '0' } = document.documentElement.dataset;
            document.documentElement.dataset.shifts = `${Number(shifts) + (entry as unknown as { value: number }).value}`;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.setViewportSize({ width, height: 740 });
      const { html } = snippets(
        embeddedChart(chart, viewIn('vi', { content: load(), site: new URL(site) })),
        defaultOptions,
      );
      await page.goto(hostOf(`<p>Above</p>${html}<p>Below</p>`));
      await expect(page.locator('figure img')).toHaveCount(0);
      await page.waitForTimeout(300);
      const shift = Number(await page.evaluate(() => document.documentElement.dataset.shifts ?? 0));
      test.info().annotations.push({ type: 'layout shift', description: `${shift}` });
      expect(shift).toBeLessThan(0.05);
      expect(complaints).toEqual([]);
    });

for (const [name, given] of [
  ['as it is given', (html: string) => html],
  ['where the host takes out its style', unstyled],
] as const)
  test(`the snippet fills its column ${name}`, async ({ page, site, hostOf }) => {
    for (const width of [300, 360, 610]) {
      await page.goto(hostOf(article(given(snippets(embedded(site), defaultOptions).html), `width:${width}px`)));
      await expect(page.locator('figure img')).toHaveCount(0);
      expect((await page.locator('iframe').boundingBox())?.width).toBe(width);
    }
  });

test('picture and credit stay where the host blocks frames', async ({ page, site, hostOf }) => {
  await page.route(`**/embed/${chart.id}/**`, (route) => route.abort());
  await page.goto(hostOf(snippets(embedded(site), defaultOptions).html));
  await expect(page.locator('iframe')).toBeHidden();
  await page.waitForTimeout(1500);
  await expect(page.getByRole('img', { name: embedded(site).alternative })).toBeVisible();
  await expect(page.locator('figcaption')).toContainText(embedded(site).source);
});

for (const [how, script] of [
  ['within the page', (code: string) => `<script>${code}</script>`],
  ['as a module within the page', (code: string) => `<script type="module">${code}</script>`],
] as const)
  test(`the loader stays quiet ${how}`, async ({ page, site, hostOf }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => errors.push(message.text()));
    const code = await (await fetch(`${site}/embed/v1.js`)).text();
    await page.goto(hostOf(snippets(embedded(site), defaultOptions).html.replace(/<script.*/s, script(code))));
    await page.waitForLoadState('load');
    await expect(page.locator('figure img')).toBeVisible();
    expect(errors).toEqual([]);
  });

for (const [ground, prefers, ink] of [
  ['#fff', 'dark', 'rgb(31, 41, 51)'],
  ['#fff', 'light', 'rgb(31, 41, 51)'],
  ['#111', 'light', 'rgb(232, 230, 225)'],
  ['oklch(0.2 0 0)', 'light', 'rgb(232, 230, 225)'],
] as const)
  test(`the chart can be read on ${ground} where the reader prefers ${prefers}`, async ({ page, site, hostOf }) => {
    await page.emulateMedia({ colorScheme: prefers });
    await page.goto(hostOf(`<div style="background:${ground}">${snippets(embedded(site), defaultOptions).html}</div>`));
    await expect(page.frameLocator('iframe').locator('body')).toHaveCSS('color', ink);
  });

// A page that has no ground of its own has the one of its scheme.
for (const [scheme, prefers, ink] of [
  ['<meta name="color-scheme" content="light dark">', 'dark', 'rgb(232, 230, 225)'],
  ['<meta name="color-scheme" content="light dark">', 'light', 'rgb(31, 41, 51)'],
  ['<style>:root { color-scheme: light dark }</style>', 'dark', 'rgb(232, 230, 225)'],
  ['<style>:root { color-scheme: dark }</style>', 'light', 'rgb(232, 230, 225)'],
  ['', 'dark', 'rgb(31, 41, 51)'],
] as const)
  test(`the chart can be read in a page with ${scheme || 'no scheme'} where the reader prefers ${prefers}`, async ({
    page,
    site,
    hostOf,
  }) => {
    await page.emulateMedia({ colorScheme: prefers });
    await page.goto(hostOf(`${scheme}${snippets(embedded(site), defaultOptions).html}`));
    await expect(page.frameLocator('iframe').locator('body')).toHaveCSS('color', ink);
  });

test('the loader builds no frame of another site', async ({ page, site, hostOf }) => {
  const { html } = snippets({ ...embedded(site), embed: 'https://elsewhere.example/' }, defaultOptions);
  await page.goto(hostOf(html));
  await page.waitForLoadState('load');
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.locator('figure img')).toBeVisible();
});

test('the loader may be held to its published bytes', async ({ page, site, hostOf }) => {
  await page.goto(hostOf(snippets(embedded(site), { ...defaultOptions, pinned: true }).html));
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('a page may name the loader for each of its charts', async ({ page, site, hostOf }) => {
  const { html } = snippets(embedded(site), defaultOptions);
  await page.goto(hostOf(html + html));
  await expect(page.locator('iframe')).toHaveCount(2);
});

/** The picture with its alternative, linked to the chart page, above source and date. */
async function pictureStands(page: Page, site: string, pixels = 724) {
  const { alternative, headline, page: address, source } = embedded(site);
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.getByRole('link', { name: alternative })).toHaveAttribute('href', address);
  const image = page.getByRole('img', { name: alternative });
  await expect(image).toBeVisible();
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(pixels);
  await expect(page.locator('figcaption')).toContainText(source);
  expect(headline).not.toBe('');
}

for (const [width, pixels] of [
  [360, 720],
  [1280, 724],
] as const)
  test(`a screen of ${width} px is given the picture made for it`, async ({ page, site, hostOf }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(hostOf(snippets(embedded(site), defaultOptions).picture));
    const image = page.locator('figure img');
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((picture: HTMLImageElement) => picture.currentSrc)).not.toBe('');
    const drawn = await image.evaluate(async (picture: HTMLImageElement) => {
      const file = new Image();
      file.src = picture.currentSrc;
      await file.decode();
      return { pixels: file.naturalWidth, width: picture.clientWidth };
    });
    expect(drawn).toEqual({ pixels, width: Math.min(width, 724) });
  });

test('the picture stays where the script is taken out', async ({ page, site, hostOf }) => {
  await page.goto(hostOf(snippets(embedded(site), defaultOptions).html.replace(/<script.*/s, '')));
  await pictureStands(page, site);
});

test('the picture stays where the script cannot be fetched', async ({ page, site, hostOf }) => {
  await page.route('**/v1.js', (route) => route.abort());
  await page.goto(hostOf(snippets(embedded(site), defaultOptions).html));
  await pictureStands(page, site);
});

for (const [profile, pixels, options] of [
  ['the default profile', 724, '{}'],
  [
    'the few tags and attributes of a feed',
    720,
    `{ ALLOWED_TAGS: ['a', 'img', 'p', 'figure', 'figcaption'], ALLOWED_ATTR: ['href', 'src', 'alt'], ALLOW_DATA_ATTR: false }`,
  ],
] as const)
  test(`the picture stays after DOMPurify with ${profile}`, async ({ page, site, hostOf }) => {
    const html = JSON.stringify(snippets(embedded(site), defaultOptions).html).replaceAll('</script', '<\\/script');
    await page.goto(
      hostOf(`<main></main><script src="/lib/purify.js"></script>
        <script>document.querySelector('main').innerHTML = DOMPurify.sanitize(${html}, ${options});</script>`),
    );
    await pictureStands(page, site, pixels);
  });

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture stays', async ({ page, site, hostOf }) => {
    await page.goto(hostOf(snippets(embedded(site), defaultOptions).html));
    await expect(page.locator('iframe')).toHaveCount(0);
    await expect(page.getByRole('img', { name: embedded(site).alternative })).toBeVisible();
    await expect(page.locator('figcaption')).toContainText(embedded(site).source);
  });
});

test('the plain frame shows all of the chart at every width', async ({ page, site, hostOf }) => {
  await page.goto(hostOf(snippets(embedded(site), defaultOptions).iframe));
  for (const width of [340, 700, 1000]) {
    await page.setViewportSize({ width, height: 1100 });
    const root = page.frameLocator('iframe').locator('html');
    const cut = await root.evaluate((html) => html.getBoundingClientRect().height - innerHeight);
    expect(cut, `${width} px`).toBeLessThanOrEqual(0);
  }
});
