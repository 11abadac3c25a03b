import type { Text } from '../data/schema.ts';

/** The licence of the data and the charts: its name for machines, and where it can be read. */
export const licence: { id: string; address: Text } = {
  id: 'CC-BY-4.0',
  address: {
    vi: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
    en: 'https://creativecommons.org/licenses/by/4.0/',
  },
};
