/** The figures that change, in digits and in words, so that a wrong one is seen before it is sent. */
import type { Change } from '../data/diff.ts';
import { qualified } from '../data/qualifier.ts';
import type { Row } from '../data/schema.ts';
import { spell } from '../data/spell.ts';
import { type CheckWords, fill } from '../i18n/check.ts';
import { number } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { element } from './element.ts';

/** `indicators` are those of the dropped tables; `more` changes are not shown. */
export function changesOf(
  changes: readonly Change[],
  more: number,
  indicators: readonly Row<'indicators'>[],
  lang: Lang,
  w: CheckWords,
): HTMLElement {
  const names = new Map(indicators.map((row) => [row.id, row[`name_${lang}`]]));
  if (changes.length === 0) return element('p', {}, w.noChanges);
  const head = (text: string): HTMLElement => element('th', { scope: 'col', role: 'columnheader' }, text);
  const table = element(
    'table',
    { role: 'table', class: 'changes', 'aria-label': w.changes },
    element(
      'thead',
      { role: 'rowgroup' },
      element('tr', { role: 'row' }, head(w.figure), head(w.before), head(w.after)),
    ),
    element('tbody', { role: 'rowgroup' }, ...changes.map((change) => row(change, names, lang, w))),
  );
  const rest = more > 0 ? element('p', {}, fill(w.moreChanges, { count: number(lang, more) })) : null;
  return element('div', {}, table, rest);
}

function row(change: Change, names: ReadonlyMap<string, string>, lang: Lang, w: CheckWords): HTMLElement {
  const { id, kind, before, after, columns, correction } = change;
  const what = {
    changed: null,
    added: w.added,
    vanished: w.vanished,
    reused: w.reused,
    described: fill(w.described, { columns: columns.join(', ') }),
  }[kind];
  const cell = (figure: Change['before'], name: string): HTMLElement =>
    element('td', { role: 'cell' }, element('small', {}, `${name}: `), said(figure, lang, w));
  return element(
    'tr',
    { role: 'row' },
    element(
      'th',
      { scope: 'row', role: 'rowheader' },
      element('strong', {}, names.get((after ?? before)?.indicator ?? '') ?? ''),
      ' ',
      element('code', {}, id),
      what === null ? null : element('p', {}, what),
      correction === null ? null : element('p', {}, correction[`reason_${lang}`]),
    ),
    cell(before, w.before),
    cell(after, w.after),
  );
}

function said(figure: Change['before'], lang: Lang, w: CheckWords): HTMLElement {
  if (!figure) return element('span', {}, w.none);
  const digits = number(lang, figure.value);
  const both = (text: string): string => qualified(figure.qualifier, { vi: text, en: text })[lang];
  return element('span', {}, element('strong', {}, both(digits)), element('br'), both(spell(figure.value)[lang]));
}
