/** Where the story and the charts name a row of the data: the one place that knows how they do. */

/** A text that names rows: an MDX file of the story, or the source of a chart. */
export interface Source {
  /** Its path in the project: `src/story/vi.mdx`. */
  file: string;
  text: string;
}

/** What can be named. A fact is a figure or what is computed from figures. */
export type Kind = 'fact' | 'term' | 'event' | 'source';

/** One naming of a row, with the line that it stands in. */
export interface Use {
  kind: Kind;
  id: string;
  file: string;
  /** From 1. */
  line: number;
  /** The words of that line around it, as written, shortened to what can be read. */
  words: string;
}

/** How each kind is named; anything else names a fact. */
const kinds: Record<string, Kind> = {
  Term: 'term',
  Definition: 'term',
  event: 'event',
  source: 'source',
  term: 'term',
  date: 'event',
};

/** Every naming in a text, in its order. `<Num of>`, `<Term of>`, `<When figure>`, and `{clans unit}` of a template. */
export const usesIn = ({ file, text }: Source): Use[] =>
  text.split('\n').flatMap((words, index) =>
    namedIn(words, file.endsWith('.mdx')).map(
      ({ at, ...named }): Use => ({
        ...named,
        file,
        line: index + 1,
        words: excerpt(words, at),
      }),
    ),
  );

/** The namings of these rows alone: a set of ids for each kind. */
export const usesOf = (wanted: Partial<Record<Kind, ReadonlySet<string>>>, sources: readonly Source[]): Use[] =>
  sources.flatMap(usesIn).filter(({ kind, id }) => wanted[kind]?.has(id));

interface Named {
  kind: Kind;
  id: string;
  /** Where in the line. */
  at: number;
}

const forms = [
  /<(Num|Term|Definition)\s[^>]*?\bof="([^"]+)"/g,
  /<When\s[^>]*?\b(figure|event|source)="([^"]+)"/g,
  /(?<!\$)\{(term |date |period )?([a-z0-9][a-z0-9-]*)(?: unit)?\}/g,
];
/** In the code of a chart: its list of facts, and what it looks up. */
const quoted = /(?<!label\()()'([a-z0-9][a-z0-9-]*)'/g;

const namedIn = (line: string, isProse: boolean): Named[] =>
  (isProse ? forms : [...forms, quoted])
    .flatMap((form) => [...line.matchAll(form)])
    .map(({ 1: how = '', 2: id = '', index }) => ({ kind: kinds[how.trim()] ?? 'fact', id, at: index }))
    .sort((a, b) => a.at - b.at);

const room = 160;

function excerpt(line: string, at: number): string {
  const words = line.trim();
  if (words.length <= room) return words;
  const from = Math.max(0, Math.min(at - (line.length - line.trimStart().length) - room / 4, words.length - room));
  return `${from > 0 ? '…' : ''}${words.slice(from, from + room).trim()}${from + room < words.length ? '…' : ''}`;
}
