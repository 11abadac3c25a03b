import { describe, expect, test } from 'vitest';
import { factTable, origin, tableOf } from '../../../src/charts/table.ts';
import { csv } from '../../../src/data/publish.ts';
import { find } from '../../../src/facts/index.ts';
import { periodOf, quantity, withUnit } from '../../../src/i18n/formats.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { placeName } from '../../../src/i18n/places.ts';
import { words } from '../../../src/i18n/words.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { content, view } from '../content.ts';
import { cases } from '../series.ts';

const everyTable = charts.flatMap((chart) =>
  languages.map((lang) => ({ id: chart.id, lang, table: tableOf(chart, view(lang)) })),
);

describe.each(everyTable)('the table of $id ($lang)', ({ table }) => {
  test('has a cell under every head, and no empty name', () => {
    for (const row of table.rows) {
      expect(row).toHaveLength(table.columns.length);
      expect(row[0]?.text).not.toBe('');
    }
  });

  test('has one record a row, all with the same columns', () => {
    expect(table.records).toHaveLength(table.rows.length);
    expect(new Set(table.records.map((record) => Object.keys(record).join())).size).toBe(1);
  });

  test('rests on sources that exist', () => {
    const known = content.data.sources.map(({ id }) => id);
    expect(table.sources.length).toBeGreaterThan(0);
    expect(table.sources.filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe('a table of facts', () => {
  const ids = ['visits', 'visits-per-hour'];
  const table = factTable(ids, view('vi'));

  test('shows each number with qualifier, unit and period', () => {
    for (const [index, id] of ids.entries()) {
      const fact = find(content.facts, id);
      expect(table.rows[index]?.[0]?.text).toBe(fact.name.vi);
      expect(table.rows[index]?.[2]?.text).toBe(placeName(fact.place, 'vi', content.data));
      expect(table.rows[index]?.[1]).toEqual({ text: withUnit('vi', fact), fact });
      expect(table.rows[index]?.[3]?.text).toBe(periodOf(fact, 'vi'));
    }
  });

  test('has the qualifier in a column of its own beside the plain number', () => {
    expect(table.records[0]).toMatchObject({
      id: 'visits',
      qualifier: 'more_than',
      value: find(content.facts, 'visits').value,
      calculated: '',
    });
  });

  test('says what a computed number comes from, and that no source prints it', () => {
    expect(table.records[1]).toMatchObject({
      qualifier: 'more_than',
      calculated: 'ratio: visits reading-hours',
      as_printed: '',
      paragraph: '',
    });
  });
});

describe('the origin of a number', () => {
  test('that a source prints is its publisher and paragraph', () => {
    expect(origin(find(content.facts, 'clubs'), view('en'))).toMatch(/^Dân Làng, paragraph \d+$/);
  });

  test.each(languages)('that we computed is labelled so, with its terms and their qualifiers: %s', (lang) => {
    const fact = find(content.facts, 'visits-per-hour');
    const terms = fact.computation?.from.map((term) => quantity(lang, term)).join('\u00a0:\u00a0');
    expect(origin(fact, view(lang))).toBe(`${words(lang).ourCalculation}: ${terms}`);
  });

  test('puts a number below zero behind a sign in brackets', () => {
    const fell = cases['a fall below zero'];
    const change = fell?.facts.all.find(
      ({ computation }) => computation?.operation === 'difference' && computation.from.some(({ value }) => value < 0),
    );
    expect(change && origin(change, view('vi', fell))).toMatch(/ 12,5\u00a0−\u00a0\(−3,4\)$/);
  });

  test.each(languages)('is told of every fact without a hole: %s', (lang) => {
    for (const fact of content.facts.values())
      expect(origin(fact, view(lang)), fact.id).not.toMatch(/undefined|null|NaN|: $/);
  });
});

test('no chart has a row for one club, one group, one session or one report', () => {
  for (const chart of charts.filter(({ table }) => !table))
    expect(tableOf(chart, view('en')).records.map(({ id }) => id)).toEqual(chart.facts);
});

test('the file of a chart begins with the names of its columns', () => {
  const [header] = csv(tableOf(charts[0] as (typeof charts)[number], view('vi')).records).split('\r\n');
  expect(header).toMatch(/^id,name,qualifier,value,unit,/);
});
