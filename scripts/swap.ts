/**
 * `dist` is a link to one of two folders: turning a link to the other is one step, so whatever ends a run, `dist/` is
 * the whole old site or the whole new one. Build services upload the folder they find and not all follow a link, and
 * Windows may refuse one: there it is a plain folder, exchanged in two steps.
 */
import { existsSync, lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';

const CURRENT = 'dist';
const OLD = '.dist-old';
const LINK = '.dist-link';
const linked = !process.env.CI && process.platform !== 'win32';

const isLink = (): boolean => lstatSync(CURRENT, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** The folder to build into, empty: the one of the two that nobody is served from. */
export function spare(): string {
  // A run that was ended between the two steps left the published site under its other name.
  if (!existsSync(CURRENT) && existsSync(OLD)) renameSync(OLD, CURRENT);
  const next = isLink() && readlinkSync(CURRENT) === '.dist-a' ? '.dist-b' : '.dist-a';
  for (const left of [next, OLD, LINK]) rmSync(left, { recursive: true, force: true });
  return next;
}

/** Puts a built folder in the place of `dist`. */
export function swapIn(next: string): void {
  if (linked) symlinkSync(next, LINK);
  if (lstatSync(CURRENT, { throwIfNoEntry: false }) && !(linked && isLink())) renameSync(CURRENT, OLD);
  renameSync(linked ? LINK : next, CURRENT);
  rmSync(OLD, { recursive: true, force: true });
}
