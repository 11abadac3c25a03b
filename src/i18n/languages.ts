import { en } from './en.ts';
import { vi, type Words } from './vi.ts';
import type { Titles } from './words.ts';

/** The accessibility statement, with `{standard}`, `{widths}` and `{zoom}` for what the tests stand on. */
export interface Statement {
  deck: string;
  sections: readonly { title: string; items: readonly string[] }[];
}

/** What the site itself says in a language, all in one file. */
export interface Texts {
  words: Words;
  statement: Statement;
  /** What tables and columns are called, in a language that the check does not speak: see the schema for the others. */
  titles?: Titles;
}

export interface Language {
  /** Its own name. */
  name: string;
  texts: Texts;
  /** The BCP 47 tag whose habits numbers, dates and lists follow. */
  locale: string;
  /** As BibLaTeX calls it. */
  babel: string;
  /** Where the licence of the data can be read in it. */
  licence: string;
  /** How a quarter of a year is said, and the names of the four: Intl knows none. */
  quarter: string;
  quarters: readonly [string, string, string, string];
  /** How dates are said, where that is not as Intl says them; `short` stands between day, month and year. */
  dates?: { year: string; month: string; day: string; short: string };
  /** After which numbers what is counted has a word of its own, as Intl.PluralRules calls them; "1 page", "2 pages". */
  plurals: readonly Exclude<Intl.LDMLPluralRule, 'other'>[];
  /** Intl begins the names of languages with a capital that they do not have within a sentence. */
  lowerNames?: true;
}

/** The languages of the site; the first stands at the root, the others under their code. */
const all = {
  vi: {
    name: 'Tiếng Việt',
    texts: vi,
    locale: 'vi-VN',
    babel: 'vietnamese',
    licence: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
    quarter: 'quý\u00a0{quarter} năm\u00a0{year}',
    quarters: ['I', 'II', 'III', 'IV'],
    dates: {
      year: 'năm\u00a0{year}',
      month: 'tháng\u00a0{month} năm\u00a0{year}',
      day: '{day} tháng\u00a0{month} năm\u00a0{year}',
      short: '/',
    },
    plurals: [],
    lowerNames: true,
  },
  en: {
    name: 'English',
    texts: en,
    locale: 'en-GB',
    babel: 'english',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    quarter: 'the {quarter} quarter of {year}',
    quarters: ['first', 'second', 'third', 'fourth'],
    plurals: ['one'],
  },
} as const satisfies Record<string, Language>;

export type Lang = keyof typeof all;

/** The plurals that need a word of their own in a language. */
export type Plural<L extends Lang = Lang> = (typeof all)[L]['plurals'][number];

export const language: Readonly<Record<Lang, Language>> = all;

export const plurals = <L extends Lang>(lang: L): readonly Plural<L>[] => all[lang].plurals;

/** Their codes, in their order. */
export const languages = Object.keys(all) as [Lang, ...Lang[]];

/** The same in each language of the site. */
export type Translated<T = string> = Record<Lang, T>;

export const inEach = <T>(of: (lang: Lang) => T): Translated<T> =>
  Object.fromEntries(languages.map((lang) => [lang, of(lang)])) as Translated<T>;

/** The name of a language in another, within a sentence: "tiếng Anh". */
export function languageName(lang: Lang, of: Lang): string {
  const { locale, lowerNames } = language[lang];
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(of) ?? of;
  return lowerNames ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
