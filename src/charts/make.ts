import { csv } from '../data/publish.ts';
import type { Content } from '../facts/index.ts';
import type { Lang } from '../i18n/languages.ts';
import { href } from '../i18n/paths.ts';
import type { Chart } from './chart.ts';
import type { Suffix } from './forms.ts';
import { type Picture, type PictureKind, picture } from './picture.ts';
import { png } from './png.ts';
import { tableOf } from './table.ts';

/** What the forms of a chart are made from. */
interface Source {
  chart: Chart;
  lang: Lang;
  content: Content;
  /** The site's address. */
  site: URL;
}

type Maker = (source: Source) => string | Uint8Array<ArrayBuffer>;

const makers: Record<Suffix, Maker> = {
  '.png': (source) => png(draw('picture', source)),
  '@2x.png': (source) => png(draw('picture', source), 2),
  '-square.png': (source) => png(draw('square', source)),
  '-card.png': (source) => png(draw('card', source)),
  '.svg': (source) => draw('picture', source).svg,
  '.csv': ({ chart, lang, content }) => csv(tableOf(chart, lang, content).records),
};

/** The file of a chart in one of its forms: the same bytes for the same content. */
export const make = (suffix: Suffix, source: Source): string | Uint8Array<ArrayBuffer> => makers[suffix](source);

function draw(kind: PictureKind, { chart, lang, content, site }: Source): Picture {
  const { host, pathname } = new URL(href(lang, `/charts/${chart.id}/`), site);
  return picture(kind, chart, lang, content, host + pathname);
}
