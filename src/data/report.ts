/** The problems as people read them: on a terminal, in a file, on a pull request; and as JSON for a machine. */
import { grouped } from './group.ts';
import { isError, type Problem } from './problems.ts';
import type { Dataset, Text } from './schema.ts';

interface ReportOptions {
  /** Put in front of each file name, such as `data/`. */
  folder?: string;
  /** How many problems of a file are told in full. */
  limit?: number;
}

const defaultLimit = 20;

/** A problem, and the rows of the column in which it repeats with what was found there. */
export interface Folded {
  problem: Problem;
  lines: number[];
  found: string[];
}

/** The full report, Vietnamese first: every error, then every note, then the count. */
export function report(problems: readonly Problem[], options: ReportOptions = {}): string {
  const { errors, notes } = split(problems);
  const blocks = [...byFile(errors, options, errorBlock), ...byFile(notes, options, noteBlock)];
  return [...blocks, summary(errors)].filter(Boolean).join('\n\n');
}

/** How it ended, in one line. */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(isError);
  if (errors.length === 0) return '';
  const files = new Set(errors.map(({ file }) => file)).size;
  return (
    `${errors.length} lỗi trong ${files} tệp. Trang web CHƯA được cập nhật; bản cũ vẫn chạy. / ` +
    `${count(errors.length, 'error')} in ${count(files, 'file')}. The site was NOT updated; the old version is still up.`
  );
}

/** A short statement of what a good check has read. */
export function success({ figures, indicators, places, sources }: Dataset): string {
  return (
    `✓ Dữ liệu dùng được: ${figures.length} con số, ${indicators.length} chỉ tiêu, ${places.length} nơi, ${sources.length} nguồn. / ` +
    `The data are fine: ${count(figures.length, 'figure')}, ${count(indicators.length, 'indicator')}, ${count(places.length, 'place')}, ${count(sources.length, 'source')}.`
  );
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function split(problems: readonly Problem[]): { errors: Problem[]; notes: Problem[] } {
  return { errors: problems.filter(isError), notes: problems.filter((one) => !isError(one)) };
}

function byFile(
  problems: readonly Problem[],
  { folder = '', limit = defaultLimit }: ReportOptions,
  block: (folded: Folded, folder: string) => string,
): string[] {
  return [...grouped(problems, ({ file }) => file).values()].flatMap((list) => {
    const folded = together(list);
    const shown = folded.slice(0, limit).map((one) => block(one, folder));
    const rest = folded.slice(limit).reduce((total, { lines }) => total + Math.max(1, lines.length), 0);
    return rest > 0 ? [...shown, more(rest, isError(list[0] as Problem))] : shown;
  });
}

function more(rest: number, errors: boolean): string {
  return errors
    ? `… và ${rest} lỗi nữa / and ${count(rest, 'more error')}`
    : `… và ${rest} ghi chú nữa / and ${count(rest, 'more note')}`;
}

/** Joins what is the same in one column, so that a column of mistakes is told once with all its rows. */
export function together(problems: readonly Problem[]): Folded[] {
  const groups = new Map<string, Folded>();
  for (const one of problems) {
    const { code, column, columnName, expected, why, fix, read } = one;
    const key = JSON.stringify([code, column, columnName, expected.vi, why?.vi, fix.vi, read?.vi]);
    const group = groups.get(key) ?? { problem: one, lines: [], found: [] };
    groups.set(key, group);
    if (one.line !== null) group.lines.push(one.line);
    if (!group.found.includes(one.found) && group.found.length <= shownFinds) group.found.push(one.found);
  }
  return [...groups.values()];
}

const shownFinds = 5;

const finds = ({ found }: Folded): string =>
  found.slice(0, shownFinds).join(' | ') + (found.length > shownFinds ? ' | …' : '');

function errorBlock(folded: Folded, folder: string): string {
  const { problem, lines } = folded;
  const place = placeVi(problem, lines);
  const head = `✗ ${pathOf(problem, folder)}${place && ` — ${place}`}`;
  const rows = [
    `${head.padEnd(76)}  [${problem.code}]`,
    problem.found !== '' && line('Tìm thấy', finds(folded)),
    line('Cần có', problem.expected.vi),
    problem.why && line('Vì sao', problem.why.vi),
    line('Cách sửa', problem.fix.vi),
    problem.excerpt !== undefined && line(lines.length > 1 ? `Dòng ${lines[0]}` : 'Dòng này', problem.excerpt),
    `  EN  ${messageEn(problem, lines)}`,
  ];
  return rows.filter(Boolean).join('\n');
}

function noteBlock({ problem, lines }: Folded, folder: string): string {
  const place = placeVi(problem, lines);
  return `• ${pathOf(problem, folder)}${place && ` — ${place}`}: ${noteVi(problem)}  [${problem.code}]\n  EN  ${messageEn(problem, lines)}`;
}

/** A file of the story has a path of its own. */
const pathOf = ({ file }: Problem, folder: string): string => (file.includes('/') ? file : folder + file);

const line = (label: string, value: string): string => `    ${label.padEnd(9)}: ${value.replaceAll('\n', ' ')}`;
const ended = (value: string): string => value.replace(/([^.!?…])$/u, '$1.');
const sentences = ([first = '', ...rest]: readonly string[]): string =>
  [first, ...rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1))].map(ended).join(' ');

