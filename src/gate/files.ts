/** The gate for a folder of tables and a folder of prose on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { document } from '../charts/render.ts';
import type { Options } from '../data/check.ts';
import { DataError, readFolder } from '../data/files.ts';
import { isError, problem } from '../data/problems.ts';
import type { Content } from '../facts/index.ts';
import { languages } from '../i18n/languages.ts';
import { noStory } from './faults.ts';
import { type GateOutcome, gate, type Story, type StoryFile } from './gate.ts';
import { charts, poster } from './story.ts';
import { syntax } from './syntax.ts';

/** Where a site is made from. */
export interface Folders {
  data: string;
  story: string;
  charts: Story['charts'];
  poster: NonNullable<Story['poster']>;
}

export const folders: Folders = { data: 'data', story: 'src/story', charts, poster };

/** The texts of the story, by name; or other files of a folder. */
export const readStory = (folder: string, ending = '.mdx'): StoryFile[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));

export const storyOf = ({ data: _, story, ...rest }: Folders): Story => ({
  ...rest,
  texts: readStory(story),
  code: [...readStory(`${story}/charts`, '.ts'), ...readStory(story, '.ts')],
});

/** The story and the method, each in every language. */
const wanted = languages.flatMap((lang) => [`${lang}.mdx`, `method.${lang}.mdx`]);

export function gateFolders(where: Folders, options: Options = {}): GateOutcome {
  const story = storyOf(where);
  const found = story.texts.map(({ file }) => file);
  const absent = wanted.map((name) => `${where.story}/${name}`).filter((file) => !found.includes(file));
  const outcome = gate(readFolder(where.data), story, { ...options, read: syntax, document });
  if (absent.length === 0) return outcome;
  const problems = absent.map((file) => problem({ file }, noStory(file, found)));
  return { ...outcome, dataset: null, content: null, problems: [...outcome.problems, ...problems] };
}

/** All that pages are made from. Throws a `DataError` with the whole report if anything is wrong. */
export function contentOf(where: Folders, options: Options = {}): Content {
  const { content, problems } = gateFolders(where, options);
  if (!content) throw new DataError(problems.filter(isError));
  return content;
}
