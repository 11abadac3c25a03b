/** What a sentence may depend on: conditions on the data, in words that charts and prose share. */
import { firstDay, lastDay } from '../data/period.ts';
import { type Qualifier, qualifiers } from '../data/schema.ts';
import { time } from './addresses.ts';
import type { Content, Fact } from './fact.ts';
import { mainReport } from './main.ts';
import { isUnfinished } from './series.ts';

/**
 * A condition: its word, then what it is about, each by its address or id.
 * - `all a b`: both numbers are exact, and they are the same.
 * - `exact a …`, `more_than a …` and so on: that is how exactly each of them is known.
 * - `known a …`: each of them is there.
 * - `dated a …`: a time is stated for each of them; `same-time a …`: and it is one; `undated a …`: none is stated.
 * - `unfinished a …`: each of them was published before its period was over.
 * - `other-source a b`: two sources give them.
 * - `report s`: that source is the main report.
 * - `one report`: no other source counts in the main place what the main report counts there.
 * - `one source`: none does so for a time that is, or may be, the same.
 * - `one count`: the main place was counted once, by the main report.
 * - `one place`: the main report counts the main place alone.
 * - `day e`: the day of that event is known.
 * - `months n m d e`: from one event to the other it is at least n and less than m months, whichever days are meant;
 *   `published` is the day on which the main report came out.
 */
export type Condition =
  | `${'all' | 'known' | 'dated' | 'undated' | 'same-time' | 'unfinished' | 'other-source' | 'report' | 'day' | Qualifier} ${string}`
  | 'one report'
  | 'one source'
  | 'one count'
  | 'one place'
  | `months ${number} ${number} ${string}`;

/** What a condition is about, and whether it holds. */
interface Read {
  kind: 'indicator' | 'source' | 'event' | null;
  ids: readonly string[];
  holds: (content: Content) => boolean;
}

const MONTH = (365.25 / 12) * 24 * 60 * 60 * 1000;

/** Throws at what is no condition. */
function read(condition: string): Read {
  const [word = '', ...ids] = condition.split(' ');
  const about = (kind: Read['kind'], holds: Read['holds']): Read => ({ kind, ids, holds });
  const each = (test: (fact: Fact, content: Content) => boolean): Read =>
    about('indicator', (content) =>
      ids.every((id) => {
        const fact = content.facts.get(id);
        return fact !== undefined && test(fact, content);
      }),
    );
  const both = (test: (a: Fact, b: Fact) => boolean): Read =>
    about('indicator', ({ facts }) => {
      const [a, b] = ids.map((id) => facts.get(id));
      return a !== undefined && b !== undefined && test(a, b);
    });
  const isDated = (fact: Fact): boolean => fact.figures.every((figure) => time({ figures: [figure] }).last !== '');
  const many = ids.length > 0;
  if (word === 'all' && ids.length === 2)
    return both((a, b) => a.value === b.value && a.qualifier === 'exact' && b.qualifier === 'exact');
  if (word === 'other-source' && ids.length === 2) return both((a, b) => a.source !== b.source);
  if (many && (qualifiers as readonly string[]).includes(word)) return each(({ qualifier }) => qualifier === word);
  if (word === 'known' && many) return each(() => true);
  if (word === 'dated' && many) return each(isDated);
  if (word === 'undated' && many) return each((fact) => !isDated(fact));
  if (word === 'unfinished' && many) return each(isUnfinished);
  if (word === 'same-time' && ids.length > 1)
    return each((fact, { facts }) => {
      const [first = ''] = ids;
      return isDated(fact) && time(fact).written === time(facts.get(first) ?? fact).written;
    });
  if (word === 'report' && ids.length === 1) return about('source', ({ data }) => data.site[0]?.report === ids[0]);
  if (word === 'one' && ids.length === 1) {
    const [of] = ids;
    const nothing = (holds: Read['holds']): Read => ({ kind: null, ids: [], holds });
    if (of === 'report') return nothing((content) => others(content).length === 0);
    if (of === 'source') return nothing((content) => rivals(content).length === 0);
    if (of === 'place') return nothing((content) => elsewhere(content).length === 0);
    if (of === 'count')
      return nothing((content) => {
        const counted = counts(content).map(({ of }) => of);
        return others(content).length === 0 && new Set(counted).size === counted.length;
      });
  }
  if (word === 'day' && ids.length === 1)
    return about('event', (content) => {
      const date = dateOf(ids[0] ?? '', content);
      return date !== undefined && firstDay(date) === lastDay(date);
    });
  const [least, most, from, to, ...more] = ids;
  if (word === 'months' && from && to && more.length === 0 && Number(least) < Number(most))
    return {
      kind: 'event',
      ids: [from, to],
      holds(content) {
        const [a, b] = [dateOf(from, content), dateOf(to, content)];
        if (!a || !b) return false;
        const between = (start: string, end: string) => (Date.parse(end) - Date.parse(start)) / MONTH;
        return between(lastDay(a), firstDay(b)) >= Number(least) && between(firstDay(a), lastDay(b)) < Number(most);
      },
    };
  throw new Error(`"${condition}" is not a condition: see \`Condition\`.`);
}