const noteVi = ({ found, read, why, expected }: Problem): string => {
  if (read) return `đọc «${found}» là ${read.vi}`;
  return found === '' ? (why ?? expected).vi : `«${found}»: ${(why ?? expected).vi}`;
};

const noteEn = ({ found, read, why, expected }: Problem): string => {
  if (read) return `read "${found}" as ${read.en}`;
  return found === '' ? (why ?? expected).en : `"${found}": ${(why ?? expected).en}`;
};

function listed(lines: readonly number[]): string {
  const shown = lines.slice(0, 15).join(', ');
  return lines.length > 15 ? `${shown}… (${lines.length})` : shown;
}

function placeVi(problem: Problem, lines: readonly number[]): string {
  const [first] = lines;
  if (first === undefined) return '';
  const rows = `dòng ${listed(lines)}`;
  if (problem.column === null) return rows;
  const name = problem.columnName === null ? '' : ` «${problem.columnName}»`;
  const cell = lines.length === 1 ? ` (ô ${problem.column}${first})` : '';
  return `${rows}, cột ${problem.column}${name}${cell}`;
}

function placeEn(problem: Problem, lines: readonly number[]): string {
  if (lines.length === 0) return `${problem.file}`;
  const rows = `${lines.length === 1 ? 'Line' : 'Lines'} ${listed(lines)}`;
  if (problem.column === null) return rows;
  return `${rows}, column ${problem.column}${problem.columnName === null ? '' : ` "${problem.columnName}"`}`;
}

const ofProblem = ({ line }: Problem): number[] => (line === null ? [] : [line]);

/** The whole problem in one English paragraph. */
function messageEn(problem: Problem, lines = ofProblem(problem)): string {
  const place = placeEn(problem, lines);
  if (!isError(problem)) return ended(`${place}: ${noteEn(problem)}`);
  const found = problem.found === '' ? '' : `found ${problem.found}, `;
  const parts = [`${place}: ${found}expected ${problem.expected.en}`, problem.why?.en, problem.fix.en];
  return sentences(parts.filter((part) => part !== undefined));
}

/** The whole problem in one Vietnamese paragraph. */
function messageVi(problem: Problem): string {
  const place = placeVi(problem, ofProblem(problem)) || problem.file;
  if (!isError(problem)) return ended(`${place}: ${noteVi(problem)}`);
  const found = problem.found === '' ? '' : `tìm thấy ${problem.found}, `;
  const parts = [`${place}: ${found}cần có ${problem.expected.vi}`, problem.why?.vi, problem.fix.vi];
  return sentences(parts.filter((part) => part !== undefined));
}

/** Both languages of a problem, each as one paragraph. */
export const message = (problem: Problem): Text => ({ vi: messageVi(problem), en: messageEn(problem) });

export type JsonProblem = Problem & { messageVi: string; messageEn: string };

/** Every problem, unfolded, with its message in both languages. */
export const toJson = (problems: readonly Problem[]): JsonProblem[] =>
  problems.map((one) => ({ ...one, messageVi: messageVi(one), messageEn: messageEn(one) }));

/** For a pull request's summary or a file: no text of a cell can become markup in it. */
export function toMarkdown(problems: readonly Problem[], options: ReportOptions = {}): string {
  const { errors, notes } = split(problems);
  const title =
    errors.length > 0 ? '## ✗ Dữ liệu có lỗi / The data have errors' : '## ✓ Dữ liệu dùng được / The data are fine';
  const content = report(problems, options);
  if (errors.length === 0 && notes.length === 0) return `${title}\n`;
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${title}\n\n${fence}text\n${content}\n${fence}\n`;
}
