/** What must hold between the cells of a row, the rows of a table, and the tables. */
import { checkPrinted } from './as-printed.ts';
import { lostZero } from './cell-faults.ts';
import { type Amount, after, aspectOf, before, ofNumber, sameAmount } from './corrections.ts';
import { grouped } from './group.ts';
import { firstDay, lastDay } from './period.ts';
import { type Fault, type Problem, problem, text } from './problems.ts';
import { type Qualifier, type Table, type TableName, tables } from './schema.ts';
import type { Draft, Located, Sheet } from './sheet.ts';
import { fold, nearest } from './spelling.ts';

/** The tables as far as they could be read; one that could not is absent, and nothing is said about links to it. */
export type Sheets = { [T in TableName]?: Sheet<T> };

type Tell = <T extends TableName>(sheet: Sheet<T>, at: Located<T>, column: string | null, fault: Fault) => void;
type Loose = Record<string, string | number | null>;

/** Checks every rule. `today` (`YYYY-MM-DD`) is needed for the future; without it no date is too late. */
export function checkRules(sheets: Sheets, today: string | null): Problem[] {
  const problems: Problem[] = [];
  const tell: Tell = (sheet, { line, near }, column, fault) => {
    const index = column === null ? undefined : sheet.columnOf.get(column);
    const where = index === undefined ? {} : { column: index, columnName: column as string };
    problems.push(problem({ file: sheet.file, line, near, ...where }, fault));
  };
  for (const table of Object.values(tables)) {
    checkKeys(sheets, table, tell);
    checkLinks(sheets, table, tell);
    checkCircles(sheets, table, tell);
  }
  checkFigures(sheets, tell);
  checkParts(sheets, tell);
  checkCoverage(sheets, tell);
  checkCalculations(sheets, tell);
  checkSite(sheets, tell);
  checkPlaces(sheets, tell);
  checkSources(sheets, today, tell);
  checkCorrections(sheets, today, tell);
  return problems;
}

/** One key for several values, safe whatever they hold. */
const joined = (values: readonly unknown[]): string => JSON.stringify(values);

/** The groups of two or more rows with the same key. */
const repeated = <R>(rows: readonly R[], key: (row: R) => string | null): R[][] =>
  [...grouped(rows, key).values()].filter((group) => group.length > 1);

function lineList(rows: readonly { line: number }[]): string {
  const lines = rows.slice(0, 20).map(({ line }) => line);
  return lines.join(', ') + (rows.length > 20 ? '…' : '');
}

function sheetOf(sheets: Sheets, name: string): Sheet<TableName> | undefined {
  return (sheets as Record<string, Sheet<TableName> | undefined>)[name];
}

function checkKeys(sheets: Sheets, table: Table, tell: Tell): void {
  const sheet = sheetOf(sheets, table.name);
  if (!sheet) return;
  const told = new Set<number>();
  for (const rows of repeated(sheet.rows, ({ near }) => near)) {
    const [first, ...others] = rows;
    if (!first || Object.values(first.row).filter((value) => value !== null).length < 2) continue;
    const lines = lineList(rows);
    for (const one of others) {
      told.add(one.line);
      tell(sheet, one, null, duplicateRow(lines));
    }
  }
  const rest = sheet.rows.filter(({ line }) => !told.has(line));
  for (const field of table.fields.filter(({ unique }) => unique)) checkUnique(sheet, rest, [field.name], tell);
  if (table.key.length > 1) checkUnique(sheet, rest, table.key, tell);
}

function checkUnique(
  sheet: Sheet<TableName>,
  rows: readonly Located<TableName>[],
  columns: readonly string[],
  tell: Tell,
): void {
  const valuesOf = ({ row }: Located<TableName>) => columns.map((name) => (row as Loose)[name] ?? null);
  const key = (row: Located<TableName>): string | null => {
    const values = valuesOf(row);
    return values.includes(null) ? null : joined(values);
  };
  for (const group of repeated(rows, key)) {
    const lines = lineList(group);
    for (const one of group.slice(1)) {
      tell(sheet, one, columns.at(-1) ?? null, duplicateKey(valuesOf(one).join(', '), columns, lines));
    }
  }
}

/** Looking for the nearest id costs one comparison a row of the other table. */
const comparisons = 100_000;

function checkLinks(sheets: Sheets, table: Table, tell: Tell): void {
  const sheet = sheetOf(sheets, table.name);
  if (!sheet) return;
  for (const field of table.fields) {
    const target = field.link === undefined ? undefined : sheetOf(sheets, field.link);
    if (!target) continue;
    // A row without a readable id may be the one that is meant.
    if (target.rows.some(({ row }) => (row as Loose).id === null)) continue;
    const known = knownRows(target);
    const suggestions = comparisons / Math.max(1, known.ids.size);
    const meant = new Map<string, string | null>();
    for (const one of sheet.rows) {
      const value = (one.row as Loose)[field.name];
      if (typeof value !== 'string' || known.ids.has(value)) continue;
      if (!meant.has(value) && meant.size < suggestions) meant.set(value, suggest(value, known));
      tell(sheet, one, field.name, brokenLink(value, target.file, meant.get(value) ?? null));
    }
  }
}

interface Known {
  ids: Set<string>;
  names: Map<string, string>;
}

