import { decimalsOf } from '../data/as-printed.ts';
import type { Dataset, Row } from '../data/schema.ts';
import { inEach } from '../i18n/languages.ts';
import { addressed } from './addresses.ts';
import { type Calculated, calculate } from './calculations.ts';
import { type Fact, type Facts, type Figure, unitOf } from './fact.ts';
import { changes } from './series.ts';

export { type Correction, corrections, correctionsOf, spelledOut } from './corrections-of-facts.ts';
export type { Computation, Content, Fact, Facts, Figure, RefusedCalculation } from './fact.ts';
export { find } from './fact.ts';
export { allSeries, changeOf, direction, isMeasure, isUnfinished, type Run, type Series, shareOf } from './series.ts';

/**
 * Every figure that a source prints and every number we compute from them, addressed by what it is about:
 * `<id>` is the number of the site's own place in its main report, or, where that report gives none, in the last
 * source before it; `<id>@<place>` the same of another place; `<id>@<place>@<source>` that of a report.
 * Of several in one report the last one counted is meant; the others add their time: `…@2023-12`.
 * Never throws for tables that were checked.
 */
export function facts(data: Dataset): Facts {
  const indicators = new Map(data.indicators.map((row) => [row.id, row]));
  const rows = new Map(
    data.figures.flatMap((figure) => {
      const indicator = indicators.get(figure.indicator);
      return indicator ? [[figure.id, printed(figure, indicator)] as const] : [];
    }),
  );
  const { made, refused }: Calculated = calculate(data, [...rows.values()]);
  const counted = [...rows.values(), ...made];
  const facts = Object.assign(addressed(data, counted), { all: counted, rows, refused });
  const all = [...counted, ...changes({ data, facts })];
  return all.length === counted.length ? facts : Object.assign(addressed(data, all), { all, rows, refused });
}

const printed = (figure: Figure, indicator: Row<'indicators'>): Fact => ({
  id: figure.id,
  of: figure.indicator,
  place: figure.place,
  source: figure.source,
  name: inEach((lang) => indicator[`name_${lang}`]),
  value: figure.value,
  decimals: decimalsOf(figure, indicator),
  qualifier: figure.qualifier,
  ...unitOf(indicator),
  notTold: inEach((lang) => indicator[`not_told_${lang}`]),
  figures: [figure],
  computation: null,
});
