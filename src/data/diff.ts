/**
 * What changed between two editions of the data: of each figure everything that it says, in its own row and in the rows
 * that it points to. What a published figure says may change only with a correction.
 */

import { languages } from '../i18n/languages.ts';
import type { Outcome } from './check.ts';
import {
  type Amount,
  after as afterOf,
  aspectOf,
  before as beforeOf,
  type Correction,
  missingFrom,
  ofNumber,
  sameAmount,
  written,
} from './corrections.ts';
import { type Fault, fault } from './fault.ts';
import { grouped } from './group.ts';
import { firstDay, isPeriod, lastDay } from './period.ts';
import { type Problem, problem } from './problems.ts';
import { qualified } from './qualifier.ts';
import { type Aspect, aspects, type Dataset, type Row, type TableName, type Text, tables } from './schema.ts';
import { spell } from './spell.ts';
import { fold, sameWords } from './spelling.ts';

type Figure = Row<'figures'>;
type Cells = Record<string, string | number | null>;

/** A cell that differs. */
export interface CellChange {
  /** `as_of` of the figure itself; `indicators.unit_vi` of a row that it points to. */
  cell: string;
  before: string | number | null;
  after: string | number | null;
  /** What it changes of the figure's sense; `null` for mere wording, notes and what only helps to find the source. */
  aspect: Aspect | null;
}

export interface Change {
  /** The figure's id. */
  id: string;
  /** `changed`: it says something else. `described`: the same in other words. */
  kind: 'changed' | 'vanished' | 'added' | 'described';
  before: Figure | null;
  after: Figure | null;
  cells: CellChange[];
  /** The rows of corrections.csv that are new and name the figure, in the order of the file. */
  corrections: Correction[];
}

/** A row that no figure points to, but sentences and charts may show: a term, an event, a place of the story. */
export interface RowChange {
  table: TableName;
  id: string;
  kind: 'added' | 'vanished' | 'described';
  cells: CellChange[];
}

export interface Difference {
  changes: Change[];
  rows: RowChange[];
  /** Changes that may not be published as they are, and notes on those that may. */
  problems: Problem[];
}

/** The tables of an edition as far as they can be read: an older one need not keep today's rules. */
export function tablesRead({ dataset, sheets }: Outcome): Dataset {
  if (dataset) return dataset;
  const read = Object.keys(tables).map((name) => {
    const rows = (sheets[name as TableName]?.rows ?? []).map(({ row }) => row as Cells);
    return [name, name === 'figures' ? rows.filter(({ id, value }) => id !== null && value !== null) : rows];
  });
  return Object.fromEntries(read) as Dataset;
}

/** The columns of a name in each language. */
const columns = <N extends string>(name: N) => languages.map((lang) => `${name}_${lang}` as const);

/**
 * What each column says of a figure. Columns that are not named say nothing of it: what a number does not tell, notes,
 * the source's own words and where they stand, the day on which someone looked, the tile of a map.
 */
const senses: { [T in TableName]?: Partial<Record<Aspect, readonly (keyof Row<T>)[]>> } = {
  figures: {
    number: ['value', 'qualifier'],
    definition: ['indicator'],
    time: ['period_start', 'period_end', 'as_of'],
    place: ['place'],
    source: ['source'],
  },
  indicators: {
    unit: columns('unit'),
    name: columns('name'),
    definition: ['kind', ...columns('definition'), 'part_of'],
  },
  places: { place: ['name', ...columns('kind'), 'parent', 'code'] },
  sources: { source: ['publisher', 'published', 'in_force'] },
  terms: { name: columns('name'), definition: columns('definition') },
};

/** What a column of a table says of a figure. */
const senseOf = (table: TableName, column: string): Aspect | null =>
  aspects.find((aspect) => (senses[table]?.[aspect] as readonly string[] | undefined)?.includes(column)) ?? null;

