import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, type SourceFile } from '../../../src/data/check.ts';
import { readFolder } from '../../../src/data/files.ts';
import { tables } from '../../../src/data/schema.ts';

const guide = readFileSync('data/README.md', 'utf8');
const [vietnamese = '', english = ''] = guide.split(/^---$/m);

/** Every code that the check can give, as its source writes it: `code: 'ratio'`, `code: a ? 'one' : 'other'`. */
const codes = [
  ...new Set(
    globSync('src/{data,xlsx,check}/*.ts')
      .flatMap((file) => readFileSync(file, 'utf8').match(/\bcode: .*'/g) ?? [])
      .flatMap((line) => [...line.matchAll(/[:?] '([a-z][a-z0-9-]+)'/g)].map(([, code]) => code as string)),
  ),
].sort();

describe('the guide for maintainers', () => {
  it('finds the codes in the source', () => {
    expect(codes.length).toBeGreaterThan(70);
    expect(codes).toEqual(expect.arrayContaining(['ratio', 'no-header', 'uncorrected-removal', 'merged-cells']));
  });

  it.each(codes)('explains `%s` in both languages', (code) => {
    expect(vietnamese).toContain(`| \`${code}\` | `);
    expect(english).toContain(`\`${code}\``);
  });

  it('explains no code that does not exist', () => {
    const explained = [...vietnamese.matchAll(/^\| `([a-z-]+)` \| (?!.*\|.*\|)/gm)].map(([, code]) => code);
    const words = ['exact', 'more_than', 'about', 'nearly', 'date', 'figure', 'old', 'new'];
    expect(explained.filter((code) => !codes.includes(code as string) && !words.includes(code as string))).toEqual([]);
  });

  it('explains what the check says of the fixtures', () => {
    const clean = readFolder('tests/fixtures/clean');
    const files = globSync('tests/fixtures/*.csv').map((path): SourceFile => {
      const bytes = new Uint8Array(readFileSync(path));
      return { name: `${path.split('/').at(-1)?.split('.')[0]}.csv`, size: bytes.length, bytes };
    });
    const given = files.flatMap((file) =>
      check([...clean.filter(({ name }) => name !== file.name), file]).problems.map(({ code }) => code),
    );
    expect(given.length).toBeGreaterThan(20);
    expect(given.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('names every table in both languages', () => {
    for (const name of Object.keys(tables))
      for (const part of [vietnamese, english]) expect(part).toContain(`| \`${name}.csv\` |`);
  });

  it('is written in one form of Unicode', () => {
    expect(guide).toBe(guide.normalize('NFC'));
  });
});
