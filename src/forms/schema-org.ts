import { type Chart, say } from '../charts/chart.ts';
import { notToldBy, sourcesOf } from '../charts/sources.ts';
import { tableOf } from '../charts/table.ts';
import { firstDay, lastDay } from '../data/period.ts';
import type { Dataset } from '../data/schema.ts';
import { type Content, type Correction, correctionsOf, type Fact, find } from '../facts/index.ts';
import { mainPlace, mainReport } from '../facts/main.ts';
import { correctedName, correctionText } from '../i18n/correction-text.ts';
import { withUnit } from '../i18n/formats.ts';
import { type Lang, languages } from '../i18n/languages.ts';
import { licence } from '../i18n/licence.ts';
import { href, shared } from '../i18n/paths.ts';
import { unended } from '../i18n/phrase.ts';
import { placeName } from '../i18n/places.ts';
import type { View } from '../i18n/view.ts';
import { versionOf } from '../release/commit.ts';
import { type Citation, chartCitation, short } from './citation.ts';
import { formPath, formsOf, isWhole, pixels } from './index.ts';

/** A chart's data in the words of schema.org, for search engines; of another place what they ask for, and no more. */
export function chartDataset(chart: Chart, view: View): object {
  const { lang, words: w, content, site, edition } = view;
  const citation = chartCitation(chart, view);
  const corrections = correctionsOf(chart, content);
  const facts = chart.facts.map((id) => find(content.facts, id));
  const places = placesOf(facts, content);
  const periods = periodsOf(chart, view);
  const counted = `${unended(say(chart, 'description', view))}.`;
  const notTold = `${notToldBy(chart, view)} ${say(chart, 'notTold', view)}`;
  const absolute = (path: string) => new URL(path, site).href;
  const files = formsOf(chart).map((form) => ({
    ...form,
    url: absolute(formPath(form.suffix, chart, lang)),
  }));
  const asked = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...named(citation, corrections, view),
    description: [counted, notTold].join(' '),
    isBasedOn: sourcesOf(chart, view).map((source) => work(source, lang)),
    spatialCoverage: places.map((place) => ({ '@type': 'Place', name: placeName(place.id, lang, content.data) })),
    ...(periods.length > 0 && { temporalCoverage: periods }),
    variableMeasured: facts.map((fact) => variable(fact, lang)),
    distribution: files
      .filter(({ picture }) => !picture)
      .map(({ url, type }) => ({ '@type': 'DataDownload', contentUrl: url, encodingFormat: type })),
  };
  if (!isWhole(chart)) return asked;
  return {
    ...asked,
    ...common(citation, corrections, view),
    description: [counted, say(chart, 'alternative', view), notTold].join(' '),
    // One set of data at one address for a machine, whatever the language of the page.
    identifier: absolute(href(languages[0], `/charts/${chart.id}/`)),
    version: versionOf(edition),
    keywords: keywords(facts, places, view),
    isAccessibleForFree: true,
    includedInDataCatalog: { '@type': 'DataCatalog', url: absolute(href(lang, '/data/')), name: w.dataTitle },
    image: files.flatMap((form) => {
      const size = pixels(form, chart, view);
      return size
        ? [{ '@type': 'ImageObject', contentUrl: form.url, encodingFormat: form.type, name: w[form.suffix], ...size }]
        : [];
    }),
  };
}

/** The story in the words of schema.org. */
export function storyArticle(citation: Citation, description: string, view: View): object {
  const { lang, content, site } = view;
  const absolute = (path: string) => new URL(path, site).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...common(citation, content.data.corrections, view),
    headline: citation.title,
    description,
    datePublished: citation.issued,
    mainEntityOfPage: citation.address,
    image: absolute(href(lang, '/card.png')),
    isBasedOn: [work(mainReport(content.data), lang)],
    // The catalogue names each chart: a story of many would grow with them.
    hasPart: { '@type': 'Collection', url: absolute(href(lang, '/charts/')) },
    archivedAt: citation.frozen?.address,
    associatedMedia: {
      '@type': 'DataDownload',
      contentUrl: absolute(shared('/data/all.zip')),
      encodingFormat: 'application/zip',
    },
  };
}

