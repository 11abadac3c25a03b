import { readDataset } from '../data/files.ts';
import type { Content } from './fact.ts';
import { facts } from './index.ts';

let loaded: Content | undefined;

/** The checked tables of `data/` and their facts, read once a build; a wrong cell throws, with the whole report. */
export function load(): Content {
  if (!loaded) {
    const data = readDataset('data');
    loaded = { data, facts: facts(data) };
  }
  return loaded;
}
