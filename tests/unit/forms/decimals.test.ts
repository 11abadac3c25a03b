import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { render } from '../../../src/charts/render.ts';
import { generic } from '../../../src/charts/series.ts';
import { tableOf } from '../../../src/charts/table.ts';
import { csv } from '../../../src/data/publish.ts';
import { chartJson } from '../../../src/forms/json.ts';
import { workbook } from '../../../src/forms/workbook.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { readXlsx } from '../../../src/xlsx/read.ts';
import { content, view } from '../content.ts';
import { cases, with_ } from '../series.ts';

const printed = { vi: /95,1%.*96,3%/s, en: /95\.1%.*96\.3%/s };

test.each(languages)('a share that a source prints is drawn, shown and downloaded with its decimals (%s)', (lang) => {
  const content = cases['shares with decimals'];
  const [chart] = content ? generic(content).own : [];
  if (!content || !chart) throw new Error('It has no chart.');
  const one = view(lang, content);
  const table = tableOf(chart, one);
  expect(render(chart, 'wide', one)).toMatch(printed[lang]);
  expect(JSON.stringify(table.rows)).toMatch(printed[lang]);
  expect(csv(table.records)).toMatch(/,95\.1,.*,96\.3,/s);
  const { facts } = JSON.parse(chartJson(chart, one)) as { facts: { value: number; said: Record<string, string> }[] };
  expect(facts.map(({ value }) => value)).toEqual([95.1, 96.3, 1.2]);
  expect(facts[1]?.said).toMatchObject({ vi: '96,3%', en: '96.3%' });
  // What two shares differ by is ours, and in points.
  expect(facts[2]?.said.en?.replaceAll('\u00a0', ' ')).toBe('1.2 percentage points');
  const sheets = Object.entries(unzipSync(workbook(chart, one))).filter(([name]) => name.includes('worksheets/'));
  expect(sheets.map(([, bytes]) => strFromU8(bytes)).join()).toMatch(/<v>95\.1<\/v>.*<v>96\.3<\/v>/s);
});

test.each(languages)('a zero that a source prints at the end is kept in every form (%s)', (lang) => {
  const [figure] = content.data.figures.filter(({ indicator }) => indicator === 'hamlets');
  if (!figure) throw new Error('The report counts no hamlets.');
  const before = { ...figure, id: 'before', as_of: '2023-02', value: 95, as_printed: '95,0%' };
  const indicators = content.data.indicators.map((one) =>
    one.id === figure.indicator ? { ...one, unit_vi: '%', unit_en: '%', decimals: 1 } : one,
  );
  const figures = content.data.figures.map((one) =>
    one === figure ? { ...one, qualifier: 'exact' as const, value: 96, as_printed: '96,0%' } : one,
  );
  const changed = with_([before], { indicators, figures });
  const [chart] = generic(changed).own;
  if (!chart) throw new Error('It has no chart.');
  const one = view(lang, changed);
  const said = lang === 'vi' ? /95,0%.*96,0%/s : /95\.0%.*96\.0%/s;
  expect(render(chart, 'wide', one)).toMatch(said);
  expect(JSON.stringify(tableOf(chart, one).rows)).toMatch(said);
  expect(csv(tableOf(chart, one).records)).toMatch(/,95\.0,.*,96\.0,.*,1\.0,/s);
  const { facts, rows } = JSON.parse(chartJson(chart, one));
  expect(facts[1]).toMatchObject({ value: 96, decimals: 1, said: { vi: '96,0%', en: '96.0%' } });
  expect(rows[lang][1].value).toBe(96);
  const parts = Object.entries(unzipSync(workbook(chart, one))).map(([name, bytes]) => [name, strFromU8(bytes)]);
  const styles = parts.find(([name]) => name === 'xl/styles.xml')?.[1] ?? '';
  const cell = /<c r="D3" s="(\d+)"><v>96<\/v><\/c>/.exec(parts.map(([, xml]) => xml).join());
  const format = [...styles.matchAll(/<xf numFmtId="(\d+)"/g)].slice(1)[Number(cell?.[1])]?.[1];
  expect(styles).toContain(`<numFmt numFmtId="${format}" formatCode="0.0"/>`);
  // As a spreadsheet set to Vietnamese shows it.
  const [data] = readXlsx(workbook(chart, one));
  expect(data?.rows.slice(1).map((row) => row[3])).toEqual(['95,0', '96,0', '1,0']);
});
