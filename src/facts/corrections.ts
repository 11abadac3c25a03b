import type { Dataset, Row } from '../data/schema.ts';
import { type Content, type Fact, find } from './fact.ts';

export type Correction = Row<'corrections'>;

/** Every correction, newest first; those of one day in the order of the figures' ids. */
export const corrections = ({ corrections }: Pick<Dataset, 'corrections'>): Correction[] =>
  [...corrections].sort((a, b) => compare(b.date, a.date) || compare(a.figure, b.figure));

/** The corrections that a fact, or anything resting on several, says: those of every figure under it, newest first. */
export function correctionsOf(of: Fact | { facts: readonly string[] }, { data, facts }: Content): Correction[] {
  const all = 'facts' in of ? of.facts.map((id) => find(facts, id)) : [of];
  const figures = new Set(all.flatMap(({ figures }) => figures.map(({ id }) => id)));
  return corrections(data).filter(({ figure }) => figures.has(figure));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
