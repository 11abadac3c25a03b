import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { render } from '../../../src/charts/render.ts';
import { generic } from '../../../src/charts/series.ts';
import { tableOf } from '../../../src/charts/table.ts';
import { csv } from '../../../src/data/publish.ts';
import { chartJson } from '../../../src/forms/json.ts';
import { workbook } from '../../../src/forms/workbook.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { view } from '../content.ts';
import { cases } from '../series.ts';

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
