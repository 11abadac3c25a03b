/**
 * Opens the built site in Firefox and WebKitGTK, on a phone and on a desk: pages, and charts in another site's article.
 * Prints a line for each and ends 1 where anything is wrong. Not a part of `npm test`: the browsers are Debian's.
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../e2e/server.ts';
import type { Browser, Kind } from './browser.ts';
import { firefox } from './firefox.ts';
import { html, remembering } from './sites.ts';
import { webkit } from './webkit.ts';

const kinds: Kind[] = [firefox, webkit];
const widths = [360, 1280];

if (!existsSync('dist')) {
  console.error('✗ There is no dist: npm run build');
  process.exit(1);
}
const missing = kinds.filter((kind) => !kind.isHere());
for (const { name, packages } of missing)
  console.error(`✗ ${name} is not here: apt-get install --no-install-recommends ${packages}`);

const built = await serve('dist');
const site = await remembering((path) => fetch(built.url + path));
/** The codes to embed, by the path of the host's page that holds each. */
const articles = new Map<string, string>();
const host = await remembering(async (path) => html(articles.get(path) ?? ''));
const charts = readdirSync('dist/embed', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const pages = ['/', '/en/', '/charts/', ...charts.map((id) => `/charts/${id}/`), '/check/', '/en/check/'];

let wrong = missing.length;
try {
  for (const kind of kinds.filter((kind) => kind.isHere())) {
    const browser = await kind.open();
    try {
      for (const width of widths) {
        for (const path of pages) await report(browser, width, path, () => page(browser, width, path));
        for (const id of charts) await report(browser, width, `embed of ${id}`, () => article(browser, width, id));
      }
    } finally {
      await browser.close();
    }
  }
} finally {
  host.close();
  site.close();
  await built.close();
}
console.log(wrong > 0 ? `${wrong} wrong` : 'All well');
process.exitCode = wrong > 0 ? 1 : 0;

interface Finding {
  /** What was measured. */
  said: string;
  faults: string[];
}

async function report(browser: Browser, width: number, name: string, look: () => Promise<Finding>): Promise<void> {
  const { said, faults } = await look().catch((error: Error) => ({ said: '', faults: [error.message] }));
  console.log(`${faults.length > 0 ? '✗' : '✓'} ${browser.name}  ${width}  ${name}  ${said}`);
  for (const fault of faults) console.log(`    ${fault}`);
  if (faults.length > 0) wrong += 1;
}

/** A page of the site; the one that checks files is given a table to check. */
async function page(browser: Browser, width: number, path: string): Promise<Finding> {
  await browser.show(site.url + path, width);
  if (path.endsWith('/check/')) {
    await browser.choose('#files', resolve('data/figures.csv'));
    await until('the file is checked', () =>
      browser.run<boolean>(`return !!document.querySelector('#result')?.checkVisibility()`),
    );
  }
  return { said: '', faults: await faultsOf(browser) };
}

/** A chart in an article of another origin, as its page gives it to paste. */
async function article(browser: Browser, width: number, id: string): Promise<Finding> {
  await browser.show(`${site.url}/charts/${id}/`, width);
  const [code, home] = await browser.run<[string, string]>(
    `return [document.querySelector('#embed-html').value, document.querySelector('link[rel=canonical]').href]`,
  );
  articles.set(
    `/${id}`,
    `<p>Bài báo</p><div style="margin:0 16px">${code.replaceAll(new URL(home).origin, site.url)}</div>`,
  );
  await browser.show(`${host.url}/${id}`, width);
  await until('the picture has become a frame', () =>
    browser.run<boolean>(`const frame = document.querySelector('iframe');
      frame?.scrollIntoView();
      return !!frame;`),
  );
  const heights = async () => [
    await browser.run<number>(`return document.querySelector('iframe').clientHeight`),
    await browser.run<number>(
      `return document.body ? Math.ceil(document.documentElement.getBoundingClientRect().height) : -1`,
      0,
    ),
  ];
  const fits = await until('the frame is as high as the chart', async () => {
    const [frame, content] = await heights();
    return frame === content;
  }).catch((error: Error) => error.message);
  const [frame, content] = await heights();
  const drawing = await browser.run<number>(
    `return Math.round([...document.querySelectorAll('svg')].find((svg) => svg.clientWidth > 0)?.getBoundingClientRect().width ?? 0)`,
    0,
  );
  const across = await browser.run<number>(`return document.querySelector('iframe').clientWidth`);
  return {
    said: `frame ${across} × ${frame}, content ${content}, drawing ${drawing}`,
    faults: [
      ...(typeof fits === 'string' ? [fits] : []),
      ...(await faultsOf(browser)),
      ...(await faultsOf(browser, 0)),
    ],
  };
}

/** What went wrong in the page that is shown, or in a frame of it, and what reaches beyond its right edge. */
function faultsOf(browser: Browser, frame?: number): Promise<string[]> {
  return browser.run<string[]>(
    `const { clientWidth, scrollWidth } = document.documentElement;
     const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
     return [
       ...(window.faults ?? ['nothing was recorded']),
       ...(scrollWidth > clientWidth ? ['sideways: ' + scrollWidth + ' > ' + clientWidth + ' ' + wide.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 80)).join(' | ')] : []),
     ];`,
    frame,
  );
}

/** Waits until something holds, for at most ten seconds. */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (await holds()) return;
    await wait(200);
  }
  throw new Error(`Not within ten seconds: ${what}`);
}
