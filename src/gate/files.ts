/** The gate for a folder of tables and a folder of prose on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Options } from '../data/check.ts';
import { DataError, readFolder } from '../data/files.ts';
import { isError } from '../data/problems.ts';
import type { Content } from '../facts/index.ts';
import { type GateOutcome, gate, type StoryFile } from './gate.ts';
import { syntax } from './syntax.ts';

/** Where a site is made from. */
export interface Folders {
  data: string;
  story: string;
}

export const folders: Folders = { data: 'data', story: 'src/story' };

/** The texts of the story, by name. */
export const readStory = (folder: string): StoryFile[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));

export const gateFolders = ({ data, story }: Folders, options: Options = {}): GateOutcome =>
  gate(readFolder(data), readStory(story), { ...options, read: syntax });

/** All that pages are made from. Throws a `DataError` with the whole report if anything is wrong. */
export function contentOf(where: Folders, options: Options = {}): Content {
  const { content, problems } = gateFolders(where, options);
  if (!content) throw new DataError(problems.filter(isError));
  return content;
}
