/** The sentences and charts in which a change of the data shows. */

import { namesOf } from '../charts/present.ts';
import type { Change, RowChange } from '../data/diff.ts';
import type { Dataset } from '../data/schema.ts';
import { facts } from '../facts/index.ts';
import type { Name } from '../i18n/phrase.ts';
import { type Story, type Use, uses } from './named.ts';

export interface Affected {
  /** The charts that draw it or name it, with those of their words that do. */
  charts: { id: string; words: string[] }[];
  /** The lines of the story that name it, each once. */
  uses: Use[];
}

/** Looks up changes in the story and the charts; `editions` are the data before and after, of which facts are made. */
export function affectedBy(editions: readonly Dataset[], { texts, charts }: Story) {
  const resting = editions.map(addressesOf);
  const named = texts.flatMap((file) => uses(file).uses);
  const look = (kind: Name['kind'], ids: ReadonlySet<string>): Affected => {
    // A condition names the indicator whose number it looks at.
    const kinds: Use['name']['kind'][] = kind === 'fact' ? ['fact', 'indicator'] : [kind];
    const isMeant = (name: Use['name']): boolean => kinds.includes(name.kind) && ids.has(name.id);
    const lines = new Map(named.filter(({ name }) => isMeant(name)).map((use) => [`${use.file}:${use.line}`, use]));
    const drawn = charts.flatMap((chart) => {
      const meant = namesOf(chart).filter(({ name }) => isMeant(name));
      const words = new Set(meant.flatMap(({ words }) => words || []));
      return meant.length > 0 ? [{ id: chart.id, words: [...words] }] : [];
    });
    return { charts: drawn, uses: [...lines.values()] };
  };
  return {
    /** Where a figure shows, itself or through what is computed from it. */
    figure: ({ id }: Pick<Change, 'id'>): Affected =>
      look('fact', new Set(resting.flatMap((addresses) => addresses.get(id) ?? []))),
    /** Where a row shows that no figure points to. */
    row({ table, id }: Pick<RowChange, 'table' | 'id'>): Affected {
      const kind = ({ terms: 'term', events: 'event', sources: 'source' } as const)[table as string];
      return kind ? look(kind, new Set([id])) : { charts: [], uses: [] };
    },
  };
}

/** Every address of the facts that rest on each figure; none where the tables cannot be computed. */
function addressesOf(data: Dataset): Map<string, string[]> {
  const found = new Map<string, string[]>();
  try {
    for (const [address, fact] of facts(data))
      for (const { id } of fact.figures) found.set(id, [...(found.get(id) ?? []), address]);
  } catch {
    // What cannot be computed is told by the check.
  }
  return found;
}
