/** What names mean where the tables have errors: only what is surely gone is told, so that all is told at once. */

import type { Outcome } from '../data/check.ts';
import { tablesRead } from '../data/diff.ts';
import type { TableName } from '../data/schema.ts';
import { holds } from '../facts/conditions.ts';
import type { Content } from '../facts/index.ts';
import { isThere, type Name, said, type Words } from '../i18n/phrase.ts';
import type { Holds } from '../prose/told.ts';

/** The tables, and whether what is named is there. */
export interface Known {
  data: Content['data'];
  refused: Content['facts']['refused'];
  has: (name: Name) => boolean;
  /** Whether a condition holds. */
  holds: Holds;
  /** The templates of words that are surely said. */
  said: (words: Words) => readonly string[];
}

export const asRead = (content: Content): Known => ({
  data: content.data,
  refused: content.facts.refused,
  has: (name) => isThere(name, content),
  holds(condition) {
    try {
      return holds(condition, content);
    } catch {
      // What is no condition is told where it stands.
      return null;
    }
  },
  said: (words) => said(words, content),
});

/** The tables as far as they could be read; of what could not be read, everything is taken to be there. */
export function asFarAsRead(outcome: Outcome): Known {
  const read = Object.entries(tablesRead(outcome)).map(([table, rows]) => [
    table,
    (rows as { id?: string | null }[]).filter(({ id }) => id !== null),
  ]);
  const data = Object.fromEntries(read) as Known['data'];
  const { sheets } = outcome;
  const tableOf = { term: 'terms', event: 'events', source: 'sources', place: 'places' } as const;
  const rowsOf = (table: TableName) => sheets[table]?.rows.map(({ row }) => row as Record<string, unknown>);
  /** Whether a table was read as far as these columns. */
  const isRead = (table: TableName, ...columns: string[]): boolean =>
    rowsOf(table)?.every((row) => columns.every((column) => row[column] !== null)) ?? false;
  const hasRow = (table: TableName, id: string): boolean =>
    !isRead(table, 'id') || (rowsOf(table)?.some((row) => row.id === id) ?? true);

  return {
    data,
    refused: [],
    holds: () => null,
    said: (words) => (typeof words === 'string' ? [words] : []),
    has({ kind, id }) {
      if (kind === 'indicator') return hasRow('indicators', id) || hasRow('calculations', id);
      if (kind !== 'fact') return hasRow(tableOf[kind], id);
      const [of = '', place, source] = id.split('@');
      if (!hasRow('indicators', of) && !hasRow('calculations', of)) return false;
      if (place !== undefined && !hasRow('places', place)) return false;
      if (source !== undefined && !hasRow('sources', source)) return false;
      if (!isRead('figures', 'indicator', 'place', 'source') || !isRead('site', 'place')) return true;
      const [site] = data.site;
      const calculation = data.calculations.find((row) => row.id === of);
      // It may be the row whose id could not be read.
      if (!calculation && !data.indicators.some((row) => row.id === of)) return true;
      // Where the parts of a calculation must stand depends on its operation.
      const [parts, where] = calculation
        ? [[calculation.indicator, calculation.by].filter((one) => one !== null), undefined]
        : [[of], place ?? site?.place];
      return parts.every((part) =>
        sheets.figures?.rows.some(
          ({ row }) =>
            row.indicator === part &&
            (where === undefined || row.place === where) &&
            (calculation || source === undefined || row.source === source),
        ),
      );
    },
  };
}
