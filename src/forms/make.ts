import licence from '../../LICENSE-data.md?raw';
import { say } from '../charts/chart.ts';
import { tableOf } from '../charts/table.ts';
import { csv } from '../data/publish.ts';
import { zip } from '../data/zip.ts';
import { href } from '../i18n/paths.ts';
import { words } from '../i18n/words.ts';
import { bibtex, chartCitation, csl, full, ris } from './citation.ts';
import { type Basis, type Form, formPath, forms, type Suffix } from './index.ts';
import { chartJson } from './json.ts';
import { offline } from './offline.ts';
import { once } from './once.ts';
import { outlines } from './outlines.ts';
import { pdf } from './pdf.ts';
import { type Picture, type PictureKind, picture } from './picture.ts';
import { png } from './png.ts';
import { workbook } from './workbook.ts';

type File = string | Uint8Array<ArrayBuffer>;

const outlined = once(outlines);
const printed = once(pdf);

const makers: Record<Exclude<Suffix, `${string}.png`>, (basis: Basis) => File> = {
  '.svg': (basis) => draw('picture', basis).svg,
  '-outlines.svg': (basis) => outlined(draw('picture', basis)),
  '.pdf': (basis) => printed(draw('picture', basis)),
  '.csv': ({ chart, lang, content }) => csv(tableOf(chart, lang, content).records),
  '.xlsx': workbook,
  '.json': chartJson,
  '-offline.html': offline,
  '.bib': (basis) => bibtex(chartCitation(basis)),
  '.ris': (basis) => ris(chartCitation(basis)),
  '.csl.json': (basis) => csl(chartCitation(basis)),
  '.zip': everything,
};

/** The file of a chart in one of its forms: the same bytes for the same content. */
export function make(suffix: Suffix, basis: Basis): File {
  if (suffix in makers) return makers[suffix as keyof typeof makers](basis);
  const { picture } = forms.find((form) => form.suffix === suffix) as Form & { picture: NonNullable<Form['picture']> };
  return png(draw(picture.kind, basis), picture.zoom, picture.dpi);
}

const sizes = new WeakMap<Basis['content'], Map<string, number>>();

/** The bytes of that file; asked for again, it is not made again. */
export function byteSize(suffix: Suffix, basis: Basis): number {
  const known = sizes.get(basis.content) ?? new Map<string, number>();
  sizes.set(basis.content, known);
  const key = formPath(suffix, basis.chart, basis.lang);
  const size = known.get(key) ?? Buffer.byteLength(make(suffix, basis));
  known.set(key, size);
  return size;
}

function draw(kind: PictureKind, { chart, lang, content, site }: Basis): Picture {
  const { host, pathname } = new URL(href(lang, `/charts/${chart.id}/`), site);
  return picture(kind, chart, lang, content, host + pathname);
}

/** Every other form, with a README and the licence. */
function everything(basis: Basis): File {
  const { chart } = basis;
  const inside = forms.filter(({ suffix }) => suffix !== '.zip');
  const files = inside.map(({ suffix }): [string, File] => [chart.id + suffix, make(suffix, basis)]);
  return zip({ 'README.txt': readme(basis, inside), 'LICENSE.md': licence, ...Object.fromEntries(files) });
}

function readme(basis: Basis, inside: readonly (typeof forms)[number][]): string {
  const { chart, lang, content } = basis;
  const w = words(lang);
  return [
    say(chart, 'headline', lang, content),
    say(chart, 'description', lang, content),
    `${w.notTold} ${say(chart, 'notTold', lang, content)}`,
    full(chartCitation(basis), w.retrievedOn),
    `${w.filesInside}:\n${inside.map(({ suffix, label }) => `- ${chart.id}${suffix}: ${label[lang]}`).join('\n')}`,
    w.excelHint,
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}
