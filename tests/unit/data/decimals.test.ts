import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPrinted } from '../../../src/data/as-printed.ts';
import { type NumberForm, readCell } from '../../../src/data/cells.ts';
import type { SourceFile } from '../../../src/data/check.ts';
import { diff, printChange, tablesRead } from '../../../src/data/diff.ts';
import { publishedRows, tableCsv, toCsv } from '../../../src/data/publish.ts';
import { type Dataset, tables } from '../../../src/data/schema.ts';
import { changeOf, facts } from '../../../src/facts/index.ts';
import { change } from '../../../src/i18n/correction-text.ts';
import { number, quantity, withUnit } from '../../../src/i18n/formats.ts';
import { viewIn } from '../../../src/i18n/view.ts';
import { tablesOf } from '../../../src/xlsx/tables.ts';
import { template } from '../../../src/xlsx/template.ts';
import { writeXlsx } from '../../../src/xlsx/write.ts';
import { checkWith, cleanText, edited, file, reaction, toExcelCsv } from './support.ts';

const field = { name: 'value', cell: 'number', required: true, title: { vi: 'Giá trị', en: 'Value' } } as const;
const forms: Record<string, NumberForm | null> = {
  'a count': { decimals: 0, signed: false, percent: false },
  'one decimal': { decimals: 1, signed: false, percent: false },
  'a percentage': { decimals: 1, signed: false, percent: true },
  'two decimals': { decimals: 2, signed: false, percent: false },
  'three decimals': { decimals: 3, signed: false, percent: false },
  'below zero': { decimals: 1, signed: true, percent: false },
  'below zero, whole': { decimals: 0, signed: true, percent: false },
  unknown: null,
};

/** `A value`, `N code value` or `R code case`. */
function read(raw: string, form: string): string {
  const { value, faults } = readCell(raw, field, { form: forms[form] ?? null });
  const [fault] = faults;
  if (!fault) return Object.is(value, -0) ? 'A −0' : `A ${value}`;
  expect(value === null).toBe(fault.severity !== 'note');
  return fault.severity === 'note' ? `N ${fault.code} ${value}` : `R ${fault.code}`;
}

describe('a number with decimals', () => {
  test.each([
    ['96,3', 'one decimal', 'A 96.3'],
    ['96.3', 'one decimal', 'A 96.3'],
    ['96', 'one decimal', 'A 96'],
    ['96,0', 'one decimal', 'A 96'],
    ['96,30', 'one decimal', 'A 96.3'],
    ['0,5', 'one decimal', 'A 0.5'],
    ['0.05', 'two decimals', 'A 0.05'],
    ['1965', 'one decimal', 'A 1965'],
    // A dot before three digits is a separator of thousands in Vietnamese, a decimal point in English: never guessed.
    ['1.965', 'one decimal', 'R ambiguous-number'],
    ['1.965', 'three decimals', 'R ambiguous-number'],
    ['2.500', 'two decimals', 'R ambiguous-number'],
    ['1,965', 'one decimal', 'R ambiguous-number'],
    ['2,500', 'two decimals', 'R ambiguous-number'],
    ['2,5', 'two decimals', 'A 2.5'],
    ['2,500', 'three decimals', 'A 2.5'],
    ['0.726', 'three decimals', 'A 0.726'],
    ['1.9650', 'three decimals', 'A 1.965'],
    ['1.965,5', 'one decimal', 'N grouped-number 1965.5'],
    ['1,965.5', 'one decimal', 'N grouped-number 1965.5'],
    ['1.234.567', 'one decimal', 'N grouped-number 1234567'],
    ['1,234,567', 'one decimal', 'R ambiguous-number'],
    ['96,35', 'one decimal', 'R fraction'],
    ['96.351', 'two decimals', 'R ambiguous-number'],
    ['0.351', 'two decimals', 'R fraction'],
    ['1965.25', 'one decimal', 'R fraction'],
    ['96,3,1', 'one decimal', 'R type-error'],
    [',5', 'one decimal', 'R type-error'],
    ['96,', 'one decimal', 'R type-error'],
    ['1.95.3', 'one decimal', 'R type-error'],
    ['96,3%', 'one decimal', 'R percent'],
    ['96,3 %', 'a percentage', 'R percent'],
    ['hơn 96,3', 'one decimal', 'R words-in-number'],
    ['95,1-96,3', 'one decimal', 'R range'],
    ['-5,2', 'one decimal', 'R minimum'],
    ['99999999999999999', 'one decimal', 'R number-too-large'],
    ['96,3', 'a count', 'R fraction'],
    ['1.965', 'a count', 'N grouped-number 1965'],
    ['1.95', 'a count', 'R type-error'],
    ['-5', 'a count', 'R minimum'],
  ])('%s in %s: %s', (raw, form, right) => {
    expect(read(raw, form)).toBe(right);
  });

  test('is told how to be typed: without its %, or with as many decimals as its indicator says', () => {
    const fix = (raw: string, form: string) => readCell(raw, field, { form: forms[form] ?? null }).faults[0];
    expect(fix('96,3%', 'a percentage')?.fix.vi).toContain('xoá dấu %');
    expect(fix('96,3%', 'a count')?.fix.vi).toContain('hai dòng');
    expect(fix('96,35', 'one decimal')?.expected.vi).toContain('không quá 1 chữ số');
    expect(fix('96,35', 'one decimal')?.fix.vi).toContain('decimals');
    expect(fix('96,3', 'a count')?.fix.vi).toContain('decimals');
    expect(fix('-5', 'a count')?.fix.vi).toContain('minimum');
  });
});