/** Compares two editions, the earlier first. */
export function diff(before: Dataset, after: Dataset): Difference {
  const older = byId(before.figures);
  const newer = byId(after.figures);
  const fresh = missingFrom(before.corrections, after.corrections);
  const news = grouped(fresh, ({ figure }) => figure);
  const around = surroundings(before, after);
  const changes = [...new Set([...newer.keys(), ...older.keys()])].flatMap((id): Change[] => {
    const [was, now] = [older.get(id) ?? null, newer.get(id) ?? null];
    const cells = was && now ? [...changedCells('figures', was, now), ...around.of(was, now)] : [];
    if (was && now && cells.length === 0) return [];
    const sense = cells.some(({ aspect }) => aspect !== null);
    const kind = !was ? 'added' : !now ? 'vanished' : sense ? 'changed' : 'described';
    return [{ id, kind, before: was, after: now, cells, corrections: news.get(id) ?? [] }];
  });
  return {
    changes,
    rows: around.rest(),
    problems: [
      ...changes.flatMap(judge),
      ...fresh.filter(({ figure }) => !older.has(figure) && !newer.has(figure)).map(neverWas),
      ...[...news].flatMap(([id, rows]) => unmoved(older.get(id), newer.get(id), rows)),
      ...missingFrom(after.corrections, before.corrections).map(gone),
      ...changes.flatMap((change) => quotedStill(change, after.figures)),
    ],
  };
}

const byId = <R extends { id: string }>(rows: readonly R[]): Map<string, R> =>
  new Map(rows.map((row) => [row.id, row]));

function changedCells<T extends TableName>(table: T, before: Row<T>, after: Row<T>, prefix = ''): CellChange[] {
  const [was, now] = [before as Cells, after as Cells];
  const cells = tables[table].fields
    .map(({ name }) => ({ name, before: was[name] ?? null, after: now[name] ?? null }))
    .filter((cell) => cell.before !== cell.after)
    .map(({ name, before, after }): CellChange => {
      const aspect = senseOf(table, name);
      return { cell: prefix + name, before, after, aspect: sameSense(name, before, after) ? null : aspect };
    });
  // Another title alone is a mended one, another address alone a page that moved; both are another document.
  const names = cells.map(({ cell }) => cell.slice(prefix.length));
  const another = table === 'sources' && names.includes('url') && names.some((name) => name.startsWith('title_'));
  return another ? cells.map((cell) => ({ ...cell, aspect: cell.aspect ?? 'source' })) : cells;
}

/** Two cells that say the same in other words, or the same days in another form: 2024-01-01 and 2024 as a beginning. */
function sameSense(name: string, before: string | number | null, after: string | number | null): boolean {
  // A code that was not known before makes no other place.
  if (name === 'code' && before === null) return true;
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  if (isPeriod(before) && isPeriod(after)) {
    if (name === 'period_start') return firstDay(before) === firstDay(after);
    return name === 'period_end' && lastDay(before) === lastDay(after);
  }
  return sameWords(before, after);
}

