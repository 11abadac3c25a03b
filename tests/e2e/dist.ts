import { globSync, statSync } from 'node:fs';

/** Every file of the built site, as a path from its folder: `charts/index.html`. */
export const files = globSync('**', { cwd: 'dist' })
  .filter((path) => statSync(`dist/${path}`).isFile())
  .sort();

/** The address of a file of the built site: that of its folder if it is an index. */
export const address = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The files that are pages. */
export const pages = files.filter((file) => file.endsWith('.html'));
