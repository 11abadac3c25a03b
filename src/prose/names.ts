import type { Dataset } from '../data/schema.ts';
import { NBSP } from '../i18n/formats.ts';

/** A longer name may break: on a small phone it would leave half a line empty. */
const LONGEST = 20;

/** Markup in whose text the names of places and publishers do not break across lines. */
export function keepNames(html: string, { places, sources }: Pick<Dataset, 'places' | 'sources'>): string {
  const all = [...places.map(({ name }) => name), ...sources.map(({ publisher }) => publisher)];
  const names = [...new Set(all)]
    .filter((name) => name.includes(' ') && name.length <= LONGEST)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '\\$&'));
  if (names.length === 0) return html;
  const name = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return html.replace(/(^|>)[^<]+/g, (text) => text.replace(name, (found) => found.replaceAll(' ', NBSP)));
}
