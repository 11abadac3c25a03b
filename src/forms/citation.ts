import { type Chart, say } from '../charts/chart.ts';
import { credit, sourcesOf } from '../charts/sources.ts';
import type { Content } from '../facts/index.ts';
import { siteId, siteName } from '../facts/main.ts';
import { capital, date } from '../i18n/formats.ts';
import { type Lang, language } from '../i18n/languages.ts';
import { inEdition, live } from '../i18n/paths.ts';
import type { View } from '../i18n/view.ts';
import { words } from '../i18n/words.ts';

/** What is needed to cite a chart or the story. */
export interface Citation {
  id: string;
  /** The name of the site, and its id: `some-city-in-figures`. */
  site: { name: string; id: string };
  lang: Lang;
  title: string;
  /** "chart" or "article", in the language. */
  genre: string;
  /** The day of its edition, or when its sources were last looked at: `2026-11`. */
  issued: string;
  /** The sources of its numbers, as one line. */
  credit: string;
  /** Its address on the live site. */
  address: string;
  /** Where it stands unchanged for ever; `null` as long as there is no edition. */
  frozen: { version: string; address: string } | null;
}

/** The citation of a chart. */
export function chartCitation(chart: Chart, view: View): Citation {
  const { lang, words: w, edition } = view;
  return {
    id: chart.id,
    site: siteOf(view),
    lang,
    title: say(chart, 'headline', view),
    genre: w.chart,
    issued: edition?.date ?? newest(sourcesOf(chart, view).map(({ accessed }) => accessed)),
    credit: credit(chart, view),
    ...addresses(`/charts/${chart.id}/`, view),
  };
}

/** The citation of the story. */
export function storyCitation(title: string, view: View, source: Content['data']['sources'][number]): Citation {
  const { lang, words: w, content, edition } = view;
  return {
    id: 'story',
    site: siteOf(view),
    lang,
    title,
    genre: w.article,
    issued: edition?.date ?? newest(content.data.sources.map(({ accessed }) => accessed)),
    credit: `${source.publisher} (${date(lang, source.published)})`,
    ...addresses('/', view),
  };
}

const siteOf = ({ lang, content: { data } }: View): Citation['site'] => ({
  name: siteName(data, lang),
  id: siteId(data),
});

const newest = (periods: string[]): string => periods.sort().at(-1) ?? '';

function addresses(path: string, { lang, site, edition }: View): Pick<Citation, 'address' | 'frozen'> {
  return {
    address: new URL(live(lang, path), site).href,
    frozen: edition && {
      version: edition.version,
      address: new URL(inEdition(edition.version, lang, path), site).href,
    },
  };
}

/** The line for a caption: "Biểu đồ: … (CC BY 4.0). Nguồn: … (1 tháng 2 năm 2030)". */
export function short({ site, lang, genre, credit }: Citation): string {
  const w = words(lang);
  return `${capital(genre)}: ${site.name} (${w.licenceShort}). ${w.source}: ${credit}.`;
}

/** The whole citation in words. `retrieved` is the day on which the reader saw it, in words. */
export function full(
  { site, lang, title, genre, issued, credit, address, frozen }: Citation,
  retrieved: string,
): string {
  const w = words(lang);
  return [
    `${site.name} (${date(lang, issued)}). “${title}” [${genre}].`,
    `${w.source}: ${credit}.`,
    `${w.licenceName} ${w.licenceShort}.`,
    ...(frozen ? [`${w.frozenAddress} ${frozen.version}: ${frozen.address}`] : []),
    `${w.address}: ${address}`,
    `${w.retrieved} ${retrieved}.`,
  ].join(' ');
}

const note = ({ lang, credit }: Citation): string => {
  const w = words(lang);
  return `${w.source}: ${credit}. ${w.licenceName} ${w.licenceShort}.`;
};

/** The address that stays: the frozen one, as long as there is none the live one. */
const lasting = ({ address, frozen }: Citation): string => frozen?.address ?? address;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** As BibTeX, for BibLaTeX too. `retrieved` is an ISO date; without it there is none. */
export function bibtex(citation: Citation, retrieved?: string): string {
  const { id, site, lang, title, issued, frozen } = citation;
  const [year = '', month] = issued.split('-');
  const fields: [string, string | undefined][] = [
    ['author', `{{${tex(site.name)}}}`],
    ['title', `{{${tex(title)}}}`],
    ['year', `{${year}}`],
    ['month', month && months[Number(month) - 1]],
    ['version', frozen ? `{${frozen.version}}` : undefined],
    ['url', `{${lasting(citation)}}`],
    ['urldate', retrieved && `{${retrieved}}`],
    ['language', `{${language[lang].babel}}`],
    ['langid', `{${language[lang].babel}}`],
    ['note', `{${tex(note(citation))}}`],
  ];
  const written = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${site.id}-${id}-${lang},\n${written.join('')}}\n`;
}

const tex = (text: string): string =>
  text
    .replaceAll('\u00a0', '~')
    .replace(/[\\{}^]/g, '')
    .replace(/[&%$#_]/g, (sign) => `\\${sign}`);

/** As RIS. `retrieved` is an ISO date; without it there is none. */
export function ris(citation: Citation, retrieved?: string): string {
  const { id, site, lang, title, issued, frozen } = citation;
  const [year = '', month = '', day = ''] = issued.split('-');
  const tags: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', `${site.id}-${id}-${lang}`],
    ['AU', site.name],
    ['TI', title],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['ET', frozen?.version],
    ['LA', lang],
    ['UR', lasting(citation)],
    ['Y2', retrieved?.replaceAll('-', '/')],
    ['N1', note(citation)],
    ['ER', ''],
  ];
  return tags
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value?.replaceAll('\u00a0', ' ')}\r\n`)
    .join('');
}

/** As CSL-JSON, a list of one. `retrieved` is an ISO date; without it there is none. */
export function csl(citation: Citation, retrieved?: string): string {
  const { id, site, lang, title, genre, issued, frozen } = citation;
  const item = {
    id: `${site.id}-${id}-${lang}`,
    type: 'webpage',
    author: [{ literal: site.name }],
    title,
    'container-title': site.name,
    genre,
    issued: { 'date-parts': [issued.split('-').map(Number)] },
    ...(frozen && { version: frozen.version }),
    ...(retrieved && { accessed: { raw: retrieved } }),
    language: lang,
    URL: lasting(citation),
    note: note(citation),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
