import type { Text } from '../data/schema.ts';
import type { Content } from '../facts/index.ts';
import type { Lang } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { isThere, type Name, namesIn, said, type Words, wordings } from '../i18n/phrase.ts';
import type { Chart } from './chart.ts';
import { generic } from './series.ts';

/** A name, and the words of the chart that hold it; none where its drawing or table needs it. */
export interface ChartName {
  name: Name;
  lang: Lang | null;
  words: string;
}

/** Every text of a chart in a language. */
export const textsOf = (chart: Chart, lang: Lang): Words[] => {
  const { headline, description, alternative, notTold, labels } = chart[lang];
  return [headline, description, alternative, ...notTold, ...Object.values<Words>(labels)];
};

/** All that a chart names, whatever of its words is said, or where these are. */
export const namesOf = (chart: Chart, said: (words: Words) => readonly string[] = wordings): ChartName[] => [
  ...chart.facts.map((id) => ({ name: { kind: 'fact' as const, id }, lang: null, words: '' })),
  ...(chart.sources ?? []).map((id) => ({ name: { kind: 'source' as const, id }, lang: null, words: '' })),
  ...languages.flatMap((lang) =>
    textsOf(chart, lang).flatMap((words) => namesIn(words, said).map((one) => ({ ...one, lang }))),
  ),
];

/** Whether all is there that a chart names. */
const isWhole = (chart: Chart, content: Content): boolean =>
  namesOf(chart, (words) => said(words, content)).every(({ name }) => isThere(name, content));

/** The texts of a chart that would say what the data do not. */
export const untrue = (chart: Chart, content: Content): { lang: Lang; words: Words }[] =>
  isWhole(chart, content)
    ? languages.flatMap((lang) =>
        textsOf(chart, lang).flatMap((words) => (said(words, content).length === 0 ? [{ lang, words }] : [])),
      )
    : [];

/** What a chart lacks though all that it names is there. */
export const lacksOf = (chart: Chart, content: Content): Text | null =>
  isWhole(chart, content) ? (chart.lacks?.(content) ?? null) : null;

/** The charts of the story that can be made, in its order: all they name is there. */
export const ofStory = (content: Content): Chart[] =>
  content.charts.filter((chart) => isWhole(chart, content) && lacksOf(chart, content) === null);

/** The charts of the site's own place: those of the story, then what was counted more than once. */
export const present = (content: Content): Chart[] => [...ofStory(content), ...generic(content).own];

/** Every chart, those of other places last. */
export const everyChart = (content: Content): Chart[] => [...present(content), ...generic(content).elsewhere];
