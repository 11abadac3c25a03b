import type { Row } from '../data/schema.ts';
import type { Content } from '../facts/index.ts';
import { date, list } from '../i18n/formats.ts';
import { type Lang, languages } from '../i18n/languages.ts';
import type { Chart } from './chart.ts';
import { tableOf } from './table.ts';

/** The sources a chart rests on, each once, in the order of their table. */
export function sourcesOf(chart: Chart, content: Content): Row<'sources'>[] {
  const ids = new Set(tableOf(chart, languages[0], content).sources);
  return content.data.sources.filter(({ id }) => ids.has(id));
}

/** The sources of a chart as one line: "Một tờ báo (1 tháng 2 năm 2030)". */
export const credit = (chart: Chart, lang: Lang, content: Content): string =>
  list(
    lang,
    sourcesOf(chart, content).map(({ publisher, published }) => `${publisher} (${date(lang, published)})`),
  );
