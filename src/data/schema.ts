/**
 * The tables of `data/`: every column once, with the one parser its cells go through.
 * Row types, the check, the published Data Package and the template all follow from here.
 */

import { type Lang, languageName, languages, type Plural, plurals } from '../i18n/languages.ts';

/** A sentence or name in both languages of the check, which the site has at least. */
export interface Text {
  vi: string;
  en: string;
}

/**
 * The parsers a column can declare (see `cells.ts`) and the type each gives.
 * `count` is a whole number ≥ 0; `number` has the decimals and the sign that its indicator allows; `quote` is a source's own words; `note` may break lines;
 * `shape` is an outline, see `shape.ts`;
 * `period` is `2024`, `2024-Q4`, `2024-12` or `2024-12-14`; `date` is `2024-12-14` alone.
 */
interface CellTypes {
  id: string;
  text: string;
  quote: string;
  note: string;
  count: number;
  number: number;
  period: string;
  date: string;
  code: string;
  url: string;
  shape: string;
  choice: string;
}

export type Cell = keyof CellTypes;

export interface Field {
  name: string;
  cell: Cell;
  /** An empty cell is refused. */
  required?: true;
  /** No two rows may hold the same. */
  unique?: true;
  /** The words a `choice` may hold. */
  choices?: readonly string[];
  /** `05/12/2024`, as a spreadsheet set to Vietnamese saves a date, is the fifth of December. Without this it is refused. */
  dayFirst?: true;
  /** The table whose `id` this must be. */
  link?: string;
  title: Text;
  /** The title without the language that the column is in. */
  bare?: Text;
}

export interface Table {
  name: string;
  title: Text;
  /** The columns that together name a row; none where the order of the rows counts. */
  key: readonly string[];
  /** A file with a header and no rows is allowed. */
  mayBeEmpty?: true;
  fields: readonly Field[];
}

