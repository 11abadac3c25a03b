/** The only module that reads the data folder from disk. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Options, type SourceFile, sizeLimit } from './check.ts';
import { isError, type Problem } from './problems.ts';
import { report } from './report.ts';
import type { Dataset } from './schema.ts';

/** The data cannot be published. `message` is the report as a person reads it. */
export class DataError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(report(problems));
    this.name = 'DataError';
    this.problems = problems;
  }
}

/** The files of a folder, by name. Sizes are looked up first: a file that is too large, a link or a folder is not read. */
export function readFolder(folder: string): SourceFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const { size, isFile, isLink, isFolder } = kindOf(path);
      if (isLink) return { name, size, bytes: null, reason: 'link' };
      if (isFolder) return { name, size, bytes: null, reason: 'folder' };
      if (!isFile) return { name, size, bytes: null, reason: 'not-a-file' };
      if (size > sizeLimit) return { name, size, bytes: null, reason: 'too-large' };
      return { name, size, bytes: new Uint8Array(readFileSync(path)) };
    });
}

function kindOf(path: string): { size: number; isFile: boolean; isLink: boolean; isFolder: boolean } {
  const stat = lstatSync(path);
  return { size: stat.size, isFile: stat.isFile(), isLink: stat.isSymbolicLink(), isFolder: stat.isDirectory() };
}

/** The checked data of a folder. Throws a `DataError` if anything is wrong. */
export function readDataset(folder: string, options: Options = {}): Dataset {
  const { dataset, problems } = check(readFolder(folder), options);
  if (!dataset) throw new DataError(problems.filter(isError));
  return dataset;
}
