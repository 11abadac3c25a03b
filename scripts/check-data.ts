/** Checks all that the site is built from, the data folder and the story: `--dir PATH` another one, `--json` for a machine. Ends 0 when usable, 1 with errors, 2 when it could not run. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { report, success, toJson, toMarkdown } from '../src/data/report.ts';
import { today } from '../src/data/today.ts';
import { folders, gateFolders } from '../src/gate/files.ts';

try {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: 'data' }, json: { type: 'boolean' } } });
  const { dataset, problems } = gateFolders({ ...folders, data: values.dir }, { today: today() });
  const options = { folder: `${values.dir.replace(/\/+$/, '')}/` };
  const printed = dataset
    ? [report(problems, options), success(dataset)].filter(Boolean).join('\n\n')
    : report(problems, options);

  console.log(values.json ? JSON.stringify(toJson(problems), null, 2) : printed);
  const markdown = toMarkdown(problems, options);
  writeFileSync('data-report.md', markdown);
  if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, markdown);
  process.exitCode = dataset ? 0 : 1;
} catch (error) {
  console.error(`Không kiểm được dữ liệu / The check could not run: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
