import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dropped, examine } from '../../../src/check/examine.ts';
import { sizeLimit } from '../../../src/data/check.ts';
import { readDataset } from '../../../src/data/files.ts';
import { toCsv } from '../../../src/data/publish.ts';
import { type TableName, tables } from '../../../src/data/schema.ts';
import { template } from '../../../src/xlsx/template.ts';
import { writeXlsx } from '../../../src/xlsx/write.ts';

const data = readDataset('tests/fixtures/report/data');
const drop = (name: string, content: string | Uint8Array): Dropped => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, bytes };
};
const published = (Object.keys(tables) as TableName[]).map((name) =>
  drop(`${name}.csv`, toCsv(tables[name], data[name])),
);
const figures = (rows: readonly object[] = data.figures): string =>
  toCsv(tables.figures, rows as Record<string, unknown>[]);
const [first, second] = data.figures;

describe('examine', () => {
  it('takes the tables that were not dropped from the published ones', () => {
    const found = examine([drop('figures.csv', figures())], published);
    expect(found).toMatchObject({ errors: 0, changes: [], read: [{ file: 'figures.csv', label: 'figures.csv' }] });
    expect(found.editions?.after).toEqual(data);
  });

  it.each(['figures (1).csv', 'Copy of figures.csv', 'FIGURES.CSV', 'figures_final.txt'])(
    'knows the table in a file called %s',
    (name) => {
      expect(examine([drop(name, figures())], published).read).toEqual([{ file: 'figures.csv', label: name }]);
    },
  );

  it('knows the table of a file with any name by its headings', () => {
    expect(examine([drop('số liệu mới.csv', figures())], published).read[0]?.file).toBe('figures.csv');
  });

  it('refuses a file of which neither tells the table, and two files of one table', () => {
    const codes = (...files: Dropped[]) =>
      examine(files, published).views.flatMap(({ told }) => told.map(({ problem }) => problem.code));
    expect(codes(drop('thư.dat', 'x'))).toEqual(['unknown-table']);
    expect(codes(drop('thư.docx', 'x'))).toEqual(['not-a-table']);
    expect(codes(drop('figures.csv', figures()), drop('figures (1).csv', figures()))).toEqual(['copy']);
  });

  it('says nothing good of no readable file', () => {
    expect(examine([], published)).toMatchObject({ editions: null, downloads: [] });
  });

  it('does not read a file that is too large, be it a table or a workbook', () => {
    for (const name of ['figures.csv', 'data.xlsx']) {
      const found = examine([{ name, size: sizeLimit + 1, bytes: null }], published);
      expect(found.views[0]?.told[0]?.problem.code).toBe('file-too-large');
    }
  });

  it('tells where a problem stands, with the rows beside it', () => {
    const rows = data.figures.map((row, index) => (index === 20 ? { ...row, value: '7/7' } : row));
    const [view] = examine([drop('figures.csv', figures(rows))], published).views;
    expect(view?.told[0]).toMatchObject({ lines: [22], problem: { code: 'ratio', column: 'D' } });
    expect(view?.rows?.map(({ line }) => line)).toEqual([1, 21, 22, 23]);
    expect(view?.rows?.[2]?.marks).toEqual([{ column: 'D', told: 0, problem: view?.told[0]?.problem }]);
  });

  it('tells of a published table that the dropped one no longer fits', () => {
    const sources = data.sources.filter(({ id }) => id !== first?.source);
    const found = examine([drop('sources.csv', toCsv(tables.sources, sources))], published);
    expect(found.views.find(({ file }) => file === 'figures.csv')).toMatchObject({ label: null });
    expect(found.editions).toBeNull();
  });

  it('refuses a published number that changes without a correction', () => {
    const rows = data.figures.filter((row) => row !== second);
    const found = examine([drop('figures.csv', figures(rows))], published);
    expect(found.errors).toBeGreaterThan(0);
    expect(found.downloads).toEqual([]);
  });

  it('gives the canonical bytes, and whether they differ from the published ones', () => {
    const coverage = (rows: readonly object[]) => toCsv(tables.coverage, rows as Record<string, unknown>[]);
    const [same] = examine([drop('coverage.csv', coverage(data.coverage).replaceAll(',', ';'))], published).downloads;
    expect(same).toMatchObject({ name: 'coverage.csv', changed: false });
    expect(new TextDecoder().decode(same?.bytes)).toBe(coverage(data.coverage));
    const named = data.coverage.map((row) => ({ ...row, basis: 'named' }));
    const [other] = examine([drop('coverage.csv', coverage(named))], published).downloads;
    expect(other).toMatchObject({ name: 'coverage.csv', changed: true });
  });

  it('marks every wrong cell, also where each is another problem', () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      ...first,
      id: `row-${index}`,
      value: `${index}.${index}`,
    }));
    const [view] = examine([drop('figures.csv', figures(rows))], published).views;
    const marked = view?.rows?.filter(({ marks }) => marks.some(({ column }) => column === 'D'));
    expect(marked).toHaveLength(300);
    const same = Array.from({ length: 300 }, (_, index) => ({ ...first, id: `row-${index}`, value: `${index}/9` }));
    const [other] = examine([drop('figures.csv', figures(same))], published).views;
    expect(other?.rows?.filter(({ marks }) => marks.some(({ column }) => column === 'D'))).toHaveLength(300);
  });

  it('tells how far it is, only ever further', () => {
    const shares: number[] = [];
    const rows = Array.from({ length: 4000 }, (_, index) => ({ ...first, id: `row-${index}`, value: '7/7' }));
    const progress = (share: number): void => void shares.push(share);
    examine([drop('figures.csv', figures(rows))], published, { progress });
    expect(shares.length).toBeGreaterThan(8);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('advises to save the workbook where a workbook was dropped, and CSV where a CSV was', () => {
    const wrong = { ...data, figures: data.figures.map((row) => ({ ...row, value: '1.95' as unknown as number })) };
    const fixes = (dropped: Dropped): string[] =>
      examine([dropped], published).views.flatMap(({ told }) =>
        told.flatMap(({ problem }) => Object.values(problem.fix)),
      );
    const ofWorkbook = fixes(drop('sổ.xlsx', writeXlsx(template(wrong, ''))));
    expect(ofWorkbook.join()).toContain('lưu sổ tính rồi thả lại');
    expect(ofWorkbook.join()).not.toContain('CSV');
    expect(fixes(drop('figures.csv', figures(wrong.figures))).join()).toContain('lưu: Tệp → Lưu thành → «CSV UTF-8»');
  });

  it.each([
    ['thư.docx', 'một tài liệu', 'a Word document'],
    ['ảnh.heic', 'x', 'a picture'],
    ['sổ.ods', 'x', 'a LibreOffice spreadsheet .ods'],
    ['số.numbers', 'x', 'an Apple Numbers spreadsheet'],
  ])('says what %s is, under its own name, and how it becomes an .xlsx', (name, content, kind) => {
    const [view] = examine([drop(name, content)], published).views;
    expect(view).toMatchObject({ file: name, label: name });
    expect(view?.told[0]?.problem).toMatchObject({ code: 'not-a-table', why: { en: expect.stringContaining(kind) } });
    expect(view?.told[0]?.problem.fix.vi).toContain('.xlsx');
    expect(view?.told[0]?.problem.fix.vi).not.toContain('tên tệp');
  });

  it('hands over of thousands of good figures those that a chart can rest on', () => {
    const more = Array.from({ length: 2000 }, (_, index) => ({
      ...first,
      id: `row-${index}`,
      period_start: `${2000 + (index % 20)}-01-${String((index % 28) + 1).padStart(2, '0')}`,
      period_end: `20${String(Math.floor(index / 100)).padStart(2, '0')}-12-28`,
    }));
    const usable = more.filter(
      ({ period_start, period_end }, index) =>
        period_start < period_end &&
        more.findIndex((one) => one.period_start === period_start && one.period_end === period_end) === index,
    );
    const found = examine([drop('figures.csv', figures([...data.figures, ...usable]))], published);
    expect(usable.length).toBeGreaterThan(500);
    expect(found.errors).toBe(0);
    expect(found.editions?.after.figures).toEqual(data.figures);
    expect(found.changes.length + found.moreChanges).toBe(usable.length);
  });

  it('answers any bytes under any name', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('figures.csv', 'a.xlsx', 'places.csv', '__proto__.csv'));
    fc.assert(
      fc.property(name, fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
        const found = examine([drop(name, bytes)], published);
        expect(found.errors).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
