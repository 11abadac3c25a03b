/** The problems of each file as a list, and beside the cells they stand in. */
import { columnLetter, isError } from '../data/problems.ts';
import type { CheckLang, CheckWords } from '../i18n/check.ts';
import { fill } from '../i18n/check.ts';
import { number } from '../i18n/formats.ts';
import { element } from './element.ts';
import type { Mark, ShownRow } from './examine.ts';
import type { PartTold, PartView } from './part.ts';

/** Gives more rows of a file, from the one at `from`. */
export type MoreRows = (file: string, from: number) => Promise<readonly ShownRow[]>;

/** A section a file: its problems, then its rows. */
export function problemsOf(view: PartView, lang: CheckLang, w: CheckWords, moreRows: MoreRows): HTMLElement {
  const shown = new Set(view.rows?.map(({ line }) => line));
  const name = view.label ?? `${view.file} (${w.published})`;
  return element(
    'section',
    { class: 'file' },
    element('h3', {}, name),
    element('ol', { class: 'problems' }, ...view.told.map((told, index) => item(view, told, index, shown, lang, w))),
    view.more > 0 ? element('p', {}, fill(w.moreKinds, { count: number(lang, view.more) })) : null,
    ...(view.rows ? table(view, view.rows, name, lang, w, moreRows) : []),
  );
}

const key = ({ file }: PartView): string => file.replace(/[^a-z0-9]+/gi, '-');
const problemId = (view: PartView, index: number): string => `problem-${key(view)}-${index + 1}`;
const cellId = (view: PartView, line: number, column: string): string => `cell-${key(view)}-${column}${line}`;

function item(
  view: PartView,
  told: PartTold,
  index: number,
  shown: ReadonlySet<number>,
  lang: CheckLang,
  w: CheckWords,
) {
  const { problem, found, lines, more } = told;
  const wrong = isError(problem);
  const rows: [string, string | undefined][] = [
    [w.found, found.filter(Boolean).join(' | ')],
    [w.readAs, problem.read?.[lang]],
    [w.expected, wrong ? problem.expected[lang] : undefined],
    [w.why, problem.why?.[lang]],
    [w.fix, problem.fix[lang]],
  ];
  const places = lines.map((line) => {
    const text =
      problem.column === null ? fill(w.row, { row: `${line}` }) : fill(w.cell, { cell: `${problem.column}${line}` });
    return shown.has(line) ? element('a', { href: `#${cellId(view, line, problem.column ?? '')}` }, text) : text;
  });
  const head = element(
    'p',
    { class: 'place' },
    element('strong', {}, `${wrong ? w.error : w.note} ${index + 1}: `),
    ...(places.length > 0 ? places.flatMap((place, at) => (at > 0 ? [', ', place] : [place])) : [w.wholeFile]),
    problem.columnName === null ? null : ` «${problem.columnName}»`,
    more > 0 ? ` ${fill(w.moreRows, { count: number(lang, more) })}` : null,
    ' ',
    element('code', {}, problem.code),
  );
  return element(
    'li',
    { id: problemId(view, index), class: wrong ? 'error' : 'note', tabindex: '-1' },
    head,
    element(
      'dl',
      {},
      ...rows.flatMap(([term, text]) => (text ? [element('dt', {}, term), element('dd', {}, text)] : [])),
    ),
  );
}

function table(
  view: PartView,
  rows: readonly ShownRow[],
  name: string,
  lang: CheckLang,
  w: CheckWords,
  moreRows: MoreRows,
): HTMLElement[] {
  const [header] = rows;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const letters = Array.from({ length: width }, (_, index) => columnLetter(index));
  const caption = fill(w.tableOf, { file: name });
  const all = rows.length + view.moreRows;
  const part = all < view.total ? fill(w.part, { shown: number(lang, all), total: number(lang, view.total) }) : null;
  const written = (some: readonly ShownRow[]): HTMLElement[] =>
    some.flatMap((row) => rowsOf(view, row, letters, row === header, lang, w));
  const body = element('tbody', {}, ...written(rows));
  const sheet = element(
    'div',
    { class: 'sheet', role: 'region', tabindex: '0', 'aria-label': `${caption} (${w.scrolls})` },
    element(
      'table',
      {},
      element('caption', {}, element('span', {}, caption, part ? ` – ${part}` : null)),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, w.line),
          ...letters.map((one) => element('th', { scope: 'col' }, one)),
        ),
      ),
      body,
    ),
  );
  if (view.moreRows === 0) return [sheet];

  let count = rows.length;
  const button = element('button', { type: 'button' });
  const label = (): void => {
    button.textContent = fill(w.showRows, { count: number(lang, all - count) });
    button.hidden = count >= all;
  };
  label();
  button.addEventListener('click', async () => {
    button.disabled = true;
    const more = await moreRows(view.file, count);
    count += more.length;
    const made = written(more);
    body.append(...made);
    button.disabled = false;
    label();
    const first = made[0]?.querySelector<HTMLElement>('th');
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  });
  return [sheet, element('p', {}, button)];
}

/** The row as it stands in the file, and under it what is wrong there. */
function rowsOf(
  view: PartView,
  row: ShownRow,
  letters: readonly string[],
  header: boolean,
  lang: CheckLang,
  w: CheckWords,
) {
  const { line, cells, marks } = row;
  const whole = marks.some(({ column }) => column === '');
  const cell = (column: string, index: number): HTMLElement => {
    const own = marks.filter((mark) => mark.column === column);
    const text = cells[index] ?? '';
    if (own.length === 0) return element('td', {}, text);
    const wrong = own.some(({ problem }) => isError(problem));
    return element(
      'td',
      { id: cellId(view, line, column), tabindex: '-1', class: wrong ? 'wrong' : 'noted' },
      text === '' ? element('em', {}, w.empty) : text,
    );
  };
  const attributes = whole ? { id: cellId(view, line, ''), tabindex: '-1', class: 'wrong' } : {};
  const here = element(
    'tr',
    header ? { class: 'heads' } : {},
    element('th', { scope: 'row', ...attributes }, `${line}`),
    ...letters.map(cell),
  );
  if (marks.length === 0) return [here];
  const messages = marks.map((mark) => message(view, line, mark, lang, w));
  return [
    here,
    element(
      'tr',
      { class: 'messages' },
      element('td', { colspan: `${letters.length + 1}` }, element('ul', {}, ...messages)),
    ),
  ];
}

function message(
  view: PartView,
  line: number,
  { column, told, problem }: Mark,
  lang: CheckLang,
  w: CheckWords,
): HTMLElement {
  const wrong = isError(problem);
  const text = problem.read
    ? `${w.readAs} ${problem.read[lang]}`
    : wrong
      ? `${w.expected} ${problem.expected[lang]}`
      : (problem.why ?? problem.expected)[lang];
  const link =
    told < view.told.length
      ? element('a', { href: `#${problemId(view, told)}` }, fill(w.seeProblem, { number: `${told + 1}` }))
      : element('code', {}, problem.code);
  return element('li', { class: wrong ? 'error' : 'note' }, `${column}${line}: ${text} (`, link, ')');
}
