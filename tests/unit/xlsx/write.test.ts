import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeXlsx, type XlsxSheet } from '../../../src/xlsx/write.ts';

const sheet = (rows: XlsxSheet['rows'], columns: XlsxSheet['columns'] = [{}, {}]): XlsxSheet => ({
  name: 'data',
  columns,
  rows,
});
const parts = (sheets: readonly XlsxSheet[]): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(writeXlsx(sheets))).map(([path, bytes]) => [path, strFromU8(bytes)]));
const only = (one: XlsxSheet): string => parts([one])['xl/worksheets/sheet1.xml'] ?? '';

describe('writeXlsx', () => {
  it('gives the same bytes for the same sheets', () => {
    const one = sheet([
      ['a', 'b'],
      ['x', 1],
    ]);
    expect(writeXlsx([one])).toEqual(writeXlsx([one]));
  });

  it('gives the same bytes whatever the clock and the time zone', () => {
    const zone = process.env.TZ;
    const bytes = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((name) => {
      process.env.TZ = name;
      return writeXlsx([sheet([['a']])]);
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(bytes[0]).toEqual(bytes[1]);
  });

  it('keeps text as text and numbers as numbers', () => {
    const xml = only(
      sheet([
        ['code', 'value'],
        ['03388', 1965],
      ]),
    );
    expect(xml).toMatch(/<c r="A2" s="2" t="s"><v>2<\/v><\/c>/);
    expect(xml).toMatch(/<c r="B2"><v>1965<\/v><\/c>/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('writes %j as a string, never as a formula', (value) => {
    const all = parts([sheet([['a'], [value]])]);
    expect(Object.values(all).join('')).not.toMatch(/<f[ >/]/);
    expect(all['xl/worksheets/sheet1.xml']).toContain('t="s"');
    expect(all['xl/sharedStrings.xml']).toContain(`>${value}<`);
  });

  it('escapes markup, characters that XML cannot hold, and what looks like such an escape', () => {
    const strings = parts([sheet([['<img onerror="x"> & \u0007 _x0041_']])])['xl/sharedStrings.xml'];
    expect(strings).toContain('&lt;img onerror=&quot;x&quot;&gt; &amp; _x0007_ _x005F_x0041_');
  });

  it('leaves empty cells out', () => {
    expect(only(sheet([['a', null, '', 'b']]))).not.toMatch(/r="[BC]1"/);
  });

  it('keeps the header in view and sets the width of each column', () => {
    const xml = only(sheet([['a', 'b']], [{ width: 30 }, {}]));
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<col min="1" max="1" width="30"');
  });

  it('offers words, and the first column of another sheet, as drop-downs', () => {
    const xml = only(sheet([['a', 'b']], [{ list: ['exact', 'about'] }, { list: { sheet: 'sources' } }]));
    expect(xml).toContain('sqref="A2:A2000"><formula1>&quot;exact,about&quot;</formula1>');
    expect(xml).toContain("<formula1>'sources'!$A$2:$A$2000</formula1>");
  });

  it('makes empty cells of a text column text', () => {
    expect(only(sheet([['a', 'b']], [{ text: true }, {}]))).toMatch(
      /<col min="1"[^>]*style="2".*<col min="2"[^>]*style="0"/,
    );
  });

  it.each([
    ['a name that is too long', { ...sheet([]), name: 'x'.repeat(32) }],
    ['a name with a slash', { ...sheet([]), name: 'a/b' }],
    ['a number that is none', sheet([[Number.NaN]])],
    ['a text longer than a cell', sheet([['x'.repeat(32_768)]])],
    ['a drop-down that cannot be written', sheet([['a']], [{ list: ['one,two'] }])],
  ])('throws on %s', (_, one) => {
    expect(() => writeXlsx([one])).toThrow(RangeError);
  });

  it('throws on two sheets of one name', () => {
    expect(() => writeXlsx([sheet([]), { ...sheet([]), name: 'DATA' }])).toThrow(RangeError);
  });
});
