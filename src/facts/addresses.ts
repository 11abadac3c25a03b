import { grouped } from '../data/group.ts';
import { firstDay, lastDay } from '../data/period.ts';
import type { Dataset } from '../data/schema.ts';
import type { Fact } from './fact.ts';

/** Gives every fact its addresses, the shortest as its id. */
export function addressed(data: Dataset, all: readonly Fact[]): Map<string, Fact> {
  const [site] = data.site;
  const published = new Map(data.sources.map(({ id, published }) => [id, published]));
  const day = (source: string): string => lastDay(published.get(source) ?? '9999');
  const main = site ? day(site.report) : '';
  const facts = new Map<string, Fact>();
  const defaults = new Set<Fact>();

  /** The main report first, then what was published before it, the last one first. */
  const rank = (source: string): string | null => {
    if (source === site?.report) return '9999-12-31';
    return firstDay(published.get(source) ?? '9999') <= main ? day(source) : null;
  };
  const latest = (a: Fact, b: Fact): number =>
    compare(time(b).last, time(a).last) || compare(time(a).first, time(b).first);

  /** Ours is the default where it is made from defaults: it stands beside them. */
  const mayBeDefault = ({ source, computation }: Fact): boolean =>
    rank(source) !== null && (computation?.from.every((part) => defaults.has(part)) ?? true);

  // The printed ones stand before those made from them.
  for (const group of grouped(all, ({ of, place }) => `${of}@${place}`).values()) {
    const bySource = [...grouped(group, ({ source }) => source).values()].map((facts) => facts.sort(latest));
    const [chosen] = bySource
      .flatMap(([fact]) => (fact && mayBeDefault(fact) ? [fact] : []))
      .sort((a, b) => compare(rank(b.source) ?? '', rank(a.source) ?? ''));
    if (chosen) defaults.add(chosen);
    for (const of of bySource)
      for (const [index, fact] of of.entries()) {
        const inPlace = `${fact.of}@${fact.place}`;
        const inReport = `${inPlace}@${fact.source}`;
        const addresses = [
          ...(fact === chosen && fact.place === site?.place ? [fact.of] : []),
          ...(fact === chosen ? [inPlace] : []),
          ...(index === 0 ? [inReport] : [`${inReport}@${time(fact).written}`]),
        ];
        fact.id = addresses[0] ?? inReport;
        for (const address of addresses) facts.set(address, fact);
      }
  }
  return facts;
}

/** When a fact was counted: of one that rests on several figures, the first of them, since all have one time. */
export function time({ figures: [figure] }: Pick<Fact, 'figures'>): { first: string; last: string; written: string } {
  const start = figure?.as_of ?? figure?.period_start ?? null;
  const end = figure?.as_of ?? figure?.period_end ?? null;
  return {
    first: start === null ? '' : firstDay(start),
    last: end === null ? '' : lastDay(end),
    written: start === end ? (start ?? 'undated') : `${start ?? ''}..${end ?? ''}`,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
