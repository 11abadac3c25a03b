import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Edition, editions } from './editions.ts';

/** The commit that is being built, whatever has been changed since. */
export interface Commit {
  /** The first seven digits of its hash. */
  id: string;
  /** When it was made, in UTC: `2026-11-25T08:30:00Z`. */
  time: string;
}

let known: Commit | null | undefined;

/** The commit of the project's folder; `null` where git or its history is not there. */
export function commit(): Commit | null {
  if (known === undefined) known = read();
  return known;
}

function read(): Commit | null {
  // A copy of the project inside another repository is not a commit of that one.
  if (!existsSync('.git')) return null;
  try {
    const written = execFileSync('git', ['log', '-1', '--format=%H %cd', '--date=format-local:%Y-%m-%dT%H:%M:%SZ'], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [hash = '', time = ''] = written.trim().split(' ');
    return { id: hash.slice(0, 7), time };
  } catch {
    return null;
  }
}

/**
 * What the site says now, as a version: that of the edition that holds it, else the newest edition and the commit
 * since, `1.2.0+6e641c7`. `0.0.0` stands for no edition yet.
 */
export function versionOf(edition: Edition | null): string {
  if (edition) return edition.version;
  const newest = editions().at(-1)?.version ?? '0.0.0';
  const since = commit();
  return since ? `${newest}+${since.id}` : newest;
}
