import { say } from '../charts/chart.ts';
import { sourcesOf } from '../charts/sources.ts';
import { tableOf } from '../charts/table.ts';
import type { Dataset } from '../data/schema.ts';
import { type Content, correctionsOf, type Fact, find, spelledOut } from '../facts/index.ts';
import { periodOf, withUnit } from '../i18n/formats.ts';
import { type Lang, languages } from '../i18n/languages.ts';
import { licence } from '../i18n/licence.ts';
import { href } from '../i18n/paths.ts';
import { placeName } from '../i18n/places.ts';
import { words } from '../i18n/words.ts';
import { type Basis, formPath, formsOf, pixels } from './index.ts';

/**
 * A chart as JSON: its words in every language, each of its numbers with all that must travel with it, its sources,
 * corrections and files. The same in every language.
 */
export function chartJson({ chart, content, site, edition }: Basis): string {
  const absolute = (address: string) => new URL(address, site).href;
  const object = {
    id: chart.id,
    address: each((lang) => absolute(href(lang, `/charts/${chart.id}/`))),
    edition: edition?.version ?? null,
    licence: { name: licence.id, address: licence.address, credit: each((lang) => words(lang).siteName) },
    headline: each((lang) => say(chart, 'headline', lang, content)),
    description: each((lang) => say(chart, 'description', lang, content)),
    alternative: each((lang) => say(chart, 'alternative', lang, content)),
    not_told: each((lang) => `${words(lang).notTold} ${say(chart, 'notTold', lang, content)}`),
    facts: chart.facts.map((id) => factJson(find(content.facts, id), content)),
    ...(chart.table && { rows: each((lang) => tableOf(chart, lang, content).records) }),
    sources: sourcesOf(chart, content).map(({ id, publisher, title_vi, title_en, url, published, accessed }) => ({
      id,
      publisher,
      title: { vi: title_vi, en: title_en },
      url,
      published,
      accessed,
    })),
    corrections: correctionsJson(correctionsOf(chart, content)),
    files: languages.flatMap((lang) =>
      formsOf(chart).map((form) => ({
        address: absolute(formPath(form.suffix, chart, lang)),
        type: form.type,
        language: lang,
        ...pixels(form, chart, lang, content),
      })),
    ),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

const each = <T>(of: (lang: Lang) => T): Record<Lang, T> =>
  Object.fromEntries(languages.map((lang) => [lang, of(lang)])) as Record<Lang, T>;

function factJson(fact: Fact, content: Content): object {
  const { id, name, value, qualifier, unit, notTold, figures, computation } = fact;
  return {
    id,
    name,
    place: { id: fact.place, ...each((lang) => placeName(fact.place, lang, content.data)) },
    // The number as it must be said: its qualifier is a part of it.
    said: each((lang) => withUnit(lang, fact)),
    value,
    qualifier,
    unit,
    period: each((lang) => periodOf(fact, lang)),
    not_told: notTold,
    // A number that no source prints is our calculation, from these.
    computation: computation && {
      operation: computation.operation,
      from: computation.from.map(({ id, value, qualifier }) => ({ id, value, qualifier })),
    },
    figures: figures.map(({ note_vi, note_en, ...figure }) => ({ ...figure, note: { vi: note_vi, en: note_en } })),
    corrections: correctionsJson(correctionsOf(fact, content)),
  };
}

const correctionsJson = (corrections: Dataset['corrections']): object[] =>
  corrections.map((correction) => ({
    ...spelledOut(correction),
    reason: { vi: correction.reason_vi, en: correction.reason_en },
  }));