describe('a number below zero', () => {
  test.each([
    ['-5,2', 'below zero', 'A -5.2'],
    ['−5,2', 'below zero', 'A -5.2'],
    ['-5.2', 'below zero', 'A -5.2'],
    ['-1.965,5', 'below zero', 'N grouped-number -1965.5'],
    ['-1.965', 'below zero', 'R ambiguous-number'],
    ['-1.965', 'below zero, whole', 'N grouped-number -1965'],
    ['−5', 'below zero, whole', 'A -5'],
    ['-0', 'below zero', 'A 0'],
    ['−0,0', 'below zero', 'A 0'],
    ['(5)', 'below zero', 'R minimum'],
    ['- 5', 'below zero', 'R formula'],
    ['--5', 'below zero', 'R formula'],
    ['-5+1', 'below zero', 'R formula'],
    ['-', 'below zero', 'R missing-mark'],
  ])('%s in %s: %s', (raw, form, right) => {
    expect(read(raw, form)).toBe(right);
  });
});

test('of an unknown indicator every number is read, as a count where it can be one', () => {
  for (const [raw, right] of Object.entries({
    '96,3': 'A 96.3',
    '-5': 'A -5',
    '1.965': 'N grouped-number 1965',
    '1,965': 'R ambiguous-number',
    ba: 'R type-error',
  }))
    expect(read(raw, 'unknown'), raw).toBe(right);
});

const share = (cells: Record<string, string> = {}, form: Record<string, string> = {}): SourceFile[] => [
  file(
    'indicators.csv',
    edited('indicators', 'share', {
      kind: 'stock',
      unit_vi: '%',
      unit_en: '%',
      unit_one_en: '%',
      name_vi: 'Tỷ lệ',
      name_en: 'Share',
      definition_vi: 'Tỷ lệ.',
      definition_en: 'Share.',
      not_told_vi: 'vì sao.',
      not_told_en: 'why.',
      decimals: '1',
      ...form,
    }),
  ),
  file(
    'figures.csv',
    edited('figures', 'share', {
      indicator: 'share',
      place: 'city',
      value: '96,3',
      qualifier: 'exact',
      as_of: '2024-12',
      source: 'report',
      as_printed: 'đạt 96,3%',
      ...cells,
    }),
  ),
];

