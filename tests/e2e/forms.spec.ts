import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import ogs from 'open-graph-scraper';
import { say, widths } from '../../src/charts/chart.ts';
import { credit } from '../../src/charts/sources.ts';
import { tables } from '../../src/data/schema.ts';
import { siteName } from '../../src/facts/main.ts';
import { formPath, forms, pixels } from '../../src/forms/index.ts';
import { load } from '../../src/gate/load.ts';
import { languages } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/paths.ts';
import { viewIn } from '../../src/i18n/view.ts';
import { words } from '../../src/i18n/words.ts';
import { chart, charts } from './charts.ts';
import { expect, test } from './test.ts';
import { drawingFaults, sideways } from './views.ts';

const content = load();
const all = languages.flatMap((lang) => charts.map((chart) => ({ lang, chart })));
/** What a scraper reads of a page, over HTTP. */
async function scraped(url: string) {
  const { result, error } = await ogs({
    url,
    // Its own settings, but for a host without a domain.
    urlValidatorSettings: {
      allow_fragments: true,
      allow_protocol_relative_urls: false,
      allow_query_components: true,
      allow_trailing_dot: false,
      allow_underscores: false,
      protocols: ['http'],
      require_host: true,
      require_port: true,
      require_protocol: true,
      require_tld: false,
      require_valid_protocol: true,
      validate_length: true,
    },
    jsonLDOptions: { throwOnJSONParseError: true },
  });
  expect(error).toBe(false);
  return result;
}

/** The same file of the site under test, whatever site it was built for. */
const here = (site: string, address: string) => site + new URL(address).pathname;

test('a scraper of metadata finds the words and the card of every chart, in its language', async ({ site }) => {
  for (const { lang, chart } of all) {
    const result = await scraped(site + href(lang, `/charts/${chart.id}/`));
    expect(result.ogTitle).toBe(say(chart, 'headline', viewIn(lang, { content })));
    expect(result.ogSiteName).toBe(siteName(load().data, lang));
    expect(result.ogLocale).toBe({ vi: 'vi_VN', en: 'en_GB' }[lang]);
    expect(result.twitterCard).toBe('summary_large_image');
    const [image] = result.ogImage ?? [];
    expect(image).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
    expect(image?.alt).toBe(say(chart, 'alternative', viewIn(lang, { content })));
    expect(result.twitterImage?.[0]?.url).toBe(image?.url);
    const card = Buffer.from(await (await fetch(here(site, image?.url ?? ''))).arrayBuffer());
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('a scraper finds the card of the story', async ({ site }) => {
  for (const lang of languages) {
    const result = await scraped(site + href(lang, '/'));
    expect(result.ogType).toBe('article');
    expect((await fetch(here(site, result.ogImage?.[0]?.url ?? ''))).headers.get('Content-Type')).toBe('image/png');
  }
});

test('a search engine finds the data of a chart with every file, and the bounds of its numbers', async ({
  page,
  site,
}) => {
  for (const { lang, chart } of all) {
    await page.goto(href(lang, `/charts/${chart.id}/`));
    const found = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(found['@type']).toBe('Dataset');
    expect(found.inLanguage).toBe(lang);
    expect(found.variableMeasured.map(({ name }: { name: string }) => name)).toHaveLength(chart.facts.length);
    for (const [index, id] of chart.facts.entries())
      expect('value' in found.variableMeasured[index]).toBe(content.facts.get(id)?.qualifier === 'exact');
    for (const { contentUrl, encodingFormat } of [...found.distribution, ...found.image]) {
      const response = await fetch(here(site, contentUrl), { method: 'HEAD' });
      expect(response.status, contentUrl).toBe(200);
      expect(forms.map(({ type }) => type)).toContain(encodingFormat);
    }
    await expect(page.locator('meta[name=citation_title]')).toHaveAttribute('content', found.name);
    await expect(page.locator('meta[name=citation_publication_date]')).toHaveAttribute('content', /^\d{4}(\/\d\d)*$/);
  }
});

test('what describes the story leads to the catalogue of its charts', async ({ page }) => {
  await page.goto('/en/');
  const found = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(found['@type']).toBe('Article');
  expect(found.hasPart.url).toMatch(/\/charts\/$/);
});

test('a card of the catalogue: drawing, finding, source, three buttons, and every other file under one word', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const lang of languages) {
    await page.goto(href(lang, '/charts/'));
    expect(await drawingFaults(page)).toEqual([]);
    await expect(page.locator('.catalogue > li')).toHaveCount(charts.length);
    for (const [index, chart] of charts.entries()) {
      const card = page.locator('.catalogue > li').nth(index);
      const own = href(lang, `/charts/${chart.id}/`);
      const drawing = await card.locator('.frame > svg').boundingBox();
      expect(drawing?.width, chart.id).toBeGreaterThanOrEqual(widths.narrow);
      await expect(card.getByRole('heading').getByRole('link')).toHaveAttribute('href', own);
      await expect(card).toContainText(credit(chart, viewIn(lang, { content })));
      // What a reader meets before asking for more: the finding and three buttons.
      const links = card.getByRole('link');
      await expect(links).toHaveCount(4);
      await expect(links.nth(1)).toHaveAttribute('href', `${own}#embed`);
      await expect(page.locator('.frame[tabindex="-1"]')).toHaveCount(charts.length);
      await card.locator('summary').click();
      for (const { suffix } of forms) {
        const address = formPath(suffix, chart, lang);
        await expect(card.locator(`a[href="${address}"]`)).toHaveCount(1);
        expect((await request.head(address)).status(), address).toBe(200);
      }
      expect(await sideways(page)).toEqual([]);
    }
  }
});

test('every picture is drawn by a browser at the size it is said to have', async ({ page }) => {
  await page.goto('/charts/');
  for (const { lang, chart } of all)
    for (const form of forms) {
      const told = pixels(form, chart, viewIn(lang, { content }));
      if (!told) continue;
      const size = await page.evaluate(
        async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          return { width: image.naturalWidth, height: image.naturalHeight };
        },
        formPath(form.suffix, chart, lang),
      );
      expect(size).toEqual(told);
    }
});

