/** What changed between two editions of the data, figure by figure, and whether each change is owned up to. */
import type { Outcome } from './check.ts';
import { type Fault, type Problem, problem, text } from './problems.ts';
import { qualified } from './qualifier.ts';
import type { Dataset, Row, Text } from './schema.ts';
import { spell } from './spell.ts';

type Figure = Row<'figures'>;
type Correction = Row<'corrections'>;

/** The part of a dataset that is compared. */
export type Edition = Pick<Dataset, 'figures' | 'corrections'>;

export interface Change {
  /** The figure's id. */
  id: string;
  /** `changed`: another number or qualifier. `reused`: the id now names something else. `described`: other cells only. */
  kind: 'changed' | 'reused' | 'vanished' | 'added' | 'described';
  before: Figure | null;
  after: Figure | null;
  /** The columns that differ. */
  columns: string[];
  /** The row of corrections.csv that names the change. */
  correction: Correction | null;
}

export interface Difference {
  changes: Change[];
  /** Changes that may not be published as they are. */
  problems: Problem[];
}

/** The figures of an edition as far as they can be read: an older one need not keep today's rules. */
export function edition({ dataset, sheets }: Outcome): Edition {
  if (dataset) return dataset;
  const figures = sheets.figures?.rows.map(({ row }) => row as Figure) ?? [];
  const corrections = sheets.corrections?.rows.map(({ row }) => row as Correction) ?? [];
  return { figures: figures.filter(({ id, value }) => id !== null && value !== null), corrections };
}

/** Compares two editions, the earlier first. */
export function diff(before: Edition, after: Edition): Difference {
  const older = new Map(before.figures.map((figure) => [figure.id, figure]));
  const newer = new Map(after.figures.map((figure) => [figure.id, figure]));
  const corrections = newCorrections(before, after);
  const ids = new Set([...newer.keys(), ...older.keys()]);
  const changes = [...ids].flatMap((id) => {
    const change = compare(id, older.get(id) ?? null, newer.get(id) ?? null);
    return change ? [{ ...change, correction: corrections.get(id) ?? null }] : [];
  });
  return { changes, problems: changes.flatMap(judge) };
}

/** The latest correction of each figure that the earlier edition did not have. */
function newCorrections(before: Edition, after: Edition): Map<string, Correction> {
  const known = new Set(before.corrections.map((row) => JSON.stringify(row)));
  const found = new Map<string, Correction>();
  for (const row of after.corrections) {
    if (known.has(JSON.stringify(row))) continue;
    const other = found.get(row.figure);
    if (!other || other.date <= row.date) found.set(row.figure, row);
  }
  return found;
}

function compare(id: string, before: Figure | null, after: Figure | null): Omit<Change, 'correction'> | null {
  if (!before || !after) return { id, kind: before ? 'vanished' : 'added', before, after, columns: [] };
  const columns = (Object.keys(after) as (keyof Figure)[]).filter((name) => before[name] !== after[name]);
  if (columns.length === 0) return null;
  const names = (...wanted: string[]): boolean => columns.some((name) => wanted.includes(name));
  const kind = names('indicator', 'place') ? 'reused' : names('value', 'qualifier') ? 'changed' : 'described';
  return { id, kind, before, after, columns };
}

/** Ten times or a tenth: what a lost or added zero, or a misread separator, makes of a number. */
function isJump(before: number, after: number): boolean {
  const [less, more] = before < after ? [before, after] : [after, before];
  return less !== more && more >= less * 10;
}

function judge(change: Change): Problem[] {
  const { kind, before, after, correction } = change;
  if (!before || kind === 'added' || kind === 'described') return [];
  const tell = (fault: Fault): Problem[] => [problem({ file: 'corrections.csv' }, fault)];
  const value = after?.value ?? null;
  const named = correction !== null && correction.new === value && (correction.old ?? before.value) === before.value;
  if (!named) return tell(uncorrected(change));
  if (after && isJump(before.value, after.value) && correction.old === null) return tell(unnamedJump(change));
  return [];
}

