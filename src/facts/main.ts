import type { Dataset, Row } from '../data/schema.ts';

type Found<T extends 'places' | 'sources'> = Pick<Dataset, 'site' | T>;

/** The place that the site is about. */
export const mainPlace = (data: Found<'places'>): Row<'places'> => row(data.places, data.site[0]?.place);

/** The report that the site is about. */
export const mainReport = (data: Found<'sources'>): Row<'sources'> => row(data.sources, data.site[0]?.report);

function row<R extends { id: string }>(rows: readonly R[], id: string | undefined): R {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`site.csv names "${id}", which has no row.`);
  return found;
}
