import { notToldBy, sourcesOf } from '../../src/charts/sources.ts';
import { load } from '../../src/gate/load.ts';
import { date } from '../../src/i18n/formats.ts';
import { languages } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/paths.ts';
import { viewIn } from '../../src/i18n/view.ts';
import { words } from '../../src/i18n/words.ts';
import { charts, storyCharts } from './charts.ts';
import { sheets } from './paper.ts';
import { expect, test } from './test.ts';
import { drawingFaults, open, sideways } from './views.ts';

/** The width of the text on A4 within margins of 18 mm, and the height within the page's own of 14 mm, in CSS pixels. */
const A4 = Math.floor(((210 - 2 * 18) / 25.4) * 96);
const PAGE = Math.floor(((297 - 2 * 14) / 25.4) * 96);
/** The page's own margin, and the least height of letters, in points. */
const MARGIN = (14 / 25.4) * 72;
const LEAST = 7;

for (const lang of languages)
  test(`on paper the story is whole: every table open, nothing cut (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: A4, height: 1000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await open(page, href(lang, '/'));
    expect(await sideways(page)).toEqual([]);
    // The full drawings of a screen, made as small as the sheet: 7 pt.
    expect(await drawingFaults(page, 7 / 0.75)).toEqual([]);
    const state = await page.evaluate(() => ({
      closed: [...document.querySelectorAll('details')].filter((details) =>
        [...details.querySelectorAll('table, p')].some((part) => part.getBoundingClientRect().height === 0),
      ).length,
      heads: [...document.querySelectorAll('thead')].filter((head) => head.getBoundingClientRect().height < 5).length,
      navigation: [...document.querySelectorAll<HTMLElement>('nav a')].filter(({ offsetHeight }) => offsetHeight > 0)
        .length,
      ink: getComputedStyle(document.body).color,
    }));
    expect(state).toMatchObject({ closed: 0, heads: 0, navigation: 0 });
    // Dark ink, whatever the reader's scheme.
    expect(Math.max(...(state.ink.match(/\d+/g) ?? []).map(Number))).toBeLessThan(100);
  });

for (const lang of languages)
  test(`the printed story is at most eight A4 pages, the first whole by itself, all of them sharp (${lang})`, async ({
    page,
  }) => {
    await open(page, href(lang, '/'));
    // Title, answer, numerals, address, date and how the programme works stand on the first page, and nothing else.
    await page.setViewportSize({ width: A4, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const [first = 0, address = 0] = await page.evaluate(() =>
      ['.beside', '.story > .on-paper'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? 0,
      ),
    );
    expect(address).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(PAGE);
    await page.emulateMedia({ media: null });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const all = await sheets(pdf);
    // A page has room for two figures at most.
    expect(all.length).toBeGreaterThan(storyCharts.length / 2);
    // The list of corrections has as many more as it needs.
    expect(all.length).toBeLessThanOrEqual(8 + Math.ceil(load().data.corrections.length / 8));
    for (const { width, height } of all) {
      expect(Math.abs(width - 595)).toBeLessThan(2);
      expect(Math.abs(height - 842)).toBeLessThan(2);
    }
    // A pattern or a picture would print soft.
    expect(pdf.toString('latin1')).not.toMatch(/\/PatternType|\/Subtype\s*\/Image/);
  });

for (const lang of languages)
  test(`no printed page of the story is ill made up (${lang})`, async ({ page }) => {
    await open(page, href(lang, '/'));
    const all = await sheets(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const faults = all.flatMap(({ lines, ink, height }, index) => {
      const [first, last] = [lines.at(0), lines.at(-1)];
      const used = (ink - MARGIN) / (height - 2 * MARGIN);
      const small = lines.filter(({ size }) => size < LEAST);
      return [
        ...(last?.roles.some((role) => /^H\d/.test(role)) ? [`ends with the heading "${last.text}"`] : []),
        ...(first?.text.startsWith(`${words(lang).source}:`)
          ? [`begins with the end of a figure, "${first.text}"`]
          : []),
        ...(index < all.length - 1 && used < 1 / 2 ? [`is ${Math.round((1 - used) * 100)} % empty at its foot`] : []),
        ...small.map(({ text, size }) => `has "${text}" in ${size.toFixed(1)} pt`),
      ].map((fault) => `page ${index + 1} ${fault}`);
    });
    expect(all.flatMap(({ lines }) => lines.flatMap(({ roles }) => roles))).toContain('H2');
    expect(faults).toEqual([]);
  });

for (const lang of languages)
  test(`the printed page of a chart is the chart, on the first of at most two pages (${lang})`, async ({ page }) => {
    const w = words(lang);
    for (const chart of charts) {
      await page.setViewportSize({ width: A4, height: 1000 });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await open(page, href(lang, `/charts/${chart.id}/`));
      expect(await sideways(page), chart.id).toEqual([]);
      expect(await drawingFaults(page), chart.id).toEqual([]);
      await expect(page.locator('main :is(button, input, select, textarea, iframe, .forms, nav):visible')).toHaveCount(
        0,
      );
      const address = await page.locator('link[rel=canonical]').getAttribute('href');
      const sources = sourcesOf(chart, viewIn(lang, { content: load() })).flatMap(({ publisher, published }) => [
        publisher,
        date(lang, published),
      ]);
      for (const said of [
        ...sources,
        w.licenceShort,
        address ?? '?',
        notToldBy(chart, viewIn(lang, { content: load() })),
      ])
        await expect(page.locator('body'), chart.id).toContainText(said, { useInnerText: true });

      const print = (pageRanges: string) => page.pdf({ preferCSSPageSize: true, pageRanges });
      expect((await sheets(await print(''))).length, chart.id).toBeLessThanOrEqual(2);
      // The first page is another one without the drawing: so the drawing is on it.
      const first = (await print('1')).length;
      await page.locator('.drawings').evaluate((drawings) => drawings.style.setProperty('visibility', 'hidden'));
      expect(first - (await print('1')).length, chart.id).toBeGreaterThan(200);
    }
  });
