import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/charts/chart.ts';
import { credit } from '../../../src/charts/sources.ts';
import { find } from '../../../src/facts/index.ts';
import { pageCard, picture, pictureSize } from '../../../src/forms/picture.ts';
import { date, quantity } from '../../../src/i18n/formats.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { words } from '../../../src/i18n/words.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { labels, overlap } from '../charts/drawings.ts';
import { content, view } from '../content.ts';
import { vary, withCorrections, withEvents, withLongNames, withUnits, withValues } from '../vary.ts';

const ADDRESS = 'a-newspaper.example/lam-chau/en/charts/visits-inhabitants/';
const kinds = ['picture', 'narrow', 'square', 'tall', 'card'] as const;
const pictures = languages.flatMap((lang) =>
  charts.flatMap((chart) => kinds.map((kind) => ({ lang, chart, kind, id: chart.id }))),
);
const flat = (text: string) => text.replace(/\s+/g, ' ');
const parse = (svg: string) => parseHTML(`<body>${svg}</body>`).document.querySelector('svg') as SVGSVGElement;

describe.each(pictures)('the $kind of $id ($lang)', ({ lang, chart, kind }) => {
  const { svg, width, height } = picture(kind, chart, view(lang), ADDRESS);
  const root = parse(svg);
  const lines = labels(root);
  const written = flat(lines.map(({ text }) => text).join(' '));

  test('says on itself what it shows, whose it is and where it is from', () => {
    for (const part of ['headline', 'description'] as const)
      expect(written).toContain(flat(say(chart, part, view(lang))));
    expect(written).toContain(flat(credit(chart, view(lang))));
    expect(written).toContain(words(lang).licenceShort);
    // A narrow picture breaks it behind a slash.
    expect(written.replaceAll(' ', '')).toContain(ADDRESS);
  });

  test('has the size that a network asks for, or is as high as what it holds', () => {
    const asked = {
      square: { width: 1080, height: 1080 },
      tall: { width: 1080, height: 1920 },
      card: { width: 1200, height: 630 },
    };
    expect({ width, height }).toEqual(pictureSize(kind, chart, view(lang)));
    if (kind in asked) expect({ width, height }).toEqual(asked[kind as keyof typeof asked]);
    else expect(width).toBe(kind === 'narrow' ? 360 : 724);
  });

  test('is named and described for whoever cannot see it', () => {
    expect(root.querySelector('title')?.textContent).toBe(say(chart, 'headline', view(lang)));
    expect(root.querySelector('desc')?.textContent).toBe(say(chart, 'alternative', view(lang)));
    expect(root.getAttribute('lang')).toBe(lang);
  });

  test('needs nothing else: its ground is painted, its colours written out, nothing is fetched', () => {
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(root.querySelector('style + rect')?.getAttribute('class')).toBe('paper');
    expect(svg).not.toMatch(/@import|@font-face|url\(|var\(|href=|<script|<image|<foreignObject|oklch/);
    expect(svg).toMatch(/sans-serif/);
  });

  test('holds every line inside its margins, none smaller than 12 px', () => {
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(line.left, line.text).toBeGreaterThanOrEqual(24);
      expect(line.right, line.text).toBeLessThanOrEqual(width - 24);
      expect(line.top, line.text).toBeGreaterThanOrEqual(24);
      expect(line.bottom, line.text).toBeLessThanOrEqual(height - 24);
      expect(line.size, line.text).toBeGreaterThanOrEqual(12);
    }
  });

  test('lays no line over another', () => {
    const over = lines.flatMap((a, index) =>
      lines
        .slice(index + 1)
        .filter((b) => overlap(a, b))
        .map((b) => [a, b]),
    );
    expect(over.map((pair) => pair.map(({ text }) => text))).toEqual([]);
  });

  test('breaks no line between a number and its qualifier', () => {
    for (const fact of content.facts.values()) {
      if (fact.qualifier === 'exact') continue;
      const whole = quantity(lang, fact);
      const bare = whole.slice(words(lang)[fact.qualifier].length + 1);
      const of = (part: string) => lines.reduce((sum, { text }) => sum + text.split(part).length - 1, 0);
      if (bare.length > 3) expect(of(bare)).toBe(of(whole));
    }
  });
});

test('every picture but the card says what the figures do not tell', () => {
  for (const { lang, chart, kind } of pictures)
    if (kind !== 'card') {
      const written = labels(parse(picture(kind, chart, view(lang), ADDRESS).svg)).map(({ text }) => text);
      expect(flat(written.join(' '))).toContain(flat(say(chart, 'notTold', view(lang))));
    }
});

test('visits are more than their number in every picture of them', () => {
  const visits = find(content.facts, 'visits');
  for (const { lang, chart, kind } of pictures)
    if (chart.id === 'reading-hours')
      expect(parse(picture(kind, chart, view(lang), ADDRESS).svg).textContent).toContain(quantity(lang, visits));
});

test('the card of a page holds its words', () => {
  const signature = { name: 'Một thành phố qua con số', lang: 'vi' as const, address: ADDRESS };
  const { svg, width, height } = pageCard('Ai giữ bình yên?', 'Một bài báo kể gì?', 'Nguồn: X', signature);
  expect({ width, height }).toEqual({ width: 1200, height: 630 });
  for (const { right, text } of labels(parse(svg))) expect(right, text).toBeLessThan(width - 24);
});

describe('where every figure was corrected twice, at length,', () => {
  const corrected = withCorrections();

  test.each(pictures.filter(({ chart }) => chart.facts.length > 0))(
    'the $kind of $id ($lang) still says so',
    ({ lang, chart, kind }) => {
      const root = parse(picture(kind, chart, view(lang, corrected), ADDRESS).svg);
      const written = flat(
        labels(root)
          .map(({ text }) => text)
          .join(' '),
      );
      expect(written).toContain(flat(`${words(lang).correctedOn} ${date(lang, '2030-12-24')}`));
      const reason = corrected.data.corrections[0]?.reason_vi ?? '';
      if (kind === 'picture' || kind === 'narrow') expect(written).toContain(reason);
    },
  );
});

describe.each(
  Object.entries({
    'nothing of everything': vary(({ id, value }) => ({
      value: /^clubs$|hours$|asked$|libraries$/.test(id) ? value : 0,
    })),
    'one of everything': vary(() => ({ value: 1 })),
    'ten times as many': vary(({ value }) => ({ value: value * 10 })),
    'a million of everything': vary(() => ({ value: 1_000_000 })),
    '500 clubs': withValues({ clubs: 500, 'club-members': 1_000_000 }),
    'no event': withEvents(0, false),
    'twelve events with long names': withEvents(12, true),
    'twenty units with long names': withUnits(20, 'Nà Hát và Pù Sam Cáp Thượng'),
    'long corrections': withCorrections(),
    'long names': withLongNames(),
  }),
)('with %s', (_, content) => {
  test.each(pictures)('the $kind of $id ($lang) keeps its words in their places', ({ lang, chart, kind }) => {
    const { svg, width, height } = picture(kind, chart, view(lang, content), ADDRESS);
    const lines = labels(parse(svg));
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    const [first] = lines;
    expect(first?.text.slice(0, 3)).toBe(say(chart, 'headline', view(lang, content)).slice(0, 3));
    for (const { left, right, top, bottom, size, text } of lines) {
      expect(left, text).toBeGreaterThanOrEqual(23.5);
      expect(right, text).toBeLessThanOrEqual(width - 23.5);
      expect(top, text).toBeGreaterThanOrEqual(23);
      expect(bottom, text).toBeLessThanOrEqual(height - 23);
      expect(size, text).toBeGreaterThanOrEqual(12);
    }
    for (const [index, a] of lines.entries())
      for (const b of lines.slice(index + 1)) expect(overlap(a, b), `${a.text} / ${b.text}`).toBe(false);
  });
});

test('where no drawing is legible, its numbers stand in its place', () => {
  const crowded = withEvents(12, true);
  const timeline = charts.find(({ id }) => id === 'timeline') as (typeof charts)[number];
  for (const lang of languages) {
    const written = labels(parse(picture('card', timeline, view(lang, crowded), ADDRESS).svg));
    const largest = Math.max(...written.slice(1).map(({ size }) => size));
    expect(largest).toBeGreaterThanOrEqual(28);
    expect(written.map(({ text }) => text)).toContain(date(lang, '1945'));
  }
});