describe('in the tables', () => {
  const said = (cells: Record<string, string>, form: Record<string, string> = {}) =>
    reaction(checkWith(share(cells, form)));

  test.each([
    ['as the source prints it', {}, {}, ['A']],
    ['with the point of English', { value: '96.3' }, {}, ['A']],
    ['a zero at its end', { value: '96,0', as_printed: 'đạt 96,0%' }, {}, ['A']],
    ['a zero at its end that a spreadsheet dropped', { value: '96', as_printed: 'đạt 96,0%' }, {}, ['A']],
    ['in words', { value: '96,3', as_printed: 'đạt chín mươi sáu phẩy ba phần trăm' }, {}, ['N number-read']],
    ['more than that', { value: '96,3', qualifier: 'more_than', as_printed: 'hơn 96,3%' }, {}, ['A']],
    ['other decimals than the source', { value: '96,4' }, {}, ['R not-in-as-printed']],
    ['without the decimals of the source', { value: '96' }, {}, ['R not-in-as-printed']],
    ['without the comma', { value: '963' }, {}, ['R not-in-as-printed']],
    ['thousands for decimals', { value: '1,965', as_printed: '1.965' }, { decimals: '3' }, ['R not-in-as-printed']],
    ['decimals of a count', {}, { decimals: '' }, ['R fraction']],
    ['more decimals than said', { value: '96,35', as_printed: '96,35%' }, {}, ['R fraction']],
    ['above the largest', { value: '100,5', as_printed: '100,5%' }, { maximum: '100' }, ['R maximum']],
    ['below zero', { value: '-5,2', as_printed: 'âm 5,2%' }, {}, ['R minimum']],
    ['below zero where it may be', { value: '-5,2', as_printed: 'âm 5,2%' }, { minimum: '-100' }, ['A']],
    ['below the smallest', { value: '-5,2', as_printed: '−5,2%' }, { minimum: '-5' }, ['R minimum']],
    [
      'without the minus of the source',
      { value: '5,2', as_printed: '−5,2%' },
      { minimum: '-100' },
      ['R not-in-as-printed'],
    ],
    [
      'with a minus of its own',
      { value: '-5,2', as_printed: 'đạt 5,2%' },
      { minimum: '-100' },
      ['R not-in-as-printed'],
    ],
  ])('%s', (_, cells, form, right) => {
    expect(said(cells, form)).toEqual(right);
  });

  test.each([
    ['giảm 5,2%', '-5,2', 'exact', 'A'],
    ['nước giếng giảm nhẹ 5,2%', '-5,2', 'exact', 'A'],
    ['fell by 5.2 per cent', '-5,2', 'exact', 'A'],
    ['fell 5.2 per cent', '-5,2', 'exact', 'A'],
    ['a decrease of 5.2 per cent', '-5,2', 'exact', 'A'],
    ['down 5.2%', '-5,2', 'exact', 'A'],
    // More of a fall is less of a number.
    ['giảm hơn 5,2%', '-5,2', 'less_than', 'A'],
    ['giảm hơn 5,2%', '-5,2', 'more_than', 'R qualifier'],
    ['giảm hơn 5,2%', '-5,2', 'exact', 'R qualifier'],
    ['fell by more than 5.2%', '-5,2', 'less_than', 'A'],
    ['giảm ít nhất 5,2%', '-5,2', 'at_most', 'A'],
    ['giảm không quá 5,2%', '-5,2', 'at_least', 'A'],
    ['giảm gần 5,2%', '-5,2', 'about', 'A'],
    ['giảm khoảng 5,2%', '-5,2', 'about', 'A'],
    ['hơn −5,2%', '-5,2', 'more_than', 'A'],
    // What is left after a fall is no fall.
    ['giảm xuống 5,2%', '-5,2', 'exact', 'R not-in-as-printed'],
    ['giảm còn 5,2%', '5,2', 'exact', 'A'],
    ['fell to 5.2%', '-5,2', 'exact', 'R not-in-as-printed'],
    ['giảm 5,2%', '5,2', 'exact', 'R not-in-as-printed'],
    ['fell by 5.2%', '5,2', 'exact', 'R not-in-as-printed'],
    ['tăng 5,2%', '-5,2', 'exact', 'R not-in-as-printed'],
    ['rose by 5.2%', '5,2', 'exact', 'A'],
    ['up 5.2%', '5,2', 'exact', 'A'],
  ])('where a number may be below zero, «%s» is %s, %s: %s', (as_printed, value, qualifier, right) => {
    expect(said({ as_printed, value, qualifier }, { minimum: '-100' })).toEqual([right]);
  });

  test('where none may be, a fall is counted as the source prints it', () => {
    expect(said({ as_printed: 'giảm 5,2%', value: '5,2' })).toEqual(['A']);
  });

  test('the words that a number below zero is told with are named where it is not found', () => {
    const { problems } = checkWith(share({ value: '-5,2', as_printed: 'đạt 5,2%' }, { minimum: '-100' }));
    expect(problems[0]?.why?.vi).toContain('«giảm»');
  });

  test('where the indicator itself cannot be read, only that is told', () => {
    expect(said({}, { decimals: 'một' })).toEqual(['R type-error']);
  });

  test('an unknown indicator is told, not its decimals', () => {
    expect(said({ indicator: 'chare' })).toEqual(['R foreign-key']);
  });

  test('a correction has the decimals of its figure; of one that was taken out, any', () => {
    const correct = (figure: string, old: string, now: string) =>
      reaction(
        checkWith([
          ...share(),
          file(
            'corrections.csv',
            `${cleanText('corrections').split('\n')[0]}\n2024-12-20,${figure},,,"${old}",,"${now}",Nhầm.,Slip.\n`,
          ),
        ]),
      );
    expect(correct('share', '95,1', '96,3')).toEqual(['A']);
    expect(correct('share', '95,12', '96,3')).toEqual(['R fraction']);
    expect(correct('gone', '95,12', '')).toEqual(['A']);
  });

  test('parts with decimals add up without the noise of binary fractions', () => {
    const outcome = (whole: string) => {
      const [indicators, figures] = share();
      const text = (one: SourceFile | undefined) => new TextDecoder().decode(one?.bytes ?? undefined);
      const part = (id: string) => `${id},flow,%,%,%,Phần,Part,Phần.,Part.,gì.,what.,whole,,,,1\n`;
      const total = 'whole,flow,%,%,%,Tổng,Whole,Tổng.,Whole.,gì.,what.,,all,,,1\n';
      const row = (id: string, value: string) => `${id},${id},city,"${value}",exact,,,,report,,"${value}%",,\n`;
      return reaction(
        checkWith([
          file('indicators.csv', `${text(indicators)}\n${part('a')}${part('b')}${total}`),
          file('figures.csv', `${text(figures)}\n${row('a', '0,1')}${row('b', '0,2')}${row('whole', whole)}`),
        ]),
      );
    };
    expect(outcome('0,3')).toEqual(['A']);
    expect(outcome('0,4')).toEqual(['R parts-do-not-add']);
  });
});

