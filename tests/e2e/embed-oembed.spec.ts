import { extract } from '@extractus/oembed-extractor';
import { chart, charts } from './charts.ts';
import { expect, test } from './test.ts';

for (const lang of ['', '/en'])
  for (const { id } of charts)
    test(`a site given ${lang}/charts/${id}/ finds the chart to embed`, async ({ page, site }) => {
      // The site is built for one address and served here at another.
      await page.goto(`${lang}/charts/${id}/`);
      const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
      const { origin } = new URL(address);
      const found = await extract(address, {}, (url: string) => fetch(url.replace(origin, site)));

      const title = (await page.locator('h1').textContent())?.replaceAll('\u00a0', ' ');
      expect({ ...found, title: found.title?.replaceAll('\u00a0', ' ') }).toMatchObject({
        version: '1.0',
        type: 'rich',
        title,
      });
      for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
        expect(found[name], name).toEqual(expect.any(Number));

      // WordPress lets a frame grow only behind a quotation that the answer begins with.
      expect(found.html).toMatch(/^<blockquote><a href="[^"]*">[^<]*<\/a><\/blockquote><iframe [^>]*><\/iframe>$/);
      // With the margins of a page without style.
      await page.setViewportSize({ width: Number(found.width) + 16, height: 900 });
      await page.setContent(`${found.html}`.replaceAll(origin, site));
      const frame = page.locator('iframe');
      await expect(frame).toHaveAttribute('title', found.title ?? '');
      const room = await frame.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
      expect(room).toEqual([found.width, found.height]);
      await expect(page.frameLocator('iframe').locator('svg.wide')).toBeVisible();

      const thumbnail = await fetch(`${found.thumbnail_url}`.replace(origin, site));
      const png = Buffer.from(await thumbnail.arrayBuffer());
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([found.thumbnail_width, found.thumbnail_height]);
    });

test('the address of the answer stands before what a reader of heads may cut off', async ({ request }) => {
  const html = await (await request.get(`/charts/${chart.id}/`)).text();
  const place = html.indexOf('application/json+oembed');
  expect(place).toBeGreaterThan(0);
  expect(place).toBeLessThan(2000);
  expect(place).toBeLessThan(html.indexOf('</head>'));
});
