import { contentOf, folders } from '../gate/files.ts';
import type { Content } from './fact.ts';

let loaded: Content | undefined;

/** The checked tables of `data/` and their facts, read once a build; what the gate refuses throws, with the whole report. */
export function load(): Content {
  loaded ??= contentOf(folders);
  return loaded;
}
