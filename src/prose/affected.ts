/** The sentences and charts in which a change of the data shows. */

import { namesOf } from '../charts/present.ts';
import { generic } from '../charts/series.ts';
import type { Change, RowChange } from '../data/diff.ts';
import { grouped } from '../data/group.ts';
import type { Dataset } from '../data/schema.ts';
import { type Content, facts } from '../facts/index.ts';
import type { Name } from '../i18n/phrase.ts';
import { type Story, type Use, uses } from './named.ts';

export interface Affected {
  /** The charts that draw it or name it, with those of their words that do. */
  charts: { id: string; words: string[] }[];
  /** The lines of the story that name it, each once. */
  uses: Use[];
}

/** Looks up changes in the story and in all charts; `editions` are the data before and after, of which facts are made. */
export function affectedBy(editions: readonly Dataset[], { texts, charts }: Story) {
  const contents = editions.flatMap((data) => contentOf(data, charts));
  const resting = contents.map(({ facts }) => addressesOf(facts));
  const named = grouped(
    texts.flatMap((file) => uses(file).uses),
    ({ name }) => keyOf(name),
  );
  const all = [...charts, ...contents.flatMap((content) => [...generic(content).own, ...generic(content).elsewhere])];
  const drawing = grouped(
    all.flatMap((chart) => namesOf(chart).map(({ name, words }) => ({ key: keyOf(name), id: chart.id, words }))),
    ({ key }) => key,
  );
  const look = (kind: Name['kind'], ids: ReadonlySet<string>): Affected => {
    // A condition names the indicator whose number it looks at.
    const kinds: Name['kind'][] = kind === 'fact' ? ['fact', 'indicator'] : [kind];
    const keys = kinds.flatMap((kind) => [...ids].map((id) => keyOf({ kind, id })));
    const lines = keys.flatMap((key) => named.get(key) ?? []);
    const drawn = grouped(
      keys.flatMap((key) => drawing.get(key) ?? []),
      ({ id }) => id,
    );
    return {
      charts: [...drawn].map(([id, uses]) => ({ id, words: [...new Set(uses.flatMap(({ words }) => words || []))] })),
      uses: [...new Map(lines.map((use) => [`${use.file}:${use.line}`, use])).values()].sort(inOrder),
    };
  };
  return {
    /** Where a figure shows, itself or through what is computed from it. */
    figure: ({ id }: Pick<Change, 'id'>): Affected =>
      look('fact', new Set(resting.flatMap((addresses) => addresses.get(id) ?? []))),
    /** Where a row shows that no figure points to. */
    row({ table, id }: Pick<RowChange, 'table' | 'id'>): Affected {
      const kind = ({ terms: 'term', events: 'event', sources: 'source', places: 'place' } as const)[table as string];
      return kind ? look(kind, new Set([id])) : { charts: [], uses: [] };
    },
  };
}

const inOrder = (a: Use, b: Use): number => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);

const keyOf = ({ kind, id }: Use['name']): string => `${kind} ${id}`;

/** What an edition is made into; none where its tables cannot be computed, which is told by the check. */
function contentOf(data: Dataset, charts: Story['charts']): Content[] {
  try {
    return [{ data, charts, facts: facts(data) }];
  } catch {
    return [];
  }
}

/** Every address of the facts that rest on each figure. */
function addressesOf(all: Content['facts']): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [address, fact] of all)
    for (const { id } of fact.figures) found.set(id, [...(found.get(id) ?? []), address]);
  return found;
}
