import { type Lang, languages } from './languages.ts';

// Outside a build of the site (a script, a test) there is no base.
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** The address on this site of a page or file, given as its path in the first language: `/charts/`. */
export const href = (lang: Lang, path: string): string => base + (lang === languages[0] ? '' : `/${lang}`) + path;

/** The address of what is the same in every language: `/data/figures.csv`. */
export const shared = (path: string): string => base + path;

/** The pages of one kind in every language, as parameters of a route `[...lang]`. */
export const inEveryLanguage = () =>
  languages.map((lang) => ({ params: { lang: lang === languages[0] ? undefined : (lang as string) } }));

/** The language that a route's `[...lang]` stands for. */
export const langOf = (param: string | undefined): Lang => languages.find((lang) => lang === param) ?? languages[0];
