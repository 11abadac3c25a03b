import { describe, expect, test } from 'vitest';
import { tables } from '../../../src/data/schema.ts';
import { checkText, checkWith, clean, cleanText, fixture, reaction } from './support.ts';

const baseline = checkWith([]).dataset;

describe('bytes of a file', () => {
  test('the clean folder is accepted without a word', () => {
    expect(reaction(checkWith([]))).toEqual(['A']);
  });

  test.each([
    ['places.bom.csv', 'A'],
    ['places.bom-twice.csv', 'N double-bom'],
    ['places.invalid-utf-8.csv', 'R encoding-error'],
    ['places.utf-16le-bom-tabs.csv', 'R encoding-error'],
    ['places.utf-16be-bom.csv', 'R encoding-error'],
    ['places.utf-16le-no-bom.csv', 'R encoding-error'],
    ['places.windows-1258.csv', 'R encoding-error'],
    ['places.tcvn3.csv', 'R encoding-error'],
    ['places.viscii.csv', 'R encoding-error'],
    ['places.question-marks.csv', 'R lost-letters'],
    ['places.tcvn3-pasted.csv', 'R mojibake'],
    ['places.viscii-pasted.csv', 'R mojibake'],
    ['places.vni-pasted.csv', 'R mojibake'],
    ['places.utf-8-twice.csv', 'R mojibake'],
    ['places.look-alike-d.csv', 'R look-alike'],
    ['places.nfd.csv', 'A'],
    ['places.nbsp-at-edge.csv', 'A'],
    ['places.nbsp-inside.csv', 'N odd-space'],
    ['places.zero-width.csv', 'R hidden-character'],
    ['places.nul-byte.csv', 'R nul-byte'],
    ['places.empty.csv', 'R source-error'],
    ['places.bom-only.csv', 'R source-error'],
    ['places.whitespace-only.csv', 'R source-error'],
    ['places.xlsx.csv', 'R source-error'],
    ['places.xls.csv', 'R source-error'],
    ['places.html.csv', 'R source-error'],
    ['places.json.csv', 'R source-error'],
    ['places.git-lfs-pointer.csv', 'R source-error'],
    ['places.git-conflict.csv', 'R conflict-marks'],
  ])('%s → %s', (name, expected) => {
    expect(reaction(checkWith([fixture(name)]))).toEqual([expected]);
  });

  test.each([
    ['places.windows-1258.csv', 'Windows-1258', 'phường Đoàn Nết'],
    ['places.tcvn3.csv', 'TCVN3', 'xã Đoàn Nết'],
    ['places.viscii.csv', 'VISCII', 'xã Đoàn Nết'],
  ])('%s names the encoding, its line, and shows the text as it should read', (name, encoding, sample) => {
    const [problem] = checkWith([fixture(name)]).problems;
    expect(problem?.found).toContain(encoding);
    expect(problem?.found).toContain(sample);
    expect(problem?.line).toBe(2);
    expect(problem?.fix.vi).toContain('CSV UTF-8');
  });

  test('UTF-16 is called by its name, never "no columns found"', () => {
    for (const name of ['places.utf-16le-bom-tabs.csv', 'places.utf-16be-bom.csv', 'places.utf-16le-no-bom.csv']) {
      const [problem] = checkWith([fixture(name)]).problems;
      expect(problem?.found).toMatch(/^UTF-16[LB]E$/);
      expect(problem?.fix.vi).toContain('CSV UTF-8');
    }
  });

  test('invalid UTF-8 is reported at the line of its first wrong byte', () => {
    expect(checkWith([fixture('places.invalid-utf-8.csv')]).problems[0]?.line).toBe(5);
  });

  test.each([
    ['places.tcvn3-pasted.csv', 'xã Đoàn Nết'],
    ['places.viscii-pasted.csv', 'xã Đoàn Nết'],
    ['places.vni-pasted.csv', 'phường'],
    ['places.look-alike-d.csv', 'Đoàn Nết'],
  ])('%s suggests the text as it should read', (name, suggestion) => {
    expect(checkWith([fixture(name)]).problems[0]?.expected.vi).toContain(suggestion);
  });

  test.each([
    ['places.xlsx.csv', 'xlsx'],
    ['places.xls.csv', 'xls'],
    ['places.html.csv', 'HTML'],
    ['places.json.csv', 'JSON'],
    ['places.git-lfs-pointer.csv', 'Git LFS'],
  ])('%s is named as what it is', (name, kind) => {
    expect(checkWith([fixture(name)]).problems[0]?.found).toContain(kind);
  });

  test.each([
    'places.bom.csv',
    'places.bom-twice.csv',
    'places.nfd.csv',
    'places.nbsp-at-edge.csv',
    'places.nbsp-inside.csv',
  ])('%s reads as the same data', (name) => {
    expect(checkWith([fixture(name)]).dataset).toEqual(baseline);
  });

  test('a tone mark placed the other way is another word: the link is refused, and the right id suggested', () => {
    const outcome = checkWith([fixture('figures.tone-placement.csv')]);
    expect(outcome.problems.map(({ code }) => code)).toContain('foreign-key');
    expect(outcome.problems.find(({ code }) => code === 'foreign-key')?.fix.vi).toContain('«doan-net»');
  });

  test('invisible characters are shown by their code', () => {
    expect(checkWith([fixture('places.zero-width.csv')]).problems[0]?.found).toContain('U+200B');
  });

  test.each([
    ['soft hyphen', '\u00ad'],
    ['zero-width joiner', '\u200d'],
    ['word joiner', '\u2060'],
    ['byte order mark inside', '\ufeff'],
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2066'],
    ['control character', '\u0007'],
  ])('%s inside a text is refused', (_, character) => {
    expect(reaction(checkText('places', cleanText('places').replace('Thuyết Tiến', `Quyết${character} Tiến`)))).toEqual(
      ['R hidden-character'],
    );
  });

  test.each([' ', '\u00a0', '\u202f', '\t'])('a space at the edge is trimmed (%j)', (space) => {
    expect(checkText('places', cleanText('places').replace('Thuyết Tiến', `Thuyết Tiến${space}`)).dataset).toEqual(
      baseline,
    );
  });

  test('the clean fixtures are all there', () => {
    expect(clean()).toHaveLength(Object.keys(tables).length);
  });
});
