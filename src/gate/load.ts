import type { Content } from '../facts/fact.ts';
import { contentOf, folders } from './files.ts';

let loaded: Content | undefined;

/** The checked tables of `data/` and their facts, read once a build; what the gate refuses throws, with the whole report. */
export function load(): Content {
  loaded ??= contentOf(folders);
  return loaded;
}
