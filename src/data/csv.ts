/** Text → rows of cells. Papa Parse only cuts; what the cells mean is decided elsewhere. */
import Papa from 'papaparse';

export interface Line {
  /** Row number as a spreadsheet shows it, blank rows counted: the header is 1. */
  line: number;
  cells: string[];
}

interface QuoteFault {
  /** The row in which the quoted cell was opened. */
  line: number;
  column: number;
  kind: 'unclosed' | 'after-closing' | 'inside-plain';
  excerpt: string;
}

const lineBreak = '\n';

/** Cuts text whose line ends are all `\n`. Quotes must have been checked with `quoteFault` first. */
export function tokenise(text: string, delimiter: string): Line[] {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: lineBreak, quoteChar: '"', skipEmptyLines: false });
  const rows = text.endsWith(lineBreak) ? data.slice(0, -1) : data;
  return rows.map((cells, index) => ({ line: index + 1, cells }));
}

/** The first quote that does not open, close or escape as RFC 4180 says, or `null`. */
export function quoteFault(text: string, delimiter: string): QuoteFault | null {
  if (!text.includes('"')) return null;
  let line = 1;
  let column = 0;
  let rowStart = 0;
  let at = 0;
  const fault = (kind: QuoteFault['kind'], line: number, column: number, start: number): QuoteFault => {
    const end = text.indexOf(lineBreak, start);
    return { kind, line, column, excerpt: text.slice(start, end < 0 ? undefined : end) };
  };
  while (at < text.length) {
    if (text[at] === '"') {
      at = closing(text, at + 1);
      if (at < 0) return fault('unclosed', line, column, rowStart);
      const next = text[at + 1];
      if (next !== undefined && next !== delimiter && next !== lineBreak) {
        return fault('after-closing', line, column, rowStart);
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== delimiter && text[at] !== lineBreak) {
        if (text[at] === '"') return fault('inside-plain', line, column, rowStart);
        at += 1;
      }
    }
    if (text[at] === lineBreak) {
      line += 1;
      column = 0;
      rowStart = at + 1;
    } else {
      column += 1;
    }
    at += 1;
  }
  return null;
}

/** Where the quoted cell that starts at `from` ends, or -1. A doubled quote is part of the cell. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** The row as it would be written in a CSV, for messages. */
export const rowText = (cells: readonly string[]): string =>
  cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');

const space = /[\p{Zs}\t\n]/u;

/** Takes spaces of every kind and line breaks off both ends. A pattern would look at long runs of spaces again and again. */
export function trimmed(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && space.test(value[start] as string)) start += 1;
  while (end > start && space.test(value[end - 1] as string)) end -= 1;
  return value.slice(start, end);
}
