/** The header row: which column holds which field. */
import { trimmed } from './csv.ts';
import { type Fault, save, text } from './problems.ts';
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
    for (const name of [field.name, field.title.vi, field.title.en, ...(field.aliases ?? [])]) {
      const key = fold(name);
      known.set(key, (known.get(key) ?? new Set()).add(field));
    }
  }
  return known;
}

function match(label: string, table: Table, known: Map<string, Set<Field>>): Match {
  const exact = table.fields.find((field) => field.name === label);
  if (exact) return { kind: 'field', field: exact };
  const meant = [...(known.get(fold(label)) ?? [])];
  // The name of a column counts before the title of another.
  const named = meant.find((field) => fold(field.name) === fold(label));
  const only = named ?? (meant.length === 1 ? meant[0] : undefined);
  if (only) return { kind: 'field', field: only };
  return isPrivate(label) ? { kind: 'private' } : { kind: 'unknown' };
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
    if (label === '') return tell(blankLabel());
    const found = match(label, table, known);
    if (found.kind === 'private') return null;
    if (found.kind === 'field') {
      const first = firstColumn.get(found.field);
      if (first !== undefined) return tell(duplicateLabel(label, cells[first] ?? '', found.field));
      firstColumn.set(found.field, column);
      if (cells[column] !== found.field.name) faults.push({ fault: labelForm(label, found.field), column });
      return found.field;
    }
    if (/^[=+\-@＝＋－＠]/u.test(label)) return tell(formulaLabel(label));
    if (/[“”„]/u.test(label)) {
      tell(curlyQuotes(label));
      const quoted = match(label.replace(/[“”„]/gu, ''), table, known);
      if (quoted.kind === 'field') firstColumn.set(quoted.field, column);
      return null;
    }
    const base = /^(.+?)[\s_.]*\(?\d+\)?$/u.exec(label)?.[1];
    if (base && match(base, table, known).kind === 'field') return tell(duplicateLabel(label, base, null));
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

function blankLabel(): Fault {
  return {
    code: 'blank-label',
    expected: text('mỗi cột có tên ở dòng đầu', 'a name at the head of each column'),
    fix: text('ghi tên cột, hoặc xoá cả cột nếu không dùng.', 'name the column, or delete it if it is not used.'),
  };
}

function duplicateLabel(found: string, first: string, field: Field | null): Fault {
  const name = field?.name ?? first;
  return {
    code: 'duplicate-label',
    found,
    expected: text(`chỉ một cột «${name}»`, `only one column "${name}"`),
    why: text(
      `«${first}» và «${found}» là cùng một cột; không biết cột nào đúng.`,
      `"${first}" and "${found}" are the same column; which one holds is not known.`,
    ),
    fix: text('giữ một cột, xoá cột kia.', 'keep one column and delete the other.'),
  };
}

function labelForm(found: string, field: Field): Fault {
  return {
    code: 'label-form',
    severity: 'note',
    found,
    expected: text(field.name, field.name),
    read: text(`cột «${field.name}» (${field.title.vi})`, `the column "${field.name}" (${field.title.en})`),
    fix: text('không cần làm gì nếu đúng là cột này.', 'nothing needs to be done if this is the column meant.'),
  };
}

function formulaLabel(found: string): Fault {
  return {
    code: 'formula',
    found,
    expected: text('tên cột, không phải công thức', 'the name of a column, not a formula'),
    fix: text('gõ lại tên cột.', 'type the name of the column.'),
  };
}

export function curlyQuotes(found: string): Fault {
  return {
    code: 'curly-quotes',
    found,
    expected: text('dấu nháy kép thẳng " quanh ô có dấu phẩy', 'straight quotes " round a cell that holds a comma'),
    why: text(
      'dấu nháy cong “ ” không giữ được dấu phẩy trong ô, nên ô bị cắt làm hai.',
      'curly quotes “ ” do not keep a comma inside a cell, so the cell was cut in two.',
    ),
    fix: text(
      `sửa trong Excel thay vì trong Word hay Notepad, rồi ${save.vi}.`,
      `edit in a spreadsheet rather than a word processor, and ${save.en}.`,
    ),
  };
}

function extraLabel(found: string, meant: Field | null, table: Table): Fault {
  const names = table.fields.map((field) => field.name).join(', ');
  return {
    code: 'extra-label',
    found,
    expected: text(`một trong các cột: ${names}`, `one of the columns: ${names}`),
    why: text(
      'một cột lạ có thể là tên gõ nhầm, và dữ liệu của nó sẽ bị bỏ mất.',
      'an unknown column may be a mistyped name, and its data would be lost.',
    ),
    fix: meant
      ? text(
          `có phải là «${meant.name}» không? Nếu phải, đổi tên cột.`,
          `did you mean "${meant.name}"? If so, rename the column.`,
        )
      : text(
          'xoá cột; cột ghi chú riêng thì đặt tên bắt đầu bằng dấu gạch dưới, ví dụ _ghi_chu.',
          'delete the column, or begin its name with an underscore to keep it for yourself, such as _notes.',
        ),
  };
}

function missingLabel(field: Field, labels: readonly string[], meant: string | null): Fault {
  return {
    code: 'missing-label',
    found: labels.filter(Boolean).join(', '),
    expected: text(`cột «${field.name}» (${field.title.vi})`, `a column "${field.name}" (${field.title.en})`),
    fix: meant
      ? text(`đổi tên cột «${meant}» thành «${field.name}».`, `rename the column "${meant}" to "${field.name}".`)
      : text(`thêm cột «${field.name}» vào dòng tiêu đề.`, `add "${field.name}" to the header row.`),
  };
}

function absentLabel(field: Field, labels: readonly string[]): Fault {
  return {
    code: 'absent-label',
    severity: 'note',
    found: labels.filter(Boolean).join(', '),
    expected: text(`cột «${field.name}» (${field.title.vi})`, `a column "${field.name}" (${field.title.en})`),
    why: text('cả cột được đọc là trống', 'the whole column was read as empty'),
    fix: text(
      `nếu cột bị xoá nhầm, thêm lại cột «${field.name}».`,
      `if it was deleted by mistake, add "${field.name}" again.`,
    ),
  };
}