function knownRows(sheet: Sheet<TableName>): Known {
  const ids = new Set<string>();
  const names = new Map<string, string>();
  for (const { row } of sheet.rows) {
    const { id, name, name_vi: nameVi } = row as Loose;
    if (typeof id !== 'string') continue;
    ids.add(id);
    for (const label of [name, nameVi])
      if (typeof label === 'string' && !names.has(fold(label))) names.set(fold(label), id);
  }
  return { ids, names };
}

/** A name written where an id belongs counts as that id, however its tone marks are placed. */
function suggest(value: string, known: Known): string | null {
  return known.names.get(fold(value)) ?? nearest(value, known.ids);
}

/** `parent`, `part_of` and `became` lead somewhere and never back. */
function checkCircles(sheets: Sheets, table: Table, tell: Tell): void {
  const sheet = sheetOf(sheets, table.name);
  if (!sheet) return;
  for (const field of table.fields.filter(({ link }) => link === table.name)) {
    const next = new Map(sheet.rows.map(({ row }) => [(row as Loose).id, (row as Loose)[field.name]] as const));
    const safe = new Set<string | number>();
    for (const one of sheet.rows) {
      const path = new Set<string | number>();
      let at = (one.row as Loose).id ?? null;
      while (at !== null && !safe.has(at) && !path.has(at)) {
        path.add(at);
        at = next.get(at) ?? null;
      }
      if (at !== null && path.has(at)) tell(sheet, one, field.name, circle([...path, at].join(' → ')));
      for (const id of path) safe.add(id);
    }
  }
}

const periodOf = (row: Draft<'figures'>): string => joined([row.period_start, row.period_end, row.as_of]);
const sameCount = (row: Draft<'figures'>, indicator = row.indicator): string | null =>
  indicator === null || row.place === null || row.source === null
    ? null
    : joined([indicator, row.place, row.source, periodOf(row)]);

function checkFigures(sheets: Sheets, tell: Tell): void {
  const { figures } = sheets;
  if (!figures) return;
  const indicators = new Map(sheets.indicators?.rows.map(({ row }) => [row.id, row]));
  const sources = new Map(sheets.sources?.rows.map(({ row }) => [row.id, row]));
  const places = new Map(sheets.places?.rows.map(({ row }) => [row.id, row]));

  const ids = repeated(figures.rows, ({ row }) => row.id);
  const duplicates = new Set(ids.flatMap((group) => group.map(({ line }) => line)));
  for (const group of repeated(figures.rows, ({ row, sound }) => (sound ? sameCount(row) : null))) {
    if (group.every(({ line }) => duplicates.has(line))) continue;
    const lines = lineList(group);
    for (const one of group.slice(1)) tell(figures, one, 'indicator', duplicateFigure(one.row, lines));
  }

  for (const one of figures.rows) {
    const indicator = indicators.get(one.row.indicator);
    const source = sources.get(one.row.source);
    checkPeriod(figures, one, indicator?.kind ?? null, tell);
    checkLife(figures, one, places.get(one.row.place) ?? null, source?.in_force ?? source?.published ?? null, tell);
    const at = one.row.period_end ?? one.row.as_of ?? one.row.period_start;
    const known = source?.in_force ?? source?.published ?? null;
    if (at !== null && known !== null && firstDay(one.row.period_end === null ? at : whole(at)) > lastDay(known)) {
      const column = one.row.period_end !== null ? 'period_end' : one.row.as_of !== null ? 'as_of' : 'period_start';
      tell(figures, one, column, afterPublication(at, known));
    }
    const maximum = indicator?.maximum ?? null;
    if (maximum !== null && one.row.value !== null && one.row.value > maximum) {
      tell(figures, one, 'value', aboveMaximum(one.row.value, maximum));
    }
    for (const { column, fault } of checkPrinted(one.row, indicator?.unit_vi ?? null))
      tell(figures, one, column, fault);
  }
}

/** A period that ends with the last day of a month ends as one does that names the month alone. */
const whole = (end: string): string => (lastDay(end.slice(0, 7)) === end ? end.slice(0, 7) : end);

function checkPeriod(sheet: Sheet<'figures'>, one: Located<'figures'>, kind: string | null, tell: Tell): void {
  const { period_start: start, period_end: end, as_of: asOf } = one.row;
  if (kind === 'stock' && (start ?? end) !== null) {
    tell(sheet, one, start !== null ? 'period_start' : 'period_end', wrongPeriod('stock', start ?? end ?? ''));
  }
  if (kind === 'flow' && asOf !== null) tell(sheet, one, 'as_of', wrongPeriod('flow', asOf));
  if (one.sound && (start === null) !== (end === null))
    tell(sheet, one, start === null ? 'period_start' : 'period_end', halfPeriod());
  if (start !== null && end !== null && firstDay(start) > lastDay(end)) {
    tell(sheet, one, 'period_end', periodOrder(start, end));
  }
}

/** A place is counted while it is there, and written of once it is. */
function checkLife(
  sheet: Sheet<'figures'>,
  one: Located<'figures'>,
  place: Draft<'places'> | null,
  known: string | null,
  tell: Tell,
): void {
  if (!place) return;
  const { period_start: start, period_end: end, as_of: asOf } = one.row;
  const [from, to] = [asOf ?? start ?? end, asOf ?? end ?? start];
  const life = lifeOf(place);
  const begun = from ?? known;
  if (begun !== null && place.valid_from !== null && lastDay(begun) < firstDay(place.valid_from)) {
    tell(sheet, one, asOf !== null ? 'as_of' : from !== null ? 'period_start' : 'place', outsideLife(begun, life));
  } else if (to !== null && place.valid_to !== null && firstDay(to) > lastDay(place.valid_to)) {
    tell(sheet, one, asOf !== null ? 'as_of' : 'period_end', outsideLife(to, life));
  }
}

