import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { present, textsOf } from '../../charts/present.ts';
import type { SourceFile } from '../../data/check.ts';
import { readFolder } from '../../data/files.ts';
import { isError, type Problem } from '../../data/problems.ts';
import type { Content } from '../../facts/index.ts';
import { poster as posterOf } from '../../forms/poster.ts';
import { storyOf } from '../../gate/files.ts';
import { gate } from '../../gate/gate.ts';
import { type Lang, languages } from '../../i18n/languages.ts';
import { conditionsOf, placeholders, plain, wordings } from '../../i18n/phrase.ts';
import { viewIn } from '../../i18n/view.ts';
import { charts } from '../charts/index.ts';
import { poster } from '../poster.ts';

const folder = 'src/story/tests/second-report';
const story = storyOf({ data: 'src/story/tests/data', story: 'src/story', charts, poster });
const files = readFolder('src/story/tests/data');

const edited = (edits: Record<string, (csv: string) => string>): SourceFile[] =>
  files.map((file) => {
    const edit = edits[file.name.replace('.csv', '')];
    if (!edit || !file.bytes) return file;
    const bytes = new TextEncoder().encode(edit(new TextDecoder().decode(file.bytes)));
    return { ...file, bytes, size: bytes.length };
  });

/** The rows of a second report at the end of a table. */
const added = (table: string, edit = (rows: string) => rows) => {
  const rows = readFileSync(`${folder}/${table}.csv`, 'utf8').replace(/^.*\n/, '');
  return (csv: string) => csv + edit(rows);
};

const second = { figures: added('figures'), sources: added('sources'), coverage: added('coverage') };
const source = 'bao-tinh-2025-02-10';
const inOneCell = (csv: string) => csv.replace(/^(lai-chau-city),[^,]+/m, `$1,${source}`);

const sets = {
  'another main report': edited({ ...second, site: inOneCell }),
  'another report beside it': edited(second),
  'another source for the same numbers': edited({
    sources: second.sources,
    figures: (csv) =>
      csv +
      [...csv.matchAll(/^(clans|clan-members|outreach-sessions)(,.*),dan-viet-2024-12-14,/gm)]
        .map(([row, id]) =>
          `${csv.split('\n').find((line) => line.startsWith(row))}\n`.replace(`${id},`, `${id}-again,`),
        )
        .join('')
        .replaceAll('dan-viet-2024-12-14', source),
  }),
  'eight of nine units': edited({
    places: (csv) =>
      `${csv}unit-8,Tám,xã,commune,lai-chau-city,,,2025-06-30,doan-ket-2025,\nunit-9,Chín,phường,ward,lai-chau-city,,,2025-06-30,doan-ket-2025,\n`,
    figures: (csv) =>
      csv
        .replace(/^(units-with-model,.*),7,/m, '$1,8,')
        .replace(/^(units,.*),7,/m, '$1,9,')
        .replaceAll('7/7 xã', '8/9 xã'),
    coverage: (csv) => `${csv}units-with-model,lai-chau-city,dan-viet-2024-12-14,unit-8,named\n`,
  }),
};

const told = Object.fromEntries(
  Object.entries(sets).map(([name, files]) => [name, gate(files, story, { today: '2030-01-01' })]),
);

/** All that charts and poster say of tables, and what they may ever say. */
function said(content: Content, lang: Lang): string {
  const view = viewIn(lang, { content });
  const sheet = posterOf(poster[lang], view);
  return [
    ...present(content).flatMap((chart) => textsOf(chart, lang).map((words) => plain(words, view))),
    sheet.deck,
    sheet.since,
    ...sheet.open,
    ...sheet.rows.map(({ period }) => period),
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}
const everSaid = (lang: Lang): string => charts.flatMap((chart) => textsOf(chart, lang).flatMap(wordings)).join('\n');

/** What charts say of today's data and must not say of these. */
const untrue: Record<keyof typeof sets, Record<Lang, RegExp[]>> = {
  'another main report': {
    vi: [
      /cả .+ đều có mô hình/,
      /các buổi diễn ra trong khoảng thời gian nào/,
      /để ngỏ đầu/,
      /mũi tròn: số người\. Thành phố/,
      /Thành viên của từng mô hình, vẽ cùng một cỡ\. Thành phố Lai Châu,/,
      /Nửa năm sau bài báo/,
    ],
    en: [
      /, all .+ with the model/,
      /over what time the sessions were held/,
      /open-ended bars/,
      /round ones: people\. Lai/,
      /Members of each model, drawn to one measure\. Lai Châu city,/,
      /Half a year after the article/,
    ],
  },
  'another report beside it': { vi: [], en: [] },
  'another source for the same numbers': { vi: [], en: [] },
  'eight of nine units': {
    vi: [/cả .+ đều có mô hình/],
    en: [/, all .+ with the model/],
  },
};

const errors = (problems: readonly Problem[]) =>
  problems.filter(isError).map(({ code, file, line, found }) => `${code} ${file}:${line} ${found}`);

describe.each(Object.keys(sets) as (keyof typeof sets)[])('of %s', (name) => {
  test('the story is told', () => {
    expect(errors(told[name]?.problems ?? [])).toEqual([]);
  });

  test.each(languages)('no chart says what it makes untrue (%s)', (lang) => {
    const content = told[name]?.content;
    const text = content ? said(content, lang) : '';
    for (const claim of untrue[name][lang]) {
      expect(text).not.toMatch(claim);
      // Or the list is stale.
      expect(everSaid(lang)).toMatch(claim);
    }
  });
});

test('the numbers told are those of the other report, with its day', () => {
  const content = told['another main report']?.content;
  if (!content) throw new Error('It was refused.');
  expect(said(content, 'en')).toContain('10 February 2025');
  expect(said(content, 'en')).not.toContain('14 December 2024');
  for (const of of ['clans', 'outreach-sessions', 'reports-received'])
    expect(content.facts.get(of)?.source).toBe(source);
});

describe.each(charts)('$id', (chart) => {
  test('depends on the same conditions in both languages, and names the same rows in each wording', () => {
    for (const [index, words] of textsOf(chart, 'vi').entries()) {
      const other = textsOf(chart, 'en')[index] ?? '';
      expect(conditionsOf(other)).toEqual(conditionsOf(words));
      const named = (template: string) => [...new Set(placeholders(template))];
      // A label may leave to another label what the language says in one.
      if (index < 4) expect(wordings(other).map(named)).toEqual(wordings(words).map(named));
    }
  });
});
