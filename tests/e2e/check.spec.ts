import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { check, sizeLimit } from '../../src/data/check.ts';
import { readDataset } from '../../src/data/files.ts';
import { tableCsv, toCsv } from '../../src/data/publish.ts';
import { type Dataset, type Row, type TableName, tables } from '../../src/data/schema.ts';
import { spell } from '../../src/data/spell.ts';
import { folders, storyOf } from '../../src/gate/files.ts';
import { affectedBy } from '../../src/prose/affected.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { template } from '../../src/xlsx/template.ts';
import { writeXlsx } from '../../src/xlsx/write.ts';
import { filesOf } from '../unit/gate/report.ts';
import { charts } from './charts.ts';
import { expect, test } from './test.ts';

const data = readDataset('data');
const affected = affectedBy([data], storyOf(folders));
const figure = chosen();
const line = data.figures.indexOf(figure) + 2;

/** An exact figure that the story tells and a chart says, of which ten more would be true as well. */
function chosen(): Row<'figures'> {
  const found = data.figures.find((row) => {
    const { charts, uses } = affected.figure(row);
    const isTold = uses.some(({ words }) => words.includes('<Num '));
    const isDrawn = charts.some(({ words }) => words.some((text) => text.includes(`{${row.indicator}`)));
    const fits = () => check(filesOf(corrected(row.value + 10, row))).dataset !== null;
    return row.qualifier === 'exact' && isTold && isDrawn && fits();
  });
  if (!found) throw new Error('No figure of the story can be corrected.');
  return found;
}

function vi(value: number): string {
  return value.toLocaleString('vi-VN');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The table as text, one row changed. */
const figures = (change: Partial<Record<keyof Row<'figures'>, unknown>>, changed = figure): string =>
  toCsv(
    tables.figures,
    data.figures.map((row) => (row === changed ? { ...row, ...change } : row)),
  );

/** The same figure with another number, and the correction that says so. */
function corrected(value: number, changed = figure): Dataset {
  const printed = changed.as_printed.replace(vi(changed.value), vi(value));
  const correction = {
    date: today(),
    figure: changed.id,
    changed: null,
    old_qualifier: changed.qualifier,
    old: changed.value,
    new_qualifier: changed.qualifier,
    new: value,
    reason_vi: 'Nguồn sửa.',
    reason_en: 'Mended.',
  };
  return {
    ...data,
    figures: data.figures.map((row) => (row === changed ? { ...row, value, as_printed: printed } : row)),
    corrections: [...data.corrections, correction],
  };
}

const csv = (name: TableName, from: Dataset) => file(`${name}.csv`, toCsv(tables[name], from[name]));
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

async function drop(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  await page.setInputFiles('#files', files);
  await expect(page.locator('#result')).toBeVisible({ timeout: 30_000 });
}

test.describe('a file with a wrong cell', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/check/');
    await drop(page, file('figures.csv', figures({ value: '7/7' })));
  });

  test('is told of in the page’s language: where, what, why, and how to mend it', async ({ page }) => {
    const problem = page.locator('.problems li.error').first();
    await expect(problem).toContainText(`ô D${line}`);
    await expect(problem).toContainText('7/7');
    await expect(problem).toContainText('Cách sửa');
    await expect(page.getByRole('status')).toContainText('Cần sửa');
  });

  test('shows the cell among the rows beside it, and the way to it and back', async ({ page }) => {
    await page.locator('.problems a', { hasText: `ô D${line}` }).click();
    const cell = page.locator(`#cell-figures-csv-D${line}`);
    await expect(cell).toBeFocused();
    await expect(cell).toHaveText('7/7');
    const last = data.figures.length + 1;
    for (const row of [line - 1, line, Math.min(line + 1, last)])
      await expect(page.locator('.sheet tbody th').getByText(`${row}`, { exact: true })).toBeVisible();
    if (last > line + 10)
      await expect(page.locator('.sheet tbody th').getByText(`${last}`, { exact: true })).toHaveCount(0);
    await page.locator('.messages a').first().click();
    await expect(page.locator('#problem-figures-csv-1')).toBeFocused();
  });

  test('moves the focus to the outcome, and gives nothing to download', async ({ page }) => {
    await expect(page.locator('#result h2').first()).toBeFocused();
    await expect(page.locator('a[download]')).toHaveCount(0);
  });

  test('can be dropped again once it is mended', async ({ page }) => {
    await drop(page, file('figures.csv', figures({})));
    await expect(page.locator('#result h2').first()).toHaveText('Không có lỗi');
  });
});

