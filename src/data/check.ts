/** The whole check, from the bytes of every file to the typed data. Pure: it runs in a browser as in the build. */
import { decode } from './decode.ts';
import { checkFolder, type SourceFile } from './folder.ts';
import { forms } from './forms.ts';
import { isError, type Problem, problem } from './problems.ts';
import { checkRules, type Sheets } from './rules.ts';
import { type Dataset, type TableName, tables } from './schema.ts';
import { readSheet, type Sheet } from './sheet.ts';

export type { SourceFile } from './folder.ts';

export interface Options {
  /** `YYYY-MM-DD`. Without it no date is refused as being in the future, so the result depends on the files alone. */
  today?: string;
  /** Is told how much of the check is done, from 0 to 1. */
  progress?: (share: number) => void;
}

export interface Outcome {
  /** `null` as soon as there is one error. */
  dataset: Dataset | null;
  /** Every error and note of every file, by file and line. */
  problems: Problem[];
  /** The tables as far as they could be read, with their cells as written. */
  sheets: Sheets;
}

/** A larger file is not read. In bytes. */
export const sizeLimit = 5_000_000;

/** What reading takes of the time of a check; the rules take the rest. */
const shareOfReading = 0.8;

/** Checks a folder of files. Never throws, whatever the bytes. */
export function check(files: readonly SourceFile[], options: Options = {}): Outcome {
  const found: Problem[][] = [checkFolder(files, sizeLimit)];
  const sheets: Sheets = {};
  const today = options.today ?? null;
  const cellOptions = today === null ? {} : { lastYear: Number(today.slice(0, 4)) };
  const toRead = files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 1);
  let haveRead = 0;

  for (const table of inOrderOfForms) {
    const file = files.find(({ name }) => name === `${table.name}.csv`);
    if (!file?.bytes || file.bytes.length > sizeLimit) continue;
    const decoded = decode(file.bytes);
    const at = (line: number | undefined) => (line === undefined ? { file: file.name } : { file: file.name, line });
    found.push(decoded.faults.map(({ fault, line }) => problem(at(line), fault)));
    if (decoded.text === null) continue;
    const { length } = file.bytes;
    const read = readSheet(
      file.name,
      decoded.text,
      table,
      { ...cellOptions, formOf: forms(table.name, sheets) },
      (share) => options.progress?.((shareOfReading * (haveRead + share * length)) / toRead),
    );
    haveRead += length;
    found.push(read.problems);
    if (read.sheet) (sheets as Record<string, Sheet<TableName>>)[table.name] = read.sheet as Sheet<TableName>;
  }

  options.progress?.(shareOfReading);
  found.push(checkRules(sheets, today));
  const sorted = inOrder(found.flat(), files);
  options.progress?.(1);
  return { dataset: sorted.some(isError) ? null : toDataset(sheets), problems: sorted, sheets };
}

/** What a number is written like is told by tables that are read before it. */
const inOrderOfForms = [...new Set([tables.indicators, tables.figures, ...Object.values(tables)])];

function toDataset(sheets: Sheets): Dataset {
  const entries = Object.keys(tables).map((name) => [
    name,
    sheets[name as TableName]?.rows.map(({ row }) => row) ?? [],
  ]);
  return Object.fromEntries(entries) as Dataset;
}

/** By file (tables first, as the schema lists them), then row, then column. */
function inOrder(problems: Problem[], files: readonly SourceFile[]): Problem[] {
  const names = [...Object.keys(tables).map((name) => `${name}.csv`), ...files.map(({ name }) => name)];
  const rank = new Map<string, number>();
  for (const name of names) if (!rank.has(name)) rank.set(name, rank.size);
  const column = (one: Problem): number =>
    one.column === null ? 0 : one.column.length * 100 + one.column.charCodeAt(0);
  return problems.sort(
    (a, b) =>
      (rank.get(a.file) ?? names.length) - (rank.get(b.file) ?? names.length) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      column(a) - column(b),
  );
}
