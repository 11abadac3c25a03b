import { expect, test } from 'vitest';
import { browserPaths } from '../../../scripts/find-browser.ts';
import { npm } from '../../../scripts/npm.ts';

const execPath = '/node';
const words = ['run', 'unit'];

test.each(['linux', 'win32'] as const)('inside an npm script it is the same npm, without a shell (%s)', (platform) => {
  for (const npm_execpath of [
    '/lib/npm/bin/npm-cli.js',
    'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js',
  ])
    expect(npm(words, { platform, env: { npm_execpath }, execPath })).toEqual({
      file: execPath,
      args: [npm_execpath, ...words],
      shell: false,
    });
});

test('npm is found by its name, on Windows through a shell, as it is a batch file there', () => {
  expect(npm(words, { platform: 'darwin', env: {}, execPath })).toEqual({ file: 'npm', args: words, shell: false });
  expect(npm(words, { platform: 'win32', env: {}, execPath })).toEqual({ file: 'npm run unit', args: [], shell: true });
});

test('another package manager is not taken for npm', () => {
  const env = { npm_execpath: '/lib/yarn.js' };
  expect(npm(words, { platform: 'linux', env, execPath }).file).toBe('npm');
});

test('a browser is looked for under its names on the PATH, then where the system keeps it', () => {
  expect(browserPaths({ platform: 'linux', env: { PATH: '/a:/b' } }).slice(0, 3)).toEqual([
    '/a/chromium',
    '/b/chromium',
    '/a/chromium-browser',
  ]);
  const paths = browserPaths({
    platform: 'win32',
    env: { Path: 'C:\\one;D:\\two', ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local' },
  });
  expect(paths).toContain('D:\\two\\chrome.exe');
  expect(paths).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(paths).toContain('C:\\Users\\an\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
  expect(paths).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(paths.every((path) => path.endsWith('.exe'))).toBe(true);
});
