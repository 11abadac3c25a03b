import { delimiter, join } from 'node:path';
import { isProgram } from '../../scripts/find-browser.ts';

/** A browser that shows one page at a time. */
export interface Browser {
  name: string;
  /** Loads an address in a window of that many CSS pixels, and waits for its fonts. */
  show(address: string, width: number): Promise<void>;
  /** What the body of a function gives back in the page, or in its frame of that number, counted from 0. */
  run<T>(body: string, frame?: number): Promise<T>;
  /** Chooses a file in the field that a selector names. */
  choose(selector: string, file: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser that may be on this machine. */
export interface Kind {
  name: string;
  /** The Debian packages that bring it. */
  packages: string;
  isHere(): boolean;
  open(): Promise<Browser>;
}

/** The height of a window, in CSS pixels. */
export const windowHeight = 800;

/** The path of the first of these programs that is here. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}
