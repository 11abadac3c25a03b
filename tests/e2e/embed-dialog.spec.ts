import { AxeBuilder } from '@axe-core/playwright';
import { targets } from '../../src/embed/snippets.ts';
import { chart } from './charts.ts';
import { expect, test } from './test.ts';

for (const lang of ['vi', 'en']) {
  const prefix = lang === 'vi' ? '' : `/${lang}`;
  const address = `${prefix}/charts/${chart.id}/`;

  test.describe(`the embed code in ${lang}`, () => {
    test('changes with each choice, by keyboard alone', async ({ page }) => {
      await page.goto(address);
      const section = page.locator('#embed');
      const html = page.locator('#embed-html');
      await expect(html).toHaveValue(/^<div><figure /);

      await page.locator('#embed-language').focus();
      const other = lang === 'vi' ? 'en' : 'vi';
      await page.locator('#embed-language').selectOption(other);
      await expect(html).toHaveValue(new RegExp(`${other === 'vi' ? '(?<!/en)' : '/en'}/embed/${chart.id}/`));

      await page.locator('#embed-theme').selectOption('dark');
      await expect(html).toHaveValue(/theme=dark/);
      await expect(page.locator('#embed-iframe')).toHaveValue(/color-scheme:dark/);
      await page.locator('#embed-theme').selectOption('reader');
      await expect(html).not.toHaveValue(/theme=/);
      await expect(page.locator('#embed-iframe')).toHaveValue(/color-scheme:light dark/);
      await page.locator('#embed-theme').selectOption('page');
      await expect(html).not.toHaveValue(/theme=/);
      await expect(page.locator('#embed-iframe')).toHaveValue(/theme=light/);

      await section.locator('[name=title]').focus();
      await page.keyboard.press('Space');
      await expect(html).toHaveValue(/title=0/);

      await section.locator('[name=pinned]').focus();
      await page.keyboard.press('Space');
      await expect(html).toHaveValue(/v1\.\d+\.\d+\.js" integrity="sha384-/);
    });

    test('shows what it gives, at the width of a phone and of a desktop', async ({ page }) => {
      await page.goto(address);
      await page.locator('#embed').scrollIntoViewIfNeeded();
      const frame = page.locator('#embed iframe');
      const content = page.frameLocator('#embed iframe');
      await expect(content.locator('svg.narrow')).toBeVisible();
      const cut = () => content.locator('html').evaluate((root) => root.getBoundingClientRect().height - innerHeight);
      await expect.poll(cut).toBeLessThanOrEqual(0);

      await page.locator('#embed-width').selectOption({ index: 1 });
      await expect(content.locator('svg.wide')).toBeVisible();
      await expect.poll(cut).toBeLessThanOrEqual(0);
      await expect(frame).toHaveJSProperty('clientWidth', 664);

      await page.locator('#embed-theme').selectOption('dark');
      await expect(content.locator('body')).toHaveCSS('color', 'rgb(232, 230, 225)');
      await page.locator('#embed [name=title]').uncheck();
      await expect(content.locator('h1')).toBeHidden();
    });

    test('is copied at a press, and says so', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(address);
      await page.locator('#embed summary').click();
      for (const target of targets) {
        const box = page.locator('#embed .copyable', { has: page.locator(`#embed-${target}`) });
        await box.getByRole('button').click();
        await expect(box.getByRole('status')).toHaveText(lang === 'vi' ? 'Đã sao chép' : 'Copied');
        const text = await page.locator(`#embed-${target}`).inputValue();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      }
    });

    test('is shared where the browser can', async ({ page }) => {
      await page.addInitScript(() => {
        Object.assign(navigator, {
          share: async (data: ShareData) => {
            document.title = `${data.url}`;
          },
        });
      });
      await page.goto(address);
      await page.locator('#embed .share').click();
      await expect(page).toHaveTitle(new RegExp(`${address}$`));
    });

    test('holds whole addresses alone', async ({ page }) => {
      await page.goto(address);
      const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
      for (const target of targets) {
        const text = await page.locator(`#embed-${target}`).inputValue();
        const found = [...text.matchAll(/(?:src|href|data-embed)="([^"]*)"|\]\(([^)]*)\)|^(http.*)$/gm)];
        expect(found.length, target).toBeGreaterThan(0);
        for (const match of found)
          expect(new URL(match.slice(1).find(Boolean) ?? '').origin, target).toBe(new URL(canonical).origin);
      }
    });

    for (const [width, height] of [
      [1280, 800],
      [360, 740],
    ] as const)
      for (const javaScriptEnabled of [true, false])
        test.describe(`at ${width} × ${height}${javaScriptEnabled ? '' : ', without JavaScript'}`, () => {
          test.use({ viewport: { width, height }, javaScriptEnabled });

          test('the code is in view one click from the top of the page, and from the story', async ({ page }) => {
            const code = page.locator('#embed-html');
            await page.goto(address);
            const action = page.locator('.actions a').first();
            await expect(action).toBeInViewport({ ratio: 1 });
            await action.click();
            await expect(code).toBeInViewport({ ratio: 1 });
            if (javaScriptEnabled) await expect(page.locator('#embed .code button')).toBeInViewport({ ratio: 1 });

            await page.goto(`${prefix}/`);
            await page.locator(`#${chart.id} a[href$="${address}#embed"]`).click();
            await expect(code).toBeInViewport({ ratio: 1 });
          });
        });

    test('offers the words of the picture one by one', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(address);
      for (const part of ['alternative', 'caption', 'credit']) {
        const box = page.locator('.part .copyable', { has: page.locator(`#picture-${part}`) });
        await box.getByRole('button').click();
        const text = await page.locator(`#picture-${part}`).inputValue();
        expect(text).not.toBe('');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      }
    });

    test('says how large each file is, and lets it be kept', async ({ page, request }) => {
      await page.goto(address);
      const links = page.locator('.part .forms li');
      expect(await links.count()).toBeGreaterThan(5);
      for (const item of await links.all()) {
        await expect(item.locator('a')).toHaveAttribute('download', '');
        const bytes = (await (await request.get((await item.locator('a').getAttribute('href')) ?? '')).body()).length;
        const said = /([\d.,]+)\u00a0kB$/.exec((await item.textContent())?.trim() ?? '')?.[1] ?? '';
        const kilobytes = bytes < 10_000 ? Number(said.replace(',', '.')) : Number(said.replace(/\D/g, ''));
        expect(Math.abs(kilobytes * 1000 - bytes)).toBeLessThanOrEqual(bytes < 10_000 ? 100 : 1000);
      }
    });

    for (const width of [320, 1280])
      for (const colorScheme of ['light', 'dark'] as const)
        test(`can be reached by all at ${width} px, ${colorScheme}`, async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          await page.goto(address);
          await page.locator('#embed summary').click();
          await page.frameLocator('#embed iframe').locator('details').waitFor();
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          const { violations } = await new AxeBuilder({ page })
            .include('#embed')
            .exclude('iframe')
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        });

    test.describe('with JavaScript off', () => {
      test.use({ javaScriptEnabled: false });

      test('stands to be selected, without choices that would do nothing', async ({ page }) => {
        await page.goto(address);
        await page.locator('#embed summary').click();
        for (const target of targets) await expect(page.locator(`#embed-${target}`)).toBeVisible();
        await expect(page.locator('#embed-html')).toHaveText(/^<div><figure [\s\S]*<\/script>$/);
        await expect(page.frameLocator('#embed iframe').getByRole('img')).toBeVisible();
        for (const idle of ['fieldset', 'button'])
          for (const element of await page.locator(`#embed ${idle}`).all()) await expect(element).toBeHidden();
      });
    });
  });
}
