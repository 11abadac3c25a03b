/** Sheets of text and numbers → the bytes of an .xlsx, the same in every run. Pure: it runs in a browser too. */
import { strToU8, zipSync } from 'fflate';
import { Decimal } from '../data/decimal.ts';
import { columnLetter } from '../data/problems.ts';

/**
 * Text stays text, whatever it looks like; a number stays a number, shown with its decimals where it has some to be
 * shown; `null` is an empty cell.
 */
export type XlsxCell = string | number | Decimal | null;

export interface XlsxColumn {
  /** In characters. */
  width?: number;
  /** Empty cells below take what is typed as text, so that no spreadsheet reads a date or a number into it. */
  text?: true;
  /** Long text breaks into lines. */
  wrap?: true;
  /** What a cell below may hold: a drop-down of these words, or of the first column of another sheet. */
  list?: readonly string[] | { sheet: string };
  /** Shown beside a selected cell. */
  hint?: { title: string; text: string };
}

export interface XlsxSheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  name: string;
  columns: readonly XlsxColumn[];
  /** The first row is the header: bold, and always in view. */
  rows: readonly (readonly XlsxCell[])[];
}

/** Rows that drop-downs and hints reach, so that new rows have them too. */
const lastRow = 2000;
const longestCell = 32_767;

const style = { plain: 0, header: 1, text: 2, wrapped: 3 } as const;
/** The styles of numbers with so many decimals come after these, and their formats after those that spreadsheets have. */
const mostDecimals = 9;
const decimalStyle = (decimals: number): number => style.wrapped + Math.min(decimals, mostDecimals);
const decimalFormats = Array.from({ length: mostDecimals }, (_, index) => ({
  id: 164 + index,
  code: `0.${'0'.repeat(index + 1)}`,
}));

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An .xlsx without formulas. Throws a RangeError on a name, a text or a number that no spreadsheet can hold. */
export function writeXlsx(sheets: readonly XlsxSheet[]): Uint8Array<ArrayBuffer> {
  checkNames(sheets);
  const strings = new Map<string, number>();
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles,
  };
  for (const [index, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet, index === 0, strings);
  parts['xl/sharedStrings.xml'] = sharedStrings([...strings.keys()]);

  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)]);
  // A zip holds a local time: this one is the same wherever it is made.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 9 });
}

function checkNames(sheets: readonly XlsxSheet[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (!/^[^[\]:*?/\\']{1,31}$/u.test(name) || seen.has(key)) throw new RangeError(`no name for a sheet: "${name}"`);
    seen.add(key);
  }
}

/** Text inside XML; what XML cannot hold is written in the form that spreadsheets read back. */
export const escapeXml = (value: string): string =>
  value
    .toWellFormed()
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, (character) => {
      const point = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${point}_`;
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function worksheet({ columns, rows }: XlsxSheet, first: boolean, strings: Map<string, number>): string {
  const reference = `A1:${columnLetter(Math.max(columns.length, 1) - 1)}${Math.max(rows.length, lastRow)}`;
  return [
    `<worksheet xmlns="${main}">`,
    `<sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}>`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    columns.length > 0 ? `<cols>${columns.map(column).join('')}</cols>` : '',
    `<sheetData>${rows.map((cells, index) => row(cells, index, columns, strings)).join('')}</sheetData>`,
    validations(columns, Math.max(rows.length, lastRow)),
    `<ignoredErrors><ignoredError sqref="${reference}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}

const styleOf = (column: XlsxColumn | undefined): number => (column?.wrap ? style.wrapped : style.text);

function column(one: XlsxColumn, index: number): string {
  const empty = one.text ? styleOf(one) : style.plain;
  return `<col min="${index + 1}" max="${index + 1}" width="${one.width ?? 12}" style="${empty}" customWidth="1"/>`;
}

function row(
  cells: readonly XlsxCell[],
  index: number,
  columns: readonly XlsxColumn[],
  strings: Map<string, number>,
): string {
  const written = cells.map((value, at) => {
    if (value === null || value === '') return '';
    const reference = `${columnLetter(at)}${index + 1}`;
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new RangeError(`no number for a cell: ${value}`);
      return `<c r="${reference}"><v>${value}</v></c>`;
    }
    if (value instanceof Decimal)
      return `<c r="${reference}" s="${decimalStyle(value.decimals)}"><v>${value.value}</v></c>`;
    if (value.length > longestCell) throw new RangeError(`too long for a cell: ${value.length} characters`);
    const shared = strings.get(value) ?? strings.size;
    strings.set(value, shared);
    return `<c r="${reference}" s="${index === 0 ? style.header : styleOf(columns[at])}" t="s"><v>${shared}</v></c>`;
  });
  return `<row r="${index + 1}">${written.join('')}</row>`;
}

function validations(columns: readonly XlsxColumn[], last: number): string {
  const written = columns.flatMap(({ list, hint }, index) => {
    if (!list && !hint) return [];
    const letter = columnLetter(index);
    const attributes = [
      list ? 'type="list" showErrorMessage="1" errorStyle="stop"' : '',
      hint ? `showInputMessage="1" promptTitle="${cut(hint.title, 32)}" prompt="${cut(hint.text, 255)}"` : '',
      `allowBlank="1" sqref="${letter}2:${letter}${last}"`,
    ];
    const choices = list ? `<formula1>${source(list)}</formula1>` : '';
    return `<dataValidation ${attributes.filter(Boolean).join(' ')}>${choices}</dataValidation>`;
  });
  return written.length === 0 ? '' : `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}

function source(list: readonly string[] | { sheet: string }): string {
  if ('sheet' in list) return escapeXml(`'${list.sheet}'!$A$2:$A$${lastRow}`);
  const words = list.join(',');
  if (words.length > 255 || list.some((word) => /[,"]/.test(word))) throw new RangeError(`no drop-down: ${words}`);
  return escapeXml(`"${words}"`);
}

const cut = (value: string, limit: number): string =>
  escapeXml(value.length > limit ? `${value.slice(0, limit - 1)}…` : value).replaceAll('\n', '&#10;');

const sharedStrings = (strings: readonly string[]): string =>
  `<sst xmlns="${main}" uniqueCount="${strings.length}">${strings
    .map((value) => `<si><t xml:space="preserve">${escapeXml(value)}</t></si>`)
    .join('')}</sst>`;

const workbook = (sheets: readonly XlsxSheet[]): string =>
  `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
    .map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`;

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${packaged}/relationships">${targets
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const contentTypes = (count: number): string =>
  [
    `<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>`,
    ...Array.from(
      { length: count },
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
    ),
    `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>`,
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/>`,
    '</Types>',
  ].join('');

/** Number format 49 is "text": a cell edited later stays text, too. */
const styles = [
  `<styleSheet xmlns="${main}">`,
  `<numFmts count="${mostDecimals}">`,
  ...decimalFormats.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`),
  '</numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><color rgb="FF1F2933"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDE7DA"/></patternFill></fill></fills>',
  '<borders count="2"><border/><border><bottom style="thin"><color rgb="FF3B4A9C"/></bottom></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${4 + mostDecimals}">`,
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  ...decimalFormats.map(
    ({ id }) =>
      `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`,
  ),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
