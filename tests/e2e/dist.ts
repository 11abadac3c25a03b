import { globSync, statSync } from 'node:fs';

/**
 * Every file of a built site, as a path from its folder: `charts/index.html`. Frozen editions are left out: they name
 * the site on which they were published, and are past changing.
 */
export const list = (folder: string): string[] =>
  globSync('**', { cwd: folder })
    .filter((path) => !/^v\/\d/.test(path) && statSync(`${folder}/${path}`).isFile())
    .sort();

/** Every file of `dist/`. */
export const files = list('dist');

/** The files of `dist/` that are pages. */
export const pages = files.filter((file) => file.endsWith('.html'));

/** The address of a file of the built site: that of its folder if it is an index. */
export const address = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
