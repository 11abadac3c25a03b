/** The record of corrections: what a row says of a figure, and how the rows of one figure follow from each other. */

import { type Aspect, type Qualifier, type Row, tables } from './schema.ts';
import type { Draft } from './sheet.ts';
import { sameWords } from './spelling.ts';

export type Correction = Row<'corrections'>;

/** A number as it was published: it never stands without its qualifier. */
export interface Amount {
  value: number;
  qualifier: Qualifier;
}

type Numbers = Pick<Draft<'corrections'>, 'old_qualifier' | 'old' | 'new_qualifier' | 'new'>;

/** What was corrected; a row that does not say corrects the number. */
export const aspectOf = ({ changed }: Pick<Draft<'corrections'>, 'changed'>): Aspect => changed ?? 'number';

/** The number before the correction, `null` for none. A number without a qualifier is exact. */
export const before = ({ old, old_qualifier }: Numbers): Amount | null => amount(old, old_qualifier);
/** The number after it, `null` for a figure that was taken out. */
export const after = ({ new: now, new_qualifier }: Numbers): Amount | null => amount(now, new_qualifier);

const amount = (value: number | null, qualifier: Qualifier | null): Amount | null =>
  value === null ? null : { value, qualifier: qualifier ?? 'exact' };

export const sameAmount = (one: Amount | null, other: Amount | null): boolean =>
  one?.value === other?.value && one?.qualifier === other?.qualifier;

/** Corrections of a number in the order in which they were made: by day, those of one day as they stand in the file. */
export function ofNumber<R extends Pick<Draft<'corrections'>, 'date' | 'changed'>>(rows: readonly R[]): R[] {
  const day = ({ date }: R): string => date ?? '';
  return rows
    .filter((row) => aspectOf(row) === 'number')
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** The rows of the one list that the other does not hold, each as often as it is missing there. */
export function missingFrom(list: readonly Correction[], rows: readonly Correction[]): Correction[] {
  const left = [...list];
  return rows.filter((row) => {
    const at = left.findIndex((other) => sameRow(row, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The same statement; a mended misspelling of its reason makes no other. */
const sameRow = (one: Correction, other: Correction): boolean =>
  one.date === other.date &&
  one.figure === other.figure &&
  aspectOf(one) === aspectOf(other) &&
  sameAmount(before(one), before(other)) &&
  sameAmount(after(one), after(other)) &&
  sameWords(one.reason_vi, other.reason_vi) &&
  sameWords(one.reason_en, other.reason_en);

/** A row as a maintainer writes it, with `…` where only they know: `…,clans,,exact,18,exact,19,…,…`. */
export function written(row: Partial<Record<keyof Correction, string | number | null>>): string {
  const cells = tables.corrections.fields.map(({ name }) => row[name] ?? (/^(?:date|reason_)/.test(name) ? '…' : ''));
  return cells.join(',');
}
