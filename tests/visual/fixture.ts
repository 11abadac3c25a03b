import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../scripts/copy.ts';

/** Builds the site of the kit's fixture in a copy of the project; gives the folder it was built to. */
export function buildFixture(folder: string): string {
  copyProject(folder);
  for (const [from, to] of [
    ['data', 'data'],
    ['story', 'src/story'],
  ] as const) {
    rmSync(join(folder, to), { recursive: true });
    cpSync(join('tests/fixtures/report', from), join(folder, to), { recursive: true });
  }
  // It stands deeper in the tree than a story does.
  for (const file of globSync('src/story/**/*.ts', { cwd: folder })) {
    const up = '../'.repeat(file.split(/[\\/]/).length - 2);
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replace(/(?:\.\.\/)+src\//g, up));
  }
  rmSync(join(folder, 'public/v'), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return realpathSync(join(folder, 'dist'));
}
