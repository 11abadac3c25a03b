/** What this story does that another one need not. */
import { expect, test } from '../../../tests/e2e/test.ts';
import { open } from '../../../tests/e2e/views.ts';
import { ofReport } from '../../charts/sources.ts';
import { spell } from '../../data/spell.ts';
import { load } from '../../gate/load.ts';
import { languages } from '../../i18n/languages.ts';
import { href } from '../../i18n/paths.ts';
import { viewIn } from '../../i18n/view.ts';

const content = load();

for (const lang of languages) {
  test(`the story opens with its numerals (${lang})`, async ({ page }) => {
    await open(page, href(lang, '/'));
    expect(await page.locator('.numerals li').count()).toBeGreaterThan(0);
  });

  test(`what is not told is listed with each figure and once more in one place, and counted (${lang})`, async ({
    page,
  }) => {
    await open(page, href(lang, '/'));
    const said = async (selector: string) =>
      new Set((await page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim()));
    const all = await said('.loom li');
    for (const one of await said('.not-told li')) expect(all).toContain(one);
    expect(await page.locator('#open').textContent()).toContain(spell(all.size)[lang]);
    expect(await page.locator('.loom li').count()).toBe(all.size);
    // Each hangs on a thread of its own.
    const threads = await page.evaluate(() =>
      [...document.querySelectorAll('.loom li')].map((li) =>
        Math.round(li.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(li, '::before').right)),
      ),
    );
    expect(new Set(threads).size).toBe(threads.length);
    const view = viewIn(lang, { content });
    expect(ofReport(view.words.notTold, view)).toBe((await page.locator('.not-told p').first().textContent())?.trim());
  });

  test(`sentences of the story are short, with one number a clause (${lang})`, async ({ page }) => {
    await open(page, href(lang, '/'));
    // A number is one letter here, so that its points and commas end nothing.
    const prose = await page.evaluate(() =>
      [...document.querySelectorAll('.story :is(p, li):not(.description, .credit, .numerals *, .corrections *)')].map(
        (block) => {
          const copy = block.cloneNode(true) as Element;
          for (const correction of copy.querySelectorAll('.corrected')) correction.remove();
          const numbers = [...copy.querySelectorAll('data')];
          const long = numbers.map(({ textContent }) => textContent ?? '');
          for (const number of numbers) number.textContent = '#';
          return { text: copy.textContent ?? '', long };
        },
      ),
    );
    const sentences = prose.flatMap(({ text, long }) =>
      [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
        segment.replace(/#/g, () => long.shift()?.replace(/[.,](?!\d)/g, '') ?? '').trim(),
      ),
    );
    expect(sentences.length).toBeGreaterThan(5);
    const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    expect(sentences.filter((sentence) => words(sentence) >= 25)).toEqual([]);
    const clauses = prose.flatMap(({ text }) => text.split(/[.,;:!?…()–]/));
    expect(clauses.filter((clause) => clause.split('#').length > 2)).toEqual([]);
  });
}