describe('in a source’s own words', () => {
  const blank = { id: 'a', indicator: 'a', place: 'a', source: 'a', paragraph: null, note_vi: null, note_en: null };
  const stands = (value: number, words: string, signed = false): boolean =>
    !checkPrinted(
      { ...blank, period_start: null, period_end: null, as_of: null, value, qualifier: 'exact', as_printed: words },
      '%',
      signed,
    ).some(({ fault }) => fault.code === 'not-in-as-printed');

  test.each([
    [96.3, 'đạt 96,3%', true],
    [96.3, 'reached 96.3 per cent', true],
    [96, '96,0%', true],
    [96.3, '1.296,3', false],
    [1296.3, '1.296,3', true],
    [1296.3, '1,296.3', true],
    [96.3, '1.296,3', false],
    [6.3, '96,3%', false],
    [96.3, '963', false],
    [1.965, '1.965', false],
    [1965, '1.965', true],
    [0.726, '0,726', true],
    [1.5, '1,5', true],
    [1_500_000, '1,5 triệu', true],
    [96.3, 'chín mươi sáu phẩy ba phần trăm', true],
    [96, 'chín mươi sáu phẩy ba phần trăm', false],
    [3, 'chín mươi sáu phẩy ba phần trăm', false],
    [96.3, 'ninety-six point three per cent', true],
  ])('%d in «%s»: %s', (value, words, right) => {
    expect(stands(value, words)).toBe(right);
  });

  test.each([
    [-5.2, '−5,2%', true],
    [-5.2, '-5,2%', true],
    [-5.2, 'âm 5,2%', true],
    [-5.2, 'giảm 5,2%', true],
    [-5.2, 'âm năm phẩy hai phần trăm', true],
    [-5.2, '5,2%', false],
    [5.2, '−5,2%', false],
    [5.2, 'âm 5,2%', false],
    [5.2, '- 5,2%', true],
    [25, 'COVID-25', false],
  ])('%d in «%s», where it may be below zero: %s', (value, words, right) => {
    expect(stands(value, words, true)).toBe(right);
  });
});

