/**
 * The one gate: from the files of `data/` and the story's texts to all that the site is built from. Whatever it accepts
 * is published. Pure: the command, the build, `npm start` and the page in the browser call it with the same files.
 */
import { say } from '../charts/chart.ts';
import { draw, MissingLabel } from '../charts/draw.ts';
import { everyChart, lacksOf, namesOf, ofStory, present, textsOf, untrue } from '../charts/present.ts';
import { credit } from '../charts/sources.ts';
import { tableOf } from '../charts/table.ts';
import { check, type Options, type Outcome, type SourceFile } from '../data/check.ts';
import { fault } from '../data/fault.ts';
import { grouped } from '../data/group.ts';
import { isError, type Problem, problem } from '../data/problems.ts';
import type { Dataset } from '../data/schema.ts';
import { evidence } from '../facts/conditions.ts';
import { type Content, facts } from '../facts/index.ts';
import { posterNames } from '../forms/poster.ts';
import { languages } from '../i18n/languages.ts';
import { conditionsOf, isThere, type Name, plain, wordings } from '../i18n/phrase.ts';
import { viewIn } from '../i18n/view.ts';
import { excerptAt, type Story, type StoryFile, type Use, uses } from '../prose/named.ts';
import { saidInHead, told, untold } from '../prose/told.ts';
import { typedNumbers } from '../prose/typed-numbers.ts';
import { unwritten } from '../prose/unwritten.ts';
import { claimFalse, defect, misused, noChart, notMade, otherReport } from './faults.ts';
import { asFarAsRead, asRead, type Known } from './known.ts';
import { missingRow, type Naming, refusedAs, rowOf, usedBy } from './missing.ts';
import { wordless } from './wordless.ts';
import { faultsOfWords, fileOf, lineOf, SHEET } from './words.ts';

export type { Story, StoryFile } from '../prose/named.ts';

export interface GateOutcome extends Outcome {
  /** All that pages are made from; `null` as soon as there is one error. */
  content: Content | null;
}

export interface GateOptions extends Options {
  /** What else is wrong with a text of the story: whether it can be compiled. */
  read?: (file: StoryFile) => Problem[];
  /** Where the charts of the story are drawn, too: what fails at it would end the build. */
  document?: Document;
}

/** Checks all that the site is built from. Never throws, whatever the bytes. */
export function gate(
  files: readonly SourceFile[],
  { texts, ...story }: Story,
  { read: readText, document, ...options }: GateOptions = {},
): GateOutcome {
  const outcome = check(files, options);
  const lacking = wordless(story);
  const words = lacking.length > 0 ? lacking : faultsOfWords(story);
  const written = [
    ...(readText ? texts.flatMap(readText) : []),
    ...texts.flatMap(({ file, text }) =>
      typedNumbers(text).map((one) =>
        problem({ file, line: one.line }, fault('typed-number', { case: 'prose', found: one.text })),
      ),
    ),
    ...texts.flatMap(({ file, text }) =>
      unwritten(text).map((one) => problem({ file, line: one.line }, fault('unwritten', { found: one.text }))),
    ),
    ...words,
    ...texts.flatMap((one) =>
      uses(one).misuses.map(({ file, line, words, ...misuse }) =>
        problem({ file, line, excerpt: words }, misused(misuse)),
      ),
    ),
  ];
  // What charts and sheet name can only be looked for where it can be read.
  if (words.some(({ code }) => code === 'missing-words' || code === 'story-tag'))
    return { ...outcome, dataset: null, content: null, problems: [...outcome.problems, ...written] };
  const content = outcome.dataset && contentOf(outcome.dataset, story.charts);
  const known = content ? asRead(content) : asFarAsRead(outcome);
  const problems = [...written];
  const named = texts.flatMap(({ file, text }) => uses({ file, text: told(text, known.holds) }).uses);
  const names = naming(known, named, story);
  problems.push(...sameIds(story.charts, content));
  problems.push(...unlisted(texts, named), ...missing(names, known, outcome), ...unknownCharts(named, story.charts));
  if (content) {
    problems.push(...untrueTexts(content, { texts, ...story }));
    problems.push(...fromElsewhere(content, names, { texts, ...story }));
    problems.push(...undrawn(content, named), ...leftOut(content, named), ...refused(content, named, outcome));
    if (!problems.some(isError)) problems.push(...expand(content, texts), ...drawn(content, document));
  }
  const every = [...anotherReport(names, known), ...outcome.problems, ...problems];
  const fine = content !== null && !every.some(isError);
  return {
    ...outcome,
    dataset: fine ? outcome.dataset : null,
    content: fine ? content : null,
    problems: every,
  };
}

