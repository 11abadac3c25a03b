import type { Row } from '../data/schema.ts';
import { date, list } from '../i18n/formats.ts';
import type { View } from '../i18n/view.ts';
import type { Chart } from './chart.ts';
import { tableOf } from './table.ts';

/** The sources a chart rests on, each once, in the order of their table. */
export function sourcesOf(chart: Chart, view: View): Row<'sources'>[] {
  const ids = new Set(tableOf(chart, view).sources);
  return view.content.data.sources.filter(({ id }) => ids.has(id));
}

/** The sources of a chart as one line: "Một tờ báo (1 tháng 2 năm 2030)". */
export const credit = (chart: Chart, view: View): string =>
  list(
    view.lang,
    sourcesOf(chart, view).map(({ publisher, published }) => `${publisher} (${date(view.lang, published)})`),
  );
