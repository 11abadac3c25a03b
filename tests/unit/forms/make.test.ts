import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { type Chart, say } from '../../../src/charts/chart.ts';
import { sourcesOf } from '../../../src/charts/sources.ts';
import { tableOf } from '../../../src/charts/table.ts';
import { find } from '../../../src/facts/index.ts';
import { formPath, forms, pixels, type Suffix } from '../../../src/forms/index.ts';
import { make } from '../../../src/forms/make.ts';
import { chartDataset } from '../../../src/forms/schema-org.ts';
import { withUnit } from '../../../src/i18n/formats.ts';
import { languages } from '../../../src/i18n/languages.ts';
import type { View } from '../../../src/i18n/view.ts';
import { words } from '../../../src/i18n/words.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { content, view } from '../content.ts';

const all = languages.flatMap((lang) => charts.map((chart) => ({ id: chart.id, chart, lang })));
const bytes = (suffix: Suffix, chart: Chart, of: View): Uint8Array => {
  const file = make(suffix, chart, of);
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
};

test('no two forms share an address', () => {
  const addresses = all.flatMap(({ chart, lang }) => forms.map(({ suffix }) => formPath(suffix, chart, lang)));
  expect(new Set(addresses).size).toBe(addresses.length);
});

describe.each(all)('the files of $id ($lang)', ({ chart, lang }) => {
  const own = view(lang);
  const w = words(lang);
  const { records } = tableOf(chart, own);

  test('are the same bytes when made again', () => {
    // The zip holds all the others.
    expect(Buffer.compare(bytes('.zip', chart, own), bytes('.zip', chart, own))).toBe(0);
  });

  test('the spreadsheet is read as data, notes and sources, text as text and numbers as numbers', async () => {
    const sheets = await readXlsx(Buffer.from(bytes('.xlsx', chart, own)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([w.data, w.notes, w.source]);
    const [[header, ...rows] = [], notes = [], [, ...sources] = []] = sheets.map(({ data }) => data);
    expect(header).toEqual(Object.keys(records[0] ?? {}));
    expect(rows).toEqual(records.map((record) => Object.values(record).map((value) => (value === '' ? null : value))));
    for (const said of [say(chart, 'headline', own), say(chart, 'notTold', own)]) expect(notes.flat()).toContain(said);
    expect(sources.map(([publisher]) => publisher)).toEqual(sourcesOf(chart, own).map(({ publisher }) => publisher));
  });

  test('the spreadsheet holds no formula', () => {
    for (const [name, xml] of Object.entries(unzipSync(bytes('.xlsx', chart, own))))
      if (name.startsWith('xl/worksheets/')) expect(strFromU8(xml)).not.toMatch(/<f[\s>/]/);
  });

  test('the JSON says of every number how it is said, what it is from and when', () => {
    const json = JSON.parse(String(make('.json', chart, own)));
    expect(json.facts.map(({ id }: { id: string }) => id)).toEqual(chart.facts);
    for (const written of json.facts) {
      const fact = find(content.facts, written.id);
      expect(written.said[lang]).toBe(withUnit(lang, fact));
      expect(written.value).toBe(fact.value);
      expect(written.computation === null).toBe(fact.computation === null);
      expect(written.figures.length).toBeGreaterThan(0);
      for (const figure of written.figures) {
        expect(figure.as_printed).not.toBe('');
        expect(json.sources.map(({ id }: { id: string }) => id)).toContain(figure.source);
      }
    }
    expect(json.files).toHaveLength(forms.length * languages.length);
    expect(json.licence.name).toBe('CC-BY-4.0');
  });

  test('the zip holds every other form, byte for byte, a README and the licence', () => {
    const files = unzipSync(bytes('.zip', chart, own));
    const others = forms.map(({ suffix }) => suffix).filter((suffix) => suffix !== '.zip');
    expect(Object.keys(files).sort()).toEqual(
      ['README.txt', 'LICENSE.md', ...others.map((suffix) => chart.id + suffix)].sort(),
    );
    for (const suffix of others)
      expect(Buffer.compare(files[chart.id + suffix] as Uint8Array, bytes(suffix, chart, own)), suffix).toBe(0);
    const readme = strFromU8(files['README.txt'] as Uint8Array);
    expect(readme).toContain(say(chart, 'notTold', own));
    for (const { publisher } of sourcesOf(chart, own)) expect(readme).toContain(publisher);
  });

  test('the page to keep asks for nothing and says all', () => {
    const page = String(make('-offline.html', chart, own));
    expect(page).not.toMatch(/<script|<link[^>]*stylesheet|\ssrc=|url\(|@import|<iframe|<img/);
    expect(page).toContain(`<html lang="${lang}"`);
    for (const { url } of sourcesOf(chart, own)) if (url) expect(page).toContain(url.replaceAll('&', '&amp;'));
    for (const row of tableOf(chart, own).rows) expect(page).toContain(row.at(-1)?.text.replaceAll('\u00a0', '&#160;'));
  });

  test('a picture has the pixels that are told of it', () => {
    for (const form of forms) {
      const told = pixels(form, chart, own);
      if (!told) continue;
      const pixel = new DataView(bytes(form.suffix, chart, own).slice().buffer);
      expect({ width: pixel.getUint32(16), height: pixel.getUint32(20) }, form.suffix).toEqual(told);
    }
  });

  test('the large picture is printed 15 cm wide at 300 dots an inch', () => {
    const large = forms.find(({ suffix }) => suffix === '-large.png');
    expect(large && pixels(large, chart, own)?.width).toBeGreaterThanOrEqual(1772);
  });
});

test.each(languages)('a correction is told by every form that has words, and by the picture (%s)', (lang) => {
  const figure = content.data.figures.find(({ id }) => id === 'club-members');
  if (!figure) throw new Error('The figure is gone.');
  const correction = {
    date: '2026-12-24',
    figure: figure.id,
    changed: null,
    old_qualifier: figure.qualifier,
    old: figure.value + 1,
    new_qualifier: figure.qualifier,
    new: figure.value,
    reason_vi: 'Gõ nhầm một chữ số.',
    reason_en: 'A digit was mistyped.',
  };
  const data = { ...content.data, corrections: [correction] };
  for (const chart of charts.filter(({ id }) => id === 'club-members' || id === 'answered-questions')) {
    const corrected = view(lang, { ...content, data });
    const concerned = chart.facts.some((id) => find(content.facts, id).figures.some(({ id }) => id === figure.id));
    const reason = lang === 'vi' ? correction.reason_vi : correction.reason_en;
    // A picture breaks its lines.
    const text = (suffix: Suffix) => String(make(suffix, chart, corrected)).replace(/<\/tspan><tspan[^>]*>/g, ' ');
    for (const suffix of ['.svg', '.json', '-offline.html'] as const)
      expect(text(suffix).includes(reason), `${chart.id}${suffix}`).toBe(concerned);
    const strings = strFromU8(unzipSync(bytes('.xlsx', chart, corrected))['xl/sharedStrings.xml'] as Uint8Array);
    expect(strings.includes(reason), `${chart.id}.xlsx`).toBe(concerned);
    expect(JSON.stringify(chartDataset(chart, corrected)).includes(reason), chart.id).toBe(concerned);
  }
});