test('one zip holds every table and the codebook, byte for byte, with the licence', () => {
  const files = unzipSync(readFileSync('dist/data/all.zip'));
  const names = [...Object.keys(tables).map((name) => `${name}.csv`), 'datapackage.json'];
  expect(Object.keys(files).sort()).toEqual([...names, 'LICENSE.md'].sort());
  for (const name of names)
    expect(Buffer.compare(files[name] as Uint8Array, readFileSync(`dist/data/${name}`)), name).toBe(0);
});

test('a saved page opens from a disk, without a network and without a fault', async ({ browser }) => {
  for (const { lang, chart } of all) {
    const page = await browser.newPage({ offline: true, viewport: { width: 360, height: 640 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(readFileSync(`dist${formPath('-offline.html', chart, lang)}`, 'utf8'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(chart, 'headline', viewIn(lang, { content })));
    await expect(page.getByRole('img', { name: say(chart, 'alternative', viewIn(lang, { content })) })).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(asked).toEqual([]);
    await page.close();
  }
});

test.describe('a citation', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('carries the day of the reader and is copied at a press', async ({ page }) => {
    await page.clock.setFixedTime('2027-03-05T10:00:00');
    await page.goto(`/charts/${chart.id}/`);
    const vi = page.locator('#cite-vi');
    await expect(vi).toHaveValue(/Truy cập 5 tháng 3 năm 2027\.$/);
    await expect(page.locator('#cite-en')).toHaveValue(/Retrieved 5 March 2027\.$/);
    await page.locator('.copyable', { has: vi }).getByRole('button').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await vi.inputValue());
    await page.locator('.cite summary').click();
    await expect(page.locator('#cite-bibtex')).toHaveValue(/urldate = \{2027-03-05\}/);
    await expect(page.locator('#cite-ris')).toHaveValue(/^Y2 {2}- 2027\/03\/05$/m);
    await expect(page.locator('#cite-csl-json')).toHaveValue(/"raw": "2027-03-05"/);
  });

  test('is downloaded with the day of the reader', async ({ page }) => {
    await page.clock.setFixedTime('2027-03-05T10:00:00');
    await page.goto(`/en/charts/${chart.id}/`);
    await page.locator('.cite summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `${chart.id}.ris` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${chart.id}.ris`);
    expect(readFileSync(await download.path(), 'utf8')).toContain('2027/03/05');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation leaves the day to be filled in, and no button does nothing', async ({ page }) => {
    await page.goto(`/charts/${chart.id}/`);
    await expect(page.locator('#cite-vi')).toHaveValue(new RegExp(`${words('vi').retrievedOn.slice(1, -1)}`));
    await expect(page.locator('.copyable button').first()).toBeHidden();
  });
});
