/**
 * Makes the site of somebody else's place, as the README says, in a copy of the project: puts another `data/` and
 * `src/story/` in the place of ours, empties `public/v/`, then tests and builds it with nothing else touched. Ends 1 if a
 * step fails or if the built site holds a name or a number of ours. Of the browser's tests it leaves out those of tools
 * that no story changes; with `--whole` it does all that `npm test` does.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { copyProject } from '../../scripts/copy.ts';
import { siteId } from '../../src/facts/main.ts';
import { load } from '../../src/gate/load.ts';

const fixture = 'tests/fixtures/another-city';
/** A chart of its list whose numbers no article of its own tells. */
const withoutData = 'cases';
const root = mkdtempSync(join(tmpdir(), 'another-city-'));

const specs = ['claims', 'forms', 'html', 'links', 'policy', 'print', 'story', 'story-offline'];

const steps = process.argv.includes('--whole')
  ? [['scripts/test.ts'], ['scripts/build.ts']]
  : [
      ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
      ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error'],
      ['scripts/check-data.ts'],
      ['node_modules/vitest/vitest.mjs', 'run'],
      ['scripts/build.ts'],
      // Under a path the same site is built once more: seen with our data.
      [
        'node_modules/@playwright/test/cli.js',
        'test',
        '--grep-invert',
        'under a path',
        ...specs.map((name) => `/${name}.spec.ts`),
      ],
    ];

const run = (...command: string[]): number => {
  console.log(`\n— ${command.join(' ')}`);
  // What rehearses a change does not rehearse within it.
  const env = { ...process.env, REHEARSAL: '1' };
  return spawnSync(process.execPath, command, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
};

/** Makes the copy a repository, as every copy of the project is. */
function commit(): void {
  const who = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...who, 'commit', '--quiet', '-m', 'Another city'],
  ])
    if (spawnSync('git', args, { cwd: root }).status !== 0) throw new Error(`git ${args[0]} failed.`);
}

/** Every text of the built site, those inside a zip or a workbook too. */
function* texts(): Generator<{ file: string; text: string }> {
  // `dist` is a link, which a pattern does not follow.
  const dist = realpathSync(join(root, 'dist'));
  const files = globSync('**/*.{html,xml,json,csv,txt,svg,js,css,bib,ris,zip,xlsx}', { cwd: dist });
  if (files.length < 20) throw new Error(`Only ${files.length} files were built.`);
  for (const file of files) {
    const bytes = readFileSync(join(dist, file));
    if (!['.zip', '.xlsx'].includes(extname(file))) yield { file, text: bytes.toString('utf8') };
    else
      for (const [name, inside] of Object.entries(unzipSync(bytes)))
        yield { file: `${file} › ${name}`, text: Buffer.from(inside).toString('utf8') };
  }
}

/** The names and numbers of our tables alone that the built site of another city still says, and charts of nothing. */
function left(): string[] {
  const { data } = load();
  const theirs = globSync(`${fixture}/data/*.csv`)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const names = [...data.places.map(({ name }) => name), ...data.sources.map(({ publisher }) => publisher)];
  const numbers = data.figures
    .map(({ value }) => value)
    .filter((value) => value > 999 && value % 1000 !== 0 && !theirs.includes(`${value}`))
    .flatMap((value) => [value.toLocaleString('vi-VN'), value.toLocaleString('en-GB')]);
  const ids = [...data.places, ...data.sources, ...data.events, ...data.terms].map(({ id }) => id);
  const said = [...names, ...ids, siteId(data)].filter((one) => /[ -]/.test(one) && !theirs.includes(one));
  const patterns = [
    ...[...said, ...numbers].map(
      (one) => new RegExp(`(?<![\\p{L}\\p{Nd}.,-])${RegExp.escape(one)}(?![\\p{L}\\p{Nd}])`, 'u'),
    ),
    new RegExp(`(?:charts|embed)/${withoutData}\\b|id="${withoutData}"`),
  ];
  return [...texts()].flatMap(({ file, text }) =>
    patterns.flatMap((pattern) => text.match(pattern)?.[0] ?? []).map((one) => `${file}: ${one}`),
  );
}

try {
  copyProject(root);
  for (const table of globSync('data/*.csv')) rmSync(join(root, table));
  cpSync(join(fixture, 'data'), join(root, 'data'), { recursive: true });
  rmSync(join(root, 'src/story'), { recursive: true });
  cpSync(join(fixture, 'story'), join(root, 'src/story'), { recursive: true });
  rmSync(join(root, 'public/v'), { recursive: true, force: true });
  commit();
  process.exitCode = steps.every((step) => run(...step) === 0) ? 0 : 1;
  if (process.exitCode === 0) {
    const found = left();
    for (const one of found) console.error(one);
    process.exitCode = found.length > 0 ? 1 : 0;
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
