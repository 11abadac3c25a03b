import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/data/check.ts';
import { DataError, readDataset } from '../../../src/data/files.ts';
import { csv, toCsv } from '../../../src/data/publish.ts';
import { report, toJson, toMarkdown } from '../../../src/data/report.ts';
import { type Row, tables } from '../../../src/data/schema.ts';
import { checkText, checkWith, clean, cleanText, file, reaction } from './support.ts';

const names = Object.keys(tables).map((name) => `${name}.csv`);

describe('any bytes', { timeout: 60_000 }, () => {
  const everything = (files: ReturnType<typeof file>[]) => {
    const outcome = checkWith(files);
    expect(outcome.dataset === null).toBe(outcome.problems.some(({ severity }) => severity === 'error'));
    expect(report(outcome.problems)).toBeTypeOf('string');
    expect(toMarkdown(outcome.problems)).toBeTypeOf('string');
    expect(JSON.parse(JSON.stringify(toJson(outcome.problems)))).toHaveLength(outcome.problems.length);
    return outcome;
  };

  test('give a report, never a crash', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.uint8Array({ maxLength: 400 }),
        (name, bytes) => void everything([file(name, bytes)]),
      ),
    );
  });

  test('under any name give a report', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.uint8Array({ maxLength: 20 }),
        (name, bytes) => void everything([file(name, bytes)]),
      ),
    );
  });

  test('put into a good file give a report', () => {
    const good = new TextEncoder().encode(cleanText('figures'));
    fc.assert(
      fc.property(fc.nat(good.length), fc.uint8Array({ maxLength: 6 }), (at, bytes) => {
        everything([file('figures.csv', Uint8Array.from([...good.slice(0, at), ...bytes, ...good.slice(at)]))]);
      }),
    );
  });

  test('and any text in any cell give a report without control characters', () => {
    const header = tables.figures.fields.map(({ name }) => name);
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('__proto__', 'constructor', '=1', '"', '\0', '\u202e', '1.965', '7/7', '2024-Q4'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: header.length, maxLength: header.length }), { maxLength: 4 }),
        (rows) => {
          const outcome = everything([
            file(
              'figures.csv',
              `${header.join(',')}\n${rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')}`,
            ),
          ]);
          for (const { found, excerpt } of outcome.problems)
            expect(`${found}${excerpt}`).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
        },
      ),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a clean table printed and read again is the same table', { timeout: 60_000 }, () => {
  /** Texts that the check accepts, those beginning like a formula among them. */
  const letters = fc.string({
    unit: fc.constantFrom(...'aáàảãạăâêôơưđ Đ bcdghklmnpqrstvxy 0123456789 ,;"\'“”…–-+.()!#/:🎉'),
    maxLength: 40,
  });
  const note = fc.oneof(
    letters,
    letters.map((text) => `- ${text}`),
    letters.map((text) => `+5 ${text}`),
    letters.map((text) => `a\nb${text}`),
    letters.map((text) => `'- 5${text}`),
  );

  test('whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, note), { maxLength: 5 }), (texts) => {
        const rows = texts.map(
          ([name, definition], index): Row<'terms'> => ({
            id: `t${index}`,
            name_vi: `x${name}`.trim().normalize('NFC'),
            name_en: 'x',
            definition_vi: definition.trim().normalize('NFC') || 'x',
            definition_en: 'x',
            source: 'paper',
          }),
        );
        const outcome = checkText('terms', toCsv(tables.terms, rows));
        fc.pre(rows.length > 0 && outcome.dataset !== null);
        expect(outcome.dataset?.terms).toEqual(rows);
        expect(reaction(outcome)).toEqual(['A']);
      }),
    );
  });
});

describe('time', () => {
  const seconds = (limit: number, work: () => void) => {
    // Seconds of work, not of waiting: other programs may keep the machine busy.
    const start = process.cpuUsage();
    work();
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(limit);
  };
  const figures = (rows: (index: number) => string, count: number) =>
    `${cleanText('figures').split('\n')[0]}\n${Array.from({ length: count }, (_, index) => rows(index)).join('\n')}\n`;

  test.each<[string, () => void]>([
    [
      '50,000 good rows',
      () =>
        checkText(
          'figures',
          figures((i) => `f${i},members,city,1965,exact,,,2024-12,report,6,1.965 thành viên,,`, 50_000),
        ),
    ],
    [
      '50,000 broken links',
      () =>
        checkText(
          'figures',
          figures((i) => `f${i},membrs${i},cty${i},1965,exact,,,2024-12,report,6,1.965,,`, 50_000),
        ),
    ],
    [
      '50,000 rows that are the same',
      () =>
        checkText(
          'coverage',
          `indicator,place,source,unit,basis\n${'units-with-shelf,city,report,doan-net,named\n'.repeat(50_000)}`,
        ),
    ],
    ['a million columns', () => checkText('coverage', `indicator${','.repeat(1_000_000)}\n`)],
    ['a heading of five million spaces', () => checkText('coverage', `a${' '.repeat(4_900_000)}b,place,unit,basis\n`)],
    [
      'cells full of spaces',
      () => checkText('terms', `${cleanText('terms')}${`a,${`x${' '.repeat(1900)}x,`.repeat(4)}paper\n`.repeat(400)}`),
    ],
    [
      'cells full of question marks',
      () => checkText('terms', `${cleanText('terms')}${`a,${`${'?a'.repeat(900)},`.repeat(4)}paper\n`.repeat(400)}`),
    ],
    [
      'cells full of old letters',
      () => checkText('terms', `${cleanText('terms')}${`a,${`${'öôøµ·'.repeat(300)},`.repeat(4)}paper\n`.repeat(400)}`),
    ],
    [
      'words full of numbers',
      () =>
        checkText(
          'figures',
          figures((i) => `f${i},members,city,1,exact,,,2024-12,report,6,${'1 '.repeat(900)},,`, 2000),
        ),
    ],
    ['three million quotes', () => checkText('terms', '"'.repeat(3_000_001))],
  ])('%s take seconds, not minutes', { timeout: 180_000 }, (_, work) => {
    seconds(15, work);
  });
});

describe('the folder on disk', () => {
  test('a folder with an error throws its report', () => {
    expect(() => readDataset('tests/fixtures')).toThrow(DataError);
    expect(() => readDataset('tests/fixtures')).toThrow(/figures\.csv/);
  });

  test('the result does not depend on the order of the files', () => {
    expect(check(clean().reverse()).dataset).toEqual(check(clean()).dataset);
  });

  test('records print with their own names as header', () => {
    expect(csv([{ a: 1, 'b,c': '=x' }])).toBe('a,"b,c"\r\n1,"\'=x"\r\n');
    expect(csv([])).toBe('\r\n');
  });
});
