/** What a journalist copies to take a chart along: pure text, the same in the build and in the browser. */

import type { Lang } from '../i18n/languages.ts';

/** The widths for which a snippet names the height of its embed, in CSS pixels: both sides of each change of drawing. */
export const heightWidths = [300, 320, 360, 428, 459, 460, 520, 590, 663, 664, 850, 1044] as const;

/** The widths of the preview, in CSS pixels: a phone, and a column with room for the wide drawing. */
export const previewWidths = [360, 664] as const satisfies readonly (typeof heightWidths)[number][];

/** How high an embed is at each of those widths, in CSS pixels, with its headline and without. */
export interface EmbedHeights {
  title: readonly number[];
  bare: readonly number[];
}

/** One chart in one language, live or of one edition, as other sites need it. Every address is absolute. */
export interface EmbeddedChart {
  /** The chart page. */
  page: string;
  /** The embed page. */
  embed: string;
  /** The picture, and its size in CSS pixels. */
  picture: string;
  width: number;
  height: number;
  /** The picture for a phone, in letters of the size of a page's own; `null` in an edition that has none. */
  narrow: { src: string; width: number; height: number } | null;
  /** The host loader, and the same in a version that never changes, with its hash. */
  loader: string;
  pinned: { src: string; integrity: string };
  headline: string;
  /** What the drawing shows, for whoever cannot see it. */
  alternative: string;
  /** Source and date. */
  source: string;
  /** The words before the site's name, its name, and the licence. */
  chartBy: string;
  site: string;
  licence: string;
  heights: EmbedHeights;
}

/** By edition (the living site has no version) and language. */
export type EmbeddedCharts = Record<string, Record<Lang, EmbeddedChart>>;

/**
 * `page`: the loader finds out whether the page around is light or dark; a plain frame cannot, and is light.
 * `reader`: as the reader's machine prefers, for pages that follow it too.
 */
export const themes = ['page', 'light', 'dark', 'reader'] as const;
export type Theme = (typeof themes)[number];

export interface Options {
  theme: Theme;
  /** With its headline. */
  title: boolean;
  /** With the host loader in a version that never changes. */
  pinned: boolean;
}

export const defaultOptions: Options = { theme: 'page', title: true, pinned: false };

export const targets = ['html', 'iframe', 'picture', 'markdown', 'address'] as const;
export type Target = (typeof targets)[number];

/** The text of every copy target. */
export function snippets(embedded: EmbeddedChart, options: Options): Record<Target, string> {
  const { page, loader, pinned } = embedded;
  const heights = embedded.heights[options.title ? 'title' : 'bare'];
  const measured = heightWidths.map((width, index) => `${width}:${heights[index]}`).join(' ');
  const embed = embedAddress(embedded, options);
  const data = attributes({
    'data-embed': embed,
    'data-heights': measured,
    'data-title': embedded.headline,
    'data-margin': MARGIN,
  });
  const script = options.pinned ? { ...pinned, crossorigin: 'anonymous' } : { src: loader };
  return {
    html: `${figure(embedded, ` ${data}`)}\n<script async ${attributes(script)}></script>`,
    iframe: plainFrame(embedded, options),
    picture: figure(embedded, ''),
    markdown: markdown(embedded),
    address: page,
  };
}

/**
 * The embed as a plain `<iframe>` as wide as its column and so high that it is cut at no width. In a `<div>`, since
 * themes give the widths of their own to an iframe that stands alone.
 */
function plainFrame(embedded: EmbeddedChart, options: Options): string {
  const scheme = { page: '', light: '', dark: ';color-scheme:dark', reader: ';color-scheme:light dark' };
  return `<div><iframe ${attributes({
    ...framed(embedded, options),
    loading: 'lazy',
    style: `border:0;display:block;width:100%${scheme[options.theme]}`,
  })}></iframe></div>`;
}

/**
 * The embed as oEmbed gives it. WordPress lets it grow only behind a `<blockquote>`, shown until it has loaded, and
 * takes `style` away.
 */
export function oembedHtml(embedded: Pick<EmbeddedChart, 'page' | 'embed' | 'headline' | 'heights'>): string {
  const frame = attributes({ ...framed(embedded, defaultOptions), frameborder: 0, scrolling: 'no' });
  return `<blockquote><a ${attributes({ href: embedded.page })}>${text(embedded.headline)}</a></blockquote><iframe ${frame}></iframe>`;
}

const framed = (embedded: Parameters<typeof oembedHtml>[0], options: Options) => ({
  src: embedAddress(embedded, { ...options, theme: options.theme === 'page' ? 'light' : options.theme }),
  title: embedded.headline,
  width: '100%',
  height: highest(embedded, options),
});

/** The height in CSS pixels that cuts nothing at any width. */
export const highest = ({ heights }: Pick<EmbeddedChart, 'heights'>, { title }: Pick<Options, 'title'>): number =>
  Math.max(...heights[title ? 'title' : 'bare']);

/** The address of the embed with these options. */
export function embedAddress(
  { embed }: Pick<EmbeddedChart, 'embed'>,
  { theme, title }: Pick<Options, 'theme' | 'title'>,
): string {
  const chosen = theme === 'light' || theme === 'dark';
  const query = [chosen && `theme=${theme}`, !title && 'title=0'].filter(Boolean).join('&');
  return query ? `${embed}?${query}` : embed;
}

/** The credit that goes with a picture, in one line. */
export const creditLine = ({ source, chartBy, site, licence, page }: EmbeddedChart): string =>
  `${source} ${chartBy}: ${site} (${page}), ${licence}.`;

/** The narrowest screen that is given the wide picture, in CSS pixels. */
const ROOM = 561;

/** A browser moves a figure in by 40 pixels on either side. The loader sets this too, for hosts that drop `style`. */
const MARGIN = '1em 0';

/**
 * The linked picture above its credit: all that is left where scripts are taken out. In a `<div>`, since themes give a
 * margin of their own to what stands in the text, to hold it in its column.
 */
function figure(embedded: EmbeddedChart, link: string): string {
  const { page, source, chartBy, site, licence } = embedded;
  return `<div><figure style="margin:${MARGIN}">
  <a ${attributes({ href: page })}${link}>${pictureOf(embedded)}</a>
  <figcaption><span data-credit>${text(source)} ${text(chartBy)}: <a ${attributes({ href: page })}>${text(site)}</a>, ${text(licence)}.</span></figcaption>
</figure></div>`;
}

/**
 * The narrow picture, for which a screen with room takes the wide one: of the two, hosts that drop `<picture>` keep the
 * one that can be read on every screen.
 */
function pictureOf({ picture, width, height, narrow, alternative }: EmbeddedChart): string {
  const { src, ...size } = narrow ?? { src: picture, width, height };
  const style = 'max-width:100%;height:auto';
  const image = `<img ${attributes({ src, alt: alternative, ...size, loading: 'lazy', style })}>`;
  if (!narrow) return image;
  const wide = attributes({ media: `(min-width:${ROOM}px)`, srcset: picture, width, height });
  return `<picture><source ${wide}>${image}</picture>`;
}

function markdown({ page, picture, alternative, source, chartBy, site, licence }: EmbeddedChart): string {
  const plain = (words: string) => words.replace(/[\\[\]*_`<>]/g, '\\$&');
  return `[![${plain(alternative)}](${picture})](${page})

*${plain(source)} ${plain(chartBy)}: [${plain(site)}](${page}), ${plain(licence)}.*`;
}

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${text(`${value}`).replaceAll('"', '&quot;')}"`)
    .join(' ');

const text = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
