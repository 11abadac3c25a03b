/** The style of the pages of other places: one file for all, since they are as many as there are places and charts. */
import { createHash } from 'node:crypto';
import generated from 'virtual:generated.css?inline';
import site from './site.css?inline';
import take from './take.css?inline';

/** In the folder of what never changes under its name. */
export const folder = '_astro';

/** Fonts stand beside it, so that it can be moved with them. */
export const sharedStyle = [generated, site, take]
  .map((css) => css.trim().replace(/url\((["']?)[^"')]*\/_astro\//g, 'url($1'))
  .join('');

export const sharedStyleName = createHash('sha256').update(sharedStyle).digest('hex').slice(0, 8);
