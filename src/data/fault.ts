/** What is wrong, or was read with a note, in the words of every language. */
import { type Code, type Message, type Named, notes } from './messages/codes.ts';
import * as english from './messages/en.ts';
import * as vietnamese from './messages/vi.ts';
import type { Text } from './schema.ts';

export interface Fault {
  code: Code;
  severity: 'error' | 'note';
  found: string;
  expected: Text;
  why?: Text;
  fix: Text;
  read?: Text;
}

type Messages = typeof vietnamese.vi;
type Part = Exclude<keyof Message, 'meaning'>;

/** The cases of a code; `null` is one where what is expected and how to mend it are always the same. */
type Case<M extends Message> =
  | { [P in Part & keyof M]: M[P] extends string ? never : keyof M[P] }[Part & keyof M]
  | (M['expected' | 'fix'] extends string ? null : never);

/** What is said in a case. */
type Said<M extends Message, K> = {
  [P in Part & keyof M]: M[P] extends string ? M[P] : K extends keyof M[P] ? M[P][K] : never;
}[Part & keyof M];

type Value = string | number | Text | null;
type In<M extends Message, K> = { found?: string | number } & { [N in Named<Said<M, K>>]: Value };
type Given<M extends Message, K = Case<M>> = K extends null ? { case?: null } & In<M, K> : { case: K } & In<M, K>;

const messages = { vi: vietnamese.vi, en: english.en } satisfies Record<keyof Text, Record<Code, Message>>;

/** What a code says of what was found: `fault('after-publication', { found: '2025', published: '2024-12-20' })`. */
export function fault<C extends Code>(
  code: C,
  ...[given = {} as never]: Record<string, never> extends Given<Messages[C]>
    ? [Given<Messages[C]>?]
    : [Given<Messages[C]>]
): Fault {
  const values: Readonly<Record<string, Value | undefined>> = given;
  const { found, case: which } = values;
  const inLanguage = (lang: keyof Text, part: Part): string | undefined => {
    const words = (messages[lang][code] as Message)[part];
    const template = typeof words === 'object' ? words[String(which)] : words;
    return template?.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      if (typeof value === 'number') return lang === 'vi' ? `${value}`.replace('.', ',') : `${value}`;
      return typeof value === 'object' ? value[lang] : value;
    });
  };
  const say = <P extends Part>(part: P) => {
    const [vi, en] = [inLanguage('vi', part), inLanguage('en', part)];
    return (vi === undefined || en === undefined ? {} : { [part]: { vi, en } }) as { [K in P]: Text };
  };
  return {
    code,
    severity: notes.has(code) || notes.has(`${code} ${which}`) ? 'note' : 'error',
    found: String(found ?? ''),
    ...say('expected'),
    ...say('why'),
    ...say('fix'),
    ...say('read'),
  };
}

/** A phrase that messages are given as a whole. */
export const phrase = (name: keyof typeof vietnamese.phrases): Text => ({
  vi: vietnamese.phrases[name],
  en: english.phrases[name],
});

export const save: Text = { vi: vietnamese.save, en: english.save };
export const saveWorkbook: Text = { vi: vietnamese.saveWorkbook, en: english.saveWorkbook };