const shown = ({ id, before, after }: Change): string => `${id}: ${number(before)} → ${number(after)}`;
const number = (figure: Figure | null): string => (figure ? `${figure.value} (${figure.qualifier})` : '—');
const row = ({ id, before, after }: Change): string => `…,${id},${before?.value ?? ''},${after?.value ?? ''},…,…`;

const whatHappened: Record<'changed' | 'reused' | 'vanished', Text> = {
  changed: text('con số đã công bố bị đổi.', 'a published number was changed.'),
  reused: text(
    'mã của một con số đã công bố nay chỉ điều khác.',
    'the id of a published number now names something else.',
  ),
  vanished: text('một con số đã công bố không còn nữa.', 'a published number is gone.'),
};

function uncorrected(change: Change): Fault {
  const kind = change.kind as keyof typeof whatHappened;
  return {
    code: kind === 'reused' ? 'reused-id' : kind === 'vanished' ? 'uncorrected-removal' : 'uncorrected-change',
    found: shown(change),
    expected: text(`một dòng đính chính: ${row(change)}`, `a correction: ${row(change)}`),
    why: whatHappened[kind],
    fix: text(
      'nếu đúng là sửa, thêm dòng đó vào corrections.csv với ngày và lý do; nếu không, lấy lại con số cũ. Con số mới cho một kỳ khác thì thêm dòng mới với mã mới.',
      'if it is meant, add that row to corrections.csv with its date and reason; if not, put the old number back. A number of another period takes a new row with a new id.',
    ),
  };
}

function unnamedJump(change: Change): Fault {
  return {
    code: 'jump',
    found: shown(change),
    expected: text(
      `dòng đính chính nêu cả số cũ và số mới: ${row(change)}`,
      `a correction with both the old and the new number: ${row(change)}`,
    ),
    why: text(
      'con số tăng hoặc giảm từ mười lần trở lên: có thể thừa, thiếu số 0 hoặc nhầm dấu ngăn hàng nghìn.',
      'the number grew or shrank tenfold or more: a zero or a thousands separator may be wrong.',
    ),
    fix: text(
      'so với tài liệu nguồn; nếu đúng, điền cả cột old và new.',
      'compare with the source; if it is right, fill in both old and new.',
    ),
  };
}

const headings: Record<Change['kind'], Text> = {
  changed: text('Đổi số', 'Changed'),
  reused: text('Mã dùng lại', 'Id reused'),
  vanished: text('Bị bỏ', 'Removed'),
  added: text('Thêm', 'Added'),
  described: text('Đổi phần mô tả', 'Description changed'),
};

/** A change as a person reads it: old → new in figures and in words, then the correction that names it. */
export function printChange(change: Change): string {
  const { id, kind, before, after, columns, correction } = change;
  const words = (language: keyof Text): string => `${inWords(before, language)} → ${inWords(after, language)}`;
  const cells = (figure: Figure | null, name: string): string => String(figure?.[name as keyof Figure] ?? '') || '∅';
  const numbers = columns.includes('value') || columns.includes('qualifier') || !before || !after;
  return [
    `${headings[kind].vi} / ${headings[kind].en}: ${numbers ? shown(change) : id}`,
    ...(numbers ? [`    VI  ${words('vi')}`, `    EN  ${words('en')}`] : []),
    ...columns
      .filter((name) => name !== 'value' && name !== 'qualifier')
      .map((name) => `    ${name}: ${cells(before, name)} → ${cells(after, name)}`),
    ...(correction
      ? [`    Đính chính / Correction ${correction.date}: ${correction.reason_vi} / ${correction.reason_en}`]
      : []),
  ].join('\n');
}

const inWords = (figure: Figure | null, language: keyof Text): string =>
  figure ? qualified(figure.qualifier, spell(figure.value))[language] : '—';
