/** The first visit on a slow line: 50 kB a second, 400 ms there and back, a phone of 360 px. */
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';

export interface Visit {
  /** When the first text is seen. */
  'text ms': number;
  /** When all is loaded, the fonts are in, and nothing moves any more. */
  'stable ms': number;
  /** Cumulative layout shift: 0 where nothing moved. */
  shift: number;
}

declare global {
  interface Window {
    shifts: { value: number; at: number }[];
  }
}

/** Visits an address with an empty cache. The line is simulated by the browser, so the server must compress. */
export async function visit(url: string): Promise<Visit> {
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true });
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          window.shifts.push({ value: entry.value, at: entry.startTime });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const fonts = await page.evaluate(() => performance.now());
    await page.waitForTimeout(1000);
    return await page.evaluate((fonts) => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const last = Math.max(fonts, ...window.shifts.map(({ at }) => at));
      return {
        'text ms': Math.round(paint?.startTime ?? 0),
        'stable ms': Math.round(last),
        shift: Number(window.shifts.reduce((sum, { value }) => sum + value, 0).toFixed(4)),
      };
    }, fonts);
  } finally {
    await browser.close();
  }
}
