/** The data folder as it was at a git revision. */
import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { type SourceFile, sizeLimit } from './check.ts';

/** The files of a folder at a revision. Throws if there is no such revision or git cannot be run. */
export function readRevision(revision: string, folder: string): SourceFile[] {
  const commit = git(['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`])
    .toString()
    .trim();
  const listing = git(['ls-tree', '-l', '-z', commit, `${folder.replace(/\/+$/, '')}/`]).toString();
  return listing
    .split('\0')
    .filter(Boolean)
    .map((entry): SourceFile => {
      const [about = '', path = ''] = entry.split('\t');
      const [mode = '', type = '', object = '', bytes = '0'] = about.split(/\s+/);
      const name = basename(path);
      const size = Number(bytes) || 0;
      if (type !== 'blob' || mode === '120000')
        return { name, size, bytes: null, reason: type === 'blob' ? 'link' : 'folder' };
      if (size > sizeLimit) return { name, size, bytes: null, reason: 'too-large' };
      return { name, size, bytes: new Uint8Array(git(['cat-file', 'blob', object])) };
    });
}

const git = (args: string[]): Buffer =>
  execFileSync('git', args, { maxBuffer: 2 * sizeLimit, stdio: ['ignore', 'pipe', 'pipe'] });
