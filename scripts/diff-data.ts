/** Prints what changed in the data since a git revision: `diff-data.ts REV [--dir PATH]`. Ends 1 if a change is not in corrections.csv, 2 when it could not run. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { charts } from '../src/charts/index.ts';
import { check } from '../src/data/check.ts';
import { type Change, diff, edition, printChange } from '../src/data/diff.ts';
import { readFolder } from '../src/data/files.ts';
import { report } from '../src/data/report.ts';
import { readRevision } from '../src/data/revision.ts';
import type { Dataset } from '../src/data/schema.ts';
import { today } from '../src/data/today.ts';
import { facts } from '../src/facts/index.ts';

const STORY = 'src/story';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dir: { type: 'string', default: 'data' } },
  });
  const [revision] = positionals;
  if (revision === undefined) throw new Error('npm run diff:data -- REV');

  const current = check(readFolder(values.dir), { today: today() });
  const earlier = check(readRevision(revision, values.dir));
  const { changes, problems } = diff(edition(earlier), edition(current));
  const editions = [current.dataset, earlier.dataset].filter((one) => one !== null);

  for (const change of changes) console.log(`${printChange(change)}\n${touched(change, editions)}\n`);
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

/** The charts and sentences in which a figure shows, itself or through what is computed from it. */
function touched({ id }: Change, editions: Dataset[]): string {
  const shown = new Set([id, ...editions.flatMap((data) => factsOf(id, data))]);
  const drawn = charts.filter((chart) => chart.facts.some((fact) => shown.has(fact))).map((chart) => chart.id);
  const sentences = readdirSync(STORY)
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) =>
      readFileSync(`${STORY}/${name}`, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          mentions(line, shown) ? [`      ${STORY}/${name}:${index + 1}  ${line.trim()}`] : [],
        ),
    );
  return [
    `    Biểu đồ / Charts: ${drawn.join(', ') || '—'}`,
    `    Câu / Sentences: ${sentences.length === 0 ? '—' : ''}`.trimEnd(),
    ...sentences,
  ].join('\n');
}

function factsOf(id: string, data: Dataset): string[] {
  return [...facts(data).values()]
    .filter((fact) => fact.figures.some((figure) => figure.id === id))
    .map((fact) => fact.id);
}

function mentions(line: string, ids: ReadonlySet<string>): boolean {
  return [...line.matchAll(/<(?:Num|When)\s[^>]*?(?:of|figure)="([^"]+)"/g)].some(([, id]) => ids.has(id ?? ''));
}
