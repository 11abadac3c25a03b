/**
 * Builds the project twice, in two folders, time zones and locales, with empty caches, and compares every byte.
 * Prints the digest of the site; ends 1 and lists the files that differ.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256, sums } from '../src/release/manifest.ts';
import { copyProject } from './copy.ts';

const root = mkdtempSync(join(tmpdir(), 'verify-build-'));
const builds = [
  { folder: 'one', TZ: 'Pacific/Honolulu', LANG: 'C', LC_ALL: 'C' },
  { folder: 'một nơi khác/two', TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
];

try {
  const [one = '', two = ''] = builds.map(({ folder, ...env }) => {
    const cwd = join(root, folder);
    copyProject(cwd);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The build in ${cwd} failed:\n${stdout}${stderr}`);
    return sums(join(cwd, 'dist'));
  });
  const other = new Set(two.split('\n'));
  const differing = new Set(
    [...one.split('\n').filter((line) => !other.delete(line)), ...other].filter(Boolean).map((line) => line.slice(66)),
  );
  for (const path of [...differing].sort()) console.error(`✗ ${path}`);
  console.log(
    differing.size > 0
      ? `${differing.size} files differ between two builds of the same project.`
      : `${one.split('\n').length - 1} files, the same in both builds. SHA-256 ${sha256(one)}`,
  );
  process.exitCode = differing.size > 0 ? 1 : 0;
} finally {
  rmSync(root, { recursive: true });
}
