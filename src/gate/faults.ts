/** What to say of the story, and of what cannot be made. */
import { type Fault, fault } from '../data/fault.ts';
import type { Text } from '../data/schema.ts';
import { nearest } from '../data/spelling.ts';
import type { RefusedCalculation } from '../facts/index.ts';
import { components, type Misuse } from '../prose/named.ts';

const tags = Object.entries(components)
  .map(([name, { one, may }]) => {
    const all = [...Object.keys(one ?? {}).map((key) => `${key}="…"`), ...Object.keys(may ?? {})];
    return `<${[name, ...all].join(' ')} />`;
  })
  .join(', ');

const forms = {
  vi: '{mã}, {mã unit}, {period mã}, {term mã}, {date mã} hoặc {published}',
  en: '{id}, {id unit}, {period id}, {term id}, {date id} or {published}',
};

/** One of each kind of condition, as it is written. */
const conditions = [
  ...['all a b', 'known a', 'exact a', 'more_than a', 'dated a', 'same-time a b', 'unfinished a', 'other-source a b'],
  ...['report a', 'one report', 'one source', 'one count', 'one place', 'day a', 'months 5 7 published a'],
].join(', ');

export const misused = ({ found, kind }: { found: string; kind: Misuse['kind'] | 'words' }): Fault =>
  fault('story-tag', { case: kind, found, tags, forms, conditions });

/** A number that somebody typed into the words of a chart or of the sheet. */
export const typedIntoWords = (found: string): Fault =>
  fault('typed-number', { case: 'words', found, form: { vi: '{mã} hoặc {mã unit}', en: '{id} or {id unit}' } });

/** What a sentence says and the data do not, with no other wording for it. */
export const claimFalse = (conditions: readonly string[], says: string): Fault =>
  fault('claim-false', { found: conditions.join('; '), says });

/** The story tells another report than the tables. */
export const otherReport = (gone: number, named: number): Fault =>
  fault('other-report', { found: `${gone}/${named}`, gone, named });

export const noStory = (file: string, found: readonly string[]): Fault =>
  fault('story-file', { file, found: found.join(', ') });

export function noChart(found: string, charts: readonly string[]): Fault {
  const suggestion = nearest(found, charts);
  return fault('unknown-chart', {
    case: suggestion ? 'meant' : 'unknown',
    found,
    charts: charts.join(', '),
    suggestion,
  });
}

export const notMade = {
  calculation: ({ id, place, source, why }: RefusedCalculation): Fault =>
    fault('calculation-left-out', { found: `${id}@${place}@${source}`, why }),
  chart: (id: string, lacks: string | Text): Fault => fault('chart-left-out', { found: id, lacks }),
};

/** What may never happen: everything was right, and something failed all the same. */
export const defect = (what: string, error: unknown): Fault =>
  fault('defect', { found: what, reason: error instanceof Error ? error.message : String(error) });
