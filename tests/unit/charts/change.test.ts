import { describe, expect, test } from 'vitest';
import { type Chart, say, sizes } from '../../../src/charts/chart.ts';
import { render } from '../../../src/charts/render.ts';
import { tableOf } from '../../../src/charts/table.ts';
import { csv } from '../../../src/data/publish.ts';
import { find } from '../../../src/facts/index.ts';
import { picture } from '../../../src/forms/picture.ts';
import { number, quantity } from '../../../src/i18n/formats.ts';
import { languages } from '../../../src/i18n/languages.ts';
import type { View } from '../../../src/i18n/view.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { changed, content, view, withFigure } from '../content.ts';

/** Every form of a chart that a reader or a machine may get. */
function forms(chart: Chart, from: View): Record<string, string> {
  const table = tableOf(chart, from);
  return {
    ...Object.fromEntries(sizes.map((size) => [size, render(chart, size, from).replace(/ aria-label="[^"]*"/, '')])),
    alternative: say(chart, 'alternative', from),
    picture: picture('picture', chart, from, 'example.org').svg,
    table: JSON.stringify(table.rows.map((row) => row.map(({ text }) => text))),
    csv: csv(table.records),
  };
}

const same = (a: Record<string, string>, b: Record<string, string>) =>
  Object.keys(a).filter((form) => a[form] === b[form]);

const printed = charts
  .filter(({ table }) => !table)
  .flatMap((chart) => {
    const facts = chart.facts.map((id) => find(content.facts, id)).filter(({ computation }) => !computation);
    return facts.map((fact) => ({ chart, fact, name: `${fact.id} in ${chart.id}` }));
  });

describe.each(languages)('a changed row changes every form (%s):', (lang) => {
  test.each(printed)('the value of $name', ({ chart, fact }) => {
    const more = withFigure(fact.id, { value: fact.value + 1 });
    const [before, after] = [forms(chart, view(lang)), forms(chart, view(lang, more))];
    expect(same(before, after)).toEqual([]);
    const said = (form: string, value: number) => (form === 'csv' ? `,${value},` : number(lang, value));
    for (const [form, text] of Object.entries(before))
      if (text.includes(said(form, fact.value))) expect(after[form], form).toContain(said(form, fact.value + 1));
  });

  test.each(printed.filter(({ fact }) => fact.qualifier !== 'exact'))('the qualifier of $name', ({ chart, fact }) => {
    const other = { ...fact, qualifier: 'at_least' as const };
    const after = forms(chart, view(lang, withFigure(fact.id, { qualifier: other.qualifier })));
    for (const [form, text] of Object.entries(after)) {
      if (form !== 'csv') expect(text.replaceAll('&#160;', '\u00a0'), form).toContain(quantity(lang, other));
      else expect(text).toMatch(new RegExp(`,at_least,${fact.value},`));
      expect(text.replaceAll('&#160;', '\u00a0'), form).not.toContain(quantity(lang, fact));
    }
  });

  test('the name of a unit on the schematic', () => {
    const chart = charts.find(({ id }) => id === 'shelf-coverage') as Chart;
    const renamed = changed('places', ({ id }) => id === 'son-thang', { name: 'Bản Mới' });
    const { alternative: _, ...before } = forms(chart, view(lang));
    expect(same(before, forms(chart, view(lang, renamed)))).toEqual([]);
  });

  test('the date of an event', () => {
    const chart = charts.find(({ id }) => id === 'timeline') as Chart;
    const later = changed('events', ({ id }) => id === 'town-ends', { date: '2025-08-09' });
    expect(same(forms(chart, view(lang)), forms(chart, view(lang, later)))).toEqual([]);
  });
});
