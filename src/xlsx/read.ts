/**
 * The bytes of an .xlsx → its sheets, each cell as the text that the check is to see: what a spreadsheet set to
 * Vietnamese shows, so that nothing is taken for what it is not.
 */
import { strFromU8, unzipSync } from 'fflate';
import { showDay, showNumber, showText } from './number-format.ts';
import { type RichText, RichTextReader } from './rich-text.ts';
import { plainStyle, readStyles, type Style } from './styles.ts';
import { isOn, parse, unescaped } from './xml.ts';

export interface ReadSheet {
  name: string;
  /**
   * From the first row and the first column, blank ones as well. A number is shown by its format with a decimal comma,
   * a date is 07/12/2024 or as its format has it with the year first, a formula begins with `=`, an error is `#REF!`.
   */
  rows: string[][];
  /** What cells show or hold beside their text. */
  marks: Mark[];
  /** The ranges of merged cells, such as `A3:B3`. */
  merged: string[];
  hidden: { sheet: boolean; rows: number[]; columns: number[] };
  /** Cells lie beyond what is read. */
  tooLarge: boolean;
}

/**
 * `struck`: all of the text is struck through. `part-struck`: a part is. `shifted`: letters stand above or below the
 * line. `differs`: another number is shown than is held. `typed`: a number, a date or a logical value. `comment`: has one.
 */
type MarkKind = 'struck' | 'part-struck' | 'shifted' | 'differs' | 'typed' | 'comment';

/** Row and column count from 0. */
export interface Mark {
  kind: MarkKind;
  row: number;
  column: number;
  /** The part concerned; of `differs` the number held; of a comment its beginning. */
  found: string;
}

/** More is not read: the check refuses a longer table, and none is half as wide. */
const largest = { rows: 50_100, columns: 100, bytes: 200_000_000 };

/** Reads every sheet with cells, in the order of the workbook. Throws on bytes that are no workbook. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const parts = unzip(bytes);
  const open = (path: string): string => {
    const part = parts[path];
    if (!part) throw new Error(`${path} is missing`);
    return strFromU8(part);
  };
  const workbookPath = [...relations(open('_rels/.rels'), '').values()].find(({ type }) => type === 'officeDocument');
  if (!workbookPath) throw new Error('there is no workbook');
  const { sheets, epoch1904 } = readWorkbook(open(workbookPath.path));
  const relatedTo = (path: string): Map<string, Relation> => {
    const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
    const part = parts[`${folder}_rels/${file}.rels`];
    return part ? relations(strFromU8(part), folder) : new Map();
  };
  const related = relatedTo(workbookPath.path);
  const first = (all: Map<string, Relation>, wanted: string): string | null => {
    const found = [...all.values()].find(({ type }) => type === wanted);
    return found && parts[found.path] ? open(found.path) : null;
  };
  const partOf = (wanted: string): string | null => first(related, wanted);
  const commentsOf = (path: string): string | null => first(relatedTo(path), 'comments');
  const strings = readStrings(partOf('sharedStrings') ?? '<sst/>');
  const styles = readStyles(partOf('styles') ?? '<styleSheet/>');

  return sheets.flatMap(({ name, id, hidden }) => {
    const part = related.get(id);
    if (part?.type !== 'worksheet') return [];
    const sheet = readSheet(name, open(part.path), { strings, styles, epoch1904 });
    sheet.hidden.sheet = hidden;
    const comments = commentsOf(part.path);
    if (comments !== null) readComments(comments, sheet);
    return [sheet];
  });
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!/\.(?:xml|rels)$/i.test(name)) return false;
      total += originalSize;
      if (total > largest.bytes) throw new Error('too large');
      return true;
    },
  });
}

interface Relation {
  type: string;
  path: string;
}

/** The parts that a part refers to, by id. `folder` is where it lies, with its slash. */
function relations(xml: string, folder: string): Map<string, Relation> {
  const found = new Map<string, Relation>();
  parse(xml, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return;
      const path = new URL(Target, `file:///${folder}`).pathname.slice(1);
      found.set(Id, { type: Type?.split('/').at(-1) ?? '', path: decodeURIComponent(path) });
    },
  });
  return found;
}

interface SheetEntry {
  name: string;
  id: string;
  hidden: boolean;
}

function readWorkbook(xml: string): { sheets: SheetEntry[]; epoch1904: boolean } {
  const sheets: SheetEntry[] = [];
  let epoch1904 = false;
  parse(xml, {
    open(element, { name, id, state, date1904 }) {
      if (element === 'sheet')
        sheets.push({ name: unescaped(name ?? ''), id: id ?? '', hidden: /hidden/i.test(state ?? '') });
      if (element === 'workbookPr') epoch1904 = isOn(date1904);
    },
  });
  return { sheets, epoch1904 };
}

/** The texts that cells refer to. */
function readStrings(xml: string): RichText[] {
  const strings: RichText[] = [];
  const rich = new RichTextReader();
  parse(xml, {
    open: (name, attributes) => rich.open(name, attributes),
    text: (value) => rich.text(value),
    close(name) {
      rich.close(name);
      if (name === 'si') strings.push(rich.take());
    },
  });
  return strings;
}

