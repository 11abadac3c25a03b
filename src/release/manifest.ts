/** What proves that an edition is what was published: the SHA-256 of each file, and of their list. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editions, folder } from './editions.ts';

/** The list of sums in an edition; `sha256sum -c SHA256SUMS` reads it. */
export const SUMS = 'SHA256SUMS';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Every file of a folder, as sorted paths with `/`. */
export const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();

/** The text of `SHA256SUMS` for a folder. */
export const sums = (root: string): string =>
  filesOf(root)
    .filter((path) => path !== SUMS)
    .map((path) => `${sha256(readFileSync(join(root, path)))}  ${path}\n`)
    .join('');

/** A file that is not what was published. `path` is below the folder of the editions. */
export interface Fault {
  path: string;
  kind: 'changed' | 'missing' | 'added';
}

/** Every byte of every edition that is not as it was published; none if all is well. */
export function faults(root = folder): Fault[] {
  const listed = editions(root);
  const known = new Set([...listed.map(({ version }) => version), 'editions.json']);
  const strangers = existsSync(root) ? readdirSync(root).filter((name) => !known.has(name)) : [];
  return [
    ...strangers.sort().map((path): Fault => ({ path, kind: 'added' })),
    ...listed.flatMap(({ version, sha256 }) => inEdition(root, version, sha256)),
  ];
}

function inEdition(root: string, version: string, proof: string): Fault[] {
  const list = join(root, version, SUMS);
  if (!existsSync(list)) return [{ path: `${version}/${SUMS}`, kind: 'missing' }];
  const text = readFileSync(list, 'utf8');
  if (sha256(text) !== proof) return [{ path: `${version}/${SUMS}`, kind: 'changed' }];
  const published = new Map(
    text.split('\n').flatMap((line) => (line ? [[line.slice(66), line.slice(0, 64)]] : [])) as [string, string][],
  );
  const present = new Set(filesOf(join(root, version)));
  present.delete(SUMS);
  return [
    ...[...published].flatMap(([path, sum]): Fault[] => {
      if (!present.has(path)) return [{ path: `${version}/${path}`, kind: 'missing' }];
      return sha256(readFileSync(join(root, version, path))) === sum
        ? []
        : [{ path: `${version}/${path}`, kind: 'changed' }];
    }),
    ...[...present]
      .filter((path) => !published.has(path))
      .map((path): Fault => ({ path: `${version}/${path}`, kind: 'added' })),
  ];
}
