/** Prints what changed in the data since a git revision: `diff-data.ts REV [--dir PATH]`. Ends 1 if a change is not in corrections.csv, 2 when it could not run. */
import { parseArgs } from 'node:util';
import { check } from '../src/data/check.ts';
import { diff, printChange, printRow, tablesRead } from '../src/data/diff.ts';
import { readFolder } from '../src/data/files.ts';
import { isError } from '../src/data/problems.ts';
import { report } from '../src/data/report.ts';
import { readRevision } from '../src/data/revision.ts';
import { today } from '../src/data/today.ts';
import { folders, storyOf } from '../src/gate/files.ts';
import { type Affected, affectedBy } from '../src/prose/affected.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dir: { type: 'string', default: 'data' } },
  });
  const [revision] = positionals;
  if (revision === undefined) throw new Error('npm run diff:data -- REV');

  const current = check(readFolder(values.dir), { today: today() });
  const editions = [tablesRead(check(readRevision(revision, values.dir))), tablesRead(current)] as const;
  const { changes, rows, problems } = diff(...editions);
  const affected = affectedBy(editions, storyOf(folders));

  for (const change of changes) console.log(`${printChange(change)}\n${printAffected(affected.figure(change))}\n`);
  for (const row of rows) console.log(`${printRow(row)}\n${printAffected(affected.row(row))}\n`);
  if (changes.length === 0)
    console.log(`Không con số nào thay đổi so với ${revision}. / No figure changed since ${revision}.`);
  // Until the cells can be read, what is asked for a change may be asked for a slip.
  const wrong = current.dataset ? problems : current.problems.filter(isError);
  if (wrong.length > 0) console.log(report(wrong, { folder: `${values.dir}/` }));
  process.exitCode = wrong.some(isError) ? 1 : 0;
} catch (error) {
  console.error(
    `Không so được dữ liệu / The data could not be compared: ${error instanceof Error ? error.message : error}`,
  );
  process.exitCode = 2;
}

function printAffected({ charts, uses }: Affected): string {
  return [
    `    Biểu đồ / Charts: ${charts.map(({ id }) => id).join(', ') || '—'}`,
    ...charts.flatMap(({ id, words }) => words.map((said) => `      ${id}  ${said}`)),
    `    Câu / Sentences: ${uses.length === 0 ? '—' : ''}`.trimEnd(),
    ...uses.map(({ file, line, words }) => `      ${file}:${line}  ${words}`),
  ].join('\n');
}
