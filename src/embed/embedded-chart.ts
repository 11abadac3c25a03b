import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Chart, say } from '../charts/chart.ts';
import { credit } from '../charts/sources.ts';
import { siteName } from '../facts/main.ts';
import { isWhole } from '../forms/index.ts';
import { pictureSize } from '../forms/picture.ts';
import { languages } from '../i18n/languages.ts';
import { href, inEdition, shared } from '../i18n/paths.ts';
import type { View } from '../i18n/view.ts';
import { editions, folder, frozen } from '../release/editions.ts';
import { heightsOf } from './heights.ts';
import { loaders } from './loaders.ts';
import type { EmbeddedChart } from './snippets.ts';

/** A chart as another site takes it, from this build or, with a version, from that frozen edition. */
export function embeddedChart(chart: Chart, view: View, version?: string): EmbeddedChart {
  const { lang, words: w, content, site } = view;
  const absolute = (path: string) => new URL(version ? inEdition(version, lang, path) : href(lang, path), site).href;
  const narrow = `/charts/${chart.id}-narrow.png`;
  const newest = loaders().at(-1);
  if (!newest) throw new Error('No host loader was released.');
  const { file, integrity } = newest;
  return {
    page: absolute(`/charts/${chart.id}/`),
    embed: absolute(`/embed/${chart.id}/`),
    picture: absolute(`/charts/${chart.id}.png`),
    ...pictureSize('picture', chart, view),
    narrow:
      !isWhole(chart) || (version && !existsSync(join(folder, version, lang === languages[0] ? '' : lang, narrow)))
        ? null
        : { src: absolute(narrow), ...pictureSize('narrow', chart, view) },
    loader: new URL(shared('/embed/v1.js'), site).href,
    pinned: { src: new URL(shared(`/embed/${file}`), site).href, integrity },
    headline: say(chart, 'headline', view),
    alternative: say(chart, 'alternative', view),
    source: `${w.source}: ${credit(chart, view)}.`,
    chartBy: w.chartBy,
    site: siteName(content.data, lang),
    licence: w.licenceShort,
    heights: heightsOf(chart, view, version ? editions().find((edition) => edition.version === version) : frozen()),
  };
}
