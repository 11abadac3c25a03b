import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tested } from '../../src/i18n/accessibility.ts';
import { expect, test } from './test.ts';
import { open, widths } from './views.ts';

const unasked = {
  colorScheme: 'light',
  forcedColors: 'none',
  contrast: 'no-preference',
  reducedMotion: 'no-preference',
} as const;

/** What a reader's machine may ask for; all but the first change colours and pastime alone. */
const wishes = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: 'active' },
  { contrast: 'more' },
  { reducedMotion: 'reduce' },
] as const;

/** Asks axe of a page at every width, with every wish: after the first the rule on colours alone, or `every` one. */
export async function passesAxe(page: Page, path: string, every = false): Promise<void> {
  test.setTimeout(300_000);
  for (const wish of wishes) {
    await page.emulateMedia({ ...unasked, ...wish });
    // Colours forced on a page that is open do not reach all of what the tool reads.
    await open(page, path);
    // Axe takes a page without a ground for white, whatever the browser paints there.
    await page.evaluate(() => {
      const root = document.documentElement;
      const bare = [root, document.body].every((one) => getComputedStyle(one).backgroundColor === 'rgba(0, 0, 0, 0)');
      if (bare) root.style.background = 'Canvas';
    });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      // In the page itself: half as long as through a second one.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      // What shows through a frame is seen in the embed itself.
      if (wish !== wishes[0]) axe.exclude('iframe');
      if (every || wish === wishes[0]) axe.withTags([...tested.axe]);
      else axe.withRules('color-contrast');
      const { violations } = await axe.analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect.soft(found, `${width} px, ${JSON.stringify(wish)}`).toEqual([]);
    }
  }
}
