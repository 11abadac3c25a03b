import { describe, expect, test } from 'vitest';
import { diff, printChange, printRow, tablesRead } from '../../../src/data/diff.ts';
import type { Dataset, TableName } from '../../../src/data/schema.ts';
import { checkText, checkWith, cleanText, edited, file } from './support.ts';

const clean = tablesRead(checkWith([]));
const withFigures = (figures: string, corrections = ''): Dataset =>
  tablesRead(
    checkWith([file('figures.csv', figures), file('corrections.csv', `${cleanText('corrections')}${corrections}`)]),
  );
const members = (value: number) =>
  edited('figures', 'members', { value: `${value}`, as_printed: `${value} thành viên` });
type Number = number | '' | `${string},${number}`;
const cells = (amount: Number) =>
  typeof amount === 'string' && amount ? amount : `${amount === '' ? '' : 'exact'},${amount}`;
const correction = (old: Number, now: Number, figure = 'members', date = '2025-01-02') =>
  `${date},${figure},,${cells(old)},${cells(now)},Sửa.,Mended.\n`;
const sense = (changed: string, figure: string) => `2025-01-02,${figure},${changed},,,,,Sửa.,Mended.\n`;
const withTable = (table: TableName, text: string, corrections = ''): Dataset =>
  tablesRead(
    checkWith([file(`${table}.csv`, text), file('corrections.csv', `${cleanText('corrections')}${corrections}`)]),
  );
const codes = (before: Dataset, after: Dataset) => diff(before, after).problems.map(({ code }) => code);

