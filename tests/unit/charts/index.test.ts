import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ChartText, heights, say, sizes, widths } from '../../../src/charts/chart.ts';
import { textsOf } from '../../../src/charts/present.ts';
import { document } from '../../../src/charts/render.ts';
import { find } from '../../../src/facts/index.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { conditionsOf, placeholders, plain, type Words, wordings } from '../../../src/i18n/phrase.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { content, view } from '../content.ts';
import { withValues } from '../vary.ts';

const parts = ['headline', 'description', 'alternative', 'notTold'] as const;
const named = (words: Words) => [...new Set([...wordings(words).flatMap(placeholders), ...conditionsOf(words)])];

test('every chart has an address of its own, and a file of that name', () => {
  const ids = charts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const files = readdirSync('tests/fixtures/report/story/charts').map((file) => file.replace(/\.ts$/, ''));
  for (const id of ids) expect(files).toContain(id);
});

test.each([
  ['vi', /^Hơn\u00a0[\d.]+ lượt/],
  ['en', /^More\u00a0than\u00a0[\d,]+ visits/],
] as const)('a headline that begins with the word of a number begins with a capital: %s', (lang, right) => {
  const [chart] = charts;
  if (!chart) throw new Error('There is no chart.');
  const headline = lang === 'vi' ? '{visits} lượt' : '{visits} visits';
  const own = { ...chart, [lang]: { ...chart[lang], headline } } as typeof chart;
  expect(say(own, 'headline', view(lang))).toMatch(right);
  // A name keeps its own first letter.
  expect(
    say({ ...own, [lang]: { ...own[lang], headline: 'pH {visits}' } } as typeof chart, 'headline', view(lang)),
  ).toMatch(/^pH /);
});

test('what is left open ends in one full stop, whether its clauses have one or not', () => {
  const [chart] = charts;
  if (!chart) throw new Error('There is no chart.');
  const open = (...notTold: string[]) =>
    say({ ...chart, vi: { ...chart.vi, notTold } } as typeof chart, 'notTold', view('vi'));
  expect(open('ở đâu.', 'khi nào.')).toBe(open('ở đâu', 'khi nào'));
});

describe.each(charts)('$id', (chart) => {
  test.each(parts)('names the same numbers in both languages: %s', (part) => {
    const each = (text: ChartText) => (part === 'notTold' ? text.notTold : [text[part]]).map(named);
    expect(each(chart.en)).toEqual(each(chart.vi));
  });

  test('names the same numbers in the labels of both languages', () => {
    expect(Object.keys(chart.en.labels).sort()).toEqual(Object.keys(chart.vi.labels).sort());
    const all = (text: ChartText) => new Set(Object.values(text.labels).flatMap(named));
    expect(all(chart.en)).toEqual(all(chart.vi));
  });

  test('rests on facts that exist, each once, and names no other number', () => {
    expect(new Set(chart.facts).size).toBe(chart.facts.length);
    for (const id of chart.facts) find(content.facts, id);
    const all = textsOf(chart, 'vi').flatMap(named);
    expect(all.filter((name) => !name.includes(' ') && !chart.facts.includes(name))).toEqual([]);
  });

  test.each(languages)('is written in whole sentences where it is read as text: %s', (lang) => {
    const text: ChartText = chart[lang];
    const filled = (part: (typeof parts)[number]) => say(chart, part, view(lang));
    expect(filled('headline')).not.toMatch(/\.$/);
    expect(filled('alternative')).toMatch(/\.$/);
    expect(filled('notTold')).toMatch(/\.$/);
    expect(filled('headline').split(/\s+/).length).toBeLessThanOrEqual(18);
    // Each is the end of a sentence, and hangs on a thread of its own.
    for (const clause of text.notTold) {
      const said = plain(clause, view(lang));
      expect(said).toMatch(/^[^\p{Lu}].*[^.;]$|^$/u);
      expect(said.split(/\s+/).length).toBeLessThanOrEqual(15);
    }
    expect(text.notTold.length).toBeLessThanOrEqual(4);
  });

  test('writes every label it has, and asks for no other', () => {
    for (const lang of languages) {
      const asked = new Set<string>();
      for (const from of [content, withValues({ 'reading-hours': 1 })])
        for (const size of sizes)
          chart.draw({
            ...view(lang, from),
            size,
            document,
            width: widths[size],
            height: heights.page[size],
            room: 'page',
            label(key) {
              asked.add(key);
              return plain(chart[lang].labels[key] ?? '', view(lang));
            },
          });
      expect([...asked].sort()).toEqual(Object.keys(chart[lang].labels).sort());
    }
  });
});