/** Qualifiers that leave room above the number. */
const openAbove: readonly (Qualifier | null)[] = ['more_than', 'at_least', 'about', 'nearly'];

function checkParts(sheets: Sheets, tell: Tell): void {
  const { figures, indicators } = sheets;
  if (!figures || !indicators) return;
  const wholeOf = new Map(indicators.rows.map(({ row }) => [row.id, row.part_of]));
  const parts = new Map(indicators.rows.map(({ row }) => [row.id, row.parts]));
  const at = new Map(figures.rows.map((one) => [sameCount(one.row), one]));
  const allRead = figures.rows.every(({ sound }) => sound);
  const sums = new Map<Located<'figures'>, Located<'figures'>[]>();

  for (const one of figures.rows) {
    if (!one.sound) continue;
    const wanted = one.row.indicator === null ? null : (wholeOf.get(one.row.indicator) ?? null);
    if (wanted === null || one.row.value === null) continue;
    const whole = at.get(sameCount(one.row, wanted));
    if (!whole && !allRead) continue;
    if (!whole) {
      tell(figures, one, 'indicator', partAlone(one.row.indicator ?? '', wanted));
      continue;
    }
    if (whole.row.value === null) continue;
    const others = sums.get(whole);
    if (others) others.push(one);
    else sums.set(whole, [one]);
    if (one.row.value > whole.row.value) tell(figures, one, 'value', partAboveWhole(one, whole));
  }

  for (const [whole, rows] of sums) {
    if (whole.row.value === 0) tell(figures, whole, 'value', emptyWhole());
    const exact = [whole, ...rows].every(({ row }) => row.qualifier === 'exact');
    const sum = rows.reduce((total, { row }) => total + (row.value ?? 0), 0);
    if (!exact || sum === whole.row.value) continue;
    const all = parts.get(whole.row.indicator) === 'all';
    if (all || rows.length > 1) tell(figures, whole, 'value', partsDoNotAdd(whole.row.value ?? 0, sum, rows, all));
  }
}

/** Each row belongs to the figure of its indicator, place and source. */
function checkCoverage(sheets: Sheets, tell: Tell): void {
  const { coverage, figures, places, indicators } = sheets;
  if (!coverage) return;
  const known = new Map(places?.rows.map(({ row }) => [row.id, row]));
  const published = new Map(sheets.sources?.rows.map(({ row }) => [row.id, row.published]));
  const counted = grouped(figures?.rows ?? [], ({ row: { indicator, place, source, value } }) =>
    value === null ? null : joined([indicator, place, source]),
  );
  const allRead =
    coverage.rows.every(({ row }) => row.indicator !== null && row.place !== null && row.source !== null) &&
    (figures?.rows.every(({ sound }) => sound) ?? false) &&
    known.size === places?.rows.length;
  for (const [key, rows] of grouped(coverage.rows, ({ row }) => joined([row.indicator, row.place, row.source]))) {
    const [first] = rows;
    const all = counted.get(key) ?? [];
    const figure = all.find(({ row }) => row.value === rows.length) ?? all[0];
    const time = figure?.row.as_of ?? figure?.row.period_end ?? published.get(first?.row.source ?? null) ?? null;
    for (const one of rows) {
      const { place, unit } = one.row;
      const its = known.get(unit);
      if (place === null || unit === null || !its) continue;
      if (its.parent !== place) tell(coverage, one, 'unit', strangeUnit(unit, place));
      else if (time !== null && !alive(its, time)) tell(coverage, one, 'unit', outsideLife(unit, lifeOf(its)));
    }
    if (!allRead || !figures || !first) continue;
    if (!figure) tell(coverage, first, 'source', coverageAlone(first.row));
    else if (figure.row.value !== rows.length)
      tell(coverage, first, 'unit', coverageCount(rows.length, figure.row.value ?? 0));
    const whole = indicators?.rows.find(({ row }) => row.id === first.row.indicator)?.row.part_of;
    const total = figures.rows.find(({ row }) => whole && figure && sameCount(row) === sameCount(figure.row, whole));
    const tiles = [...known.values()].filter(
      (unit) => unit.parent === first.row.place && unit.tile_x !== null && time !== null && alive(unit, time),
    );
    if (total && tiles.length > 0 && total.row.value !== tiles.length)
      tell(figures, total, 'value', tileCount(total.row.value ?? 0, tiles));
  }
}

const lifeOf = (place: Draft<'places'>): string => `${place.valid_from ?? ''} – ${place.valid_to ?? ''}`;

/** Whether a place was there for a part of a time at least. */
const alive = ({ valid_from: from, valid_to: to }: Draft<'places'>, time: string): boolean =>
  (from === null || firstDay(from) <= lastDay(time)) && (to === null || firstDay(time) <= lastDay(to));

