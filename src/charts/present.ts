import type { Text } from '../data/schema.ts';
import type { Content } from '../facts/index.ts';
import type { Lang } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { isThere, type Name, names } from '../i18n/phrase.ts';
import { charts } from '../story/charts/index.ts';
import type { Chart } from './chart.ts';
import { generic } from './series.ts';

/** A name, and the words of the chart that hold it; none where its drawing or table needs it. */
export interface ChartName {
  name: Name;
  lang: Lang | null;
  words: string;
}

/** Every text of a chart in a language, as templates. */
export const templates = (chart: Chart, lang: Lang): string[] => {
  const { headline, description, alternative, notTold, labels } = chart[lang];
  return [headline, description, alternative, notTold, ...Object.values<string>(labels)];
};

/** All that a chart names. */
export const namesOf = (chart: Chart): ChartName[] => [
  ...chart.facts.map((id) => ({ name: { kind: 'fact' as const, id }, lang: null, words: '' })),
  ...(chart.sources ?? []).map((id) => ({ name: { kind: 'source' as const, id }, lang: null, words: '' })),
  ...languages.flatMap((lang) =>
    templates(chart, lang).flatMap((words) => names(words).map((name) => ({ name, lang, words }))),
  ),
];

/** What a chart lacks though all that it names is there. */
export const lacksOf = (chart: Chart, content: Content): Text | null =>
  namesOf(chart).every(({ name }) => isThere(name, content)) ? (chart.lacks?.(content) ?? null) : null;

/** The charts of the story that can be made, in its order: all they name is there. */
export const ofStory = (content: Content): Chart[] =>
  charts.filter(
    (chart) => namesOf(chart).every(({ name }) => isThere(name, content)) && lacksOf(chart, content) === null,
  );

/** The charts of the site's own place: those of the story, then what was counted more than once. */
export const present = (content: Content): Chart[] => [...ofStory(content), ...generic(content).own];

/** Every chart, those of other places last. */
export const everyChart = (content: Content): Chart[] => [...present(content), ...generic(content).elsewhere];
