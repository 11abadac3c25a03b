import type { Frame, Page } from '@playwright/test';
import { say } from '../../src/charts/chart.ts';
import { load } from '../../src/gate/load.ts';
import { languages } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/paths.ts';
import { viewIn } from '../../src/i18n/view.ts';
import { passesAxe } from './axe.ts';
import { storyCharts } from './charts.ts';
import { expect, test } from './test.ts';
import { open, schemes, views, widths } from './views.ts';

const content = load();

for (const { name, path } of views)
  test(`${name} passes axe at every width, in every scheme`, ({ page }) => passesAxe(page, path));

for (const lang of languages)
  test(`each chart is one image in the accessibility tree, named in the language of the page (${lang})`, async ({
    page,
  }) => {
    await open(page, href(lang, '/'));
    const client = await page.context().newCDPSession(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const images = nodes.filter(({ ignored, role }) => !ignored && /^ima?ge?$/i.test(`${role?.value}`));
      expect(images.map(({ name }) => name?.value)).toEqual(
        storyCharts.map((chart) => say(chart, 'alternative', viewIn(lang, { content }))),
      );
      const told = new Set(nodes.filter(({ ignored }) => !ignored).map(({ nodeId }) => nodeId));
      expect(images.flatMap(({ childIds }) => childIds ?? []).filter((id) => told.has(id))).toEqual([]);
    }
  });

for (const lang of languages)
  test(`each chart has its heading, its table and its source in reach (${lang})`, async ({ page }) => {
    await open(page, href(lang, '/'));
    for (const chart of storyCharts) {
      const figure = page.locator(`#${chart.id}`);
      const headline = say(chart, 'headline', viewIn(lang, { content }));
      await expect(page.getByRole('heading', { name: headline, exact: true })).toHaveCount(1);
      await expect(figure.getByRole('heading', { name: headline, exact: true })).toHaveCount(1);
      await figure.locator('summary').last().click();
      await expect(figure.getByRole('table')).toBeVisible();
      await expect(figure.getByRole('columnheader').first()).toBeAttached();
      await expect(figure.getByRole('rowheader').first()).toBeVisible();
      await expect(figure.locator('.credit')).toBeVisible();
    }
  });

for (const { name, path } of views)
  test(`${name} is reached by keyboard alone, in reading order, with the focus in sight`, async ({ page }) => {
    await open(page, path);
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], summary, button, input, select, textarea')].filter(
          // What a closed <details> holds has a place but is not shown.
          (element) => element.checkVisibility() && element.tabIndex >= 0 && !element.matches(':disabled'),
        ).length,
    );
    // A frame that loads when it comes into view would take the focus before it holds anything.
    for (const frame of await page.locator('iframe').all()) {
      await frame.scrollIntoViewIfNeeded();
      await frame.contentFrame().locator('a').first().waitFor();
    }
    await page.evaluate(() => window.scrollTo(0, 0));
    const seen: string[] = [];
    /** The focus in the page, or in the frame that holds it. */
    const focused = (document: Page | Frame) =>
      document.evaluate(() => {
        const element = window.document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        const { top, bottom, left, width } = element.getBoundingClientRect();
        return {
          is: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
          place: [...window.document.querySelectorAll('*')].indexOf(element),
          outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor),
          inSight: bottom > 0 && top < window.innerHeight && left >= 0 && width > 0,
        };
      });
    for (let stop = 0; stop < stops; ) {
      await page.keyboard.press('Tab');
      const focus = await focused(page);
      const inFrame = focus.is.startsWith('IFRAME');
      const frame = inFrame ? page.frames()[1] : null;
      const shown = frame ? await focused(frame) : focus;
      expect(shown, shown.is).toMatchObject({ outlined: true, inSight: true });
      // What stands in a frame is not of the page's own stops.
      if (inFrame) continue;
      seen.push(`${focus.place}`.padStart(6));
      stop++;
    }
    expect(new Set(seen).size).toBe(stops);
    expect(seen).toEqual([...seen].sort());
  });

test('the skip link leads past the head to the content', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#content');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('with forced colours every text and every mark can be told from the ground', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await open(page, '/');
    const lost = await page.evaluate(() => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return [...document.querySelectorAll('svg[role=img] :is(path, rect, circle, text)')]
        .filter((element) => element.getBoundingClientRect().width > 0)
        .filter((element) => {
          // What stands on a mark is drawn in the colour of the ground.
          if (element.matches('.paper')) return false;
          const { fill, stroke } = getComputedStyle(element);
          return [fill, stroke].every((colour) => colour === 'none' || colour === ground);
        })
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(lost).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of languages)
    test(`the story is whole: text, drawings, tables, links (${lang})`, async ({ page }) => {
      await page.goto(href(lang, '/'));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const chart of storyCharts) {
        const figure = page.locator(`#${chart.id}`);
        await expect(figure.getByRole('img')).toHaveCount(1);
        await figure.locator('summary').last().click();
        await expect(figure.getByRole('table')).toBeVisible();
      }
      await page.locator('.language').click();
      await expect(page.locator('html')).not.toHaveAttribute('lang', lang);
    });
});

test('the language switch keeps to the same page', async ({ page }) => {
  for (const { path, lang } of views.filter(({ path }) => !path.includes('no-such'))) {
    await open(page, path);
    await page.locator('.language').click();
    const other = languages.find((language) => language !== lang) ?? lang;
    expect(new URL(page.url()).pathname).toBe(
      views.find((view) => view.lang === other && pathOf(view.path) === pathOf(path))?.path,
    );
    await expect(page.locator('html')).toHaveAttribute('lang', other);
  }
});

/** An address without its language. */
const pathOf = (path: string): string => path.replace(/^\/en\//, '/');
