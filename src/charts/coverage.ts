import { lastDay } from '../data/period.ts';
import { unitsOf } from '../data/places.ts';
import type { Row, Text } from '../data/schema.ts';
import { type Content, find } from '../facts/index.ts';
import { mainReport } from '../facts/main.ts';
import { byName, capital, list } from '../i18n/formats.ts';
import type { Translated } from '../i18n/languages.ts';
import type { View } from '../i18n/view.ts';
import type { Table } from './chart.ts';

/** What is in some units of a place, by the rows of `coverage.csv`. */
export interface Coverage {
  /** The fact of how many units it is in. */
  covered: string;
  /** What is said of a unit that it is in: "Has the model". */
  has: Translated;
  /** The same as a column of the files. */
  column: string;
  /** The ids of the sources of where the units lie. */
  sources: readonly string[];
}

export type Unit = Row<'places'> & { covered: boolean };

/** The units of the place as the source of the fact knew them, by name. */
export function unitsIn({ covered }: Coverage, { data, facts }: Content): Unit[] {
  const { of, place, source, figures } = find(facts, covered);
  const has = new Set(
    data.coverage
      .filter((row) => row.indicator === of && row.place === place && row.source === source)
      .map(({ unit }) => unit),
  );
  const time = figures[0]?.as_of ?? mainReport(data).published;
  return unitsOf(data, place, lastDay(time))
    .map((place) => ({ ...place, covered: has.has(place.id) }))
    .sort((a, b) => byName(a.name, b.name));
}

/** A row a unit. */
export function coverageTable(coverage: Coverage, { lang, words: w, content }: View): Table {
  const all = unitsIn(coverage, content);
  return {
    columns: [w.name, w.kind, w.code, coverage.has[lang]],
    rows: all.map((unit) => [
      { text: unit.name },
      { text: unit[`kind_${lang}`] },
      { text: unit.code ?? '' },
      { text: unit.covered ? w.yes : w.notStated },
    ]),
    records: all.map((unit) => ({
      id: unit.id,
      name: unit.name,
      kind: unit[`kind_${lang}`],
      code: unit.code ?? '',
      [coverage.column]: unit.covered ? 'yes' : 'not_stated',
    })),
    sources: [find(content.facts, coverage.covered).figures[0]?.source ?? '', ...coverage.sources],
  };
}

/** Which units it is in, and of which that is not told. */
export function coverageSaid(coverage: Coverage, { content, lang, words: w }: View): string {
  const all = unitsIn(coverage, content);
  const named = (said: string, covered: boolean) => {
    const names = all.filter((unit) => unit.covered === covered).map(({ name }) => name);
    return names.length > 0 ? [`${said}: ${list(lang, names)}.`] : [];
  };
  return [...named(coverage.has[lang], true), ...named(capital(w.notStated), false)].join(' ');
}

/** The rows that a place lacks of which no unit is known to have it. */
export function coverageLacks(coverage: Coverage, content: Content): Text | null {
  if (unitsIn(coverage, content).some(({ covered }) => covered)) return null;
  const { name } = find(content.facts, coverage.covered);
  return { vi: `${name.vi}: những dòng của bảng coverage`, en: `${name.en}: rows of coverage` };
}
