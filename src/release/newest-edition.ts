import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../data/check.ts';
import { tablesRead } from '../data/diff.ts';
import { readFolder } from '../data/files.ts';
import { type Dataset, tables } from '../data/schema.ts';
import { editions, folder, type ListedEdition } from './editions.ts';
import type { Statements } from './version.ts';

/** The newest edition, with the figures and corrections it published and all it states; `null` before the first. */
export function newestEdition(root = folder): { edition: ListedEdition; data: Dataset; statements: Statements } | null {
  const newest = editions(root).at(-1);
  if (!newest) return null;
  const published = join(root, newest.version, 'data');
  const files = readFolder(published).filter(({ name }) =>
    Object.keys(tables).some((table) => name === `${table}.csv`),
  );
  return {
    edition: newest,
    data: tablesRead(check(files)),
    statements: JSON.parse(readFileSync(join(published, 'numbers.json'), 'utf8')),
  };
}
