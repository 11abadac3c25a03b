import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/data/check.ts';
import { readFolder } from '../../../src/data/files.ts';
import { columnLetter, type Problem } from '../../../src/data/problems.ts';
import { toCsv } from '../../../src/data/publish.ts';
import { type Dataset, type TableName, tables } from '../../../src/data/schema.ts';
import { tablesOf } from '../../../src/xlsx/tables.ts';
import { template } from '../../../src/xlsx/template.ts';
import { writeXlsx, type XlsxCell, type XlsxSheet } from '../../../src/xlsx/write.ts';
import { type Raw, workbook } from './raw.ts';

const folder = readFolder('tests/fixtures/report/data');
const published = check(folder).dataset as Dataset;
/** A figure that has a dot when it is written with groups of three digits. */
const large = published.figures.find(({ value }) => value > 1000) as Dataset['figures'][number];
const names = Object.keys(tables) as TableName[];
const sheets = template(published, 'https://example.org/check/');

/** The template with one cell typed over. */
function filled(sheet: string, id: string, column: string, value: XlsxCell): XlsxSheet[] {
  return sheets.map((one) => {
    if (one.name !== sheet) return one;
    const at = one.rows[0]?.indexOf(column) ?? -1;
    return { ...one, rows: one.rows.map((row) => (row[0] === id ? row.with(at, value) : row)) };
  });
}

const checked = (all: readonly XlsxSheet[]) => {
  const { files, problems } = tablesOf('data.xlsx', writeXlsx(all));
  const outcome = check(files);
  return { ...outcome, problems: [...problems, ...outcome.problems] };
};
const codes = (all: readonly XlsxSheet[]) =>
  checked(all).problems.map(({ code, line, column }) => ({ code, line, column }));
const one = (name: string, rows: XlsxSheet['rows']): XlsxSheet => ({ name, columns: [{}], rows });

describe('the template', () => {
  it('has a sheet of words and one for each table, in their order', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Hướng dẫn', ...names]);
  });

  it('holds no number, only text', () => {
    expect(sheets.flatMap(({ rows }) => rows.flat()).every((cell) => cell === null || typeof cell === 'string')).toBe(
      true,
    );
  });

  it('comes back as the published tables, byte for byte', () => {
    const outcome = checked(sheets);
    expect(outcome.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const name of names)
      expect(toCsv(tables[name], outcome.dataset?.[name] ?? [])).toBe(toCsv(tables[name], published[name]));
  });

  it('offers for each link the first column of a sheet whose first column is the id', () => {
    for (const sheet of sheets)
      for (const { list } of sheet.columns)
        if (list && 'sheet' in list) expect(sheets.find(({ name }) => name === list.sheet)?.rows[0]?.[0]).toBe('id');
  });
});

