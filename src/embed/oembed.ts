import type { Chart } from '../charts/chart.ts';
import type { Content } from '../facts/index.ts';
import { picture } from '../forms/picture.ts';
import type { Lang } from '../i18n/languages.ts';
import { href } from '../i18n/paths.ts';
import { frame, heightWidths, usual } from './snippets.ts';
import { subjectOf } from './subject.ts';

/** The least width at which an embed shows its wide drawing, in CSS pixels. */
const width: (typeof heightWidths)[number] = 664;
const DAY = 24 * 60 * 60;

/** What a site that is given a chart's address learns of it, by oEmbed 1.0. */
export function oembed(chart: Chart, lang: Lang, content: Content, site: URL | undefined) {
  const subject = subjectOf(chart, lang, content, site);
  const height = subject.heights.title[heightWidths.indexOf(width)] as number;
  const card = picture('card', chart, lang, content, '');
  return {
    version: '1.0',
    type: 'rich',
    title: subject.headline,
    author_name: subject.site,
    provider_name: subject.site,
    provider_url: new URL(href(lang, '/'), site).href,
    width,
    height,
    html: frame(subject, usual, { width, height }),
    thumbnail_url: new URL(href(lang, `/charts/${chart.id}-card.png`), site).href,
    thumbnail_width: card.width,
    thumbnail_height: card.height,
    cache_age: DAY,
  };
}
