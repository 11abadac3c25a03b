/** The report of this story as it was when its drawings were last looked at, whatever stands in `data/` by now. */
import * as drawing from '../../../tests/unit/charts/drawings.ts';
import { view as viewOf } from '../../../tests/unit/content.ts';
import type { Chart } from '../../charts/chart.ts';
import { readDataset } from '../../data/files.ts';
import { type Content, facts } from '../../facts/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { View } from '../../i18n/view.ts';
import { charts } from '../charts/index.ts';

export { type Box, cloths, labels, overlap, touching } from '../../../tests/unit/charts/drawings.ts';

const data = readDataset('src/story/tests/data');

export const content: Content = { data, facts: facts(data), charts };

/** The report as it is told in a language. */
export const view = (lang: Lang): View => viewOf(lang, content);

/** The charts that are drawn larger on a page than elsewhere. */
const larger = ['outreach-sessions', 'clan-members'];

const drawingsOf = (chart: Chart): drawing.Drawn[] => drawing.drawingsOf(chart, larger.includes(chart.id));

export const drawings = charts.flatMap(drawingsOf);

export const drawn = (one: drawing.Drawn): SVGSVGElement => drawing.drawn(one, content);
