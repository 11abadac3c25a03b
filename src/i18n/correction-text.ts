import { type Amount, after, aspectOf, before } from '../data/corrections.ts';
import type { Content, Correction, Fact } from '../facts/index.ts';
import { date, periodOf, quantity, withUnit } from './formats.ts';
import { inEach } from './languages.ts';
import { placeName } from './places.ts';
import type { View } from './view.ts';

/** The fragment under which a correction stands on the page of corrections; the second of a day ends in `-2`. */
export function correctionId(correction: Correction, { data }: Pick<Content, 'data'>): string {
  const { date, figure } = correction;
  const ofDay = data.corrections.filter((other) => other.date === date && other.figure === figure);
  const nth = ofDay.indexOf(correction) + 1;
  const id = `corrected-${date}-${figure}`;
  return nth > 1 ? `${id}-${nth}` : id;
}

/**
 * What was corrected, as a name: "Buổi học", with its place where that is not the main one and its time where it was
 * counted there more than once. Of a figure that was taken out, its indicator or id.
 */
export function correctedName({ figure }: Correction, { lang, content: { data, facts } }: View): string {
  const fact = facts.rows.get(figure);
  if (!fact) return data.indicators.find(({ id }) => id === figure)?.[`name_${lang}`] ?? figure;
  const again = [...facts.rows.values()].filter(({ of, place }) => of === fact.of && place === fact.place);
  return [
    fact.name[lang],
    ...(fact.place === data.site[0]?.place ? [] : [placeName(fact.place, lang, data)]),
    ...(again.length > 1 ? [periodOf(fact, lang)] : []),
  ].join(', ');
}

/**
 * The change of a correction: "trước là 1.230 thành viên, nay là 1.234 thành viên"; "trước là hơn 12.345 buổi,
 * nay là đúng 12.345 buổi"; "sửa đơn vị". No unit is said where it was taken out with its figure, or was
 * corrected itself: the number may have had another one.
 */
export function change(correction: Correction, view: View): string {
  const { lang, words: w, content } = view;
  const { data, facts } = content;
  const aspect = aspectOf(correction);
  if (aspect !== 'number') return w[`${aspect}Corrected`];
  const [was, now] = [before(correction), after(correction)];
  const told = was !== null && now !== null && was.qualifier !== now.qualifier;
  const fact = facts.rows.get(correction.figure);
  const certain = !data.corrections.some((other) => other.figure === correction.figure && aspectOf(other) === 'unit');
  const said = (amount: Amount): string => {
    // The zeros at its end are known of the number that is there now.
    const written = { ...amount, decimals: amount.value === fact?.value ? fact.decimals : 0 };
    const number =
      fact && certain ? withUnit(lang, { ...fact, ...written }) : quantity(lang, { ...written, unit: bare });
    return told && amount.qualifier === 'exact' ? `${w.exactly}\u00a0${number}` : number;
  };
  return `${was ? `${w.was} ${said(was)}` : w.wasAbsent}, ${now ? `${w.isNow} ${said(now)}` : w.isAbsent}`;
}

const bare = inEach(() => '');

/** A correction beside its number: when, and from what to what; beside one of ours, of which of its parts. */
export function correctionNote(correction: Correction, fact: Fact, view: View): string {
  const name = fact.computation ? `, ${correctedName(correction, view)}` : '';
  return `${view.words.correctedOn} ${date(view.lang, correction.date)}${name}: ${change(correction, view)}`;
}

/** The whole of a correction as a sentence or two: when, of what, from what to what, why. */
export const correctionText = (correction: Correction, view: View): string =>
  `${view.words.correctedOn} ${date(view.lang, correction.date)}, ${correctedName(correction, view)}: ${change(correction, view)}. ${correction[`reason_${view.lang}`]}`;

/**
 * The line that opens the corrections of a chart: the day of the newest and, of several, how many. What they say may be
 * longer than the chart, and hosts cut off an embed that is higher than 1.000 pixels. `null` for none.
 */
export function correctionsLine([newest, ...others]: readonly Correction[], { lang, words: w }: View): string | null {
  if (!newest) return null;
  const several = others.length > 0 ? ` (${others.length + 1})` : '';
  return `${w.correctedOn} ${date(lang, newest.date)}${several}`;
}
