/**
 * The bytes of an .xlsx → its sheets, each cell as the text that the check is to see: what a spreadsheet set to
 * Vietnamese shows, so that nothing is taken for what it is not.
 */
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

export interface ReadSheet {
  name: string;
  /**
   * From the first row and the first column, blank ones as well. A whole number is its digits, any other has a decimal
   * comma or its percent sign, a date is 07/12/2024, a formula begins with `=`, an error is `#REF!`.
   */
  rows: string[][];
  /** The ranges of merged cells, such as `A3:B3`. */
  merged: string[];
  /** Cells lie beyond what is read. */
  tooLarge: boolean;
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
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(workbookPath.path) ?? [];
  const related = relations(open(`${folder}_rels/${file}.rels`), folder);
  const partOf = (wanted: string): string | null => {
    const found = [...related.values()].find(({ type }) => type === wanted);
    return found && parts[found.path] ? open(found.path) : null;
  };
  const strings = readStrings(partOf('sharedStrings') ?? '<sst/>');
  const formats = readFormats(partOf('styles') ?? '<styleSheet/>');

  return sheets.flatMap(({ name, id }) => {
    const part = related.get(id);
    return part?.type === 'worksheet' ? [readSheet(name, open(part.path), { strings, formats, epoch1904 })] : [];
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

interface Hooks {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Reads XML, whatever prefixes its names have. */
function parse(xml: string, { open, text, close }: Hooks): void {
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    if (!open) return;
    const read = Object.entries(attributes()).map(([key, value]) => [local(key), decode(value)] as const);
    open(local(name), Object.fromEntries(read));
  });
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.on('closeTag', (name) => close?.(local(name)));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
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

function readWorkbook(xml: string): { sheets: { name: string; id: string }[]; epoch1904: boolean } {
  const sheets: { name: string; id: string }[] = [];
  let epoch1904 = false;
  parse(xml, {
    open(element, { name, id, date1904 }) {
      if (element === 'sheet') sheets.push({ name: unescaped(name ?? ''), id: id ?? '' });
      if (element === 'workbookPr') epoch1904 = date1904 === '1' || date1904 === 'true';
    },
  });
  return { sheets, epoch1904 };
}

const unescaped = (value: string): string =>
  value.replace(/_x([\da-f]{4})_/gi, (_, point) => String.fromCharCode(Number.parseInt(point, 16)));

/** The texts that cells refer to, without the readings that are printed above some scripts. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inReading = false;
  parse(xml, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') inReading = true;
      if (name === 't') inText = !inReading;
    },
    text(value) {
      if (inText) current += value;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si') strings.push(unescaped(current));
    },
  });
  return strings;
}

type Format = 'plain' | 'date' | 'percent';

/** What the number format of each cell style makes of a number. */
function readFormats(xml: string): Format[] {
  const codes = new Map<string, string>();
  const formats: Format[] = [];
  let inCells = false;
  parse(xml, {
    open(name, { numFmtId = '0', formatCode }) {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(numFmtId, formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(formatOf(Number(numFmtId), codes.get(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** The numbers of the formats that every spreadsheet knows, where they are dates or times. */
const builtInDates = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

function formatOf(id: number, code: string | undefined): Format {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent';
    return builtInDates.some(([from, to]) => id >= from && id <= to) ? 'date' : 'plain';
  }
  const bare = code.replace(/"[^"]*"|\\.|[_*].|general|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/[dmyhs]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'plain';
}

interface Book {
  strings: readonly string[];
  formats: readonly Format[];
  epoch1904: boolean;
}

function readSheet(name: string, xml: string, book: Book): ReadSheet {
  const sheet: ReadSheet = { name, rows: [], merged: [], tooLarge: false };
  let row = -1;
  let column = -1;
  let type = 'n';
  let format: Format = 'plain';
  let value = '';
  let formula: string | null = null;
  let reading: 'value' | 'formula' | null = null;
  parse(xml, {
    open(element, attributes) {
      if (element === 'row') {
        row = attributes.r ? Number(attributes.r) - 1 : row + 1;
        column = -1;
      } else if (element === 'c') {
        column = attributes.r ? columnOf(attributes.r) : column + 1;
        type = attributes.t ?? 'n';
        format = book.formats[Number(attributes.s ?? 0)] ?? 'plain';
        value = '';
        formula = null;
      } else if (element === 'v' || element === 't') reading = 'value';
      else if (element === 'f') {
        reading = 'formula';
        formula = '';
      } else if (element === 'rPh') reading = null;
      else if (element === 'mergeCell' && attributes.ref) sheet.merged.push(attributes.ref);
    },
    text(text) {
      if (reading === 'value') value += text;
      if (reading === 'formula') formula += text;
    },
    close(element) {
      if (element === 'v' || element === 't' || element === 'f') reading = null;
      if (element !== 'c') return;
      const shown = formula === null ? shownText(value, type, format, book) : `=${formula}`;
      if (shown !== '') put(sheet, row, column, shown);
    },
  });
  return sheet;
}

/** The column, counted from 0, of a cell such as `AB12`. */
export const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function put(sheet: ReadSheet, row: number, column: number, text: string): void {
  if (!(row >= 0 && row < largest.rows && column >= 0 && column < largest.columns)) {
    sheet.tooLarge = true;
    return;
  }
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] as string[];
  while (cells.length <= column) cells.push('');
  cells[column] = text;
}

function shownText(value: string, type: string, format: Format, { strings, epoch1904 }: Book): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr' || type === 'str') return unescaped(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return isoDay(value);
  if (type === 'e' || value.trim() === '') return value.trim();
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (format === 'date') return shownDate(epoch1904 ? number + 1462 : number);
  return format === 'percent' ? `${decimal(number * 100)}%` : decimal(number);
}

/** With a decimal comma, and no more digits than a spreadsheet keeps. */
const decimal = (number: number): string => String(Number(number.toPrecision(15))).replace('.', ',');

const day = (date: Date): string => {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
};

/** The date or time of a day counted from 1900, with the 29 February of that year that spreadsheets have. */
function shownDate(serial: number): string {
  if (serial < 0 || serial >= 2_958_466) return decimal(serial);
  if (serial < 1) return new Date(Math.round(serial * 86_400_000)).toISOString().slice(11, 16);
  if (Math.floor(serial) === 60) return '29/02/1900';
  const before = serial < 60 ? 25_568 : 25_569;
  return day(new Date((Math.floor(serial) - before) * 86_400_000));
}

function isoDay(value: string): string {
  const date = new Date(/T/.test(value) ? `${value.replace(/Z$/, '')}Z` : value);
  return Number.isNaN(date.getTime()) ? value : day(date);
}
