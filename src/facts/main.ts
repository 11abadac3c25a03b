import type { Dataset, Row } from '../data/schema.ts';
import type { Content } from './fact.ts';

type Found<T extends 'places' | 'sources'> = Pick<Dataset, 'site' | T>;

/** The place that the site is about. */
export const mainPlace = (data: Found<'places'>): Row<'places'> => row(data.places, data.site[0]?.place);

/** The report that the site is about. */
export const mainReport = (data: Found<'sources'>): Row<'sources'> => row(data.sources, data.site[0]?.report);

/** Every other place with a figure of its own, in the order of the table. */
export function otherPlaces({ data, facts }: Content): Row<'places'>[] {
  const counted = new Set([...facts.rows.values()].map(({ place }) => place));
  return data.places.filter(({ id }) => counted.has(id) && id !== data.site[0]?.place);
}

function row<R extends { id: string }>(rows: readonly R[], id: string | undefined): R {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`site.csv names "${id}", which has no row.`);
  return found;
}