/** What changed in the rows that figures point to, each compared once. */
function surroundings(before: Dataset, after: Dataset) {
  const changed = new Map<string, RowChange>();
  const told = new Set<string>();
  for (const table of ['indicators', 'places', 'sources', 'terms', 'events'] as const) {
    const [older, newer] = [byId<{ id: string }>(before[table]), byId<{ id: string }>(after[table])];
    for (const id of new Set([...newer.keys(), ...older.keys()])) {
      const [was, now] = [older.get(id) as never, newer.get(id) as never];
      const cells = was && now ? changedCells(table, was, now, `${table}.`) : [];
      if (was && now && cells.length === 0) continue;
      changed.set(`${table} ${id}`, { table, id, kind: !was ? 'added' : !now ? 'vanished' : 'described', cells });
    }
  }
  const [wasAbout, isAbout] = [before.site[0], after.site[0]];
  const about = wasAbout && isAbout ? changedCells('site', wasAbout, isAbout, 'site.') : [];
  if (isAbout && about.length > 0)
    changed.set('site', { table: 'site', id: isAbout.place, kind: 'described', cells: about });
  const key = ({ indicator, place }: { indicator: string; place: string }) => JSON.stringify([indicator, place]);
  const [covered, covers] = [grouped(before.coverage, key), grouped(after.coverage, key)];
  const units = (rows: readonly Row<'coverage'>[] = []) => [...new Set(rows.map(({ unit }) => unit))].sort();
  const indicators = byId(after.indicators);
  const explained = new Map<string, string[]>();
  /** The terms whose name stands in the name or unit of an indicator: they say what it counts. */
  const termsOf = (id: string): string[] => {
    const { name_vi = '', unit_vi = '' } = indicators.get(id) ?? {};
    const words = ` ${fold(name_vi ?? '')} ${fold(unit_vi ?? '')} `.replaceAll('-', ' ');
    const found = () =>
      after.terms.filter(({ name_vi }) => words.includes(` ${fold(name_vi ?? '').replaceAll('-', ' ')} `));
    if (!explained.has(id))
      explained.set(
        id,
        found().map((term) => term.id),
      );
    return explained.get(id) ?? [];
  };

  return {
    /** What changed around a figure whose own row may have changed, too. */
    of(was: Figure, now: Figure): CellChange[] {
      const names = [
        ...(was.indicator === now.indicator
          ? [`indicators ${now.indicator}`, ...termsOf(now.indicator).map((id) => `terms ${id}`)]
          : []),
        ...(was.place === now.place ? [`places ${now.place}`] : []),
        ...(was.source === now.source ? [`sources ${now.source}`] : []),
        ...units(covers.get(key(now))).map((id) => `places ${id}`),
      ];
      const [old, next] = [units(covered.get(key(was))).join(', '), units(covers.get(key(now))).join(', ')];
      const found = names.flatMap((name) => {
        told.add(name);
        return changed.get(name)?.cells ?? [];
      });
      return old === next
        ? found
        : [...found, { cell: 'coverage', before: old || null, after: next || null, aspect: 'coverage' }];
    },
    /** The rows that no figure told of. */
    rest: (): RowChange[] => [...changed].filter(([name]) => !told.has(name)).map(([, row]) => row),
  };
}

/** Ten times or a tenth: what a lost or added zero, or a misread separator, makes of a number. */
function isJump(before: number, after: number): boolean {
  const [less, more] = before < after ? [before, after] : [after, before];
  return less !== more && more >= less * 10;
}

/** Whether corrections lead from one number to the other, each beginning where the one before it ended. */
function leads(from: Amount | null, rows: readonly Correction[], to: Amount | null): boolean {
  let at = from;
  for (const row of ofNumber(rows)) {
    if (!sameAmount(beforeOf(row), at)) return false;
    at = afterOf(row);
  }
  return sameAmount(at, to);
}

const tell = (fault: Fault): Problem => problem({ file: 'corrections.csv' }, fault);

function judge(change: Change): Problem[] {
  const { kind, before, after, cells, corrections } = change;
  if (!before || kind === 'added' || kind === 'described') return [];
  const named = new Set(corrections.map(aspectOf));
  const asked = new Set(cells.map(({ aspect }) => aspect));
  const number = !after || asked.has('number');
  return [
    ...(number && !(named.has('number') && leads(before, corrections, after)) ? [tell(uncorrected(change))] : []),
    ...[...asked]
      .filter((aspect): aspect is Aspect => aspect !== null && aspect !== 'number' && !named.has(aspect))
      .map((aspect) => tell(otherSense(change, aspect))),
  ];
}

/** Other figures of the source that quote its words as they stood before they were mended. */
function quotedStill({ id: figure, before, after }: Change, figures: readonly Figure[]): Problem[] {
  if (!before || !after || before.source !== after.source || before.as_printed === after.as_printed) return [];
  // A number alone may stand in a source twice.
  if (!/\p{L}/u.test(before.as_printed)) return [];
  return figures
    .filter(({ source, as_printed }) => source === after.source && as_printed === before.as_printed)
    .map(({ id }) => {
      const given = { found: `${id}: ${before.as_printed}`, figure, words: after.as_printed };
      return problem({ file: 'figures.csv', columnName: 'as_printed' }, fault('old-words', given));
    });
}

/** Corrections of a figure whose number is what it was, though they say otherwise. */
function unmoved(before: Figure | undefined, after: Figure | undefined, rows: readonly Correction[]): Problem[] {
  if (!before || !after || !sameAmount(before, after) || leads(before, rows, after)) return [];
  return [tell(untrue(before, ofNumber(rows)))];
}

const shown = ({ id, before, after }: Change): string => `${id}: ${amount(before)} → ${amount(after)}`;
const amount = (number: Amount | null): string => (number ? `${number.value} (${number.qualifier})` : '—');
const cell = (value: string | number | null): string => (value === null ? '∅' : `${value}`);