const contentOf = (data: Dataset, charts: Story['charts']): Content => ({ data, facts: facts(data), charts });

/** Terms that lead to a page on method without their list. */
const unlisted = (texts: readonly StoryFile[], story: readonly Use[]): Problem[] =>
  story.some(({ name }) => name.kind === 'term')
    ? texts
        .filter(({ file, text }) => /(?:^|\/)method\.[^/]+$/.test(file) && !/<Terms\b/.test(text))
        .map(({ file }) => problem({ file }, fault('terms-unlisted', {})))
    : [];

/** A name where it is used, and whether the tables have it. */
type Named = Naming['uses'][number] & { name: Name; there: boolean };

/** All that story, charts and sheet name of the tables, each time. */
function naming(known: Known, story: readonly Use[], { charts, poster, code }: Omit<Story, 'texts'>): Named[] {
  const sheet = languages.flatMap((lang) => (poster ? posterNames(poster[lang], known.said) : []));
  const all = [
    ...sheet.map((one) => ({ file: SHEET, line: lineOf(SHEET, one.words, code).line ?? null, ...one })),
    ...story.flatMap(({ file, line, words, name }): Omit<Named, 'there'>[] => {
      if (name.kind !== 'chart') return [{ name, file, line, words }];
      const chart = charts.find(({ id }) => id === name.id);
      return (chart ? namesOf(chart, known.said) : []).map((one) => ({
        name: one.name,
        file,
        line,
        words,
        chart: name.id,
        said: one,
      }));
    }),
  ];
  // In tables of thousands of rows it takes its time to look.
  const distinct = new Map(all.map(({ name }) => [keyOf(name), name]));
  const there = new Map([...distinct].map(([key, name]) => [key, known.has(name)]));
  return all.map((one) => ({ ...one, there: there.get(keyOf(one.name)) ?? true }));
}

/** Charts of one id, or of the id of one that is made from the tables alone: pages of both would have one address. */
function sameIds(charts: Story['charts'], content: Content | null): Problem[] {
  const own = new Set(charts);
  const made = content ? everyChart(content).filter((chart) => !own.has(chart)) : [];
  const ids = [...charts, ...made].map(({ id }) => id);
  return [...new Set(charts.map(({ id }) => id))]
    .filter((id) => ids.filter((one) => one === id).length > 1)
    .map((id) => problem({ file: 'src/story/charts/index.ts' }, fault('chart-id', { found: id })));
}

const unknownCharts = (story: readonly Use[], charts: Story['charts']): Problem[] => {
  const ids = charts.map(({ id }) => id);
  return story.flatMap(({ file, line, words, name }) =>
    name.kind === 'chart' && !ids.includes(name.id)
      ? [problem({ file, line, excerpt: words }, noChart(name.id, ids))]
      : [],
  );
};

const keyOf = ({ kind, id }: Name): string => `${kind} ${id}`;

/** What is named and the tables do not have, each once with all that names it. */
function missing(names: readonly Named[], known: Known, { sheets }: Outcome): Problem[] {
  const gone = new Map<string, Naming>();
  for (const { name: named, there, ...use } of names) {
    if (there) continue;
    const name = rowOf(named, known);
    const one = gone.get(keyOf(name)) ?? { name, uses: [] };
    gone.set(keyOf(name), one);
    one.uses.push(use);
  }
  return [...gone.values()].map((one) => missingRow(one, known, sheets));
}

/** So many things must be gone before it is another report and no slip. */
const FEWEST = 5;

/** Where most of what is named is gone, story and tables tell different reports: said before all that follows from it. */
function anotherReport(names: readonly Named[], known: Known): Problem[] {
  const found = new Set(names.flatMap(({ name, there }) => (there ? keyOf(name) : [])));
  const gone = new Set(names.flatMap(({ name, there }) => (there ? [] : keyOf(rowOf(name, known)))));
  if (gone.size < FEWEST || gone.size <= found.size) return [];
  return [problem({ file: 'src/story' }, otherReport(gone.size, gone.size + found.size))];
}

/**
 * Numbers that the main report does not give, so that story and charts tell those of a source before it. Nothing is
 * said of those that they ask the source of.
 */
