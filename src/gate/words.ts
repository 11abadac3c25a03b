/** What cannot be said of the words of charts and of the sheet: what cannot be read, was typed, or is yet to be written. */
import { textsOf } from '../charts/present.ts';
import { type Fault, fault } from '../data/fault.ts';
import { grouped } from '../data/group.ts';
import { type Problem, problem } from '../data/problems.ts';
import { conditionNames } from '../facts/conditions.ts';
import { sheetWords } from '../forms/poster.ts';
import { languages } from '../i18n/languages.ts';
import { conditionsOf, names, type Words, wordings } from '../i18n/phrase.ts';
import type { Story } from '../prose/named.ts';
import { typedNumbers } from '../prose/typed-numbers.ts';
import { blank } from '../prose/unwritten.ts';
import { misused, typedIntoWords } from './faults.ts';

export const SHEET = 'src/story/poster.ts';

export const fileOf = ({ id }: { id: string }): string => `src/story/charts/${id}.ts`;

/** Each told once for every line on which it stands: the same words may stand in several languages. */
export function faultsOfWords({ charts, poster, code }: Omit<Story, 'texts'>): Problem[] {
  const all = languages.flatMap((lang) => [
    ...charts.flatMap((chart) => textsOf(chart, lang).map((words) => ({ file: fileOf(chart), words, figure: false }))),
    ...(poster ? sheetWords(poster[lang]).map((one) => ({ file: SHEET, ...one })) : []),
  ]);
  const wrong = all.flatMap(({ file, words, figure }) => [
    ...conditionsOf(words)
      .filter((one) => !isRead(() => conditionNames(one)))
      .map((said) => ({ file, said, fault: misused({ found: said, kind: 'condition' }) })),
    ...wordings(words).flatMap((said) => faultsIn(said, figure).map((fault) => ({ file, said, fault }))),
  ]);
  const distinct = grouped(wrong, ({ file, said, fault }) => JSON.stringify([file, said, fault.code, fault.found]));
  return [...distinct.values()].flatMap(([one]) =>
    one
      ? linesOf(one.file, one.said, code).map((at) =>
          problem({ file: one.file, ...at, ...(one.said !== one.fault.found && { excerpt: one.said }) }, one.fault),
        )
      : [],
  );
}

/** What is wrong with a template, which may have to name the number of a figure. */
function faultsIn(said: string, figure: boolean): Fault[] {
  const isFine = isRead(() => names(said)) && (!figure || names(said).some(({ kind }) => kind === 'fact'));
  return [
    ...(isFine ? [] : [misused({ found: said, kind: 'words' })]),
    ...typedNumbers(said).map(({ text }) => typedIntoWords(text)),
    ...(said.includes(blank) ? [fault('unwritten', { found: said })] : []),
  ];
}

function isRead(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** The lines of a file of charts or of the sheet on which words stand, where it is at hand and they stand as they are said. */
function linesOf(file: string, said: string, code: Story['code'] = []): { line?: number }[] {
  const name = /[^/]+\/[^/]+$/.exec(file)?.[0] ?? file;
  const text = code.find((one) => one.file.endsWith(name))?.text ?? '';
  const written = [said, said.replaceAll("'", "\\'")].find((one) => one !== '' && text.includes(one));
  if (written === undefined) return [{}];
  const before = text.split(written).slice(0, -1);
  return before.map((_, index) => ({
    line: before
      .slice(0, index + 1)
      .join(written)
      .split('\n').length,
  }));
}

/** The first of them. */
export const lineOf = (file: string, words: Words, code?: Story['code']): { line?: number } =>
  linesOf(file, wordings(words)[0] ?? '', code)[0] ?? {};