/** The row that a change of a number needs. */
const needed = ({ id, before, after }: Change): string =>
  written({
    figure: id,
    old_qualifier: before?.qualifier ?? null,
    old: before?.value ?? null,
    new_qualifier: after?.qualifier ?? null,
    new: after?.value ?? null,
  });

function uncorrected(change: Change): Fault {
  const { before, after, corrections } = change;
  const jump = before !== null && after !== null && isJump(before.value, after.value);
  const rows = ofNumber(corrections);
  const code = !after ? 'uncorrected-removal' : jump ? 'jump' : 'uncorrected-change';
  return fault(code, { found: [shown(change), ...rows.map(step)].join('; '), row: needed(change) });
}

const step = (row: Correction): string => `${amount(beforeOf(row))} → ${amount(afterOf(row))}`;

/** The aspects as messages name them. */
export const aspectNames: Record<Aspect, Text> = {
  number: { vi: 'con số', en: 'number' },
  unit: { vi: 'đơn vị', en: 'unit' },
  name: { vi: 'tên', en: 'name' },
  definition: { vi: 'nghĩa', en: 'definition' },
  time: { vi: 'thời gian', en: 'time' },
  place: { vi: 'nơi', en: 'place' },
  source: { vi: 'nguồn', en: 'source' },
  coverage: { vi: 'các đơn vị được kể', en: 'units covered' },
};

function otherSense({ id, cells }: Change, aspect: Aspect): Fault {
  const found = cells.filter((one) => one.aspect === aspect);
  return fault('uncorrected-sense', {
    found: `${id}: ${found.map((one) => `${one.cell} ${cell(one.before)} → ${cell(one.after)}`).join('; ')}`,
    row: written({ figure: id, changed: aspect }),
    aspect: aspectNames[aspect],
  });
}

const untrue = (before: Figure, rows: readonly Correction[]): Fault =>
  fault('untrue-correction', { found: `${before.id}: ${rows.map(step).join('; ')}`, number: amount(before) });

const neverWas = ({ figure }: Correction): Problem => tell(fault('unknown-correction', { found: figure }));

function gone(row: Correction): Problem {
  const cells = tables.corrections.fields.map(({ name }) => row[name] ?? '').join(',');
  return tell(fault('correction-gone', { found: `${row.date}, ${row.figure}: ∅`, row: cells }));
}

const headings: Record<Change['kind'], Text> = {
  changed: { vi: 'Đổi', en: 'Changed' },
  vanished: { vi: 'Bị bỏ', en: 'Removed' },
  added: { vi: 'Thêm', en: 'Added' },
  described: { vi: 'Đổi cách viết', en: 'Reworded' },
};

/** A change as a person reads it: old → new in figures and in words, every cell that differs, then its corrections. */
export function printChange(change: Change): string {
  const { id, kind, before, after, cells, corrections } = change;
  const words = (language: keyof Text): string => `${inWords(before, language)} → ${inWords(after, language)}`;
  const numbers = !before || !after || !sameAmount(before, after);
  return [
    `${headings[kind].vi} / ${headings[kind].en}: ${numbers ? shown(change) : id}`,
    ...(numbers ? [`    VI  ${words('vi')}`, `    EN  ${words('en')}`] : []),
    ...cells.filter(({ aspect }) => aspect !== 'number').map(printCell),
    ...corrections.map((row) => `    Đính chính / Correction ${row.date}: ${row.reason_vi} / ${row.reason_en}`),
  ].join('\n');
}

/** A changed row that no figure points to. */
export const printRow = ({ table, id, kind, cells }: RowChange): string =>
  [`${headings[kind].vi} / ${headings[kind].en}: ${table}.csv, ${id}`, ...cells.map(printCell)].join('\n');

function printCell({ cell: name, before, after, aspect }: CellChange): string {
  const of = aspect === null ? '' : `${aspectNames[aspect].vi} / ${aspectNames[aspect].en}: `;
  return `    ${of}${name}: ${cell(before)} → ${cell(after)}`;
}

const inWords = (figure: Figure | null, language: keyof Text): string =>
  figure ? qualified(figure.qualifier, spell(figure.value))[language] : '—';
