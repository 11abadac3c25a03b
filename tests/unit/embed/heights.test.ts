import { describe, expect, it } from 'vitest';
import { heightsOf } from '../../../src/embed/heights.ts';
import { heightWidths } from '../../../src/embed/snippets.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { view } from '../content.ts';
import { extremes } from './extremes.ts';

/** What some hosts cut off is higher, in CSS pixels. */
const MOST = 1000;

describe('the height of an embed', () => {
  it.each(Object.entries(extremes))('is one that no host cuts off at 320 px, with %s', (_, changed) => {
    for (const chart of charts)
      for (const lang of languages)
        expect(heightsOf(chart, view(lang, changed)).title[heightWidths.indexOf(320)], chart.id).toBeLessThanOrEqual(
          MOST,
        );
  });

  it('is less without the headline', () => {
    for (const chart of charts) {
      const { title, bare } = heightsOf(chart, view('vi'));
      for (const [index, height] of title.entries()) expect(height).toBeGreaterThan(bare[index] ?? Number.NaN);
    }
  });

  it('has room for the notice of an edition', () => {
    const edition = { version: '1.2.3', date: '2026-11-24' };
    for (const chart of charts) {
      const live = heightsOf(chart, view('en')).title;
      const kept = heightsOf(chart, view('en'), edition).title;
      for (const [index, height] of kept.entries()) expect(height - (live[index] ?? 0)).toBeGreaterThan(40);
    }
  });
});
