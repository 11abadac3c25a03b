/**
 * The one gate: from the files of `data/` and the story's texts to all that the site is built from. Whatever it accepts
 * is published. Pure: the command, the build, `npm start` and the page in the browser call it with the same files.
 */
import { say } from '../charts/chart.ts';
import { everyChart, lacksOf, namesOf, present, templates } from '../charts/present.ts';
import { credit } from '../charts/sources.ts';
import { tableOf } from '../charts/table.ts';
import { check, type Options, type Outcome, type SourceFile } from '../data/check.ts';
import { fault } from '../data/fault.ts';
import { isError, type Problem, problem } from '../data/problems.ts';
import type { Dataset } from '../data/schema.ts';
import { type Content, facts } from '../facts/index.ts';
import { languages } from '../i18n/languages.ts';
import { isThere, type Name, plain } from '../i18n/phrase.ts';
import { charts } from '../story/charts/index.ts';
import { type StoryFile, type Use, uses } from '../story/named.ts';
import { posterNames } from '../story/poster.ts';
import { typedNumbers } from '../story/prose.ts';
import { defect, misused, noChart, notMade } from './faults.ts';
import { asFarAsRead, asRead, type Known } from './known.ts';
import { missingRow, type Naming, refusedAs, rowOf } from './missing.ts';

export type { StoryFile } from '../story/named.ts';

export interface GateOutcome extends Outcome {
  /** All that pages are made from; `null` as soon as there is one error. */
  content: Content | null;
}

export interface GateOptions extends Options {
  /** What else is wrong with a text of the story: whether it can be compiled. */
  read?: (file: StoryFile) => Problem[];
}

/** Checks all that the site is built from. Never throws, whatever the bytes. */
export function gate(
  files: readonly SourceFile[],
  story: readonly StoryFile[],
  { read: readText, ...options }: GateOptions = {},
): GateOutcome {
  const outcome = check(files, options);
  const read = story.map(uses);
  const problems = [
    ...(readText ? story.flatMap(readText) : []),
    ...story.flatMap(({ file, text }) =>
      typedNumbers(text).map((one) => problem({ file, line: one.line }, fault('typed-number', { found: one.text }))),
    ),
    ...read.flatMap(({ misuses }) =>
      misuses.map(({ file, line, words, ...misuse }) => problem({ file, line, near: words }, misused(misuse))),
    ),
  ];
  const content = outcome.dataset && contentOf(outcome.dataset);
  const named = read.flatMap(({ uses }) => uses);
  problems.push(...missing(content ? asRead(content) : asFarAsRead(outcome), named, outcome));
  if (content) {
    problems.push(...undrawn(content, named), ...leftOut(content, named), ...refused(content, named, outcome));
    if (!problems.some(isError)) problems.push(...expand(content, story));
  }
  const every = [...outcome.problems, ...problems];
  const fine = content !== null && !every.some(isError);
  return {
    ...outcome,
    dataset: fine ? outcome.dataset : null,
    content: fine ? content : null,
    problems: every,
  };
}

const contentOf = (data: Dataset): Content => ({ data, facts: facts(data) });

/** What story and charts name and the tables do not have, each once with all that names it. */
function missing(known: Known, story: readonly Use[], outcome: Outcome): Problem[] {
  const gone = new Map<string, Naming>();
  const tell = ({ name: named, ...use }: { name: Name } & Naming['uses'][number]): void => {
    const name = rowOf(named, known);
    const key = `${name.kind} ${name.id}`;
    const naming = gone.get(key) ?? { name, uses: [] };
    gone.set(key, naming);
    naming.uses.push(use);
  };
  const problems: Problem[] = [];
  for (const one of languages.flatMap(posterNames))
    if (!known.has(one.name)) tell({ file: 'src/story/poster.ts', line: null, ...one });
  for (const { file, line, words, name } of story) {
    if (name.kind !== 'chart') {
      if (!known.has(name)) tell({ name, file, line, words });
      continue;
    }
    const chart = charts.find(({ id }) => id === name.id);
    const ids = charts.map(({ id }) => id);
    if (!chart) problems.push(problem({ file, line, near: words }, noChart(name.id, ids)));
    else
      for (const one of namesOf(chart))
        if (!known.has(one.name)) tell({ name: one.name, file, line, words, chart: chart.id, said: one });
  }
  return [...[...gone.values()].map((naming) => missingRow(naming, known, outcome.sheets)), ...problems];
}

/** Charts of the story whose names are all there and whose drawing lacks something else. */
const undrawn = (content: Content, story: readonly Use[]): Problem[] =>
  story.flatMap(({ file, line, words, name }) => {
    const chart = name.kind === 'chart' && charts.find(({ id }) => id === name.id);
    const lacks = chart ? lacksOf(chart, content) : null;
    return lacks ? [problem({ file, line, near: words }, fault('chart-lacks', { found: name.id, lacks }))] : [];
  });

/** Charts that no story shows and that lack their numbers: told, and left out. */
function leftOut(content: Content, story: readonly Use[]): Problem[] {
  const shown = new Set(present(content).map(({ id }) => id));
  const named = new Set(story.flatMap(({ name }) => (name.kind === 'chart' ? [name.id] : [])));
  return charts
    .filter(({ id }) => !shown.has(id) && !named.has(id))
    .map((chart) => {
      const gone = new Set(namesOf(chart).flatMap(({ name }) => (isThere(name, content) ? [] : [name.id])));
      const ids = [...gone].join(', ');
      return problem({ file: 'figures.csv' }, notMade.chart(chart.id, lacksOf(chart, content) ?? ids));
    });
}

/** Calculations that honesty forbids and nothing names: told, and left out. */
function refused(content: Content, story: readonly Use[], { sheets }: Outcome): Problem[] {
  const told = new Set(
    story.map(({ name }) => (name.kind === 'fact' ? refusedAs(name.id, asRead(content)) : undefined)),
  );
  return content.facts.refused.flatMap((one) => {
    if (told.has(one)) return [];
    const line = sheets.calculations?.rows.find(({ row }) => row.id === one.id)?.line;
    return [problem({ file: 'calculations.csv', ...(line !== undefined && { line }) }, notMade.calculation(one))];
  });
}

/** Says all words of all charts in every language: what fails now is a defect of the kit, told with where. */
function expand(content: Content, story: readonly StoryFile[]): Problem[] {
  const attempts: [what: string, make: () => unknown][] = languages.flatMap((lang) => [
    ...everyChart(content).map((chart): [string, () => unknown] => [
      `${chart.id} (${lang})`,
      () => {
        for (const part of ['headline', 'description', 'alternative', 'notTold'] as const)
          say(chart, part, lang, content);
        for (const template of templates(chart, lang)) plain(template, lang, content);
        tableOf(chart, lang, content);
        credit(chart, lang, content);
      },
    ]),
  ]);
  for (const { file, text } of story) {
    const deck = /^deck:\s*(.*)$/m.exec(text)?.[1] ?? '';
    for (const lang of languages) attempts.push([`${file} (${lang})`, () => plain(deck, lang, content)]);
  }
  return attempts.flatMap(([what, make]) => {
    try {
      make();
      return [];
    } catch (error) {
      return [problem({ file: 'figures.csv' }, defect(what, error))];
    }
  });
}
