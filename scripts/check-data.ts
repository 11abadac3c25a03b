/** Checks all that the site is built from, the data folder and the story: `--dir PATH` another one, `--json` for a machine. Ends 0 when usable, 1 with errors, 2 when it could not run. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fault } from '../src/data/fault.ts';
import { problem } from '../src/data/problems.ts';
import { report, success, toJson, toMarkdown } from '../src/data/report.ts';
import { today } from '../src/data/today.ts';

try {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: 'data' }, json: { type: 'boolean' } } });
  const { dataset, problems } = await gated(values.dir);
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

/** Reads the story only where all of its modules are there: what they lack would end in a trace of the programme. */
async function gated(data: string) {
  const absent = ['src/story/charts/index.ts', 'src/story/poster.ts'].filter((file) => !existsSync(file));
  if (absent.length > 0) return gone(absent);
  try {
    const { folders, gateFolders } = await import('../src/gate/files.ts');
    return gateFolders({ ...folders, data }, { today: today() });
  } catch (error) {
    const { code, url = '', message, stack = '' } = error as Error & { code?: string; url?: string };
    if (code === 'ERR_MODULE_NOT_FOUND' && url.startsWith('file:')) return gone([pathOf(url)]);
    // `file:///…/src/story/charts/index.ts:8`, before the line or within the trace.
    const [, file = '', line = ''] = /(file:\/\/[^\s()]*?\/src\/story\/[^\s()]*?):(\d+)/.exec(stack) ?? [];
    if (file === '') throw error;
    const excerpt = readFileSync(fileURLToPath(file), 'utf8').split('\n')[Number(line) - 1]?.trim() ?? '';
    const wrong = fault('story-syntax', { case: 'code', found: excerpt, reason: message });
    return { dataset: null, problems: [problem({ file: pathOf(file), line: Number(line) }, wrong)] };
  }
}

function pathOf(url: string): string {
  return relative(join(import.meta.dirname, '..'), fileURLToPath(url)).replaceAll('\\', '/');
}

function gone(files: readonly string[]) {
  return { dataset: null, problems: files.map((file) => problem({ file }, fault('story-file', { file }))) };
}
