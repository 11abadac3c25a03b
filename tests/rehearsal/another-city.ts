/**
 * Makes the site of somebody else's place, as the README says, in a copy of the project: puts another `data/` and
 * `src/story/` in the place of ours, empties `public/v/`, then checks, tests and builds it, with nothing else touched.
 * Ends 1 if a step fails or if the built site holds a name or a number of ours.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../../scripts/copy.ts';
import { siteId } from '../../src/facts/main.ts';
import { load } from '../../src/gate/load.ts';

const fixture = 'tests/fixtures/another-city';
const root = mkdtempSync(join(tmpdir(), 'another-city-'));

const run = (...command: string[]): number => {
  console.log(`\n— ${command.join(' ')}`);
  return spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
};

/** The names and numbers of our tables that the built site of another city still says, each with a file. */
function ours(): string[] {
  const { data } = load();
  const names = [...data.places.map(({ name }) => name), ...data.sources.map(({ publisher }) => publisher)];
  const numbers = data.figures
    .map(({ value }) => value)
    .filter((value) => value > 999 && value % 1000 !== 0)
    .flatMap((value) => [value.toLocaleString('vi-VN'), value.toLocaleString('en-GB')]);
  const ids = [...data.places, ...data.sources, ...data.events, ...data.terms].map(({ id }) => id);
  const said = new Set([...names, ...ids, siteId(data)].filter((one) => /[ -]/.test(one)).concat(numbers));
  const patterns = [...said].map(
    (one) => new RegExp(`(?<![\\p{L}\\p{Nd}.,-])${RegExp.escape(one)}(?![\\p{L}\\p{Nd}])`, 'u'),
  );
  // `dist` is a link, which a pattern does not follow.
  const dist = realpathSync(join(root, 'dist'));
  const files = globSync('**/*.{html,xml,json,csv,txt,svg,js,css}', { cwd: dist });
  if (files.length < 20) throw new Error(`Only ${files.length} files were built.`);
  return files.flatMap((file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    return patterns.flatMap((pattern) => text.match(pattern)?.[0] ?? []).map((one) => `${file}: ${one}`);
  });
}

try {
  copyProject(root);
  for (const table of globSync('data/*.csv')) rmSync(join(root, table));
  cpSync(join(fixture, 'data'), join(root, 'data'), { recursive: true });
  if (run('scripts/check-data.ts') === 0) throw new Error('The check accepts our story with the tables of another.');
  rmSync(join(root, 'src/story'), { recursive: true });
  cpSync(join(fixture, 'story'), join(root, 'src/story'), { recursive: true });
  rmSync(join(root, 'public/v'), { recursive: true, force: true });
  const steps = [
    ['scripts/check-data.ts'],
    ['node_modules/vitest/vitest.mjs', 'run', 'tests/site', 'tests/unit/kit.test.ts'],
    ['scripts/build.ts'],
  ];
  process.exitCode = steps.every((step) => run(...step) === 0) ? 0 : 1;
  if (process.exitCode === 0) {
    const left = ours();
    for (const one of left) console.error(one);
    process.exitCode = left.length > 0 ? 1 : 0;
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
