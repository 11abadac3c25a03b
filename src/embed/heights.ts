import type { Lang } from '../i18n/languages.ts';
import measured from './heights.json' with { type: 'json' };
import { type EmbedHeights, heightWidths } from './snippets.ts';

/** Of every chart, by its id, in every language: what `npm run measure:embeds` writes. */
export type Heights = Record<string, Partial<Record<Lang, EmbedHeights>>>;

/** The measured heights of a chart's embed; a chart that was not yet measured has room for most. */
export function heightsOf(id: string, lang: Lang): EmbedHeights {
  const unknown = heightWidths.map(() => 600);
  return (measured as Heights)[id]?.[lang] ?? { title: unknown, bare: unknown };
}
