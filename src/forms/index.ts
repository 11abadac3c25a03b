import type { Chart } from '../charts/chart.ts';
import { type Lang, languages } from '../i18n/languages.ts';
import { href } from '../i18n/paths.ts';
import type { View } from '../i18n/view.ts';
import { type PictureKind, pictureSize } from './picture.ts';

/** A file that a chart can be taken as, called by `words` under its suffix: `/charts/<id><suffix>`. */
export interface Form {
  suffix: string;
  /** Media type. */
  type: string;
  /**
   * Of a picture: which, how many times its size, and how many pixels to print on an inch, if it is not to be printed as
   * large as it is drawn. Without `zoom` it has no pixels of its own.
   */
  picture?: { kind: PictureKind; zoom?: number; dpi?: number };
}

/** Every form of a chart, in the order in which they are offered. */
export const forms = [
  { suffix: '.png', type: 'image/png', picture: { kind: 'picture', zoom: 1 } },
  { suffix: '-narrow.png', type: 'image/png', picture: { kind: 'narrow', zoom: 2 } },
  {
    suffix: '-large.png',
    type: 'image/png',
    // 15 cm at 300 dots an inch.
    picture: { kind: 'picture', zoom: 2.5, dpi: 300 },
  },
  { suffix: '-square.png', type: 'image/png', picture: { kind: 'square', zoom: 1 } },
  { suffix: '-tall.png', type: 'image/png', picture: { kind: 'tall', zoom: 1 } },
  { suffix: '-card.png', type: 'image/png', picture: { kind: 'card', zoom: 1 } },
  { suffix: '.svg', type: 'image/svg+xml', picture: { kind: 'picture' } },
  { suffix: '-outlines.svg', type: 'image/svg+xml', picture: { kind: 'picture' } },
  { suffix: '.pdf', type: 'application/pdf', picture: { kind: 'picture' } },
  { suffix: '.csv', type: 'text/csv' },
  { suffix: '.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { suffix: '.json', type: 'application/json' },
  { suffix: '-offline.html', type: 'text/html' },
  { suffix: '.bib', type: 'application/x-bibtex' },
  { suffix: '.ris', type: 'application/x-research-info-systems' },
  { suffix: '.csl.json', type: 'application/vnd.citationstyles.csl+json' },
  { suffix: '.zip', type: 'application/zip' },
] as const satisfies readonly Form[];

export type Suffix = (typeof forms)[number]['suffix'];

/** The forms of a chart of another place; with `forms` in its place they have all of them. */
const elsewhere: readonly { suffix: Suffix }[] = forms.filter(({ suffix }) =>
  (['.png', '.svg', '.csv', '.json'] as Suffix[]).includes(suffix),
);

/** Whether a chart is there in every form, with a citation, a card and an answer to oEmbed. */
export const isWhole = ({ place }: Pick<Chart, 'place'>): boolean =>
  place === undefined || elsewhere.length === forms.length;

/** The forms that a chart is offered in. */
export const formsOf = (chart: Pick<Chart, 'place'>): readonly (Form & { suffix: Suffix })[] =>
  isWhole(chart) ? forms : forms.filter((form) => elsewhere.includes(form));

/**
 * The languages in which a form of a chart has an address of its own: all, but for the JSON of another place, which says
 * the same in every language and is there once.
 */
export const formLanguages = (suffix: Suffix, chart: Pick<Chart, 'place'>): readonly Lang[] =>
  suffix === '.json' && !isWhole(chart) ? languages.slice(0, 1) : languages;

/** The address of a form on this site. */
export const formPath = (suffix: Suffix, chart: Chart, lang: Lang): string => {
  const own = formLanguages(suffix, chart);
  return href(own.includes(lang) ? lang : languages[0], `/charts/${chart.id}${suffix}`);
};

/** The size of a form in pixels, where it has one. */
export function pixels(form: Form, chart: Chart, view: View): { width: number; height: number } | null {
  if (!form.picture?.zoom) return null;
  const { kind, zoom } = form.picture;
  const { width, height } = pictureSize(kind, chart, view);
  return { width: Math.round(width * zoom), height: Math.round(height * zoom) };
}
