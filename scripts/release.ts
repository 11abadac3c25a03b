/**
 * Freezes what the site publishes now as an edition under `public/v/<version>/`: `release.ts [patch|minor|major]`.
 * `SITE` and `BASE` say where the site stands. Ends 1 when it refuses, with nothing written.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from '../src/gate/load.ts';
import { editions, folder } from '../src/release/editions.ts';
import { frozenFiles } from '../src/release/frozen-files.ts';
import { filesOf, SUMS, sha256, sums } from '../src/release/manifest.ts';
import { newestEdition } from '../src/release/newest-edition.ts';
import { type Bump, bumps, needed, next, statements } from '../src/release/version.ts';
import { type Command, npm } from './npm.ts';
import { buildInto, checkAll } from './run.ts';

const BUILT = '.dist-edition';

const [asked] = process.argv.slice(2);
const { SITE, BASE = '/' } = process.env;
if (asked !== undefined && !bumps.includes(asked as Bump))
  refuse('Chỉ nhận patch, minor hoặc major', 'It takes patch, minor or major');
if (!SITE)
  refuse(
    'Hãy cho biết địa chỉ trang: SITE=https://… npm run release',
    'Say where the site stands: SITE=https://… npm run release',
  );
if (git('status', '--porcelain') !== '') refuse('Còn thay đổi chưa commit', 'There are changes that are not committed');
checkAll();

const before = newestEdition();
const least = before ? needed(before.statements, statements(load())) : 'major';
const bump = (asked as Bump | undefined) ?? least;
if (bumps.indexOf(bump) < bumps.indexOf(least))
  refuse(
    `Từ bản ${before?.edition.version} cần ít nhất ${least}, không phải ${bump}`,
    `Since ${before?.edition.version} at least ${least} is needed, not ${bump}`,
  );

const version = next(before?.edition.version ?? null, bump);
// The day of the commit in Vietnam, so that an edition can be built again from it, byte for byte.
const date = git('log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d');
buildInto(BUILT, { BASE: `${BASE.replace(/\/$/, '')}/v/${version}/`, EDITION_DATE: date });

const edition = '.dist-release';
rmSync(edition, { recursive: true, force: true });
for (const path of frozenFiles(filesOf(BUILT), (path) => readFileSync(join(BUILT, path), 'utf8'))) {
  mkdirSync(dirname(join(edition, path)), { recursive: true });
  cpSync(join(BUILT, path), join(edition, path));
}
rmSync(BUILT, { recursive: true });
const proof = sums(edition);
writeFileSync(join(edition, SUMS), proof);
mkdirSync(folder, { recursive: true });
renameSync(edition, join(folder, version));
const list = [...editions(), { version, date, sha256: sha256(proof) }];
writeFileSync(join(folder, 'editions.json'), `${JSON.stringify(list, null, 2)}\n`);
call(npm(['version', version, '--no-git-tag-version', '--ignore-scripts']));
git('add', '--force', folder, 'package.json', 'package-lock.json');

const count = filesOf(join(folder, version)).length;
console.log(`
Bản ${version} (${date}): ${count} tệp ở ${folder}/${version}/. Còn một bước: git commit -m "Release ${version}"
Edition ${version} (${date}): ${count} files in ${folder}/${version}/. One step is left: the commit above.`);

function refuse(vi: string, en: string): never {
  console.error(`✗ ${vi}.\n  EN  ${en}.`);
  process.exit(1);
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8', env: { ...process.env, TZ: 'ICT-7' } });
  if (status !== 0) refuse(`git ${args[0]}: ${stderr}`, 'git could not do it');
  return stdout.trim();
}

function call({ file, args, shell }: Command): void {
  const { status } = spawnSync(file, args, { shell, stdio: 'ignore' });
  if (status !== 0) refuse('npm version không chạy được', 'npm version failed');
}
