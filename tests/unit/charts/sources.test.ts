import { describe, expect, test } from 'vitest';
import { everyChart } from '../../../src/charts/present.ts';
import { notToldBy, ofReport, sourcesOf } from '../../../src/charts/sources.ts';
import { mainReport } from '../../../src/facts/main.ts';
import { chartJson } from '../../../src/forms/json.ts';
import { offline } from '../../../src/forms/offline.ts';
import { picture } from '../../../src/forms/picture.ts';
import { capital } from '../../../src/i18n/formats.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { content, view } from '../content.ts';

const report = mainReport(content.data).id;
const all = everyChart(content);
const rests = (of: (typeof all)[number]) => sourcesOf(of, view('vi')).some(({ id }) => id === report);
const [ours] = all.filter(rests);
const [other] = all.filter((chart) => !rests(chart));
if (!ours || !other) throw new Error('The report has no chart of one of both kinds.');

describe.each(languages)('what a chart leaves open (%s)', (lang) => {
  const own = view(lang);
  const { notTold, anySource } = own.words;
  const bySource = capital(notTold.replace('{source}', anySource));
  const byReport = ofReport(notTold, own);

  test('is left open by the article only where the chart rests on it', () => {
    for (const chart of all) expect(notToldBy(chart, own), chart.id).toBe(rests(chart) ? byReport : bySource);
  });

  test('is left open by what the report is: an article, a decree, or simply a source', () => {
    const called = (kind: string | null) => {
      const sources = content.data.sources.map((row) => (row.id === report ? { ...row, [`kind_${lang}`]: kind } : row));
      return ofReport(notTold, view(lang, { ...content, data: { ...content.data, sources } }));
    };
    expect(called('văn kiện')).toBe(capital(notTold.replace('{source}', 'văn kiện')));
    expect(called(null)).toBe(bySource);
  });

  test.each([
    ['its picture', (chart: typeof ours) => picture('picture', chart, own, 'example.org').svg],
    ['its page to keep', (chart: typeof ours) => offline(chart, own)],
    ['its JSON', (chart: typeof ours) => chartJson(chart, own)],
  ])('is so in %s', (_, make) => {
    const flat = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/[\s\u00a0]+/g, ' ');
    expect(flat(make(other))).toContain(bySource);
    expect(flat(make(other))).not.toContain(byReport);
    expect(flat(make(ours))).toContain(byReport);
    expect(flat(make(ours))).not.toContain(bySource);
  });
});