describe('zeros at the end', () => {
  /** As it is said in Vietnamese, and as the tables give it out. */
  const said = (cells: Record<string, string>, form: Record<string, string> = {}) => {
    const { dataset, problems } = checkWith(share(cells, form));
    if (!dataset) throw new Error(JSON.stringify(problems));
    const fact = facts(dataset).rows.get('share');
    const value = publishedRows(dataset, 'figures').find(({ id }) => id === 'share')?.value;
    return [fact && withUnit('vi', fact).replaceAll('\u00a0', ' '), `${value}`];
  };

  test.each([
    ['96,0', 'đạt 96,0%', {}, '96,0%', '96.0'],
    ['96', 'đạt 96,0%', {}, '96,0%', '96.0'],
    ['96,0', 'đạt 96%', {}, '96%', '96'],
    ['96', 'đạt 96%', {}, '96%', '96'],
    ['96,3', 'đạt 96,3%', { decimals: '2' }, '96,3%', '96.3'],
    ['96,3', 'đạt 96,30%', { decimals: '2' }, '96,30%', '96.30'],
    ['96', 'đạt 96,00%', { decimals: '1' }, '96,0%', '96.0'],
    ['96', '96.0 per cent', {}, '96,0%', '96.0'],
    ['96', 'chín mươi sáu phẩy không phần trăm', {}, '96,0%', '96.0'],
    ['1.200,0', 'đạt 1.200,0%', {}, '1.200,0%', '1200.0'],
    ['-5', 'giảm 5,0%', { minimum: '-100' }, '−5,0%', '-5.0'],
    ['2', '2,0 triệu đồng', { unit_vi: 'triệu đồng' }, '2,0 triệu đồng', '2.0'],
    ['1500', '1,50 nghìn', { unit_vi: 'đồng' }, '1.500 đồng', '1500'],
    ['1965', 'đạt 1.965%', { decimals: '3' }, '1.965%', '1965'],
  ])('%s, printed «%s»', (value, as_printed, form, vi, csv) => {
    expect(said({ value, as_printed }, form)).toEqual([vi, csv]);
  });

  test('of what two numbers differ by are those of the finer one', () => {
    const { dataset } = checkWith(share({ value: '96,0', as_printed: '96,0%' }));
    if (!dataset) throw new Error('It was refused.');
    const [row] = dataset.figures.filter(({ id }) => id === 'share');
    if (!row) throw new Error('It is gone.');
    const older = { ...row, id: 'older', value: 95, as_of: '2023-12', as_printed: '95%' };
    const change = facts({ ...dataset, figures: [...dataset.figures, older] }).all.find(
      ({ of }) => of === changeOf('share'),
    );
    expect(change && quantity('en', change)).toBe('1.0');
  });

  test('of a correction are known of the number that is there now', () => {
    const rows = `${cleanText('corrections').split('\n')[0]}\n2024-12-20,share,,,"95,0",,"96,0",Nhầm.,Slip.\n`;
    const { dataset } = checkWith([...share({ value: '96,0', as_printed: '96,0%' }), file('corrections.csv', rows)]);
    const [row] = dataset?.corrections ?? [];
    if (!dataset || !row) throw new Error('It was refused.');
    const content = { data: dataset, facts: facts(dataset), charts: [] };
    expect(change(row, viewIn('en', { content }))).toMatch(/95%.*96\.0%/);
  });
});

