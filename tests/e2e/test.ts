import { test as base } from '@playwright/test';
import { serve } from './server.ts';

export { expect } from '@playwright/test';

/** Playwright's test, with the built site served for the worker: `page.goto('/en/')` opens a page of `dist/`. */
export const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const site = await serve('dist');
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});
