/**
 * What of a text of the story is said: passages `<Only if="…">…</Only><Only unless="…">…</Only>` where the data are so,
 * and of several wordings in its head (`- when: …`, `say: …`) the first whose condition holds.
 */

/** Whether a condition holds; `null` where that cannot be known. */
export type Holds = (condition: string) => boolean | null;

/** What is not true and has no other wording: its conditions, and where it begins. */
export interface Untold {
  conditions: readonly string[];
  from: number;
}

interface Passage {
  condition: string;
  /** What the condition must be for the passage to be said. */
  wanted: boolean;
  /** Where the passage begins and ends in the text, its tags included. */
  from: number;
  to: number;
  within: Passage | null;
  /** Whether the other wording stands right beside it; it may be an empty one. */
  paired: boolean;
}

const TAG = /<Only\s+(if|unless)="([^"]*)"\s*(\/?)>|<\/Only>/g;

function passages(text: string): Passage[] {
  const found: Passage[] = [];
  let open: Passage | null = null;
  for (const { 0: tag, 1: word, 2: condition, 3: empty, index } of text.matchAll(TAG)) {
    const to = index + tag.length;
    if (condition !== undefined) {
      const end = empty ? to : text.length;
      const one: Passage = { condition, wanted: word === 'if', from: index, to: end, within: open, paired: false };
      const before = found.find((other) => other.to <= index && text.slice(other.to, index).trim() === '');
      if (before?.condition === condition && before.wanted !== one.wanted) before.paired = one.paired = true;
      found.push(one);
      if (!empty) open = one;
    } else if (open) {
      open.to = to;
      open = open.within;
    }
  }
  return found;
}

const isSaid = ({ condition, wanted, within }: Passage, holds: Holds): boolean =>
  holds(condition) === wanted && (within === null || isSaid(within, holds));

/** A wording in the head of a text, and where it begins and ends. */
interface Wording {
  when: string | null;
  from: number;
  to: number;
}

export const headOf = (text: string): string => /^---\r?\n(.*?)\r?\n---\r?\n/s.exec(text)?.[0] ?? '';

/** The several wordings of each line of the head that has them. */
function wordings(text: string): Wording[][] {
  const lists = headOf(text).matchAll(/^\w+:[^\S\n]*\r?\n((?:[^\S\n]+.*\n)+)/gm);
  return [...lists].map(({ 0: all, 1: items = '', index }) => {
    const start = index + all.length - items.length;
    return [...items.matchAll(/^[^\S\n]+- (?:when:[^\S\n]*(.*)\n[^\S\n]+)?say:.*$/gm)].map((item) => ({
      when: item[1]?.trim().replace(/^(["'])(.*)\1$/, '$2') ?? null,
      from: start + item.index,
      to: start + item.index + item[0].length,
    }));
  });
}

/** Which wording is said: the first that holds; `null` where none does or that cannot be known. */
function saidOf(all: readonly Wording[], holds: Holds): Wording | null {
  const first = all.find(({ when }) => when === null || holds(when) !== false);
  return first && (first.when === null || holds(first.when)) ? first : null;
}

/** The conditions in the head of a text, and where they stand. */
export const headConditions = (text: string): { condition: string; from: number }[] =>
  wordings(text).flatMap((all) => all.flatMap(({ when, from }) => (when === null ? [] : { condition: when, from })));

/** A text with what is not said left blank, each line where it was. */
export const told = (text: string, holds: Holds): string =>
  [
    ...passages(text).filter((passage) => !isSaid(passage, holds)),
    ...wordings(text).flatMap((all) => all.filter((one) => one !== saidOf(all, holds))),
  ].reduce(
    (left, { from, to }) => left.slice(0, from) + left.slice(from, to).replace(/[^\n]/g, ' ') + left.slice(to),
    text,
  );

/** The template of a line of the head, in a text where only what is said is left. */
export const saidInHead = (text: string, name: string): string =>
  new RegExp(`^${name}:\\s*(?:-\\s+(?:when:.*\\n\\s+)?say:[^\\S\\n]*)?(.*)$`, 'm').exec(headOf(text))?.[1] ?? '';

/** All of a text that is not true and has no other wording. */
export const untold = (text: string, holds: Holds): Untold[] => [
  ...wordings(text).flatMap((all) =>
    all.length > 0 && all.every(({ when }) => when !== null && holds(when) === false)
      ? [{ conditions: all.flatMap(({ when }) => when ?? []), from: all[0]?.from ?? 0 }]
      : [],
  ),
  ...passages(text)
    .filter(
      ({ condition, wanted, paired, within }) =>
        !paired && holds(condition) === !wanted && (within === null || isSaid(within, holds)),
    )
    .map(({ condition, from }) => ({ conditions: [condition], from })),
];
