/** The charts that are made from the data alone: any indicator of any place, once or over time. */
import { grouped } from '../data/group.ts';
import {
  allSeries,
  type Content,
  changeOf,
  direction,
  type Fact,
  isMeasure,
  isUnfinished,
  type Run,
  type Series,
  shareOf,
} from '../facts/index.ts';
import { mainPlace } from '../facts/main.ts';
import { list, periodOf, withUnit } from '../i18n/formats.ts';
import { inEach, type Lang, languages } from '../i18n/languages.ts';
import { plain } from '../i18n/phrase.ts';
import type { View } from '../i18n/view.ts';
import { words } from '../i18n/words.ts';
import type { Chart, ChartText, Table } from './chart.ts';
import { drawRuns } from './runs.ts';
import { factTable } from './table.ts';

/** The chart of an indicator in the site's own place over time. */
export const seriesId = (indicator: string): string => `series-${indicator}`;

/** The chart of an indicator in another place, once or over time: its address stays when a second figure comes. */
export const elsewhereId = (indicator: string, place: string): string => `${indicator}--${place}`;

interface Made {
  /** Of the site's own place. */
  own: Chart[];
  elsewhere: Chart[];
  series: Series[];
}

const made = new WeakMap<Content, Made>();

/** Every chart made from the data alone, in the order of the figures. */
export function generic(content: Content): Made {
  const known = made.get(content);
  if (known) return known;
  const main = mainPlace(content.data).id;
  const series = allSeries(content);
  const printed = content.facts.all.filter(({ computation }) => computation === null);
  const over = new Map(series.map((one) => [`${one.of}@${one.place}`, one]));
  const elsewhere = [...grouped(printed, ({ of, place }) => `${of}@${place}`)].flatMap(([key, facts]) => {
    const [{ of, place } = { of: '', place: main }] = facts;
    if (place === main) return [];
    const runs: Run[] = [{ place, facts, broken: null }];
    return [chartOf(over.get(key) ?? { of, place, runs }, elsewhereId(of, place), place, content)];
  });
  const own = series
    .filter(({ place }) => place === main)
    .map((one) => chartOf(one, seriesId(one.of), undefined, content));
  const charts = { own, elsewhere, series };
  made.set(content, charts);
  return charts;
}

const factsOf = ({ runs }: Series): Fact[] => runs.flatMap(({ facts }) => facts);

function chartOf(series: Series, id: string, place: string | undefined, content: Content): Chart {
  const facts = factsOf(series);
  const computed = reckoned(series, content);
  return {
    id,
    ...(place !== undefined && { place }),
    facts: [...facts, ...computed].map((fact) => fact.id),
    ...(facts.length > 1 && { table: (view: View) => tableOf(series, view) }),
    ...inEach((lang) => textOf(series, lang, content)),
    draw: (drawing) =>
      drawRuns({
        ...drawing,
        runs: series.runs.map(({ facts, place, broken }) => ({
          facts: facts.map((fact) => drawing.content.facts.get(fact.id) ?? fact),
          place,
          between: broken && plain(breakText(broken, place, drawing.lang), drawing),
        })),
      }),
  };
}

/** Our calculations of a series: by how much its two figures differ. */
function reckoned({ of, place, runs }: Series, { facts }: Content): Fact[] {
  const [run, ...others] = runs;
  const newer = run?.facts[1];
  if (!newer || others.length > 0 || run.facts.length !== 2) return [];
  return [changeOf(of), shareOf(of)].flatMap((of) => facts.get(`${of}@${place}@${newer.source}`) ?? []);
}

