/** The charts drawn from the dropped tables, beside those now published. */
import { type Chart, type Size, say } from '../charts/chart.ts';
import { drawForPage } from '../charts/draw.ts';
import { present } from '../charts/present.ts';
import { notToldBy } from '../charts/sources.ts';
import type { Dataset } from '../data/schema.ts';
import { type Content, facts } from '../facts/index.ts';
import { charts } from '../gate/story.ts';
import { type CheckLang, type CheckWords, fill } from '../i18n/check.ts';
import { number } from '../i18n/formats.ts';
import { viewIn } from '../i18n/view.ts';
import { element } from './element.ts';

interface Drawn {
  /** What the chart says in words, one paragraph each. */
  texts: string[];
  drawing: SVGSVGElement;
}

type Side = Drawn | Error | string;

/**
 * Draws every chart twice and shows those that differ, one after the other so that the page stays awake; `failed` are
 * those that cannot be drawn from the dropped tables.
 */
export async function redraw(
  { before, after }: { before: Dataset; after: Dataset },
  lang: CheckLang,
  w: CheckWords,
  progress: (share: number) => void,
): Promise<{ shown: HTMLElement; failed: number }> {
  const begun = performance.now();
  const published = content(before);
  const dropped = content(after);
  const shown: HTMLElement[] = [];
  const same: string[] = [];
  let failed = 0;
  const [had = new Map(), has = new Map()] = [published, dropped].map(chartsOf);
  const order = [...charts.map(({ id }) => id), ...had.keys(), ...has.keys()];
  const either = [...new Set(order)].flatMap((id) => has.get(id) ?? had.get(id) ?? []);
  for (const [index, chart] of either.entries()) {
    if (performance.now() - begun > 1000) progress(index / either.length);
    await pause();
    const old = had.has(chart.id) ? drawn(had.get(chart.id) ?? chart, published, lang) : w.chartNew;
    const next = has.has(chart.id) ? drawn(chart, dropped, lang) : w.chartGone;
    if (isDrawn(old) && isDrawn(next) && equal(old, next)) same.push(old.texts[0] ?? chart.id);
    else shown.push(pair(chart, old, next, w));
    if (next instanceof Error) failed += 1;
  }
  const rest = element(
    'details',
    {},
    element('summary', {}, fill(w.unchanged, { charts: number(lang, same.length) })),
    element('ul', {}, ...same.map((headline) => element('li', {}, headline))),
  );
  const all = shown.length > 0 ? [...shown, rest] : [element('p', {}, w.noCharts)];
  return { shown: element('div', {}, ...all), failed };
}

/** The charts that there are, by id. */
const chartsOf = (from: Content | Error): Map<string, Chart> =>
  new Map((from instanceof Error ? charts : present(from)).map((chart) => [chart.id, chart]));

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The tables with their facts, or why there are none. */
function content(data: Dataset): Content | Error {
  try {
    return { data, facts: facts(data), charts };
  } catch (error) {
    return defect(error);
  }
}

/** No data that the check accepts makes a drawing fail: this is for whoever keeps the code. */
function defect(error: unknown): Error {
  console.error(error);
  return error as Error;
}

const size: Size = 'narrow';

function drawn(chart: Chart, from: Content | Error, lang: CheckLang): Drawn | Error {
  if (from instanceof Error) return from;
  try {
    const view = viewIn(lang, { content: from });
    const [headline, description, notTold] = (['headline', 'description', 'notTold'] as const).map((part) =>
      say(chart, part, view),
    ) as [string, string, string];
    const texts = [headline, description, notToldBy(chart, view), notTold];
    return { texts, drawing: drawForPage(document, chart, size, view) };
  } catch (error) {
    return defect(error);
  }
}

const isDrawn = (one: Side): one is Drawn => typeof one === 'object' && 'drawing' in one;

const equal = (a: Drawn, b: Drawn): boolean =>
  a.drawing.isEqualNode(b.drawing) && a.texts.every((text, index) => text === b.texts[index]);

/** Both sides of a chart: what is drawn, why it could not be, or the words for one that is not there. */
function pair(chart: Chart, old: Side, next: Side, w: CheckWords): HTMLElement {
  const side = (name: string, one: Side): HTMLElement =>
    element(
      'figure',
      {},
      element('figcaption', {}, name),
      ...(isDrawn(one)
        ? [
            element('h3', {}, one.texts[0] ?? ''),
            element('p', { class: 'description' }, one.texts[1] ?? ''),
            one.drawing,
            element('p', { class: 'not-told' }, element('strong', {}, one.texts[2] ?? ''), ` ${one.texts[3]}`),
          ]
        : [element('p', { class: 'failed' }, one instanceof Error ? w.notDrawn : one)]),
    );
  return element('div', { class: 'pair', id: `pair-${chart.id}` }, side(w.before, old), side(w.after, next));
}
