import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { type Content, type Fact, facts } from '../../src/facts/index.ts';
import { poster } from '../../src/forms/poster.ts';
import { posterScale, set } from '../../src/forms/poster-scale.ts';
import { load } from '../../src/gate/load.ts';
import { poster as words } from '../../src/gate/story.ts';
import { type Lang, languages } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/paths.ts';
import { viewIn } from '../../src/i18n/view.ts';
import { sheets } from './paper.ts';
import { expect, test } from './test.ts';
import { open } from './views.ts';

/** A4 within the margins of the poster, in CSS pixels. */
const page12mm = { width: Math.floor((186 / 25.4) * 96), height: Math.floor((273 / 25.4) * 96) };

const today = load();
const { data } = today;

const more = { ...data, figures: data.figures.map((figure) => ({ ...figure, value: figure.value * 10 })) };
const tenfold: Content = { ...today, data: more, facts: facts(more) };

/** Every number with a word before it, a long unit after it and a period of two days. */
const wordy = [...tenfold.facts].map(([id, fact]): [string, Fact] => {
  const unit = { vi: `${fact.unit.vi} và nơi tương đương`, en: `${fact.unit.en} and their equivalents` };
  const days = { period_start: '2023-01-15', period_end: '2024-11-28', as_of: null };
  const figures = fact.figures.map((figure) => ({ ...figure, ...days }));
  return [id, { ...fact, qualifier: 'at_most', unit, figures }];
});

/** The report, and reports that say more in more words. */
const reports: Record<string, Content> = {
  'as it is': today,
  'ten times as many': tenfold,
  'ten times as many, in long words': { ...today, data: more, facts: new Map(wordy) as unknown as Content['facts'] },
};

/** Puts what the poster would say of a report into the built page, at the size that the build would give it. */
async function tell(page: Page, lang: Lang, report: Content): Promise<void> {
  const said = poster(words[lang], viewIn(lang, { content: report }));
  const texts = (selector: string) => page.locator(selector).allTextContents();
  const [title = ''] = await texts('.poster h1');
  await page.evaluate(
    ({ rows, scale }) => {
      const sheet = document.querySelector<HTMLElement>('.poster');
      if (sheet) sheet.dataset.scale = `${scale}`;
      for (const [index, item] of [...document.querySelectorAll('.poster-rows li')].entries()) {
        const { number = [], counts = '', period = '' } = rows[index] ?? {};
        item.querySelector('.poster-number')?.replaceChildren(
          ...number.flatMap(({ word, digits }) => {
            const small = document.createElement('small');
            small.textContent = word;
            // A page has the styles of what it holds, and may hold none.
            small.style.fontSize = 'calc(26 * var(--u))';
            return word ? [small, '\u00a0', digits] : [digits];
          }),
        );
        for (const [name, text] of Object.entries({ counts, period })) {
          const place = item.querySelector(`.poster-${name}`);
          if (place) place.textContent = text;
        }
      }
    },
    {
      rows: said.rows.map(({ number, counts, period }) => ({
        number: number.map(set),
        counts: counts.map(({ text }) => text).join(''),
        period,
      })),
      scale: posterScale(title, said, await texts('.poster-foot p')),
    },
  );
}

for (const lang of languages)
  for (const [name, report] of Object.entries(reports))
    test(`the poster is one A4 page and nothing is cut: the report ${name} (${lang})`, async ({ page }) => {
      await page.setViewportSize(page12mm);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await open(page, href(lang, '/poster/'));
      await expect(page.locator('.poster-rows li')).toHaveCount(
        poster(words[lang], viewIn(lang, { content: today })).rows.length,
      );
      await tell(page, lang, report);

      const printed = await sheets(await page.pdf({ preferCSSPageSize: true }));
      expect(printed.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842]]);

      const { outside, over, smallest } = await page.evaluate(({ width, height }) => {
        const texts: { text: string; box: DOMRect; size: number }[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          const size = Number.parseFloat(getComputedStyle(node.parentElement as Element).fontSize);
          for (const box of range.getClientRects())
            if (node.textContent?.trim() && box.width > 0) texts.push({ text: node.textContent, box, size });
        }
        const crossing = (a: DOMRect, b: DOMRect) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
        const code = document.querySelector('.poster-foot svg')?.getBoundingClientRect() as DOMRect;
        return {
          outside: texts
            .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > width + 1 || box.bottom > height)
            .map(({ text }) => text),
          over: texts
            .filter(({ box }, index) =>
              [code, ...texts.slice(0, index).map((one) => one.box)].some((one) => crossing(box, one)),
            )
            .map(({ text }) => text),
          smallest: Math.min(
            ...texts
              .filter(({ text }) => !document.querySelector('.poster-foot')?.textContent?.includes(text))
              .map(({ size }) => size),
          ),
        };
      }, page12mm);
      expect({ outside, over }).toEqual({ outside: [], over: [] });
      // What is read from two metres: 4 mm high letters for today's report, half of that for the longest.
      expect(smallest).toBeGreaterThan(report === today ? 17 : 10);
    });

for (const lang of languages)
  test(`a phone reads the address of the site from the poster (${lang})`, async ({ page, context, site }) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, href(lang, '/poster/'));
    const shown = (await page.locator('.poster-foot svg').screenshot()).toString('base64');
    const address = await page.locator('.poster-address a').getAttribute('href');
    expect(new URL(address ?? '', site).pathname).toBe(href(lang, '/'));
    const blank = await context.newPage();
    const { pixels, width, height } = await blank.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      drawing.drawImage(image, 0, 0);
      const { data, width, height } = drawing.getImageData(0, 0, image.width, image.height);
      return { pixels: [...data], width, height };
    }, shown);
    expect(decodeQR({ width, height, data: Uint8Array.from(pixels) })).toBe(address);
  });

test('the poster has no script, and the story leads to it', async ({ page }) => {
  for (const lang of languages) {
    await page.goto(href(lang, '/'));
    await page.locator(`a[href="${href(lang, '/poster/')}"]`).click();
    await expect(page.locator('.poster')).toBeVisible();
    await expect(page.locator('script')).toHaveCount(0);
  }
});
