import { describe, expect, test } from 'vitest';
import { type Chart, say, sizes, widths } from '../../../src/charts/chart.ts';
import { ofStory, present } from '../../../src/charts/present.ts';
import { draw, render } from '../../../src/charts/render.ts';
import { elsewhereId, generic, otherCounts, seriesId } from '../../../src/charts/series.ts';
import { tableOf } from '../../../src/charts/table.ts';
import { csv } from '../../../src/data/publish.ts';
import { heightsOf } from '../../../src/embed/heights.ts';
import { heightWidths } from '../../../src/embed/snippets.ts';
import { chartJson } from '../../../src/forms/json.ts';
import { picture } from '../../../src/forms/picture.ts';
import { periodOf } from '../../../src/i18n/formats.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { plain } from '../../../src/i18n/phrase.ts';
import { words } from '../../../src/i18n/words.ts';
import { changed, content, view } from '../content.ts';
import { cases, stock, successor, with_ } from '../series.ts';
import { expectLegible, labels } from './drawings.ts';

const parts = ['headline', 'description', 'alternative', 'notTold'] as const;
const all = Object.entries(cases).map(([name, content]) => {
  const [chart] = generic(content).own as [Chart];
  return { name, content, chart };
});
const of = (name: string) => all.find((one) => one.name === name) as (typeof all)[number];
/** The first number of another place that was counted once there, with this value, and its chart. */
function elsewhere(value: number): [typeof content, Chart] {
  const once = generic(content).elsewhere.find(({ facts }) => facts.length === 1);
  const [figure] = content.facts.get(once?.facts[0] ?? '')?.figures ?? [];
  const from = changed('figures', ({ id }) => id === figure?.id, { value });
  const chart = generic(from).elsewhere.find(({ id }) => id === once?.id);
  if (!chart) throw new Error('No other place has a number.');
  return [from, chart];
}
const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');
const broken = all.filter(({ chart, content }) =>
  tableOf(chart, view('vi', content)).rows.some((row) => row.at(-1)?.text.startsWith('không')),
);

test('where everything was counted once, the charts are those of the story', () => {
  expect(present(content)).toEqual(ofStory(content));
});

test('a series has an address of its own, and is listed behind the charts of the story', () => {
  for (const { chart, content } of all) {
    expect(chart.id).toMatch(/^series-/);
    expect(present(content).slice(0, -1)).toEqual(ofStory(content));
    expect(present(content).at(-1)).toBe(chart);
  }
});

