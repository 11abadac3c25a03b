/** Files as a maintainer drops them, beside those now published → all that the check page shows. Pure. */
import { check, type Options, type SourceFile, sizeLimit } from '../data/check.ts';
import { type Change, type Difference, diff, type RowChange, tablesRead } from '../data/diff.ts';
import { fault } from '../data/fault.ts';
import { tooLarge } from '../data/folder.ts';
import { kindOf, notATable } from '../data/kinds.ts';
import { isError, type Problem, problem, visible } from '../data/problems.ts';
import { tableCsv } from '../data/publish.ts';
import { together } from '../data/report.ts';
import type { Sheets } from '../data/rules.ts';
import { type Dataset, type TableName, tables } from '../data/schema.ts';
import { fold } from '../data/spelling.ts';
import { facts } from '../facts/index.ts';
import { gate, type Story } from '../gate/gate.ts';
import { adviseWorkbook } from '../xlsx/advice.ts';
import { tableByHeadings, tablesOf } from '../xlsx/tables.ts';

export interface Dropped {
  name: string;
  /** In bytes. */
  size: number;
  /** `null` for a file too large to read. */
  bytes: Uint8Array | null;
}

/** A problem, and every row that has it. */
export interface Told {
  problem: Problem;
  found: string[];
  lines: number[];
}

/** What is wrong with a cell of a row: the problem, and its place among those told of the file. */
export interface Mark {
  /** Its letter; `''` for the row as a whole. */
  column: string;
  told: number;
  problem: Problem;
}

export interface ShownRow {
  line: number;
  cells: string[];
  marks: Mark[];
}

/** One file with its problems, errors first. */
export interface FileView {
  /** `figures.csv` */
  file: string;
  /** The dropped file, and the sheet of it; `null` for a table that was not dropped but is published. */
  label: string | null;
  told: Told[];
  /** The rows to show: all of a short file, else those with problems and those around them. `null` where it is no table. */
  rows: ShownRow[] | null;
  /** Rows of the file, the header among them. */
  total: number;
}

export interface Examination {
  /** What was dropped: the label of each table. */
  read: { file: string; label: string }[];
  errors: number;
  notes: number;
  views: FileView[];
  /** What differs from the published figures, and how many more changes there are. Empty while a cell is wrong. */
  changes: Change[];
  moreChanges: number;
  /** Changed rows that no figure points to. */
  rows: RowChange[];
  /** The tables to draw from, now published and as dropped; `null` while a cell is wrong. */
  editions: { before: Dataset; after: Dataset } | null;
  /** The dropped tables in their canonical form. */
  downloads: { name: string; bytes: Uint8Array<ArrayBuffer>; changed: boolean }[];
}

const shown = { rows: 20, cell: 160, changes: 100 };

/** Checks the dropped files, with the published ones in place of what was not dropped. Never throws. */
export function examine(
  dropped: readonly Dropped[],
  published: readonly SourceFile[],
  { progress, story = { texts: [], charts: [] }, ...options }: Options & { story?: Story } = {},
): Examination {
  const { files, problems, labels, inWorkbook } = tablesIn(dropped);
  // To open a workbook takes about as long as to check what it holds.
  const opened = inWorkbook.size > 0 ? 0.5 : 0;
  const outcome = gate([...files, ...published.filter(({ name }) => !labels.has(name))], story, {
    ...options,
    ...(progress && { progress: (share) => progress(opened + (1 - opened) * share) }),
  });
  const before = check(published);
  const found = [
    ...problems,
    // Notes on what was not dropped are nothing the maintainer has done.
    ...outcome.problems.filter((one) => labels.has(one.file) || isError(one)),
  ];
  const clean = outcome.dataset !== null && files.length > 0 && !found.some(isError);
  const none: Difference = { changes: [], rows: [], problems: [] };
  const difference = clean ? diff(tablesRead(before), tablesRead(outcome)) : none;
  const all = [...found, ...difference.problems].map((one) => (inWorkbook.has(one.file) ? adviseWorkbook(one) : one));
  const errors = all.filter(isError).length;
  const { dataset } = outcome;
  const usable = clean && errors === 0 && dataset !== null;

  return {
    read: [...labels].map(([file, label]) => ({ file, label })),
    errors,
    notes: all.length - errors,
    views: viewsOf(all, outcome.sheets, labels),
    changes: difference.changes.slice(0, shown.changes),
    moreChanges: Math.max(0, difference.changes.length - shown.changes),
    rows: difference.rows.slice(0, shown.changes),
    editions:
      clean && dataset && before.dataset ? { before: before.dataset, after: drawn(dataset, before.dataset) } : null,
    downloads: usable ? files.map(({ name }) => download(name, dataset, published)) : [],
  };
}

const names = Object.keys(tables)
  .map((name) => `${name}.csv`)
  .join(', ');

