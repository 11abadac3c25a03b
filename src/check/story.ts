/** The prose that the page was built with: the texts that name rows of the data. */
import type { StoryFile } from '../story/named.ts';

// The options are read from the source by the bundler: they cannot be a constant.
const texts = import.meta.glob<string>('../story/*.mdx', { query: '?raw', import: 'default', eager: true });

export const story: StoryFile[] = Object.entries(texts)
  .map(([path, text]) => ({ file: path.replace('..', 'src'), text }))
  .sort((a, b) => (a.file < b.file ? -1 : 1));