describe.each(all)('$name', ({ name, chart, content }) => {
  const drawings = languages.flatMap((lang) => sizes.map((size) => ({ lang, size })));

  test.each(drawings)('is drawn in its bounds, $lang $size', ({ lang, size }) => {
    const svg = draw(chart, size, view(lang, content));
    expect(Number(svg.getAttribute('width'))).toBe(widths[size]);
    expectLegible(svg);
    expect(Number(svg.getAttribute('height'))).toBeLessThanOrEqual(size === 'narrow' ? 520 : 700);
  });

  test.each(sizes)('is what was committed, %s', async (size) => {
    const svg = render(chart, size, view('vi', content)).replaceAll('><', '>\n<');
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../series/${name.replaceAll(/\W+/g, '-')}.${size}.svg`);
  });

  test.each(languages)('says what it shows in whole words, %s', (lang) => {
    for (const part of parts) expect(say(chart, part, view(lang, content))).not.toMatch(/[{}]|undefined|null|\s{2}/);
    expect(say(chart, 'alternative', view(lang, content))).toMatch(/\.$/);
    expect(say(chart, 'notTold', view(lang, content))).toMatch(/\.$/);
  });

  test('fits an embed that no host cuts off at 320 px', () => {
    for (const lang of languages)
      expect(heightsOf(chart, view(lang, content)).title[heightWidths.indexOf(320)]).toBeLessThanOrEqual(1000);
  });
});

test.each([
  ['two exact', /nhiều hơn lần trước 5$/, /5 more than before$/],
  ['two exact, fewer', /ít hơn lần trước 1\.234$/, /1,234 fewer than before$/],
  ['two the same', /bằng lần trước$/, /the same as before$/],
  ['two large', /ít hơn lần trước [\d.]+ \(khoảng 99%\)$/, /fewer than before/],
  ['two lower bounds', /lần trước hơn 46\.000 người$/, /before that more than 46,000 people$/],
  [
    'a lower bound above an exact one',
    /hơn 48\.000 người, nhiều hơn lần trước$/,
    /more than 48,000 people, more than before$/,
  ],
  ['two years', /nhiều hơn lần trước$/, /more than before$/],
  ['three', /qua từng lần đếm$/, /count by count$/],
  ['four', /qua từng lần đếm$/, /count by count$/],
  ['five', /tăng qua mọi lần đếm$/, /up at every count$/],
  ['twelve, up and down', /qua từng lần đếm$/, /count by count$/],
  // What two shares differ by is no share of either.
  [
    'shares with decimals',
    /96,3%, cao hơn lần trước 1,2 điểm phần trăm$/,
    /96\.3%, 1\.2 percentage points higher than before$/,
  ],
  // A measure is higher or lower; only what is counted is more or fewer.
  ['all below zero', /−3,4 độ C, cao hơn lần trước 9,1$/, /−3\.4 degrees C, 9\.1 higher than before$/],
  ['a fall below zero', /−3,4 độ C, thấp hơn lần trước 15,9$/, /−3\.4 degrees C, 15\.9 lower than before$/],
  ['another place after a reform', /: các con số không so được với nhau$/, /do not compare$/],
  ['three before and three after a reform', /không phải số nào cũng so được/, /not all of the figures compare$/],
])('%s: says what its figures allow', (name, vi, en) => {
  const { chart, content } = of(name);
  const said = (lang: 'vi' | 'en') =>
    plainSpaces(say(chart, 'headline', view(lang, content))).replace('(about 100%) ', '');
  expect(said('vi')).toMatch(vi);
  expect(said('en')).toMatch(en);
});

test.each(languages)('every chart of another place names it wherever it may stand alone: %s', (lang) => {
  for (const from of [content, ...Object.values(cases)])
    for (const chart of generic(from).elsewhere) {
      const place = plain(`{place ${chart.place}}`, view(lang, from));
      for (const part of ['headline', 'description', 'alternative'] as const)
        expect(say(chart, part, view(lang, from)), `${chart.id} ${part}`).toContain(place);
    }
});

test.each(languages)('whoever cannot see a series is told what it counts: %s', (lang) => {
  for (const { chart, content } of all) {
    const name = content.facts.get(chart.facts[0] ?? '')?.name[lang] ?? '';
    expect(plainSpaces(say(chart, 'alternative', view(lang, content)))).toContain(plainSpaces(name));
  }
});

test('what another place’s one number says to whoever cannot see it has its time too', () => {
  const [from, chart] = elsewhere(5);
  const fact = from.facts.get(chart.facts[0] ?? '');
  expect(say(chart, 'alternative', view('vi', from))).toContain(fact && periodOf(fact, 'vi'));
});

test.each([
  [5, 'mảnh thêu cho'],
  [0, 'chỉ có con số,'],
])('another place’s number is said to be drawn only where marks are: %i', (value, said) => {
  const [from, chart] = elsewhere(value);
  expect(draw(chart, 'wide', view('vi', from)).querySelectorAll('.stitch').length > 0).toBe(value > 0);
  expect(say(chart, 'alternative', view('vi', from))).toContain(said);
});

test('as columns side by side on one scale up to four, as a line from five on', () => {
  const bars = (name: string) => {
    const svg = draw(of(name).chart, 'wide', view('vi', of(name).content));
    return [...svg.querySelectorAll('rect.indigo')].map((rect) => Number(rect.getAttribute('height')));
  };
  const [low = 0, high = 0] = bars('two exact');
  expect(low / high).toBeCloseTo((stock.value - 5) / stock.value, 1);
  expect(bars('three')).toHaveLength(3);
  expect(bars('five')).toEqual([]);
});

test('numbers below zero hang from the line that the others stand on', () => {
  const rects = (name: string) =>
    [...draw(of(name).chart, 'wide', view('vi', of(name).content)).querySelectorAll('rect.indigo')].map((rect) => {
      const [top, height] = ['y', 'height'].map((key) => Number(rect.getAttribute(key)));
      return { top: top ?? 0, bottom: (top ?? 0) + (height ?? 0), height: height ?? 0 };
    });
  const [above, below, ...none] = rects('below and above zero');
  expect(none).toEqual([]);
  expect((below?.top ?? 0) - (above?.bottom ?? 0)).toBe(1);
  expect((above?.height ?? 0) / (below?.height ?? 1)).toBeCloseTo(12.5 / 3.4, 0);
  const [, high, low] = rects('shares below one').map(({ height }) => height);
  expect((high ?? 0) / (low ?? 1)).toBeCloseTo(2 / 3, 1);
});

describe('figures that do not compare', () => {
  const comparing = {
    vi: /nhiều hơn|ít hơn|cao hơn|thấp hơn|tăng|giảm|gấp|bằng lần|lần trước|chênh lệch|xu hướng/i,
    en: /than before|before that|same as|\bup\b|\bdown\b|higher|lower|rise|rose|fell|fall|increase|decrease|trend|difference/i,
  };

  test('the words looked for are those of figures that compare', () => {
    for (const name of ['two exact', 'two exact, fewer', 'two the same', 'two lower bounds', 'five'])
      for (const lang of languages)
        expect(plainSpaces(say(of(name).chart, 'headline', view(lang, of(name).content))), name).toMatch(
          comparing[lang],
        );
  });

  test('are of every kind', () => expect(broken.length).toBeGreaterThanOrEqual(6));

  test.each(broken.flatMap((one) => languages.map((lang) => ({ ...one, lang }))))(
    '$name: no form joins or compares them, $lang',
    ({ chart, content, lang }) => {
      const table = tableOf(chart, view(lang, content));
      const breaks = table.rows.map((row) => row.at(-1)?.text ?? '').filter((text) => text.includes(':'));
      expect(breaks.length).toBeGreaterThan(0);
      const definitions = content.data.indicators.flatMap((row) => [row[`not_told_${lang}`], row[`name_${lang}`]]);
      const bare = (text: string) => definitions.reduce((rest, own) => rest.replaceAll(own, ''), text);
      const forms = {
        words: parts.map((part) => say(chart, part, view(lang, content))).join('\n'),
        table: JSON.stringify(table.rows.map((row) => row.map(({ text }) => text))),
        csv: csv(table.records),
        card: picture('card', chart, view(lang, content), '').svg.replaceAll(/<style>.*?<\/style>/gs, ''),
        json: JSON.stringify(JSON.parse(chartJson(chart, view(lang, content))), (key, value) =>
          key === (lang === 'vi' ? 'en' : 'vi') ? undefined : value,
        ),
      };
      for (const [form, text] of Object.entries(forms)) {
        const said = plainSpaces(bare(text)).replaceAll(/ (?:in)?comparable[^"]*/g, ' ');
        expect(comparing[lang].exec(said)?.[0], form).toBeUndefined();
      }
      expect(chart.facts.every((id) => content.facts.get(id)?.computation === null)).toBe(true);
      for (const size of sizes) {
        const svg = draw(chart, size, view(lang, content));
        const lines = [...svg.querySelectorAll('path')].filter((path) => /\dL/.test(path.getAttribute('d') ?? ''));
        expect(lines, size).toEqual([]);
        expect(
          plainSpaces(
            labels(svg)
              .map(({ text }) => text)
              .join(' '),
          ),
        ).toContain(plainSpaces(breaks[0]?.split(': ').slice(1).join(': ').split(' ').slice(0, 2).join(' ') ?? '-'));
      }
    },
  );

  test('at a reform name it and its day', () => {
    const { chart, content } = of('another place after a reform');
    const drawn = (lang: 'vi' | 'en') =>
      plainSpaces(
        labels(draw(chart, 'narrow', view(lang, content)))
          .map(({ text }) => text)
          .join(' '),
      );
    expect(drawn('vi')).toContain('ranh giới thay đổi 1/7/2025');
    expect(drawn('en')).toContain('boundaries changed, 1 July 2025');
    expect(plainSpaces(say(chart, 'alternative', view('vi', content)))).toContain('ranh giới thay đổi 1/7/2025');
  });
});

const figureOf = (id: string) =>
  content.data.figures.find((row) => row.id === id) as (typeof content.data.figures)[number];

describe('a chart of the story', () => {
  const chart = (name: string) =>
    ofStory(of(name).content).find(({ facts }) => facts.includes(stock.indicator)) as Chart;

  test('leads to the series with the count before', () => {
    const [line] = otherCounts(chart('two exact'), view('vi', of('two exact').content));
    expect(line?.chart.id).toBe(seriesId(stock.indicator));
    expect(plainSpaces(line?.text ?? '')).toBe(`Trước đó: ${stock.value - 5} hội sách (tháng 12 năm 2023)`);
  });

  test('names what each number counts, where it has several', () => {
    const both = ['clubs', 'club-members'].map((id) => ({ ...figureOf(id), id: `${id}-before`, as_of: '2023-12' }));
    const content = with_(both);
    const groups = ofStory(content).find(({ facts }) => both.every(({ indicator }) => facts.includes(indicator)));
    const said = groups ? otherCounts(groups, view('vi', content)).map(({ text }) => plainSpaces(text)) : [];
    expect(said).toHaveLength(2);
    for (const { indicator } of both) {
      const name = content.data.indicators.find(({ id }) => id === indicator)?.name_vi;
      expect(said.filter((text) => text.startsWith(`Trước đó: ${name}, `))).toHaveLength(1);
    }
  });

  test('names no number beside its own that does not compare', () => {
    const name = 'another place after a reform';
    const [line] = otherCounts(chart(name), view('en', of(name).content));
    expect(line?.text).toContain(words('en').otherCounts);
    expect(line?.text).not.toMatch(/\d/);
  });

  test('says nothing where everything was counted once', () => {
    for (const chart of ofStory(content)) expect(otherCounts(chart, view('vi', content))).toEqual([]);
  });
});

describe('other places', () => {
  const printed = content.facts.all.filter(
    ({ computation, place }) => !computation && place !== content.data.site[0]?.place,
  );

  test('have a chart of each of their figures, of one address whether counted once or often', () => {
    const ids = generic(content).elsewhere.map(({ id }) => id);
    expect(ids).toEqual([...new Set(printed.map(({ of, place }) => elsewhereId(of, place)))]);
    const after = generic(cases['three before and three after a reform'] as typeof content).elsewhere;
    expect(after.find(({ id }) => id === elsewhereId(stock.indicator, successor.id))?.facts).toHaveLength(6);
  });

  test.each(generic(content).elsewhere)('$id is drawn, named and says its number with its place', (chart) => {
    for (const lang of languages) {
      const [fact] = chart.facts.map((id) => content.facts.get(id));
      expect(say(chart, 'headline', view(lang, content))).toContain(
        fact?.value.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB'),
      );
      for (const size of sizes) {
        const svg = draw(chart, size, view(lang, content));
        expect(Number(svg.getAttribute('height'))).toBeLessThanOrEqual(520);
        for (const { right, size: font } of labels(svg)) {
          expect(right).toBeLessThanOrEqual(widths[size] + 0.01);
          expect(font).toBeGreaterThanOrEqual(12);
        }
      }
    }
  });
});
