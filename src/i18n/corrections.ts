import type { Content, Correction } from '../facts/index.ts';
import { date, withUnit } from './formats.ts';
import type { Lang } from './languages.ts';
import { words } from './words.ts';

/** The fragment under which a correction stands on the page of corrections. */
export const correctionId = ({ date, figure }: Correction): string => `${date}-${figure}`;

/** What was corrected, as a name: "Thành viên dòng họ tự quản". Of a figure that was taken out, its indicator or id. */
export function correctedName({ figure }: Correction, lang: Lang, { data, facts }: Content): string {
  const indicator = data.indicators.find(({ id }) => id === figure);
  return facts.get(figure)?.name[lang] ?? indicator?.[`name_${lang}`] ?? figure;
}

/**
 * The change of a correction: "trước là 1.950 thành viên, nay là 1.959 thành viên". The words of a figure that was taken
 * out went with it, so its old number, which must never stand without them, is not said.
 */
export function change({ figure, old, new: now }: Correction, lang: Lang, { facts }: Content): string {
  const w = words(lang);
  const fact = facts.get(figure);
  if (!fact) return w.isAbsent;
  const said = (value: number) => withUnit(lang, { ...fact, value });
  return `${old === null ? w.wasAbsent : `${w.was} ${said(old)}`}, ${now === null ? w.isAbsent : `${w.isNow} ${said(now)}`}`;
}

/** The whole of a correction as a sentence or two: when, of what, from what to what, why. */
export const correctionText = (correction: Correction, lang: Lang, content: Content): string =>
  `${words(lang).correctedOn} ${date(lang, correction.date)}, ${correctedName(correction, lang, content)}: ${change(correction, lang, content)}. ${correction[`reason_${lang}`]}`;