function checkCalculations({ calculations, indicators, places }: Sheets, tell: Tell): void {
  if (!calculations) return;
  const taken = new Set(indicators?.rows.map(({ row }) => row.id));
  const kinds = new Set(places?.rows.map(({ row }) => row.kind_en));
  for (const one of calculations.rows) {
    if (!one.sound) continue;
    const { id, operation, indicator, by, kind, unit_vi, unit_en } = one.row;
    const two = operation !== 'sum' && operation !== 'count';
    if (id !== null && taken.has(id)) tell(calculations, one, 'id', takenId(id));
    if (two !== (by !== null) || by === indicator) tell(calculations, one, 'by', wrongParts(operation ?? '', by, two));
    if ((operation === 'count') !== (kind !== null) || (kind !== null && places && !kinds.has(kind)))
      tell(calculations, one, 'kind', wrongKind(kind, operation === 'count' ? kinds : null));
    for (const [column, unit] of Object.entries({ unit_vi, unit_en }))
      if ((operation === 'share') !== (unit === '%')) tell(calculations, one, column, wrongUnit(unit ?? '', operation));
  }
}

function checkSite({ site, figures }: Sheets, tell: Tell): void {
  if (!site) return;
  for (const one of site.rows.slice(1)) tell(site, one, null, oneRow(site.rows.length));
  const [main] = site.rows;
  if (!main?.sound || !figures?.rows.every(({ sound }) => sound)) return;
  const { place, report } = main.row;
  if (!figures.rows.some(({ row }) => row.place === place && row.source === report))
    tell(site, main, 'report', silentReport(report ?? '', place ?? ''));
}

/** Digits of an administrative code by level. A city may stand under a province or directly under the state. */
function codeLengths(kind: string): readonly number[] {
  const folded = fold(kind);
  if (folded === 'tinh') return [2];
  if (folded === 'thanh-pho') return [2, 3];
  if (['huyen', 'quan', 'thi-xa'].includes(folded)) return [3];
  if (['xa', 'phuong', 'thi-tran', 'dac-khu'].includes(folded)) return [5];
  return [2, 3, 5];
}

function checkPlaces(sheets: Sheets, tell: Tell): void {
  const { places } = sheets;
  if (!places) return;
  for (const one of places.rows) {
    const { code, kind_vi: kind, valid_from: from, valid_to: to } = one.row;
    const lengths = codeLengths(kind ?? '');
    if (code !== null && !lengths.includes(code.length)) {
      const suggestion = lengths.length === 1 && lengths[0] === code.length + 1 ? `0${code}` : null;
      tell(places, one, 'code', lostZero(code, suggestion));
    }
    if (from !== null && to !== null && firstDay(from) > lastDay(to))
      tell(places, one, 'valid_to', periodOrder(from, to));
  }
  for (const group of repeated(places.rows, ({ row }) => row.code)) {
    const sorted = [...group].sort((a, b) => begins(a).localeCompare(begins(b)));
    sorted.slice(1).forEach((one, index) => {
      const before = sorted[index];
      if (before && begins(one) <= ends(before))
        tell(places, one, 'code', sharedCode(one.row.code ?? '', lineList(group)));
    });
  }
}

const begins = ({ row }: Located<'places'>): string =>
  row.valid_from === null ? '0000-01-01' : firstDay(row.valid_from);
const ends = ({ row }: Located<'places'>): string => (row.valid_to === null ? '9999-12-31' : lastDay(row.valid_to));

function checkSources(sheets: Sheets, today: string | null, tell: Tell): void {
  const { sources } = sheets;
  if (!sources) return;
  const citing = [sheets.figures, sheets.coverage, sheets.terms, sheets.events];
  const used = new Set(citing.flatMap((sheet) => sheet?.rows.map(({ row }) => row.source) ?? []));
  const allRead = citing.every((sheet) => sheet?.rows.every(({ sound }) => sound));
  for (const one of sources.rows) {
    const { id, published, accessed } = one.row;
    if (allRead && id !== null && !used.has(id)) tell(sources, one, 'id', unusedSource(id));
    if (today !== null && published !== null && firstDay(published) > today) {
      tell(sources, one, 'published', inFuture(published, today));
    }
    if (today !== null && accessed !== null && firstDay(accessed) > today) {
      tell(sources, one, 'accessed', inFuture(accessed, today));
    }
    if (published !== null && accessed !== null && lastDay(accessed) < firstDay(published)) {
      tell(sources, one, 'accessed', seenBeforePublished(accessed, published));
    }
  }
}

function checkCorrections(sheets: Sheets, today: string | null, tell: Tell): void {
  const { corrections, figures } = sheets;
  if (!corrections) return;
  for (const one of corrections.rows) {
    const { date } = one.row;
    if (date !== null && today !== null && date > today) tell(corrections, one, 'date', inFuture(date, today));
    if (!one.sound) continue;
    const shape = shapeOf(one.row);
    if (shape) tell(corrections, one, shape.column, shape.fault);
  }
  if (!figures || corrections.rows.some(({ sound }) => !sound)) return;
  const known = new Map(figures.rows.map(({ row, sound }) => [row.id, { row, sound }]));
  for (const [id, rows] of grouped(corrections.rows, ({ row }) => row.figure)) {
    const figure = known.get(id);
    const lineOf = new Map(rows.map((one) => [one.row, one]));
    const chain = ofNumber([...lineOf.keys()]);
    let at: Draft<'corrections'> | null = null;
    for (const row of chain) {
      const one = lineOf.get(row);
      if (at && one && !sameAmount(after(at), before(row)))
        tell(corrections, one, 'old', brokenChain(before(row), after(at), lineOf.get(at)?.line ?? 0));
      at = row;
    }
    const last = at === null ? undefined : lineOf.get(at);
    const end = at === null ? null : after(at);
    if (!figure) {
      // A figure that was taken out is named by its last correction, with no new value.
      const one = last && end === null ? null : (last ?? rows[0]);
      if (one) tell(corrections, one, 'figure', brokenLink(id, figures.file, nearest(id, ids(known))));
    } else if (last && figure.sound && figure.row.value !== null && figure.row.qualifier !== null) {
      const now = { value: figure.row.value, qualifier: figure.row.qualifier };
      const column = end?.value === now.value ? 'new_qualifier' : 'new';
      if (!sameAmount(end, now)) tell(corrections, last, column, notTheValueNow(end, now));
    }
  }
}