describe('what is published', () => {
  const values = fc
    .tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.integer({ min: 0, max: 4 }))
    .map(([whole, decimals]) => ({ value: whole / 10 ** decimals + 0, decimals }));
  const dataset = (value: number, decimals: number): Dataset => {
    const { dataset } = checkWith(share({}, { minimum: '-9999999', decimals: `${Math.max(1, decimals)}` }));
    if (!dataset) throw new Error('It was refused.');
    const words = `${value}`.replace('.', ',');
    const figures = dataset.figures.map((row) => (row.id === 'share' ? { ...row, value, as_printed: words } : row));
    return { ...dataset, figures };
  };
  const shareOf = (all: Pick<Dataset, 'figures'> | null) => all?.figures.find(({ id }) => id === 'share')?.value;

  test.each(['canonical', 'for a spreadsheet', 'as a workbook'])('is read back as it was: %s', (kind) => {
    fc.assert(
      fc.property(values, ({ value, decimals }) => {
        const data = dataset(value, decimals);
        const print = kind === 'canonical' ? toCsv : toExcelCsv;
        const files =
          kind === 'as a workbook'
            ? tablesOf('x.xlsx', writeXlsx(template(data, 'https://example.org/'))).files
            : Object.values(tables).map((table) => file(`${table.name}.csv`, print(table, data[table.name])));
        const { dataset: back, problems } = checkWith(files);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(shareOf(back)).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: kind === 'as a workbook' ? 40 : 150 },
    );
  });

  test('with a zero at its end it is given out and read back with it', () => {
    const { dataset } = checkWith(share({ value: '96', as_printed: 'đạt 96,0%' }));
    if (!dataset) throw new Error('It was refused.');
    const first = writeXlsx(template(dataset, 'https://example.org/'));
    const { files } = tablesOf('x.xlsx', first);
    const figures = new TextDecoder().decode(files.find(({ name }) => name === 'figures.csv')?.bytes ?? undefined);
    expect(figures).toContain('"96,0"');
    expect(tableCsv(dataset, 'figures')).toContain(',96.0,');
    const back = checkWith(files).dataset;
    expect(back).toEqual(dataset);
    expect(back && writeXlsx(template(back, 'https://example.org/'))).toEqual(first);
  });

  test('three decimals are never taken for thousands', () => {
    const data = dataset(2.125, 3);
    expect(toCsv(tables.figures, data.figures)).toContain(',2.1250,');
    expect(toExcelCsv(tables.figures, data.figures)).toContain(';2,1250;');
  });

  test('a change is told with its decimals, in figures and in words', () => {
    const before = tablesRead(checkWith(share({ value: '95,1', as_printed: '95,1%' })));
    const [change] = diff(before, tablesRead(checkWith(share()))).changes;
    const text = change ? printChange(change) : '';
    expect(text).toContain('95.1');
    expect(text).toContain('chín mươi sáu phẩy ba');
  });

  test('it is printed in the form of the language, with a minus', () => {
    const { dataset } = checkWith(share());
    const fact = dataset && facts(dataset).rows.get('share');
    expect(fact && quantity('vi', fact)).toBe('96,3%');
    expect(fact && quantity('en', fact)).toBe('96.3%');
    expect(number('vi', -1234.5)).toBe('−1.234,5');
    expect(number('en', -1234.5678)).toBe('−1,234.5678');
    expect(number('vi', 96, 1)).toBe('96,0');
  });
});