function fromElsewhere({ data, facts }: Content, names: readonly Named[], { texts, charts }: Story): Problem[] {
  const report = data.site[0]?.report;
  const words = [...texts.map(({ text }) => text), ...charts.map((chart) => JSON.stringify(chart))].join('\n');
  const asked = new Set([...words.matchAll(/\bother-source ([^"\n]+)/g)].flatMap(([, ids = '']) => ids.split(' ')));
  const uses = grouped(
    names.filter(({ name, there }) => there && name.kind === 'fact' && !name.id.includes('@') && !asked.has(name.id)),
    ({ name }) => name.id,
  );
  return [...uses].flatMap(([id, all]) => {
    const fact = facts.get(id);
    if (!fact || fact.computation || fact.source === report) return [];
    return [
      problem({ file: 'figures.csv' }, fault('earlier-source', { found: id, source: fact.source, uses: usedBy(all) })),
    ];
  });
}

/** Sentences of the story and words of charts that the data make untrue and that have no other wording. */
function untrueTexts(content: Content, { texts, charts, code }: Story): Problem[] {
  const says = (conditions: readonly string[]) => conditions.map((one) => evidence(one, content)).join('; ');
  return [
    ...texts.flatMap(({ file, text }) =>
      untold(text, asRead(content).holds).map(({ conditions, from }) =>
        problem({ file, ...excerptAt(text, from) }, claimFalse(conditions, says(conditions))),
      ),
    ),
    ...charts.flatMap((chart) =>
      untrue(chart, content).map(({ words }) => {
        const file = fileOf(chart);
        const where = { file, ...lineOf(file, words, code), excerpt: wordings(words).join(' / ') };
        return problem(where, claimFalse(conditionsOf(words), says(conditionsOf(words))));
      }),
    ),
  ];
}

/** Charts of the story whose names are all there and whose drawing lacks something else. */
const undrawn = (content: Content, story: readonly Use[]): Problem[] =>
  story.flatMap(({ file, line, words, name }) => {
    const chart = name.kind === 'chart' && content.charts.find(({ id }) => id === name.id);
    const lacks = chart ? lacksOf(chart, content) : null;
    return lacks ? [problem({ file, line, excerpt: words }, fault('chart-lacks', { found: name.id, lacks }))] : [];
  });

/** Charts that no story shows and that lack their numbers: told, and left out. */
function leftOut(content: Content, story: readonly Use[]): Problem[] {
  const shown = new Set(present(content).map(({ id }) => id));
  const named = new Set(story.flatMap(({ name }) => (name.kind === 'chart' ? [name.id] : [])));
  return content.charts
    .filter(({ id }) => !shown.has(id) && !named.has(id))
    .map((chart) => {
      const gone = new Set(
        namesOf(chart, asRead(content).said).flatMap(({ name }) => (isThere(name, content) ? [] : [name.id])),
      );
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

/** Draws the charts of the story as it shows them, where that can be done. */
function drawn(content: Content, document?: Document): Problem[] {
  if (!document) return [];
  return languages.flatMap((lang) =>
    ofStory(content).flatMap((chart) => {
      try {
        for (const size of ['narrow', 'full'] as const) draw(document, chart, size, viewIn(lang, { content }), 'page');
        return [];
      } catch (error) {
        if (!(error instanceof MissingLabel))
          return [problem({ file: 'figures.csv' }, defect(`${chart.id} (${lang})`, error))];
        const found = `${lang}.labels.${error.key}`;
        return [problem({ file: fileOf(chart) }, fault('missing-words', { found, lang }))];
      }
    }),
  );
}

/** Says all words of all charts in every language: what fails now is a defect of the kit, told with where. */
function expand(content: Content, texts: readonly StoryFile[]): Problem[] {
  const views = languages.map((lang) => viewIn(lang, { content }));
  const attempts: [what: string, make: () => unknown][] = views.flatMap((view) => [
    ...everyChart(content).map((chart): [string, () => unknown] => [
      `${chart.id} (${view.lang})`,
      () => {
        for (const part of ['headline', 'description', 'alternative', 'notTold'] as const) say(chart, part, view);
        for (const words of textsOf(chart, view.lang)) plain(words, view);
        tableOf(chart, view);
        credit(chart, view);
      },
    ]),
  ]);
  for (const { file, text } of texts) {
    const deck = saidInHead(told(text, asRead(content).holds), 'deck');
    for (const view of views) attempts.push([`${file} (${view.lang})`, () => plain(deck, view)]);
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
