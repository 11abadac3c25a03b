import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { present, textsOf } from '../../charts/present.ts';
import type { SourceFile } from '../../data/check.ts';
import { readFolder } from '../../data/files.ts';
import { isError, type Problem } from '../../data/problems.ts';
import { holds } from '../../facts/conditions.ts';
import type { Content } from '../../facts/index.ts';
import { poster as posterOf } from '../../forms/poster.ts';
import { storyOf } from '../../gate/files.ts';
import { gate } from '../../gate/gate.ts';
import { type Lang, languages } from '../../i18n/languages.ts';
import { conditionsOf, placeholders, plain, wordings } from '../../i18n/phrase.ts';
import { viewIn } from '../../i18n/view.ts';
import { type Holds, told as leave } from '../../prose/told.ts';
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
      /mũi tròn: số người; danh mục tội danh để ngỏ\. Thành phố/,
      /Thành viên của từng mô hình, vẽ cùng một cỡ\. Thành phố Lai Châu,/,
      /Nửa năm sau bài báo/,
    ],
    en: [
      /, all .+ with the model/,
      /over what time the sessions were held/,
      /open-ended bars/,
      /round ones: people; the list of offences is left open\. Lai/,
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

/** What the prose says of today's data and must not say of these. */
const single: Record<Lang, RegExp[]> = {
  vi: [
    /một nguồn duy nhất/,
    /chỉ tìm được một bài báo/,
    /[Mm]ột lần đếm không đủ để nói/,
    /không thấy nơi nào khác đăng/,
    /Một bài báo hay văn bản khác có các con số này/,
    /cho năm trước hoặc năm sau/,
  ],
  en: [
    /the only source/,
    /We found a single article/,
    /[Oo]ne count cannot tell/,
    /We saw these figures printed nowhere else/,
    /Another article or document with these figures/,
    /for the year before or after/,
  ],
};
const untrueProse: Record<keyof typeof sets, Record<Lang, RegExp[]>> = {
  'another main report': {
    vi: [
      ...single.vi,
      /Công an, Mặt trận Tổ quốc và người dân cùng giữ/,
      /thực hiện chương trình tự đếm/,
      /nêu tại một hội nghị/,
      /phát huy vai trò của nhiều người/,
      /Bài báo không kể hết/,
      /được thực hiện hiệu quả/,
      /Bài báo nêu các số ấy khi nói/,
      /không giải thích tên gọi/,
      /kỳ đếm chưa kết thúc/,
      /gộp trong một con số/,
      /một bài báo của báo Dân Việt/,
      /không định nghĩa từ nào/,
      /các vụ kinh tế có nêu thời gian/,
      /không kèm thời gian/,
      /là số đang có vào/,
      /Trang chỉ đặt/,
      /có vụ kinh tế nào bắt đầu từ/,
      /bài báo viết là có hiệu quả/,
      /không nêu phán quyết nào/,
    ],
    en: [
      ...single.en,
      /The police, the Fatherland Front and residents together/,
      /ran the programme did the counting/,
      /given at a review meeting/,
      /made good use of the role/,
      /leaves that list open/,
      /carried out effectively/,
      /gives these where it speaks/,
      /does not explain the name/,
      /before that (?:time|period) was over/,
      /given as one number/,
      /one article in the newspaper Dân Việt/,
      /defines no term/,
      /A period is given for the crime reports/,
      /come without a period/,
      /counted as they stood in/,
      /The site only sets/,
      /whether any of the economic cases began/,
      /the article says that it was effective/,
      /reports no court ruling/,
    ],
  },
  'another report beside it': single,
  'another source for the same numbers': single,
  'eight of nine units': { vi: [], en: [] },
};

/** The prose of a language, of it what is left where these conditions hold. */
const proseOf = (lang: Lang, so: Holds = () => null): string =>
  story.texts
    .filter(({ file }) => file.endsWith(`/${lang}.mdx`) || file.endsWith(`.${lang}.mdx`))
    .map(({ text }) => leave(text, so))
    .join('\n');
const everTold = (lang: Lang): string =>
  story.texts.map(({ file, text }) => (file.includes(lang) ? text : '')).join('\n');

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

describe.each(Object.keys(sets) as (keyof typeof sets)[])('of %s', (name) => {
  test.each(languages)('no sentence of the prose says what it makes untrue (%s)', (lang) => {
    const content = told[name]?.content;
    if (!content) throw new Error('It was refused.');
    const text = proseOf(lang, (condition) => holds(condition, content));
    for (const claim of untrueProse[name][lang]) {
      expect(text).not.toMatch(claim);
      expect(everTold(lang)).toMatch(claim);
    }
    // What is true of any report stays.
    expect(text).toMatch(/<Chart id="clan-members"/);
  });
});

test.each(languages)('the prose says all of it of the report as it was (%s)', (lang) => {
  const { content } = gate(files, story, { today: '2030-01-01' });
  if (!content) throw new Error('It was refused.');
  const text = proseOf(lang, (condition) => holds(condition, content));
  for (const claim of untrueProse['another main report'][lang]) expect(text).toMatch(claim);
});

/** Words by which a sentence says that something is so of all, or of one alone. */
const claiming: Record<Lang, RegExp> = {
  vi: /(?<!\p{L})(?:mọi|tất cả|cả|duy nhất|chỉ có|không nơi nào|(?:hai|ba|bốn|năm) (?:mô hình|nguồn|bài báo|con số|cách))(?!\p{L})/iu,
  en: /\b(?:every|all|only|single|sole|nowhere|(?:two|three|four|five) (?:models|sources|articles|figures|ways))\b/i,
};

/** Sentences with such words that no table can make untrue: of the site itself, of any number, of what a term means. */
const always: Record<Lang, RegExp[]> = {
  vi: [
    /Chỉ một ô sai/,
    /^Dân số cả thành phố là tổng/,
    /Cả tỉnh Lai Châu/,
    /không nơi nào gõ lại/,
    /kể cả khi bằng nhau/,
    /gồm cả những xã/,
    /Con số được sửa ở mọi nơi/,
  ],
  en: [
    /every row is checked/,
    /Story, charts, pictures and downloads all take/,
    /keep only the few printed words/,
    /human trafficking only/,
  ],
};

test.each(languages)('a sentence of all or of one alone depends on a condition (%s)', (lang) => {
  const free = proseOf(lang).replace(/<[^>]*>|\{[^{}]*\}/g, ' ');
  const sentences = free.split(/\n|(?<=[.:;]) /).map((sentence) => sentence.replace(/^[\s#*-]+/, '').trim());
  const loose = sentences.filter(
    (sentence) => claiming[lang].test(sentence) && !always[lang].some((one) => one.test(sentence)),
  );
  expect(loose).toEqual([]);
  for (const one of always[lang])
    expect(
      sentences.some((sentence) => one.test(sentence)),
      `${one}`,
    ).toBe(true);
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

test('no number is followed by a typed plural: its unit is that of one where there is one', () => {
  const indicators = told['another report beside it']?.content?.data.indicators ?? [];
  expect(indicators).not.toEqual([]);
  const many = indicators.flatMap(({ unit_en, unit_one_en }) =>
    unit_en === unit_one_en ? [] : unit_en.split(/ (?!of)/)[0],
  );
  const typed = new RegExp(
    `(?:\\{[^{} ]+\\}|<Num of="[^"]+" />) (?:(?!of )\\p{L}[\\p{L}-]* ){0,2}(?:${many.join('|')})\\b`,
    'gu',
  );
  const prose = story.texts.filter(({ file }) => file.endsWith('en.mdx')).map(({ text }) => text);
  for (const text of [everSaid('en'), JSON.stringify(poster.en), ...prose]) expect(text.match(typed)).toBeNull();
});
