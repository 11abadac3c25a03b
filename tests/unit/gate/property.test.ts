import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizes } from '../../../src/charts/chart.ts';
import { chartsOf } from '../../../src/charts/corrected.ts';
import { present } from '../../../src/charts/present.ts';
import { render } from '../../../src/charts/render.ts';
import { isError } from '../../../src/data/problems.ts';
import { message } from '../../../src/data/report.ts';
import type { Content } from '../../../src/facts/index.ts';
import { feed } from '../../../src/forms/feed.ts';
import { chartJson } from '../../../src/forms/json.ts';
import { picture } from '../../../src/forms/picture.ts';
import { chartDataset } from '../../../src/forms/schema-org.ts';
import { correctionText } from '../../../src/i18n/correction-text.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { plain } from '../../../src/i18n/phrase.ts';
import { uses } from '../../../src/prose/named.ts';
import { statements } from '../../../src/release/version.ts';
import { view } from '../content.ts';
import { pass, story } from './report.ts';
import { sets } from './sets.ts';

const wanted = 300;

/** What a build calls for every page and file, of languages, sizes and pictures one in turn, since drawing takes long. */
function build(content: Content, turn: number): void {
  const lang = languages[turn % languages.length] as (typeof languages)[number];
  const shown = present(content);
  statements(content);
  const told = view(lang, content);
  feed(told);
  for (const correction of content.data.corrections) {
    correctionText(correction, told);
    chartsOf(correction, content);
  }
  for (const file of story)
    for (const { name } of uses(file).uses)
      if (name.kind === 'fact') plain(`{${name.id} unit}, {period ${name.id}}`, told);
      else if (name.kind === 'chart') expect(shown.map(({ id }) => id)).toContain(name.id);
  for (const [index, chart] of shown.entries()) {
    chartDataset(chart, told);
    chartJson(chart, told);
    const size = sizes[(turn + index) % sizes.length] as (typeof sizes)[number];
    expect(render(chart, size, told)).not.toMatch(/NaN|Infinity|undefined/);
    if (index === turn % shown.length)
      picture((['picture', 'square', 'card'] as const)[turn % 3] ?? 'card', chart, told, 'example.org');
  }
}

test(`of ${wanted} data sets, what is accepted can be built, and what is refused says why`, {
  timeout: 600_000,
}, () => {
  const count = { accepted: 0, refused: 0, codes: new Map<string, number>() };
  let turn = 0;
  fc.assert(
    fc.property(sets, ({ data }) => {
      const { content, problems } = pass(data);
      turn += 1;
      const errors = problems.filter(isError);
      expect(content === null).toBe(errors.length > 0);
      for (const one of problems) {
        expect(one.file).not.toBe('');
        expect(one.code).not.toBe('defect');
        for (const lang of languages) {
          expect(one.fix[lang], one.code).not.toBe('');
          expect(one.expected[lang], one.code).not.toBe('');
          expect(message(one)[lang]).not.toMatch(/undefined|\[object|NaN/);
        }
      }
      for (const code of new Set(errors.map(({ code }) => code)))
        count.codes.set(code, (count.codes.get(code) ?? 0) + 1);
      count[content ? 'accepted' : 'refused'] += 1;
      if (content) build(content, turn);
    }),
    { numRuns: wanted, seed: Number(process.env.SEED ?? 2024) },
  );
  // Enough of both, or the sets have become implausible.
  expect(count.accepted).toBeGreaterThan(wanted / 2);
  expect(count.refused).toBeGreaterThan(wanted / 10);
  if (process.env.COUNT) console.log(count);
});
