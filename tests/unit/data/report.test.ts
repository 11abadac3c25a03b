import { describe, expect, test } from 'vitest';
import { message, report, summary, toJson, toMarkdown } from '../../../src/data/report.ts';
import { checkEdited, checkText, checkWith, cleanText, edited, file, fixture } from './support.ts';

const figures = (rows: string[]) => `${cleanText('figures')}${rows.join('\n')}\n`;

describe('the report', () => {
  const { problems } = checkEdited('figures', 'members', { value: '1.95' });
  const printed = report(problems, { folder: 'data/' });

  test('says where, what was found, what was expected, why, how to mend it, and shows the row', () => {
    expect(printed).toMatch(/^✗ data\/figures\.csv — dòng 8, cột D «value» \(ô D8\) +\[type-error\]$/m);
    expect(printed).toContain('    Tìm thấy : 1.95\n');
    expect(printed).toContain('    Cần có   : số nguyên, ví dụ 1234 hoặc 1.234\n');
    expect(printed).toMatch(/ {4}Vì sao {3}: .*1\.950 → 1\.95/);
    expect(printed).toMatch(/ {4}Cách sửa : .*CSV UTF-8/);
    expect(printed).toContain('    Dòng này : members,members,city,1.95,exact');
    expect(printed).toMatch(/^ {2}EN {2}Line 8, column D "value": found 1\.95, expected a whole number/m);
  });

  test('ends with the count, and says that the old site is up', () => {
    expect(printed.split('\n').at(-1)).toBe(
      '1 lỗi trong 1 tệp. Trang web CHƯA được cập nhật; bản cũ vẫn chạy. / 1 error in 1 file. The site was NOT updated; the old version is still up.',
    );
    expect(summary([])).toBe('');
  });

  test('a note says what was read, in words', () => {
    const notes = report(checkEdited('figures', 'members', { value: '1.965' }).problems);
    expect(notes).toContain(
      '• figures.csv — dòng 8, cột D «value» (ô D8): đọc «1.965» là 1965 (một nghìn chín trăm sáu mươi lăm)',
    );
    expect(notes).toContain(
      'EN  Line 8, column D "value": read "1.965" as 1965 (one thousand nine hundred and sixty-five).',
    );
    expect(notes).not.toContain('lỗi trong');
  });

  test('tells all problems of all files at once, by file and row', () => {
    const outcome = checkWith([
      file(
        'figures.csv',
        edited('figures', 'members', { value: '1.95' }).replace('sessions,city,825', 'sessions,city,82.5'),
      ),
      file('terms.csv', cleanText('terms').replace('paper', 'papier')),
    ]);
    expect(outcome.problems.map(({ file, line }) => `${file} ${line}`)).toEqual([
      'figures.csv 2',
      'figures.csv 8',
      'terms.csv 2',
    ]);
  });

  test('a mistake that repeats in one column is told once with all its rows', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `f${i},members,city,9${i}%,exact,,,${1990 + i},report,6,x,,`);
    const text = report(checkText('figures', figures(rows)).problems);
    expect(text.match(/\[percent\]/g)).toHaveLength(1);
    expect(text).toContain('dòng 10, 11, 12');
    expect(text).toContain('30 lỗi trong 1 tệp');
  });

  test('at most 20 problems of a file are told', () => {
    const rows = Array.from(
      { length: 57 },
      (_, i) => `f${i},members,city,1.${i % 10}${i},exact,,,2023-${i},report,6,x,,`,
    );
    const text = report(checkText('figures', figures(rows)).problems);
    expect(text.match(/^✗/gm)).toHaveLength(20);
    expect(text).toMatch(/… và \d+ lỗi nữa/);
  });

  test('invisible characters are shown by their code', () => {
    expect(report(checkWith([fixture('places.zero-width.csv')]).problems)).toContain('ThuyếtU+200B Tiến');
  });

  test('holds no word of the trade', () => {
    expect(printed).not.toMatch(/parse|null|undefined|NaN|regex|stack|schema|integer|string|cell\.ts|Error:/);
  });

  test('as JSON has one object a problem, with a message in both languages', () => {
    const [found] = toJson(problems);
    expect(Object.keys(found ?? {})).toEqual(
      expect.arrayContaining([
        'code',
        'severity',
        'file',
        'line',
        'column',
        'columnName',
        'found',
        'expected',
        'fix',
        'messageVi',
        'messageEn',
      ]),
    );
    expect(found?.messageVi).toContain('dòng 8, cột D «value» (ô D8): tìm thấy 1.95, cần có số nguyên');
    expect(message(problems[0] as (typeof problems)[0]).en).toBe(found?.messageEn);
  });

  test('no cell can break out of the Markdown', () => {
    const { problems } = checkEdited('terms', 'club', { name_vi: '```\n<img src=x>', source: '````' });
    const markdown = toMarkdown(problems);
    const fence = /^(`{3,})text$/m.exec(markdown)?.[1] ?? '';
    expect(markdown.split('\n').filter((line) => line === fence)).toHaveLength(1);
    expect(fence.length).toBeGreaterThan(4);
  });

  test('every message has both languages and its way out', () => {
    for (const one of problems) {
      for (const said of [one.expected, one.fix, one.why]) expect(said?.vi && said.en).toBeTruthy();
    }
  });
});
