/** What cells of a sheet show or hold beside their text → what the check says of it. */
import { readHeader } from '../data/header.ts';
import { type Fault, type Problem, problem, text } from '../data/problems.ts';
import type { Field, Table } from '../data/schema.ts';
import { saveWorkbook } from './advice.ts';
import type { Mark, ReadSheet } from './read.ts';

/** Problems of the cells, rows and columns that the table has; other columns are nobody's but the maintainer's. */
export function marksOf(sheet: ReadSheet, file: string, table: Table): Problem[] {
  const { columns } = readHeader(sheet.rows[0] ?? [], table);
  const fieldOf = ({ column }: Mark): Field | null => columns[column] ?? null;
  const marks = sheet.marks.filter((mark) => fieldOf(mark) !== null);
  const struckRows = rowsStruck(sheet, marks);
  const ofCells = marks.flatMap((mark) => {
    const { row, column, kind } = mark;
    const field = fieldOf(mark) as Field;
    if (kind === 'struck' && struckRows.has(row)) return [];
    if (kind === 'typed' && (row === 0 || !holdsText(field))) return [];
    const where = { file, line: row + 1, column, ...(row > 0 && { columnName: field.name }) };
    return [problem(where, faults[kind](mark.found, sheet.rows[row]?.[column] ?? ''))];
  });
  const ofRows = (rows: readonly number[], fault: Fault): Problem[] =>
    rows.filter((row) => isFilled(sheet.rows[row])).map((row) => problem({ file, line: row + 1 }, fault));
  const hiddenColumns = sheet.hidden.columns.filter((column) => columns[column]);
  return [
    ...(sheet.hidden.sheet ? [problem({ file }, hidden('hidden-sheet', sheet.name))] : []),
    ...hiddenColumns.map((column) =>
      problem({ file, line: 1, column }, hidden('hidden-column', columns[column]?.name ?? '')),
    ),
    ...ofRows(sheet.hidden.rows, hidden('hidden-row')),
    ...ofRows([...struckRows], struckRow()),
    ...ofCells,
  ];
}

const holdsText = ({ cell }: Field): boolean => cell === 'text' || cell === 'quote' || cell === 'note';
const isFilled = (cells: readonly string[] | undefined): boolean => cells?.some((cell) => cell.trim() !== '') ?? false;

/** The rows of which every filled cell is struck through. */
function rowsStruck({ rows }: ReadSheet, marks: readonly Mark[]): Set<number> {
  const struck = Map.groupBy(
    marks.filter(({ kind }) => kind === 'struck'),
    ({ row }) => row,
  );
  const whole = [...struck].filter(
    ([row, cells]) => cells.length === rows[row]?.filter((cell) => cell.trim() !== '').length,
  );
  return new Set(whole.map(([row]) => row));
}

/** By kind: what is said of a cell of which `found` is marked and `shown` is the text. */
const faults: Record<Mark['kind'], (found: string, shown: string) => Fault> = {
  struck: (found) => ({
    code: 'struck-text',
    severity: 'note',
    found,
    expected: text('chữ không bị gạch ngang', 'text that is not struck through'),
    why: text('ô bị gạch ngang vẫn được đọc như thường', 'the struck cell was read all the same'),
    fix: text('nếu ô đã bỏ thì xoá nội dung.', 'if the cell no longer holds, clear it.'),
  }),
  'part-struck': (found, shown) => ({
    code: 'struck-text',
    found: `${found} | ${shown.trim()}`,
    expected: text('một giá trị, không có phần nào bị gạch ngang', 'one value, no part of it struck through'),
    why: text(
      `phần «${found}» bị gạch ngang, phần «${shown.trim()}» thì không; đọc liền nhau sẽ ra một giá trị khác.`,
      `"${found}" is struck through and "${shown.trim()}" is not; read together they are another value.`,
    ),
    fix: text(`xoá hẳn phần bị gạch; ${saveWorkbook.vi}.`, `delete the struck part; ${saveWorkbook.en}.`),
  }),
  shifted: (found, shown) => ({
    code: 'superscript',
    found: shown,
    expected: text('chữ liền hàng', 'text on one line'),
    why: text(
      `«${found}» được nâng lên hoặc hạ xuống; đọc liền hàng sẽ thành chữ khác.`,
      `"${found}" stands above or below the line; read on the line it would be something else.`,
    ),
    fix: text(
      `nếu là dấu chú thích thì xoá, nếu không thì gõ liền hàng; ${saveWorkbook.vi}.`,
      `delete it if it is a footnote mark, else type it on the line; ${saveWorkbook.en}.`,
    ),
  }),
  differs: (found, shown) => ({
    code: 'shown-otherwise',
    found: `${shown || '∅'} | ${found}`,
    expected: text('ô hiện đúng con số nó chứa', 'a cell that shows the number it holds'),
    why: text(
      `định dạng làm ô hiện «${shown}» trong khi ô chứa ${found}.`,
      `the format shows "${shown}" while the cell holds ${found}.`,
    ),
    fix: text(
      `định dạng ô là «Văn bản», gõ lại số theo nguồn; ${saveWorkbook.vi}.`,
      `format the cell as text and type the number again from the source; ${saveWorkbook.en}.`,
    ),
  }),
  typed: (_, shown) => ({
    code: 'number-cell',
    severity: 'note',
    found: shown,
    expected: text('ô chữ', 'a cell of text'),
    why: text(
      'đây là ô số hoặc ngày, không phải ô chữ: Excel có thể đã đổi cách viết của nguồn, như 12.000 thành 12',
      'this cell holds a number or a date, not text: the spreadsheet may have changed what the source prints, such as 12.000 into 12',
    ),
    fix: text(
      `so với nguồn; nếu khác, định dạng ô là «Văn bản» rồi gõ lại.`,
      `compare with the source; if it differs, format the cell as text and type it again.`,
    ),
  }),
  comment: (found) => ({
    code: 'cell-comment',
    severity: 'note',
    found,
    expected: text('ô không có lời nhận xét', 'a cell without a comment'),
    why: text('lời nhận xét này không được đọc, không được công bố', 'this comment is neither read nor published'),
    fix: text('điều người đọc cần biết thì ghi ở cột ghi chú.', 'what readers need to know belongs in the notes.'),
  }),
};

function struckRow(): Fault {
  return {
    code: 'struck-text',
    severity: 'note',
    expected: text('dòng không bị gạch ngang', 'a row that is not struck through'),
    why: text('cả dòng bị gạch ngang vẫn được đọc và sẽ được công bố', 'the struck row was read and will be published'),
    fix: text('nếu dòng đã bỏ thì xoá cả dòng.', 'if the row no longer holds, delete it.'),
  };
}

function hidden(code: 'hidden-sheet' | 'hidden-row' | 'hidden-column', found = ''): Fault {
  const what = {
    'hidden-sheet': text('trang tính', 'sheet'),
    'hidden-row': text('dòng', 'row'),
    'hidden-column': text('cột', 'column'),
  }[code];
  return {
    code,
    severity: 'note',
    found,
    expected: text(`${what.vi} không bị ẩn`, `a ${what.en} that is not hidden`),
    why: text(
      `${what.vi} này bị ẩn nhưng vẫn được đọc và sẽ được công bố`,
      `this ${what.en} is hidden but was read and will be published`,
    ),
    fix: text(
      `bấm chuột phải, chọn «Bỏ ẩn» để xem; nếu thừa thì xoá.`,
      `choose "Unhide" to look at it; delete it if it is not needed.`,
    ),
  };
}
