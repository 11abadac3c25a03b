import type { Row } from '../data/schema.ts';
import type { Content, Fact } from '../facts/index.ts';
import { mainReport } from '../facts/main.ts';
import { capital, date, list } from '../i18n/formats.ts';
import type { View } from '../i18n/view.ts';
import type { Chart } from './chart.ts';
import { tableOf } from './table.ts';

/** The sources a chart rests on, each once, in the order of their table. */
export function sourcesOf(chart: Chart, view: View): Row<'sources'>[] {
  const ids = new Set(tableOf(chart, view).sources);
  return view.content.data.sources.filter(({ id }) => ids.has(id));
}

/** What the sentence of what a chart leaves open begins with: the main report, where it rests on it, or else its source. */
export function notToldBy(chart: Chart, view: View): string {
  const report = mainReport(view.content.data);
  const { notTold, anySource } = view.words;
  return sourcesOf(chart, view).some(({ id }) => id === report.id)
    ? ofReport(notTold, view)
    : capital(notTold.replace('{source}', anySource));
}

/** A sentence about the main report, called by what it is: an article, a decree. */
export const ofReport = (sentence: string, { lang, words: w, content }: View): string =>
  capital(sentence.replace('{source}', mainReport(content.data)[`kind_${lang}`] ?? w.anySource));

/** Who says a number. */
export const publisherOf = ({ source }: Fact, { data }: Content): string =>
  data.sources.find(({ id }) => id === source)?.publisher ?? '';

/** The same, where that is not the main report, of which the whole story is; else nothing. */
export const otherPublisherOf = (fact: Fact, content: Content): string =>
  fact.source === mainReport(content.data).id ? '' : publisherOf(fact, content);

/** The sources of a chart as one line: "Một tờ báo (1 tháng 2 năm 2030)". */
export const credit = (chart: Chart, view: View): string =>
  list(
    view.lang,
    sourcesOf(chart, view).map(({ publisher, published }) => `${publisher} (${date(view.lang, published)})`),
  );
