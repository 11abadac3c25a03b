/** The tables as they are given out: CSV that opens everywhere and holds no formula. Pure: it runs in a browser too. */
import { languages } from '../i18n/languages.ts';
import { decimalsOf } from './as-printed.ts';
import { type Decimal, isNumber, withDecimals } from './decimal.ts';
import type { Dataset, Field, Table, TableName } from './schema.ts';
import { tables } from './schema.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What names the columns: a table of the schema, or just their names. */
interface Columns {
  fields: readonly { name: string }[];
}

const formulaStart = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; reading takes it off again. */
export const harmless = (value: string): string => (formulaStart.test(value) ? `'${value}` : value);

const quoted = (value: string): string =>
  value !== harmless(value) || /[",\r\n]|^\s|\s$/.test(value) ? `"${harmless(value).replaceAll('"', '""')}"` : value;

/** Three digits after a dot are thousands in Vietnamese: a fourth, zero, tells that they are decimals. */
export const plainNumber = (value: number | Decimal): string => `${value}`.replace(/^(-?[1-9]\d{0,2}\.\d{3})$/, '$10');

/** The canonical CSV (RFC 4180): commas, CRLF, no byte order mark, numbers without grouping. Encode it as UTF-8. */
export function toCsv({ fields }: Columns, rows: Rows): string {
  const header = fields.map(({ name }) => name);
  const cell = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    return isNumber(value) ? plainNumber(value) : quoted(String(value));
  };
  const lines = [header.map(cell), ...rows.map((row) => header.map((name) => cell(row[name])))];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** The rows of a table as they are given out: figures with the decimals that they are said with. */
export function publishedRows(data: Dataset, table: TableName): Rows {
  if (table !== 'figures') return data[table];
  const indicators = new Map(data.indicators.map((row) => [row.id, row]));
  return data.figures.map((row) => {
    const indicator = indicators.get(row.indicator);
    return { ...row, value: withDecimals(row.value, indicator ? decimalsOf(row, indicator) : 0) };
  });
}

/** A table as canonical CSV. */
export const tableCsv = (data: Dataset, table: TableName): string => toCsv(tables[table], publishedRows(data, table));

/** Any records as canonical CSV; the first one names the columns. */
export const csv = (records: Rows): string =>
  toCsv({ fields: Object.keys(records[0] ?? {}).map((name) => ({ name })) }, records);

interface PackageOptions {
  /** Of the package, as an id. */
  name: string;
  title: string;
  /** What the tables say, as a version: `1.2.0`. */
  version?: string;
  /** When they were committed, in UTC: `2026-11-25T08:30:00Z`. */
  created?: string;
  /** Absolute address of the site. */
  homepage?: string;
}

const profiles = 'https://datapackage.org/profiles/2.0';

/** The `datapackage.json` (Data Package v2) of the canonical CSVs, as an object to print. */
export async function datapackage(dataset: Dataset, options: PackageOptions): Promise<object> {
  const names = Object.keys(tables) as TableName[];
  return {
    $schema: `${profiles}/datapackage.json`,
    name: options.name,
    title: options.title,
    ...(options.version !== undefined && { version: options.version }),
    ...(options.created !== undefined && { created: options.created }),
    ...(options.homepage !== undefined && { homepage: options.homepage }),
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    sources: dataset.sources.map(({ publisher, url, ...source }) => ({
      title: `${publisher}: ${source[`title_${languages[0]}`]}`,
      ...(url !== null && { path: url }),
    })),
    resources: await Promise.all(names.map((name) => resource(dataset, name))),
  };
}

async function resource(data: Dataset, name: TableName): Promise<object> {
  const table: Table = tables[name];
  const bytes = new TextEncoder().encode(tableCsv(data, name));
  return {
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    title: `${table.title.vi} / ${table.title.en}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${await sha256(bytes)}`,
    rows: data[name].length,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(table),
  };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A table in the words of Table Schema v2. */
export function tableSchema(table: Table): object {
  const links = table.fields.filter(({ link }) => link !== undefined);
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: table.fields.map(schemaField),
    missingValues: [''],
    ...(table.key.length > 0 && { primaryKey: [...table.key] }),
    ...(links.length > 0 && {
      foreignKeys: links.map(({ name, link }) => ({
        fields: [name],
        reference: link === table.name ? { fields: ['id'] } : { resource: link, fields: ['id'] },
      })),
    }),
  };
}

const patterns: Partial<Record<Field['cell'], string>> = {
  id: '[a-z0-9]+(-[a-z0-9]+)*',
  code: '\\d{2}|\\d{3}|\\d{5}',
  shape: 'M ?\\d{1,3}[ ,]\\d{1,3}( ?[HVhv] ?-?\\d{1,3})+ ?[zZ]',
  period: '\\d{4}(-Q[1-4]|-\\d{2}(-\\d{2})?)?',
};

function schemaField(field: Field): object {
  const pattern = patterns[field.cell];
  const constraints = {
    ...(field.required && { required: true }),
    ...(field.unique && { unique: true }),
    ...(field.cell === 'count' && { minimum: 0 }),
    ...(pattern !== undefined && { pattern }),
    ...(field.choices && { enum: [...field.choices] }),
  };
  return {
    name: field.name,
    title: `${field.title.vi} / ${field.title.en}`,
    type: typeOf(field),
    ...(field.cell === 'url' && { format: 'uri' }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function typeOf(field: Field): string {
  if (field.cell === 'count') return 'integer';
  if (field.cell === 'number') return 'number';
  return field.cell === 'date' ? 'date' : 'string';
}
