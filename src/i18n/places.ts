import type { Dataset, Row } from '../data/schema.ts';
import { shortDate } from './formats.ts';
import type { Lang } from './languages.ts';
import { words } from './words.ts';

type Place = Row<'places'>;

/**
 * The name of a place as it stands anywhere: "phường Tân Phong". Where another of its name and kind is in the tables, it
 * says which of them is meant: "phường Tân Phong (từ 7/2025)".
 */
export function placeName(id: string, lang: Lang, { places }: Pick<Dataset, 'places'>): string {
  const place = places.find((one) => one.id === id);
  if (!place) return id;
  const named = called(place, lang);
  const twins = places.filter((one) => one !== place && called(one, lang) === named);
  if (twins.length === 0) return named;
  const own = ways.find((way) => {
    const said = way(place, lang, places);
    return said !== '' && twins.every((twin) => way(twin, lang, places) !== said);
  });
  return `${named} (${own ? own(place, lang, places) : id})`;
}

/** The same as a heading or the start of a sentence. */
export const placeTitle = (...about: Parameters<typeof placeName>): string => {
  const name = placeName(...about);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const called = (place: Place, lang: Lang): string =>
  words(lang).placeName.replace('{kind}', place[`kind_${lang}`]).replace('{name}', place.name);

/** What can tell two places of one name apart, the best first. */
const ways: ((place: Place, lang: Lang, places: readonly Place[]) => string)[] = [
  ({ valid_from: from, valid_to: to }, lang) => {
    const w = words(lang);
    if (from !== null) return `${w.from} ${shortDate(lang, month(from))}`;
    return to === null ? '' : `${w.until} ${shortDate(lang, month(to))}`;
  },
  ({ parent }, lang, places) => {
    const whole = places.find(({ id }) => id === parent);
    return whole ? called(whole, lang) : '';
  },
  ({ code }) => code ?? '',
];

/** Without its day. */
const month = (period: string): string => (period.length === 10 ? period.slice(0, 7) : period);
