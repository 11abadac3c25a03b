/**
 * Ends builds of a copy of the project with SIGKILL at random moments, and after each compares every byte of `dist/`
 * with the site before and the site after: `verify-kill.ts [20]`. Prints what it saw; ends 1 if `dist/` was neither.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sums } from '../src/release/manifest.ts';
import { copyProject } from './copy.ts';

const kills = Number(process.argv[2] ?? 20);
const root = mkdtempSync(join(tmpdir(), 'verify-kill-'));
const dist = join(root, 'dist');
const prose = join(root, 'src/story/method.en.mdx');
let looks = 0;
let missing = 0;

try {
  copyProject(root);
  const text = readFileSync(prose, 'utf8');
  const versions = [text, text.replace(/^title: .*$/m, 'title: Another title')];
  const whole: string[] = [];
  let took = 0;
  for (const version of versions) {
    const started = Date.now();
    if ((await build(version)) !== 0) throw new Error('The copy of the project does not build.');
    took = Date.now() - started;
    whole.push(sums(dist));
  }

  let published = 1;
  const found = { before: 0, after: 0, neither: 0 };
  for (let i = 0; i < kills; i++) {
    const coming = 1 - published;
    await build(versions[coming] ?? '', Math.random() * took * 1.1);
    const now = whole.indexOf(sums(dist));
    found[now === published ? 'before' : now === coming ? 'after' : 'neither']++;
    if (now >= 0) published = now;
  }
  const code = await build(versions[1 - published] ?? '');
  const recovers = code === 0 && sums(dist) === whole[1 - published];

  console.log(`${kills} kills within builds of ${(took / 1000).toFixed(1)} s. dist/ was then the whole old site ${found.before} times,
the whole new one ${found.after} times, neither ${found.neither} times.
Looked ${looks} times while builds ran: dist/ was missing ${missing} times. The build after the last kill: ${recovers ? 'well' : 'failed'}.`);
  process.exitCode = found.neither + missing > 0 || !recovers ? 1 : 0;
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Builds with this text, ended after a time in milliseconds if one is given; the code it ended with. */
function build(version: string, end?: number): Promise<number | null> {
  writeFileSync(prose, version);
  const watch = existsSync(dist);
  // A group of its own: what it starts ends with it, as when a machine goes down.
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, CI: '' },
  });
  const timer = end === undefined ? undefined : setTimeout(() => process.kill(-(child.pid as number), 'SIGKILL'), end);
  const look = setInterval(() => {
    if (!watch) return;
    looks++;
    if (!existsSync(join(dist, 'index.html'))) missing++;
  }, 1);
  return new Promise((done) =>
    child.on('exit', (code) => {
      clearTimeout(timer);
      clearInterval(look);
      done(code);
    }),
  );
}
