/** Which places there were at a time, and what stood for them before. */
import { firstDay, lastDay } from './period.ts';
import type { Dataset, Row } from './schema.ts';

type Place = Row<'places'>;
type Life = Pick<Place, 'valid_from' | 'valid_to'>;

/** Whether a place was there on a day (`YYYY-MM-DD`). */
const existed = ({ valid_from: from, valid_to: to }: Life, day: string): boolean =>
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

/** Whether a place ended with its units: it has no successor of its own, they have. */
const endedWith = (whole: Place, unit: Place): boolean =>
  whole.became === null && whole.valid_to !== null && unit.parent === whole.id && unit.valid_to === whole.valid_to;

/** The places that a place came from, each with what it was a unit of where that ended with it. */
export const cameFrom = ({ places }: Pick<Dataset, 'places'>, id: string): Place[] => {
  const parts = places.filter(({ became }) => became === id);
  const wholes = places.filter((whole) => parts.some((part) => endedWith(whole, part)));
  return [...wholes, ...parts];
};

/** The places that a place became, or, where it ended with its units, those that they became. */
export const became = ({ places }: Pick<Dataset, 'places'>, id: string): Place[] => {
  const whole = places.find((place) => place.id === id);
  if (!whole) return [];
  const ended = whole.became !== null ? [whole] : places.filter((unit) => endedWith(whole, unit));
  const ids = new Set(ended.map((place) => place.became));
  return places.filter((place) => ids.has(place.id) && place.parent !== id);
};

/** Whether a place was made from another alone, and the other became nothing else. */
export function succeeds(data: Pick<Dataset, 'places'>, id: string, before: string): boolean {
  const [parts, heirs] = [cameFrom(data, id), became(data, before)];
  return parts.length === 1 && parts[0]?.id === before && heirs.length === 1 && heirs[0]?.id === id;
}
