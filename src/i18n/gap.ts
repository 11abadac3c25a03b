import { firstDay, lastDay } from '../data/period.ts';
import { NBSP } from './formats.ts';
import { type Lang, language, languages } from './languages.ts';
import { words } from './words.ts';

const units = ['day', 'week', 'month', 'year'] as const;
type Unit = (typeof units)[number];

// Made once, as those of numbers are.
const formats = new Map(
  languages.flatMap((lang) =>
    units.map((unit) => [
      `${lang} ${unit}`,
      new Intl.NumberFormat(language[lang].locale, { style: 'unit', unit, unitDisplay: 'long' }),
    ]),
  ),
);

const DAY = 86_400_000;

/** Whole months from one day to another, and whether days are left. */
function monthsBetween(from: string, to: string): { months: number; left: boolean } {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
  return { months: 12 * (toYear - year) + toMonth - month - (toDay < day ? 1 : 0), left: toDay !== day };
}

/**
 * How long after one period another began: in days under two weeks, in weeks under sixteen, in months under two years,
 * else in years, and "more than" where that is not all. Of periods whose day is not known it is the least that it can
 * be, and empty under a month. Periods as the tables write them, the earlier first.
 */
export function gap(lang: Lang, before: string, after: string): string {
  const w = words(lang);
  const [from, to] = [lastDay(before), firstDay(after)];
  const { months, left } = monthsBetween(from, to);
  const known = before === from && after === to;
  const say = (count: number, unit: Unit, whole: boolean) => {
    const long = formats.get(`${lang} ${unit}`)?.format(count) ?? '';
    const bound = whole ? (known ? '' : `${w.at_least} `) : `${w.more_than} `;
    return w.later.replace('{time}', (bound + long).replaceAll(/\s/g, NBSP));
  };
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  if (known && days === 0) return w.sameDay;
  if (known && days < 14) return say(days, 'day', true);
  if (known && days < 16 * 7) return say(Math.floor(days / 7), 'week', days % 7 === 0);
  if (months < 1) return '';
  if (months < 24) return say(months, 'month', !left);
  return say(Math.floor(months / 12), 'year', !left && months % 12 === 0);
}
