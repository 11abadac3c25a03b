/** What changes, in digits and in words and with all that shows it, so that a wrong change is seen before it is sent. */
import { aspectNames, type CellChange, type Change } from '../data/diff.ts';
import { qualified } from '../data/qualifier.ts';
import { spell } from '../data/spell.ts';
import { type CheckLang, type CheckWords, fill } from '../i18n/check.ts';
import { number } from '../i18n/formats.ts';
import type { Affected } from '../prose/affected.ts';
import { element } from './element.ts';
import type { Examination } from './examine.ts';

/** A table of the changed figures and rows; where each shows is looked up in the story and the charts. */
export async function changesOf(
  { changes, moreChanges, rows }: Pick<Examination, 'changes' | 'moreChanges' | 'rows'>,
  { before, after }: NonNullable<Examination['editions']>,
  lang: CheckLang,
  w: CheckWords,
): Promise<HTMLElement> {
  if (changes.length + rows.length === 0) return element('p', {}, w.noChanges);
  const [{ affectedBy }, { story }] = await Promise.all([import('../prose/affected.ts'), import('./story.ts')]);
  const affected = affectedBy([before, after], story);
  const names = new Map(after.indicators.map((row) => [row.id, row[`name_${lang}`]]));
  const head = (text: string): HTMLElement => element('th', { scope: 'col', role: 'columnheader' }, text);
  const line = (cells: HTMLElement[]): HTMLElement => element('tr', { role: 'row' }, ...cells);
  const table = element(
    'table',
    { role: 'table', class: 'changes', 'aria-label': w.changes },
    element('thead', { role: 'rowgroup' }, line([head(w.figure), head(w.before), head(w.after)])),
    element(
      'tbody',
      { role: 'rowgroup' },
      ...changes.map((change) => line(figure(change, affected.figure(change), names, lang, w))),
      ...rows.map((row) =>
        line([
          heading(
            fill(w.tableRow, { file: `${row.table}.csv` }),
            row.id,
            row.kind === 'described' ? null : w[row.kind],
            shownIn(affected.row(row), lang, w),
          ),
          side('before', row.cells, null, lang, w),
          side('after', row.cells, null, lang, w),
        ]),
      ),
    ),
  );
  const rest = moreChanges > 0 ? element('p', {}, fill(w.moreChanges, { count: number(lang, moreChanges) })) : null;
  return element('div', {}, table, rest);
}

function figure(
  change: Change,
  affected: Affected,
  names: ReadonlyMap<string, string>,
  lang: CheckLang,
  w: CheckWords,
): HTMLElement[] {
  const { id, kind, before, after, cells, corrections } = change;
  const aspects = new Set(cells.flatMap(({ aspect }) => (aspect === null ? [] : [aspectNames[aspect][lang]])));
  const what = kind === 'changed' ? [...aspects].join(', ') : w[kind];
  const others = cells.filter(({ cell }) => cell !== 'value' && cell !== 'qualifier');
  return [
    heading(
      names.get((after ?? before)?.indicator ?? '') ?? '',
      id,
      what,
      ...corrections.map((row) => element('p', {}, row[`reason_${lang}`])),
      shownIn(affected, lang, w),
    ),
    side('before', others, before, lang, w),
    side('after', others, after, lang, w),
  ];
}

const heading = (name: string, id: string, what: string | null, ...more: (HTMLElement | null)[]): HTMLElement =>
  element(
    'th',
    { scope: 'row', role: 'rowheader' },
    element('strong', {}, name),
    ' ',
    element('code', {}, id),
    what === null ? null : element('p', {}, what),
    ...more,
  );

/** One side of a change: the number, and each other cell that differs. */
function side(
  which: 'before' | 'after',
  cells: readonly CellChange[],
  figure: Change['before'],
  lang: CheckLang,
  w: CheckWords,
): HTMLElement {
  const value = (cell: CellChange): string => (cell[which] === null ? w.empty : `${cell[which]}`);
  return element(
    'td',
    { role: 'cell' },
    element('small', {}, `${w[which]}: `),
    figure ? said(figure, lang) : cells.length > 0 ? null : element('span', {}, w.none),
    ...cells.map((cell) => element('p', {}, element('code', {}, cell.cell), ` ${value(cell)}`)),
  );
}

function said(figure: NonNullable<Change['before']>, lang: CheckLang): HTMLElement {
  const both = (text: string): string => qualified(figure.qualifier, { vi: text, en: text })[lang];
  const digits = both(number(lang, figure.value));
  return element('span', {}, element('strong', {}, digits), element('br'), both(spell(figure.value)[lang]));
}

/** The charts and lines in which a change shows, folded away. */
function shownIn({ charts, uses }: Affected, lang: CheckLang, w: CheckWords): HTMLElement | null {
  if (charts.length + uses.length === 0) return null;
  const counts = { charts: number(lang, charts.length), lines: number(lang, uses.length) };
  return element(
    'details',
    {},
    element('summary', {}, fill(w.shownIn, counts)),
    element(
      'ul',
      {},
      ...charts.map(({ id, words }) => element('li', {}, element('code', {}, id), ` ${words.join(' · ')}`)),
      ...uses.map(({ file, line, words }) => element('li', {}, element('code', {}, `${file}:${line}`), ` ${words}`)),
    ),
  );
}