test('a number with dots is noted with the number in words', async ({ page }) => {
  const dotted = data.figures.find(({ value, as_printed }) => value > 999 && as_printed.includes(vi(value)));
  test.skip(!dotted, 'No figure of this report is printed with a dot.');
  if (!dotted) return;
  await page.goto('/check/');
  await drop(page, file('figures.csv', figures({ value: vi(dotted.value) }, dotted)));
  await expect(page.locator('.problems li.note').first()).toContainText(spell(dotted.value).vi);
});

test('a published number may not change without a correction', async ({ page }) => {
  await page.goto('/en/check/');
  await drop(page, csv('figures', corrected(figure.value + 10)));
  await expect(page.locator('.problems li.error')).toContainText('uncorrected-change');
});

test('a number that says something else in the same digits needs one too, and its charts and sentences are named', async ({
  page,
}) => {
  const indicators = data.indicators.map((row) => (row.id === figure.indicator ? { ...row, unit_vi: 'hộ' } : row));
  await page.goto('/check/');
  await drop(page, file('indicators.csv', toCsv(tables.indicators, indicators)));
  await expect(page.locator('.problems li.error').first()).toContainText('uncorrected-sense');
  const row = page.locator('.changes tbody tr').first();
  await expect(row).toContainText('đơn vị');
  await row.locator('summary').click();
  await expect(row.locator('li', { hasText: /src\/story\/vi\.mdx:\d+ .*<Num of=/ }).first()).toBeVisible();
});

test('a corrected number is shown old and new, in digits and in words, and its charts redrawn', async ({ page }) => {
  const next = corrected(figure.value + 10);
  await page.goto('/check/');
  await drop(page, csv('figures', next), csv('corrections', next));
  const row = page.locator('.changes tbody tr');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(data.indicators.find(({ id }) => id === figure.indicator)?.name_vi ?? '');
  for (const value of [figure.value, figure.value + 10]) {
    await expect(row).toContainText(vi(value));
    await expect(row).toContainText(spell(value).vi);
  }
  const drawn = affected.figure(figure).charts.map(({ id }) => `pair-${id}`);
  expect(drawn.length).toBeGreaterThan(0);
  expect(await page.locator('.pair').evaluateAll((all) => all.map(({ id }) => id))).toEqual(drawn);
  const sides = page.locator('.pair figure');
  await expect(sides.filter({ hasText: vi(figure.value) }).first()).toBeVisible();
  await expect(sides.filter({ hasText: vi(figure.value + 10) }).first()).toBeVisible();
});

test('the tables to download are what the build would publish, byte for byte', async ({ page }) => {
  const next = corrected(figure.value + 10);
  await page.goto('/check/');
  const written = toCsv(tables.figures, next.figures);
  await drop(page, file('figures (1).csv', `\ufeff${written.replaceAll('\r\n', '\n')}`), csv('corrections', next));
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'figures.csv' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(written);
});

test('the template, filled in and dropped, gives the tables it holds', async ({ page }) => {
  const next = corrected(figure.value + 10);
  const published = readXlsx(readFileSync('dist/data/template.xlsx'));
  expect(published.map(({ name }) => name)).toEqual(template(data, '').map(({ name }) => name));
  await page.goto('/en/check/');
  await drop(page, file('data.xlsx', writeXlsx(template(next, ''))));
  await expect(page.locator('.changes tbody tr')).toHaveCount(1);
  for (const name of Object.keys(tables) as TableName[]) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: `${name}.csv` }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(tableCsv(next, name));
  }
});