/** The tables among the files, under their own names, and what is wrong with the others. */
function tablesIn(dropped: readonly Dropped[]) {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const labels = new Map<string, string>();
  const inWorkbook = new Set<string>();
  const take = (file: SourceFile, label: string): void => {
    const other = labels.get(file.name);
    if (other !== undefined)
      problems.push(problem({ file: file.name }, fault('copy', { case: 'dropped', found: `${other} | ${label}` })));
    else {
      labels.set(file.name, label);
      files.push(file);
    }
  };
  for (const { name, size, bytes } of dropped) {
    const shownName = visible(name);
    const table = tableNamed(name);
    const kind = table === null ? kindOf(name, bytes) : null;
    if (kind?.holds === 'workbook') {
      if (bytes === null || size > sizeLimit) problems.push(problem({ file: shownName }, tooLarge(size, sizeLimit)));
      else {
        const book = tablesOf(shownName, bytes);
        problems.push(...book.problems);
        for (const file of book.files) {
          take(file, `${shownName} › ${visible(book.sheets.get(file.name) ?? '')}`);
          inWorkbook.add(file.name);
        }
      }
    } else if (kind) problems.push(problem({ file: shownName }, notATable(shownName, kind, 'dropped')));
    else {
      const known = table ?? (bytes ? tableHeaded(bytes) : null);
      if (known === null)
        problems.push(problem({ file: shownName }, fault('unknown-table', { found: shownName, names })));
      else take({ name: `${known}.csv`, size, bytes, ...(bytes ? {} : { reason: 'too-large' as const }) }, shownName);
    }
  }
  return { files, problems, labels, inWorkbook };
}

/** `figures (1).csv` is the table `figures`: what a browser or a colleague calls a copy. */
function tableNamed(name: string): string | null {
  if (!/\.(?:csv|txt|tsv)$/i.test(name)) return null;
  const words = fold(name).split(/[^a-z0-9]+/);
  const named = Object.keys(tables).filter((table) => words.includes(table));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function tableHeaded(bytes: Uint8Array): string | null {
  const [first = ''] = new TextDecoder().decode(bytes.subarray(0, 4096)).split(/[\r\n]/, 1);
  return tableByHeadings(first.split(/[,;\t]/))?.name ?? null;
}

function viewsOf(problems: readonly Problem[], sheets: Sheets, labels: ReadonlyMap<string, string>): FileView[] {
  return [...Map.groupBy(problems, ({ file }) => file)].map(([file, list]) => {
    const sorted = [...list.filter(isError), ...list.filter((one) => !isError(one))];
    const told = together(sorted);
    const name = file.replace(/\.csv$/, '');
    const sheet = Object.hasOwn(sheets, name) ? sheets[name as TableName] : undefined;
    return {
      file,
      label: labels.get(file) ?? (Object.hasOwn(tables, name) ? null : file),
      told,
      rows: sheet ? shownRows(sheet.lines, told) : null,
      total: sheet?.lines.length ?? 0,
    };
  });
}

function shownRows(lines: readonly { line: number; cells: string[] }[], told: readonly Told[]): ShownRow[] | null {
  const marks = new Map<number, Mark[]>();
  for (const [index, { problem, lines }] of told.entries())
    for (const line of lines) {
      const mark = { column: problem.column ?? '', told: index, problem };
      const others = marks.get(line);
      if (others) others.push(mark);
      else marks.set(line, [mark]);
    }
  if (marks.size === 0) return null;

  const first = lines[0]?.line ?? 1;
  const around = [...marks.keys()].flatMap((line) => [line - 1, line, line + 1]);
  const wanted = lines.length <= shown.rows ? null : new Set([first, ...around]);
  return lines
    .filter(({ line }) => wanted === null || wanted.has(line))
    .map(({ line, cells }) => ({ line, cells: cells.map(short), marks: marks.get(line) ?? [] }));
}

const short = (cell: string): string => {
  const seen = visible(cell.replaceAll('\n', ' '));
  return seen.length > shown.cell ? `${seen.slice(0, shown.cell)}…` : seen;
};

/** The figures that a chart can rest on: of a table of thousands, few have to reach the page. */
function drawn(data: Dataset, published: Dataset): Dataset {
  if (data.figures.length <= 500) return data;
  const known = new Set(published.figures.map(({ id }) => id));
  for (const { computation, figures } of facts(data).all) if (computation) for (const { id } of figures) known.add(id);
  return { ...data, figures: data.figures.filter(({ id }) => known.has(id)) };
}

function download(name: string, data: Dataset, published: readonly SourceFile[]): Examination['downloads'][number] {
  const table = name.replace(/\.csv$/, '') as TableName;
  const bytes = new TextEncoder().encode(tableCsv(data, table));
  const before = published.find((file) => file.name === name)?.bytes;
  const same = before?.length === bytes.length && bytes.every((byte, index) => byte === before[index]);
  return { name, bytes, changed: !same };
}