/** Of a number a correction names the old one, the new one or both, which differ; of any other change neither. */
function shapeOf(row: Draft<'corrections'>): { column: string; fault: Fault } | null {
  const named = [row.old, row.new, row.old_qualifier, row.new_qualifier].filter((cell) => cell !== null);
  if (aspectOf(row) !== 'number')
    return named.length > 0 ? { column: 'changed', fault: numberToo(row.changed ?? '') } : null;
  if (row.old === null && row.old_qualifier !== null) return { column: 'old', fault: bareQualifier(row.old_qualifier) };
  if (row.new === null && row.new_qualifier !== null) return { column: 'new', fault: bareQualifier(row.new_qualifier) };
  return sameAmount(before(row), after(row))
    ? { column: 'new', fault: nothingCorrected(amountText(after(row))) }
    : null;
}

const amountText = (amount: Amount | null): string => (amount ? `${amount.qualifier},${amount.value}` : '∅');

function* ids(values: ReadonlyMap<string | null, unknown>): Generator<string> {
  for (const id of values.keys()) if (id !== null) yield id;
}

function duplicateRow(lines: string): Fault {
  return {
    code: 'duplicate-row',
    found: lines,
    expected: text('mỗi dòng chỉ có một lần', 'each row once'),
    why: text(`các dòng ${lines} giống hệt nhau.`, `rows ${lines} are the same.`),
    fix: text('xoá dòng thừa.', 'delete the extra row.'),
  };
}

function duplicateKey(found: string, columns: readonly string[], lines: string): Fault {
  const names = columns.join(' + ');
  return {
    code: 'duplicate-key',
    found,
    expected: text(`mỗi «${names}» chỉ có một dòng`, `one row for each "${names}"`),
    why: text(
      `cùng có ở các dòng ${lines}; không biết dòng nào đúng.`,
      `it stands in rows ${lines}; which one holds is not known.`,
    ),
    fix: text(
      'giữ dòng đúng, xoá hoặc đổi mã dòng kia.',
      'keep the right row; delete the other or give it another id.',
    ),
  };
}

function duplicateFigure(row: Draft<'figures'>, lines: string): Fault {
  const period = [row.period_start, row.period_end, row.as_of].filter(Boolean).join(' – ');
  return {
    code: 'duplicate-figure',
    found: [row.indicator, row.place, period].filter(Boolean).join(', '),
    expected: text(
      'một con số cho mỗi chỉ tiêu, nơi, nguồn và thời gian',
      'one number for an indicator, a place, a source and a period',
    ),
    why: text(`các dòng ${lines} nói về cùng một điều.`, `rows ${lines} speak of the same thing.`),
    fix: text('giữ một dòng, hoặc sửa thời gian cho đúng nguồn.', 'keep one row, or mend the period after the source.'),
  };
}

function brokenLink(found: string, file: string, meant: string | null): Fault {
  return {
    code: 'foreign-key',
    found,
    expected: text(`một mã có ở cột id của ${file}`, `an id that stands in the id column of ${file}`),
    fix: meant
      ? text(`có phải là «${meant}» không? Nếu phải, gõ đúng như vậy.`, `did you mean "${meant}"? If so, write it so.`)
      : text(`gõ lại mã, hoặc thêm một dòng vào ${file}.`, `type the id again, or add a row to ${file}.`),
  };
}

function circle(found: string): Fault {
  return {
    code: 'circle',
    found,
    expected: text('không nơi nào hay chỉ tiêu nào nằm trong chính nó', 'no place or indicator that lies in itself'),
    fix: text('sửa ô này, hoặc để trống.', 'mend this cell, or leave it empty.'),
  };
}

function wrongPeriod(kind: 'flow' | 'stock', found: string): Fault {
  return kind === 'stock'
    ? {
        code: 'period-kind',
        found,
        expected: text(
          'thời điểm ghi ở cột as_of, vì chỉ tiêu này đếm tại một lúc (stock)',
          'a moment in as_of, as this indicator is counted at one time (stock)',
        ),
        fix: text(
          'chuyển ngày sang cột as_of, để trống period_start và period_end.',
          'move the date to as_of and leave period_start and period_end empty.',
        ),
      }
    : {
        code: 'period-kind',
        found,
        expected: text(
          'khoảng thời gian ghi ở period_start và period_end, vì chỉ tiêu này đếm trong một kỳ (flow)',
          'a period in period_start and period_end, as this indicator is counted over time (flow)',
        ),
        fix: text(
          'chuyển ngày sang period_start và period_end, để trống as_of.',
          'move the date to period_start and period_end and leave as_of empty.',
        ),
      };
}