/** The beginning of each comment, old kind: spreadsheets write the newer ones so, too. */
function readComments(xml: string, sheet: ReadSheet): void {
  const rich = new RichTextReader();
  let at = '';
  parse(xml, {
    open(name, attributes) {
      rich.open(name, attributes);
      if (name === 'comment') at = attributes.ref ?? '';
    },
    text: (value) => rich.text(value),
    close(name) {
      rich.close(name);
      if (name !== 'comment') return;
      const { text } = rich.take();
      sheet.marks.push({ kind: 'comment', row: rowOf(at), column: columnOf(at), found: text.trim().slice(0, 60) });
    },
  });
}

interface Book {
  strings: readonly RichText[];
  styles: readonly Style[];
  epoch1904: boolean;
}

interface RawCell {
  type: string;
  style: Style;
  value: string;
  /** `null` where there is none. */
  formula: string | null;
  inline: RichText;
}

function readSheet(name: string, xml: string, book: Book): ReadSheet {
  const sheet: ReadSheet = {
    name,
    rows: [],
    marks: [],
    merged: [],
    hidden: { sheet: false, rows: [], columns: [] },
    tooLarge: false,
  };
  const rich = new RichTextReader();
  let row = -1;
  let column = -1;
  let cell: RawCell | null = null;
  let reading: 'value' | 'formula' | null = null;
  parse(xml, {
    open(element, attributes) {
      const { r, s, t, ref, hidden, ht, width, min = '1', max = min } = attributes;
      if (element === 'row') {
        row = r ? Number(r) - 1 : row + 1;
        column = -1;
        if (isOn(hidden) || Number(ht ?? 1) === 0) sheet.hidden.rows.push(row);
      } else if (element === 'c') {
        column = r ? columnOf(r) : column + 1;
        cell = {
          type: t ?? 'n',
          style: book.styles[Number(s ?? 0)] ?? plainStyle,
          value: '',
          formula: null,
          inline: none,
        };
      } else if (element === 'col') {
        if (isOn(hidden) || Number(width ?? 1) === 0)
          for (let at = Number(min); at <= Math.min(Number(max), largest.columns); at += 1)
            sheet.hidden.columns.push(at - 1);
      } else if (element === 'mergeCell') {
        if (ref) sheet.merged.push(ref);
      } else if (cell && element === 'v') reading = 'value';
      else if (cell && element === 'f') {
        reading = 'formula';
        cell.formula = '';
      } else rich.open(element, attributes);
    },
    text(text) {
      if (cell && reading === 'value') cell.value += text;
      else if (cell && reading === 'formula') cell.formula += text;
      else rich.text(text);
    },
    close(element) {
      if (element === 'v' || element === 'f') reading = null;
      else if (element === 'is' && cell) cell.inline = rich.take();
      else if (element === 'c' && cell) {
        put(sheet, row, column, shown(cell, book));
        cell = null;
      } else rich.close(element);
    },
  });
  return sheet;
}

const none: RichText = { text: '', struck: '', allStruck: false, shifted: '' };

const rowOf = (reference: string): number => Number(/\d+$/.exec(reference)?.[0] ?? 1) - 1;

/** The column, counted from 0, of a cell such as `AB12`. */
export const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface ShownCell {
  text: string;
  marks: Partial<Record<MarkKind, string>>;
}

function put(sheet: ReadSheet, row: number, column: number, { text, marks }: ShownCell): void {
  if (text === '' && Object.keys(marks).length === 0) return;
  if (!(row >= 0 && row < largest.rows && column >= 0 && column < largest.columns)) {
    sheet.tooLarge = true;
    return;
  }
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] as string[];
  while (cells.length <= column) cells.push('');
  cells[column] = text;
  for (const [kind, found] of Object.entries(marks)) sheet.marks.push({ kind: kind as MarkKind, row, column, found });
}

/** What a cell shows, and what its text alone does not say. */
function shown({ type, style, value, formula, inline }: RawCell, { strings, epoch1904 }: Book): ShownCell {
  const { text, ...marks } =
    formula !== null
      ? { text: `=${formula}` }
      : type === 's'
        ? ofText(strings[Number(value)] ?? none, style)
        : type === 'inlineStr'
          ? ofText(inline, style)
          : ofValue(value, type, style, epoch1904);
  return { text, marks: { ...marks, ...(style.struck && text !== '' && { struck: text }) } };
}

type Found = { text: string } & ShownCell['marks'];

const ofText = ({ text, struck, allStruck, shifted }: RichText, { format }: Style): Found => ({
  text: showText(text, format),
  ...(struck !== '' && { 'part-struck': struck }),
  ...(allStruck && { struck: text }),
  ...(shifted !== '' && { shifted }),
});

function ofValue(value: string, type: string, { format }: Style, epoch1904: boolean): Found {
  const typed = (text: string): Found => ({ text, typed: text });
  if (type === 'str') return { text: showText(unescaped(value), format) };
  if (type === 'e' || value.trim() === '') return { text: value.trim() };
  if (type === 'b') return typed(value === '1' ? 'TRUE' : 'FALSE');
  if (type === 'd') return typed(isoDay(value));
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value };
  const { text, differs } = showNumber(number, format, epoch1904);
  return { ...typed(text), ...(differs && { differs: value }) };
}

function isoDay(value: string): string {
  const date = new Date(/T/.test(value) ? `${value.replace(/Z$/, '')}Z` : value);
  return Number.isNaN(date.getTime()) ? value : showDay(date);
}
