import type { Dataset, Qualifier, Row, Text } from '../data/schema.ts';

export type Figure = Row<'figures'>;

/** How a number that no source prints was made. It is always labelled as our calculation. */
export interface Computation {
  operation: 'ratio' | 'share' | 'difference' | 'sum' | 'count';
  /** The facts it comes from, in the order of the operation. */
  from: readonly Fact[];
}

/** One number of the site, with all that must travel with it. */
export interface Fact {
  id: string;
  name: Text;
  /** A whole number. */
  value: number;
  qualifier: Qualifier;
  /** The words after the number; `%` for a share. */
  unit: Text;
  /** What the number leaves open, as the end of a sentence. */
  notTold: Text | null;
  /** The printed figures it rests on: one for a fact that a source prints. */
  figures: readonly Figure[];
  /** `null` where a source prints the number. */
  computation: Computation | null;
}

export type Facts = ReadonlyMap<string, Fact>;

/** The tables and the facts computed from them: what every page is made from. */
export interface Content {
  data: Dataset;
  facts: Facts;
}

/** The fact of that id. An unknown id is an error that lists the known ones. */
export function find(facts: Facts, id: string): Fact {
  const fact = facts.get(id);
  if (!fact) throw new Error(`No fact has the id "${id}". Known: ${[...facts.keys()].join(', ')}.`);
  return fact;
}
