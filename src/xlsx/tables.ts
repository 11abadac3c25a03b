/** A workbook → the CSV files of its tables, for the one check that there is. */
import type { SourceFile } from '../data/check.ts';
import { rowText } from '../data/csv.ts';
import { headings } from '../data/header.ts';
import { dropAgain, kindOfBytes, notATable } from '../data/kinds.ts';
import { type Fault, type Problem, problem, text } from '../data/problems.ts';
import { type Table, tables } from '../data/schema.ts';
import { fold } from '../data/spelling.ts';
import { marksOf } from './marks.ts';
import { columnOf, type ReadSheet, readXlsx } from './read.ts';
import { guideName } from './template.ts';

export interface XlsxTables {
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
      if (sheet.rows.length > 0) problems.push(problem({ file }, otherSheet(sheet.name)));
      continue;
    }
    const name = `${table.name}.csv`;
    const before = sheets.get(name);
    if (before !== undefined) {
      problems.push(problem({ file: name }, sameTable(before, sheet.name, table.name)));
      continue;
    }
    sheets.set(name, sheet.name);
    if (!named) problems.push(problem({ file: name }, sheetName(sheet.name, table)));
    if (sheet.tooLarge) problems.push(problem({ file: name }, tooLarge(sheet.name)));
    problems.push(...marksOf(sheet, name, table));
    for (const range of sheet.merged.slice(0, mergedLimit)) problems.push(mergedCells(name, range));
    const csv = new TextEncoder().encode(csvOf(sheet.rows));
    files.push({ name, size: csv.length, bytes: csv });
  }
  if (files.length === 0 && problems.every(({ severity }) => severity === 'note'))
    problems.push(problem({ file }, noTable()));
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
  if (kind && kind.holds !== 'workbook') return notATable(file, kind, dropAgain);
  return {
    code: 'not-a-workbook',
    found: file,
    expected: text('một tệp Excel .xlsx còn nguyên', 'a sound Excel file .xlsx'),
    why: text('tệp bị hỏng, hoặc không phải là tệp .xlsx.', 'the file is damaged, or is not an .xlsx.'),
    fix: text(
      'mở bằng Excel, lưu: Tệp → Lưu thành → «Excel Workbook (.xlsx)», rồi thả lại.',
      'open it in a spreadsheet, save it as "Excel Workbook (.xlsx)", and drop it again.',
    ),
  };
}

function noTable(): Fault {
  return {
    code: 'no-table',
    expected: text(`trang tính mang tên một bảng: ${names}`, `a sheet with the name of a table: ${names}`),
    why: text('không trang tính nào là một bảng của trang.', 'no sheet is a table of the site.'),
    fix: text(
      'tải tệp Excel mẫu ở trang Dữ liệu, chép dữ liệu vào đó.',
      'download the Excel template from the data page and copy your rows into it.',
    ),
  };
}

function otherSheet(found: string): Fault {
  return {
    code: 'other-sheet',
    severity: 'note',
    found,
    expected: text(names, names),
    why: text('trang tính này không được đọc và không được công bố', 'this sheet is neither read nor published'),
    fix: text(
      'không cần làm gì; nếu là một bảng, đặt lại tên trang tính.',
      'nothing needs to be done; if it is a table, rename the sheet.',
    ),
  };
}

function sheetName(found: string, { name, title }: Table): Fault {
  return {
    code: 'sheet-name',
    severity: 'note',
    found,
    expected: text(name, name),
    read: text(`bảng «${name}» (${title.vi})`, `the table "${name}" (${title.en})`),
    fix: text(`đặt tên trang tính là ${name}.`, `name the sheet ${name}.`),
  };
}

function sameTable(before: string, found: string, name: string): Fault {
  return {
    code: 'copy',
    found: `${before} | ${found}`,
    expected: text(`một trang tính «${name}» duy nhất`, `one sheet "${name}"`),
    why: text('có hai bản thì không biết bản nào mới nhất.', 'with two versions, which one is current is not known.'),
    fix: text('giữ trang tính đúng, xoá trang tính kia.', 'keep the right sheet and delete the other.'),
  };
}

function tooLarge(found: string): Fault {
  return {
    code: 'sheet-too-large',
    found,
    expected: text('không quá 50.000 dòng và 100 cột', 'at most 50,000 rows and 100 columns'),
    why: text('có ô nằm rất xa, có thể do gõ nhầm chỗ.', 'a cell lies far out, perhaps typed by mistake.'),
    fix: text(
      'bấm Ctrl + End để tới ô cuối, xoá các dòng và cột thừa, lưu lại.',
      'press Ctrl + End to reach the last cell, delete the rows and columns that are too many, and save.',
    ),
  };
}

function mergedCells(file: string, range: string): Problem {
  const [first = 'A1'] = range.split(':');
  const where = { file, line: Number(/\d+$/.exec(first)?.[0] ?? 1), column: columnOf(first) };
  return problem(where, {
    code: 'merged-cells',
    found: range,
    expected: text('mỗi ô đứng riêng', 'cells that each stand alone'),
    why: text(
      'trong các ô gộp chỉ ô đầu có dữ liệu, các ô sau trống.',
      'of merged cells only the first holds anything; the others are empty.',
    ),
    fix: text(
      'chọn các ô này, bấm «Gộp & Căn giữa» để bỏ gộp, rồi điền đủ từng ô.',
      'select them, press "Merge & Center" to take them apart, and fill each cell.',
    ),
  });
}
