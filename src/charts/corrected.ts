import { type Content, type Correction, correctionsOf } from '../facts/index.ts';
import type { Chart } from './chart.ts';
import { everyChart } from './present.ts';

/** The charts that say a corrected figure, or a number computed from it. */
export const chartsOf = (correction: Correction, content: Content): Chart[] =>
  everyChart(content).filter((chart) => correctionsOf(chart, content).includes(correction));
