import { describe, expect, test } from 'vitest';
import { tables } from '../../../src/data/schema.ts';
import { fold } from '../../../src/data/spelling.ts';
import { checkText, checkWith, cleanText, reaction } from './support.ts';

const baseline = checkWith([]).dataset;
const header = (from: string, to: string) => checkText('figures', cleanText('figures').replace(from, to));

describe('header', () => {
  test.each([
    ['another case', ',value,', ',Value,'],
    ['spaces at the edges', ',value,', ',  value ,'],
    ['a no-break space at the edge', ',value,', ',value\u00a0,'],
    ['a space for the underscore', ',period_start,', ',period start,'],
    ['a hyphen for the underscore', ',period_start,', ',period-start,'],
    ['the Vietnamese title', ',value,', ',Giá trị,'],
    ['the Vietnamese title in NFD', ',value,', `,${'Giá trị'.normalize('NFD')},`],
    ['the Vietnamese title without accents', ',value,', ',gia tri,'],
    ['a declared alias', 'id,', 'mã,'],
  ])('%s is noted and read', (_, from, to) => {
    const outcome = header(from, to);
    expect(reaction(outcome)).toEqual(['N label-form']);
    expect(outcome.dataset).toEqual(baseline);
  });

  test('no two columns of a table share a spelling', () => {
    for (const table of Object.values(tables)) {
      const names = table.fields.flatMap((field) => [
        ...new Set([field.name, field.title.vi, field.title.en].map(fold)),
      ]);
      expect(new Set(names).size, table.name).toBe(names.length);
    }
  });

  test('the order of the columns does not matter', () => {
    const outcome = checkText(
      'coverage',
      'basis,unit,source,place,indicator\nall_units,doan-net,report,city,units-with-shelf\nall_units,thuyet-tien,report,city,units-with-shelf\n',
    );
    expect(reaction(outcome)).toEqual(['A']);
    expect(outcome.dataset).toEqual(baseline);
  });

  test.each([
    ['a column twice', ',paragraph,', ',value,'],
    ['two spellings of one column', ',paragraph,', ',Giá trị,'],
    ['a name that a library gave to a second column', ',paragraph,', ',value_1,'],
    ['a name that a library gave to a second column, with a dot', ',paragraph,', ',value.1,'],
  ])('%s is refused', (_, from, to) => {
    expect(reaction(header(from, to))).toContain('R duplicate-label');
  });

  test('a missing column is refused, with what was found and the nearest name', () => {
    const { problems } = header(',value,', ',valeu,');
    const missing = problems.find(({ code }) => code === 'missing-label');
    expect(missing?.found).toContain('valeu');
    expect(missing?.fix.vi).toContain('«valeu»');
    expect(problems.find(({ code }) => code === 'extra-label')?.fix.vi).toContain('«value»');
  });

  test('a missing optional column is noted', () => {
    const text = cleanText('sources').replaceAll(/^((?:[^,]*,){8})[^,]*,/gm, '$1');
    expect(reaction(checkText('sources', text))).toEqual(['N absent-label']);
  });

  test('an unknown column is refused, as its data would be lost', () => {
    const text = cleanText('coverage').replace('basis', 'basis,notes').replaceAll('all_units', 'all_units,x');
    expect(reaction(checkText('coverage', text))).toEqual(['R extra-label']);
  });

  test.each(['_notes', '_ghi chú', 'Ghi chú nội bộ', 'ghi chu noi bo'])(
    'a private column is accepted and never published: %s',
    (name) => {
      const text = cleanText('coverage')
        .replace('basis', `basis,${name}`)
        .replaceAll('all_units', 'all_units,chỉ cho mình');
      const outcome = checkText('coverage', text);
      expect(reaction(outcome)).toEqual(['A']);
      expect(outcome.dataset).toEqual(baseline);
    },
  );

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])('a column named %s is refused', (name) => {
    const text = cleanText('coverage').replace('basis', `basis,${name}`).replaceAll('all_units', 'all_units,x');
    expect(reaction(checkText('coverage', text))).toEqual(['R extra-label']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test.each(['=A1', '+x', '@x'])('a formula as a name is refused: %s', (name) => {
    const text = cleanText('coverage').replace('basis', `basis,${name}`).replaceAll('all_units', 'all_units,x');
    expect(reaction(checkText('coverage', text))).toEqual(['R formula']);
  });

  test('an empty name between others is refused', () => {
    const text = cleanText('coverage').replace('unit,basis', 'unit,,basis').replaceAll(',all_units', ',,all_units');
    expect(reaction(checkText('coverage', text))).toEqual(['R blank-label']);
  });

  test('curly quotes round the names are refused with a hint', () => {
    const { problems } = header('id,indicator', '“id”,“indicator”');
    expect(problems[0]).toMatchObject({ code: 'curly-quotes', line: 1, column: 'A' });
  });

  test('a file without a header is refused as such', () => {
    const text = cleanText('figures').split('\n').slice(1).join('\n');
    expect(reaction(checkText('figures', text))).toEqual(['R no-header']);
  });

  test('a header of strange names is one error, not one a column', () => {
    expect(checkText('coverage', 'a,b,c,d\n').problems.filter(({ file }) => file === 'coverage.csv')).toHaveLength(1);
  });
});

test.each(['_ghi_chu', '_note', '_value', '_id', 'Ghi chú nội bộ'])(
  'a private column %s is never read, not even where one of a like name is missing',
  (name) => {
    const [head = '', ...rows] = cleanText('figures').trim().split('\n');
    const own = [`${head},${name}`, ...rows.map((row) => `${row},9`)].join('\n');
    const beside = checkText('figures', `${own}\n`);
    expect(reaction(beside)).toEqual(['A']);
    expect(beside.dataset).toEqual(baseline);
    const without = `${head.replace(',note_vi,note_en', '')},${name}\n${rows[0]?.replace(/,[^,]*,[^,]*$/, '')},9`;
    const read = checkText('figures', without).sheets.figures?.rows[0]?.row;
    expect(read?.note_vi).toBeNull();
    expect(JSON.stringify(read)).not.toContain('"9"');
  },
);

test('a missing column is told by its name', () => {
  const text = cleanText('sources').replace('kind_vi', '_x').replace('kind_en', '_y');
  const told = checkText('sources', text).problems.filter(({ code }) => code === 'absent-label');
  expect(told.map(({ why }) => why?.en)).toEqual([
    expect.stringContaining('"kind_vi"'),
    expect.stringContaining('"kind_en"'),
  ]);
});
