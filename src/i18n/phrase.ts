import { type Condition, conditionNames, holds } from '../facts/conditions.ts';
import { type Content, type Fact, find } from '../facts/index.ts';
import { mainReport } from '../facts/main.ts';
import { date, NBSP, periodOf, quantity, shortDate, unbroken, unitAfter, withUnit } from './formats.ts';
import { placeName } from './places.ts';
import type { View } from './view.ts';

/** A stretch of a phrase; `fact` where the stretch is that fact's number. */
export interface Part {
  text: string;
  fact?: Fact;
}

/** A wording, and the condition on the data without which it is not said. */
export interface Wording {
  when?: Condition;
  say: string;
}

/** A template, or several of which the first is said whose condition holds; `''` where nothing is to be said. */
export type Words = string | readonly Wording[];

/** Every template of it. */
export const wordings = (words: Words): string[] => (typeof words === 'string' ? [words] : words.map(({ say }) => say));

/** The one that is said; none where every condition fails. */
export function said(words: Words, content: Content): string[] {
  if (typeof words === 'string') return [words];
  const found = words.find(({ when }) => when === undefined || holds(when, content));
  return found ? [found.say] : [];
}

/** The conditions that it depends on. */
export const conditionsOf = (words: Words): string[] =>
  typeof words === 'string' ? [] : words.flatMap(({ when }) => when ?? []);

const PLACEHOLDER = /\{([^{}]*)\}/;

/**
 * A sentence with its numbers filled in from rows. In the template,
 * `{fact}` is the number at that address with its qualifier, `{fact unit}` the same with its unit,
 * `{fact new unit}` the same with words between, `{unit fact}` the unit that its number takes,
 * `{period fact}` when it was counted, `{name fact}` what it counts, `{open fact}` what it leaves open,
 * `{term term-id}` a term's name, `{date event-id}` a date, `{place place-id}` a place,
 * `{since place-id}` from when it has been there, `{published}` when the main report came out.
 * Of several wordings it is the first that the data allow. A digit typed into the template itself throws: numbers come from rows.
 */
export function phrase(words: Words, view: View): Part[] {
  const [template] = said(words, view.content);
  if (template === undefined) throw new Error(`No condition holds of ${JSON.stringify(words)}.`);
  return template
    .split(PLACEHOLDER)
    .map((piece, index): Part => {
      if (index % 2 === 1) return fill(piece, view);
      if (/\p{Nd}/u.test(piece)) throw new Error(`A number is typed into "${template}": name its row instead.`);
      return { text: piece };
    })
    .filter(({ text }) => text !== '');
}

/** The same at the head of a line: a number that begins with its word begins with a capital. */
export function sentence(words: Words, view: View): Part[] {
  const [first, ...rest] = phrase(words, view);
  if (!first?.fact) return first ? [first, ...rest] : [];
  const text = first.text.charAt(0).toLocaleUpperCase(view.lang) + first.text.slice(1);
  return [{ ...first, text }, ...rest];
}

/** The same as bare text, for names, alternatives and drawings. */
export const plain = (words: Words, view: View): string => joined(phrase(words, view));

/** Its text alone. */
export const joined = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');

/** A clause without its full stop, to end a sentence with. */
export const unended = (clause: string): string => clause.replace(/\.$/, '');

/** What a text names: a number, or a row of a table, that must be there. */
export interface Name {
  kind: 'fact' | 'indicator' | 'term' | 'event' | 'source' | 'place';
  /** The address of the fact or the id of the row; of an indicator, or of a calculation. */
  id: string;
}

/** What a template names. Throws at a placeholder that is none. */
export const names = (template: string): Name[] =>
  template.split(PLACEHOLDER).flatMap((piece, index) => (index % 2 === 1 ? (read(piece).name ?? []) : []));

