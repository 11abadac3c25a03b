/** The texts that name rows of the data, for the page: the story and the charts. */
import type { Source } from '../story/uses.ts';

// The options are read from the source by the bundler: they cannot be a constant.
const texts: Record<string, string> = {
  ...import.meta.glob<string>('../story/*.mdx', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../story/charts/*.ts', { query: '?raw', import: 'default', eager: true }),
};

export const sources: Source[] = Object.entries(texts)
  .map(([path, text]) => ({ file: path.replace('..', 'src'), text }))
  .sort((a, b) => (a.file < b.file ? -1 : 1));
