/** What cells of a sheet show or hold beside their text → what the check says of it. */
import { type Fault, fault } from '../data/fault.ts';
import { readHeader } from '../data/header.ts';
import { type Problem, problem } from '../data/problems.ts';
import type { Field, Table } from '../data/schema.ts';
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
    ...(sheet.hidden.sheet ? [problem({ file }, fault('hidden-sheet', { found: sheet.name }))] : []),
    ...hiddenColumns.map((column) =>
      problem({ file, line: 1, column }, fault('hidden-column', { found: columns[column]?.name ?? '' })),
    ),
    ...ofRows(sheet.hidden.rows, fault('hidden-row')),
    ...ofRows([...struckRows], fault('struck-text', { case: 'row' })),
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
  struck: (found) => fault('struck-text', { case: 'cell', found }),
  'part-struck': (struck, text) => {
    const shown = text.trim();
    return fault('struck-text', { case: 'part', found: `${struck} | ${shown}`, struck, shown });
  },
  shifted: (part, shown) => fault('superscript', { found: shown, part }),
  differs: (held, shown) => fault('shown-otherwise', { found: `${shown || '∅'} | ${held}`, shown, held }),
  typed: (_, shown) => fault('number-cell', { found: shown }),
  comment: (found) => fault('cell-comment', { found }),
};
