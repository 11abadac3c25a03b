import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/xlsx/read.ts';
import { writeXlsx } from '../../../src/xlsx/write.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Raw {
  cells: string;
  formats?: string;
  strings?: string;
  workbook?: string;
}

/** A workbook of one sheet, from the XML of its cells. */
function workbook({ cells, formats = '', strings = '', workbook = '' }: Raw): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`;
  const parts = {
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${types}">${workbook}<sheets><sheet name="figures" r:id="b"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('b', 'worksheet', 'worksheets/one.xml')}${relation('c', 'styles', 'styles.xml')}${relation('d', 'sharedStrings', 'strings.xml')}</Relationships>`,
    'xl/worksheets/one.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet>${formats}</styleSheet>`,
    'xl/strings.xml': `<sst>${strings}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const read = (raw: Raw): string[][] => readXlsx(workbook(raw))[0]?.rows ?? [];
const formatted = (code: string): string =>
  `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>`;
const number = (value: string, formats: string): string =>
  read({ cells: `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, formats })[0]?.[0] ?? '';

describe('readXlsx', () => {
  it('reads back what writeXlsx wrote', () => {
    const rows = [
      ['id', 'value'],
      ['a “b” <c> & d\ne _x0041_', '=1+1'],
      ['', '03388'],
    ];
    const written = writeXlsx([{ name: 'figures', columns: [{}, {}], rows }]);
    expect(readXlsx(written)).toEqual([{ name: 'figures', rows, merged: [], tooLarge: false }]);
  });

  it('reads what LibreOffice saved, each kind of cell as a Vietnamese spreadsheet shows it', () => {
    const [sheet] = readXlsx(readFileSync('tests/fixtures/xlsx/typed-cells.xlsx'));
    expect(Object.fromEntries(sheet?.rows.map(([name, value]) => [name, value]) ?? [])).toEqual({
      id: 'indicator',
      whole: '1959',
      fraction: '1,959',
      date: '07/07/2024',
      percent: '96,3%',
      formula: '=SUM(B2:B3)',
      error: '=1/0',
      grouped: '59466',
      time: '07:07',
      logical: '=TRUE()',
      text: '00123',
      broken: 'a\nb',
      moment: '14/12/2024',
    });
    expect(sheet?.merged).toEqual(['C3:D4']);
  });

  it.each([
    ['1959', '1959'],
    ['1.959E3', '1959'],
    ['1.959', '1,959'],
    ['0.96261682242990654', '0,962616822429907'],
    ['-5', '-5'],
  ])('shows the number %s as %s', (value, shown) => {
    expect(number(value, '')).toBe(shown);
  });

  it.each(['d-mmm', 'dd/mm/yyyy', '[$-42A]dd mmmm yyyy;@', 'yyyy\\-mm\\-dd', '"ngày" d', 'mmm-yy'])(
    'shows a number with the format %s as the date it is',
    (code) => {
      expect(number('45480', formatted(code.replaceAll('"', '&quot;')))).toBe('07/07/2024');
    },
  );

  it.each(['General', '#,##0', '0.00', '[Red]#,##0', '#,##0 "người dự"', '@'])(
    'shows a number with the format %s as a number',
    (code) => {
      expect(number('45480', formatted(code.replaceAll('"', '&quot;')))).toBe('45480');
    },
  );

  it('knows the formats that have only a number', () => {
    expect(number('45480', '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>')).toBe('07/07/2024');
    expect(number('0.07', '<cellXfs><xf/><xf numFmtId="9"/></cellXfs>')).toBe('7%');
  });

  it('counts the days of a workbook that begins in 1904', () => {
    const raw = { cells: '<row r="1"><c r="A1" s="1"><v>44018</v></c></row>', formats: formatted('dd/mm/yyyy') };
    expect(read({ ...raw, workbook: '<workbookPr date1904="1"/>' })[0]?.[0]).toBe('07/07/2024');
  });

  it('shows a date written as text of the standard as a date', () => {
    expect(read({ cells: '<row><c t="d"><v>2024-07-07T00:00:00</v></c></row>' })).toEqual([['07/07/2024']]);
  });

  it('shows a formula and an error as such, never their last result', () => {
    const cells =
      '<row><c><f>A2*2</f><v>825</v></c><c><f t="shared" si="0"/><v>7</v></c><c t="e"><v>#REF!</v></c></row>';
    expect(read({ cells })).toEqual([['=A2*2', '=', '#REF!']]);
  });

  it('joins the stretches of a text that is formatted in parts, without readings printed above it', () => {
    const strings = '<si><r><t>Đoàn </t></r><r><t>Kết</t></r><rPh><t>x</t></rPh></si>';
    expect(read({ cells: '<row><c t="s"><v>0</v></c></row>', strings })).toEqual([['Đoàn Kết']]);
  });

  it('keeps blank rows and columns, so that every cell keeps its address', () => {
    const cells = '<row r="3"><c r="C3"><v>1</v></c></row>';
    expect(read({ cells })).toEqual([[], [], ['', '', '1']]);
  });

  it('reads names with a prefix', () => {
    expect(readXlsx(workbook({ cells: '<x:row><x:c><x:v>1</x:v></x:c></x:row>' }))[0]?.rows).toEqual([['1']]);
  });

  it('does not read a cell far out, and says so', () => {
    const [sheet] = readXlsx(workbook({ cells: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }));
    expect(sheet).toMatchObject({ rows: [], tooLarge: true });
  });

  it.each([
    ['no bytes', new Uint8Array()],
    ['text', strToU8('id,value\r\n')],
    ['a zip of something else', zipSync({ 'a.xml': strToU8('<a/>') })],
    ['broken XML', workbook({ cells: '<row><c>' })],
  ])('throws on %s', (_, bytes) => {
    expect(() => readXlsx(bytes)).toThrow();
  });
});
