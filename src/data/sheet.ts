/** The text of one file → rows of a table, each cell read by its column's parser. */
import { type CellOptions, type NumberForm, readCell } from './cells.ts';
import { type Line, quoteFault, rowText, tokenise, trimmed } from './csv.ts';
import { type Fault, fault } from './fault.ts';
import { columnLimit, type Header, headings, readHeader } from './header.ts';
import { type Problem, problem, type Where } from './problems.ts';
import type { Row, Table, TableName } from './schema.ts';

/** A row as far as it could be read: a cell with an error is `null`. */
export type Draft<T extends TableName> = { [K in keyof Row<T>]: Row<T>[K] | null };

export interface Located<T extends TableName> {
  line: number;
  excerpt: string;
  row: Draft<T>;
  /** Every cell could be read. */
  readable: boolean;
}

export interface Sheet<T extends TableName> {
  file: string;
  /** The rows as cut, the header among them, for showing. */
  lines: Line[];
  /** Where each field stands, counted from 0. */
  columnOf: ReadonlyMap<string, number>;
  rows: Located<T>[];
}

export const rowLimit = 50_000;

/** How the numbers of a row are written, by what its cells name; `null` where that cannot be known. */
export type FormOf = (cell: (name: string) => string) => NumberForm | null;

/** Reads a whole file's text, telling how much is done. `sheet` is `null` if no table could be found in it. */
export function readSheet<T extends TableName>(
  file: string,
  content: string,
  table: Table & { name: T },
  options: CellOptions & { formOf?: FormOf },
  progress: (share: number) => void = () => {},
): { sheet: Sheet<T> | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const tell = (fault: Fault, where: Omit<Where, 'file'> = {}): void => {
    problems.push(problem({ file, ...where }, fault));
  };

  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(content);
  if (conflict) {
    tell(fault('conflict-marks', { found: conflict[0] }), {
      line: content.slice(0, conflict.index).split('\n').length,
    });
    return { sheet: null, problems };
  }

  const { body, delimiter, fault: delimiterFault } = chooseDelimiter(content, table);
  if (delimiterFault) tell(delimiterFault, delimiterFault.severity === 'note' ? {} : { line: 1 });
  if (delimiterFault && delimiterFault.severity !== 'note') return { sheet: null, problems };

  const quote = quoteFault(body, delimiter);
  if (quote) {
    tell(fault('quote-error', { case: quote.kind, found: '"' }), {
      line: quote.line,
      column: quote.column,
      excerpt: quote.excerpt,
    });
    return { sheet: null, problems };
  }

  const lines = tokenise(body, delimiter);
  const headerAt = findHeader(lines, table);
  const headerLine = lines[headerAt.index];
  if (!headerLine) {
    tell(headerAt.fault, { line: 1, excerpt: rowText(lines[0]?.cells ?? []) });
    return { sheet: null, problems };
  }
  if (headerAt.index > 0)
    tell(fault('title-row', { case: 'above', line: headerLine.line }), {
      line: 1,
      excerpt: rowText(lines[0]?.cells ?? []),
    });

  if (headerLine.cells.length > columnLimit) {
    tell(fault('too-many-columns', { found: headerLine.cells.length, limit: columnLimit }), { line: headerLine.line });
    return { sheet: null, problems };
  }
  const header = readHeader(headerLine.cells, table);
  for (const { fault, column } of header.faults) {
    tell(fault, column === undefined ? { line: headerLine.line } : { line: headerLine.line, column });
  }

  const rows = lines.slice(headerAt.index + 1);
  if (rows.length > rowLimit) {
    tell(fault('too-many-rows', { found: rows.length, limit: rowLimit }));
    return { sheet: null, problems };
  }
  return { sheet: readRows(file, lines, rows, header, headerLine.cells, table, options, tell, progress), problems };
}

function readRows<T extends TableName>(
  file: string,
  lines: Line[],
  body: Line[],
  header: Header,
  headerCells: readonly string[],
  table: Table & { name: T },
  options: CellOptions & { formOf?: FormOf },
  tell: (fault: Fault, where?: Omit<Where, 'file'>) => void,
  progress: (share: number) => void,
): Sheet<T> {
  const columnOf = new Map(header.columns.flatMap((field, column) => (field ? [[field.name, column] as const] : [])));
  const lastFilled = body.findLastIndex(({ cells }) => cells.some(isFilled));
  const blank: number[] = [];
  let spare = headerCells.length > header.width;
  const rows: Located<T>[] = [];

  for (const [index, { line, cells }] of body.slice(0, lastFilled + 1).entries()) {
    if (index % 500 === 0) progress(index / (lastFilled + 1));
    if (!cells.some(isFilled)) {
      blank.push(line);
      continue;
    }
    const excerpt = rowText(cells);
    const strange = strangeRow(cells, header, headerCells.length, table);
    if (strange) tell(strange.fault, { line, excerpt, ...strange.where });
    if (strange?.skip) continue;
    if (!strange && cells.length > header.width) spare = true;

    let readable = !strange;
    const form = options.formOf?.((name) => trimmed(cells[columnOf.get(name) ?? -1] ?? '')) ?? null;
    const entries = table.fields.map((field): [string, string | number | null] => {
      const column = columnOf.get(field.name);
      if (column === undefined) return [field.name, null];
      // In a row cut wrongly only the first cell can be trusted: others may link to it.
      if (strange && column > 0) return [field.name, null];
      const { value, faults } = readCell(cells[column] ?? '', field, { ...options, form });
      if (faults.some(({ severity }) => severity !== 'note')) readable = false;
      for (const fault of strange ? [] : faults) tell(fault, { line, excerpt, column, columnName: field.name });
      return [field.name, value];
    });
    rows.push({ line, excerpt, row: Object.fromEntries(entries) as Draft<T>, readable });
  }

  if (spare) tell(fault('spare-columns', { found: headerCells.length - header.width || '' }));
  if (blank.length > 0) tell(blankRows(blank), { line: blank[0] ?? 1 });
  if (rows.length === 0 && lastFilled < 0) tell(fault('no-rows', { case: table.mayBeEmpty ? 'allowed' : 'refused' }));
  return { file, lines, columnOf, rows };
}

