/** What a journalist copies to take a chart along: pure text, the same in the build and in the browser. */

/** The widths at which embeds are measured, in CSS pixels; from 664 on the wide drawing fits. */
export const heightWidths = [320, 480, 640, 664, 900] as const;

/** How high an embed is at each of those widths, in CSS pixels, with its headline and without. */
export interface EmbedHeights {
  title: readonly number[];
  bare: readonly number[];
}

/** One chart in one language, live or of one edition, as other sites need it. Every address is absolute. */
export interface Subject {
  /** The chart page. */
  page: string;
  /** The embed page. */
  embed: string;
  /** The picture, and its size in CSS pixels. */
  picture: string;
  width: number;
  height: number;
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

export interface Options {
  /** `auto` follows the page around, as far as a browser can tell. */
  theme: 'auto' | 'light' | 'dark';
  /** With its headline. */
  title: boolean;
  /** With the host loader in a version that never changes. */
  pinned: boolean;
}

export const usual: Options = { theme: 'auto', title: true, pinned: false };

export const targets = ['html', 'iframe', 'picture', 'markdown', 'address'] as const;
export type Target = (typeof targets)[number];

/** The text of every copy target. */
export function snippets(subject: Subject, options: Options): Record<Target, string> {
  const { page, loader, pinned } = subject;
  const heights = subject.heights[options.title ? 'title' : 'bare'];
  const measured = heightWidths.map((width, index) => `${width}:${heights[index]}`).join(' ');
  const embed = embedAddress(subject, options);
  const data = attributes({ 'data-embed': embed, 'data-heights': measured, 'data-title': subject.headline });
  const script = options.pinned ? { ...pinned, crossorigin: 'anonymous' } : { src: loader };
  return {
    html: `${figure(subject, ` ${data}`)}\n<script async ${attributes(script)}></script>`,
    iframe: frame(subject, options, { width: '100%', height: Math.max(...heights) }),
    picture: figure(subject, ''),
    markdown: markdown(subject),
    address: page,
  };
}

/** The embed as a bare `<iframe>`, of a size in CSS pixels. */
export function frame(
  subject: Subject,
  options: Pick<Options, 'theme' | 'title'>,
  { width, height }: { width: number | '100%'; height: number },
): string {
  const scheme = options.theme === 'auto' ? '' : `;color-scheme:${options.theme}`;
  return `<iframe ${attributes({
    src: embedAddress(subject, options),
    title: subject.headline,
    width,
    height,
    loading: 'lazy',
    style: `border:0;max-width:100%${scheme}`,
  })}></iframe>`;
}

/** The address of the embed with these options. */
export function embedAddress({ embed }: Subject, { theme, title }: Pick<Options, 'theme' | 'title'>): string {
  const query = [theme !== 'auto' && `theme=${theme}`, !title && 'title=0'].filter(Boolean).join('&');
  return query ? `${embed}?${query}` : embed;
}

/** The linked picture above its credit: all that is left where scripts are taken out. */
function figure(subject: Subject, link: string): string {
  const { page, picture, width, height, alternative, source, chartBy, site, licence } = subject;
  const style = 'max-width:100%;height:auto';
  const image = attributes({ src: picture, alt: alternative, width, height, loading: 'lazy', style });
  return `<figure>
  <a ${attributes({ href: page })}${link}><img ${image}></a>
  <figcaption><span data-credit>${text(source)} ${text(chartBy)}: <a ${attributes({ href: page })}>${text(site)}</a>, ${text(licence)}.</span></figcaption>
</figure>`;
}

function markdown({ page, picture, alternative, source, chartBy, site, licence }: Subject): string {
  const plain = (words: string) => words.replace(/[\\[\]*_`<>]/g, '\\$&');
  return `[![${plain(alternative)}](${picture})](${page})

*${plain(source)} ${plain(chartBy)}: [${plain(site)}](${page}), ${plain(licence)}.*`;
}

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${text(`${value}`).replaceAll('"', '&quot;')}"`)
    .join(' ');

const text = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