function periodOrder(start: string, end: string): Fault {
  return {
    code: 'period-order',
    found: `${start} → ${end}`,
    expected: text('ngày đầu không sau ngày cuối', 'a start that is not after the end'),
    fix: text('xem lại hai ngày trong tài liệu nguồn.', 'look both dates up in the source.'),
  };
}

function halfPeriod(): Fault {
  return {
    code: 'period-half',
    expected: text('cả ngày đầu và ngày cuối, hoặc để trống cả hai', 'both the start and the end, or neither'),
    why: text('một khoảng thời gian chỉ có một đầu thì không đọc được.', 'a period with one end cannot be read.'),
    fix: text(
      'điền ô này theo nguồn; nếu nguồn không nêu, xoá cả ô kia.',
      'fill this cell in from the source; if it says nothing, clear the other one.',
    ),
  };
}

function afterPublication(found: string, published: string): Fault {
  return {
    code: 'after-publication',
    found,
    expected: text(`không sau ngày đăng của nguồn (${published})`, `not after the source was published (${published})`),
    why: text('một nguồn không thể đếm điều xảy ra sau khi nó được đăng.', 'a source cannot count what came after it.'),
    fix: text(
      'xem lại kỳ của con số, mã nguồn, hoặc ngày đăng ở bảng sources; văn bản có hiệu lực về sau thì ghi ngày ở cột in_force.',
      'look at the period, the source, or its date in sources; for a rule that took effect later give the date in in_force.',
    ),
  };
}

function aboveMaximum(found: number, maximum: number): Fault {
  return {
    code: 'maximum',
    found: `${found}`,
    expected: text(`không quá ${maximum}`, `at most ${maximum}`),
    why: text(
      'lớn hơn mức lớn nhất có thể của chỉ tiêu. Có thể Excel đã đổi «7/7» thành số thứ tự ngày, ví dụ 45480.',
      'above the indicator\'s largest possible value. A spreadsheet may have turned "7/7" into a day number such as 45480.',
    ),
    fix: text(
      'gõ lại số theo nguồn; nếu số đúng, nâng cột maximum ở bảng indicators.',
      'type the number again from the source; if it is right, raise maximum in indicators.',
    ),
  };
}

function partAboveWhole(part: Located<'figures'>, whole: Located<'figures'>): Fault {
  const open = openAbove.includes(whole.row.qualifier);
  return {
    code: 'part-above-whole',
    severity: open ? 'note' : 'error',
    found: `${part.row.value} > ${whole.row.value}`,
    expected: text(
      `không quá ${whole.row.value} (dòng ${whole.line}, ${whole.row.indicator})`,
      `at most ${whole.row.value} (row ${whole.line}, ${whole.row.indicator})`,
    ),
    why: text('một phần không thể lớn hơn tổng.', 'a part cannot be larger than its whole.'),
    ...(open && {
      why: text('tổng chỉ là mức ước lượng nên vẫn được nhận', 'accepted, as the whole is only estimated'),
    }),
    fix: text('so cả hai con số với tài liệu nguồn.', 'compare both numbers with the source.'),
  };
}

function partAlone(found: string, whole: string): Fault {
  return {
    code: 'part-alone',
    severity: 'note',
    found,
    expected: text(`một dòng «${whole}» cùng nơi, cùng thời gian`, `a row "${whole}" of the same place and period`),
    why: text(
      'con số được nhận, nhưng không so được với tổng',
      'the number was taken, but could not be compared with its whole',
    ),
    fix: text('nếu nguồn có nêu tổng, thêm một dòng cho tổng.', 'if the source gives the whole, add a row for it.'),
  };
}

function emptyWhole(): Fault {
  return {
    code: 'empty-whole',
    found: '0',
    expected: text('tổng lớn hơn 0', 'a whole above 0'),
    why: text('không thể tính phần của một tổng bằng 0.', 'there is no share of nothing.'),
    fix: text('xem lại tổng trong tài liệu nguồn.', 'look the whole up in the source.'),
  };
}

function partsDoNotAdd(whole: number, sum: number, rows: readonly Located<'figures'>[], all: boolean): Fault {
  const terms = rows.map(({ row }) => row.value).join(' + ');
  return {
    code: 'parts-do-not-add',
    severity: all ? 'error' : 'note',
    found: `${terms} = ${sum}`,
    expected: text(`${whole}`, `${whole}`),
    why: text(
      `các phần ở các dòng ${lineList(rows)} cộng lại không bằng tổng.`,
      `the parts in rows ${lineList(rows)} do not add up to the whole.`,
    ),
    ...(!all && {
      why: text('được nhận, vì bảng có thể không nêu hết các phần', 'accepted, as the table need not name every part'),
    }),
    fix: text('so các con số với tài liệu nguồn.', 'compare the numbers with the source.'),
  };
}

function strangeUnit(found: string, place: string): Fault {
  return {
    code: 'coverage-unit',
    found,
    expected: text(`một đơn vị thuộc «${place}» (cột parent ở bảng places)`, `a unit of "${place}" (parent in places)`),
    fix: text('sửa mã đơn vị, hoặc cột parent ở bảng places.', 'mend the unit, or its parent in places.'),
  };
}

