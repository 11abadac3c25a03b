import { type Chart, say } from '../charts/chart.ts';
import { notToldBy, sourcesOf } from '../charts/sources.ts';
import { tableOf } from '../charts/table.ts';
import type { Dataset } from '../data/schema.ts';
import { type Content, correctionsOf, type Fact, find, spelledOut } from '../facts/index.ts';
import { siteName } from '../facts/main.ts';
import { periodOf, withUnit } from '../i18n/formats.ts';
import { inEach as each, languages } from '../i18n/languages.ts';
import { licence } from '../i18n/licence.ts';
import { href } from '../i18n/paths.ts';
import { placeName } from '../i18n/places.ts';
import { type View, viewIn } from '../i18n/view.ts';
import { formPath, formsOf, isWhole, pixels } from './index.ts';

/**
 * A chart as JSON: its words in every language, each of its numbers with all that must travel with it, its sources,
 * corrections and, of the main place, files. The same in every language.
 */
export function chartJson(chart: Chart, view: View): string {
  const { content, site, edition } = view;
  const inEach = <T>(of: (view: View) => T) => each((lang) => of(viewIn(lang, view)));
  const absolute = (address: string) => new URL(address, site).href;
  const object = {
    id: chart.id,
    address: each((lang) => absolute(href(lang, `/charts/${chart.id}/`))),
    edition: edition?.version ?? null,
    licence: { name: licence.id, address: licence.address, credit: each((lang) => siteName(content.data, lang)) },
    headline: inEach((view) => say(chart, 'headline', view)),
    description: inEach((view) => say(chart, 'description', view)),
    alternative: inEach((view) => say(chart, 'alternative', view)),
    not_told: inEach((view) => `${notToldBy(chart, view)} ${say(chart, 'notTold', view)}`),
    facts: chart.facts.map((id) => factJson(find(content.facts, id), content)),
    ...(chart.table && { rows: inEach((view) => tableOf(chart, view).records) }),
    sources: sourcesOf(chart, view).map((source) => ({
      id: source.id,
      publisher: source.publisher,
      title: each((lang) => source[`title_${lang}`]),
      url: source.url,
      published: source.published,
      accessed: source.accessed,
    })),
    corrections: correctionsJson(correctionsOf(chart, content)),
    // Those of another place stand on its page.
    ...(isWhole(chart) && {
      files: languages.flatMap((lang) =>
        formsOf(chart).map((form) => ({
          address: absolute(formPath(form.suffix, chart, lang)),
          type: form.type,
          language: lang,
          ...pixels(form, chart, viewIn(lang, view)),
        })),
      ),
    }),
  };
  return `${JSON.stringify(object)}\n`;
}

function factJson(fact: Fact, content: Content): object {
  const { id, name, value, decimals, qualifier, unit, notTold, figures, computation } = fact;
  return {
    id,
    name,
    place: { id: fact.place, ...each((lang) => placeName(fact.place, lang, content.data)) },
    // The number as it must be said: its qualifier is a part of it.
    said: each((lang) => withUnit(lang, fact)),
    value,
    decimals,
    qualifier,
    unit,
    period: each((lang) => periodOf(fact, lang)),
    not_told: notTold,
    // A number that no source prints is our calculation, from these.
    computation: computation && {
      operation: computation.operation,
      from: computation.from.map(({ id, value, qualifier }) => ({ id, value, qualifier })),
    },
    figures: figures.map((figure) => ({
      ...Object.fromEntries(Object.entries(figure).filter(([name]) => !name.startsWith('note_'))),
      note: each((lang) => figure[`note_${lang}`]),
    })),
    corrections: correctionsJson(correctionsOf(fact, content)),
  };
}

const correctionsJson = (corrections: Dataset['corrections']): object[] =>
  corrections.map((correction) => ({
    ...spelledOut(correction),
    reason: each((lang) => correction[`reason_${lang}`]),
  }));
