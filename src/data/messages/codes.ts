/** Every code that the check can give. A code that is not here is a type error where it is given. */

/** What messages are about, each with its codes, in the order of the guide. */
export const groups = {
  file: {
    vi: 'Cả tệp',
    en: 'The whole file',
    codes:
      'missing-file copy open-in-excel other-file unknown-table file-name file-too-large not-a-file outside-folder encoding-error source-error nul-byte double-bom line-ends delimiter sep-line conflict-marks quote-error curly-quotes too-many-rows too-many-columns not-a-table',
  },
  workbook: {
    vi: 'Tệp Excel',
    en: 'Excel files',
    codes:
      'not-a-workbook no-table other-sheet sheet-name sheet-too-large merged-cells superscript struck-text shown-otherwise number-cell hidden-row hidden-column hidden-sheet cell-comment',
  },
  header: {
    vi: 'Dòng tên cột',
    en: 'Column names',
    codes:
      'missing-label absent-label extra-label duplicate-label blank-label label-form no-header title-row spare-columns',
  },
  row: {
    vi: 'Các dòng',
    en: 'Rows',
    codes: 'extra-cell missing-cell blank-row no-rows duplicate-row duplicate-key duplicate-figure',
  },
  number: {
    vi: 'Trong một ô: con số',
    en: 'In a cell: numbers',
    codes:
      'grouped-number ambiguous-number type-error fraction ratio excel-date percent scientific words-in-number space-inside other-digits leading-zero lost-zero minimum number-too-large maximum missing-mark excel-error formula footnote-mark',
  },
  cell: {
    vi: 'Trong một ô: ngày, chữ, mã',
    en: 'In a cell: dates, words, codes',
    codes:
      'missing-value date-form constraint-error url-error shape-error lost-letters mojibake look-alike hidden-character odd-space line-break cell-too-long markup date-error',
  },
  tables: {
    vi: 'Giữa các ô và các bảng',
    en: 'Between cells and tables',
    codes:
      'foreign-key range number-read qualifier-unsure not-in-as-printed qualifier period-kind period-order period-half after-publication future-date accessed-before-published part-above-whole part-alone empty-whole parts-do-not-add circle coverage-unit coverage-count coverage-figure tile-count outside-life calculation-id calculation-parts calculation-kind calculation-unit one-row silent-report duplicate-code unused-source still-used earlier-source calculation-refused calculation-left-out chart-left-out chart-lacks unknown-chart chart-id other-report missing-words claim-false story-tag story-file story-syntax terms-unlisted unwritten typed-number defect',
  },
  published: {
    vi: 'So với bản đang công bố',
    en: 'Against what is published',
    codes:
      'uncorrected-change uncorrected-removal uncorrected-sense jump correction-value correction-chain correction-shape correction-gone old-words untrue-correction unknown-correction',
  },
} as const;

type Words<S extends string> = S extends `${infer First} ${infer Rest}` ? First | Words<Rest> : S;

export type Code = Words<(typeof groups)[keyof typeof groups]['codes']>;

/** Codes, and cases of a code, that only say how something was read; anything else keeps the site as it was. */
export const notes: ReadonlySet<string> = new Set<Code | `${Code} ${string}`>([
  'other-file',
  'double-bom',
  'line-ends',
  'delimiter read',
  'sep-line',
  'other-sheet',
  'sheet-name',
  'struck-text cell',
  'struck-text row',
  'number-cell',
  'hidden-row',
  'hidden-column',
  'hidden-sheet',
  'cell-comment',
  'absent-label',
  'label-form',
  'spare-columns',
  'blank-row',
  'no-rows allowed',
  'grouped-number',
  'date-form',
  'odd-space',
  'number-read',
  'qualifier-unsure',
  'future-date event',
  'accessed-before-published',
  'part-above-whole open',
  'part-alone',
  'parts-do-not-add some',
  'outside-life partly',
  'outside-life undated',
  'unused-source',
  'old-words',
  'earlier-source',
  'calculation-left-out',
  'chart-left-out',
]);

/** Words of one language: a text, or one a case. */
type Part = string | Readonly<Record<string, string>>;

/** What is said of a code, as in a `Problem`. */
export interface Message {
  /** For the guide: what the code means and how to mend it. */
  meaning: string;
  expected: Part;
  why?: Part;
  fix: Part;
  read?: Part;
}

/** The names in a text: `{count}`; what stands in braces with spaces is no name. */
export type Named<S> = S extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | Named<Rest>
  : never;

/** A text that names all that another names. */
type Naming<S> = S extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? string : `${string}{${Name}}${string}`) & Naming<Rest>
  : string;

/** The same messages in another language: with every code, case and `{name}`. */
export type Translated<M> = { [K in keyof M]: M[K] extends string ? Naming<M[K]> : Translated<M[K]> };
