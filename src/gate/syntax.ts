/**
 * Whether the prose can be compiled, told before a build fails at it. In Node alone, where the compiler runs; the page
 * in the browser has the prose that the site was built from.
 */
import { mdxToJs } from 'satteri';
import { parseDocument } from 'yaml';
import { fault } from '../data/fault.ts';
import { type Problem, problem } from '../data/problems.ts';
import type { StoryFile } from '../prose/named.ts';

const HEAD = /^---\r?\n(.*?\r?\n)---\r?\n/s;

/** The first place of the head and of the text at which a file cannot be read. */
export function syntax({ file, text }: StoryFile): Problem[] {
  const lines = text.split('\n');
  const at = (line: number) => ({ file, line, excerpt: lines[line - 1]?.trim() ?? '' });
  const [wrong] = parseDocument(HEAD.exec(text)?.[1] ?? '').errors;
  const problems: Problem[] = [];
  if (wrong) {
    const line = (wrong.linePos?.[0].line ?? 1) + 1;
    const reason = wrong.message.split('\n', 1)[0] ?? '';
    problems.push(problem(at(line), fault('story-syntax', { case: 'head', found: at(line).excerpt, reason })));
  }
  try {
    mdxToJs(text);
  } catch (error) {
    // `166:4: Expected a closing tag for `<i>` (166:4) (mdx-jsx:unexpected-character)`
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', reason = said] = /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(said) ?? [];
    const where = at(Number(line));
    problems.push(problem(where, fault('story-syntax', { case: 'text', found: where.excerpt, reason })));
  }
  return problems;
}
