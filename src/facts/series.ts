/** The figures of one indicator over time: which may be set against each other, and what may be said of them. */
import { grouped } from '../data/group.ts';
import { isPercent } from '../data/percent.ts';
import { firstDay, lastDay } from '../data/period.ts';
import { became, cameFrom, succeeds } from '../data/places.ts';
import type { Dataset } from '../data/schema.ts';
import { inEach, type Lang, languages } from '../i18n/languages.ts';
import { words } from '../i18n/words.ts';
import { time } from './addresses.ts';
import { difference, ratio, share } from './arithmetic.ts';
import { decimalsOfResult } from './calculations.ts';
import type { Content, Fact } from './fact.ts';

/**
 * Why a figure does not compare with the one before it. `borders`: its place was made on a day from the other and more,
 * or from a part of it. `succession`: from the other alone, whose boundaries it may have kept. `elsewhere`: another place
 * that came into the same. `undated`: no time is stated for one of them. `together`: their times cannot
 * be told apart. `length`: they were counted over periods of different lengths.
 */
export type Break =
  | { kind: 'borders' | 'succession'; on: string | null }
  | { kind: 'elsewhere' | 'undated' | 'together' | 'length' };

/** Figures of one place that compare, oldest first. */
export interface Run {
  place: string;
  facts: readonly Fact[];
  /** Why they do not compare with what stands before them; `null` for the first. */
  broken: Break | null;
}

/** The figures of an indicator in a place, in what it came from and in what it became, in runs that compare. */
export interface Series {
  of: string;
  place: string;
  runs: readonly Run[];
}

/** Every series: a place with a figure of its own and at least one other. */
export function allSeries({ data, facts }: Pick<Content, 'data' | 'facts'>): Series[] {
  const printed = facts.all.filter(({ computation }) => computation === null);
  return [...grouped(printed, ({ of }) => of)].flatMap(([of, all]) => {
    if (all.length < 2) return [];
    const byPlace = grouped(all, ({ place }) => place);
    return [...byPlace.keys()].flatMap((place) => {
      const family = [place, ...lineage(place, cameFrom, data), ...lineage(place, became, data)];
      const runs = family
        .flatMap((id) => runsOf(byPlace.get(id) ?? [], data))
        .sort((a, b) => compare(start(a, data), start(b, data)))
        .map((run, index, runs) => ({ ...run, broken: breakBefore(run, runs[index - 1], data) }));
      return runs.reduce((sum, { facts }) => sum + facts.length, 0) > 1 ? [{ of, place, runs }] : [];
    });
  });
}

const start = ({ facts: [first] }: Pick<Run, 'facts'>, data: Dataset): string => (first ? moment(first, data) : '');

/** All that a place came from, or became, step by step. */
function lineage(
  place: string,
  step: (data: Dataset, id: string) => readonly { id: string }[],
  data: Dataset,
  seen = new Set([place]),
): string[] {
  return step(data, place).flatMap(({ id }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [id, ...lineage(id, step, data, seen)];
  });
}

/** The figures of one indicator and place, cut wherever one does not compare with the one before it. */
function runsOf(facts: readonly Fact[], data: Dataset): Run[] {
  const runs: (Run & { facts: Fact[] })[] = [];
  const sorted = [...facts].sort(
    (a, b) => compare(moment(a, data), moment(b, data)) || compare(published(a, data), published(b, data)),
  );
  for (const fact of sorted) {
    // The latest that it compares with: counts of half a year between those of whole ones part nothing.
    const run = runs.findLast(({ facts: [...counted] }) => {
      const before = counted.at(-1);
      return before && !apart(before, fact, data);
    });
    if (run) run.facts.push(fact);
    else runs.push({ place: fact.place, facts: [fact], broken: null });
  }
  return runs;
}

