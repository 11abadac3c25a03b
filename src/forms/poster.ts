import { otherPublisherOf } from '../charts/sources.ts';
import type { Row } from '../data/schema.ts';
import { find } from '../facts/index.ts';
import { periodOf, unbroken, unitAfter } from '../i18n/formats.ts';
import { type Name, namesIn, type Part, phrase, placeholders, plain, type Words } from '../i18n/phrase.ts';
import type { View } from '../i18n/view.ts';

/** A figure of the poster, as templates of `phrase()`. */
interface RowWords {
  /** The number alone, large. */
  number: string;
  /** What is counted, after the unit of the number. */
  counts: string;
  /** What stands beside the period. */
  beside?: Words;
  /** What the figure does not tell. */
  open?: Words;
}

/** The words of the poster in a language: one A4 page for a noticeboard. A figure without its row in the tables is left out. */
export interface PosterWords {
  deck: Words;
  rows: readonly RowWords[];
  openTitle: string;
  /** What none of the figures tells. */
  open: Words;
  /** What a reader of today must know of the place, if anything. */
  since?: Words;
}

/** All words of a sheet, and whether they are to be the number of a figure. */
export const sheetWords = ({
  deck,
  since,
  openTitle,
  open,
  rows,
}: PosterWords): { words: Words; figure: boolean }[] => [
  ...[deck, openTitle, open, since ?? ''].map((words) => ({ words, figure: false })),
  ...rows.flatMap(({ number, counts, beside = '', open = '' }) => [
    { words: number, figure: true },
    ...[counts, beside, open].map((words) => ({ words, figure: false })),
  ]),
];

/** The rows that the poster cannot do without, each with the words that name it: a figure without its row is left out. */
export const posterNames = (
  words: PosterWords,
  said: (words: Words) => readonly string[],
): { name: Name; words: string }[] => {
  const { deck, since, openTitle, open, rows } = words;
  const inRows = rows.flatMap((row) => [row.number, row.counts, row.beside ?? '', row.open ?? '']);
  return [
    ...[deck, ...(since ? [since] : []), openTitle, open].flatMap((words) => namesIn(words, said)),
    ...inRows.flatMap((words) => namesIn(words, said).filter(({ name }) => name.kind !== 'fact')),
  ];
};

/** A figure of the poster. */
export interface PosterRow {
  number: Part[];
  counts: Part[];
  /** When it was counted. */
  period: string;
}

export interface Poster {
  deck: string;
  rows: PosterRow[];
  openTitle: string;
  /** What the figures do not tell, one sentence each. */
  open: string[];
  /** Nothing where there is nothing to say. */
  since: string;
  /** The sources of the figures, each once. */
  sources: Row<'sources'>[];
}

/** The facts that a template names. */
const idsOf = (template: string): string[] =>
  placeholders(template)
    .filter((name) => !/^(?:term|date) /.test(name))
    .map((name) => name.replace(/^period /, ''));

/** What a poster of these words says of these tables. */
export function poster(words: PosterWords, view: View): Poster {
  const { deck, rows, openTitle, open, since } = words;
  const { lang, content } = view;
  const fill = (template: string) => phrase(template, view);
  const say = (words: Words) => plain(words, view);
  const known = rows.filter(({ number, counts }) => idsOf(number + counts).every((id) => content.facts.has(id)));
  const used = new Set(
    known
      .flatMap(({ number, counts }) => idsOf(number + counts))
      .flatMap((id) => find(content.facts, id).figures.map(({ source }) => source)),
  );
  return {
    deck: say(deck),
    rows: known.map(({ number, counts, beside }) => {
      const numbers = fill(number);
      const [last] = numbers.flatMap(({ fact }) => fact ?? []).slice(-1);
      if (!last) throw new Error(`"${number}" names no figure.`);
      const unit = unitAfter(lang, last);
      return {
        number: numbers,
        counts: [...(unit === '' ? [] : [{ text: `${unit} ` }]), ...fill(counts)],
        period: [periodOf(last, lang), otherPublisherOf(last, content), beside ? unbroken(say(beside)) : '']
          .filter(Boolean)
          .join('; '),
      };
    }),
    openTitle,
    open: [open, ...known.flatMap((row) => (row.open ? [row.open] : []))].map(say),
    since: since ? say(since) : '',
    sources: content.data.sources.filter(({ id }) => used.has(id)),
  };
}