/** What words name where these templates of them are said, and what their conditions are about. */
export const namesIn = (words: Words, said: (words: Words) => readonly string[]): { name: Name; words: string }[] => [
  ...said(words).flatMap((template) => names(template).map((name) => ({ name, words: template }))),
  ...(typeof words === 'string' ? [] : words).flatMap(({ when, say }) =>
    when ? conditionNames(when).map((name) => ({ name, words: say })) : [],
  ),
];

/** Whether what is named is there. */
export function isThere({ kind, id }: Name, { data, facts }: Content): boolean {
  if (kind === 'fact') return facts.has(id);
  return {
    indicator: [...data.indicators, ...data.calculations],
    term: data.terms,
    event: data.events,
    source: data.sources,
    place: data.places,
  }[kind].some((row: { id: string }) => row.id === id);
}

/** The placeholders of a template, sorted: what it says whatever the language. */
export const placeholders = (template: string): string[] =>
  template
    .split(PLACEHOLDER)
    .filter((_, index) => index % 2 === 1)
    .filter((piece) => !piece.startsWith('unit '))
    .map((piece) => piece.replace(/ (?:.+ )?unit$/, ''))
    .sort();

type Form = 'name' | 'date' | 'place' | 'since' | 'period' | 'called' | 'open' | 'number' | 'counted' | 'unit';

/** A placeholder: what it names, which of its words are wanted, and what else is said between a number and its unit. The main report needs no name. */
function read(
  piece: string,
): { name: Name; form: Form; between?: string | undefined } | { name: null; form: 'published'; between?: never } {
  if (piece === 'published') return { name: null, form: 'published' };
  const [first = '', second, ...rest] = piece.split(' ');
  if (second !== undefined && rest.length === 0) {
    if (first === 'term') return { name: { kind: 'term', id: second }, form: 'name' };
    if (first === 'date') return { name: { kind: 'event', id: second }, form: 'date' };
    if (first === 'place') return { name: { kind: 'place', id: second }, form: 'place' };
    if (first === 'since') return { name: { kind: 'place', id: second }, form: 'since' };
    if (first === 'name') return { name: { kind: 'fact', id: second }, form: 'called' };
    if (first === 'open') return { name: { kind: 'fact', id: second }, form: 'open' };
    if (first === 'period') return { name: { kind: 'fact', id: second }, form: 'period' };
    if (first === 'unit') return { name: { kind: 'fact', id: second }, form: 'unit' };
  }
  const counted = /^(\S+) (?:(\P{Nd}+) )?unit$/u.exec(piece);
  if (counted?.[1]) return { name: { kind: 'fact', id: counted[1] }, form: 'counted', between: counted[2] };
  if (second === undefined && first !== '') return { name: { kind: 'fact', id: first }, form: 'number' };
  throw new Error(`"{${piece}}" is not a placeholder: see phrase().`);
}

function fill(piece: string, { lang, content: { data, facts } }: View): Part {
  const { name, form, between } = read(piece);
  if (form === 'published') return { text: date(lang, mainReport(data).published) };
  if (form === 'name') return { text: unbroken(row(data.terms, name.id)[`name_${lang}`]) };
  if (form === 'date') return { text: date(lang, row(data.events, name.id).date) };
  if (form === 'place') return { text: unbroken(placeName(row(data.places, name.id).id, lang, data)) };
  if (form === 'since')
    return { text: shortDate(lang, row(data.places, name.id).valid_from ?? '').replaceAll(' ', NBSP) };
  const fact = find(facts, name.id);
  if (form === 'called') return { text: unbroken(fact.name[lang]) };
  if (form === 'open') return { text: unended(fact.notTold?.[lang] ?? '') };
  if (form === 'period') return { text: periodOf(fact, lang) };
  if (form === 'unit') return { text: unitAfter(lang, fact) };
  return { text: form === 'counted' ? withUnit(lang, fact, between) : quantity(lang, fact), fact };
}

function row<R extends { id: string }>(rows: readonly R[], id: string): R {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`No row has the id "${id}".`);
  return found;
}
