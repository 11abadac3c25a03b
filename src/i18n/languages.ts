import type { Text } from '../data/schema.ts';

/** The languages of the site; the first stands at the root, the others under their code. */
export const languages = ['vi', 'en'] as const satisfies readonly (keyof Text)[];

export type Lang = (typeof languages)[number];

/** The BCP 47 tag whose number and date habits a language follows. */
export const locales: Record<Lang, string> = { vi: 'vi-VN', en: 'en-GB' };
