import { describe, expect, test } from 'vitest';
import { check, type SourceFile } from '../../../src/data/check.ts';
import { checkWith, clean, file, reaction } from './support.ts';

const unread = (name: string, reason: NonNullable<SourceFile['reason']>, size = 10): SourceFile => ({
  name,
  size,
  bytes: null,
  reason,
});

describe('files of the folder', () => {
  test('a missing file is refused, with every expected file and the nearest name', () => {
    const files = clean().filter(({ name }) => name !== 'figures.csv');
    const outcome = check([...files, file('figure.csv', 'x')]);
    const missing = outcome.problems.find(({ code }) => code === 'missing-file');
    expect(missing).toMatchObject({ severity: 'error', file: 'figures.csv', found: 'figure.csv' });
    for (const name of ['figures.csv', 'corrections.csv']) expect(missing?.expected.vi).toContain(name);
  });

  test.each([
    'figures (1).csv',
    'figures - Copy.csv',
    'Copy of figures.csv',
    'figures_2.csv',
    'figures.csv.bak',
    'figures.CSV',
  ])('a copy is refused: %s', (name) => {
    expect(reaction(checkWith([file(name, 'id\n')]))).toEqual(['R copy']);
  });

  test.each([
    ['figures.xlsx', 'Excel'],
    ['old.xls', '.xls'],
    ['số liệu.ods', 'LibreOffice'],
    ['figures.numbers', 'Numbers'],
    ['figures.gsheet', 'Google'],
  ])('a spreadsheet of another kind is refused with what it is and how it becomes an .xlsx: %s', (name, program) => {
    const { problems } = checkWith([file(name, 'id\n')]);
    expect(problems).toEqual([expect.objectContaining({ code: 'not-a-table', severity: 'error', found: name })]);
    expect(problems[0]?.why?.vi).toContain(program);
    expect(problems[0]?.fix.vi).toContain('.xlsx');
    expect(problems[0]?.fix.vi).not.toContain('đổi tên');
  });

  test.each(['thư.docx', 'nguồn.pdf', 'ảnh chụp.HEIC', 'figures.zip'])(
    'a document is noted with what it is: %s',
    (name) => {
      const { problems } = checkWith([file(name, 'x')]);
      expect(problems).toEqual([expect.objectContaining({ code: 'other-file', severity: 'note' })]);
      expect(problems[0]?.why?.en).toMatch(/this file is (?:a|an) /);
    },
  );

  test('the lock of a workbook that is open is refused', () => {
    expect(reaction(checkWith([file('~$x.xlsx', 'x')]))).toEqual(['R open-in-excel']);
  });

  test.each(['.DS_Store', 'desktop.ini', 'Thumbs.db', '._figures.csv', 'README.md'])('%s is left alone', (name) => {
    expect(reaction(checkWith([file(name, 'x')]))).toEqual(['A']);
  });

  test.each(['notes.csv', 'photo.jpg'])('another file is noted: %s', (name) => {
    expect(reaction(checkWith([file(name, 'x')]))).toEqual(['N other-file']);
  });

  test.each(['số liệu.csv', 'số liệu.csv'.normalize('NFD')])('a name with accents is refused: %s', (name) => {
    expect(reaction(checkWith([file(name, 'x')]))).toEqual(['R file-name']);
  });

  test.each(['../figures.csv', 'old/figures.csv', '..\\figures.csv'])(
    'a path outside the folder is refused: %s',
    (name) => {
      expect(reaction(checkWith([file(name, 'x')]))).toEqual(['R outside-folder']);
    },
  );

  test.each(['link', 'folder', 'not-a-file'] as const)('a table that is a %s is refused', (reason) => {
    expect(reaction(checkWith([unread('terms.csv', reason)]))).toEqual(['R not-a-file']);
  });

  test('a link to anything is refused, even under another name', () => {
    expect(reaction(checkWith([unread('more.txt', 'link')]))).toEqual(['R not-a-file']);
  });

  test('a file of 100 MB is refused by its size alone', () => {
    const outcome = checkWith([unread('terms.csv', 'too-large', 100_000_000)]);
    expect(reaction(outcome)).toEqual(['R file-too-large']);
    expect(outcome.problems[0]?.found).toBe('100.0 MB');
  });

  test('bytes above the limit are not decoded', () => {
    expect(reaction(checkWith([file('terms.csv', new Uint8Array(5_000_001))]))).toEqual(['R file-too-large']);
  });
});
