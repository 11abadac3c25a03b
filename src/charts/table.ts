import { withDecimals } from '../data/decimal.ts';
import type { Fact } from '../facts/index.ts';
import { find } from '../facts/index.ts';
import { NBSP, number, periodOf, quantity, withUnit } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { placeName } from '../i18n/places.ts';
import type { View } from '../i18n/view.ts';
import type { Chart, Table } from './chart.ts';

/** The table of a chart: its own, or one row a fact. */
export function tableOf(chart: Chart, view: View): Table {
  return chart.table ? chart.table(view) : factTable(chart.facts, view);
}

/** One row a fact: its number with qualifier and unit, its period, and who printed or computed it. */
export function factTable(ids: readonly string[], view: View): Table {
  const { lang, words: w, content } = view;
  const all = ids.map((id) => find(content.facts, id));
  return {
    columns: [w.what, w.value, w.place, w.period, w.origin],
    rows: all.map((fact) => [
      { text: fact.name[lang] },
      { text: withUnit(lang, fact), fact },
      { text: placeName(fact.place, lang, content.data) },
      { text: periodOf(fact, lang) },
      { text: origin(fact, view) },
    ]),
    records: all.map((fact) => record(fact, view)),
    sources: all.flatMap(({ figures }) => figures.map(({ source }) => source)),
  };
}

/** Who prints a fact and where, or how we computed it: "phép tính của chúng tôi: hơn 12.345 : 825". */
export function origin(fact: Fact, { lang, words: w, content: { data } }: View): string {
  if (fact.computation) return `${w.ourCalculation}: ${formula(fact, lang)}`;
  const [figure] = fact.figures;
  const source = data.sources.find(({ id }) => id === figure?.source);
  const paragraph = figure?.paragraph ? `, ${w.paragraph} ${number(lang, figure.paragraph)}` : '';
  return `${source?.publisher}${paragraph}`;
}

/** Two numbers and their sign stay on one line; a sum of many may break before a sign. */
const signs = {
  ratio: `${NBSP}:${NBSP}`,
  share: `${NBSP}:${NBSP}`,
  difference: `${NBSP}−${NBSP}`,
  sum: ` +${NBSP}`,
} as const;

function formula({ computation }: Fact, lang: Lang): string {
  if (!computation) return '';
  const { operation, from } = computation;
  if (operation === 'count') return from.map((fact) => withUnit(lang, fact)).join('; ');
  return from
    .map((fact, index) => (index > 0 && fact.value < 0 ? `(${quantity(lang, fact)})` : quantity(lang, fact)))
    .join(signs[operation]);
}

function record(fact: Fact, { lang, content: { data } }: View): Table['records'][number] {
  const [figure] = fact.figures;
  const source = data.sources.find(({ id }) => id === figure?.source);
  const printed = fact.computation ? null : figure;
  return {
    id: fact.id,
    name: fact.name[lang],
    qualifier: fact.qualifier,
    value: withDecimals(fact.value, fact.decimals),
    unit: fact.unit[lang],
    period_start: figure?.period_start ?? '',
    period_end: figure?.period_end ?? '',
    as_of: figure?.as_of ?? '',
    calculated: fact.computation
      ? `${fact.computation.operation}: ${fact.computation.from.map(({ id }) => id).join(' ')}`
      : '',
    as_printed: printed?.as_printed ?? '',
    source: source?.publisher ?? '',
    published: source?.published ?? '',
    paragraph: printed?.paragraph ?? '',
    url: source?.url ?? '',
    place: fact.place,
    place_name: placeName(fact.place, lang, data),
  };
}
