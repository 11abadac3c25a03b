import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/charts/chart.ts';
import { charts } from '../../../src/charts/index.ts';
import { picture } from '../../../src/charts/picture.ts';
import { sourcesOf } from '../../../src/charts/sources.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { words } from '../../../src/i18n/words.ts';
import { content } from '../content.ts';
import { labels } from './drawings.ts';

const ADDRESS = 'example.org/charts/x/';
const pictures = charts.flatMap((chart) => languages.map((lang) => ({ id: chart.id, chart, lang })));
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe.each(pictures)('the picture of $id ($lang)', ({ chart, lang }) => {
  const svg = picture(chart, lang, content, ADDRESS);
  const root = parseHTML(svg).document.querySelector('svg') as SVGSVGElement;

  test('says on itself what it shows, what it does not tell, whose it is and where it is from', () => {
    const written = flat(
      labels(root)
        .map(({ text }) => text)
        .join(' '),
    );
    for (const part of ['headline', 'description', 'notTold'] as const)
      expect(written).toContain(flat(say(chart, part, lang, content)));
    for (const { publisher } of sourcesOf(chart, content)) expect(written).toContain(publisher);
    expect(written).toContain(words(lang).licenceShort);
    expect(written).toContain(ADDRESS);
  });

  test('is named and described for whoever cannot see it', () => {
    expect(root.querySelector('title')?.textContent).toBe(say(chart, 'headline', lang, content));
    expect(root.querySelector('desc')?.textContent).toBe(say(chart, 'alternative', lang, content));
    expect(root.getAttribute('lang')).toBe(lang);
  });

  test('needs nothing else: its ground is painted, its colours written out, nothing is fetched', () => {
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toMatch(/<rect[^>]* class="paper"/);
    expect(svg).not.toMatch(/@import|url\(|var\(|href=|<script|<image|oklch/);
    expect(svg).toMatch(/sans-serif/);
  });

  test('keeps all its words within its edges', () => {
    const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    for (const { text, left, right, top, bottom } of labels(root)) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(width);
      expect(top, text).toBeGreaterThanOrEqual(0);
      expect(bottom, text).toBeLessThanOrEqual(height);
    }
  });
});
