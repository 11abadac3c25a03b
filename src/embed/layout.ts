/** The measures of the embed page in CSS pixels: its style is written from them, and its height computed. */
import { type FrameSize, sizes, widths } from '../charts/chart.ts';
import type { Face } from '../charts/measure.ts';

/** Text: the size of its letters, the height of its lines, and the room above it. */
export interface Type {
  size: number;
  leading: number;
  above: number;
  face: Face;
}

/** The room around everything. */
export const padding = 2;

export const types = {
  headline: { size: 20, leading: 27, above: 0, face: 'strong' },
  words: { size: 15, leading: 23, above: 6, face: 'regular' },
  aside: { size: 14, leading: 24, above: 6, face: 'regular' },
} as const satisfies Record<string, Type>;

/** The room above a drawing. */
export const aboveDrawing = 12;

/** What the figures do not tell: the bar beside it and the room between. */
export const notTold = { bar: 3, gap: 12 } as const;

/** A part that opens: its line and the room above it. */
export const summary = { leading: 24, above: 6, marker: 20 } as const;

/** The notice of a frozen edition: its frame, and its one paragraph. */
export const notice = { above: 12, border: 1, padding: { block: 4, inline: 12 }, gap: 4 } as const;

/** How wide the longest lines are, for reading. */
export const longest = 660;

/**
 * From which width of a frame each drawing is shown: from its own, so that its text is never smaller than drawn. Each
 * fills its frame up to that of the next, but for the last part of the way where it would become too high.
 */
const most: Record<FrameSize, number> = { narrow: 424, medium: 660, wide: 1040 };
export const drawings = sizes.map((size, index) => ({
  size,
  from: index === 0 ? 0 : widths[size] + 2 * padding,
  most: most[size],
}));

const type = (selector: string, { size, leading, above }: Type): string =>
  `${selector}{margin:${above}px 0 0;font-size:${size}px;line-height:${leading}px}`;

/** The rules that these measures make. */
export const rules = [
  `html,body{height:auto;margin:0}body{padding:${padding}px}main{container-type:inline-size}`,
  `h1,p,ul,table,.frozen{max-width:${longest}px}`,
  type('h1', types.headline),
  'h1,strong{font-weight:600}',
  type('p,ul,table', types.words),
  type('.aside', types.aside),
  `svg{margin-top:${aboveDrawing}px}`,
  `.not-told{padding-left:${notTold.gap}px;border-left:${notTold.bar}px solid var(--ink)}`,
  `details{margin-top:${summary.above}px;font-size:${types.words.size}px;line-height:${summary.leading}px}`,
  `.frozen{margin-top:${notice.above}px;padding:${notice.padding.block}px ${notice.padding.inline}px;border:${notice.border}px solid var(--ochre)}`,
  `.frozen p{margin:${notice.gap}px 0;font-size:${types.aside.size}px;line-height:${types.aside.leading}px}`,
  ...drawings.map(({ size, most }) => `.${size}{max-width:${most}px}`),
  `${drawings
    .slice(1)
    .map(({ size }) => `.${size}`)
    .join()}{display:none}`,
  ...drawings.slice(1).map(({ size, from }, index) => {
    const smaller = `.${drawings[index]?.size}{display:none}`;
    return `@container (min-width:${from - 2 * padding}px){${smaller}.${size}{display:block}}`;
  }),
].join('');
