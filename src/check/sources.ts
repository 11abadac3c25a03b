/** The texts that name rows of the data, for the page: the story and the charts. */
import type { Source } from '../story/uses.ts';

const raw = { query: '?raw', import: 'default', eager: true } as const;
const texts: Record<string, string> = {
  ...import.meta.glob<string>('../story/*.mdx', raw),
  ...import.meta.glob<string>('../charts/*.ts', raw),
};

export const sources: Source[] = Object.entries(texts)
  .map(([path, text]) => ({ file: path.replace('..', 'src'), text }))
  .sort((a, b) => (a.file < b.file ? -1 : 1));
