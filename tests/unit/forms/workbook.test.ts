import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableOf } from '../../../src/charts/table.ts';
import { workbook } from '../../../src/forms/workbook.ts';
import { words } from '../../../src/i18n/words.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { view } from '../content.ts';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const lang = 'vi';
/** LibreOffice's filter for CSV: commas, quotes, UTF-8, values as they are, every sheet a file. */
const toCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

// To try it: apt-get install --no-install-recommends libreoffice-calc
describe.skipIf(!hasLibreOffice)('LibreOffice opens the workbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));

  beforeAll(() => {
    for (const chart of charts) writeFileSync(join(folder, `${chart.id}.xlsx`), workbook(chart, view(lang)));
    const { status, stderr } = spawnSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        toCsv,
        '--outdir',
        folder,
      ].concat(charts.map(({ id }) => join(folder, `${id}.xlsx`))),
      { encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(charts.map((chart) => ({ chart, id: chart.id })))('of $id, with every row of its data', ({ chart, id }) => {
    const text = readFileSync(join(folder, `${id}-${words(lang).data}.csv`), 'utf8');
    const { data } = Papa.parse<string[]>(text.trimEnd());
    const { records } = tableOf(chart, view(lang));
    expect(data).toEqual([
      Object.keys(records[0] ?? {}),
      ...records.map((record) => Object.values(record).map((value) => `${value}`)),
    ]);
  });
});