/** Why two figures of one indicator and place do not compare; `null` where they do. */
function apart(older: Fact, newer: Fact, { indicators, places }: Dataset): Break | null {
  const [a, b] = [time(older), time(newer)];
  if (a.last === '' || b.last === '') return { kind: 'undated' };
  if (a.last >= b.first) return { kind: 'together' };
  const flow = indicators.find(({ id }) => id === newer.of)?.kind === 'flow';
  if (!flow) return null;
  // Of a year in which a place was there for a part, nobody knows how long was counted.
  const place = places.find(({ id }) => id === newer.place);
  const isWhole = ({ first, last }: { first: string; last: string }): boolean =>
    (!place?.valid_from || first >= firstDay(place.valid_from)) &&
    (!place?.valid_to || last <= lastDay(place.valid_to));
  return span(a) !== span(b) || !isWhole(a) || !isWhole(b) ? { kind: 'length' } : null;
}

/** How long a period is: in months where it is made of whole ones, else in days. */
function span({ first, last }: { first: string; last: string }): string {
  const end = new Date(Date.parse(last) + DAY);
  const begin = new Date(first);
  if (begin.getUTCDate() !== 1 || end.getUTCDate() !== 1)
    return `${Math.round((end.getTime() - begin.getTime()) / DAY)} days`;
  const years = end.getUTCFullYear() - begin.getUTCFullYear();
  return `${12 * years + end.getUTCMonth() - begin.getUTCMonth()} months`;
}

const DAY = 24 * 60 * 60 * 1000;

function breakBefore(run: Run, before: Run | undefined, data: Dataset): Break | null {
  if (!before) return null;
  const [older, newer] = [before.facts.at(-1), run.facts[0]];
  if (older && newer && before.place === run.place) return apart(older, newer, data) ?? { kind: 'together' };
  if (!lineage(before.place, became, data).includes(run.place)) return { kind: 'elsewhere' };
  const from = data.places.find(({ id }) => id === run.place)?.valid_from ?? null;
  return { kind: succeeds(data, run.place, before.place) ? 'succession' : 'borders', on: from };
}

/** When a figure was counted, by its last day; of one without a time, when it was published. */
const moment = (fact: Fact, data: Dataset): string => time(fact).last || lastDay(published(fact, data) || '9999');

const published = ({ source }: Fact, { sources }: Dataset): string =>
  sources.find(({ id }) => id === source)?.published ?? '';

/** Whether a figure was published before the period that it is of was over. */
export function isUnfinished(fact: Fact, { data }: Pick<Content, 'data'>): boolean {
  const end = fact.figures[0]?.period_end;
  const day = published(fact, data);
  return Boolean(end && day && firstDay(day) < lastDay(end));
}

/** An end of what a number may be; `open` where it is not the end itself. */
interface End {
  at: number;
  open: boolean;
}

const unknown = { least: { at: -Infinity, open: false }, most: { at: Infinity, open: false } };

/** What a number may be at least and at most. One of a period that was not over may still have grown. */
function reach(fact: Fact, content: Pick<Content, 'data'>): { least: End; most: End } {
  const at = (open: boolean): End => ({ at: fact.value, open });
  const known = {
    exact: { least: at(false), most: at(false) },
    more_than: { ...unknown, least: at(true) },
    at_least: { ...unknown, least: at(false) },
    less_than: { ...unknown, most: at(true) },
    nearly: { ...unknown, most: at(true) },
    at_most: { ...unknown, most: at(false) },
    about: unknown,
  }[fact.qualifier];
  if (!isUnfinished(fact, content)) return known;
  // A count can only grow until its period is over; a share or a change may fall, too.
  return isMeasure(fact, content) ? unknown : { ...known, most: unknown.most };
}

/** Whether a number measures rather than counts. */
export function isMeasure({ of }: Pick<Fact, 'of'>, { data }: Pick<Content, 'data'>): boolean {
  const row = data.indicators.find(({ id }) => id === of);
  return Boolean(row && (row.decimals || (row.minimum ?? 0) < 0 || isPercent(row[`unit_${languages[0]}`])));
}

