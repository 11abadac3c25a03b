import { isPercent } from '../data/percent.ts';
import { firstDay, lastDay } from '../data/period.ts';
import type { Fact, Figure } from '../facts/index.ts';
import { inEach, type Lang, language, languages, type Plural } from './languages.ts';
import { words } from './words.ts';

/** The no-break space that keeps a number with its word. */
export const NBSP = '\u00a0';

// Made once: to make one takes a hundred times as long as to use it, and a page uses thousands.
const most = 9;
const numbers = inEach((lang) =>
  Array.from(
    { length: most + 1 },
    (_, least) =>
      new Intl.NumberFormat(language[lang].locale, { minimumFractionDigits: least, maximumFractionDigits: most }),
  ),
);
const plurals = inEach((lang) =>
  Array.from(
    { length: most + 1 },
    (_, least) =>
      new Intl.PluralRules(language[lang].locale, { minimumFractionDigits: least, maximumFractionDigits: most }),
  ),
);
const long = { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' } as const;
const days = inEach((lang) => new Intl.DateTimeFormat(language[lang].locale, long));
const months = inEach((lang) => new Intl.DateTimeFormat(language[lang].locale, { ...long, day: undefined }));
const lists = inEach((lang) => new Intl.ListFormat(language[lang].locale, { type: 'conjunction' }));

/**
 * A number with the language's grouping: 12.345 or 12,345; 9,5 or 9.5; with at least so many decimals, 9,0 or 9.0.
 * Never for a fact: see `quantity`.
 */
export const number = (lang: Lang, value: number, decimals = 0): string =>
  (numbers[lang][Math.min(decimals, most)] as Intl.NumberFormat).format(value).replace('-', '−');

/** The size of a file: "59 kB". */
export const fileSize = (lang: Lang, bytes: number): string =>
  `${number(lang, bytes < 10_000 ? Math.ceil(bytes / 100) / 10 : Math.ceil(bytes / 1000))}${NBSP}kB`;

/** What of a fact is said: where its decimals are not known, those that its value has. */
type Said = Pick<Fact, 'value' | 'qualifier' | 'unit'> & Partial<Pick<Fact, 'decimals' | 'unitForms'>>;

/** A fact's number behind its qualifier: "hơn 12.345". */
export function quantity(lang: Lang, { value, decimals, qualifier, unit }: Said): string {
  const percent = isPercent(unit[lang]) ? '%' : '';
  return [words(lang)[qualifier], number(lang, value, decimals) + percent]
    .filter(Boolean)
    .join(NBSP)
    .replaceAll(' ', NBSP);
}

/** What a fact's number counts, after the `quantity`, which has the percent sign: "buổi", "số hộ"; empty for a bare share. */
export function unitAfter(lang: Lang, { value, decimals = 0, unit, unitForms }: Omit<Said, 'qualifier'>): string {
  const plural = (plurals[lang][Math.min(decimals, most)] as Intl.PluralRules).select(value);
  const said = (plural !== 'other' && unitForms?.[lang][plural as Plural]) || unit[lang];
  return isPercent(said) ? said.slice(1).trim() : said;
}

/** A fact's number with qualifier and unit: "hơn 12.345 buổi"; with words between: "more than 12 new members". */
export const withUnit = (lang: Lang, fact: Said, between = ''): string =>
  [quantity(lang, fact), [between, unitAfter(lang, fact)].filter(Boolean).join(' ')].filter(Boolean).join(NBSP);

/** A name in which no number is parted from its word: “Lớp 3 tốt”. */
export const unbroken = (name: string): string => name.replace(/(\p{Nd}) /gu, `$1${NBSP}`);

/** A text as the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const fill = (template: string, values: Readonly<Record<string, string | undefined>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** A date as exact as it is given: `2024-12-14`, `2024-12`, `2024-Q4` or `2024`, in words of the language, unbroken. */
export function date(lang: Lang, period: string): string {
  const { quarter, quarters, dates } = language[lang];
  const [year = '', month, day] = period.split('-');
  if (month?.startsWith('Q')) return fill(quarter, { quarter: quarters[Number(month.slice(1)) - 1], year });
  const exact = day ? 'day' : month ? 'month' : 'year';
  if (dates)
    return fill(dates[exact], { year, month: `${Number(month)}`, day: `${Number(day)}` }).replaceAll(' ', NBSP);
  if (exact === 'year') return year;
  const moment = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return (day ? days : months)[lang].format(moment).replaceAll(' ', NBSP);
}

/** The same in little room: "1/7/2025". */
export function shortDate(lang: Lang, period: string): string {
  const { dates } = language[lang];
  if (!dates || period.includes('Q')) return date(lang, period);
  return period.split('-').reverse().map(Number).join(dates.short);
}

/** What a figure's period or moment is, by its name where it has one; says so where the source states none. */
export function period(lang: Lang, { period_start, period_end, as_of }: Figure): string {
  const w = words(lang);
  if (as_of) return date(lang, as_of);
  if (!period_start || !period_end) return w.periodNotStated;
  const [first, last] = [firstDay(period_start), lastDay(period_end)];
  const [year = '', month = ''] = first.split('-');
  const halves: Record<string, string> = { '01-01 06-30': w.firstHalf, '07-01 12-31': w.secondHalf };
  const half = halves[`${first.slice(5)} ${last.slice(5)}`];
  if (half && last.startsWith(year)) return `${half} ${date(lang, year)}`;
  const quarter = `${year}-Q${Math.ceil(Number(month) / 3)}`;
  const named = [year, quarter, `${year}-${month}`, first].find(
    (period) => firstDay(period) === first && lastDay(period) === last,
  );
  return named ? date(lang, named) : `${w.from} ${date(lang, period_start)} ${w.to} ${date(lang, period_end)}`;
}

/** The period of a fact; of a computed one, that of the figures it rests on. */
export const periodOf = (fact: Fact, lang: Lang): string =>
  [...new Set(fact.figures.map((figure) => period(lang, figure)))].join('; ');

/** Items joined as a list of the language. */
export const list = (lang: Lang, items: readonly string[]): string => lists[lang].format(items);

/** Compares names of places, which are those of the site's first language on every page. */
export const byName = new Intl.Collator(language[languages[0]].locale).compare;
