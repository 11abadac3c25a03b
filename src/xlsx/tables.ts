/** A workbook → the CSV files of its tables, for the one check that there is. */
import type { SourceFile } from '../data/check.ts';
import { rowText } from '../data/csv.ts';
import { type Fault, fault } from '../data/fault.ts';
import { headings } from '../data/header.ts';
import { kindOfBytes, notATable } from '../data/kinds.ts';
import { type Problem, problem } from '../data/problems.ts';
import { type Table, tables } from '../data/schema.ts';
import { fold } from '../data/spelling.ts';
import { marksOf } from './marks.ts';
import { columnOf, type ReadSheet, readXlsx } from './read.ts';
import { guideName } from './template.ts';

interface XlsxTables {
  files: SourceFile[];
  /** What is wrong with the workbook itself, before its cells are checked. */
  problems: Problem[];
  /** The sheet that each file comes from. */
  sheets: ReadonlyMap<string, string>;
}

const all = Object.values(tables) as Table[];
const names = all.map(({ name }) => name).join(', ');

/** Reads the tables of an .xlsx, row for row and column for column. Never throws, whatever the bytes. */
export function tablesOf(file: string, bytes: Uint8Array): XlsxTables {
  const problems: Problem[] = [];
  const files: SourceFile[] = [];
  const sheets = new Map<string, string>();
  let read: ReadSheet[];
  try {
    read = readXlsx(bytes);
  } catch {
    return { files, problems: [problem({ file }, unreadable(file, bytes))], sheets };
  }

  for (const sheet of read) {
    if (sheet.name === guideName) continue;
    const named = all.find(({ name, title }) =>
      [name, title.vi, title.en].some((one) => fold(one) === fold(sheet.name)),
    );
    const table = named ?? tableByHeadings(sheet.rows[0] ?? []);
    if (!table) {
      if (sheet.rows.length > 0) problems.push(problem({ file }, fault('other-sheet', { found: sheet.name, names })));
      continue;
    }
    const name = `${table.name}.csv`;
    const before = sheets.get(name);
    if (before !== undefined) {
      problems.push(
        problem({ file: name }, fault('copy', { case: 'sheet', found: `${before} | ${sheet.name}`, name: table.name })),
      );
      continue;
    }
    sheets.set(name, sheet.name);
    if (!named)
      problems.push(
        problem({ file: name }, fault('sheet-name', { found: sheet.name, name: table.name, title: table.title })),
      );
    if (sheet.tooLarge) problems.push(problem({ file: name }, fault('sheet-too-large', { found: sheet.name })));
    problems.push(...marksOf(sheet, name, table));
    for (const range of sheet.merged.slice(0, mergedLimit)) problems.push(mergedCells(name, range));
    const csv = new TextEncoder().encode(csvOf(sheet.rows));
    files.push({ name, size: csv.length, bytes: csv });
  }
  if (files.length === 0 && problems.every(({ severity }) => severity === 'note'))
    problems.push(problem({ file }, fault('no-table', { names })));
  return { files, problems, sheets };
}

const mergedLimit = 20;

/** Every row as wide as the widest: a spreadsheet leaves empty cells at the end out. */
function csvOf(rows: readonly string[][]): string {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const line = (cells: readonly string[]): string => {
    const padded = [...cells, ...Array<string>(width - cells.length).fill('')];
    return `${rowText(padded.map((cell) => cell.replace(/\r\n?/g, '\n')))}\n`;
  };
  return rows.map(line).join('');
}

/** The table that a row of headings belongs to, or `null`. */
export function tableByHeadings(header: readonly string[]): Table | null {
  const scores = all.map((table) => ({ table, share: headings(header, table) / table.fields.length }));
  const best = scores.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share > 0.5 ? best.table : null;
}

function unreadable(file: string, bytes: Uint8Array): Fault {
  const kind = kindOfBytes(bytes);
  return kind && kind.holds !== 'workbook'
    ? notATable(file, kind, 'dropped')
    : fault('not-a-workbook', { found: file });
}

function mergedCells(file: string, range: string): Problem {
  const [first = 'A1'] = range.split(':');
  const where = { file, line: Number(/\d+$/.exec(first)?.[0] ?? 1), column: columnOf(first) };
  return problem(where, fault('merged-cells', { found: range }));
}
