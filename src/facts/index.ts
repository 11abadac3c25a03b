import type { Dataset } from '../data/schema.ts';
import { computed } from './computed.ts';
import type { Fact, Facts, Figure } from './fact.ts';

export { type Correction, corrections, correctionsOf, spelledOut } from './corrections.ts';
export type { Computation, Content, Fact, Facts, Figure } from './fact.ts';
export { find } from './fact.ts';

/** Every figure that a source prints, under its id, and every number we compute from them. */
export function facts(data: Dataset): Facts {
  const all = new Map(data.figures.map((figure) => [figure.id, printed(data, figure)]));
  for (const fact of computed(data, all)) {
    if (all.has(fact.id)) throw new Error(`Two facts have the id "${fact.id}".`);
    all.set(fact.id, fact);
  }
  return all;
}

function printed(data: Dataset, figure: Figure): Fact {
  const indicator = data.indicators.find(({ id }) => id === figure.indicator);
  if (!indicator) throw new Error(`No indicator has the id "${figure.indicator}".`);
  return {
    id: figure.id,
    name: { vi: indicator.name_vi, en: indicator.name_en },
    value: figure.value,
    qualifier: figure.qualifier,
    unit: { vi: indicator.unit_vi, en: indicator.unit_en },
    notTold: { vi: indicator.not_told_vi, en: indicator.not_told_en },
    figures: [figure],
    computation: null,
  };
}
