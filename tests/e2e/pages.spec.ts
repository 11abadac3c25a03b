import { expect, test } from './test.ts';

test('the story opens in its language', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
