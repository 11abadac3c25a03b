import { globSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { examine } from '../../../src/check/examine.ts';
import type { SourceFile } from '../../../src/data/check.ts';
import { isError } from '../../../src/data/problems.ts';
import { together } from '../../../src/data/report.ts';
import { type TableName, tables } from '../../../src/data/schema.ts';
import { gate } from '../../../src/gate/gate.ts';
import { clean, cleanText, file, fixture } from '../data/support.ts';

const names = Object.keys(tables) as TableName[];
const options = { today: '2027-01-01' };

/** What the command says of a folder: each problem with its places and words, by file, errors first. */
const ofCommand = (files: readonly SourceFile[]) => {
  const { problems } = gate(files, { texts: [], charts: [] }, options);
  return [...Map.groupBy(problems, (one) => one.file)].map(([file, list]) => ({
    file,
    told: together([...list.filter(isError), ...list.filter((one) => !isError(one))]),
  }));
};

/** What the page says when the same files are dropped on a site that publishes them. */
const ofPage = (files: readonly SourceFile[]) =>
  examine(files, files, options).views.map(({ file, told }) => ({ file, told }));

const withFile = (one: SourceFile): SourceFile[] => [...clean().filter(({ name }) => name !== one.name), one];

describe('the page in the browser answers the same as the command', () => {
  it('of the clean tables', () => {
    expect(ofPage(clean())).toEqual(ofCommand(clean()));
    expect(examine(clean(), clean(), options).errors).toBe(0);
  });

  const fixtures = globSync('tests/fixtures/*.csv').map((path) => path.split('/').at(-1) as string);

  it.each(fixtures)('of the fixture %s', (name) => {
    const files = withFile(fixture(name));
    expect(ofPage(files)).toEqual(ofCommand(files));
  });

  it('finds the fixtures', () => {
    expect(fixtures.length).toBeGreaterThan(40);
  });

  const odd = fc.constantFrom(
    '',
    '7/7',
    '1.965',
    '1.95',
    '1965*',
    'hơn 300',
    '2024-13',
    '07/07/2024',
    '=A1',
    'x',
    '\u200b',
    'phường',
    '0',
    '99999999',
    '"',
    'a,b',
    'a\nb',
    'Ðoàn',
    'exact',
    'more_than',
    'club-members',
  );

  it('of random sets of tables', () => {
    let refused = 0;
    const edits = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(20), fc.nat(14), fc.oneof(odd, fc.string())), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(edits, (changes) => {
        const texts = new Map(names.map((name) => [name, Papa.parse<string[]>(cleanText(name).trimEnd()).data]));
        for (const [name, line, column, value] of changes) {
          const rows = texts.get(name) ?? [];
          const row = rows[line % rows.length];
          if (row) row[column % row.length] = value;
        }
        const files = [...texts].map(([name, rows]) => file(`${name}.csv`, Papa.unparse(rows)));
        const said = ofCommand(files);
        if (said.some(({ told }) => told.some(({ problem }) => isError(problem)))) refused += 1;
        expect(ofPage(files)).toEqual(said);
      }),
      { numRuns: 150 },
    );
    expect(refused).toBeGreaterThan(50);
  }, 60_000);

  it('of any bytes under the name of a table', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
        const files = withFile(file(`${name}.csv`, bytes));
        expect(ofPage(files)).toEqual(ofCommand(files));
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});
