import { expect, test } from 'vitest';
import { offlineStory } from '../../../src/forms/offline-story.ts';

const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta property="og:title" content="x">
<link rel="canonical" href="https://example.org/b/"><link rel="icon" href="/b/icon.svg"><script type="application/ld+json">{}</script>
<style>@font-face{font-family:x;src:url(/b/x.woff2)}:root{--ink:#000}.used,p:focus{font-weight:600}.elsewhere{color:red}
.used :not(.elsewhere){color:blue}@media print{.elsewhere{color:red}@page{margin:1mm}}</style></head>
<body><a class="skip" href="#content">a</a><main id="content"><h1>Đầu</h1><p class="used">Chữ <i>đậm</i></p>
<a href="/b/data/">b</a> <a href="method/">c</a> <a href="https://example.net/">d</a> <a href="#content">e</a><ul class="forms"><li>f</li></ul></main><footer></footer></body></html>`;
const make = () => offlineStory(page, 'https://example.org/b/', 'Ghi chú.');

test('the file holds its fonts, and asks for nothing', async () => {
  const html = await make();
  expect(html.match(/@font-face/g)).toHaveLength(5);
  expect(html).not.toMatch(/url\((?!'data:font\/woff2;base64,)|<script|og:title|icon\.svg|class="(?:skip|forms)"/);
});

test('a face without a letter is left out', async () => {
  expect(
    (await offlineStory(page.replace(/<\/?i>/g, ''), 'https://example.org/b/', '')).match(/@font-face/g),
  ).toHaveLength(4);
});

test('its links lead to the site from wherever it is opened', async () => {
  const links = [...(await make()).matchAll(/<a href="([^"]+)"/g)].map(([, link]) => link);
  expect(links).toEqual([
    'https://example.org/b/data/',
    'https://example.org/b/method/',
    'https://example.net/',
    '#content',
  ]);
});

test('a rule for classes that only other pages have is left out, every other stays', async () => {
  const html = await make();
  expect(html).not.toContain('.elsewhere{');
  for (const rule of [':root{--ink:#000}', '.used,p:focus{', '.used :not(.elsewhere){', '@page{margin:1mm}'])
    expect(html).toContain(rule);
});

test('the same page is the same bytes', async () => {
  expect(await make()).toBe(await make());
});

test('the letters of its note are in its fonts', async () => {
  const size = async (note: string) => (await offlineStory(page, 'https://example.org/b/', note)).length;
  // Each letter that the page has not is drawn in one face at least.
  expect((await size('ŵẓğřḱ')) - (await size('aaaaa'))).toBeGreaterThan(100);
});
