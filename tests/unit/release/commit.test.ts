import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const home = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commit-'));
  process.chdir(folder);
  vi.resetModules();
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const read = () => import('../../../src/release/commit.ts');

function git(...args: string[]): void {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_COMMITTER_DATE: '2031-02-03T01:30:00+07:00' },
  });
  if (status !== 0) throw new Error(stderr);
}

test('a commit says its hash and its moment in UTC, whatever has been changed since', async () => {
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'x');
  const { commit, versionOf } = await read();
  expect(commit()).toEqual({ id: expect.stringMatching(/^[0-9a-f]{7}$/), time: '2031-02-02T18:30:00Z' });
  expect(versionOf(null)).toBe(`0.0.0+${commit()?.id}`);
  expect(versionOf({ version: '1.2.0', date: '2031-02-03' })).toBe('1.2.0');
});

test('outside git, and in a repository without a commit, there is none', async () => {
  const { commit, versionOf } = await read();
  expect([commit(), versionOf(null)]).toEqual([null, '0.0.0']);
  git('init', '-q');
  vi.resetModules();
  expect((await read()).commit()).toBeNull();
});

test('a copy within the repository of something else is not a commit of that', async () => {
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'x');
  mkdirSync('copy');
  process.chdir('copy');
  expect((await read()).commit()).toBeNull();
});
