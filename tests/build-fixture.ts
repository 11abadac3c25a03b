import { spawnSync } from 'node:child_process';
import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../scripts/copy.ts';
import { putReport } from './put-report.ts';

/** Builds the site of the kit's fixture in a copy of the project; gives the folder it was built to. */
export function buildFixture(folder: string): string {
  copyProject(folder);
  putReport(folder);
  rmSync(join(folder, 'public/v'), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return realpathSync(join(folder, 'dist'));
}
