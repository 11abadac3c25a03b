import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { tableOf } from '../../src/charts/table.ts';
import { isNumber } from '../../src/data/decimal.ts';
import { harmless, plainNumber, publishedRows } from '../../src/data/publish.ts';
import { type Table, type TableName, tables } from '../../src/data/schema.ts';
import { load } from '../../src/gate/load.ts';
import { languages } from '../../src/i18n/languages.ts';
import { viewIn } from '../../src/i18n/view.ts';
import { charts } from './charts.ts';

const content = load();
const bytes = (file: string) => readFileSync(`dist/${file}`);

/** The cells of a published CSV, read by a parser that is not ours. */
function cells(file: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(bytes(file).toString('utf8'), { delimiter: ',', skipEmptyLines: true });
  expect(errors, file).toEqual([]);
  return data;
}

/** What a value is in a CSV: nothing for nothing, a plain number for a number. */
function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  return isNumber(value) ? plainNumber(value) : harmless(`${value}`);
}

test('each table is published with the header and the cells of its rows', () => {
  for (const [name, table] of Object.entries(tables) as [TableName, Table][]) {
    const columns = table.fields.map((field) => field.name);
    const rows = publishedRows(content.data, name).map((row) => columns.map((column) => written(row[column])));
    expect(cells(`data/${name}.csv`), name).toEqual([columns, ...rows]);
  }
});

test('the file of each chart holds the records of its table', () => {
  for (const chart of charts)
    for (const lang of languages) {
      const { records } = tableOf(chart, viewIn(lang, { content }));
      const columns = Object.keys(records[0] ?? {});
      expect(cells(`${lang === 'vi' ? '' : `${lang}/`}charts/${chart.id}.csv`), `${chart.id} ${lang}`).toEqual([
        columns,
        ...records.map((record) => columns.map((column) => written(record[column]))),
      ]);
    }
});

test('no number loses its qualifier in a file: the column beside it has it', () => {
  for (const { id, value, qualifier } of content.data.figures.filter(({ qualifier }) => qualifier !== 'exact')) {
    const [columns = [], ...rows] = cells('data/figures.csv');
    const row = rows.find(([first]) => first === id);
    expect(Number(row?.[columns.indexOf('value')])).toBe(value);
    expect(row?.[columns.indexOf('qualifier')]).toBe(qualifier);
  }
});

test('the description of the tables agrees with the files, to the byte', () => {
  interface Resource {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: { fields: { name: string }[] };
  }
  const { resources } = JSON.parse(bytes('data/datapackage.json').toString('utf8')) as { resources: Resource[] };
  expect(resources.map(({ name }) => name)).toEqual(Object.keys(tables));
  for (const { path, bytes: length, hash, schema } of resources) {
    const file = bytes(`data/${path}`);
    expect(file.length, path).toBe(length);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
    expect(schema.fields.map(({ name }) => name)).toEqual(cells(`data/${path}`)[0]);
  }
});
