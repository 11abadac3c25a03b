import { after, aspectOf, before, type Correction } from '../data/corrections.ts';
import type { Dataset } from '../data/schema.ts';
import { type Content, type Fact, find } from './fact.ts';

export type { Correction };

/** Every correction, newest first; those of one day in the order of the figures' ids, the later of one figure first. */
export const corrections = ({ corrections }: Pick<Dataset, 'corrections'>): Correction[] =>
  [...corrections].reverse().sort((a, b) => compare(b.date, a.date) || compare(a.figure, b.figure));

/** The corrections that a fact, or anything resting on several, says: those of every figure under it, newest first. */
export function correctionsOf(of: Fact | { facts: readonly string[] }, { data, facts }: Content): Correction[] {
  const all = 'facts' in of ? of.facts.map((id) => find(facts, id)) : [of];
  const figures = new Set(all.flatMap(({ figures }) => figures.map(({ id }) => id)));
  return corrections(data).filter(({ figure }) => figures.has(figure));
}

/** A correction for a machine: what was changed and both numbers with their qualifiers, whatever the row left out. */
export const spelledOut = (row: Correction) => ({
  date: row.date,
  figure: row.figure,
  changed: aspectOf(row),
  old_qualifier: before(row)?.qualifier ?? null,
  old: row.old,
  new_qualifier: after(row)?.qualifier ?? null,
  new: row.new,
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
