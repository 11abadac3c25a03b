import { readDataset } from '../../src/data/files.ts';
import type { Dataset, TableName } from '../../src/data/schema.ts';
import { type Content, facts } from '../../src/facts/index.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { type View, viewIn } from '../../src/i18n/view.ts';
import type { Edition } from '../../src/release/editions.ts';
import { charts } from '../fixtures/report/story/charts/index.ts';

const data = readDataset('tests/fixtures/report/data');

/** The tables of a report that never change, their facts, and charts of them. */
export const content: Content = { data, facts: facts(data), charts };

/** The same tables with some cells changed in every row that `which` picks, and the facts that follow from them. */
export function changed<T extends TableName>(
  table: T,
  which: (row: Dataset[T][number]) => boolean,
  cells: Partial<Dataset[T][number]>,
  from = content,
): Content {
  const rows: readonly Dataset[T][number][] = from.data[table];
  if (!rows.some(which)) throw new Error(`No row of "${table}" is picked.`);
  const data = { ...from.data, [table]: rows.map((row) => (which(row) ? { ...row, ...cells } : row)) };
  return { ...from, data, facts: facts(data) };
}

/** The same with one figure changed. */
export const withFigure = (id: string, cells: Partial<Dataset['figures'][number]>): Content =>
  changed('figures', (row) => row.id === id, cells);

/** A row of corrections: a slip, unless its cells say otherwise. */
export const correction = (cells: Partial<Dataset['corrections'][number]>): Dataset['corrections'][number] => ({
  date: '2030-01-01',
  figure: 'clubs',
  changed: null,
  old_qualifier: null,
  old: 1,
  new_qualifier: null,
  new: 2,
  reason_vi: 'Gõ nhầm.',
  reason_en: 'A slip.',
  ...cells,
});

/** The report as it is told in a language, or other content. */
export const view = (lang: Lang, of: Content = content, edition: Edition | null = null): View =>
  viewIn(lang, { content: of, site, edition });

/** Where the report stands. */
export const site = new URL('https://lam-chau.example/');
