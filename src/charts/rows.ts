import { type Fact, find } from '../facts/index.ts';
import { periodOf } from '../i18n/formats.ts';
import type { Drawing } from './chart.ts';
import { publisherOf } from './sources.ts';

/** A number, with what stands over its bar or strip. */
export interface CountRow {
  fact: Fact;
  /** The number in words, strong. */
  title: string;
  /** What it is of; empty for none. */
  detail: string;
}

/** A row by the names of its fact and of its labels. */
export interface NamedRow<Label extends string> {
  fact: string;
  title: Label;
  /** Without one, it is said who counted and when. */
  detail?: Label;
  /** Another fact that the detail says. */
  of?: string;
}

/** The facts of some rows, in their order. */
export const factsOf = (rows: readonly NamedRow<string>[]): string[] =>
  rows.flatMap(({ fact, of }) => (of === undefined ? [fact] : [fact, of]));

/** Some rows with their facts found and their words filled in. */
export const filled = <Label extends string>(
  rows: readonly NamedRow<Label>[],
  { content, lang, label }: Drawing<Label>,
): CountRow[] =>
  rows.map(({ fact: id, title, detail }) => {
    const fact = find(content.facts, id);
    const who = `${publisherOf(fact, content)}, ${periodOf(fact, lang)}`;
    return { fact, title: label(title), detail: detail === undefined ? who : label(detail) };
  });
