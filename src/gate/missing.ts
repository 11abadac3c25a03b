/** What to say of a row that is gone and named all the same. */
import { fault } from '../data/fault.ts';
import { grouped } from '../data/group.ts';
import { type Problem, problem, type Where } from '../data/problems.ts';
import type { Sheets } from '../data/rules.ts';
import type { Row, Text } from '../data/schema.ts';
import { nearest } from '../data/spelling.ts';
import type { RefusedCalculation } from '../facts/index.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Name } from '../i18n/phrase.ts';
import type { Known } from './known.ts';

/** A name, and every sentence and chart that names it. */
export interface Naming {
  name: Name;
  uses: {
    file: string;
    /** None in a file that is no prose. */
    line: number | null;
    /** The sentence, or the line that shows the chart. */
    words: string;
    chart?: string;
    /** The words of the chart in a language; none for what it draws. */
    said?: { lang: Lang | null; words: string };
  }[];
}

/** The row that is gone: of a number whose place, report or indicator is gone, that one. */
export function rowOf(name: Name, { data }: Known): Naming['name'] {
  if (name.kind !== 'fact') return name;
  const [of = '', place, source] = name.id.split('@');
  const lacks = (rows: readonly { id: string }[], id: string): boolean => !rows.some((row) => row.id === id);
  if (lacks([...data.indicators, ...data.calculations], of)) return { kind: 'indicator', id: of };
  if (place !== undefined && lacks(data.places, place)) return { kind: 'place', id: place };
  if (source !== undefined && lacks(data.sources, source)) return { kind: 'source', id: source };
  return name;
}

export function missingRow({ name, uses }: Naming, known: Known, sheets: Sheets): Problem {
  const used = usedBy(uses);
  const { data } = known;
  if (name.kind === 'fact') return missingFigure(name.id, used, known, sheets);
  const tables = {
    term: data.terms,
    event: data.events,
    source: data.sources,
    place: data.places,
    indicator: [...data.indicators, ...data.calculations],
  };
  const figure = name.kind === 'indicator' && data.figures.find(({ id }) => id === name.id);
  if (figure && figure.indicator !== name.id) return namedByFigure(figure, uses, known);
  const ids = tables[name.kind].map(({ id }) => id);
  const suggestion = nearest(name.id, ids);
  const wrong = fault('still-used', { case: suggestion ? 'renamed' : 'row', found: name.id, suggestion, uses: used });
  return problem({ file: `${name.kind}s.csv` }, wrong);
}

/** Where it is named, as there it is mended. */
function namedByFigure({ id, indicator, place }: Row<'figures'>, uses: Naming['uses'], { data }: Known): Problem {
  const address = place === data.site[0]?.place ? indicator : `${indicator}@${place}`;
  const [use] = uses;
  return problem(
    { file: use?.file ?? 'figures.csv', ...(use?.line != null && { line: use.line }) },
    fault('still-used', { case: 'byFigure', found: id, address, uses: usedBy(uses) }),
  );
}

function missingFigure(address: string, used: Text, known: Known, sheets: Sheets): Problem {
  const refused = refusedAs(address, known);
  if (refused) return forbidden(refused, used, sheets);
  const { calculations, figures, site } = known.data;
  const [of = '', place = site[0]?.place ?? '', source] = address.split('@');
  const calculation = calculations.find(({ id }) => id === of);
  const parts = calculation ? [calculation.indicator, calculation.by].filter(Boolean) : [of];
  const given = { found: address, parts: parts.join(', '), place, uses: used };
  const report = source ?? site[0]?.report ?? '';
  const isCounted = figures.some((row) => row.indicator === parts[0] && row.place === place && row.source === report);
  if (calculation?.operation === 'count' && isCounted)
    return problem({ file: 'coverage.csv' }, fault('still-used', { case: 'coverage', ...given, report }));
  const written = (part: string | null): string[] =>
    figures
      .filter((row) => row.indicator === part && row.place === place && row.source === report)
      .map(
        (row) => `${row.indicator} (${row.as_of ?? [row.period_start, row.period_end].filter(Boolean).join(' – ')})`,
      );
  const [one, other] = [written(calculation?.indicator ?? null), written(calculation?.by ?? null)];
  if (one.length > 0 && other.length > 0)
    return problem(
      { file: 'figures.csv' },
      fault('still-used', { case: 'times', ...given, parts: [...one, ...other].join(', ') }),
    );
  return problem(
    { file: 'figures.csv' },
    source === undefined && !calculation?.by
      ? fault('still-used', { case: 'latest', ...given, report })
      : fault('still-used', { case: 'figure', ...given, source: report }),
  );
}

/** The calculation meant by an address, where honesty forbids it. */
export function refusedAs(address: string, { data, refused }: Known): RefusedCalculation | undefined {
  const [site] = data.site;
  const [of, place = site?.place, source] = address.split('@');
  const all = refused.filter((one) => one.id === of && one.place === place);
  return all.find((one) => one.source === (source ?? site?.report)) ?? (source === undefined ? all[0] : undefined);
}

/** At the cell that no longer allows it, where it is one. */
function forbidden({ id, by, why }: RefusedCalculation, used: Text, sheets: Sheets): Problem {
  const cause = by?.figures[0];
  const found = sheets.figures?.rows.find(({ row }) => row.id === cause?.id);
  const name = cause?.qualifier === 'exact' ? 'value' : 'qualifier';
  const column = sheets.figures?.columnOf.get(name);
  const where: Where = {
    file: 'figures.csv',
    ...(found && { line: found.line, excerpt: found.excerpt }),
    ...(found && column !== undefined && { column, columnName: name }),
  };
  return problem(where, fault('calculation-refused', { found: String(cause?.[name] ?? '∅'), id, why, uses: used }));
}

/** Sentences as they stand; of a chart where it is shown, and those of its words that are in the language of the message. */
export function usedBy(uses: readonly Naming['uses'][number][]): Text {
  const each = (lang: keyof Text, line: string, chart: string, drawn: string): string => {
    const at = ({ file, line: number }: Naming['uses'][number]): string =>
      number === null ? file : `${file}, ${line} ${number}`;
    const sentences = uses.flatMap((use) =>
      use.chart === undefined ? [`${at(use)} «${use.words.replace(/ {2,}/g, ' ')}»`] : [],
    );
    const shown = [...grouped(uses, ({ chart }) => chart ?? null)].map(([id, all]) => {
      const said = all.flatMap(({ said }) =>
        said?.lang === null ? [drawn] : said?.lang === lang ? [`«${said.words}»`] : [],
      );
      return `${chart} ${id} (${unique(all.map(at))}): ${unique(said) || drawn}`;
    });
    return unique([...sentences, ...shown]);
  };
  return {
    vi: each('vi', 'dòng', 'biểu đồ', 'số liệu của hình'),
    en: each('en', 'line', 'chart', 'what it draws'),
  };
}

const unique = (all: readonly string[]): string => [...new Set(all)].join('; ');