test('a date that a spreadsheet made of a number is refused in a workbook, too', async ({ page }) => {
  await page.goto('/check/');
  const typed = readFileSync('tests/fixtures/xlsx/typed-cells.xlsx');
  await drop(page, file('sổ.xlsx', typed));
  await expect(page.locator('.problems li', { hasText: 'merged-cells' })).toBeVisible();
  await expect(page.locator('.problems li', { hasText: 'sheet-name' })).toContainText('Trang tính1');
  await expect(page.locator('.problems li', { hasText: 'excel-date' })).toContainText('07/07/2024');
});

for (const lang of ['vi', 'en'])
  test(`every chart is drawn in the browser as in the build (${lang})`, async ({ page }) => {
    const root = lang === 'vi' ? '' : `/${lang}`;
    const louder = (row: object) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, /^(?:unit|name)(?:_|$)/.test(key) ? `${value} x` : value]),
      );
    const earlier = data.figures.map((row) => ({
      ...row,
      period_end: row.period_end?.replace(/-\d\d$/, '-02') ?? null,
    }));
    await page.goto(`${root}/check/`);
    await drop(
      page,
      file('figures.csv', toCsv(tables.figures, earlier)),
      file('indicators.csv', toCsv(tables.indicators, data.indicators.map(louder))),
      file('events.csv', toCsv(tables.events, data.events.map(louder))),
      file('places.csv', toCsv(tables.places, data.places.map(louder))),
    );
    for (const { id } of charts) {
      await expect(page.locator(`#pair-${id}`)).toBeVisible();
      const same = await page.evaluate(
        async ([address, pair]) => {
          /** The drawing as text, its attributes in one order. */
          const written = (node: Node): string => {
            if (!(node instanceof Element)) return JSON.stringify(node.textContent);
            const attributes = [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort();
            return `<${node.localName} ${attributes.join(' ')}>${[...node.childNodes].map(written).join('')}</>`;
          };
          const html = await (await fetch(address as string)).text();
          const built = new DOMParser().parseFromString(html, 'text/html').querySelector('.drawing.narrow');
          const drawn = document.querySelector(`${pair} .drawing.narrow`);
          // A page keeps its names together, wherever they stand.
          return built && drawn ? [drawn, built].map((svg) => written(svg).replaceAll('\u00a0', ' ')) : null;
        },
        [`${new URL(page.url()).pathname.replace('check/', `charts/${id}/`)}`, `#pair-${id}`],
      );
      expect(same?.[0]).toBe(same?.[1]);
    }
  });

test('text of a cell or of a file’s name is never markup', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.goto('/check/');
  const attack = '<img src=x onerror="document.title=1"><svg onload="document.title=1">';
  await drop(page, file(`figures ${attack.replaceAll('/', '')}.csv`, figures({ as_printed: attack, id: attack })));
  await expect(page.locator('#result')).toContainText('<img src=x');
  expect(await page.locator('#result').locator('img, svg, script').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
  expect(refused).toEqual([]);
});

test('signs that mark up elsewhere are plain text in a redrawn chart', async ({ page }) => {
  const name = 'A < B & "C" > D';
  await page.goto('/en/check/');
  const indicators = data.indicators.map((row) => ({ ...row, unit_en: name, name_en: name }));
  const events = data.events.map((row) => ({ ...row, name_en: name }));
  await drop(page, csv('indicators', { ...data, indicators }), csv('events', { ...data, events }));
  await expect(page.locator('.pair', { hasText: name }).first()).toBeVisible();
});

