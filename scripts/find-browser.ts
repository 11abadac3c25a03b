/** The Chromium that the tests drive: one on this machine, or one installed now. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const macApp = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const windowsApps = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** The path of a Chromium: `CHROMIUM` if set, else the first on the PATH, else Playwright's own; `undefined` for none. */
export function findBrowser(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return [...browserPaths(process), chromium.executablePath()].find(isProgram);
}

/** Where a Chromium may stand on a system, the likeliest first. */
export function browserPaths({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): string[] {
  const windows = platform === 'win32';
  const { delimiter, join } = windows ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)));
  if (!windows) return [...onPath, macApp];
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return [...onPath, ...windowsApps.flatMap((app) => roots.map((root) => join(root, app)))];
}

/** Whether a program stands at a path. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install(): void {
  const root = process.getuid?.() === 0;
  if (root && isProgram('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium']);
    if (findBrowser()) return;
  }
  const playwright = 'node_modules/@playwright/test/cli.js';
  run(process.execPath, [playwright, 'install', ...(root ? ['--with-deps'] : []), 'chromium']);
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (import.meta.main) {
  if (!findBrowser()) install();
  const found = findBrowser();
  if (!found) {
    console.error('No Chromium was found, and none could be installed. Install one, or set CHROMIUM to its path.');
    process.exit(1);
  }
  const { status, error } = spawnSync(found, ['--version'], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    console.error(
      `${found} does not start${error ? `: ${error.message}` : ''}. Set CHROMIUM to the path of one that does.`,
    );
    process.exit(1);
  }
}
