/** How the numbers of each indicator are written: what its row in `indicators.csv` says. */
import type { NumberForm } from './cells.ts';
import { isPercent } from './percent.ts';
import type { Sheets } from './rules.ts';
import type { TableName } from './schema.ts';
import type { Draft, FormOf } from './sheet.ts';

/** Of an indicator without decimals that counts. */
export const countForm: NumberForm = { decimals: 0, signed: false, percent: false };

const formOf = (row: Draft<'indicators'>): NumberForm => ({
  decimals: row.decimals ?? 0,
  signed: (row.minimum ?? 0) < 0,
  percent: isPercent(row.unit_en ?? ''),
});

/** Of the rows of a table, from the tables read before it. */
export function forms(table: TableName, { indicators, figures }: Sheets): FormOf {
  if (table === 'indicators') return () => ({ ...countForm, signed: true });
  // Of one that could not be read as a whole, what it allows is not known.
  const known = new Map(indicators?.rows.map(({ row, readable }) => [row.id, readable ? formOf(row) : null]));
  if (table === 'figures') return (cell) => known.get(cell('indicator')) ?? null;
  const counted = new Map(figures?.rows.map(({ row }) => [row.id, row.indicator]));
  return (cell) => known.get(counted.get(cell('figure')) ?? null) ?? null;
}
