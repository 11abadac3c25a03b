import type { Correction } from '../facts/index.ts';
import { date } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { words } from '../i18n/words.ts';

/**
 * The line of an embed that opens its corrections: the day of the newest and, of several, how many. What they say may be
 * longer than the chart, and hosts cut off what is higher than 1.000 pixels. `null` for none.
 */
export function correctionsLine(corrections: readonly Correction[], lang: Lang): string | null {
  const [newest] = corrections;
  if (!newest) return null;
  const several = corrections.length > 1 ? ` (${corrections.length})` : '';
  return `${words(lang).correctedOn} ${date(lang, newest.date)}${several}`;
}
