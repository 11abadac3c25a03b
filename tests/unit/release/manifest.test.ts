import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faults, SUMS, sha256, sums } from '../../../src/release/manifest.ts';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'manifest-'));
  write('1.0.0/index.html', 'a page');
  write('1.0.0/charts/b.svg', 'a picture');
  const proof = sums(join(root, '1.0.0'));
  write(`1.0.0/${SUMS}`, proof);
  write('editions.json', JSON.stringify([{ version: '1.0.0', date: '2030-01-01', sha256: sha256(proof) }]));
});
afterEach(() => rmSync(root, { recursive: true }));

test('the sums are those of sha256sum, by path', () => {
  expect(sums(join(root, '1.0.0'))).toBe(`${sha256('a picture')}  charts/b.svg\n${sha256('a page')}  index.html\n`);
});

test('an edition as it was published has no fault', () => {
  expect(faults(root)).toEqual([]);
});

test('a changed byte is a fault', () => {
  appendFileSync(join(root, '1.0.0/index.html'), ' ');
  expect(faults(root)).toEqual([{ path: '1.0.0/index.html', kind: 'changed' }]);
});

test('a missing file is a fault', () => {
  rmSync(join(root, '1.0.0/charts/b.svg'));
  expect(faults(root)).toEqual([{ path: '1.0.0/charts/b.svg', kind: 'missing' }]);
});

test('an added file is a fault, in an edition and beside them', () => {
  write('1.0.0/c.txt', '');
  write('2.0.0/index.html', '');
  expect(faults(root)).toEqual([
    { path: '2.0.0', kind: 'added' },
    { path: '1.0.0/c.txt', kind: 'added' },
  ]);
});

test('a change that is entered in the sums too is a fault all the same', () => {
  write('1.0.0/index.html', 'another page');
  rmSync(join(root, '1.0.0', SUMS));
  write(`1.0.0/${SUMS}`, sums(join(root, '1.0.0')));
  expect(faults(root)).toEqual([{ path: `1.0.0/${SUMS}`, kind: 'changed' }]);
});

test('an edition that is gone is a fault', () => {
  rmSync(join(root, '1.0.0'), { recursive: true });
  expect(faults(root)).toEqual([{ path: `1.0.0/${SUMS}`, kind: 'missing' }]);
});