const above = (low: End, high: End): boolean => low.at > high.at || (low.at === high.at && (low.open || high.open));

/** What is certain of a figure against an older one that it compares with; `null` where nothing is. */
export function direction(older: Fact, newer: Fact, content: Pick<Content, 'data'>): 'more' | 'fewer' | 'same' | null {
  const [a, b] = [reach(older, content), reach(newer, content)];
  if (Number.isFinite(b.least.at) && above(b.least, a.most)) return 'more';
  if (Number.isFinite(a.least.at) && above(a.least, b.most)) return 'fewer';
  return isKnown(older, content) && isKnown(newer, content) ? 'same' : null;
}

/** Whether a number is exactly what it says. */
const isKnown = (fact: Fact, content: Pick<Content, 'data'>): boolean =>
  fact.qualifier === 'exact' && !isUnfinished(fact, content);

/** A share of less than this says more of chance than of change. */
const LEAST_FOR_SHARE = 100;

/** By how much two figures differ that alone compare, where both are exact; the larger less the smaller, as our calculation. */
export function changes(content: Pick<Content, 'data' | 'facts'>): Fact[] {
  const taken = new Set([...content.data.indicators, ...content.data.calculations].map(({ id }) => id));
  return allSeries(content).flatMap(({ of, place, runs }) =>
    runs.flatMap((run) => {
      const [older, newer, ...more] = run.facts;
      if (run.place !== place || !older || !newer || more.length > 0) return [];
      if (taken.has(changeOf(of)) || taken.has(shareOf(of))) return [];
      if (!isKnown(older, content) || !isKnown(newer, content)) return [];
      const [large, small] = newer.value > older.value ? [newer, older] : [older, newer];
      const by = difference(large, small);
      if ('why' in by || by.value === 0) return [];
      if (isPercent(newer.unit[languages[0]]))
        return [computed(changeOf(of), [newer, older], 'difference', [large, small], by, percentagePoints())];
      const change = computed(changeOf(of), [newer, older], 'difference', [large, small], by, newer);
      if (older.value < LEAST_FOR_SHARE || newer.value < LEAST_FOR_SHARE) return [change];
      const part = by.value > older.value ? ratio({ ...by, value: by.value * 100 }, older) : share(by, older);
      if ('why' in part || by.value * 200 < older.value) return [change];
      return [change, computed(shareOf(of), [newer, older], 'share', [change, older], part, percent)];
    }),
  );
}

type Unit = Pick<Fact, 'unit' | 'unitForms'>;

const percent: Unit = { unit: inEach(() => '%'), unitForms: inEach(() => ({})) };

/** What two shares differ by is no share. */
const percentagePoints = (): Unit => ({
  unit: inEach((lang) => words(lang).percentagePoints),
  unitForms: inEach((lang) => ({ one: words(lang).percentagePoint })),
});

/** The facts of a difference between two figures, and of it as a share of the older. */
export const changeOf = (indicator: string): string => `${indicator}-change`;
export const shareOf = (indicator: string): string => `${indicator}-change-share`;

function computed(
  of: string,
  [newer, older]: readonly [Fact, Fact],
  operation: 'difference' | 'share',
  from: readonly Fact[],
  { value, qualifier }: Pick<Fact, 'value' | 'qualifier'>,
  { unit, unitForms }: Unit,
): Fact {
  const named = (lang: Lang) => words(lang)[operation === 'share' ? 'changeShare' : 'change'];
  return {
    ...newer,
    id: of,
    of,
    name: inEach((lang) => named(lang).replace('{name}', newer.name[lang])),
    value,
    decimals: decimalsOfResult(operation, from, value),
    qualifier,
    unit,
    unitForms,
    notTold: null,
    figures: [...newer.figures, ...older.figures],
    computation: { operation, from },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
