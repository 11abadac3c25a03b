import type { Chart } from '../charts/chart.ts';
import type { Dataset, Qualifier, Row, Text } from '../data/schema.ts';
import { inEach, type Plural, plurals, type Translated } from '../i18n/languages.ts';

export type Figure = Row<'figures'>;

/** How a number that no source prints was made. It is always labelled as our calculation. */
export interface Computation {
  operation: Row<'calculations'>['operation'];
  /** The facts it comes from, in the order of the operation. */
  from: readonly Fact[];
}

/** One number of the site, with all that must travel with it. */
export interface Fact {
  /** The shortest of its addresses, see `facts()`. */
  id: string;
  /** The id of its indicator or calculation. */
  of: string;
  /** The ids of the place it is about and of the report that gives it. */
  place: string;
  source: string;
  name: Translated;
  value: number;
  /** How many decimals it is said with. */
  decimals: number;
  qualifier: Qualifier;
  /** The words after the number; `%` for a share. */
  unit: Translated;
  /** Those after numbers that take others: "member" after one. */
  unitForms: Translated<Partial<Record<Plural, string>>>;
  /** What the number leaves open, as the end of a sentence. */
  notTold: Translated | null;
  /** The printed figures it rests on: one for a fact that a source prints. */
  figures: readonly Figure[];
  /** `null` where a source prints the number. */
  computation: Computation | null;
}

/** What a row says is counted. */
export const unitOf = (row: Readonly<Record<string, unknown>>): Pick<Fact, 'unit' | 'unitForms'> => ({
  unit: inEach((lang) => `${row[`unit_${lang}`]}`),
  unitForms: inEach((lang) =>
    Object.fromEntries(plurals(lang).map((plural) => [plural, `${row[`unit_${plural}_${lang}`]}`])),
  ),
});

/** A calculation whose parts are there, and which cannot be made all the same. */
export interface RefusedCalculation {
  /** Its id in `calculations.csv`. */
  id: string;
  place: string;
  source: string;
  /** The facts it would come from. */
  from: readonly Fact[];
  why: Text;
  /** The one of them that does not allow it; `null` where one is missing. */
  by: Fact | null;
}

/** The facts, each under every address it has. */
export interface Facts extends ReadonlyMap<string, Fact> {
  /** Each fact once: the printed ones in the order of their rows, then ours. */
  all: readonly Fact[];
  /** The printed facts under the ids of their rows, as corrections name them. */
  rows: ReadonlyMap<string, Fact>;
  refused: readonly RefusedCalculation[];
}

/** The tables, the facts computed from them and the charts of the story: what every page is made from. */
export interface Content {
  data: Dataset;
  facts: Facts;
  /** In the order of the story; those that the tables have the rows for are `present()`. */
  charts: readonly Chart[];
}

/** The fact of that address. An unknown one is an error that lists the known ones. */
export function find(facts: Facts, address: string): Fact {
  const fact = facts.get(address);
  if (!fact) throw new Error(`No fact has the address "${address}". Known: ${[...facts.keys()].join(', ')}.`);
  return fact;
}
