import { type Field, type Text, type Titled, tables } from '../data/schema.ts';
import { inEach, type Lang, language, languageName, languages, type Texts } from './languages.ts';
import type { Words } from './vi.ts';

/** The words of the site itself in a language. */
export const words = (lang: Lang): Words => language[lang].texts.words;

/** What tables and their columns are called. */
export type Titles = Record<Titled, string>;

const titles = inEach((lang): Titles => {
  // Where all words are missing the check tells so, and reads this first.
  const { texts }: { texts?: Texts } = language[lang];
  return texts?.titles ?? checked(lang as keyof Text);
});

export const titlesIn = (lang: Lang): Titles => titles[lang];

/** The title of a table, or of one of its columns, which says of a column in another language in which. */
export function titleOf(lang: Lang, table: string, field?: Pick<Field, 'name'>): string {
  const of = (name: string): string => titles[lang][name as Titled];
  if (!field) return of(table);
  const other = languages.find((one) => field.name.endsWith(`_${one}`));
  const title = of(`${table}.${bare(field.name)}`);
  return other === undefined || other === lang ? title : `${title} (${languageName(lang, other)})`;
}

/** The titles in a language of the check. */
function checked(lang: keyof Text): Titles {
  const all = Object.values(tables).flatMap(({ name, title, fields }) => [
    [name, title[lang]],
    ...fields.map((field: Field) => [`${name}.${bare(field.name)}`, (field.bare ?? field.title)[lang]]),
  ]);
  return Object.fromEntries(all);
}

function bare(name: string): string {
  const lang = languages.find((one) => name.endsWith(`_${one}`));
  return lang === undefined ? name : name.slice(0, -lang.length - 1);
}