const put = (template: string, values: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

function breakText(broken: NonNullable<Run['broken']>, place: string, lang: Lang): string {
  const w = words(lang);
  if (broken.kind === 'borders')
    return broken.on === null ? w.breakBordersUndated : put(w.breakBorders, { on: `{since ${place}}` });
  if (broken.kind === 'succession')
    return broken.on === null ? w.breakSuccessionUndated : put(w.breakSuccession, { on: `{since ${place}}` });
  return {
    elsewhere: w.breakElsewhere,
    undated: w.breakUndated,
    together: w.breakTogether,
    length: w.breakLength,
  }[broken.kind];
}

/** More figures than this are not all told in words. */
const MOST_TOLD = 12;

function textOf(series: Series, lang: Lang, content: Content): ChartText {
  const w = words(lang);
  const { runs, place } = series;
  const facts = factsOf(series);
  const [first] = facts as [Fact];
  const last = facts.at(-1) ?? first;
  const said = (fact: Fact) => `{${fact.id} unit}`;
  const when = (fact: Fact) => `{period ${fact.id}}`;
  const told = (all: readonly Fact[], before = '') => {
    const each = all.map((fact) => `${before}${said(fact)} (${when(fact)})`);
    if (each.length <= MOST_TOLD) return each.join('; ');
    return [each[0], w.seriesBetween, each.at(-1)].join('; ');
  };
  // Of another place, it is named wherever the chart may stand alone.
  const name = `{name ${last.id}}${place === mainPlace(content.data).id ? '' : `, {place ${place}}`}`;
  const fill = (template: string, more: Record<string, string> = {}) =>
    put(template, { name, place: `{place ${place}}`, new: said(last), old: said(first), ...more });
  const open = `{open ${last.id}}`;
  if (facts.length === 1)
    return {
      headline: fill(w.singleHeadline),
      description: fill(w.singleDescription, { when: when(last) }),
      alternative: fill(first.value > 0 ? w.singleDrawn : w.singleBare, { when: when(last) }),
      notTold: [open],
      labels: {},
    };
  if (runs.length > 1) {
    const partly = runs.some((run) => run.facts.length > 1);
    const breaks = runs.flatMap((run) => (run.broken ? breakText(run.broken, run.place, lang) : []));
    const panels = runs.map(
      (run) =>
        `${run.broken ? `(${breakText(run.broken, run.place, lang)}) ` : ''}${told(run.facts, `{place ${run.place}}: `)}`,
    );
    const shown = panels.length > MOST_TOLD ? [...panels.slice(0, MOST_TOLD), w.seriesRest] : panels;
    const places = [...new Set(runs.map((run) => run.place))].map((id) => `{place ${id}}`);
    const whose = list(lang, places.length > 3 ? [`{place ${place}}`] : places);
    return {
      headline: fill(partly ? w.seriesPartly : w.seriesApart),
      description: `${fill(w.seriesPanels, { when: `${whose}` })}. ${put(partly ? w.seriesPartlyComparable : w.seriesNotComparable, { breaks: [...new Set(breaks)].join('; ') })}`,
      alternative: fill(w.seriesPanelsDrawn, { all: shown.join('; ') }),
      notTold: [open],
      labels: {},
    };
  }
  const many = facts.length >= 5;
  const notes = [
    ...(reckoned(series, content).length > 0 ? [w.seriesReckoned] : []),
    ...(facts.some((fact) => isUnfinished(fact, content)) ? [w.seriesUnfinished] : []),
    ...(facts.length === 2 &&
    direction(first, last, content) === null &&
    facts.some(({ qualifier }) => qualifier !== 'exact')
      ? [w.seriesBounds]
      : []),
  ];
  const moments = facts.length === 2 ? list(lang, [when(first), when(last)]) : `${when(first)} – ${when(last)}`;
  return {
    headline: fill(headlineOf(series, lang, content), {
      ...byOf(series, content),
      more: moreOf(series, lang, content),
    }),
    description: [fill(many ? w.seriesLine : w.seriesColumns, { when: moments }), ...notes].join('. '),
    alternative: fill(many ? w.seriesLineDrawn : w.seriesColumnsDrawn, { all: told(facts) }),
    notTold: [open],
    labels: {},
  };
}

/** The words that a run of comparable figures allows. */
function headlineOf(series: Series, lang: Lang, content: Content): string {
  const w = words(lang);
  const facts = factsOf(series);
  const steps = facts.slice(1).map((fact, index) => direction(facts[index] as Fact, fact, content));
  if (facts.length > 2) {
    if (facts.length >= 5 && steps.every((step) => step === 'more')) return w.seriesRising;
    if (facts.length >= 5 && steps.every((step) => step === 'fewer')) return w.seriesFalling;
    return w.seriesCounts;
  }
  const [step] = steps;
  if (step === 'more' || step === 'fewer')
    return reckoned(series, content).length > 0 ? w.seriesChangedBy : w.seriesChanged;
  return step === 'same' ? w.seriesSame : w.seriesBoth;
}

/** How the newer of two figures compares: what is counted is more or fewer, what is measured higher or lower. */
function moreOf(series: Series, lang: Lang, content: Content): string {
  const w = words(lang);
  const [older, newer] = factsOf(series);
  const measured = isMeasure(series, content);
  if (older && newer && direction(older, newer, content) === 'fewer') return measured ? w.seriesLower : w.seriesFewer;
  return measured ? w.seriesHigher : w.seriesMore;
}

function byOf(series: Series, content: Content): Record<string, string> {
  const [by, share] = reckoned(series, content);
  if (!by) return {};
  if (by.unit[languages[0]] !== factsOf(series)[0]?.unit[languages[0]]) return { by: `{${by.id} unit}` };
  return { by: share ? `{${by.id}} ({${share.id}})` : `{${by.id}}` };
}

/** One row a figure, oldest first, with whether it compares with the row above; then our calculations. */
function tableOf(series: Series, view: View): Table {
  const { lang, words: w, content } = view;
  const { runs } = series;
  const facts = factsOf(series);
  const between = runs.flatMap(({ facts, broken, place }) =>
    facts.map((_, index) => {
      if (index > 0) return w.isComparable;
      return broken ? put(w.notComparable, { break: plain(breakText(broken, place, lang), view) }) : '';
    }),
  );
  const ids = (all: readonly Fact[]) => all.map(({ id }) => id);
  const figures = factTable(ids(facts), view);
  const ours = factTable(ids(reckoned(series, content)), view);
  return {
    columns: [...figures.columns, w.comparable],
    rows: [
      ...figures.rows.map((row, index) => [...row, { text: between[index] ?? '' }]),
      ...ours.rows.map((row) => [...row, { text: '' }]),
    ],
    records: [
      ...figures.records.map((record, index) => ({ ...record, comparable_with_previous: between[index] ?? '' })),
      // Of two times: what they are, its parts say.
      ...ours.records.map((record) => ({
        ...record,
        period_start: '',
        period_end: '',
        as_of: '',
        comparable_with_previous: '',
      })),
    ],
    sources: [...figures.sources, ...ours.sources],
  };
}

/** A count that stands beside a chart's own, and the chart of both. */
export interface OtherCount {
  chart: Chart;
  /** "Trước đó: 12 lớp học (tháng 12 năm 2024)". */
  text: string;
}

/** For each number of a story's chart that has a series: the count before it, and the way to the chart of all. */
export function otherCounts(chart: Chart, view: View): OtherCount[] {
  const { lang, words: w, content } = view;
  const { own, series: all } = generic(content);
  if (own.includes(chart) || chart.place !== undefined) return [];
  const counted = chart.facts.filter((id) => own.some(({ facts }) => facts.includes(id)));
  return counted.flatMap((id) => {
    const fact = content.facts.get(id);
    const other = fact && own.find((one) => one.id === seriesId(fact.of) && one.facts.includes(fact.id));
    const series = fact && all.find((one) => one.of === fact.of && one.place === fact.place);
    const run = series?.runs.find(({ facts }) => facts.includes(fact as Fact))?.facts;
    if (!other || !run) return [];
    const at = run.indexOf(fact as Fact);
    const [neighbour, word] = at > 0 ? [run[at - 1], w.before] : [run[at + 1], w.afterwards];
    const text = neighbour
      ? `${word}: ${counted.length > 1 ? `${neighbour.name[lang]}, ` : ''}${withUnit(lang, neighbour)} (${periodOf(neighbour, lang)})`
      : `${w.otherCounts}: ${fact?.name[lang]}`;
    return [{ chart: other, text }];
  });
}