const isFilled = (cell: string): boolean => /[^\s]/.test(cell);

/** The byte-wise cut: which delimiter gives the header, with or without a `sep=` line. */
function chooseDelimiter(content: string, table: Table): { body: string; delimiter: string; fault?: Fault } {
  const told = /^"?sep=(.)"?\n/i.exec(content);
  if (told)
    return {
      body: content.slice(told[0].length),
      delimiter: told[1] ?? ',',
      fault: fault('sep-line', { found: told[0].trim() }),
    };

  const firstLine = content.split('\n', 1)[0] ?? '';
  const score = (delimiter: string): number =>
    quoteFault(firstLine, delimiter) ? 0 : headings(tokenise(firstLine, delimiter)[0]?.cells ?? [], table);
  const scores = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, score: score(delimiter) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.delimiter === ',') return { body: content, delimiter: ',' };
  return { body: content, delimiter: best.delimiter, fault: otherDelimiter(best.delimiter) };
}

/** The header row is the first row, unless titles were put above it. */
function findHeader(lines: readonly Line[], table: Table): { index: number; fault: Fault } {
  const first = lines[0]?.cells ?? [];
  const enough = Math.max(2, Math.ceil(table.fields.filter((field) => field.required).length / 2));
  const scores = lines.slice(0, 20).map(({ cells }) => headings(cells, table));
  const best = scores.findIndex((score) => score >= enough);
  const index = best >= 0 ? best : (scores[0] ?? 0) > 0 ? 0 : -1;
  return { index, fault: noHeader(first, table) };
}

/** A row that is not a row of data, or is cut into too few or too many cells. */
function strangeRow(
  cells: readonly string[],
  header: Header,
  headerLength: number,
  table: Table,
): { fault: Fault; where?: Partial<Where>; skip?: true } | null {
  const filled = cells.filter(isFilled);
  const first = filled[0] ?? '';
  if (filled.length >= 2 && headings([first], table) === 1 && headings(cells, table) * 2 > filled.length)
    return { fault: fault('title-row', { case: 'header' }), skip: true };
  const required = table.fields.filter((field) => field.required).length;
  if (filled.length === 1 && required >= 3)
    return { fault: fault('title-row', { case: 'inside', found: first }), skip: true };

  const open = cells.findIndex((cell) => /^\s*“[^”]*$/u.test(cell));
  if (open >= 0 && cells.slice(open + 1).some((cell) => /^[^“]*”\s*$/u.test(cell))) {
    return { fault: fault('curly-quotes', { found: cells[open] ?? '' }), where: { column: open } };
  }
  const extra = cells.findIndex((cell, column) => column >= header.width && isFilled(cell));
  if (extra >= 0 && extra < headerLength)
    return { fault: fault('blank-label', { case: 'cell', found: cells[extra] ?? '' }), where: { column: extra } };
  if (extra >= 0) return { fault: extraCell(cells, header.width), where: { column: extra } };
  if (cells.length < header.width)
    return { fault: fault('missing-cell', { found: cells.length, width: header.width }) };
  return null;
}

const otherDelimiter = (delimiter: string): Fault =>
  fault('delimiter', {
    case: delimiter === '|' ? 'refused' : 'read',
    found: delimiter === '\t' ? 'tab' : delimiter,
  });

function noHeader(cells: readonly string[], { fields }: Table): Fault {
  const given = { found: rowText(cells), names: fields.map(({ name }) => name).join(',') };
  const looksLikeData = cells.some((cell) => /^\s*(?:[\d.,]+|\d{4}-\d{2}.*|https?:.*)\s*$/.test(cell));
  return looksLikeData ? fault('no-header', given) : fault('missing-label', { case: 'all', ...given });
}

const extraCell = (cells: readonly string[], width: number): Fault =>
  fault('extra-cell', {
    found: cells.slice(width).filter(isFilled).join(','),
    width,
    count: cells.length,
    example: `${cells[width - 1] ?? ''},${cells[width] ?? ''}`,
  });

const blankRows = (lines: readonly number[]): Fault =>
  fault('blank-row', { found: lines.slice(0, 10).join(', ') + (lines.length > 10 ? '…' : '') });
