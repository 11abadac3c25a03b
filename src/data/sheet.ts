/** The text of one file → rows of a table, each cell read by its column's parser. */
import { type CellOptions, readCell } from './cells.ts';
import { type Line, type QuoteFault, quoteFault, rowText, tokenise } from './csv.ts';
import { columnLimit, curlyQuotes, type Header, headings, readHeader } from './header.ts';
import { type Fault, type Problem, problem, save, text, type Where } from './problems.ts';
import type { Field, Row, Table, TableName } from './schema.ts';

/** A row as far as it could be read: a cell with an error is `null`. */
export type Draft<T extends TableName> = { [K in keyof Row<T>]: Row<T>[K] | null };

export interface Located<T extends TableName> {
  line: number;
  near: string;
  row: Draft<T>;
  /** Every cell could be read. */
  sound: boolean;
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

/** Reads a whole file's text, telling how much is done. `sheet` is `null` if no table could be found in it. */
export function readSheet<T extends TableName>(
  file: string,
  content: string,
  table: Table & { name: T },
  options: CellOptions,
  progress: (share: number) => void = () => {},
): { sheet: Sheet<T> | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const tell = (fault: Fault, where: Omit<Where, 'file'> = {}): void => {
    problems.push(problem({ file, ...where }, fault));
  };

  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(content);
  if (conflict) {
    tell(conflictMarks(conflict[0]), { line: content.slice(0, conflict.index).split('\n').length });
    return { sheet: null, problems };
  }

  const { body, delimiter, fault: delimiterFault } = chooseDelimiter(content, table);
  if (delimiterFault) tell(delimiterFault, delimiterFault.severity === 'note' ? {} : { line: 1 });
  if (delimiterFault && delimiterFault.severity !== 'note') return { sheet: null, problems };

  const quote = quoteFault(body, delimiter);
  if (quote) {
    tell(quoteMessage(quote), { line: quote.line, column: quote.column, near: quote.near });
    return { sheet: null, problems };
  }

  const lines = tokenise(body, delimiter);
  const headerAt = findHeader(lines, table);
  const headerLine = lines[headerAt.index];
  if (!headerLine) {
    tell(headerAt.fault, { line: 1, near: rowText(lines[0]?.cells ?? []) });
    return { sheet: null, problems };
  }
  if (headerAt.index > 0) tell(titleRow(headerLine.line), { line: 1, near: rowText(lines[0]?.cells ?? []) });

  if (headerLine.cells.length > columnLimit) {
    tell(tooManyColumns(headerLine.cells.length), { line: headerLine.line });
    return { sheet: null, problems };
  }
  const header = readHeader(headerLine.cells, table);
  for (const { fault, column } of header.faults) {
    tell(fault, column === undefined ? { line: headerLine.line } : { line: headerLine.line, column });
  }

  const rows = lines.slice(headerAt.index + 1);
  if (rows.length > rowLimit) {
    tell(tooManyRows(rows.length));
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
  options: CellOptions,
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
    const near = rowText(cells);
    const strange = strangeRow(cells, header, headerCells.length, table);
    if (strange) tell(strange.fault, { line, near, ...strange.where });
    if (strange?.skip) continue;
    if (!strange && cells.length > header.width) spare = true;

    let sound = !strange;
    const entries = table.fields.map((field): [string, string | number | null] => {
      const column = columnOf.get(field.name);
      if (column === undefined) return [field.name, null];
      // In a row cut wrongly only the first cell can be trusted: others may link to it.
      if (strange && column > 0) return [field.name, null];
      const { value, faults } = readCell(cells[column] ?? '', field, options);
      if (faults.some(({ severity }) => severity !== 'note')) sound = false;
      for (const fault of strange ? [] : faults) tell(fault, { line, near, column, columnName: field.name });
      return [field.name, value];
    });
    rows.push({ line, near, row: Object.fromEntries(entries) as Draft<T>, sound });
  }

  if (spare) tell(spareColumns(headerCells.length - header.width));
  if (blank.length > 0) tell(blankRows(blank), { line: blank[0] ?? 1 });
  if (rows.length === 0 && lastFilled < 0) tell(noRows(table));
  return { file, lines, columnOf, rows };
}

const isFilled = (cell: string): boolean => /[^\s]/.test(cell);

/** The byte-wise cut: which delimiter gives the header, with or without a `sep=` line. */
function chooseDelimiter(content: string, table: Table): { body: string; delimiter: string; fault?: Fault } {
  const told = /^"?sep=(.)"?\n/i.exec(content);
  if (told) return { body: content.slice(told[0].length), delimiter: told[1] ?? ',', fault: sepLine(told[0].trim()) };

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
    return { fault: secondHeader(), skip: true };
  const required = table.fields.filter((field) => field.required).length;
  if (filled.length === 1 && required >= 3) return { fault: titleInside(first), skip: true };

  const open = cells.findIndex((cell) => /^\s*“[^”]*$/u.test(cell));
  if (open >= 0 && cells.slice(open + 1).some((cell) => /^[^“]*”\s*$/u.test(cell))) {
    return { fault: curlyQuotes(cells[open] ?? ''), where: { column: open } };
  }
  const extra = cells.findIndex((cell, column) => column >= header.width && isFilled(cell));
  if (extra >= 0 && extra < headerLength)
    return { fault: valueUnderBlank(cells[extra] ?? ''), where: { column: extra } };
  if (extra >= 0) return { fault: extraCell(cells, header.width), where: { column: extra } };
  if (cells.length < header.width) return { fault: missingCell(cells.length, header.width) };
  return null;
}

function conflictMarks(found: string): Fault {
  return {
    code: 'conflict-marks',
    found,
    expected: text('một bản duy nhất của mỗi dòng', 'one version of each row'),
    why: text(
      'hai người cùng sửa tệp, và hai bản chưa được ghép.',
      'two people changed the file and the two versions were not joined.',
    ),
    fix: text(
      'chọn dòng đúng, xoá các dòng <<<<<<<, ======= và >>>>>>>.',
      'keep the right rows and delete the lines <<<<<<<, ======= and >>>>>>>.',
    ),
  };
}

function sepLine(found: string): Fault {
  return {
    code: 'sep-line',
    severity: 'note',
    found,
    expected: text('dòng đầu là tên các cột', 'the names of the columns in the first row'),
    why: text(
      'dòng «sep=» được bỏ qua, ô được cắt theo dấu đó',
      'the "sep=" line was left out and cells were cut at that sign',
    ),
    fix: text('không cần làm gì.', 'nothing needs to be done.'),
  };
}

function otherDelimiter(delimiter: string): Fault {
  const shown = delimiter === '\t' ? 'tab' : delimiter;
  const refused = delimiter === '|';
  return {
    code: 'delimiter',
    severity: refused ? 'error' : 'note',
    found: shown,
    expected: text('các ô cách nhau bằng dấu phẩy', 'cells separated by commas'),
    ...(refused ? {} : { why: text(`ô được cắt theo dấu «${shown}»`, `cells were cut at "${shown}"`) }),
    fix: refused ? text(`${save.vi}.`, `${save.en}.`) : text('không cần làm gì.', 'nothing needs to be done.'),
  };
}

function quoteMessage({ kind }: QuoteFault): Fault {
  const why = {
    unclosed: text(
      'dấu nháy kép mở ở đây mà không đóng, nên các dòng sau bị nuốt vào một ô.',
      'a quote opened here is never closed, so the rows below fall into one cell.',
    ),
    'after-closing': text(
      'sau dấu nháy kép đóng còn chữ; có thể thiếu một dấu nháy.',
      'text follows the closing quote; a quote may be missing.',
    ),
    'inside-plain': text(
      'có dấu nháy kép ở giữa một ô không được đặt trong dấu nháy.',
      'a quote stands inside a cell that is not quoted.',
    ),
  }[kind];
  return {
    code: 'quote-error',
    found: '"',
    expected: text(
      'dấu nháy kép đi thành cặp quanh cả ô; trong ô viết hai lần ""',
      'quotes in pairs round the whole cell, doubled "" inside it',
    ),
    why,
    fix: text(
      `sửa trong Excel rồi ${save.vi}; Excel tự đặt dấu nháy đúng.`,
      `edit in a spreadsheet and ${save.en}: it sets the quotes rightly.`,
    ),
  };
}

function titleRow(headerLine: number): Fault {
  return {
    code: 'title-row',
    expected: text('tên các cột ở dòng 1', 'the names of the columns in row 1'),
    why: text(
      `tên các cột ở dòng ${headerLine}; phía trên có tiêu đề hoặc ghi chú.`,
      `the names stand in row ${headerLine}, below a title or notes.`,
    ),
    fix: text(`xoá các dòng phía trên dòng ${headerLine}.`, `delete the rows above row ${headerLine}.`),
  };
}

function noHeader(cells: readonly string[], table: Table): Fault {
  const names = table.fields.map((field: Field) => field.name).join(',');
  const looksLikeData = cells.some((cell) => /^\s*(?:[\d.,]+|\d{4}-\d{2}.*|https?:.*)\s*$/.test(cell));
  return {
    code: looksLikeData ? 'no-header' : 'missing-label',
    found: rowText(cells),
    expected: text(`dòng 1 là tên các cột: ${names}`, `the names of the columns in row 1: ${names}`),
    why: looksLikeData
      ? text('dòng 1 giống như một dòng dữ liệu.', 'row 1 looks like a row of data.')
      : text('không thấy tên cột nào quen.', 'no known column name was found.'),
    fix: text('chèn lại dòng tên cột ở đầu tệp.', 'put the row of column names back at the top.'),
  };
}

function secondHeader(): Fault {
  return {
    code: 'title-row',
    expected: text('một dòng dữ liệu', 'a row of data'),
    why: text(
      'dòng này lại là tên các cột: có hai dòng tiêu đề, hoặc một bảng thứ hai bên dưới.',
      'this row holds column names again: a second header, or a second table below.',
    ),
    fix: text(
      'mỗi tệp chỉ một bảng và một dòng tên cột; xoá dòng thừa.',
      'one table and one header row a file; delete the extra row.',
    ),
  };
}

function titleInside(found: string): Fault {
  return {
    code: 'title-row',
    found,
    expected: text('một dòng dữ liệu đủ các ô', 'a row of data with all its cells'),
    why: text(
      'dòng này chỉ có một ô, giống tiêu đề hoặc lời ghi chú.',
      'this row has a single cell, like a title or a remark.',
    ),
    fix: text('xoá dòng; lời ghi chú để ở cột ghi chú.', 'delete the row; remarks belong in the notes.'),
  };
}

function valueUnderBlank(found: string): Fault {
  return {
    code: 'blank-label',
    found,
    expected: text('ô trống, vì cột này không có tên', 'an empty cell, as this column has no name'),
    why: text('không biết giá trị này thuộc cột nào.', 'which column this belongs to is not known.'),
    fix: text('ghi tên cột ở dòng 1, hoặc xoá ô.', 'name the column in row 1, or clear the cell.'),
  };
}

function extraCell(cells: readonly string[], width: number): Fault {
  const left = cells[width - 1] ?? '';
  const over = cells[width] ?? '';
  return {
    code: 'extra-cell',
    found: cells.slice(width).filter(isFilled).join(','),
    expected: text(`${width} ô`, `${width} cells`),
    why: text(
      `dòng có ${cells.length} ô. Có thể một ô có dấu phẩy mà không đặt trong dấu nháy kép, như «${left},${over}».`,
      `the row has ${cells.length} cells. A comma may stand in a cell without quotes, as in "${left},${over}".`,
    ),
    fix: text(
      'đặt ô có dấu phẩy trong dấu nháy kép, hoặc sửa và lưu bằng Excel.',
      'put quotes round the cell that holds a comma, or edit and save in a spreadsheet.',
    ),
  };
}

function missingCell(found: number, width: number): Fault {
  return {
    code: 'missing-cell',
    found: `${found}`,
    expected: text(`${width} ô`, `${width} cells`),
    why: text(
      `dòng chỉ có ${found} ô; có thể thiếu dấu phẩy, hoặc dòng bị ngắt giữa chừng.`,
      `the row has only ${found} cells; a comma may be missing, or the row was broken off.`,
    ),
    fix: text(
      'thêm các dấu phẩy còn thiếu, hoặc sửa và lưu bằng Excel.',
      'add the missing commas, or edit and save in a spreadsheet.',
    ),
  };
}

function spareColumns(count: number): Fault {
  return {
    code: 'spare-columns',
    severity: 'note',
    found: count > 0 ? `${count}` : '',
    expected: text('không có cột trống ở cuối', 'no blank columns at the end'),
    why: text('các cột trống ở cuối được bỏ qua', 'the blank columns at the end were left out'),
    fix: text('không cần làm gì.', 'nothing needs to be done.'),
  };
}

function blankRows(lines: readonly number[]): Fault {
  const shown = lines.slice(0, 10).join(', ') + (lines.length > 10 ? '…' : '');
  return {
    code: 'blank-row',
    severity: 'note',
    found: shown,
    expected: text('không có dòng trống ở giữa', 'no blank rows in the middle'),
    why: text(`dòng trống được bỏ qua: ${shown}`, `blank rows were left out: ${shown}`),
    fix: text('không cần làm gì; nên xoá dòng trống.', 'nothing needs to be done; better delete them.'),
  };
}

function noRows(table: Table): Fault {
  const allowed = table.mayBeEmpty === true;
  return {
    code: 'no-rows',
    severity: allowed ? 'note' : 'error',
    expected: text('ít nhất một dòng dữ liệu dưới dòng tên cột', 'at least one row below the header'),
    ...(allowed && { why: text('bảng chưa có dòng nào', 'the table has no rows yet') }),
    fix: allowed
      ? text('không cần làm gì.', 'nothing needs to be done.')
      : text('lấy lại bản cũ của tệp.', 'take an older copy of the file.'),
  };
}

function tooManyColumns(found: number): Fault {
  return {
    code: 'too-many-columns',
    found: `${found}`,
    expected: text(`không quá ${columnLimit} cột`, `at most ${columnLimit} columns`),
    fix: text(
      'xoá các cột trống ở cuối, hoặc lấy lại bản cũ của tệp.',
      'delete the blank columns at the end, or take an older copy of the file.',
    ),
  };
}

function tooManyRows(found: number): Fault {
  return {
    code: 'too-many-rows',
    found: `${found}`,
    expected: text(`không quá ${rowLimit} dòng`, `at most ${rowLimit} rows`),
    fix: text(
      'kiểm lại tệp: có thể đã dán nhầm một bảng khác.',
      'look at the file: another table may have been pasted in.',
    ),
  };
}
