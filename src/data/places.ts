/** Which places there were at a time, and what stood for them before. */
import { firstDay, lastDay } from './period.ts';
import type { Dataset, Row } from './schema.ts';

type Place = Row<'places'>;
type Life = Pick<Place, 'valid_from' | 'valid_to'>;

/** Whether a place was there on a day (`YYYY-MM-DD`). */
export const existed = ({ valid_from: from, valid_to: to }: Life, day: string): boolean =>
  (from === null || firstDay(from) <= day) && (to === null || day <= lastDay(to));

/** The units of a place as they were on a day. */
export const unitsOf = ({ places }: Pick<Dataset, 'places'>, place: string, day: string): Place[] =>
  places.filter((unit) => unit.parent === place && existed(unit, day));

/** What stood on a day for a place that may not have been there yet: the place, or those that became it. */
export function standing({ places }: Pick<Dataset, 'places'>, place: Place, day: string): Place[] {
  if (existed(place, day)) return [place];
  if (place.valid_from === null || firstDay(place.valid_from) <= day) return [];
  return places.filter(({ became }) => became === place.id).flatMap((before) => standing({ places }, before, day));
}
