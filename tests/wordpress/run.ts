/**
 * Puts charts of the built site into a real WordPress in every way that is offered, and prints what its readers get.
 * Ends 1 where a chart is cut off, leaves its column half empty, or stands on a ground of another colour.
 */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { present } from '../../src/charts/present.ts';
import { embeddedChart } from '../../src/embed/embedded-chart.ts';
import { heightsOf } from '../../src/embed/heights.ts';
import { defaultOptions, type EmbeddedChart, snippets } from '../../src/embed/snippets.ts';
import { load } from '../../src/gate/load.ts';
import { viewIn } from '../../src/i18n/view.ts';
import { table } from '../bench/sizes.ts';
import { serve } from '../e2e/server.ts';
import { missing, type Post, wordPress } from './wordpress.ts';

const themes = { 'Twenty Twenty-Three': 'twentytwentythree', 'Twenty Twenty-One': 'twentytwentyone' };
const roles = ['administrator', 'author'] as const;
const codes = ['address', 'html', 'iframe'] as const;
const here = viewIn('vi', { content: load(), site: new URL('http://localhost') });
const heightOf = (chart: Chart) => Math.max(...heightsOf(chart, here).title);
const byHeight = present(here.content).toSorted((a, b) => heightOf(a) - heightOf(b));
/** The lowest chart and the highest. */
const chosen = [...new Set([byHeight.at(0), byHeight.at(-1)])].filter((chart) => chart !== undefined);

/** The block that an editor makes of what is pasted. */
const blocks: Record<(typeof codes)[number], (text: string) => string> = {
  address: (
    url,
  ) => `<!-- wp:embed {"url":"${url}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${url}
</div></figure><!-- /wp:embed -->`,
  html: (code) => `<!-- wp:html -->${code}<!-- /wp:html -->`,
  iframe: (code) => `<!-- wp:html -->${code}<!-- /wp:html -->`,
};

/** The built site, under the address at which it is served instead of the one it was built for. */
async function siteHere() {
  const built = /rel="canonical" href="(https?:\/\/[^/"]*)/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? '';
  const files = await serve('dist');
  const server = createServer(async (request, response) => {
    const answer = await fetch(files.url + request.url);
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' });
    response.end(
      /text|json|xml/.test(type)
        ? (await answer.text()).replaceAll(built, url)
        : Buffer.from(await answer.arrayBuffer()),
    );
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    close: () => {
      server.close();
      server.closeAllConnections();
      return files.close();
    },
  };
}

/** What a reader gets of the one chart in a post. Lengths are CSS pixels. */
async function seen(page: Page, address: string): Promise<{ shown: string[]; faults: string[] }> {
  await page.goto(address);
  const text = page.locator('.entry-content, .wp-block-post-content').first();
  await text
    .locator('iframe, img')
    .first()
    .scrollIntoViewIfNeeded({ timeout: 1000 })
    .catch(() => {
      // Nothing may be left.
    });
  await page.waitForTimeout(1500);
  const frame = page.locator('iframe').first();
  if (!(await frame.count())) {
    const image = text.locator('img').first();
    if (!(await image.count())) return { shown: ['nothing', '', '', '', ''], faults: ['nothing is left'] };
    const { width, height } = await sizeOf(page, image);
    return { shown: ['picture', `${width} × ${height}`, '', '', ''], faults: [] };
  }
  const { width, height, column } = await sizeOf(page, frame);
  const content = await (await frame.elementHandle())?.contentFrame();
  if (!content) return { shown: ['no content', `${width} × ${height}`, '', '', ''], faults: ['no content'] };
  const inside = await content.evaluate(() => {
    const drawing = [...document.querySelectorAll('svg')].find((svg) => svg.clientWidth > 0);
    return {
      height: Math.ceil(document.documentElement.getBoundingClientRect().height),
      drawing: drawing?.clientWidth ?? 0,
      size: drawing?.getAttribute('class')?.replace('drawing ', '') ?? '',
      ink: getComputedStyle(document.body).color,
    };
  });
  const ground = await groundOf(page, frame);
  const light = (rgb: readonly number[]) => (rgb[0] ?? 0) + (rgb[1] ?? 0) + (rgb[2] ?? 0) > 382;
  const ink = (inside.ink.match(/\d+/g) ?? []).map(Number);
  const faults = [
    height < Math.min(inside.height, 1000) && 'cut off',
    inside.drawing < 0.92 * width && 'half empty',
    width > column + 1 && 'wider than its column',
    light(ink) === light(ground.frame) && 'cannot be read',
    light(ground.frame) !== light(ground.page) && 'a slab',
  ].filter((fault) => fault !== false);
  const colours = `${light(ink) ? 'light' : 'dark'} on ${light(ground.frame) ? 'light' : 'dark'}`;
  const drawing = `${inside.size} ${inside.drawing}`;
  return { shown: ['chart', `${width} × ${height}`, `${inside.height}`, drawing, colours], faults };
}

