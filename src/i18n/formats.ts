import { firstDay, lastDay } from '../data/period.ts';
import type { Fact, Figure } from '../facts/index.ts';
import { type Lang, locales } from './languages.ts';
import { words } from './words.ts';

/** The no-break space that keeps a number with its word. */
export const NBSP = '\u00a0';

// Made once: to make one takes a hundred times as long as to use it, and a page uses thousands.
const exact = { maximumFractionDigits: 9 };
const numbers = { vi: new Intl.NumberFormat(locales.vi, exact), en: new Intl.NumberFormat(locales.en, exact) };
const englishDay = { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' } as const;
const english = {
  day: new Intl.DateTimeFormat(locales.en, englishDay),
  month: new Intl.DateTimeFormat(locales.en, { ...englishDay, day: undefined }),
};

/** A number with the language's grouping: 12.345 or 12,345; 9,5 or 9.5. Never for a fact: see `quantity`. */
export const number = (lang: Lang, value: number): string => numbers[lang].format(value).replace('-', '−');

/** The size of a file: "59 kB". */
export const fileSize = (lang: Lang, bytes: number): string =>
  `${number(lang, bytes < 10_000 ? Math.ceil(bytes / 100) / 10 : Math.ceil(bytes / 1000))}${NBSP}kB`;

/** A fact's number behind its qualifier: "hơn 12.345". */
export function quantity(lang: Lang, { value, qualifier, unit }: Pick<Fact, 'value' | 'qualifier' | 'unit'>): string {
  const percent = unit.en === '%' ? '%' : '';
  return [words(lang)[qualifier], number(lang, value) + percent].filter(Boolean).join(NBSP).replaceAll(' ', NBSP);
}

/** A fact's number with qualifier and unit: "hơn 12.345 buổi". */
export function withUnit(lang: Lang, fact: Pick<Fact, 'value' | 'qualifier' | 'unit'>): string {
  return fact.unit.en === '%' ? quantity(lang, fact) : quantity(lang, fact) + NBSP + fact.unit[lang];
}

/** A name in which no number is parted from its word: “Lớp 3 tốt”. */
export const unbroken = (name: string): string => name.replace(/(\p{Nd}) /gu, `$1${NBSP}`);

const roman: Record<string, string> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' };
const ordinals: Record<string, string> = { Q1: 'first', Q2: 'second', Q3: 'third', Q4: 'fourth' };

/** A date as exact as it is given: `2024-12-14`, `2024-12`, `2024-Q4` or `2024`, in words of the language. */
export function date(lang: Lang, period: string): string {
  const [year, month, day] = period.split('-');
  if (month?.startsWith('Q'))
    return lang === 'vi' ? `quý${NBSP}${roman[month]} năm${NBSP}${year}` : `the ${ordinals[month]} quarter of ${year}`;
  if (lang === 'vi') {
    const parts = [day && `${Number(day)}`, month && `tháng${NBSP}${Number(month)}`, `năm${NBSP}${year}`];
    return parts.filter(Boolean).join(' ');
  }
  if (!month) return `${year}`;
  return english[day ? 'day' : 'month'].format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** The same in little room: "1/7/2025". */
export function shortDate(lang: Lang, period: string): string {
  if (lang !== 'vi' || period.includes('Q')) return date(lang, period);
  return period.split('-').reverse().map(Number).join('/');
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
export const list = (lang: Lang, items: readonly string[]): string =>
  new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(items);

/** Compares names in the order of the Vietnamese alphabet. */
export const byName = new Intl.Collator('vi').compare;

/** The name of a language in another, within a sentence: "tiếng Anh". */
export function languageName(lang: Lang, of: Lang): string {
  const name = new Intl.DisplayNames(locales[lang], { type: 'language' }).of(of) ?? of;
  return lang === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
