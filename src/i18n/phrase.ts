import { type Content, type Fact, find } from '../facts/index.ts';
import { date, periodOf, quantity, unbroken, withUnit } from './formats.ts';
import type { Lang } from './languages.ts';

/** A stretch of a phrase; `fact` where the stretch is that fact's number. */
export interface Part {
  text: string;
  fact?: Fact;
}

const PLACEHOLDER = /\{([^{}]*)\}/;

/**
 * A sentence with its numbers filled in from rows. In the template,
 * `{fact-id}` is the number with its qualifier, `{fact-id unit}` the same with its unit,
 * `{period fact-id}` when it was counted, `{term term-id}` a term's name, `{date event-id}` a date.
 * A digit typed into the template itself throws: numbers come from rows.
 */
export function phrase(template: string, lang: Lang, content: Content): Part[] {
  return template
    .split(PLACEHOLDER)
    .map((piece, index): Part => {
      if (index % 2 === 1) return fill(piece, lang, content);
      if (/\p{Nd}/u.test(piece)) throw new Error(`A number is typed into "${template}": name its row instead.`);
      return { text: piece };
    })
    .filter(({ text }) => text !== '');
}

/** The same as bare text, for names, alternatives and drawings. */
export const plain = (template: string, lang: Lang, content: Content): string =>
  phrase(template, lang, content)
    .map(({ text }) => text)
    .join('');

/** The placeholders of a template, sorted: what it says whatever the language. */
export const placeholders = (template: string): string[] =>
  template
    .split(PLACEHOLDER)
    .filter((_, index) => index % 2 === 1)
    .map((piece) => piece.replace(/ unit$/, ''))
    .sort();

function fill(piece: string, lang: Lang, { data, facts }: Content): Part {
  const [first = '', second] = piece.split(' ');
  if (first === 'term') return { text: unbroken(row(data.terms, second)[`name_${lang}`]) };
  if (first === 'date') return { text: date(lang, row(data.events, second).date) };
  if (first === 'period') return { text: periodOf(find(facts, second ?? ''), lang) };
  const fact = find(facts, first);
  if (second === undefined) return { text: quantity(lang, fact), fact };
  if (second === 'unit') return { text: withUnit(lang, fact), fact };
  throw new Error(`"{${piece}}" is not a placeholder: see phrase().`);
}

function row<R extends { id: string }>(rows: readonly R[], id: string | undefined): R {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`No row has the id "${id}".`);
  return found;
}
