import { readFileSync } from 'node:fs';
import { ofStory, present } from '../../src/charts/present.ts';
import { load } from '../../src/gate/load.ts';
import { chartsShown } from '../../src/prose/places.ts';

/** The charts of the built site's own place, whatever it tells: those of its story first. */
export const charts = present(load());

/** Those that its story shows, in its order. */
const shown = chartsShown(readFileSync('src/story/vi.mdx', 'utf8'));
export const storyCharts = ofStory(load()).filter(({ id }) => shown.includes(id));

const [first] = charts;
if (!first) throw new Error('The site has no chart.');

/** One of them. */
export const chart = first;
