import { describe, expect, test } from 'vitest';
import { everyChart } from '../../../src/charts/present.ts';
import { notToldBy, sourcesOf } from '../../../src/charts/sources.ts';
import { mainReport } from '../../../src/facts/main.ts';
import { chartJson } from '../../../src/forms/json.ts';
import { offline } from '../../../src/forms/offline.ts';
import { picture } from '../../../src/forms/picture.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { words } from '../../../src/i18n/words.ts';
import { content, view } from '../content.ts';

const report = mainReport(content.data).id;
const all = everyChart(content);
const rests = (of: (typeof all)[number]) => sourcesOf(of, view('vi')).some(({ id }) => id === report);
const [ours] = all.filter(rests);
const [other] = all.filter((chart) => !rests(chart));
if (!ours || !other) throw new Error('The report has no chart of one of both kinds.');

describe.each(languages)('what a chart leaves open (%s)', (lang) => {
  const w = words(lang);
  const own = view(lang);

  test('is left open by the article only where the chart rests on it', () => {
    for (const chart of all) expect(notToldBy(chart, own), chart.id).toBe(rests(chart) ? w.notTold : w.notToldBySource);
  });

  test.each([
    ['its picture', (chart: typeof ours) => picture('picture', chart, own, 'example.org').svg],
    ['its page to keep', (chart: typeof ours) => offline(chart, own)],
    ['its JSON', (chart: typeof ours) => chartJson(chart, own)],
  ])('is so in %s', (_, make) => {
    const flat = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/[\s\u00a0]+/g, ' ');
    expect(flat(make(other))).toContain(w.notToldBySource);
    expect(flat(make(other))).not.toContain(w.notTold);
    expect(flat(make(ours))).toContain(w.notTold);
    expect(flat(make(ours))).not.toContain(w.notToldBySource);
  });
});