/** What it is called, whose it is and what was corrected. */
function named(citation: Citation, corrections: readonly Correction[], view: View) {
  const { lang, title, address, issued } = citation;
  return {
    name: title,
    url: address,
    inLanguage: lang,
    license: licence.address[lang],
    creator: { '@type': 'Organization', name: citation.site.name, url: new URL(href(lang, '/'), address).href },
    dateModified:
      corrections
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? issued,
    ...(corrections.length > 0 && {
      correction: corrections.map((correction) => ({
        '@type': 'CorrectionComment',
        name: correctedName(correction, view),
        text: correctionText(correction, view),
        datePublished: correction.date,
      })),
    }),
  };
}

function common(citation: Citation, corrections: readonly Correction[], view: View) {
  const { frozen } = citation;
  const said = named(citation, corrections, view);
  return {
    ...said,
    author: said.creator,
    publisher: said.creator,
    creditText: short(citation),
    ...(frozen && { version: frozen.version }),
  };
}

const work = ({ publisher, published, url, ...source }: Dataset['sources'][number], lang: Lang): object => ({
  '@type': 'CreativeWork',
  name: source[`title_${lang}`],
  publisher: { '@type': 'Organization', name: publisher },
  datePublished: published,
  ...(url && { url }),
});

/** A number with its bound: "more than" is a least value, never the value itself. */
function variable(fact: Fact, lang: Lang): object {
  const { value, qualifier } = fact;
  const known = {
    exact: { value },
    more_than: { minValue: value },
    at_least: { minValue: value },
    less_than: { maxValue: value },
    at_most: { maxValue: value },
    about: {},
    nearly: {},
  }[qualifier];
  return {
    '@type': 'PropertyValue',
    name: fact.name[lang],
    description: withUnit(lang, fact),
    unitText: fact.unit[lang],
    ...known,
  };
}

type Place = Dataset['places'][number];

/** Where the figures of a chart were counted; of a chart without figures, the city of the report. */
function placesOf(facts: readonly Fact[], { data }: Content): Place[] {
  const ids = facts.flatMap(({ figures }) => figures.map(({ place }) => place));
  const all = new Set(ids.length > 0 ? ids : [mainPlace(data).id]);
  return data.places.filter(({ id }) => all.has(id));
}

/** What one may look for to find a chart: the terms in the title of the report, the places, and what is counted. */
function keywords(facts: readonly Fact[], places: readonly Place[], { lang, content: { data } }: View): string[] {
  const title = mainReport(data)[`title_${lang}`];
  const terms = data.terms.map((term) => term[`name_${lang}`]).filter((name) => title.includes(name));
  return [
    ...new Set([
      ...terms,
      ...places.map((place) => placeName(place.id, lang, data)),
      ...facts.map(({ name }) => name[lang]),
    ]),
  ];
}

/**
 * The periods and moments that the source states for the figures or events of a chart, each once, as ISO 8601 writes
 * them: `2024-01-01/2024-12-14` or `2024-12`. Empty where it states none.
 */
function periodsOf(chart: Chart, view: View): string[] {
  const figures = chart.facts.flatMap((id) => find(view.content.facts, id).figures);
  const stated = figures.map(({ period_start, period_end, as_of }) =>
    period_start && period_end ? `${firstDay(period_start)}/${lastDay(period_end)}` : as_of && iso(as_of),
  );
  const events = tableOf(chart, view).records.map(({ date }) => date && iso(`${date}`));
  return [
    ...new Set([...stated, ...events].filter((period) => typeof period === 'string' && period !== '')),
  ] as string[];
}

/** ISO 8601 has no quarters. */
const iso = (period: string): string => (period.includes('Q') ? `${firstDay(period)}/${lastDay(period)}` : period);