function coverageAlone({ indicator, place, source }: Draft<'coverage'>): Fault {
  return {
    code: 'coverage-figure',
    found: [indicator, place, source].join(', '),
    expected: text(
      'một con số ở bảng figures của cùng chỉ tiêu, nơi và nguồn',
      'a figure of the same indicator, place and source',
    ),
    fix: text(
      'sửa ba ô này cho khớp bảng figures, thêm con số ấy, hoặc xoá các dòng này.',
      'mend these three cells after figures, add that figure, or delete these rows.',
    ),
  };
}

function tileCount(found: number, tiles: readonly Draft<'places'>[]): Fault {
  return {
    code: 'tile-count',
    found: `${found}`,
    expected: text(
      `${tiles.length}, bằng số nơi có ô trên sơ đồ lúc ấy`,
      `${tiles.length}, as many as there are places with a tile at that time`,
    ),
    why: text(
      `bảng places có ô (tile_x, tile_y) cho: ${tiles.map(({ name }) => name).join(', ')}; sơ đồ sẽ vẽ sai số nơi.`,
      `places has tiles for: ${tiles.map(({ name }) => name).join(', ')}; the drawing would show another number.`,
    ),
    fix: text(
      'sửa con số theo nguồn, hoặc thêm nơi còn thiếu (parent, valid_from, tile_x, tile_y) ở bảng places.',
      'mend the number after the source, or add the missing place (parent, valid_from, tile_x, tile_y) to places.',
    ),
  };
}

function outsideLife(found: string, life: string): Fault {
  return {
    code: 'outside-life',
    found,
    expected: text(
      `một thời gian mà nơi ấy đã có và chưa hết (${life})`,
      `a time at which the place is there (${life})`,
    ),
    why: text(
      'nơi ấy chưa có hoặc đã thôi là một đơn vị vào lúc này.',
      'the place was not there yet, or no more, at that time.',
    ),
    fix: text(
      'xem lại thời gian và mã nơi; đơn vị mới cùng tên có dòng riêng. Nếu nơi ấy vẫn còn, sửa valid_from, valid_to ở bảng places.',
      'look at the time and the place; a new unit of the same name has a row of its own. If the place was there, mend valid_from and valid_to in places.',
    ),
  };
}

function takenId(found: string): Fault {
  return {
    code: 'calculation-id',
    found,
    expected: text('một mã không phải mã của chỉ tiêu nào', 'an id that no indicator has'),
    why: text('bài viết gọi cả hai bằng mã, nên không biết gọi cái nào.', 'the story names both by their id.'),
    fix: text('đặt mã khác cho phép tính.', 'give the calculation another id.'),
  };
}

function wrongParts(operation: string, found: string | null, two: boolean): Fault {
  return {
    code: 'calculation-parts',
    found: found ?? '',
    expected: two
      ? text(
          `chỉ tiêu thứ hai, khác chỉ tiêu thứ nhất, vì phép ${operation} cần hai`,
          `a second indicator, not the first, as "${operation}" takes two`,
        )
      : text(
          `ô trống, vì phép ${operation} chỉ cần một chỉ tiêu`,
          `an empty cell, as "${operation}" takes one indicator`,
        ),
    fix: two
      ? text('điền mã của chỉ tiêu thứ hai.', 'fill in the id of the second indicator.')
      : text('xoá ô này, hoặc chọn phép tính khác.', 'clear this cell, or choose another operation.'),
  };
}

function wrongKind(found: string | null, kinds: ReadonlySet<string | null> | null): Fault {
  const names = [...(kinds ?? [])].join(', ');
  return {
    code: 'calculation-kind',
    found: found ?? '',
    expected: kinds
      ? text(
          `một trong các cấp ở cột kind_en của bảng places: ${names}`,
          `one of the kinds in kind_en of places: ${names}`,
        )
      : text('ô trống: chỉ phép count đếm theo cấp', 'an empty cell: only "count" counts by kind'),
    fix: kinds
      ? text('chép đúng tên cấp.', 'copy the kind as it stands there.')
      : text('xoá ô này.', 'clear this cell.'),
  };
}

function wrongUnit(found: string, operation: string | null): Fault {
  return operation === 'share'
    ? {
        code: 'calculation-unit',
        found,
        expected: text('%, vì phép share cho phần trăm', '%, as "share" gives a percentage'),
        fix: text('ghi % vào ô này.', 'write % into this cell.'),
      }
    : {
        code: 'calculation-unit',
        found,
        expected: text(
          'đơn vị khác %, vì chỉ phép share cho phần trăm',
          'another unit: only "share" gives a percentage',
        ),
        fix: text('ghi đơn vị bằng chữ, hoặc chọn phép share.', 'write the unit in words, or choose "share".'),
      };
}

function oneRow(rows: number): Fault {
  return {
    code: 'one-row',
    found: `${rows}`,
    expected: text('đúng một dòng', 'exactly one row'),
    why: text('trang chỉ có một nơi chính và một nguồn chính.', 'the site has one main place and one main report.'),
    fix: text('giữ một dòng, xoá các dòng kia.', 'keep one row and delete the others.'),
  };
}

function silentReport(found: string, place: string): Fault {
  return {
    code: 'silent-report',
    found,
    expected: text(
      `một nguồn có ít nhất một con số của «${place}» ở bảng figures`,
      `a source with at least one figure of "${place}" in figures`,
    ),
    fix: text(
      'sửa nơi chính hoặc nguồn chính, hoặc thêm các con số của nguồn ấy.',
      'mend the main place or the main report, or add the figures of that source.',
    ),
  };
}

