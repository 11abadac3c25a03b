import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/xlsx/read.ts';
import { escapeXml, writeXlsx } from '../../../src/xlsx/write.ts';
import { type Raw, workbook } from './raw.ts';

const read = (raw: Raw): string[][] => readXlsx(workbook(raw))[0]?.rows ?? [];
const formatted = (code: string): string =>
  `<numFmts><numFmt numFmtId="200" formatCode="${escapeXml(code)}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>`;
const number = (value: string, formats: string): string =>
  read({ cells: `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, formats })[0]?.[0] ?? '';
const marks = (raw: Raw) => readXlsx(workbook(raw))[0]?.marks;
const kinds = (value: string, code: string) =>
  marks({ cells: `<row><c s="1"><v>${value}</v></c></row>`, formats: formatted(code) })?.map(({ kind }) => kind);

describe('readXlsx', () => {
  it('reads back what writeXlsx wrote', () => {
    const rows = [
      ['id', 'value'],
      ['a “b” <c> & d\ne _x0041_', '=1+1'],
      ['', '03388'],
    ];
    const written = writeXlsx([{ name: 'figures', columns: [{}, {}], rows }]);
    const hidden = { sheet: false, rows: [], columns: [] };
    expect(readXlsx(written)).toEqual([{ name: 'figures', rows, marks: [], merged: [], hidden, tooLarge: false }]);
  });

  it('reads what LibreOffice saved, each kind of cell as a Vietnamese spreadsheet shows it', () => {
    const [sheet] = readXlsx(readFileSync('tests/fixtures/xlsx/typed-cells.xlsx'));
    expect(Object.fromEntries(sheet?.rows.map(([name, value]) => [name, value]) ?? [])).toEqual({
      id: 'indicator',
      whole: '1965',
      fraction: '1,965',
      date: '07/07/2024',
      percent: '96,3%',
      formula: '=SUM(B2:B3)',
      error: '=1/0',
      grouped: '59.418',
      time: '07:07',
      logical: '=TRUE()',
      text: '00123',
      broken: 'a\nb',
      moment: '14/12/2024',
    });
    expect(sheet?.merged).toEqual(['C3:D4']);
  });

  it.each([
    ['1965', '1965'],
    ['1.965E3', '1965'],
    ['1.965', '1,965'],
    ['0.96261682242990654', '0,962616822429907'],
    ['-5', '-5'],
  ])('shows the number %s as %s', (value, shown) => {
    expect(number(value, '')).toBe(shown);
  });

  it.each(['d-mmm', 'dd/mm/yyyy', '[$-42A]dd mmmm yyyy;@', '"ngày" d', 'mmm-yy', 'yyyy'])(
    'shows a number with the format %s as the date it is',
    (code) => {
      expect(number('45480', formatted(code))).toBe('07/07/2024');
    },
  );

  it.each([
    ['yyyy\\-mm\\-dd', '2024-07-07'],
    ['yyyy-mm-dd;@', '2024-07-07'],
    ['yyyy-mm', '2024-07'],
  ])('shows a date with the format %s in that order: %s', (code, shown) => {
    expect(number('45480', formatted(code))).toBe(shown);
  });

  it.each([
    ['General', '45480', '45480'],
    ['@', '45480', '45480'],
    ['0', '45480', '45480'],
    ['#,##0', '45480', '45.480'],
    ['#,##0', '825', '825'],
    ['[Red]#,##0', '1234567', '1.234.567'],
    ['0.00', '45480', '45480,00'],
    ['0.000', '12', '12,000'],
    ['0.0#', '12.5', '12,5'],
    ['00000', '3403', '03403'],
    ['00000;@', '3403', '03403'],
    ['#,##0 "người dự"', '45480', '45.480 người dự'],
    ['"hơn "#,##0', '59418', 'hơn 59.418'],
    ['\\~0', '300', '~300'],
    ['0%', '0.07', '7%'],
    ['0.0%', '0.963', '96,3%'],
    ['0.00E+00', '100000', '1,00E+05'],
    ['0;[Red]-0', '-5', '-5'],
    ['0;(0)', '-5', '(5)'],
    ['0;0;"không"', '5', '5'],
    ['[>=1000]#,##0;0', '1965', '1.965'],
    ['[>=1000]#,##0;0', '825', '825'],
    ['_-* #,##0_-;-* #,##0_-', '1965', '1.965'],
    ['[$₫-42A]#,##0', '1965', '₫1.965'],
    ['# ?/?', '7', '7'],
  ])('shows by the format %s the number %s as %s', (code, held, shown) => {
    expect(number(held, formatted(code))).toBe(shown);
    expect(kinds(held, code)).toEqual(['typed']);
  });

  it.each([
    ['#,##0,', '45480', '45'],
    ['0', '1965.4', '1965'],
    ['0.0', '0.96', '1,0'],
    ['0%', '0.9626', '96%'],
    ['0.0E+00', '1965', '2,0E+03'],
    ['0;0', '-5', '5'],
    [';;;', '1965', ''],
    ['"như trên"', '1965', 'như trên'],
    ['#,##0;-#,##0;"-"', '0', '-'],
    ['000-0000', '1965', '1965'],
  ])('tells that by the format %s the number %s is shown otherwise, as «%s»', (code, held, shown) => {
    expect(number(held, formatted(code))).toBe(shown);
    expect(kinds(held, code)).toContain('differs');
  });

  it('puts the words of a format round a text', () => {
    const raw = { cells: '<row><c s="1" t="str"><v>300</v></c></row>', formats: formatted('0;0;0;"hơn "@') };
    expect(read(raw)).toEqual([['hơn 300']]);
  });

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
    const strings = '<si><r><t>Đoàn </t></r><r><t>Nết</t></r><rPh><t>x</t></rPh></si>';
    expect(read({ cells: '<row><c t="s"><v>0</v></c></row>', strings })).toEqual([['Đoàn Nết']]);
  });

  it('reads a text in the cell itself in parts, too, without readings, its spaces kept', () => {
    const parts = '<r><t xml:space="preserve">Đoàn </t></r><r><t>Nết</t></r><rPh sb="0" eb="1"><t>x</t></rPh>';
    expect(read({ cells: `<row><c t="inlineStr"><is>${parts}</is></c></row>` })).toEqual([['Đoàn Nết']]);
  });

  const inParts = (...parts: [look: string, text: string][]): Raw => ({
    cells: '<row><c t="s"><v>0</v></c></row>',
    strings: `<si>${parts.map(([look, text]) => `<r><rPr>${look}</rPr><t xml:space="preserve">${text}</t></r>`).join('')}</si>`,
  });
  const up = '<vertAlign val="superscript"/>';
  const down = '<vertAlign val="subscript"/>';
  const strike = '<strike/>';

  it.each([
    [
      'a raised number',
      [
        ['', '245'],
        [up, '1'],
      ],
      '245¹',
      [],
    ],
    [
      'a raised number in brackets',
      [
        ['', '245'],
        [up, '(12)'],
      ],
      '245⁽¹²⁾',
      [],
    ],
    [
      'a lowered number',
      [
        ['', 'H'],
        [down, '2'],
        ['', 'O'],
      ],
      'H₂O',
      [],
    ],
    [
      'a raised letter',
      [
        ['', '245'],
        [up, 'a'],
      ],
      '245a',
      ['shifted'],
    ],
    [
      'a raised star',
      [
        ['', '245'],
        [up, ' *'],
      ],
      '245 *',
      ['shifted'],
    ],
    ['all of it raised', [[up, '245']], '245', []],
    [
      'struck before what holds',
      [
        [strike, '18'],
        ['', ' 20'],
      ],
      ' 20',
      ['part-struck'],
    ],
    [
      'struck after what holds',
      [
        ['', '20 '],
        [strike, '18'],
      ],
      '20 ',
      ['part-struck'],
    ],
    [
      'all of it struck',
      [
        [strike, '18'],
        ['', ' '],
      ],
      '18 ',
      ['struck'],
    ],
    ['not struck after all', [['<strike val="0"/>', '18']], '18', []],
    [
      'on the line',
      [
        ['<vertAlign val="baseline"/><b/>', '18'],
        ['', '59'],
      ],
      '1859',
      [],
    ],
  ] as const)('shows %s as it stands', (_, parts, text, expected) => {
    const raw = inParts(...parts.map(([look, value]): [string, string] => [look, value]));
    expect(read(raw)).toEqual([[text]]);
    expect(marks(raw)?.map(({ kind }) => kind)).toEqual(expected);
  });

  it('tells of a cell struck through by its style', () => {
    const formats = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>';
    const cells = '<row><c s="1" t="str"><v>a</v></c><c s="0" t="str"><v>b</v></c><c s="1"/></row>';
    expect(marks({ cells, formats })).toEqual([{ kind: 'struck', row: 0, column: 0, found: 'a' }]);
  });

  it('tells which rows, columns and sheets are hidden', () => {
    const raw: Raw = {
      sheet: 'name="figures" state="veryHidden"',
      before:
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/></cols>',
      cells: '<row r="1"/><row r="2" hidden="1"/><row r="3" hidden="0"/><row r="4" ht="0" customHeight="1"/>',
    };
    expect(readXlsx(workbook(raw))[0]?.hidden).toEqual({ sheet: true, rows: [1, 3], columns: [1, 2, 4] });
  });

  it('tells of comments', () => {
    const comments = '<comment ref="B7"><text><r><t>Lan: </t></r><r><t>xem lại</t></r></text></comment>';
    expect(marks({ cells: '', comments })).toEqual([{ kind: 'comment', row: 6, column: 1, found: 'Lan: xem lại' }]);
  });

  it('tells which cells hold a number, a date or a logical value', () => {
    const cells =
      '<row><c><v>12</v></c><c t="b"><v>1</v></c><c t="str"><v>12</v></c><c t="d"><v>2024-07-07</v></c></row>';
    expect(marks({ cells })?.map(({ column, found }) => [column, found])).toEqual([
      [0, '12'],
      [1, 'TRUE'],
      [3, '07/07/2024'],
    ]);
  });

  it('reads a protected sheet', () => {
    const after = '<sheetProtection sheet="1" objects="1"/>';
    expect(read({ cells: '<row><c t="str"><v>a</v></c></row>', after })).toEqual([['a']]);
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
