import { inEach, language, type Translated } from './languages.ts';

/** The licence of the data and the charts: its name for machines, and where it can be read. */
export const licence: { id: string; address: Translated } = {
  id: 'CC-BY-4.0',
  address: inEach((lang) => language[lang].licence),
};
