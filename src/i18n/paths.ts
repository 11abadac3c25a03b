import { type Lang, languages } from './languages.ts';

// Outside a build of the site (a script, a test) there is no base.
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** The version of the frozen edition that is being built: the end of its base path. `null` for the live site. */
export const editionVersion = /\/v\/(\d+\.\d+\.\d+)$/.exec(base)?.[1] ?? null;

const liveBase = editionVersion ? base.slice(0, -`/v/${editionVersion}`.length) : base;

/** The address on this site of a page or file, given as its path in the first language: `/charts/`. */
export const href = (lang: Lang, path: string): string => base + inLanguage(lang, path);

/** The address of what is the same in every language: `/data/figures.csv`. */
export const shared = (path: string): string => base + path;

/** The address of a page or file on the live site, for what must not stay within a frozen edition. */
export const live = (lang: Lang, path: string): string => liveBase + inLanguage(lang, path);

/** The address of a page or file within a frozen edition. */
export const inEdition = (version: string, lang: Lang, path: string): string =>
  `${liveBase}/v/${version}${inLanguage(lang, path)}`;

/** The pages of one kind in some languages, as parameters of a route `[...lang]`. */
export const inLanguages = (some: readonly Lang[]) =>
  some.map((lang) => ({ params: { lang: lang === languages[0] ? undefined : (lang as string) } }));

/** The same in every language. */
export const inEveryLanguage = () => inLanguages(languages);

/** The language that a route's `[...lang]` stands for. */
export const langOf = (param: string | undefined): Lang => languages.find((lang) => lang === param) ?? languages[0];

function inLanguage(lang: Lang, path: string): string {
  return (lang === languages[0] ? '' : `/${lang}`) + path;
}
