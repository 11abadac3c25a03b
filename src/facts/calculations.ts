/** The numbers that no source prints: each row of `calculations.csv`, at every place and in every report that has its parts. */
import { grouped } from '../data/group.ts';
import { lastDay } from '../data/period.ts';
import { standing, unitsOf } from '../data/places.ts';
import type { Dataset, Row } from '../data/schema.ts';
import { inEach } from '../i18n/languages.ts';
import { time } from './addresses.ts';
import { difference, type Quantity, type Refused, ratio, share, sum } from './arithmetic.ts';
import { type Fact, type RefusedCalculation, unitOf } from './fact.ts';

export interface Calculated {
  made: Fact[];
  /** Those that honesty forbids, and why. */
  refused: RefusedCalculation[];
}

type Calculation = Row<'calculations'>;

/** What goes into a calculation in one place and one report, and what comes out. */
interface Attempt extends Pick<RefusedCalculation, 'place' | 'source' | 'from'> {
  result: Quantity | Refused;
}

export function calculate(data: Dataset, printed: readonly Fact[]): Calculated {
  const byIndicator = grouped(printed, ({ of }) => of);
  const made: Fact[] = [];
  const refused: RefusedCalculation[] = [];
  for (const row of data.calculations) {
    const of = byIndicator.get(row.indicator) ?? [];
    const by = byIndicator.get(row.by ?? '') ?? [];
    for (const { result, ...about } of attempts(row, of, by, data)) {
      if (!('why' in result)) made.push(computed(row, about, result));
      else {
        const { why, by } = result;
        refused.push({ id: row.id, ...about, why, by: about.from.find((fact) => fact === by) ?? null });
      }
    }
  }
  return { made, refused };
}

function attempts(row: Calculation, of: readonly Fact[], by: readonly Fact[], data: Dataset): Attempt[] {
  if (row.operation === 'sum') return sums(of, data);
  if (row.operation === 'count') return counts(row, of, data);
  return pairs({ ratio, share, difference }[row.operation], of, by, data);
}

/** Two numbers of one place, one report and one time; one counted over time goes with the only one counted at a moment. */
function pairs(
  operation: (a: Quantity, b: Quantity) => Quantity | Refused,
  of: readonly Fact[],
  by: readonly Fact[],
  { indicators }: Dataset,
): Attempt[] {
  const kind = (fact: Fact | undefined) => indicators.find(({ id }) => id === fact?.of)?.kind;
  const sameKind = kind(of[0]) === kind(by[0]);
  const others = grouped(by, ({ place, source }) => `${place}@${source}`);
  return of.flatMap((fact) => {
    const { place, source } = fact;
    const counterparts = others.get(`${place}@${source}`) ?? [];
    const other = sameKind
      ? counterparts.find((one) => time(one).written === time(fact).written)
      : single(counterparts);
    return other ? [{ place, source, from: [fact, other], result: operation(fact, other) }] : [];
  });
}

const single = (facts: readonly Fact[]): Fact | undefined => (facts.length === 1 ? facts[0] : undefined);

/** A sum or a difference is as fine as the finest of its parts, a ratio as it was rounded; others are whole numbers. */
export function decimalsOfResult(operation: Calculation['operation'], from: readonly Fact[], value: number): number {
  if (operation === 'ratio') return `${value}`.split('.')[1]?.length ?? 0;
  return operation === 'sum' || operation === 'difference' ? Math.max(...from.map(({ decimals }) => decimals)) : 0;
}

/** How many of the units that a report counts are of one kind: from its rows in `coverage.csv`. */
function counts({ kind }: Calculation, of: readonly Fact[], { coverage, places }: Dataset): Attempt[] {
  const kinds = new Map(places.map(({ id, kind_en }) => [id, kind_en]));
  const units = grouped(coverage, ({ indicator, place, source }) => `${indicator}@${place}@${source}`);
  return of.flatMap((fact) => {
    const { place, source, value, qualifier } = fact;
    const covered = units.get(`${fact.of}@${place}@${source}`) ?? [];
    // Of several times in one report, the rows belong to the one whose number they make up.
    const several = of.some((other) => other !== fact && other.place === place && other.source === source);
    if (covered.length === 0 || (several && covered.length !== value)) return [];
    const found = covered.filter(({ unit }) => kinds.get(unit) === kind).length;
    return [{ place, source, from: [fact], result: qualifier === 'exact' ? { value: found, qualifier } : sum([fact]) }];
  });
}

/**
 * The numbers of all units of a place, from one report and of one time. The units are those of the day of the main
 * report, of a place that had ended by then those of its last day; of one that came later, what it was made from.
 * Without the number of one of them there is no sum.
 */
function sums(of: readonly Fact[], data: Dataset): Attempt[] {
  const [site] = data.site;
  const report = data.sources.find(({ id }) => id === site?.report);
  if (!report) return [];
  const today = lastDay(report.published);
  const parents = new Set(data.places.map(({ parent }) => parent));
  const wholes = data.places.filter(({ id }) => parents.has(id));
  return [...grouped(of, (fact) => `${fact.source}@${time(fact).written}`).values()].flatMap((facts) => {
    const byPlace = new Map(facts.map((fact) => [fact.place, fact]));
    const [first] = facts;
    if (!first) return [];
    const { source } = first;
    return wholes.flatMap(({ id: place, valid_to: end }): Attempt[] => {
      const day = end !== null && lastDay(end) < today ? lastDay(end) : today;
      const units = unitsOf(data, place, day).flatMap((unit) => {
        const before = standing(data, unit, time(first).last || day);
        return before.length > 0 ? before : [unit];
      });
      const from = units.flatMap(({ id }) => byPlace.get(id) ?? []);
      if (from.length === 0) return [];
      const missing = units.filter(({ id }) => !byPlace.has(id)).map(({ name }) => name);
      const why = {
        vi: `thiếu số của ${missing.join(', ')}`,
        en: `there is no number of ${missing.join(', ')}`,
      };
      return [{ place, source, from, result: missing.length > 0 ? { why } : sum(from) }];
    });
  });
}

const computed = (row: Calculation, about: Omit<Attempt, 'result'>, { value, qualifier }: Quantity): Fact => ({
  id: row.id,
  of: row.id,
  place: about.place,
  source: about.source,
  name: inEach((lang) => row[`name_${lang}`]),
  value,
  decimals: decimalsOfResult(row.operation, about.from, value),
  qualifier,
  ...unitOf(row),
  notTold: null,
  figures: about.from.flatMap(({ figures }) => figures),
  computation: { operation: row.operation, from: about.from },
});
