import licence from '../../LICENSE-data.md?raw';
import { type Chart, say } from '../charts/chart.ts';
import { notToldBy } from '../charts/sources.ts';
import { tableOf } from '../charts/table.ts';
import { csv } from '../data/publish.ts';
import { zip } from '../data/zip.ts';
import { href } from '../i18n/paths.ts';
import type { View } from '../i18n/view.ts';
import { bibtex, chartCitation, csl, full, ris } from './citation.ts';
import { type Form, formPath, forms, isWhole, type Suffix } from './index.ts';
import { chartJson } from './json.ts';
import { offline } from './offline.ts';
import { once } from './once.ts';
import { outlines } from './outlines.ts';
import { pdf } from './pdf.ts';
import { type Picture, type PictureKind, picture } from './picture.ts';
import { png } from './png.ts';
import { guarded } from './policy.ts';
import { workbook } from './workbook.ts';

type File = string | Uint8Array<ArrayBuffer>;

const outlined = once(outlines);
const printed = once(pdf);
const rendered = once(png);

const makers: Record<Exclude<Suffix, `${string}.png`>, (chart: Chart, view: View) => File> = {
  '.svg': (chart, view) => draw('picture', chart, view).svg,
  '-outlines.svg': (chart, view) => outlined(draw('picture', chart, view)),
  '.pdf': (chart, view) => printed(draw('picture', chart, view)),
  '.csv': (chart, view) => csv(tableOf(chart, view).records),
  '.xlsx': workbook,
  '.json': chartJson,
  '-offline.html': offline,
  '.bib': (chart, view) => bibtex(chartCitation(chart, view)),
  '.ris': (chart, view) => ris(chartCitation(chart, view)),
  '.csl.json': (chart, view) => csl(chartCitation(chart, view)),
  '.zip': everything,
};

/** The file of a chart in one of its forms: the same bytes for the same content. */
export function make(suffix: Suffix, chart: Chart, view: View): File {
  if (suffix in makers) return makers[suffix as keyof typeof makers](chart, view);
  const { picture } = forms.find((form) => form.suffix === suffix) as Form & { picture: NonNullable<Form['picture']> };
  return (isWhole(chart) ? rendered : png)(draw(picture.kind, chart, view), picture.zoom, picture.dpi);
}

const sizes = new WeakMap<View['content'], Map<string, number>>();

/** The bytes of that file; asked for again, it is not made again. */
export function byteSize(suffix: Suffix, chart: Chart, view: View): number {
  const known = sizes.get(view.content) ?? new Map<string, number>();
  sizes.set(view.content, known);
  const key = formPath(suffix, chart, view.lang);
  const file = () => make(suffix, chart, view);
  const size = known.get(key) ?? Buffer.byteLength(suffix === '-offline.html' ? guarded(`${file()}`) : file());
  known.set(key, size);
  return size;
}

function draw(kind: PictureKind, chart: Chart, view: View): Picture {
  const { host, pathname } = new URL(href(view.lang, `/charts/${chart.id}/`), view.site);
  return picture(kind, chart, view, host + pathname);
}

/** Every other form, with a README and the licence. */
function everything(chart: Chart, view: View): File {
  const inside = forms.filter(({ suffix }) => suffix !== '.zip');
  const files = inside.map(({ suffix }): [string, File] => [chart.id + suffix, make(suffix, chart, view)]);
  return zip({ 'README.txt': readme(chart, view, inside), 'LICENSE.md': licence, ...Object.fromEntries(files) });
}

function readme(chart: Chart, view: View, inside: readonly (typeof forms)[number][]): string {
  const w = view.words;
  return [
    say(chart, 'headline', view),
    say(chart, 'description', view),
    `${notToldBy(chart, view)} ${say(chart, 'notTold', view)}`,
    full(chartCitation(chart, view), w.retrievedOn),
    `${w.filesInside}:\n${inside.map(({ suffix }) => `- ${chart.id}${suffix}: ${w[suffix]}`).join('\n')}`,
    w.excelHint,
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}
