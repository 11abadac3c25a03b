/** The sentences and charts in which a change of the data shows. */

import type { Change, Edition, RowChange } from '../data/diff.ts';
import { facts } from '../facts/index.ts';
import { charts } from './charts/index.ts';
import { type Source, type Use, usesOf } from './uses.ts';

export interface Affected {
  /** The ids of the charts that rest on it. */
  charts: string[];
  /** The lines that name it, each once. */
  uses: Use[];
}

/** Looks up changes in these texts; `editions` are the data before and after, from which numbers are computed. */
export function affectedBy(editions: readonly Edition[], sources: readonly Source[]) {
  const resting = editions.map(computedFrom);
  const look = (wanted: Parameters<typeof usesOf>[0]): Use[] => {
    const lines = new Map(usesOf(wanted, sources).map((use) => [`${use.file}:${use.line}`, use]));
    return [...lines.values()];
  };
  return {
    /** Where a figure shows, itself or through what is computed from it. */
    figure({ id }: Pick<Change, 'id'>): Affected {
      const fact = new Set([id, ...resting.flatMap((of) => of.get(id) ?? [])]);
      const drawn = charts.filter((chart) => chart.facts.some((one) => fact.has(one)));
      return { charts: drawn.map((chart) => chart.id), uses: look({ fact }) };
    },
    /** Where a row shows that no figure points to. */
    row({ table, id }: Pick<RowChange, 'table' | 'id'>): Affected {
      const kind = { terms: 'term', events: 'event', sources: 'source' }[table as string] as 'term' | undefined;
      return { charts: [], uses: kind ? look({ [kind]: new Set([id]) }) : [] };
    },
  };
}

/** The ids of the facts that rest on each figure; none where the tables cannot be computed. */
function computedFrom(data: Edition): Map<string, string[]> {
  const found = new Map<string, string[]>();
  try {
    for (const fact of facts(data).all)
      for (const { id } of fact.figures) found.set(id, [...(found.get(id) ?? []), fact.id]);
  } catch {
    // What cannot be computed is told by the check.
  }
  return found;
}