const sizeOf = (_: Page, element: ReturnType<Page['locator']>) =>
  element.evaluate((shown) => {
    const { width, height } = shown.getBoundingClientRect();
    const column = shown.parentElement?.clientWidth ?? 0;
    return { width: Math.round(width), height: Math.round(height), column };
  });

/** The colours in a corner of the frame where no ink is, and just outside of it. */
async function groundOf(page: Page, frame: ReturnType<Page['locator']>) {
  await frame.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const box = (await frame.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const at = async (x: number, y: number) => pixel(await page.screenshot({ clip: { x, y, width: 1, height: 1 } }));
  const y = Math.max(box.y, 0) + 1;
  return { frame: await at(box.x + box.width - 1, y), page: await at(Math.max(box.x - 2, 0), y + 2) };
}

/** The red, green and blue of a PNG of one pixel. */
function pixel(png: Buffer): number[] {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return [...inflateSync(Buffer.concat(data)).subarray(1, 4)];
}

async function tried(browser: Browser, posts: { post: Post & { code: string }; address: string }[]) {
  const rows: string[][] = [];
  let failed = false;
  for (const [host, theme] of Object.entries(themes))
    for (const { post, address } of posts)
      for (const width of [1280, 360])
        for (const colorScheme of ['light', 'dark'] as const) {
          const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
          const { shown, faults } = await seen(page, `${address}&theme=${theme}`);
          await page.close();
          // What an author may not write: the dialog says so beside the code.
          const known = post.role === 'author' && post.code === 'iframe' && shown[0] === 'nothing';
          if (faults.length > 0 && !known) failed = true;
          const note = known ? 'as the dialog says' : faults.join(', ');
          rows.push([host, post.role, post.title, post.code, `${width}`, colorScheme, ...shown, note]);
        }
  return { rows, failed };
}

const absent = missing();
const executablePath = findBrowser();
if (absent.length > 0 || !executablePath) {
  const names = [...absent, ...(executablePath ? [] : ['chromium'])].join(' ');
  console.error(`Missing on this machine. On Debian: apt-get install --no-install-recommends ${names}`);
  process.exit(1);
}

const site = await siteHere();
const embeddedCharts: EmbeddedChart[] = chosen.map((chart) =>
  embeddedChart(chart, viewIn('vi', { content: here.content, site: new URL(site.url) })),
);
const posts = embeddedCharts.flatMap((embedded, index) =>
  codes.flatMap((code) =>
    roles.map((role) => ({
      title: chosen[index]?.id ?? '',
      role,
      code,
      content: `<!-- wp:paragraph --><p>Above</p><!-- /wp:paragraph -->
${blocks[code](snippets(embedded, defaultOptions)[code])}
<!-- wp:paragraph --><p>Below</p><!-- /wp:paragraph -->`,
    })),
  ),
);
const host = await wordPress(posts, site.url);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const pairs = posts.map((post, index) => ({ post, address: host.posts[index] ?? '' }));
  const { rows, failed } = await tried(browser, pairs);
  const heads = ['host', 'role', 'chart', 'code', 'width', 'scheme', 'shown', 'frame', 'content', 'drawing', 'ink', ''];
  console.log(table([heads, ...rows]));
  process.exitCode = failed ? 1 : 0;
} finally {
  await browser.close();
  host.close();
  await site.close();
}
