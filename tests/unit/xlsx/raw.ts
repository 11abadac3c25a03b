import { strToU8, zipSync } from 'fflate';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Raw {
  /** Rows of `<c>`. */
  cells: string;
  formats?: string;
  strings?: string;
  workbook?: string;
  /** Attributes of the sheet in the workbook. */
  sheet?: string;
  /** Before the rows, such as `<cols>`; after them, such as `<mergeCells>`. */
  before?: string;
  after?: string;
  comments?: string;
  /** Attributes of a row, for those who make the rows. */
  row?: string;
}

/** A workbook of one sheet, from the XML of its cells. */
export function workbook(raw: Raw): Uint8Array<ArrayBuffer> {
  const { cells, formats = '', strings = '', workbook = '', sheet = 'name="figures"', before = '', after = '' } = raw;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`;
  const parts = {
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${types}">${workbook}<sheets><sheet ${sheet} r:id="b"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('b', 'worksheet', 'worksheets/one.xml')}${relation('c', 'styles', 'styles.xml')}${relation('d', 'sharedStrings', 'strings.xml')}</Relationships>`,
    'xl/worksheets/_rels/one.xml.rels': `<Relationships>${relation('e', 'comments', '../comments1.xml')}</Relationships>`,
    ...(raw.comments ? { 'xl/comments1.xml': `<comments><commentList>${raw.comments}</commentList></comments>` } : {}),
    'xl/worksheets/one.xml': `<worksheet>${before}<sheetData>${cells}</sheetData>${after}</worksheet>`,
    'xl/styles.xml': `<styleSheet>${formats}</styleSheet>`,
    'xl/strings.xml': `<sst>${strings}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
