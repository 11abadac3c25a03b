/** What the page of any story promises: its first view, how much of it is not the story. */
import { load } from '../../src/gate/load.ts';
import { languages } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/paths.ts';
import { storyCharts } from './charts.ts';
import { expect, test } from './test.ts';
import { open } from './views.ts';

const content = load();

for (const lang of languages) {
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const)
    test(`the first view of ${width} × ${height} answers: title, answer, source, every numeral (${lang})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, href(lang, '/'));
      for (const part of ['h1', '.deck', '.byline']) await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
      for (const numeral of await page.locator('.numerals li').all())
        await expect(numeral).toBeInViewport({ ratio: 1 });
    });

  test(`a numeral with a corrected number in it says so (${lang})`, async ({ page }) => {
    await open(page, href(lang, '/'));
    const { data, facts } = content;
    const all = facts.all.map(({ value }) => value);
    const corrected = data.corrections.flatMap(({ figure }) => facts.rows.get(figure)?.value ?? []);
    // A number that something else has too may stand here for that.
    const certain = corrected.filter((value) => all.indexOf(value) === all.lastIndexOf(value));
    for (const numeral of await page.locator('.numerals li').all()) {
      const values = await numeral
        .locator('data')
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))));
      const marks = await numeral.locator('.corrected').count();
      if (values.some((value) => certain.includes(value))) expect.soft(marks, `${values}`).toBe(1);
      if (!values.some((value) => corrected.includes(value))) expect.soft(marks, `${values}`).toBe(0);
    }
  });

  test(`each numeral leads to a figure, which shows that it is meant (${lang})`, async ({ page }) => {
    await open(page, href(lang, '/'));
    for (const numeral of await page.locator('.numerals a[href^="#"]').all()) {
      await numeral.click();
      await expect(page.locator('.chart:target > .drawings')).toHaveCSS('box-shadow', /rgb/);
    }
  });

  test(`what is reckoned and the cut draw themselves only for who wants motion, and end drawn (${lang})`, async ({
    page,
  }) => {
    const moved = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.drawings :is(.reckoned, .cut)')]
          .filter((mark) => mark.getBoundingClientRect().width > 0)
          .map((mark) => getComputedStyle(mark))
          .map(({ animationName, clipPath }) => ({ animationName, clipPath })),
      );
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, href(lang, '/'));
    for (const still of await moved()) expect(still).toEqual({ animationName: 'none', clipPath: 'none' });
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    for (const { animationName } of await moved()) expect(animationName).toBe('draw');
    // What a reader stops at is drawn whole, so that it can be counted.
    const marks = page.locator('.drawings :is(.reckoned, .cut)').filter({ visible: true });
    for (const mark of await marks.all()) {
      await mark.evaluate((one) => scrollBy(0, one.getBoundingClientRect().bottom - innerHeight * 0.8));
      await expect.poll(() => mark.evaluate((one) => getComputedStyle(one).clipPath)).toMatch(/^inset\(-10px 0(%|px)/);
    }
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect
      .poll(async () => (await moved()).filter(({ clipPath }) => !/^inset\(-10px 0(%|px)/.test(clipPath)))
      .toEqual([]);
  });

  test(`beside drawing, text and what is not told, a figure takes at most 160 px on a phone (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, href(lang, '/'));
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('.chart')].map((chart) => ({
        id: chart.id,
        // Its sources stand on two lines; more than four of them need more.
        more: Math.max(0, (chart.querySelector('.credit')?.textContent?.split(';').length ?? 0) - 4),
        // Corrections and earlier counts come and go with the data.
        height: [...chart.querySelectorAll('.text > .description, .basis')].reduce(
          (sum, part) =>
            sum +
            part.getBoundingClientRect().height +
            Number.parseFloat(getComputedStyle(part).marginTop) -
            [...part.querySelectorAll('.chart-corrections, .description')].reduce(
              (sum, { clientHeight }) => sum + clientHeight,
              0,
            ),
          0,
        ),
      })),
    );
    expect(heights).toHaveLength(storyCharts.length);
    for (const { id, height, more } of heights) expect.soft(height, id).toBeLessThanOrEqual(160 + 21 * more);
  });

  test(`the story has at most 40 stops of the keyboard (${lang})`, async ({ page }) => {
    await open(page, href(lang, '/'));
    const stops = page
      .locator('a[href], summary, button, input, select, textarea')
      .and(page.locator(':not(.chart-corrections *)'));
    const corrections = page.locator('a.corrected');
    expect((await stops.count()) - (await corrections.count())).toBeLessThanOrEqual(40);
  });
}
