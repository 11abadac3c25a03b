import { describe, expect, test } from 'vitest';
import { checkText, checkWith, cleanText, fixture, reaction } from './support.ts';

const baseline = checkWith([]).dataset;

describe('rows and cells of a file', () => {
  test.each([
    ['places.crlf.csv', 'A'],
    ['places.cr-only.csv', 'N line-ends'],
    ['places.mixed-line-ends.csv', 'N line-ends'],
    ['places.no-final-newline.csv', 'A'],
    ['places.many-final-newlines.csv', 'A'],
    ['coverage.semicolons.csv', 'N delimiter'],
    ['coverage.tabs.csv', 'N delimiter'],
    ['coverage.sep-line.csv', 'N sep-line'],
    ['coverage.blank-columns-at-end.csv', 'N spare-columns'],
    ['coverage.blank-rows-at-end.csv', 'A'],
    ['coverage.blank-row-inside.csv', 'N blank-row'],
  ])('%s → %s, and reads as the same data', (name, expected) => {
    const outcome = checkWith([fixture(name)]);
    expect(reaction(outcome)).toEqual([expected]);
    expect(outcome.dataset).toEqual(baseline);
  });

  test.each([
    ['coverage.pipes.csv', 'R delimiter'],
    ['coverage.title-row.csv', 'R title-row'],
    ['coverage.two-headers.csv', 'R title-row'],
    ['coverage.value-under-blank-heading.csv', 'R blank-label'],
    ['figures.unclosed-quote.csv', 'R quote-error'],
    ['figures.stray-quote.csv', 'R quote-error'],
    ['places.header-only.csv', 'R no-rows'],
    ['terms.line-break-in-name.csv', 'R line-break'],
  ])('%s → %s', (name, expected) => {
    expect(reaction(checkWith([fixture(name)]))).toContain(expected);
  });

  test('a line break is accepted in a note', () => {
    const outcome = checkWith([fixture('terms.line-break-in-note.csv')]);
    expect(reaction(outcome)).toEqual(['A']);
    expect(outcome.dataset?.terms[0]?.definition_vi).toBe('Hội sách\ncùng thỏa thuận.');
  });

  test('a table that may be empty is accepted with a note', () => {
    expect(reaction(checkText('corrections', `${cleanText('corrections').split('\n', 1)}\n`))).toEqual(['N no-rows']);
  });

  test('an unclosed quote is reported where it was opened', () => {
    const [problem] = checkWith([fixture('figures.unclosed-quote.csv')]).problems;
    expect(problem).toMatchObject({ code: 'quote-error', line: 4, column: 'K' });
  });

  test('a stray quote is one error, and no rows are merged', () => {
    const { problems } = checkWith([fixture('figures.stray-quote.csv')]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 2, column: 'K' });
  });

  test('curly quotes round a comma are named as such', () => {
    const { problems } = checkWith([fixture('figures.curly-quotes.csv')]);
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'curly-quotes', line: 4, column: 'K' });
  });

  test('a title above the header says in which row the header stands', () => {
    const [problem] = checkWith([fixture('coverage.title-row.csv')]).problems;
    expect(problem?.fix.vi).toContain('dòng 2');
  });

  test('a second table below is refused at its header', () => {
    const { problems } = checkWith([fixture('coverage.second-table.csv')]);
    expect(problems.find(({ code }) => code === 'title-row')?.line).toBe(5);
  });

  test('rows are numbered as a spreadsheet shows them, blank rows counted', () => {
    const text = cleanText('coverage').replace('all_units\n', 'all_units\n\n').replace('thuyet-tien', 'thuyet-tein');
    const { problems } = checkText('coverage', text);
    expect(problems.find(({ code }) => code === 'foreign-key')).toMatchObject({
      line: 4,
      column: 'D',
      columnName: 'unit',
    });
  });

  test('a row after a cell of two lines keeps the number a spreadsheet shows', () => {
    const text = cleanText('terms')
      .replace('Hội sách cùng thỏa thuận.', '"một\nhai"')
      .concat('x,tên,name,nghĩa,definition,nobody\n');
    expect(checkText('terms', text).problems[0]).toMatchObject({ code: 'foreign-key', line: 3 });
  });

  test('a line break inside a cell of a CRLF file is no mixture', () => {
    const text = cleanText('terms')
      .replace('Hội sách cùng thỏa thuận.', '"một ⏎ hai"')
      .replaceAll('\n', '\r\n')
      .replace('⏎', '\n');
    expect(reaction(checkText('terms', text))).toEqual(['A']);
  });

  test('mixed line ends neither merge rows nor leave a mark in a cell', () => {
    const outcome = checkWith([fixture('places.mixed-line-ends.csv')]);
    expect(outcome.dataset?.places).toHaveLength(5);
    expect(JSON.stringify(outcome.dataset)).not.toContain('\\r');
  });

  test('a row with too many cells names the comma that may lack quotes', () => {
    const { problems } = checkText('terms', cleanText('terms').replace('Hội sách cùng', 'Hội sách, cùng'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'extra-cell', line: 2, found: 'paper' });
    expect(problems[0]?.excerpt).toContain('Hội sách, cùng');
  });

  test('a row with too few cells is refused', () => {
    const { problems } = checkText('coverage', cleanText('coverage').replace(',thuyet-tien,all_units', ',thuyet-tien'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'missing-cell', line: 3, found: '4' });
  });

  test('a table of more than 50,000 rows is refused, one of 50,000 is read', { timeout: 30_000 }, () => {
    const header = 'indicator,place,source,unit,basis\n';
    const rows = (count: number) => header + 'a,b,s,c,d\n'.repeat(count);
    expect(reaction(checkText('coverage', rows(50_001)))).toEqual(['R too-many-rows']);
    expect(reaction(checkText('coverage', rows(50_000)))).not.toContain('R too-many-rows');
  });

  test('a file saved by a spreadsheet set to Vietnamese is read, each change noted', () => {
    const outcome = checkWith([fixture('figures.excel-vietnamese.csv')]);
    expect(new Set(reaction(outcome))).toEqual(new Set(['N delimiter', 'N grouped-number', 'N date-form']));
    expect(outcome.dataset?.figures.find(({ id }) => id === 'visits')?.value).toBe(59418);
    expect(outcome.dataset?.figures.find(({ id }) => id === 'questions-answered')?.period_end).toBe('2024-12-14');
  });
});
