import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/data/check.ts';
import { readDataset } from '../../../src/data/files.ts';
import { datapackage, harmless, tableSchema, toCsv } from '../../../src/data/publish.ts';
import { type Dataset, type TableName, tables } from '../../../src/data/schema.ts';
import { checkWith, file, toExcelCsv } from './support.ts';

const real = readDataset('tests/fixtures/report/data');
const clean = checkWith([]).dataset as Dataset;
const printed = (dataset: Dataset, print: typeof toCsv) =>
  Object.values(tables).map((table) => file(`${table.name}.csv`, print(table, dataset[table.name])));

const text = {
  name: 'x',
  key: ['a'],
  title: { vi: 'x', en: 'x' },
  fields: [{ name: 'a', cell: 'text', title: { vi: 'a', en: 'a' } }],
} as const;
const one = (value: string | number | null) => toCsv(text, [{ a: value }]).slice(3, -2);

describe('published CSV', () => {
  test.each([
    ['a whole report', real],
    ['the clean data', clean],
  ])('%s, printed and read by our own check, are the same', (_, dataset) => {
    const outcome = check(printed(dataset, toCsv));
    expect(outcome.dataset).toEqual(dataset);
    expect(outcome.problems.filter(({ code }) => code !== 'no-rows')).toEqual([]);
  });

  test('so are those for a spreadsheet, the semicolons noted', () => {
    const outcome = check(printed(real, toExcelCsv));
    expect(outcome.dataset).toEqual(real);
    expect(new Set(outcome.problems.map(({ code }) => code))).toEqual(new Set(['delimiter', 'no-rows']));
  });

  test('is RFC 4180: CRLF at each end, quotes only where needed, no byte order mark', () => {
    expect(toCsv(text, [{ a: 'x' }])).toBe('a\r\nx\r\n');
    expect(one('a,b')).toBe('"a,b"');
    expect(one('say "x"')).toBe('"say ""x"""');
    expect(one('a\nb')).toBe('"a\nb"');
    expect(one(null)).toBe('');
  });

  test('holds plain numbers, without grouping', () => {
    expect(one(59418)).toBe('59418');
    expect(one(-5)).toBe('-5');
    expect(one(0)).toBe('0');
  });

  test.each(['=1', '+1', '-1', '@x', '\t1', '\r1', '\n1', '＝1', '＋1', '－1', '＠x', "'=1", ' =1'])(
    '%j leaves harmless, with an apostrophe and quotes',
    (value) => {
      expect(harmless(value)).toBe(`'${value}`);
      expect(one(value).startsWith(`"'`)).toBe(true);
    },
  );

  test.each(['a=1', '1-2', 'x', "'x", '59.418'])('%j leaves as it is', (value) => {
    expect(one(value)).toBe(value);
  });

  test('holds no private column', () => {
    expect(toCsv(text, [{ a: 'x', _notes: 'secret' }])).not.toContain('secret');
  });
});

describe('datapackage.json', () => {
  // biome-ignore lint/suspicious/noExplicitAny: a JSON document
  const descriptor = async (): Promise<any> =>
    JSON.parse(
      JSON.stringify(
        await datapackage(real, {
          name: 'some-city-in-figures',
          title: 'Một thành phố / Some city',
          version: '1.0.0',
          created: '2026-11-25T08:30:00Z',
          homepage: 'https://example.org/',
        }),
      ),
    );

  test('names each table with its bytes, hash and number of rows', async () => {
    const { resources } = await descriptor();
    expect(resources.map(({ name }: { name: string }) => name)).toEqual(Object.keys(tables));
    for (const resource of resources) {
      const name = resource.name as TableName;
      const bytes = Buffer.from(toCsv(tables[name], real[name]));
      expect(resource.bytes).toBe(bytes.length);
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
      expect(resource.rows).toBe(real[name].length);
    }
  });

  test('is Data Package v2 with licence and sources', async () => {
    const found = await descriptor();
    expect(found.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(found.licenses[0].name).toBe('CC-BY-4.0');
    expect(found.sources).toHaveLength(real.sources.length);
    expect(found.version).toBe('1.0.0');
  });

  describe('by the profile of Data Package 2.0', () => {
    const ajv = addFormats(new Ajv({ allErrors: true, strictTypes: false }));
    const valid = ajv.compile(JSON.parse(readFileSync('tests/fixtures/datapackage-2.0.schema.json', 'utf8')));

    test('is valid', async () => {
      expect(valid(await descriptor()), ajv.errorsText(valid.errors)).toBe(true);
    });

    // biome-ignore lint/suspicious/noExplicitAny: a JSON document
    test.each<[string, (found: any) => void]>([
      ['no table', (found) => found.resources.splice(0)],
      ['a day for a moment', (found) => Object.assign(found, { created: '2026-11-25' })],
      ['a path out of its folder', (found) => Object.assign(found.resources[0], { path: '../figures.csv' })],
      ['a hash without its name', (found) => Object.assign(found.resources[0], { hash: 'abc' })],
      ['a column of an unknown type', (found) => Object.assign(found.resources[0].schema.fields[0], { type: 'text' })],
      ['a licence without name or path', (found) => found.licenses.splice(0, 1, { title: 'CC' })],
    ])('with %s is not', async (_, spoil) => {
      const found = await descriptor();
      spoil(found);
      expect(valid(found)).toBe(false);
    });
  });

  test('says of each column what the check asks of it', async () => {
    const { resources } = await descriptor();
    const { schema } = resources.find(({ name }: { name: string }) => name === 'figures');
    const column = (name: string) => schema.fields.find((field: { name: string }) => field.name === name);
    expect(schema.primaryKey).toEqual(['id']);
    expect(column('value')).toMatchObject({ type: 'number', constraints: { required: true } });
    expect(column('paragraph')).toMatchObject({ type: 'integer', constraints: { minimum: 0 } });
    expect(column('qualifier').constraints.enum).toContain('more_than');
    expect(column('id').constraints).toMatchObject({ required: true, unique: true });
    expect(schema.foreignKeys).toContainEqual({
      fields: ['source'],
      reference: { resource: 'sources', fields: ['id'] },
    });
    expect(tableSchema(tables.places)).toMatchObject({
      foreignKeys: expect.arrayContaining([{ fields: ['parent'], reference: { fields: ['id'] } }]),
    });
  });

  test('every value keeps the pattern that is published for it', async () => {
    const { resources } = await descriptor();
    for (const { name, schema } of resources) {
      for (const row of real[name as TableName] as Record<string, unknown>[]) {
        for (const { name: column, constraints } of schema.fields) {
          const value = row[column];
          if (constraints?.pattern && value !== null)
            expect(String(value)).toMatch(new RegExp(`^(?:${constraints.pattern})$`));
        }
      }
    }
  });

  test('is the same each time', async () => {
    expect(await descriptor()).toEqual(await descriptor());
  });
});
