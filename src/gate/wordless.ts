/** The words that a language of the list lacks: of the site itself, of a chart, of the sheet. The types name them, too. */
import type { ChartText } from '../charts/chart.ts';
import { fault } from '../data/fault.ts';
import { type Problem, problem } from '../data/problems.ts';
import { tables } from '../data/schema.ts';
import { type Lang, language, languages } from '../i18n/languages.ts';
import { titlesIn } from '../i18n/words.ts';
import type { Story } from '../prose/named.ts';

const [first] = languages;

export const wordless = ({ charts, poster }: Pick<Story, 'charts' | 'poster'>): Problem[] =>
  languages.flatMap((lang) => [
    ...lacks(`src/i18n/${lang}.ts`, lang, [ofSite(lang)], language[lang].texts),
    ...charts.flatMap((chart) =>
      lacks(`src/story/charts/${chart.id}.ts`, lang, [ofChart, ...languages.map((other) => chart[other])], chart[lang]),
    ),
    ...(poster ? lacks('src/story/poster.ts', lang, [ofSheet(poster[first])], poster[lang]) : []),
  ]);

/** What every chart says. */
const ofChart: Record<keyof ChartText, ''> = {
  headline: '',
  description: '',
  alternative: '',
  notTold: '',
  labels: '',
};

/** What the file of a language must hold: titles of the tables, where those of the schema are in others alone. */
const ofSite = (lang: Lang): object => ({
  ...language[first].texts,
  ...(!Object.hasOwn(tables.figures.title, lang) && { titles: titlesIn(first) }),
});

const ofSheet = ({ since: _, ...words }: NonNullable<Story['poster']>[Lang]): object => words;

/** What words lack that any of the models has. */
function lacks(file: string, lang: Lang, models: readonly unknown[], own: unknown): Problem[] {
  const found = [...new Set(models.flatMap((model) => missing(model, own, lang)))];
  return found.length === 0 ? [] : [problem({ file }, fault('missing-words', { found: found.join(', '), lang }))];
}

/** The keys of the one that the other lacks, each with those above it: `en.labels.clubs`. */
function missing(model: unknown, own: unknown, path: string): string[] {
  if (own === undefined || own === null) return [path];
  if (typeof model !== 'object' || model === null || Array.isArray(model) || Array.isArray(own)) return [];
  return Object.entries(model).flatMap(([key, value]) =>
    missing(value, (own as Record<string, unknown>)[key], `${path}.${key}`),
  );
}