test('fifty thousand rows are answered while the page itself is busy for less than a blink', async ({ page }) => {
  test.setTimeout(90_000);
  const extra = Array.from({ length: 49_000 }, (_, index) => ({
    ...figure,
    id: `x-${index}`,
    as_printed: vi(figure.value),
    note_vi: null,
    note_en: null,
    value: index % 3 === 0 ? '7/7' : figure.value,
  }));
  await page.goto('/check/');
  // The time of the processor, not of the clock: a busy machine makes the page wait, too.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  // From the disk: bytes handed over by the test would themselves hold the page up.
  const path = test.info().outputPath('figures.csv');
  writeFileSync(path, toCsv(tables.figures, [...data.figures, ...extra]));
  expect(statSync(path).size).toBeLessThan(sizeLimit);
  const before = await busy();
  await page.setInputFiles('#files', path);
  await expect(page.locator('#bar')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Đang');
  await expect(page.locator('#result')).toBeVisible({ timeout: 80_000 });
  const all = (await busy()) - before;
  test.info().annotations.push({ type: 'the page was busy, ms', description: all.toFixed() });
  expect(all).toBeLessThan(400);
  const repeated = page.locator('.problems li', { hasText: 'ratio' });
  await expect(repeated).toContainText(vi(Math.ceil(extra.length / 3) - 10));
  expect(await page.locator('#result *').count()).toBeLessThan(3000);
});

test('every wrong cell is marked, those far down on demand', async ({ page }) => {
  const rows = Array.from({ length: 250 }, (_, index) => ({ ...figure, id: `x-${index}`, value: `${index}.5` }));
  await page.goto('/check/');
  await drop(page, file('figures.csv', toCsv(tables.figures, rows)));
  const marked = page.locator('.sheet td.wrong[id^="cell-figures-csv-D"]');
  const more = page.getByRole('button', { name: 'Xem tiếp' });
  await expect(marked).toHaveCount(99);
  await expect(more).toHaveText('Xem tiếp, còn 151 dòng');
  await more.click();
  await expect(page.locator('.sheet tbody tr:not(.messages) th:focus')).toHaveText('101');
  await more.click();
  await expect(marked).toHaveCount(250);
  await expect(more).toBeHidden();
});

test('advice fits the file that was dropped', async ({ page }) => {
  const wrong = { ...data, figures: data.figures.map((row) => (row === figure ? { ...row, value: '1.95' } : row)) };
  await page.goto('/check/');
  await drop(page, file('sổ.xlsx', writeXlsx(template(wrong as unknown as Dataset, ''))));
  await expect(page.locator('.problems li.error').first()).toContainText('lưu sổ tính rồi thả lại vào đây');
  await expect(page.locator('.problems li', { hasText: 'CSV' })).toHaveCount(0);
});

test('what takes more than a second is told in per cent', async ({ page }) => {
  const rows = Array.from({ length: 38_000 }, (_, index) => ({
    ...figure,
    id: `x-${index}`,
    as_printed: vi(figure.value),
    note_vi: null,
    note_en: null,
  }));
  const table = toCsv(tables.figures, rows);
  // A larger one is refused at once.
  expect(Buffer.byteLength(table)).toBeLessThan(sizeLimit);
  await page.goto('/check/');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const percent = document.querySelector('#percent');
    if (percent) new MutationObserver(() => seen.push(percent.textContent)).observe(percent, { childList: true });
  });
  const begun = Date.now();
  await page.setInputFiles('#files', [file('figures.csv', table)]);
  await expect(page.locator('#result')).toBeVisible({ timeout: 80_000 });
  const took = Date.now() - begun;
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.filter(Boolean));
  // A fast machine has nothing to tell.
  if (took > 2500) expect(seen.length).toBeGreaterThan(0);
  expect(seen.every((text) => /^\d{1,3}%$/.test(text))).toBe(true);
  await expect(page.locator('#percent')).toBeEmpty();
});

