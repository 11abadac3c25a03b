/**
 * Does what a maintainer does after the site's first day, in a copy of the project: corrects numbers, adds a figure, a
 * source, a term and an event. Then checks, builds and tests the site there, with no test touched. Ends 1 if one fails.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../../scripts/copy.ts';
import { toCsv } from '../../src/data/publish.ts';
import { tables } from '../../src/data/schema.ts';
import { load } from '../../src/gate/load.ts';
import { changes } from './changes.ts';

/** The tests of built pages that depend on what stands in `data/`. */
const specs = ['claims', 'downloads', 'embed-page', 'forms', 'html', 'layout', 'links', 'poster', 'print', 'story'];

/** The unit tests that read them, too. The others stand on fixtures, as is seen where all the data are another city's. */
const units = ['tests/site', 'src/story', ...['kit', 'scripts', 'styles'].map((name) => `tests/unit/${name}`)];

const steps = [
  ['scripts/check-data.ts'],
  ['node_modules/vitest/vitest.mjs', 'run', ...units],
  ['scripts/build.ts'],
  // Under a path the same site is built once more: seen with the data as they are.
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--grep-invert',
    'under a path',
    ...specs.map((name) => `/${name}.spec.ts`),
  ],
];

const root = mkdtempSync(join(tmpdir(), 'rehearsal-'));

try {
  copyProject(root);
  const { data, told } = changes(load().data);
  for (const table of Object.values(tables))
    writeFileSync(join(root, 'data', `${table.name}.csv`), toCsv(table, data[table.name]));
  for (const line of told) console.log(line);
  for (const step of steps) {
    console.log(`\n— ${step.join(' ')}`);
    const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) process.exitCode = 1;
    if (status !== 0) break;
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
