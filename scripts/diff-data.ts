/** Prints what changed in the data since a git revision: `diff-data.ts REV [--dir PATH]`. Ends 1 if a change is not in corrections.csv, 2 when it could not run. */
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../src/data/check.ts';
import { diff, edition, printChange, printRow } from '../src/data/diff.ts';
import { readFolder } from '../src/data/files.ts';
import { report } from '../src/data/report.ts';
import { readRevision } from '../src/data/revision.ts';
import { today } from '../src/data/today.ts';
import { type Affected, affectedBy } from '../src/story/affected.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dir: { type: 'string', default: 'data' } },
  });
  const [revision] = positionals;
  if (revision === undefined) throw new Error('npm run diff:data -- REV');

  const current = check(readFolder(values.dir), { today: today() });
  const editions = [edition(check(readRevision(revision, values.dir))), edition(current)] as const;
  const { changes, rows, problems } = diff(...editions);
  const texts = globSync(['src/story/*.mdx', 'src/story/charts/*.ts'])
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const affected = affectedBy(editions, texts);

  for (const change of changes) console.log(`${printChange(change)}\n${printAffected(affected.figure(change))}\n`);
  for (const row of rows) console.log(`${printRow(row)}\n${printAffected(affected.row(row))}\n`);
  if (changes.length === 0)
    console.log(`Không con số nào thay đổi so với ${revision}. / No figure changed since ${revision}.`);
  const wrong = [...current.problems.filter(({ severity }) => severity === 'error'), ...problems];
  if (wrong.length > 0) console.log(report(wrong, { folder: `${values.dir}/` }));
  process.exitCode = wrong.length > 0 ? 1 : 0;
} catch (error) {
  console.error(
    `Không so được dữ liệu / The data could not be compared: ${error instanceof Error ? error.message : error}`,
  );
  process.exitCode = 2;
}

function printAffected({ charts, uses }: Affected): string {
  return [
    `    Biểu đồ / Charts: ${charts.join(', ') || '—'}`,
    `    Câu / Sentences: ${uses.length === 0 ? '—' : ''}`.trimEnd(),
    ...uses.map(({ file, line, words }) => `      ${file}:${line}  ${words}`),
  ].join('\n');
}
