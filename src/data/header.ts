/** The header row: which column holds which field. */
import { trimmed } from './csv.ts';
import { type Fault, fault } from './fault.ts';
import type { Field, Table } from './schema.ts';
import { fold, nearest } from './spelling.ts';

export interface Header {
  /** The field of each column; `null` for one that is not read. */
  columns: (Field | null)[];
  /** Columns that have a heading; those after it are blank. */
  width: number;
  faults: { fault: Fault; column?: number }[];
}

type Match = { kind: 'field'; field: Field } | { kind: 'private' } | { kind: 'unknown' };

export const columnLimit = 200;
const longestLabel = 100;
/** A heading is short; what is longer is no heading and is not looked at further. */
const clean = (label: string): string => trimmed(label.slice(0, longestLabel)).normalize('NFC');
const isPrivate = (label: string): boolean => /^_[^_]/.test(label) || fold(label).startsWith('ghi-chu-noi-bo');

const cache = new WeakMap<Table, Map<string, Set<Field>>>();

/** Every spelling of a heading, and the fields it could mean. */
function spellings(table: Table): Map<string, Set<Field>> {
  const cached = cache.get(table);
  if (cached) return cached;
  const known = new Map<string, Set<Field>>();
  cache.set(table, known);
  for (const field of table.fields) {
    for (const name of [field.name, field.title.vi, field.title.en]) {
      const key = fold(name);
      known.set(key, (known.get(key) ?? new Set()).add(field));
    }
  }
  return known;
}

function match(label: string, table: Table, known: Map<string, Set<Field>>): Match {
  const exact = table.fields.find((field) => field.name === label);
  if (exact) return { kind: 'field', field: exact };
  // Before any likeness: what is somebody's own is never read.
  if (isPrivate(label)) return { kind: 'private' };
  const meant = [...(known.get(fold(label)) ?? [])];
  // The name of a column counts before the title of another.
  const named = meant.find((field) => fold(field.name) === fold(label));
  const only = named ?? (meant.length === 1 ? meant[0] : undefined);
  if (only) return { kind: 'field', field: only };
  return { kind: 'unknown' };
}

/** How many cells of a row are headings of the table: tells the header row, and the delimiter that cuts it rightly. */
export function headings(cells: readonly string[], table: Table): number {
  const known = spellings(table);
  const found = new Set<Field>();
  for (const cell of cells.slice(0, columnLimit)) {
    const meant = match(clean(cell), table, known);
    if (meant.kind === 'field') found.add(meant.field);
  }
  return found.size;
}

/** Reads a header row. Problems are told once for a column, missing columns once for the row. */
export function readHeader(cells: readonly string[], table: Table): Header {
  const labels = cells.map(clean);
  const width = labels.findLastIndex((label) => label !== '') + 1;
  const faults: Header['faults'] = [];
  const known = spellings(table);
  const firstColumn = new Map<Field, number>();
  const unknown: { label: string; column: number }[] = [];

  const columns = labels.slice(0, width).map((label, column): Field | null => {
    const tell = (fault: Fault): null => {
      faults.push({ fault, column });
      return null;
    };
    if (label === '') return tell(fault('blank-label', { case: 'column' }));
    const found = match(label, table, known);
    if (found.kind === 'private') return null;
    if (found.kind === 'field') {
      const first = firstColumn.get(found.field);
      if (first !== undefined) return tell(duplicateLabel(label, cells[first] ?? '', found.field.name));
      firstColumn.set(found.field, column);
      if (cells[column] !== found.field.name) faults.push({ fault: labelForm(label, found.field), column });
      return found.field;
    }
    if (/^[=+\-@＝＋－＠]/u.test(label)) return tell(fault('formula', { case: 'label', found: label }));
    if (/[“”„]/u.test(label)) {
      tell(fault('curly-quotes', { found: label }));
      const quoted = match(label.replace(/[“”„]/gu, ''), table, known);
      if (quoted.kind === 'field') firstColumn.set(quoted.field, column);
      return null;
    }
    const base = /^(.+?)[\s_.]*\(?\d+\)?$/u.exec(label)?.[1];
    if (base && match(base, table, known).kind === 'field') return tell(duplicateLabel(label, base, base));
    unknown.push({ label, column });
    return null;
  });

  const missing = table.fields.filter((field) => !firstColumn.has(field));
  for (const { label, column } of unknown) {
    faults.push({ fault: extraLabel(label, nearestField(label, missing), table), column });
  }
  for (const field of missing) {
    const meant = nearest(
      field.name,
      unknown.map(({ label }) => label),
    );
    faults.push({ fault: field.required ? missingLabel(field, labels, meant) : absentLabel(field, labels) });
  }
  return { columns, width, faults };
}

function nearestField(label: string, fields: readonly Field[]): Field | null {
  const names = new Map(fields.flatMap((field) => [[field.title.vi, field] as const, [field.name, field] as const]));
  const meant = nearest(label, names.keys());
  return meant === null ? null : (names.get(meant) ?? null);
}

const duplicateLabel = (found: string, first: string, name: string): Fault =>
  fault('duplicate-label', { found, first, name });

const labelForm = (found: string, { name, title }: Field): Fault => fault('label-form', { found, name, title });

const extraLabel = (found: string, meant: Field | null, { fields }: Table): Fault =>
  fault('extra-label', {
    case: meant ? 'meant' : 'unknown',
    found,
    names: fields.map(({ name }) => name).join(', '),
    meant: meant?.name ?? null,
  });

const missingLabel = ({ name, title }: Field, labels: readonly string[], meant: string | null): Fault =>
  fault('missing-label', { case: meant ? 'renamed' : 'absent', found: written(labels), name, title, meant });

const absentLabel = ({ name, title }: Field, labels: readonly string[]): Fault =>
  fault('absent-label', { found: written(labels), name, title });

const written = (labels: readonly string[]): string => labels.filter(Boolean).join(', ');
