import { describe, expect, test } from 'vitest';
import { diff, type Edition, edition, printChange } from '../../../src/data/diff.ts';
import { checkText, checkWith, cleanText, edited, file } from './support.ts';

const clean = edition(checkWith([]));
const withFigures = (figures: string, corrections = ''): Edition =>
  edition(
    checkWith([file('figures.csv', figures), file('corrections.csv', `${cleanText('corrections')}${corrections}`)]),
  );
const members = (value: number) =>
  edited('figures', 'members', { value: `${value}`, as_printed: `${value} thành viên` });
const correction = (old: number | '', now: number | '', figure = 'members') =>
  `2025-01-02,${figure},${old},${now},Sửa.,Mended.\n`;
const codes = (before: Edition, after: Edition) => diff(before, after).problems.map(({ code }) => code);

describe('differences between two editions', () => {
  test('the same data differ in nothing', () => {
    expect(diff(clean, clean)).toEqual({ changes: [], problems: [] });
  });

  test('a changed number is refused until a correction names it', () => {
    expect(codes(clean, withFigures(members(1960)))).toEqual(['uncorrected-change']);
    expect(codes(clean, withFigures(members(1960), correction(1959, 1960)))).toEqual([]);
    expect(codes(clean, withFigures(members(1960), correction('', 1960)))).toEqual([]);
  });

  test('a correction with other numbers does not count', () => {
    expect(codes(clean, withFigures(members(1960), correction(1950, 1960)))).toEqual(['uncorrected-change']);
    expect(codes(clean, withFigures(members(1960), correction(1959, 1961)))).toEqual(['uncorrected-change']);
    expect(codes(clean, withFigures(members(1960), correction(1959, 1960, 'units')))).toEqual(['uncorrected-change']);
  });

  test('a correction that was there before does not count again', () => {
    const before = withFigures(members(1960), correction(1959, 1960));
    const back = withFigures(members(1959), correction(1959, 1960));
    expect(codes(before, back)).toEqual(['uncorrected-change']);
  });

  test('a changed qualifier is a changed number', () => {
    const about = edited('figures', 'members', { qualifier: 'about', as_printed: 'khoảng 1.959 thành viên' });
    expect(codes(clean, withFigures(about))).toEqual(['uncorrected-change']);
    expect(codes(clean, withFigures(about, correction(1959, 1959)))).toEqual([]);
  });

  test.each([
    ['tenfold', 19590],
    ['a tenth', 195],
    ['a thousandfold', 1_959_000],
    ['a thousandth', 1],
    ['nothing', 0],
  ])('%s is refused unless the correction names the old number and the new', (_, value) => {
    expect(codes(clean, withFigures(members(value)))).toEqual(['uncorrected-change']);
    expect(codes(clean, withFigures(members(value), correction('', value)))).toEqual(['jump']);
    expect(codes(clean, withFigures(members(value), correction(1959, value)))).toEqual([]);
  });

  test('a vanished number is refused until a correction names it', () => {
    const without = cleanText('figures').replace(/^members,.*\n/m, '');
    expect(codes(clean, withFigures(without))).toContain('uncorrected-removal');
    expect(codes(clean, withFigures(without, correction(1959, '')))).toEqual([]);
  });

  test('an id that now names something else is refused until a correction names it', () => {
    const reused = edited('figures', 'members', { indicator: 'residents' });
    expect(codes(clean, withFigures(reused))).toEqual(['reused-id']);
    expect(codes(clean, withFigures(reused, correction(1959, 1959)))).toEqual([]);
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

  test('a change is printed in figures and in words, in both languages', () => {
    const [change] = diff(clean, withFigures(members(1960), correction(1959, 1960))).changes;
    const printed = change ? printChange(change) : '';
    expect(printed).toContain('members: 1959 (exact) → 1960 (exact)');
    expect(printed).toContain('một nghìn chín trăm năm mươi chín → một nghìn chín trăm sáu mươi');
    expect(printed).toContain('one thousand nine hundred and fifty-nine → one thousand nine hundred and sixty');
    expect(printed).toContain('2025-01-02: Sửa. / Mended.');
  });

  test('the qualifier is part of the words', () => {
    const other = edited('figures', 'participations', { value: '59467', as_printed: 'hơn 59.467 lượt người' });
    const [change] = diff(clean, withFigures(other)).changes;
    expect(change && printChange(change)).toContain('→ hơn năm mươi chín nghìn bốn trăm sáu mươi bảy');
    expect(change && printChange(change)).toContain('→ more than fifty-nine thousand');
  });

  test('an edition that no longer keeps the rules is still compared', () => {
    const broken = edition(checkText('figures', edited('figures', 'units', { value: '1.95' })));
    expect(broken.figures.map(({ id }) => id)).not.toContain('units');
    expect(diff(broken, clean).changes.map(({ id, kind }) => [id, kind])).toEqual([['units', 'added']]);
  });
});
