import { became, cameFrom, succeeds } from '../data/places.ts';
import { date, list } from './formats.ts';
import { placeName } from './places.ts';
import type { View } from './view.ts';

/** What a place is part of, came from and became, and why its figures do not go on; in whole sentences. */
export function historyOf(id: string, { lang, words: w, content: { data } }: View): string[] {
  const place = data.places.find((one) => one.id === id);
  if (!place) return [];
  const named = (places: readonly { id: string }[]) =>
    list(
      lang,
      places.map((one) => placeName(one.id, lang, data)),
    );
  // Not what its parts were a part of: that went to other places too.
  const [before, after] = [cameFrom(data, id).filter((part) => part.became === id), became(data, id)];
  const isAlone = before.every((one) => succeeds(data, id, one.id)) && after.every((one) => succeeds(data, one.id, id));
  const codes = data.places.filter((one) => one !== place && one.code !== null && one.code === place.code);
  const since = place.valid_from && date(lang, place.valid_from);
  const until = place.valid_to && date(lang, place.valid_to);
  const sentences = [
    place.parent && w.placePartOf.replace('{parent}', placeName(place.parent, lang, data)),
    since &&
      (before.length > 0 ? w.placeMadeFrom : w.placeSince).replace('{since}', since).replace('{parts}', named(before)),
    until &&
      (after.length > 0 ? w.placeBecame : w.placeUntil).replace('{until}', until).replace('{parts}', named(after)),
    before.length + after.length > 0 && (isAlone ? w.placeSuccession : w.placeBorders),
    codes.length > 0 && w.placeCode.replace('{code}', place.code ?? '').replace('{others}', named(codes)),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string' && sentence !== '') as string[];
}
