import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';

const browser = findBrowser();

export default defineConfig({
  // Of the kit on whatever site was built, and what the story adds for its own.
  testMatch: ['tests/e2e/*.spec.ts', 'src/story/tests/*.spec.ts'],
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  fullyParallel: true,
  workers: 2,
  // Ends a test that hangs, not one on a slow machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // What passes only the second time is listed as flaky, by name.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  use: { launchOptions: browser ? { executablePath: browser } : {} },
});