describe('tablesOf', () => {
  it('gives the address of the cell in the workbook', () => {
    const [figure] = published.figures;
    expect(codes(filled('figures', figure?.id ?? '', 'value', '7/7'))).toContainEqual({
      code: 'ratio',
      line: 2,
      column: 'D',
    });
  });

  it.each([
    ['a number cell as that number', large.value],
    ['a text without dots', `${large.value}`],
    ['a text with dots, with a note', large.value.toLocaleString('vi-VN')],
  ])('reads %s', (_, typed) => {
    const outcome = checked(filled('figures', large.id, 'value', typed));
    expect(outcome.dataset?.figures.find(({ id }) => id === large.id)?.value).toBe(large.value);
  });

  it('refuses a number cell that would show the same digits but is a fraction', () => {
    const outcome = checked(filled('figures', large.id, 'value', large.value / 1000));
    expect(outcome.dataset).toBeNull();
    expect(outcome.problems).toContainEqual(
      expect.objectContaining({ severity: 'error', column: 'D', found: `${large.value / 1000}`.replace('.', ',') }),
    );
  });

  it('tells of a code whose zero is lost in a number cell', () => {
    const place = published.places.find(({ code }) => code?.startsWith('0'));
    const found = codes(filled('places', place?.id ?? '', 'code', Number(place?.code)));
    expect(found).toContainEqual(expect.objectContaining({ code: 'lost-zero', column: 'F' }));
  });

  it('knows a table by its headings when its sheet has another name, and says so', () => {
    const renamed = sheets.map((sheet) => (sheet.name === 'figures' ? { ...sheet, name: 'Trang tính1' } : sheet));
    expect(checked(renamed).problems).toContainEqual(
      expect.objectContaining({ code: 'sheet-name', severity: 'note', found: 'Trang tính1' }),
    );
    expect(checked(renamed).dataset).not.toBeNull();
  });

  it('refuses two sheets of one table', () => {
    const copy = sheets.find(({ name }) => name === 'figures') as XlsxSheet;
    const found = checked([...sheets, { ...copy, name: 'figures (2)' }]).problems;
    expect(found).toContainEqual(
      expect.objectContaining({ code: 'copy', severity: 'error', found: 'figures | figures (2)' }),
    );
  });

  it('notes a sheet that is no table, but not an empty one', () => {
    const found = checked([...sheets, one('nháp', [['x']]), one('Trang tính2', [])]).problems;
    expect(found.filter(({ code }) => code === 'other-sheet').map(({ found }) => found)).toEqual(['nháp']);
  });

  it('refuses a workbook without any table', () => {
    const { problems } = tablesOf('sổ.xlsx', writeXlsx([one('nháp', [['x']])]));
    expect(problems).toContainEqual(expect.objectContaining({ code: 'no-table', severity: 'error' }));
  });

  it('keeps a line break, a comma and a quote inside their cell', () => {
    const text = 'một, "hai"\nba';
    const [file] = tablesOf(
      'a.xlsx',
      writeXlsx([
        one('terms', [
          ['id', 'definition_vi'],
          ['a', text],
        ]),
      ]),
    ).files;
    expect(strFromU8(file?.bytes ?? new Uint8Array())).toBe('id,definition_vi\na,"một, ""hai""\nba"\n');
  });

  it('says what an old or locked workbook is', () => {
    const { problems } = tablesOf('a.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'not-a-table',
        why: expect.objectContaining({ vi: expect.stringContaining('.xls') }),
      }),
    ]);
  });

  describe('of what a workbook shows', () => {
    const header = tables.figures.fields.map(({ name }) => `<c t="str"><v>${name}</v></c>`).join('');
    const at = (name: string): number => tables.figures.fields.findIndex((field) => field.name === name);
    /** The table of figures with one row of one cell. */
    const marked = (column: string, cell: string, raw: Partial<Raw> = {}) => {
      const reference = `${columnLetter(at(column))}2`;
      const cells = `<row r="1">${header}</row><row r="2"${raw.row ?? ''}>${cell.replace('<c', `<c r="${reference}"`)}</row>`;
      const { files, problems } = tablesOf('sổ.xlsx', workbook({ ...raw, cells }));
      return { text: strFromU8(files[0]?.bytes ?? new Uint8Array()), problems };
    };
    const rich = (...parts: [look: string, text: string][]): Partial<Raw> => ({
      strings: `<si>${parts.map(([look, text]) => `<r><rPr>${look}</rPr><t xml:space="preserve">${text}</t></r>`).join('')}</si>`,
    });
    const shared = '<c t="s"><v>0</v></c>';
    const said = (problems: readonly Problem[]) =>
      problems.map(({ code, severity, line, column }) => `${severity} ${code} ${column ?? ''}${line ?? ''}`);
    const strike = '<strike/>';

    it('a raised footnote stays apart from the number', () => {
      const { text, problems } = marked('value', shared, rich(['', '245'], ['<vertAlign val="superscript"/>', '1']));
      expect(text).toContain('245¹');
      expect(text).not.toContain('2451');
      expect(problems).toEqual([]);
    });

    it('a raised letter is refused', () => {
      const { problems } = marked('value', shared, rich(['', '245'], ['<vertAlign val="superscript"/>', 'a']));
      expect(said(problems)).toEqual(['error superscript D2']);
    });

    it('a part struck through is refused, with both parts', () => {
      const { text, problems } = marked('value', shared, rich([strike, '18'], ['', ' 20']));
      expect(said(problems)).toEqual(['error struck-text D2']);
      expect(problems[0]?.why?.vi).toMatch(/«18».*«20»/);
      expect(text).not.toContain('18');
    });

    it('a whole struck row is one note, a struck cell beside others a note of its own', () => {
      expect(said(marked('value', shared, rich([strike, '18'])).problems)).toEqual(['note struck-text 2']);
      const two = '<c t="s"><v>0</v></c><c t="str"><v>exact</v></c>';
      expect(said(marked('value', two, rich([strike, '18'])).problems)).toEqual(['note struck-text D2']);
    });

    it('a hidden row, column and sheet are notes, and are read', () => {
      const raw = {
        row: ' hidden="1"',
        before: '<cols><col min="4" max="4" hidden="1"/><col min="40" max="50" hidden="1"/></cols>',
        sheet: 'name="figures" state="hidden"',
      };
      const { text, problems } = marked('value', '<c t="str"><v>18</v></c>', raw);
      expect(said(problems)).toEqual(['note hidden-sheet ', 'note hidden-column D1', 'note hidden-row 2']);
      expect(text).toContain('18');
    });

    it.each([
      ['as_printed', ['note number-cell K2']],
      ['note_vi', ['note number-cell L2']],
      ['value', []],
      ['paragraph', []],
    ])('a number in the column %s', (column, expected) => {
      expect(said(marked(column, '<c><v>12</v></c>').problems)).toEqual(expected);
    });

    it('a cell that shows another number than it holds is refused, with both', () => {
      const formats =
        '<numFmts><numFmt numFmtId="200" formatCode="#,##0,"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs>';
      const { problems } = marked('value', '<c s="1"><v>59418</v></c>', { formats });
      expect(said(problems)).toEqual(['error shown-otherwise D2']);
      expect(problems[0]?.why?.en).toMatch(/"59".*59418/);
    });

    it('a code shown with its zero is read with it', () => {
      const formats =
        '<numFmts><numFmt numFmtId="200" formatCode="00000"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs>';
      expect(marked('paragraph', '<c s="1"><v>3403</v></c>', { formats }).text).toContain('03403');
    });

    it('a comment is a note', () => {
      const comments = '<comment ref="D2"><text><t>xem lại</t></text></comment>';
      const { problems } = marked('value', '<c t="str"><v>18</v></c>', { comments });
      expect(said(problems)).toEqual(['note cell-comment D2']);
    });

    it('nothing is said of a column that is nobody else’s', () => {
      const cells = `<row r="1">${header}<c t="str"><v>_nháp</v></c></row><row r="2"><c r="N2" t="s"><v>0</v></c></row>`;
      expect(tablesOf('a.xlsx', workbook({ cells, ...rich([strike, '1'], ['', '2']) })).problems).toEqual([]);
    });
  });

  it('gives a report of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(tablesOf('a.xlsx', bytes).problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('gives a report of a workbook damaged anywhere', () => {
    const whole = writeXlsx(sheets);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const { files, problems } = tablesOf('a.xlsx', whole.with(at, byte));
        expect(files.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('returns the text of any cell as it was', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((value) => value !== '' && !value.includes('\r'));
    fc.assert(
      fc.property(text, (value) => {
        const [file] = tablesOf('a.xlsx', writeXlsx([one('terms', [['id'], [value]])])).files;
        const content = strFromU8(file?.bytes ?? new Uint8Array())
          .replace(/^id\n/, '')
          .replace(/\n$/, '');
        expect(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content).toBe(value);
      }),
    );
  });
});
