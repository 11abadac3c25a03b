/** Builds the site beside `dist/` and puts it in its place only when nothing is wrong. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { typedNumbers } from '../src/story/prose.ts';

const CURRENT = 'dist';
const NEXT = '.dist-next';
const OLD = '.dist-old';

// A run that was ended between the two renames left the published site under its other name.
if (!existsSync(CURRENT) && existsSync(OLD)) renameSync(OLD, CURRENT);
for (const folder of [NEXT, OLD]) rmSync(folder, { recursive: true, force: true });

run(['scripts/check-data.ts']);

const typed = globSync('src/story/*.mdx')
  .sort()
  .flatMap((file) =>
    typedNumbers(readFileSync(file, 'utf8')).map(
      ({ line, text }) => `✗ ${file} — dòng ${line}: số «${text}» được gõ tay.
    Cách sửa : thay bằng <Num of="mã-con-số" />, với mã lấy từ data/figures.csv.
  EN  Line ${line}: the number "${text}" is typed by hand. Put <Num of="figure-id" /> in its place, with an id of data/figures.csv.`,
    ),
  );
if (typed.length > 0) {
  console.error(typed.join('\n'));
  process.exit(1);
}

run(['node_modules/astro/bin/astro.mjs', 'build'], { ...process.env, OUT_DIR: NEXT });

if (existsSync(CURRENT)) renameSync(CURRENT, OLD);
renameSync(NEXT, CURRENT);
rmSync(OLD, { recursive: true, force: true });

function run(command: string[], env = process.env): void {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
