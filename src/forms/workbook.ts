import { type Chart, say } from '../charts/chart.ts';
import { notToldBy, sourcesOf } from '../charts/sources.ts';
import { origin, tableOf } from '../charts/table.ts';
import { correctionsOf, find } from '../facts/index.ts';
import { correctionText } from '../i18n/correction-text.ts';
import { licence } from '../i18n/licence.ts';
import { href } from '../i18n/paths.ts';
import type { View } from '../i18n/view.ts';
import { writeXlsx, type XlsxCell } from '../xlsx/write.ts';

/** A chart as a spreadsheet: its data, notes on them, and their sources. */
export function workbook(chart: Chart, view: View): Uint8Array<ArrayBuffer> {
  const { lang, words: w, content, site } = view;
  const { records } = tableOf(chart, view);
  const names = Object.keys(records[0] ?? {});
  const facts = chart.facts.map((id) => find(content.facts, id));
  const qualifiers = [...new Set(facts.map(({ qualifier }) => qualifier))];
  const notes: [string, string][] = [
    [w.title, say(chart, 'headline', view)],
    [w.description, say(chart, 'description', view)],
    [notToldBy(chart, view), say(chart, 'notTold', view)],
    ...qualifiers.map((qualifier): [string, string] => [qualifier, w[qualifier] || w.exactName]),
    ...facts.flatMap((fact): [string, string][] => (fact.computation ? [[fact.name[lang], origin(fact, view)]] : [])),
    ...correctionsOf(chart, content).map((correction): [string, string] => [
      w.corrections,
      correctionText(correction, view),
    ]),
    [w.licenceName, `${w.licenceShort}, ${licence.address[lang]}`],
    [w.address, new URL(href(lang, `/charts/${chart.id}/`), site).href],
  ];
  const sources = sourcesOf(chart, view).map((source): XlsxCell[] => [
    source.publisher,
    source[`title_${lang}`],
    source.url,
    source.published,
    source.accessed,
  ]);
  return writeXlsx([
    {
      name: w.data,
      columns: names.map((name) => ({ width: records.some((record) => `${record[name]}`.length > 16) ? 32 : 14 })),
      rows: [
        names,
        ...records.map((record) => names.map((name) => (record[name] === '' ? null : (record[name] ?? null)))),
      ],
    },
    {
      name: w.notes,
      columns: [{ width: 28 }, { width: 100, wrap: true }],
      rows: [[w.name, w.meaning], ...notes],
    },
    {
      name: w.source,
      columns: [{ width: 20 }, { width: 60, wrap: true }, { width: 60 }, { width: 14 }, { width: 14 }],
      rows: [[w.source, w.title, w.address, w.published, w.accessed], ...sources],
    },
  ]);
}
