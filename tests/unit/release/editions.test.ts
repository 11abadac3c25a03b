import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toCsv } from '../../../src/data/publish.ts';
import { type TableName, tables } from '../../../src/data/schema.ts';
import { editions, frozenAs } from '../../../src/release/editions.ts';
import { content } from '../content.ts';

const { data } = content;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editions-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function publish(version: string, dataset = data): void {
  const list = [...editions(root), { version, date: '2030-01-01', sha256: '' }];
  mkdirSync(join(root, version, 'data'), { recursive: true });
  for (const name of Object.keys(tables) as TableName[])
    writeFileSync(join(root, version, 'data', `${name}.csv`), toCsv(tables[name], dataset[name]));
  writeFileSync(join(root, 'editions.json'), JSON.stringify(list));
}

test('there is no edition before the first', () => {
  expect(editions(root)).toEqual([]);
  expect(frozenAs(data, root)).toBeNull();
});

test('the newest edition is quoted as long as it holds the same tables', () => {
  publish('1.0.0');
  publish('1.0.1');
  expect(frozenAs(data, root)?.version).toBe('1.0.1');
});

test('no edition is quoted for numbers that none of them holds', () => {
  publish('1.0.0');
  const figures = data.figures.map((figure) => ({ ...figure, value: figure.value + 1 }));
  expect(frozenAs({ ...data, figures }, root)).toBeNull();
});
