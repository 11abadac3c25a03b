/** The prose of the story, in each language. */
import type { MDXInstance } from 'astro';
import type { Lang } from '../i18n/languages.ts';
import type { Words } from '../i18n/phrase.ts';

/** What stands at the head of a text. */
interface Head {
  title: string;
  deck: string;
  byline?: Words;
  /** The number, in braces, for each of which the band at the head of every page has a motif. */
  band?: string;
  /** What the whole story leaves open: ends of a sentence, as in a chart's words. */
  open?: readonly Words[];
}

const texts = import.meta.glob<MDXInstance<Head>>('../story/*.mdx', { eager: true });
const written = import.meta.glob<string>('../story/*.mdx', { eager: true, query: '?raw', import: 'default' });

function named<T>(all: Record<string, T>, name: string): T {
  const found = all[`../story/${name}.mdx`];
  if (found === undefined) throw new Error(`There is no src/story/${name}.mdx.`);
  return found;
}

export const story = (lang: Lang): MDXInstance<Head> => named(texts, lang);
export const method = (lang: Lang): MDXInstance<Head> => named(texts, `method.${lang}`);

/** The story as it is written. */
export const storyText = (lang: Lang): string => named(written, lang);
