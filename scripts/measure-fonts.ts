/** Writes `src/charts/advances.json`: how wide each character of the chart fonts is. To be run when the fonts change. */
import { writeFileSync } from 'node:fs';
import { advances } from '../src/styles/advances.ts';

writeFileSync('src/charts/advances.json', advances());
