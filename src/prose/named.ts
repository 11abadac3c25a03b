/** What the prose in MDX names, with the line and the words that name it. */
import type { Chart } from '../charts/chart.ts';
import { conditionNames } from '../facts/conditions.ts';
import type { PosterWords } from '../forms/poster.ts';
import type { Lang } from '../i18n/languages.ts';
import { type Name, names } from '../i18n/phrase.ts';
import { headConditions, headOf } from './told.ts';

/** A file of the story. */
export interface StoryFile {
  /** Its path from the root, such as `src/story/vi.mdx`. */
  file: string;
  text: string;
}

/** What the site tells of its tables: its prose, its charts, and the words of its sheet for a noticeboard. */
export interface Story {
  texts: readonly StoryFile[];
  charts: readonly Chart[];
  poster?: Record<Lang, PosterWords>;
  /** The files of its charts and of the sheet as text, where they are at hand: for the lines in them. */
  code?: readonly StoryFile[];
}

/** Where the prose names something. */
export interface Use {
  file: string;
  line: number;
  /** The words of that line around it, as written, shortened to what can be read. */
  words: string;
  name: Name | { kind: 'chart'; id: string };
}

/** What cannot be read in the prose. */
export interface Misuse {
  file: string;
  line: number;
  words: string;
  /** As written. */
  found: string;
  kind: 'component' | 'attribute' | 'condition' | 'placeholder' | 'head' | 'code';
}

type Kind = Use['name']['kind'] | 'condition' | 'phrase' | 'words' | 'flag';

interface Attributes {
  /** One of these is asked for. */
  one?: Record<string, Kind>;
  /** Each of these is. */
  all?: Record<string, Kind>;
  may?: Record<string, Kind>;
}

/** The components that the prose may use (see `components/prose.ts`) and what each attribute names. */
export const components: Record<string, Attributes> = {
  Calculations: {},
  Chart: { one: { id: 'chart' }, may: { sub: 'flag' } },
  Corrections: {},
  Definition: { one: { of: 'term' } },
  Editions: {},
  Figures: {},
  NotTold: {},
  Num: { one: { of: 'fact' }, may: { unit: 'flag' } },
  Numeral: { all: { of: 'fact', chart: 'chart', counts: 'phrase' }, may: { among: 'fact' } },
  Numerals: {},
  Only: { one: { if: 'condition', unless: 'condition' } },
  Questions: {},
  Sources: { may: { uses: 'flag' } },
  Successors: {},
  Term: { one: { of: 'term' }, may: { short: 'words' } },
  Terms: {},
  When: { one: { figure: 'fact', sourceOf: 'fact', event: 'event', source: 'source', published: 'flag' } },
};

/** Everything that a file of the story names, whatever of it is said (see `told.ts`), and what in it cannot be read. */
export function uses({ file, text }: StoryFile): { uses: Use[]; misuses: Misuse[] } {
  const found: Use[] = [];
  const misuses: Misuse[] = [];
  const place = (index: number) => {
    const { line, excerpt } = excerptAt(text, index);
    return { file, line, words: excerpt };
  };
  const condition = (here: Omit<Use, 'name'>, written: string): void => {
    try {
      found.push(...conditionNames(written).map((name) => ({ ...here, name })));
    } catch {
      misuses.push({ ...here, found: written, kind: 'condition' });
    }
  };

  const template = (here: Omit<Use, 'name'>, written: string): void => {
    try {
      if (/\p{Nd}/u.test(written.replace(/\{[^{}]*\}/g, ''))) throw new Error('A number is typed into it.');
      found.push(...names(written).map((name) => ({ ...here, name })));
    } catch {
      misuses.push({ ...here, found: written, kind: 'placeholder' });
    }
  };

  const head = headOf(text);
  for (const name of ['title', 'deck'])
    if (!new RegExp(`^${name}:\\s*\\S`, 'm').test(head)) misuses.push({ ...place(0), found: name, kind: 'head' });
  for (const { 0: placeholder, index } of head.matchAll(/\{[^{}\n]*\}/g)) {
    const here = place(index);
    try {
      found.push(...names(placeholder).map((name) => ({ ...here, name })));
    } catch {
      misuses.push({ ...here, found: placeholder, kind: 'placeholder' });
    }
  }
  for (const { condition: written, from } of headConditions(text)) condition(place(from), written);

  const body = text.slice(head.length);
  for (const { 0: code, index } of body.matchAll(/^(?:import|export)\b.*/gm))
    misuses.push({ ...place(head.length + index), found: code, kind: 'code' });
  for (const match of body.matchAll(/<([A-Z]\w*)([^<>]*)>|\{[^{}\n]*\}/g)) {
    const here = place(head.length + match.index);
    const [written, component, rest = ''] = match;
    const misuse = (kind: Misuse['kind']) => misuses.push({ ...here, found: written, kind });
    const known = component === undefined ? undefined : components[component];
    if (component === undefined) misuse('placeholder');
    else if (!known) misuse('component');
    else {
      const attributes = [...rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value]) => ({
        name,
        value,
      }));
      const kinds = { ...known.one, ...known.all, ...known.may };
      const given = (wanted: Record<string, Kind> = {}) =>
        attributes.filter(({ name }) => Object.hasOwn(wanted, name)).length;
      const fine =
        given(known.one) === (known.one ? 1 : 0) &&
        given(known.all) === Object.keys(known.all ?? {}).length &&
        attributes.every(({ name, value }) => {
          const kind = kinds[name];
          return kind === 'flag' ? value === undefined : kind !== undefined && Boolean(value);
        });
      if (!fine) {
        misuse('attribute');
        continue;
      }
      for (const { name, value = '' } of attributes) {
        const kind = kinds[name];
        if (kind === 'condition') condition(here, value);
        else if (kind === 'phrase') template(here, value);
        else if (kind !== 'words' && kind !== 'flag') found.push({ ...here, name: { kind, id: value } as Use['name'] });
      }
    }
  }
  return { uses: found, misuses };
}

/** The line at a place of a text, and its words around that place. */
export function excerptAt(text: string, index: number): { line: number; excerpt: string } {
  const before = text.slice(0, index);
  const start = before.lastIndexOf('\n') + 1;
  const line = text.slice(start).split('\n', 1)[0] ?? '';
  return { line: before.split('\n').length, excerpt: excerptOf(line, index - start) };
}

const room = 160;

/** A line, or as much of it around a place in it as can be read. */
function excerptOf(line: string, at: number): string {
  const words = line.trim();
  if (words.length <= room) return words;
  const from = Math.max(0, Math.min(at - (line.length - line.trimStart().length) - room / 4, words.length - room));
  return `${from > 0 ? '…' : ''}${words.slice(from, from + room).trim()}${from + room < words.length ? '…' : ''}`;
}