const PUBLISHED = 'published';

/** When an event was, as exact as its row. */
const dateOf = (id: string, { data }: Content): string | undefined =>
  id === PUBLISHED ? mainReport(data).published : data.events.find((row) => row.id === id)?.date;

/** The numbers that the main report prints of the main place. */
const counts = ({ data: { site }, facts }: Content): Fact[] =>
  [...facts.rows.values()].filter(({ place, source }) => place === site[0]?.place && source === site[0]?.report);

/** Those that it prints of other places. */
const elsewhere = ({ data: { site }, facts }: Content): Fact[] =>
  [...facts.rows.values()].filter(({ place, source }) => source === site[0]?.report && place !== site[0].place);

/** The same numbers from other sources. */
function others(content: Content): Fact[] {
  const [site] = content.data.site;
  const counted = new Set(counts(content).map(({ of }) => of));
  return [...content.facts.rows.values()].filter(
    ({ of, place, source }) => place === site?.place && source !== site.report && counted.has(of),
  );
}

/** Those of them that are, or may be, of the same time. */
function rivals(content: Content): Fact[] {
  const main = counts(content);
  const mayMeet = (one: Fact, other: Fact): boolean => {
    const [a, b] = [time(one), time(other)];
    return a.last === '' || b.last === '' || (a.first <= b.last && b.first <= a.last);
  };
  return others(content).filter((other) => main.some((one) => one.of === other.of && mayMeet(one, other)));
}

/** Whether the data are so. Throws at what is no condition. */
export const holds = (condition: string, content: Content): boolean => read(condition).holds(content);

/** What a condition is about: rows that must be there, numbers of which may not. Throws at what is no condition. */
export function conditionNames(condition: string): { kind: 'indicator' | 'source' | 'event'; id: string }[] {
  const { kind, ids } = read(condition);
  if (kind === null) return [];
  return ids
    .filter((id) => kind !== 'event' || id !== PUBLISHED)
    .map((id) => ({ kind, id: kind === 'indicator' ? (id.split('@')[0] ?? id) : id }));
}

/** What the data say of a condition, in their own words. */
export function evidence(condition: string, content: Content): string {
  const { data, facts } = content;
  const { kind, ids } = read(condition);
  const said = (fact: Fact): string =>
    [
      `${fact.id} = ${fact.value}`,
      fact.qualifier,
      ...new Set(fact.figures.map((one) => time({ figures: [one] }).written)),
    ]
      .concat(fact.source)
      .join(', ');
  if (kind === 'source') return `report = ${data.site[0]?.report}`;
  if (kind === 'event') return ids.map((id) => `${id} = ${dateOf(id, content) ?? '–'}`).join('; ');
  if (kind === 'indicator')
    return ids.map((id) => (facts.has(id) ? said(facts.get(id) as Fact) : `${id} = –`)).join('; ');
  const of = condition === 'one source' ? rivals : condition === 'one place' ? elsewhere : others;
  const all = of(content);
  return (all.length > 0 ? all : counts(content)).map(said).join('; ');
}