describe('differences between two editions', () => {
  test('the same data differ in nothing', () => {
    expect(diff(clean, clean)).toEqual({ changes: [], rows: [], problems: [] });
  });

  test('a changed number is refused until a correction names it', () => {
    expect(codes(clean, withFigures(members(1960)))).toEqual(['uncorrected-change']);
    expect(codes(clean, withFigures(members(1960), correction(1965, 1960)))).toEqual([]);
  });

  test('a correction that says the number was absent is not true of one that was published', () => {
    expect(codes(clean, withFigures(members(1960), correction('', 1960)))).toEqual(['uncorrected-change']);
  });

  test('a correction with other numbers does not count', () => {
    expect(codes(clean, withFigures(members(1960), correction(1950, 1960)))).toEqual(['uncorrected-change']);
    expect(codes(clean, withFigures(members(1960), correction(1965, 1961)))).toEqual(['uncorrected-change']);
    expect(codes(clean, withFigures(members(1960), correction(1965, 1960, 'units')))).toEqual([
      'uncorrected-change',
      'untrue-correction',
    ]);
  });

  test('another number of the source that still quotes the mended words is a note', () => {
    const quoting = (words: (id: string) => string): Dataset => ({
      ...clean,
      figures: clean.figures.map((row) => ({ ...row, as_printed: words(row.id) })),
    });
    const [one, other] = clean.figures.filter(({ source }, _, [first]) => source === first?.source).map(({ id }) => id);
    const before = quoting((id) => (id === one || id === other ? '31 cuộc với 45 người' : id));
    const after = quoting((id) =>
      id === one ? 'hơn 31 cuộc với 45 người' : id === other ? '31 cuộc với 45 người' : id,
    );
    const [note, ...rest] = diff(before, after).problems;
    expect(rest).toEqual([]);
    expect(note).toMatchObject({
      code: 'old-words',
      severity: 'note',
      file: 'figures.csv',
      columnName: 'as_printed',
      found: `${other}: 31 cuộc với 45 người`,
    });
    const both = quoting((id) => (id === one || id === other ? 'hơn 31 cuộc với 45 người' : id));
    expect(codes(before, both)).toEqual([]);
    const [bare, longer] = [quoting(() => '31'), quoting((id) => (id === one ? '31 cuộc' : '31'))];
    expect(codes(bare, longer)).toEqual([]);
  });

  test('a correction that was there before does not count again', () => {
    const before = withFigures(members(1960), correction(1965, 1960));
    const back = withFigures(members(1965), correction(1965, 1960));
    expect(codes(before, back)).toEqual(['uncorrected-change']);
  });

  test('a changed qualifier is a changed number', () => {
    const about = edited('figures', 'members', { qualifier: 'about', as_printed: 'khoảng 1.965 thành viên' });
    expect(codes(clean, withFigures(about))).toEqual(['uncorrected-change']);
    expect(codes(clean, withFigures(about, correction(1965, 'about,1965')))).toEqual([]);
    expect(codes(clean, withFigures(about, correction(1958, 'about,1965')))).toEqual(['uncorrected-change']);
  });

  test.each([
    ['tenfold', 19650],
    ['a tenth', 195],
    ['a thousandfold', 1_965_000],
    ['a thousandth', 1],
    ['nothing', 0],
  ])('%s is refused unless the correction names the old number and the new', (_, value) => {
    expect(codes(clean, withFigures(members(value)))).toEqual(['jump']);
    expect(codes(clean, withFigures(members(value), correction('', value)))).toEqual(['jump']);
    expect(codes(clean, withFigures(members(value), correction(1965, value)))).toEqual([]);
  });

  test('a vanished number is refused until a correction names it', () => {
    const without = cleanText('figures').replace(/^members,.*\n/m, '');
    expect(codes(clean, withFigures(without))).toContain('uncorrected-removal');
    expect(codes(clean, withFigures(without, correction(1965, '')))).toEqual([]);
  });

  test('several corrections are followed from number to number, on several days and on one', () => {
    const last = correction(1996, 1969, 'members', '2025-01-03');
    expect(codes(clean, withFigures(members(1969), correction(1965, 1996) + last))).toEqual([]);
    expect(codes(clean, withFigures(members(1969), correction(1965, 1996) + correction(1996, 1969)))).toEqual([]);
    expect(codes(clean, withFigures(members(1969), correction(1965, 1995) + last))).toEqual(['uncorrected-change']);
    expect(codes(clean, withFigures(members(1969), last))).toEqual(['uncorrected-change']);
    const between = withFigures(members(1996), correction(1965, 1996));
    expect(codes(between, withFigures(members(1969), correction(1965, 1996) + last))).toEqual([]);
  });

  test('a correction of a number that stays as it was is not true', () => {
    const figures = cleanText('figures');
    expect(codes(clean, withFigures(figures, correction(1950, 1965)))).toEqual(['untrue-correction']);
    expect(codes(clean, withFigures(figures, correction(1965, 1960) + correction(1960, 1965)))).toEqual([]);
  });

  test('a correction of an id that never was is refused, of one that was taken out it is not', () => {
    expect(codes(clean, withFigures(cleanText('figures'), correction(5, '', 'memberz')))).toEqual([
      'unknown-correction',
    ]);
    const without = cleanText('figures').replace(/^members,.*\n/m, '');
    const removed = withFigures(without, correction(1965, ''));
    expect(codes(clean, removed)).toEqual([]);
    expect(codes(removed, removed)).toEqual([]);
  });

  test('a published correction may not be deleted or rewritten, but a misspelling in its reason mended', () => {
    const record = (text: string) => tablesRead(checkText('corrections', text));
    expect(codes(clean, record(`${cleanText('corrections').split('\n', 1)}\n`))).toEqual(['correction-gone']);
    for (const [from, to] of [
      ['2024-12-20', '2024-12-21'],
      ['exact,1950', 'about,1950'],
      ['A slip', 'An error'],
    ] as const) {
      const rewritten = record(cleanText('corrections').replace(from, to));
      expect(codes(clean, rewritten), to).toContain('correction-gone');
    }
    expect(codes(clean, record(cleanText('corrections').replace('A slip.', 'a slip')))).toEqual([]);
  });

  test('a record of old, without qualifiers, is read as exact', () => {
    const old = 'date,figure,old,new,reason_vi,reason_en\n2024-12-20,members,1950,1965,Gõ nhầm.,A slip.\n';
    expect(codes(tablesRead(checkText('corrections', old)), clean)).toEqual([]);
  });

  test('an added number, or another note, needs no correction', () => {
    const more = `${edited('figures', 'members', { note_en: 'Another.' })}\nmembers-2023,members,city,1900,exact,,,2023-12,report,6,1.900 thành viên,,\n`;
    const { changes, problems } = diff(clean, withFigures(more));
    expect(problems).toEqual([]);
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
      ['members', 'described'],
      ['members-2023', 'added'],
    ]);
  });

  test.each([
    ['the unit', 'indicators', 'visits', { unit_vi: 'người' }, 'unit', ['visits']],
    ['the unit in English', 'indicators', 'visits', { unit_en: 'people' }, 'unit', ['visits']],
    ['the name', 'indicators', 'members', { name_en: 'Families' }, 'name', ['members']],
    ['the definition', 'indicators', 'members', { definition_vi: 'Số hộ.' }, 'definition', ['members']],
    ['the moment', 'figures', 'members', { as_of: '2023-12' }, 'time', ['members']],
    ['the moment, made finer', 'figures', 'members', { as_of: '2024-12-14' }, 'time', ['members']],
    [
      'a period, where none was',
      'figures',
      'sessions',
      { period_start: '2023', period_end: '2024' },
      'time',
      ['sessions'],
    ],
    ['the place of the row', 'figures', 'members', { place: 'doan-net' }, 'place', ['members']],
    ['the indicator of the row', 'figures', 'members', { indicator: 'inhabitants' }, 'definition', ['members']],
    ['the source of the row', 'figures', 'inhabitants', { source: 'report' }, 'source', ['inhabitants']],
    ['the day of the source', 'sources', 'paper', { published: '2024-02-16' }, 'source', ['inhabitants']],
    ['the publisher', 'sources', 'paper', { publisher: 'Báo Sơn La' }, 'source', ['inhabitants']],
    [
      'the source, under its id',
      'sources',
      'paper',
      { title_vi: 'Bài khác', url: 'https://example.org/b' },
      'source',
      ['inhabitants'],
    ],
    ['the units covered', 'coverage', 'units-with-shelf', { unit: 'thuyet-tien-2' }, 'coverage', ['units-with-shelf']],
    ['the name of a unit covered', 'places', 'doan-net', { name: 'Tân Thông' }, 'place', ['units-with-shelf']],
  ] as const)('%s is part of what a number says', (_, table, id, change, aspect, figures) => {
    const text = edited(table, id, change);
    const { changes, problems } = diff(clean, withTable(table, text));
    const changed = changes.filter(({ kind }) => kind === 'changed');
    expect(changed.map(({ id }) => id)).toEqual(figures);
    expect(new Set(changed.flatMap(({ cells }) => cells.map((cell) => cell.aspect)))).toContain(aspect);
    const before = Object.values(change)[0];
    expect(changed.map(printChange).join()).toContain(`→ ${before}`.slice(0, 12));
    expect(problems.map(({ code }) => code)).toEqual(figures.map(() => 'uncorrected-sense'));
    const corrections = figures.map((figure) => sense(aspect, figure)).join('');
    expect(codes(clean, withTable(table, text, corrections))).toEqual([]);
    expect(codes(clean, withTable(table, text, figures.map((figure) => sense('name', figure)).join(''))).length).toBe(
      (aspect as string) === 'name' ? 0 : figures.length,
    );
  });

  test('the name of the place is part of every number there', () => {
    const { problems } = diff(clean, withTable('places', edited('places', 'city', { name: 'Sơn La' })));
    expect(problems.map(({ code }) => code)).toEqual(clean.figures.map(() => 'uncorrected-sense'));
  });

  test('a term explains the figures whose name or unit holds it', () => {
    const terms = (definition: string) =>
      withTable(
        'terms',
        edited('terms', 'taking-part', {
          name_vi: 'lượt khách',
          name_en: 'visit',
          definition_vi: definition,
          definition_en: definition,
          source: 'paper',
        }),
      );
    const { changes, problems } = diff(terms('Một lần dự.'), terms('Một người.'));
    expect(changes.map(({ id }) => id)).toEqual(['visits']);
    expect(problems.map(({ code }) => code)).toEqual(['uncorrected-sense']);
  });

  test.each([
    ['another note', 'figures', 'members', { note_vi: 'Hai dòng.' }],
    ['the paragraph', 'figures', 'members', { paragraph: '7' }],
    ['the source’s words', 'figures', 'members', { as_printed: 'có 1.965 thành viên' }],
    ['capitals and full stops', 'indicators', 'members', { name_vi: 'thành  viên', definition_vi: 'Số thành viên' }],
    ['what it does not tell', 'indicators', 'members', { not_told_en: 'every place.' }],
    ['the largest possible', 'indicators', 'members', { maximum: '900000' }],
    ['the title of a source', 'sources', 'paper', { title_en: 'An article' }],
    ['the address of a source', 'sources', 'report', { url: 'https://example.org/moved.htm' }],
    ['the same days in another form', 'figures', 'questions-asked', { period_start: '2024' }],
  ] as const)('%s is wording and needs no correction', (_, table, id, change) => {
    const { changes, problems } = diff(clean, withTable(table, edited(table, id, change)));
    expect(problems).toEqual([]);
    expect(changes.filter(({ kind }) => kind !== 'described')).toEqual([]);
  });

  test('a row that no figure points to is told by itself', () => {
    const { changes, rows, problems } = diff(
      clean,
      withTable('events', edited('events', 'law', { date: '2024-07-02' })),
    );
    expect([changes, problems]).toEqual([[], []]);
    expect(rows.map(printRow)).toEqual([expect.stringContaining('events.date: 2024-07-01 → 2024-07-02')]);
  });

  test('a change is printed in figures and in words, in both languages', () => {
    const [change] = diff(clean, withFigures(members(1960), correction(1965, 1960))).changes;
    const printed = change ? printChange(change) : '';
    expect(printed).toContain('members: 1965 (exact) → 1960 (exact)');
    expect(printed).toContain('một nghìn chín trăm sáu mươi lăm → một nghìn chín trăm sáu mươi');
    expect(printed).toContain('one thousand nine hundred and sixty-five → one thousand nine hundred and sixty');
    expect(printed).toContain('2025-01-02: Sửa. / Mended.');
  });

  test('the qualifier is part of the words', () => {
    const other = edited('figures', 'visits', { value: '59467', as_printed: 'hơn 59.467 lượt khách' });
    const [change] = diff(clean, withFigures(other)).changes;
    expect(change && printChange(change)).toContain('→ hơn năm mươi chín nghìn bốn trăm sáu mươi bảy');
    expect(change && printChange(change)).toContain('→ more than fifty-nine thousand');
  });

  test('an edition that no longer keeps the rules is still compared', () => {
    const broken = tablesRead(checkText('figures', edited('figures', 'units', { value: '1.95' })));
    expect(broken.figures.map(({ id }) => id)).not.toContain('units');
    expect(diff(broken, clean).changes.map(({ id, kind }) => [id, kind])).toEqual([['units', 'added']]);
  });
});

test('another main report is told, since it changes every number that the story tells', () => {
  const [site] = clean.site;
  if (!site) throw new Error('The tables have no site.');
  const after = { ...clean, site: [{ ...site, report: 'paper' }] };
  const { rows, problems } = diff(clean, after);
  expect(problems).toEqual([]);
  expect(rows.map(({ table, cells }) => [table, ...cells.map(({ before, after }) => `${before} → ${after}`)])).toEqual([
    ['site', `${site.report} → paper`],
  ]);
});

test('a qualifier that could not be read stops no comparison', () => {
  const unread = { ...clean, figures: clean.figures.map((row) => ({ ...row, qualifier: 'hơn' as never })) };
  for (const change of diff(clean, unread).changes) expect(printChange(change)).toBeTruthy();
});
