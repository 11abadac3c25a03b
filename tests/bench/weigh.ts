/** What a page costs its reader at the first visit, on a phone, before any scrolling. */
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Response } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serve } from '../e2e/server.ts';
import { leastBytes } from './least.ts';

export interface Bytes {
  requests: number;
  raw: number;
  /** At level 9; as they are for what is compressed in itself. */
  gzip: number;
  /** At quality 11; as they are for what is compressed in itself. */
  brotli: number;
}

/** The bytes of a page by kind, the scripts inside the page once more as `script`. */
export interface Weight {
  kinds: Record<'html' | 'script' | 'style' | 'font' | 'image' | 'other' | 'total', Bytes>;
  /** The least that its HTML could weigh, in bytes after brotli. */
  least: number;
  elements: number;
}

const kinds: Record<string, keyof Weight['kinds']> = {
  document: 'html',
  font: 'font',
  image: 'image',
  script: 'script',
  stylesheet: 'style',
};

/** Weighs pages of a built folder, by their addresses. */
export async function weigh(folder: string, addresses: readonly string[]): Promise<Record<string, Weight>> {
  const site = await serve(folder);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  const weights: Record<string, Weight> = {};
  for (const address of addresses) {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true });
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(site.url + address, { waitUntil: 'networkidle' });
    const inline = await page.evaluate(() =>
      [...document.querySelectorAll('script:not([src]):not([type$="json"])')]
        .map(({ textContent }) => textContent)
        .join('\n'),
    );
    const weight: Weight = {
      kinds: { html: none(), script: none(), style: none(), font: none(), image: none(), other: none(), total: none() },
      least: leastBytes((await responses[0]?.text()) ?? ''),
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
    };
    for (const response of responses) {
      if (response.url().endsWith('/favicon.ico')) continue;
      const bytes = measured(await response.body(), response.url());
      add(weight.kinds[kinds[response.request().resourceType()] ?? 'other'], bytes);
      add(weight.kinds.total, bytes);
    }
    if (inline) add(weight.kinds.script, { ...measured(Buffer.from(inline), '.js'), requests: 0 });
    weights[address] = weight;
    await page.close();
  }
  await browser.close();
  await site.close();
  return weights;
}

const none = (): Bytes => ({ requests: 0, raw: 0, gzip: 0, brotli: 0 });

function measured(body: Buffer, url: string): Bytes {
  const packed = /^\.(png|woff2|zip|xlsx)$/.test(extname(url));
  return {
    requests: 1,
    raw: body.length,
    gzip: packed ? body.length : gzipSync(body, { level: 9 }).length,
    brotli: packed ? body.length : brotliCompressSync(body).length,
  };
}

function add(sum: Bytes, bytes: Bytes): void {
  for (const name of ['requests', 'raw', 'gzip', 'brotli'] as const) sum[name] += bytes[name];
}