test('nothing is sent, and the charts are fetched only to be redrawn', async ({ page, site }) => {
  const sent: string[] = [];
  const fetched: string[] = [];
  page.on('request', (request) => {
    fetched.push(new URL(request.url()).pathname);
    const isOwn = request.url().startsWith(site) || request.url().startsWith('blob:');
    if (request.method() !== 'GET' || request.postData() !== null || !isOwn) sent.push(request.url());
  });
  await page.goto('/check/');
  await drop(page, file('figures.csv', figures({ value: '7/7' })));
  expect(fetched.some((path) => path.includes('redraw'))).toBe(false);
  await drop(page, file('figures.csv', figures({})));
  expect(fetched.some((path) => path.includes('redraw'))).toBe(true);
  expect(sent).toEqual([]);
});

test('a figure that a chart needs cannot be left out', async ({ page }) => {
  const without = data.figures.filter((row) => row !== figure);
  const correction = {
    date: today(),
    figure: figure.id,
    changed: null,
    old_qualifier: figure.qualifier,
    old: figure.value,
    new_qualifier: null,
    new: null,
    reason_vi: 'Bỏ.',
    reason_en: 'Gone.',
  };
  await page.goto('/check/');
  await drop(
    page,
    file('figures.csv', toCsv(tables.figures, without)),
    file('corrections.csv', toCsv(tables.corrections, [...data.corrections, correction])),
  );
  await expect(page.locator('#result h2').first()).not.toHaveText('Không có lỗi');
  await expect(page.locator('a[download]')).toHaveCount(0);
});

test('a file that is no table, and a missing connection, are told in words', async ({ page }) => {
  await page.goto('/check/');
  await drop(page, file('thư.docx', 'x'));
  await expect(page.locator('.file h3')).toHaveText('thư.docx');
  await expect(page.locator('.problems li.error')).toContainText('tài liệu Word');
  await expect(page.locator('.problems li.error')).toContainText('.xlsx');
  await page.route('**/data/*.csv', (route) => route.abort());
  await page.setInputFiles('#files', [file('figures.csv', figures({}))]);
  await expect(page.getByRole('status')).toContainText('kết nối mạng');
});

test('a file can be dropped on the zone, and one that misses it does not replace the page', async ({ page }) => {
  await page.goto('/check/');
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'figures.csv'));
    return data;
  }, figures({}));
  await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
  await expect(page.locator('#result')).toBeHidden();
  await page.dispatchEvent('#zone', 'drop', { dataTransfer: transfer });
  await expect(page.locator('#result h2').first()).toHaveText('Không có lỗi');
});

test('the field is reached and opened with the keyboard', async ({ page }) => {
  const chooser = page.waitForEvent('filechooser');
  await page.goto('/check/');
  await page.locator('header .language').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#files')).toBeFocused();
  await expect(page.getByLabel('Chọn tệp, hoặc thả vào đây')).toBeFocused();
  await page.keyboard.press('Enter');
  expect((await chooser).isMultiple()).toBe(true);
});

test('without scripts the page says what to do instead', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}/check/`);
  expect(await page.content()).toContain('npm run check:data');
  expect((await page.locator('noscript').boundingBox())?.height).toBeGreaterThan(20);
  await expect(page.locator('#files')).toBeDisabled();
  await context.close();
});

for (const [scheme, path] of [
  ['light', '/check/'],
  ['dark', '/en/check/'],
] as const)
  for (const width of [320, 360, 1280])
    test(`${path} keeps to the rules of access at ${width} pixels, ${scheme}`, async ({ browser, site }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
      const page = await context.newPage();
      const next = corrected(figure.value + 10);
      const states = [
        [file('figures.csv', figures({ value: '7/7', note_vi: '1\u200b' }))],
        [csv('figures', next), csv('corrections', next)],
      ];
      await page.goto(`${site}${path}`);
      for (const files of [[], ...states]) {
        if (files.length > 0) await drop(page, ...files);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      await context.close();
    });
