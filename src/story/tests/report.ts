/** The report of this story as it was when its drawings were last looked at, whatever stands in `data/` by now. */
import * as drawing from '../../../tests/unit/charts/drawings.ts';
import { changed as changedIn, view as viewOf } from '../../../tests/unit/content.ts';
import * as kit from '../../../tests/unit/vary.ts';
import type { Chart } from '../../charts/chart.ts';
import { readDataset } from '../../data/files.ts';
import type { Dataset, TableName } from '../../data/schema.ts';
import { type Content, facts } from '../../facts/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { View } from '../../i18n/view.ts';
import { charts } from '../charts/index.ts';

export {
  type Box,
  box,
  cloths,
  counts,
  type Drawn,
  labels,
  marks,
  overlap,
} from '../../../tests/unit/charts/drawings.ts';

const data = readDataset('src/story/tests/data');

export const content: Content = { data, facts: facts(data), charts };

/** The report as it is told in a language, or other content. */
export const view = (lang: Lang, of: Content = content): View => viewOf(lang, of);

/** The charts that are drawn larger on a page than elsewhere. */
const larger = ['outreach-sessions', 'clan-members'];

export const drawingsOf = (chart: Chart): drawing.Drawn[] => drawing.drawingsOf(chart, larger.includes(chart.id));

export const drawings = charts.flatMap(drawingsOf);

export const drawn = (one: drawing.Drawn, from = content): SVGSVGElement => drawing.drawn(one, from);

// The report with other numbers and rows: see there.
export const vary = (change: Parameters<typeof kit.vary>[0]): Content => kit.vary(change, content);
export const withValues = (values: Record<string, number>): Content => kit.withValues(values, content);
export const withEvents = (count: number, long: boolean): Content => kit.withEvents(count, long, content);
export const withUnits = (count: number, name: string): Content => kit.withUnits(count, name, content);
export const changed = <T extends TableName>(
  table: T,
  which: (row: Dataset[T][number]) => boolean,
  cells: Partial<Dataset[T][number]>,
): Content => changedIn(table, which, cells, content);
