import { en } from './en.ts';
import type { Lang } from './languages.ts';
import { vi, type Words } from './vi.ts';

const dictionaries: Record<Lang, Words> = { vi, en };

/** The words of the site itself in a language. */
export const words = (lang: Lang): Words => dictionaries[lang];
