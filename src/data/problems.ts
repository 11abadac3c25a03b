/** What the check tells the person who keeps the data: where, what was found, what was expected, and how to mend it. */
import type { Fault } from './fault.ts';
import type { Code } from './messages/codes.ts';
import type { Text } from './schema.ts';

export interface Problem {
  code: Code;
  /** An error keeps the site as it was; a note only says how a cell was read. */
  severity: 'error' | 'note';
  file: string;
  /** Row number as a spreadsheet shows it (the header is 1), or `null` for the whole file. */
  line: number | null;
  /** Column letter as a spreadsheet shows it, or `null` for the whole row. */
  column: string | null;
  columnName: string | null;
  /** The text as written, invisible characters as `U+200B`. */
  found: string;
  expected: Text;
  why?: Text;
  fix: Text;
  /** For a note: what `found` was read as. */
  read?: Text;
  /** The row as written. */
  excerpt?: string;
}

/** Where a problem stands. `column` counts from 0. */
export interface Where {
  file: string;
  line?: number;
  column?: number;
  columnName?: string;
  excerpt?: string;
}

/** The spreadsheet's letter of a column counted from 0: A, B … Z, AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\ud800-\udfff]|(?! )\p{Zs}/gu;
const longest = 300;

/** The text with every character that cannot be seen written as `U+XXXX` (a line break as ⏎), shortened to a readable length. */
export function visible(value: string): string {
  const short = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return short.replace(invisible, (character) => {
    if (character === '\n') return '⏎';
    const point = character.codePointAt(0) ?? 0;
    return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

export function problem(where: Where, { code, severity, found, ...words }: Fault): Problem {
  return {
    code,
    severity,
    file: where.file,
    line: where.line ?? null,
    column: where.column === undefined ? null : columnLetter(where.column),
    columnName: where.columnName ?? null,
    found: visible(found),
    ...words,
    ...(where.excerpt !== undefined && { excerpt: visible(where.excerpt) }),
  };
}

export const isError = (one: Problem): boolean => one.severity === 'error';
