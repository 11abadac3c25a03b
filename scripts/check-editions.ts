/** Checks that every frozen edition is byte for byte what was published, and that no number changed since without a correction. */
import { check } from '../src/data/check.ts';
import { diff, tablesRead } from '../src/data/diff.ts';
import { readFolder } from '../src/data/files.ts';
import { isError } from '../src/data/problems.ts';
import { report } from '../src/data/report.ts';
import { faults } from '../src/release/manifest.ts';
import { newestEdition } from '../src/release/newest-edition.ts';

const said = {
  changed: ['bị đổi', 'was changed'],
  missing: ['bị thiếu', 'is missing'],
  added: ['không thuộc bản nào', 'belongs to no edition'],
};

const wrong = faults();
for (const { path, kind } of wrong.slice(0, 20)) {
  const [vi, en] = said[kind];
  console.error(`✗ public/v/${path}: tệp ${vi}.\n  EN  This file ${en}.`);
}
if (wrong.length > 0)
  console.error(`
${wrong.length} tệp của bản lưu không còn như đã đăng. Lấy lại thư mục: git restore --source=HEAD --staged --worktree public/v && git clean -fd public/v
${wrong.length} files of frozen editions are not as published. Put the folder back with the command above.`);

const newest = wrong.length > 0 ? null : newestEdition();
const found = newest ? diff(newest.data, tablesRead(check(readFolder('data')))).problems : [];
// A number may have come and gone since that edition: `diff:data` holds such a correction to the revision before it.
const problems = found.filter(({ code }) => code !== 'unknown-correction');
if (problems.length > 0) console.error(report(problems, { folder: 'data/' }));

process.exitCode = wrong.length > 0 || problems.some(isError) ? 1 : 0;
