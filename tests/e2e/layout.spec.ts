import { load } from '../../src/gate/load.ts';
import { tested } from '../../src/i18n/accessibility.ts';
import { date, number } from '../../src/i18n/formats.ts';
import { languages } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/paths.ts';
import { charts, storyCharts } from './charts.ts';
import { address, pages } from './dist.ts';
import { expect, test } from './test.ts';
import { drawingFaults, open, sideways, views, widths } from './views.ts';

/** Every width at which something may change, and those between. */
const everyWidth = [320, 344, 360, 375, 414, 480, 560, 640, 659, 660, 690, 691, 692, 700, 767, 900, 1024, 1440];

for (const { name, path } of views)
  test(`${name} needs no sideways scroll and keeps its drawings whole at every width`, async ({ page }) => {
    await open(page, path);
    for (const width of [...widths, ...everyWidth]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await sideways(page), `${width} px`).toEqual([]);
      expect.soft(await drawingFaults(page), `${width} px`).toEqual([]);
    }
  });

/** What is read as one: names, days, a number and what it counts. */
const wholes = languages.flatMap((lang) => {
  const { data, facts } = load();
  const named = [...data.places.map(({ name }) => name), ...data.sources.map(({ publisher }) => publisher)];
  const terms = data.terms.map((term) => term[`name_${lang}`]).filter((name) => /\p{Nd}/u.test(name));
  const days = [...data.sources.map(({ published }) => published), ...data.events.map((event) => event.date)];
  const counts = facts.all.map(({ value, unit }) => `${number(lang, value)} ${unit[lang].split(' ')[0]}`);
  const short = [...named, ...terms].filter((name) => name.length <= 17);
  return [...short, ...days.map((day) => date(lang, day)), ...counts].filter((whole) => /\s/.test(whole));
});

for (const { name, path } of [
  ...views,
  ...languages.map((lang) => ({ name: `an embed (${lang})`, path: href(lang, `/embed/${charts[0]?.id}/`) })),
])
  test(`${name} breaks no name, day or number from what it counts`, async ({ page }) => {
    await open(page, path);
    // A smaller screen has no room for some numbers with what they count.
    for (const width of [360, ...widths].filter((width) => width >= 360)) {
      await page.setViewportSize({ width, height: 900 });
      const broken = await page.evaluate((wholes) => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${wholes.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
        const nodes: { node: Text; from: number }[] = [];
        let text = '';
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          if (node.parentElement?.closest('svg, script, style, pre, code, textarea, noscript')) continue;
          nodes.push({ node, from: text.length });
          text += node.data;
        }
        const at = (index: number) => nodes.findLast(({ from }) => from <= index) as { node: Text; from: number };
        return [...text.matchAll(pattern)].flatMap(({ 0: whole, index }) => {
          const [start, end] = [at(index), at(index + whole.length - 1)];
          const range = document.createRange();
          range.setStart(start.node, index - start.from);
          range.setEnd(end.node, index + whole.length - end.from);
          const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
          const [low, high] = [Math.max(...boxes.map(({ top }) => top)), Math.min(...boxes.map((box) => box.bottom))];
          return low > high ? [`${whole} in "${text.slice(index - 20, index + 40)}"`] : [];
        });
      }, pattern(wholes));
      expect.soft(broken, `${width} px`).toEqual([]);
    }
  });

/** Each as a pattern, in which every space may be one that does not break; the longest first. */
const pattern = (texts: string[]) =>
  [...new Set(texts)]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.split(/\s/).map(RegExp.escape).join('\\s'));

test('no page needs a sideways scroll on the smallest phone, with every detail open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const file of pages.filter((file) => !file.startsWith('v/'))) {
    await open(page, address(file));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect.soft(await sideways(page), file).toEqual([]);
    expect.soft(await drawingFaults(page), file).toEqual([]);
  }
});

test('at 400 % zoom the story is one column, and every line of it can be reached', async ({ browser, site }) => {
  // A window of 1280 by 1024 at 400 %.
  const { times, ...viewport } = tested.zoom;
  const page = await browser.newPage({ viewport, deviceScaleFactor: times });
  for (const lang of languages) {
    await open(page, site + href(lang, '/'));
    expect(await sideways(page)).toEqual([]);
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
        .map(({ tagName }) => tagName),
    );
    expect(stuck).toEqual([]);
  }
  await page.close();
});

for (const lang of languages)
  test(`each figure shows exactly one of its drawings, at any width (${lang})`, async ({ page }) => {
    await open(page, href(lang, '/'));
    for (const width of everyWidth) {
      await page.setViewportSize({ width, height: 900 });
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('.chart')].map(
          (chart) => [...chart.querySelectorAll('svg')].filter((svg) => svg.getBoundingClientRect().width > 0).length,
        ),
      );
      expect(shown, `${width} px`).toEqual(storyCharts.map(() => 1));
    }
  });

test.describe('with the text spacing that a reader may set (WCAG 1.4.12)', () => {
  test.use({ bypassCSP: true });

  for (const { name, path } of views)
    test(`${name} clips nothing`, async ({ page }) => {
      await open(page, path);
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-bottom: 2em !important }`,
      });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await sideways(page), `${width} px`).toEqual([]);
        const clipped = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('body *')]
            .filter((element) => {
              const { overflowX, overflowY, clipPath } = getComputedStyle(element);
              // What is clipped away on purpose is there for a screen reader alone.
              if (clipPath !== 'none' || element.closest('thead, svg')) return false;
              // What the keyboard can scroll is not clipped: a box of code is such by itself.
              if (element.matches('[tabindex="0"], textarea') && overflowX !== 'hidden' && overflowY !== 'hidden')
                return false;
              return (
                (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
                (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
              );
            })
            .map(({ tagName, className }) => `${tagName}.${className}`),
        );
        expect.soft(clipped, `${width} px`).toEqual([]);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('svg[role=img]')].flatMap((svg) => {
            const frame = svg.getBoundingClientRect();
            const seen =
              getComputedStyle(svg).overflow === 'visible' ? document.documentElement.clientWidth : frame.right;
            return [...svg.querySelectorAll('text')]
              .filter((text) => frame.width > 0 && text.getBoundingClientRect().right > seen + 1)
              .map(({ textContent }) => `${textContent}`);
          }),
        );
        expect.soft(cut, `${width} px`).toEqual([]);
      }
    });
});
