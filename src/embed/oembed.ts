import type { Chart } from '../charts/chart.ts';
import { picture } from '../forms/picture.ts';
import { href } from '../i18n/paths.ts';
import type { View } from '../i18n/view.ts';
import { embeddedChart } from './embedded-chart.ts';
import { defaultOptions, highest, oembedHtml } from './snippets.ts';

/** What is asked for where a site asks before it knows its column, in CSS pixels. */
const WIDTH = 664;
const DAY = 24 * 60 * 60;

/** What a site that is given a chart's address learns of it, by oEmbed 1.0. */
export function oembed(chart: Chart, view: View) {
  const { lang, site } = view;
  const embedded = embeddedChart(chart, view);
  const card = picture('card', chart, view, '');
  return {
    version: '1.0',
    type: 'rich',
    title: embedded.headline,
    author_name: embedded.site,
    provider_name: embedded.site,
    provider_url: new URL(href(lang, '/'), site).href,
    width: WIDTH,
    height: highest(embedded, defaultOptions),
    html: oembedHtml(embedded),
    thumbnail_url: new URL(href(lang, `/charts/${chart.id}-card.png`), site).href,
    thumbnail_width: card.width,
    thumbnail_height: card.height,
    cache_age: DAY,
  };
}
