import { ofStory, present } from '../../src/charts/present.ts';
import { load } from '../../src/gate/load.ts';

/** The charts of the built site's own place, whatever it tells: those of its story first. */
export const charts = present(load());

/** Those that its story shows, in its order. */
export const storyCharts = ofStory(load());

const [first] = charts;
if (!first) throw new Error('The site has no chart.');

/** One of them. */
export const chart = first;