/** How exactly the source gives a number. The word travels with the number everywhere. */
export const qualifiers = ['exact', 'more_than', 'at_least', 'about', 'nearly', 'less_than', 'at_most'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** `flow`: counted over a period. `stock`: counted at one moment. */
export const kinds = ['flow', 'stock'] as const;

/**
 * What a published number says, each of which can change while the others stay. `number`: its digits and qualifier.
 * `definition`: what is counted.
 */
export const aspects = ['number', 'unit', 'name', 'definition', 'time', 'place', 'source', 'coverage'] as const;
export type Aspect = (typeof aspects)[number];

/** A column in each language of the site, such as `name_vi` and `name_en`. */
function inWords<const Name extends string, const C extends Cell, const Must extends { required?: true }>(
  name: Name,
  cell: C,
  title: Text,
  must: Must = {} as Must,
) {
  type Column = { name: `${Name}_${Lang}`; cell: C; title: Text } & Must;
  return languages.map((lang) => inLanguage(name, cell, title, must, lang) as unknown as Column);
}

const inLanguage = (name: string, cell: Cell, bare: Text, must: { required?: true }, lang: Lang) => ({
  name: `${name}_${lang}`,
  cell,
  ...must,
  bare,
  title: {
    vi: lang === 'vi' ? bare.vi : `${bare.vi} (${languageName('vi', lang)})`,
    en: lang === 'en' ? bare.en : `${bare.en} (${languageName('en', lang)})`,
  },
});

const titlesOfPlurals: Record<Intl.LDMLPluralRule, Text> = {
  zero: { vi: 'Đơn vị của số không', en: 'Unit of none' },
  one: { vi: 'Đơn vị của số một', en: 'Unit of one' },
  two: { vi: 'Đơn vị của số hai', en: 'Unit of two' },
  few: { vi: 'Đơn vị của vài', en: 'Unit of a few' },
  many: { vi: 'Đơn vị của nhiều', en: 'Unit of many' },
  other: { vi: 'Đơn vị', en: 'Unit' },
};

/** What is counted, in each language: its word after most numbers, and after those that take another. */
function units() {
  type Column = {
    [L in Lang]: { name: `unit_${Plural<L>}_${L}`; cell: 'text'; title: Text; required: true };
  }[Lang];
  return [
    ...inWords('unit', 'text', titlesOfPlurals.other, { required: true }),
    ...languages.flatMap((lang) =>
      plurals(lang).map(
        (plural) =>
          inLanguage(`unit_${plural}`, 'text', titlesOfPlurals[plural], { required: true }, lang) as unknown as Column,
      ),
    ),
  ];
}

const figures = {
  name: 'figures',
  title: { vi: 'Các con số', en: 'Figures' },
  key: ['id'],
  fields: [
    { name: 'id', cell: 'id', required: true, unique: true, title: { vi: 'Mã', en: 'Id' } },
    { name: 'indicator', cell: 'id', required: true, link: 'indicators', title: { vi: 'Chỉ tiêu', en: 'Indicator' } },
    { name: 'place', cell: 'id', required: true, link: 'places', title: { vi: 'Nơi', en: 'Place' } },
    { name: 'value', cell: 'number', required: true, title: { vi: 'Giá trị', en: 'Value' } },
    {
      name: 'qualifier',
      cell: 'choice',
      required: true,
      choices: qualifiers,
      title: { vi: 'Mức chính xác', en: 'Qualifier' },
    },
    { name: 'period_start', cell: 'period', dayFirst: true, title: { vi: 'Từ', en: 'Period start' } },
    { name: 'period_end', cell: 'period', dayFirst: true, title: { vi: 'Đến', en: 'Period end' } },
    { name: 'as_of', cell: 'period', dayFirst: true, title: { vi: 'Tại thời điểm', en: 'As of' } },
    { name: 'source', cell: 'id', required: true, link: 'sources', title: { vi: 'Nguồn', en: 'Source' } },
    { name: 'paragraph', cell: 'count', title: { vi: 'Đoạn', en: 'Paragraph' } },
    { name: 'as_printed', cell: 'quote', required: true, title: { vi: 'Nguyên văn', en: 'As printed' } },
    ...inWords('note', 'note', { vi: 'Ghi chú', en: 'Note' }),
  ],
} as const satisfies Table;

const indicators = {
  name: 'indicators',
  title: { vi: 'Các chỉ tiêu', en: 'Indicators' },
  key: ['id'],
  fields: [
    { name: 'id', cell: 'id', required: true, unique: true, title: { vi: 'Mã', en: 'Id' } },
    { name: 'kind', cell: 'choice', required: true, choices: kinds, title: { vi: 'Loại', en: 'Kind' } },
    ...units(),
    ...inWords('name', 'text', { vi: 'Tên', en: 'Name' }, { required: true }),
    ...inWords('definition', 'note', { vi: 'Nghĩa', en: 'Definition' }, { required: true }),
    ...inWords('not_told', 'note', { vi: 'Không cho biết', en: 'What it does not tell' }, { required: true }),
    { name: 'part_of', cell: 'id', link: 'indicators', title: { vi: 'Là một phần của', en: 'Part of' } },
    {
      name: 'parts',
      cell: 'choice',
      choices: ['all', 'some'],
      title: { vi: 'Các phần trong bảng', en: 'Parts in the table' },
    },
    { name: 'maximum', cell: 'count', title: { vi: 'Lớn nhất có thể', en: 'Largest possible' } },
    { name: 'minimum', cell: 'number', title: { vi: 'Nhỏ nhất có thể', en: 'Smallest possible' } },
    { name: 'decimals', cell: 'count', title: { vi: 'Chữ số thập phân', en: 'Decimals' } },
  ],
} as const satisfies Table;

const places = {
  name: 'places',
  title: { vi: 'Các nơi', en: 'Places' },
  key: ['id'],
  fields: [
    { name: 'id', cell: 'id', required: true, unique: true, title: { vi: 'Mã', en: 'Id' } },
    { name: 'name', cell: 'text', required: true, title: { vi: 'Tên', en: 'Name' } },
    ...inWords('kind', 'text', { vi: 'Cấp', en: 'Kind' }, { required: true }),
    { name: 'parent', cell: 'id', link: 'places', title: { vi: 'Thuộc', en: 'Part of' } },
    { name: 'code', cell: 'code', title: { vi: 'Mã hành chính', en: 'Administrative code' } },
    { name: 'valid_from', cell: 'period', dayFirst: true, title: { vi: 'Có từ', en: 'Valid from' } },
    { name: 'valid_to', cell: 'period', dayFirst: true, title: { vi: 'Hết vào', en: 'Valid to' } },
    { name: 'became', cell: 'id', link: 'places', title: { vi: 'Nhập vào', en: 'Became part of' } },
    { name: 'shape', cell: 'shape', title: { vi: 'Hình trên sơ đồ', en: 'Outline on the schematic' } },
  ],
} as const satisfies Table;

const coverage = {
  name: 'coverage',
  title: { vi: 'Đơn vị được tính', en: 'Coverage' },
  key: ['indicator', 'place', 'source', 'unit'],
  mayBeEmpty: true,
  fields: [
    { name: 'indicator', cell: 'id', required: true, link: 'indicators', title: { vi: 'Chỉ tiêu', en: 'Indicator' } },
    { name: 'place', cell: 'id', required: true, link: 'places', title: { vi: 'Nơi', en: 'Place' } },
    { name: 'source', cell: 'id', required: true, link: 'sources', title: { vi: 'Nguồn', en: 'Source' } },
    { name: 'unit', cell: 'id', required: true, link: 'places', title: { vi: 'Đơn vị', en: 'Unit covered' } },
    {
      name: 'basis',
      cell: 'choice',
      required: true,
      choices: ['all_units', 'named'],
      title: { vi: 'Căn cứ', en: 'Basis' },
    },
  ],
} as const satisfies Table;

/** What we compute ourselves: a `count` or a `sum` of one indicator, or one of two indicators. */
const operations = ['ratio', 'share', 'difference', 'sum', 'count'] as const;

const calculations = {
  name: 'calculations',
  title: { vi: 'Phép tính của chúng tôi', en: 'Our calculations' },
  key: ['id'],
  mayBeEmpty: true,
  fields: [
    { name: 'id', cell: 'id', required: true, unique: true, title: { vi: 'Mã', en: 'Id' } },
    {
      name: 'operation',
      cell: 'choice',
      required: true,
      choices: operations,
      title: { vi: 'Phép tính', en: 'Operation' },
    },
    { name: 'indicator', cell: 'id', required: true, link: 'indicators', title: { vi: 'Chỉ tiêu', en: 'Indicator' } },
    { name: 'by', cell: 'id', link: 'indicators', title: { vi: 'Chỉ tiêu thứ hai', en: 'Second indicator' } },
    { name: 'kind', cell: 'text', title: { vi: 'Cấp được đếm', en: 'Kind of place counted' } },
    ...inWords('name', 'text', { vi: 'Tên', en: 'Name' }, { required: true }),
    ...units(),
  ],
} as const satisfies Table;

/** One row: what the site is about. The numbers named without a place or a report are those of these two. */
const site = {
  name: 'site',
  title: { vi: 'Trang này', en: 'This site' },
  key: ['place'],
  fields: [
    { name: 'place', cell: 'id', required: true, link: 'places', title: { vi: 'Nơi chính', en: 'Main place' } },
    { name: 'report', cell: 'id', required: true, link: 'sources', title: { vi: 'Nguồn chính', en: 'Main report' } },
    ...inWords('name', 'text', { vi: 'Tên trang', en: 'Name' }, { required: true }),
  ],
} as const satisfies Table;

const sources = {
  name: 'sources',
  title: { vi: 'Các nguồn', en: 'Sources' },
  key: ['id'],
  fields: [
    { name: 'id', cell: 'id', required: true, unique: true, title: { vi: 'Mã', en: 'Id' } },
    { name: 'publisher', cell: 'text', required: true, title: { vi: 'Nơi công bố', en: 'Publisher' } },
    ...inWords('title', 'text', { vi: 'Tên', en: 'Title' }, { required: true }),
    ...inWords('kind', 'text', { vi: 'Loại', en: 'Kind' }),
    { name: 'url', cell: 'url', title: { vi: 'Địa chỉ', en: 'Address' } },
    { name: 'published', cell: 'period', required: true, dayFirst: true, title: { vi: 'Ngày đăng', en: 'Published' } },
    { name: 'in_force', cell: 'period', dayFirst: true, title: { vi: 'Có hiệu lực', en: 'In force' } },
    { name: 'accessed', cell: 'period', required: true, dayFirst: true, title: { vi: 'Ngày xem', en: 'Accessed' } },
  ],
} as const satisfies Table;

const terms = {
  name: 'terms',
  title: { vi: 'Thuật ngữ', en: 'Terms' },
  key: ['id'],
  mayBeEmpty: true,
  fields: [
    { name: 'id', cell: 'id', required: true, unique: true, title: { vi: 'Mã', en: 'Id' } },
    ...inWords('name', 'text', { vi: 'Tên', en: 'Name' }, { required: true }),
    ...inWords('definition', 'note', { vi: 'Nghĩa', en: 'Definition' }, { required: true }),
    { name: 'source', cell: 'id', link: 'sources', title: { vi: 'Nguồn', en: 'Source' } },
  ],
} as const satisfies Table;

const events = {
  name: 'events',
  title: { vi: 'Sự kiện', en: 'Events' },
  key: ['id'],
  mayBeEmpty: true,
  fields: [
    { name: 'id', cell: 'id', required: true, unique: true, title: { vi: 'Mã', en: 'Id' } },
    { name: 'date', cell: 'period', required: true, dayFirst: true, title: { vi: 'Ngày', en: 'Date' } },
    ...inWords('name', 'text', { vi: 'Tên', en: 'Name' }, { required: true }),
    ...inWords('detail', 'note', { vi: 'Chi tiết', en: 'Detail' }, { required: true }),
    {
      name: 'on_timeline',
      cell: 'choice',
      required: true,
      choices: ['yes', 'no'],
      title: { vi: 'Có trên dòng thời gian', en: 'On the timeline' },
    },
    { name: 'source', cell: 'id', required: true, link: 'sources', title: { vi: 'Nguồn', en: 'Source' } },
  ],
} as const satisfies Table;

const corrections = {
  name: 'corrections',
  title: { vi: 'Đính chính', en: 'Corrections' },
  // A figure may be corrected several times a day: then the order of the rows counts.
  key: [],
  mayBeEmpty: true,
  fields: [
    { name: 'date', cell: 'date', required: true, dayFirst: true, title: { vi: 'Ngày', en: 'Date' } },
    { name: 'figure', cell: 'id', required: true, title: { vi: 'Con số', en: 'Figure' } },
    {
      name: 'changed',
      cell: 'choice',
      choices: aspects,
      title: { vi: 'Điều được sửa', en: 'What was changed' },
    },
    {
      name: 'old_qualifier',
      cell: 'choice',
      choices: qualifiers,
      title: { vi: 'Mức chính xác cũ', en: 'Old qualifier' },
    },
    { name: 'old', cell: 'number', title: { vi: 'Số cũ', en: 'Old value' } },
    {
      name: 'new_qualifier',
      cell: 'choice',
      choices: qualifiers,
      title: { vi: 'Mức chính xác mới', en: 'New qualifier' },
    },
    { name: 'new', cell: 'number', title: { vi: 'Số mới', en: 'New value' } },
    ...inWords('reason', 'note', { vi: 'Lý do', en: 'Reason' }, { required: true }),
  ],
} as const satisfies Table;

/** Every table, in the order in which problems are told. */
export const tables = {
  figures,
  indicators,
  calculations,
  places,
  coverage,
  sources,
  terms,
  events,
  corrections,
  site,
} as const;

export type TableName = keyof typeof tables;

type Bare<Name extends string> = Name extends `${infer Base}_${Lang}` ? Base : Name;

/** What has a title: a table, and each of its columns, those in several languages once: `figures`, `figures.note`. */
export type Titled =
  | TableName
  | { [T in TableName]: `${T}.${Bare<(typeof tables)[T]['fields'][number]['name']>}` }[TableName];

type Value<F extends Field> = F extends { choices: readonly (infer Choice)[] } ? Choice : CellTypes[F['cell']];
type Column<F extends Field> = F extends { required: true } ? Value<F> : Value<F> | null;

/** A typed row of a table: a required column always holds a value, an optional one may be `null`, never 0 or ''. */
export type Row<T extends TableName> = {
  [F in (typeof tables)[T]['fields'][number] as F['name']]: Column<F>;
};

/** All tables, checked: every key unique, every link resolved, every rule kept. Rows stand in file order. */
export type Dataset = { [T in TableName]: Row<T>[] };
