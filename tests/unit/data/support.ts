import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { check, type Options, type Outcome, type SourceFile } from '../../../src/data/check.ts';
import { isNumber } from '../../../src/data/decimal.ts';
import { harmless, plainNumber } from '../../../src/data/publish.ts';
import type { TableName } from '../../../src/data/schema.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);

export const file = (name: string, content: string | Uint8Array): SourceFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, bytes };
};

/** `places.bom.csv` stands in for `places.csv`. */
export const fixture = (name: string): SourceFile =>
  file(`${name.split('.')[0]}.csv`, new Uint8Array(readFileSync(new URL(name, fixtures))));

export const clean = (): SourceFile[] =>
  readdirSync(new URL('clean/', fixtures)).map((name) =>
    file(name, new Uint8Array(readFileSync(new URL(`clean/${name}`, fixtures)))),
  );

export const cleanText = (table: TableName): string => readFileSync(new URL(`clean/${table}.csv`, fixtures), 'utf8');

/** The clean folder with these files put in. */
export function checkWith(files: SourceFile[], options: Options = {}): Outcome {
  const names = files.map(({ name }) => name);
  return check([...clean().filter(({ name }) => !names.includes(name)), ...files], options);
}

export const checkText = (table: TableName, text: string, options: Options = {}): Outcome =>
  checkWith([file(`${table}.csv`, text)], options);

type Edits = Record<string, string>;

/** The clean table with cells of the row named by its first cell replaced; the row is added if there is none. */
export function edited(table: TableName, id: string, edits: Edits): string {
  const rows = Papa.parse<string[]>(cleanText(table), { skipEmptyLines: true }).data;
  const [header = []] = rows;
  let row = rows.find((cells) => cells[0] === id);
  if (!row) {
    row = header.map(() => '');
    row[0] = id;
    rows.push(row);
  }
  for (const [name, value] of Object.entries(edits)) row[header.indexOf(name)] = value;
  return Papa.unparse(rows, { newline: '\n' });
}

export const checkEdited = (table: TableName, id: string, edits: Edits, options: Options = {}): Outcome =>
  checkText(table, edited(table, id, edits), options);

/** `A` when nothing was said, else each `N code` or `R code`, once. */
export function reaction({ problems, dataset }: Outcome): string[] {
  const said = problems.map(({ code, severity }) => `${severity === 'error' ? 'R' : 'N'} ${code}`);
  if ((dataset === null) !== said.some((one) => one.startsWith('R')))
    throw new Error('the dataset must be null exactly with an error');
  return said.length === 0 ? ['A'] : [...new Set(said)];
}

export const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.split(/\s+/), (byte) => Number.parseInt(byte, 16));

/** A table as a spreadsheet set to Vietnamese saves it: byte order mark, semicolons, decimal comma. */
export function toExcelCsv(
  { fields }: { fields: readonly { name: string }[] },
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const header = fields.map(({ name }) => name);
  const cell = (value: unknown) =>
    isNumber(value) ? plainNumber(value).replace('.', ',') : harmless(`${value ?? ''}`);
  const cells = [header, ...rows.map((row) => header.map((name) => cell(row[name])))];
  return `\ufeff${Papa.unparse(cells, { delimiter: ';', newline: '\r\n' })}\r\n`;
}
