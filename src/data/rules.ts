/** What must hold between the cells of a row, the rows of a table, and the tables. */
import { checkPrinted } from './as-printed.ts';
import { type Amount, after, aspectOf, before, ofNumber, sameAmount } from './corrections.ts';
import { total } from './decimal.ts';
import { type Fault, fault } from './fault.ts';
import { grouped } from './group.ts';
import { isPercent } from './percent.ts';
import { firstDay, lastDay } from './period.ts';
import { type Problem, problem } from './problems.ts';
import { type Qualifier, type Table, type TableName, type Text, tables } from './schema.ts';
import type { Draft, Located, Sheet } from './sheet.ts';
import { fold, nearest } from './spelling.ts';

/** The tables as far as they could be read; one that could not is absent, and nothing is said about links to it. */
export type Sheets = { [T in TableName]?: Sheet<T> };

type Tell = <T extends TableName>(sheet: Sheet<T>, at: Located<T>, column: string | null, fault: Fault) => void;
type Loose = Record<string, string | number | null>;

/** Checks every rule. `today` (`YYYY-MM-DD`) is needed for the future; without it no date is too late. */
export function checkRules(sheets: Sheets, today: string | null): Problem[] {
  const problems: Problem[] = [];
  const tell: Tell = (sheet, { line, excerpt }, column, fault) => {
    const index = column === null ? undefined : sheet.columnOf.get(column);
    const where = index === undefined ? {} : { column: index, columnName: column as string };
    problems.push(problem({ file: sheet.file, line, excerpt, ...where }, fault));
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
  checkEvents(sheets, today, tell);
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
  for (const rows of repeated(sheet.rows, ({ excerpt }) => excerpt)) {
    const [first, ...others] = rows;
    if (!first || Object.values(first.row).filter((value) => value !== null).length < 2) continue;
    const lines = lineList(rows);
    for (const one of others) {
      told.add(one.line);
      tell(sheet, one, null, fault('duplicate-row', { found: lines }));
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
      const given = { found: valuesOf(one).join(', '), key: columns.join(' + '), lines };
      tell(sheet, one, columns.at(-1) ?? null, fault('duplicate-key', given));
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
    const meant = new Map<string, readonly string[]>();
    for (const one of sheet.rows) {
      const value = (one.row as Loose)[field.name];
      if (typeof value !== 'string' || known.ids.has(value)) continue;
      if (!meant.has(value) && meant.size < suggestions) meant.set(value, suggest(value, known));
      tell(sheet, one, field.name, brokenLink(value, target.file, meant.get(value) ?? []));
    }
  }
}

interface Known {
  ids: ReadonlySet<string>;
  /** The ids of each name: places of two times may share one. */
  names: ReadonlyMap<string, readonly string[]>;
}

function knownRows(sheet: Sheet<TableName>): Known {
  const rows = sheet.rows.flatMap(({ row }) => {
    const { id, name, name_vi: nameVi } = row as Loose;
    const label = name ?? nameVi;
    return typeof id === 'string' ? [{ id, name: typeof label === 'string' ? fold(label) : null }] : [];
  });
  const names = grouped(rows, ({ name }) => name);
  return {
    ids: new Set(rows.map(({ id }) => id)),
    names: new Map([...names].map(([name, all]) => [name, all.map(({ id }) => id)])),
  };
}

/** A name written where an id belongs counts as that id, however its tone marks are placed; with it, all of that name. */
function suggest(value: string, { ids, names }: Known): readonly string[] {
  const named = names.get(fold(value));
  if (named) return named;
  const id = nearest(value, ids);
  return id === null ? [] : ([...names.values()].find((all) => all.includes(id)) ?? [id]);
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
      if (at !== null && path.has(at))
        tell(sheet, one, field.name, fault('circle', { found: [...path, at].join(' → ') }));
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
  for (const group of repeated(figures.rows, ({ row, readable }) => (readable ? sameCount(row) : null))) {
    if (group.every(({ line }) => duplicates.has(line))) continue;
    const lines = lineList(group);
    for (const one of group.slice(1)) tell(figures, one, 'indicator', duplicateFigure(one.row, lines));
  }

  for (const one of figures.rows) {
    const indicator = indicators.get(one.row.indicator);
    const source = sources.get(one.row.source);
    checkPeriod(figures, one, indicator?.kind ?? null, tell);
    checkLife(figures, one, places, source?.in_force ?? source?.published ?? null, tell);
    const at = one.row.period_end ?? one.row.as_of ?? one.row.period_start;
    const known = source?.in_force ?? source?.published ?? null;
    if (at !== null && known !== null && firstDay(one.row.period_end === null ? at : whole(at)) > lastDay(known)) {
      const column = one.row.period_end !== null ? 'period_end' : one.row.as_of !== null ? 'as_of' : 'period_start';
      tell(figures, one, column, fault('after-publication', { found: at, published: known }));
    }
    const maximum = indicator?.maximum ?? null;
    if (maximum !== null && one.row.value !== null && one.row.value > maximum) {
      tell(figures, one, 'value', fault('maximum', { found: one.row.value, maximum }));
    }
    const minimum = indicator?.minimum ?? null;
    if (minimum !== null && one.row.value !== null && one.row.value < minimum)
      tell(figures, one, 'value', fault('minimum', { case: 'less', found: one.row.value, minimum }));
    for (const { column, fault: wrong } of checkPrinted(one.row, indicator?.unit_vi ?? null, (minimum ?? 0) < 0))
      tell(figures, one, column, wrong);
  }
}

/** A period that ends with the last day of a month ends as one does that names the month alone. */
const whole = (end: string): string => (lastDay(end.slice(0, 7)) === end ? end.slice(0, 7) : end);

function checkPeriod(sheet: Sheet<'figures'>, one: Located<'figures'>, kind: string | null, tell: Tell): void {
  const { period_start: start, period_end: end, as_of: asOf } = one.row;
  if (kind === 'stock' && (start ?? end) !== null) {
    const given = { case: 'stock', found: start ?? end ?? '' } as const;
    tell(sheet, one, start !== null ? 'period_start' : 'period_end', fault('period-kind', given));
  }
  if (kind === 'flow' && asOf !== null) tell(sheet, one, 'as_of', fault('period-kind', { case: 'flow', found: asOf }));
  if (one.readable && (start === null) !== (end === null))
    tell(sheet, one, start === null ? 'period_start' : 'period_end', fault('period-half'));
  if (start !== null && end !== null && firstDay(start) > lastDay(end)) {
    tell(sheet, one, 'period_end', periodOrder(start, end));
  }
}

/** A place is counted while it is there, and written of once it is. */
function checkLife(
  sheet: Sheet<'figures'>,
  one: Located<'figures'>,
  places: ReadonlyMap<string | null, Draft<'places'>>,
  known: string | null,
  tell: Tell,
): void {
  const place = places.get(one.row.place);
  if (!place) return;
  const { period_start: start, period_end: end, as_of: asOf } = one.row;
  const [from, to] = [asOf ?? start ?? end, asOf ?? end ?? start];
  const heirAt = (time: string): string | null =>
    [...places.values()].find(
      (other) =>
        other.id !== place.id && other.name === place.name && other.kind_vi === place.kind_vi && alive(other, time),
    )?.id ?? null;
  const outside = (time: string): Fault => outsideLife(time, place, heirAt(time));
  const begun = from ?? known;
  if (begun !== null && place.valid_from !== null && lastDay(begun) < firstDay(place.valid_from)) {
    tell(sheet, one, asOf !== null ? 'as_of' : from !== null ? 'period_start' : 'place', outside(begun));
  } else if (to !== null && place.valid_to !== null && firstDay(to) > lastDay(place.valid_to)) {
    tell(sheet, one, asOf !== null ? 'as_of' : 'period_end', outside(to));
  } else if (start !== null && end !== null) {
    if (place.valid_from !== null && firstDay(start) < firstDay(place.valid_from))
      tell(sheet, one, 'period_start', partlyAlive(start, place));
    else if (place.valid_to !== null && lastDay(end) > lastDay(place.valid_to))
      tell(sheet, one, 'period_end', partlyAlive(end, place));
  } else if (from === null && known !== null && place.valid_to !== null && firstDay(known) > lastDay(place.valid_to)) {
    const heir = heirAt(known);
    const given = { found: place.id ?? '', life: lifeOf(place), published: known };
    if (heir !== null) tell(sheet, one, 'place', fault('outside-life', { case: 'undated', ...given, heir }));
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
  const allRead = figures.rows.every(({ readable }) => readable);
  const sums = new Map<Located<'figures'>, Located<'figures'>[]>();

  for (const one of figures.rows) {
    if (!one.readable) continue;
    const wanted = one.row.indicator === null ? null : (wholeOf.get(one.row.indicator) ?? null);
    if (wanted === null || one.row.value === null) continue;
    const whole = at.get(sameCount(one.row, wanted));
    if (!whole && !allRead) continue;
    if (!whole) {
      tell(figures, one, 'indicator', fault('part-alone', { found: one.row.indicator ?? '', whole: wanted }));
      continue;
    }
    if (whole.row.value === null) continue;
    const others = sums.get(whole);
    if (others) others.push(one);
    else sums.set(whole, [one]);
    if (one.row.value > whole.row.value) tell(figures, one, 'value', partAboveWhole(one, whole));
  }

  for (const [whole, rows] of sums) {
    if (whole.row.value === 0) tell(figures, whole, 'value', fault('empty-whole', { found: 0 }));
    const exact = [whole, ...rows].every(({ row }) => row.qualifier === 'exact');
    const sum = total(rows.map(({ row }) => row.value ?? 0));
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
    (figures?.rows.every(({ readable }) => readable) ?? false) &&
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
      if (its.parent !== place) tell(coverage, one, 'unit', fault('coverage-unit', { found: unit, place }));
      else if (time !== null && !alive(its, time)) tell(coverage, one, 'unit', outsideLife(unit, its));
    }
    if (!allRead || !figures || !first) continue;
    if (!figure) tell(coverage, first, 'source', coverageAlone(first.row));
    else if (figure.row.value !== rows.length)
      tell(coverage, first, 'unit', fault('coverage-count', { found: rows.length, figure: figure.row.value ?? 0 }));
    const whole = indicators?.rows.find(({ row }) => row.id === first.row.indicator)?.row.part_of;
    const total = figures.rows.find(({ row }) => whole && figure && sameCount(row) === sameCount(figure.row, whole));
    const tiles = [...known.values()].filter(
      (unit) => unit.parent === first.row.place && time !== null && alive(unit, time),
    );
    if (total && tiles.length > 0 && total.row.value !== tiles.length)
      tell(figures, total, 'value', tileCount(total.row.value ?? 0, tiles));
  }
}

function lifeOf({ valid_from: from, valid_to: to }: Draft<'places'>): Text {
  if (from !== null && to !== null) return { vi: `${from} – ${to}`, en: `${from} – ${to}` };
  return from === null ? { vi: `đến ${to}`, en: `until ${to}` } : { vi: `từ ${from}`, en: `from ${from}` };
}

/** Whether a place was there for a part of a time at least. */
const alive = ({ valid_from: from, valid_to: to }: Draft<'places'>, time: string): boolean =>
  (from === null || firstDay(from) <= lastDay(time)) && (to === null || firstDay(time) <= lastDay(to));

function checkCalculations({ calculations, indicators, places }: Sheets, tell: Tell): void {
  if (!calculations) return;
  const taken = new Set(indicators?.rows.map(({ row }) => row.id));
  const kinds = new Set(places?.rows.map(({ row }) => row.kind_en));
  for (const one of calculations.rows) {
    if (!one.readable) continue;
    const { id, operation, indicator, by, kind } = one.row;
    const two = operation !== 'sum' && operation !== 'count';
    if (id !== null && taken.has(id)) tell(calculations, one, 'id', fault('calculation-id', { found: id }));
    if (two !== (by !== null) || by === indicator) tell(calculations, one, 'by', wrongParts(operation ?? '', by, two));
    if ((operation === 'count') !== (kind !== null) || (kind !== null && places && !kinds.has(kind)))
      tell(calculations, one, 'kind', wrongKind(kind, operation === 'count' ? kinds : null));
    for (const [column, cell] of Object.entries(one.row)) {
      const unit = `${cell}`;
      if (cell !== null && column.startsWith('unit_') && (operation === 'share' ? unit !== '%' : isPercent(unit)))
        tell(calculations, one, column, wrongUnit(unit, operation));
    }
  }
}

function checkSite({ site, figures }: Sheets, tell: Tell): void {
  if (!site) return;
  for (const one of site.rows.slice(1)) tell(site, one, null, fault('one-row', { found: site.rows.length }));
  const [main] = site.rows;
  if (!main?.readable || !figures?.rows.every(({ readable }) => readable)) return;
  const { place, report } = main.row;
  if (!figures.rows.some(({ row }) => row.place === place && row.source === report))
    tell(site, main, 'report', fault('silent-report', { found: report ?? '', place }));
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
      const likely = lengths.length === 1 && lengths[0] === code.length + 1;
      tell(
        places,
        one,
        'code',
        fault('lost-zero', { case: likely ? 'meant' : 'unknown', found: code, meant: `0${code}` }),
      );
    }
    if (from !== null && to !== null && firstDay(from) > lastDay(to))
      tell(places, one, 'valid_to', periodOrder(from, to));
  }
  for (const group of repeated(places.rows, ({ row }) => row.code)) {
    const sorted = [...group].sort((a, b) => begins(a).localeCompare(begins(b)));
    sorted.slice(1).forEach((one, index) => {
      const before = sorted[index];
      if (before && begins(one) <= ends(before))
        tell(
          places,
          one,
          'code',
          fault('duplicate-code', { found: one.row.code ?? '', lines: lineList([before, one]) }),
        );
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
  const allRead = citing.every((sheet) => sheet?.rows.every(({ readable }) => readable));
  for (const one of sources.rows) {
    const { id, published, accessed } = one.row;
    if (allRead && id !== null && !used.has(id)) tell(sources, one, 'id', fault('unused-source', { found: id }));
    if (today !== null && published !== null && firstDay(published) > today) {
      tell(sources, one, 'published', fault('future-date', { case: 'written', found: published, today }));
    }
    if (today !== null && accessed !== null && firstDay(accessed) > today) {
      tell(sources, one, 'accessed', fault('future-date', { case: 'written', found: accessed, today }));
    }
    if (published !== null && accessed !== null && lastDay(accessed) < firstDay(published)) {
      tell(sources, one, 'accessed', fault('accessed-before-published', { found: accessed, published }));
    }
  }
}

/** What is said to have been has been; of what is decided for a later day, whoever keeps the tables knows. */
function checkEvents({ events }: Sheets, today: string | null, tell: Tell): void {
  for (const one of events?.rows ?? []) {
    const { date } = one.row;
    if (events && today !== null && date !== null && firstDay(date) > today)
      tell(events, one, 'date', fault('future-date', { case: 'event', found: date, today }));
  }
}

function checkCorrections(sheets: Sheets, today: string | null, tell: Tell): void {
  const { corrections, figures } = sheets;
  if (!corrections) return;
  for (const one of corrections.rows) {
    const { date } = one.row;
    if (date !== null && today !== null && date > today)
      tell(corrections, one, 'date', fault('future-date', { case: 'written', found: date, today }));
    if (!one.readable) continue;
    const shape = shapeOf(one.row);
    if (shape) tell(corrections, one, shape.column, shape.fault);
  }
  if (!figures || corrections.rows.some(({ readable }) => !readable)) return;
  const known = new Map(figures.rows.map(({ row, readable }) => [row.id, { row, readable }]));
  const ids = new Set([...known.keys()].filter((id) => id !== null));
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
      if (one) tell(corrections, one, 'figure', brokenLink(id, figures.file, suggest(id, { ids, names: new Map() })));
    } else if (last && figure.readable && figure.row.value !== null && figure.row.qualifier !== null) {
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
    return named.length > 0
      ? { column: 'changed', fault: fault('correction-shape', { case: 'both', found: row.changed ?? '' }) }
      : null;
  if (row.old === null && row.old_qualifier !== null) return { column: 'old', fault: bare(row.old_qualifier) };
  if (row.new === null && row.new_qualifier !== null) return { column: 'new', fault: bare(row.new_qualifier) };
  return sameAmount(before(row), after(row))
    ? { column: 'new', fault: fault('correction-shape', { case: 'nothing', found: amountText(after(row)) }) }
    : null;
}

const amountText = (amount: Amount | null): string => (amount ? `${amount.qualifier},${amount.value}` : '∅');

function duplicateFigure(row: Draft<'figures'>, lines: string): Fault {
  const period = [row.period_start, row.period_end, row.as_of].filter(Boolean).join(' – ');
  return fault('duplicate-figure', {
    found: [row.indicator, row.place, period].filter(Boolean).join(', '),
    lines,
  });
}

const brokenLink = (found: string, file: string, all: readonly string[]): Fault =>
  fault('foreign-key', {
    case: all.length > 1 ? 'namesakes' : all.length > 0 ? 'meant' : 'unknown',
    found,
    file,
    meant: all[0] ?? null,
    all: { vi: all.map((id) => `«${id}»`).join(', '), en: all.map((id) => `"${id}"`).join(', ') },
  });

const periodOrder = (start: string, end: string): Fault => fault('period-order', { found: `${start} → ${end}` });

const partAboveWhole = (part: Located<'figures'>, { row, line }: Located<'figures'>): Fault =>
  fault('part-above-whole', {
    case: openAbove.includes(row.qualifier) ? 'open' : 'exact',
    found: `${part.row.value} > ${row.value}`,
    whole: row.value,
    line,
    indicator: row.indicator,
  });

const partsDoNotAdd = (whole: number, sum: number, rows: readonly Located<'figures'>[], all: boolean): Fault =>
  fault('parts-do-not-add', {
    case: all ? 'all' : 'some',
    found: `${rows.map(({ row }) => row.value).join(' + ')} = ${sum}`,
    whole,
    lines: lineList(rows),
  });

const coverageAlone = ({ indicator, place, source }: Draft<'coverage'>): Fault =>
  fault('coverage-figure', { found: [indicator, place, source].join(', ') });

const tileCount = (found: number, tiles: readonly Draft<'places'>[]): Fault =>
  fault('tile-count', { found, tiles: tiles.length, names: tiles.map(({ name }) => name).join(', ') });

const outsideLife = (found: string, place: Draft<'places'>, heir: string | null = null): Fault => {
  const life = lifeOf(place);
  return heir === null
    ? fault('outside-life', { case: 'gone', found, life })
    : fault('outside-life', { case: 'heir', found, life, heir });
};

const partlyAlive = (found: string, place: Draft<'places'>): Fault =>
  fault('outside-life', { case: 'partly', found, life: lifeOf(place) });

const wrongParts = (operation: string, found: string | null, two: boolean): Fault =>
  fault('calculation-parts', { case: two ? 'two' : 'one', found: found ?? '', operation });

const wrongKind = (found: string | null, kinds: ReadonlySet<string | null> | null): Fault =>
  fault('calculation-kind', {
    case: kinds ? 'count' : 'other',
    found: found ?? '',
    kinds: [...(kinds ?? [])].join(', '),
  });

const wrongUnit = (found: string, operation: string | null): Fault =>
  fault('calculation-unit', { case: operation === 'share' ? 'share' : 'other', found });

const notTheValueNow = (found: Amount | null, now: Amount): Fault =>
  fault('correction-value', { found: amountText(found), now: amountText(now) });

const brokenChain = (found: Amount | null, left: Amount | null, line: number): Fault =>
  fault('correction-chain', { found: amountText(found), before: amountText(left), line });

const bare = (found: Qualifier): Fault => fault('correction-shape', { case: 'bare', found });