function coverageCount(found: number, figure: number): Fault {
  return {
    code: 'coverage-count',
    found: `${found}`,
    expected: text(`${figure} dòng, bằng con số ở bảng figures`, `${figure} rows, as many as the figure says`),
    fix: text(
      'thêm hoặc bớt dòng cho khớp, hoặc sửa con số ở bảng figures theo nguồn.',
      'add or remove rows, or mend the figure after the source.',
    ),
  };
}

function sharedCode(found: string, lines: string): Fault {
  return {
    code: 'duplicate-code',
    found,
    expected: text('một mã chỉ của một nơi tại mỗi thời điểm', 'a code that belongs to one place at a time'),
    why: text(
      `các dòng ${lines} có cùng mã và cùng thời gian hiệu lực.`,
      `rows ${lines} share the code at the same time.`,
    ),
    fix: text(
      'sửa mã, hoặc ghi valid_from và valid_to; mã cũ có thể được cấp lại cho đơn vị mới.',
      'mend the code, or give valid_from and valid_to: an old code may pass to a new unit.',
    ),
  };
}

function unusedSource(found: string): Fault {
  return {
    code: 'unused-source',
    severity: 'note',
    found,
    expected: text('nguồn được ít nhất một dòng dùng', 'a source that some row uses'),
    why: text('nguồn này chưa được dòng nào dùng', 'no row uses this source'),
    fix: text('không cần làm gì; nếu thừa thì xoá.', 'nothing needs to be done; delete it if it is not needed.'),
  };
}

function inFuture(found: string, today: string): Fault {
  return {
    code: 'future-date',
    found,
    expected: text(`không sau hôm nay (${today})`, `not after today (${today})`),
    fix: text(
      'xem lại ngày; có thể ngày và tháng bị đổi chỗ.',
      'look at the date; day and month may have changed places.',
    ),
  };
}

function seenBeforePublished(found: string, published: string): Fault {
  return {
    code: 'accessed-before-published',
    severity: 'note',
    found,
    expected: text(`không trước ngày đăng (${published})`, `not before it was published (${published})`),
    why: text('được nhận như đã ghi', 'taken as written'),
    fix: text('xem lại hai ngày.', 'look at both dates.'),
  };
}

function notTheValueNow(found: Amount | null, now: Amount): Fault {
  return {
    code: 'correction-value',
    found: amountText(found),
    expected: text(
      `${amountText(now)}, con số hiện có ở bảng figures`,
      `${amountText(now)}, the number that now stands in figures`,
    ),
    why: text(
      'đính chính mới nhất phải nói đúng con số đang công bố, cùng mức chính xác của nó (để trống nghĩa là exact).',
      'the latest correction must name the number that is published, with its qualifier (an empty cell means exact).',
    ),
    fix: text(
      'sửa hai ô new_qualifier và new, hoặc sửa con số ở bảng figures; nếu con số được sửa lần nữa, giữ dòng này và thêm một dòng mới ở cuối.',
      'mend new_qualifier and new, or the number in figures; if the number was corrected again, keep this row and add one at the end.',
    ),
  };
}

function brokenChain(found: Amount | null, expected: Amount | null, line: number): Fault {
  return {
    code: 'correction-chain',
    found: amountText(found),
    expected: text(
      `${amountText(expected)}, số mới của lần đính chính trước (dòng ${line})`,
      `${amountText(expected)}, the new number of the correction before it (row ${line})`,
    ),
    why: text(
      'mỗi lần đính chính bắt đầu từ con số mà lần trước để lại; trong một ngày, thứ tự các dòng là thứ tự sửa.',
      'each correction begins with the number that the one before left; within a day the order of the rows counts.',
    ),
    fix: text(
      'sửa hai ô old_qualifier và old, hoặc xếp lại các dòng theo thứ tự đã sửa.',
      'mend old_qualifier and old, or put the rows in the order in which they were made.',
    ),
  };
}

function numberToo(found: string): Fault {
  return {
    code: 'correction-shape',
    found,
    expected: text(
      'bốn ô old_qualifier, old, new_qualifier, new để trống khi sửa điều khác với con số',
      'no old and new number where something other than the number was corrected',
    ),
    fix: text(
      'xoá bốn ô đó, nói trước và nay trong lý do; nếu con số cũng được sửa, ghi thêm một dòng, để trống cột changed.',
      'clear those four cells and tell old and new in the reason; if the number was corrected, too, give it a row of its own, with changed left empty.',
    ),
  };
}

function bareQualifier(found: Qualifier): Fault {
  return {
    code: 'correction-shape',
    found,
    expected: text('một con số đi cùng mức chính xác', 'a number with the qualifier'),
    fix: text('điền con số, hoặc xoá mức chính xác.', 'fill in the number, or clear the qualifier.'),
  };
}

function nothingCorrected(found: string): Fault {
  return {
    code: 'correction-shape',
    found,
    expected: text('số mới khác số cũ, hay khác mức chính xác', 'a new number or qualifier that is not the old one'),
    why: text('dòng này không nói điều gì được sửa.', 'the row does not tell what was corrected.'),
    fix: text(
      'sửa lại hai con số; nếu con số giữ nguyên mà điều nó nói được sửa, xoá chúng và ghi ở cột changed: unit, name, definition, time, place, source hoặc coverage.',
      'mend the numbers; if the number stays and what it says was corrected, clear them and fill in changed: unit, name, definition, time, place, source or coverage.',
    ),
  };
}
