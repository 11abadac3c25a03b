import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/charts/chart.ts';
import { resvg } from '../../../src/forms/fonts.ts';
import { outlines } from '../../../src/forms/outlines.ts';
import { picture } from '../../../src/forms/picture.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { view } from '../content.ts';

const all = languages.flatMap((lang) => charts.map((chart) => ({ id: chart.id, chart, lang })));

/** How many pixels of a hundred differ by more than the edge of a letter may. */
function difference(a: Buffer, b: Buffer): number {
  let differ = 0;
  for (let at = 0; at < a.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 48)) differ++;
  return (400 * differ) / a.length;
}

describe.each(all)('the outlines of $id ($lang)', ({ chart, lang }) => {
  const drawn = picture('picture', chart, view(lang), 'example.org');
  const svg = outlines(drawn);

  test('need no font, and look the same where there is none', () => {
    expect(svg).not.toMatch(/<text|font-family|<style|href|url\(/);
    const without = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const whole = new Resvg(drawn.svg, resvg).render();
    expect([without.width, without.height]).toEqual([drawn.width, drawn.height]);
    expect(difference(without.pixels, whole.pixels)).toBeLessThan(0.05);
  });

  test('are named and described in the language of the picture', () => {
    const text = svg.replaceAll('&#160;', '\u00a0');
    expect(text).toContain(`<title>${say(chart, 'headline', view(lang))}</title>`);
    expect(text).toContain(`<desc>${say(chart, 'alternative', view(lang))}</desc>`);
    expect(text).toMatch(new RegExp(`^<svg role="img" lang="${lang}"`));
  });

  test('are the same bytes when made again', () => {
    expect(outlines(drawn)).toBe(svg);
  });
});
