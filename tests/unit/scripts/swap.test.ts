import { spawn } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs a module in the folder, with `spare` and `swapIn` at hand. */
function start(code: string, env: Record<string, string> = { CI: '' }) {
  const source = `import { spare, swapIn } from ${JSON.stringify(resolve('scripts/swap.ts'))};
import { mkdirSync, writeFileSync } from 'node:fs';
const publish = (text) => {
  const next = spare();
  mkdirSync(next);
  for (const name of ['a', 'b']) writeFileSync(next + '/' + name, text);
  swapIn(next);
};
${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  return { child, ended: new Promise<number | null>((done) => child.on('exit', done)) };
}

/** The two files of the site, read from `dist/`. */
const site = () => ['a', 'b'].map((name) => readFileSync(join(root, 'dist', name), 'utf8')).join('');

test('the new folder takes the place of the old one', async () => {
  expect(await start("publish('1'); publish('2'); publish('3');").ended).toBe(0);
  expect(site()).toBe('33');
  expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
});

test('a plain folder of before gives way, and nothing else is left', async () => {
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'a'), 'old');
  expect(await start("publish('1')").ended).toBe(0);
  expect(site()).toBe('11');
  expect(readdirSync(root).sort()).toEqual(['.dist-a', 'dist']);
});

test('a build service finds a plain folder', async () => {
  expect(await start("publish('1'); publish('2');", { CI: '1' }).ended).toBe(0);
  expect(site()).toBe('22');
  expect(lstatSync(join(root, 'dist')).isDirectory()).toBe(true);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a run that was ended between the two steps of a plain folder is made good', async () => {
  mkdirSync(join(root, '.dist-old'));
  for (const name of ['a', 'b']) writeFileSync(join(root, '.dist-old', name), '1');
  expect(await start('spare()').ended).toBe(0);
  expect(site()).toBe('11');
});

test('whenever a run is killed, the site is whole', async () => {
  await start("publish('0')").ended;
  for (let i = 0; i < 10; i++) {
    // Swaps without pause, so that most ends fall into one.
    const { child, ended } = start("process.stdout.write('.'); for (let n = 0; ; n++) publish(String(n % 10));");
    await new Promise((ready) => child.stdout.once('data', ready));
    const end = Date.now() + Math.random() * 40;
    let gaps = 0;
    // The link alone: a path through it may be followed while two swaps pass.
    while (Date.now() < end) if (!lstatSync(join(root, 'dist'), { throwIfNoEntry: false })) gaps++;
    child.kill('SIGKILL');
    await ended;
    expect(gaps).toBe(0);
    const [first, second] = site();
    expect(first).toBe(second);
  }
}, 60_000);
