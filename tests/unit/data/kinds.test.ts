import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/data/kinds.ts';
import { writeXlsx } from '../../../src/xlsx/write.ts';
import { bytesOf } from './support.ts';

const zipped = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const stored = (type: string) => zipSync({ mimetype: [strToU8(type), { level: 0 }], 'content.xml': strToU8('x') });
const compound = (stream: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...Array<number>(508).fill(0),
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
const xlsx = writeXlsx([{ name: 'figures', columns: [], rows: [['id']] }]);

const samples: readonly (readonly [kind: string, bytes: Uint8Array])[] = [
  ['an Excel workbook .xlsx', xlsx],
  ['a LibreOffice spreadsheet .ods', stored('application/vnd.oasis.opendocument.spreadsheet')],
  ['a Word document', stored('application/vnd.oasis.opendocument.text')],
  ['a Word document', zipped('[Content_Types].xml', 'word/document.xml')],
  ['a Word document', compound('WordDocument')],
  ['a Word document', strToU8('{\\rtf1 x}')],
  ['an old Excel workbook .xls', compound('Workbook')],
  ['an Excel file with a password', compound('EncryptedPackage')],
  ['an Apple Numbers spreadsheet', zipped('Index/Document.iwa', 'Index/CalculationEngine.iwa')],
  ['a presentation', zipped('[Content_Types].xml', 'ppt/presentation.xml')],
  ['a PDF', strToU8('%PDF-1.7')],
  ['a picture', bytesOf('ff d8 ff e0 00 10')],
  ['a picture', bytesOf('89 50 4e 47 0d 0a 1a 0a')],
  ['a picture', bytesOf('00 00 00 18 66 74 79 70 68 65 69 63 00 00')],
  ['a picture', strToU8('<?xml version="1.0"?>\n<svg xmlns="x"/>')],
  ['a sound or film', bytesOf('00 00 00 18 66 74 79 70 69 73 6f 6d 00 00')],
  ['an archive', zipped('a.csv', 'b.csv')],
  ['an archive', bytesOf('1f 8b 08 00')],
  ['HTML', strToU8('<table><tr><td>1')],
  ['a link to a Google Sheet', strToU8('{"url":"https://docs.google.com/open?id=1"}')],
  ['JSON', strToU8('[{"id":1}]')],
  ['a Git LFS pointer', strToU8('version https://git-lfs.github.com/spec/v1')],
];

describe('the kind of a file', () => {
  it.each(samples)('%s is known by its bytes, whatever its name', (kind, bytes) => {
    for (const name of ['x', 'figures.csv', 'figures.xlsx', 'ảnh.jpg']) expect(kindOf(name, bytes)?.name.en).toBe(kind);
  });

  it.each([
    ['a.ods', 'a LibreOffice spreadsheet .ods'],
    ['a.numbers', 'an Apple Numbers spreadsheet'],
    ['a.gsheet', 'a link to a Google Sheet'],
    ['a.XLSX', 'an Excel workbook .xlsx'],
    ['thư.docx', 'a Word document'],
    ['a.HEIC', 'a picture'],
    ['a.pdf', 'a PDF'],
    ['a.zip', 'an archive'],
  ])('%s is known by its name where the bytes tell nothing, or were not read', (name, kind) => {
    for (const bytes of [null, strToU8('x')]) expect(kindOf(name, bytes)?.name.en).toBe(kind);
  });

  it('is none for a table of text under any name', () => {
    for (const name of ['figures.csv', 'figures (1).csv', 'a', 'notes.txt'])
      for (const text of ['id,value\n1,2', '\ufeffid;value', 'BM,value', '', 'Mã\tSố'])
        expect(kindOf(name, strToU8(text))).toBeNull();
  });

  it('gives advice that never says to rename', () => {
    for (const [, bytes] of samples) {
      const advice = kindOf('x', bytes)?.advice;
      expect(advice?.vi).not.toMatch(/đổi (?:đuôi )?tên/);
      expect(advice?.vi).toMatch(/\.xlsx|git lfs/);
      expect(advice?.en).toMatch(/\.xlsx|git lfs/);
    }
  });
});
