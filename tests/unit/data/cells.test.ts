import { describe, expect, test } from 'vitest';
import { readCell } from '../../../src/data/cells.ts';
import { type Cell, type Field, qualifiers } from '../../../src/data/schema.ts';
import { checkEdited, reaction } from './support.ts';

const field = (cell: Cell, more: Partial<Field> = {}): Field => ({
  name: 'x',
  cell,
  title: { vi: 'x', en: 'x' },
  ...more,
});

/** `A value`, `N code value` or `R code`. */
function read(raw: string, cell: Cell, more: Partial<Field> = {}): string {
  const { value, faults } = readCell(raw, field(cell, more));
  const codes = faults.map(({ code }) => code).join(' ');
  if (faults.some(({ severity }) => severity !== 'note')) {
    expect(value).toBeNull();
    return `R ${codes}`;
  }
  return faults.length > 0 ? `N ${codes} ${value}` : `A ${value}`;
}

const fault = (raw: string, cell: Cell, more: Partial<Field> = {}) => readCell(raw, field(cell, more)).faults[0];

describe('the reason', () => {
  const why = (raw: string) => fault(raw, 'count')?.why?.vi ?? '';
  const fix = (raw: string) => fault(raw, 'count')?.fix.vi ?? '';

  test.each(['1965.0', '1.965,00', '1,965.00', '1965,0'])('of %s is that its decimals are zero', (raw) => {
    expect(why(raw)).toContain('phần lẻ chỉ gồm số 0');
    expect(fix(raw)).toContain('gõ 1965,');
  });

  test.each(['1965.5', '1.965,5', '7,5'])('of %s is that a count has no fraction', (raw) => {
    expect(why(raw)).toContain('không thể có số lẻ');
  });

  test('of a lost zero is given only where the digits before the dot can be a group', () => {
    expect(why('1.95')).toContain('1.950 → 1.95');
    for (const raw of ['1965.0', '1959.95', '19650.5']) expect(why(raw)).not.toContain('→');
  });

  test.each(['1965*', '245¹', '1965 (1)'])('of %s is the mark of a footnote', (raw) => {
    expect(why(raw)).toContain('chú thích');
  });

  test('of a word beside the number names the qualifier it stands for', () => {
    expect(fix('hơn 59.418')).toContain('gõ more_than (hơn)');
    expect(fix('hơn 59.418')).toContain('59.418');
    expect(fix('300 người')).not.toContain('gõ');
  });

  test('of quotation marks is told', () => {
    expect(why('"1.965 "')).toContain('dấu nháy');
  });
});

test('an unknown qualifier is answered with every code and its sense, and none is taken for it', () => {
  for (const raw of ['chính xác', 'Exact', 'more than', 'hơn', '=']) {
    const reading = readCell(raw, field('choice', { choices: qualifiers }));
    expect(reading.value).toBeNull();
  }
  const found = fault('chắc chắn', 'choice', { choices: qualifiers });
  for (const one of [
    'exact (đúng bằng)',
    'more_than (hơn)',
    'at_least (ít nhất)',
    'about (khoảng)',
    'nearly (gần)',
    'less_than (dưới)',
    'at_most (tối đa)',
  ])
    expect(found?.expected.vi).toContain(one);
  expect(fault('x', 'choice', { choices: ['yes', 'no'] })?.expected.vi).toContain('yes, no');
});

describe('a count', () => {
  test.each([
    ['825', 'A 825'],
    ['1965', 'A 1965'],
    ['0', 'A 0'],
    [' 825\u00a0', 'A 825'],
    ['1.965', 'N grouped-number 1965'],
    ['59.418', 'N grouped-number 59418'],
    ['2.200', 'N grouped-number 2200'],
    ['1.234.567', 'N grouped-number 1234567'],
    ['1.95', 'R type-error'],
    ['12.34.567', 'R type-error'],
    ['0.825', 'R type-error'],
    ['1.9650', 'R type-error'],
    ['2.2', 'R type-error'],
    ['1.96', 'R type-error'],
    ['1,965', 'R ambiguous-number'],
    ['59,418', 'R ambiguous-number'],
    ['1965,5', 'R fraction'],
    ['7,5', 'R fraction'],
    ['1965.0', 'R fraction'],
    ['1965.5', 'R fraction'],
    ['1.965,00', 'R fraction'],
    ['1.965,5', 'R fraction'],
    ['1,965.00', 'R fraction'],
    ['12,000.5', 'R fraction'],
    ['2.0', 'R fraction'],
    ['1.965 ', 'N grouped-number 1965'],
    ['20-25', 'R range'],
    ['20 đến 25', 'R range'],
    ['1965*', 'R footnote-mark'],
    ['1.965 (1)', 'R footnote-mark'],
    ['245¹', 'R footnote-mark'],
    ['245⁽¹²⁾', 'R footnote-mark'],
    ['1965[a]', 'R footnote-mark'],
    ['1965 (ước)', 'R words-in-number'],
    ['"1.965 "', 'R type-error'],
    ['“1965”', 'R type-error'],
    ['1 965', 'R space-inside'],
    ['1\u00a0965', 'R space-inside'],
    ['12\u00a0x', 'R space-inside'],
    ["1'965", 'R space-inside'],
    ['12\u200b', 'R hidden-character'],
    ['96%', 'R percent'],
    ['96,3%', 'R percent'],
    ['103/107', 'R ratio'],
    ['7/7', 'R ratio'],
    ['24/26', 'R ratio'],
    ['18/12', 'R ratio'],
    ['12/24', 'R ratio'],
    ['0.962616822', 'R ratio'],
    ['0,9626', 'R ratio'],
    ['7-Jul', 'R excel-date'],
    ['07-Jul', 'R excel-date'],
    ['Jul-7', 'R excel-date'],
    ['7-Thg7', 'R excel-date'],
    ['07-Thg7', 'R excel-date'],
    ['7-thg 7', 'R excel-date'],
    ['7/7/2024', 'R excel-date'],
    ['07/07/2026', 'R excel-date'],
    ['2026-07-07', 'R excel-date'],
    ['18-Dec', 'R excel-date'],
    ['18-Thg12', 'R excel-date'],
    ['24-Dec', 'R excel-date'],
    ['Dec-24', 'R excel-date'],
    ['1E+05', 'R scientific'],
    ['1.23E+10', 'R scientific'],
    ['713752e1', 'R scientific'],
    ['-5', 'R minimum'],
    ['(5)', 'R minimum'],
    ['−5', 'R minimum'],
    ['#REF!', 'R excel-error'],
    ['#N/A', 'R excel-error'],
    ['#VALUE!', 'R excel-error'],
    ['#DIV/0!', 'R excel-error'],
    ['#NAME?', 'R excel-error'],
    ['#####', 'R excel-error'],
    ['=SUM(A1:A3)', 'R formula'],
    ['+1+1', 'R formula'],
    ['-1+1', 'R formula'],
    ['@SUM', 'R formula'],
    ['＝1', 'R formula'],
    ['\t5', 'R formula'],
    ['-', 'R missing-mark'],
    ['—', 'R missing-mark'],
    ['N/A', 'R missing-mark'],
    ['không có', 'R missing-mark'],
    ['chưa có', 'R missing-mark'],
    ['...', 'R missing-mark'],
    ['hơn 59.418', 'R words-in-number'],
    ['khoảng 300', 'R words-in-number'],
    ['~300', 'R words-in-number'],
    ['>300', 'R words-in-number'],
    ['300+', 'R words-in-number'],
    ['300 người', 'R words-in-number'],
    ['1,2 triệu', 'R words-in-number'],
    ['１２', 'R other-digits'],
    ['٣', 'R other-digits'],
    ['9007199254740993', 'R number-too-large'],
    ['007', 'R leading-zero'],
    ['Infinity', 'R type-error'],
    ['NaN', 'R missing-mark'],
    ['0x1F', 'R words-in-number'],
  ])('%j → %s', (raw, expected) => {
    expect(read(raw, 'count')).toBe(expected);
  });

  test('an empty cell is never 0: refused where required, null where not', () => {
    expect(read('', 'count', { required: true })).toBe('R missing-value');
    expect(read(' \u00a0 ', 'count', { required: true })).toBe('R missing-value');
    expect(read('', 'count')).toBe('A null');
  });

  test('a grouped number is spelled in words in both languages', () => {
    expect(fault('1.965', 'count')?.read).toEqual({
      vi: '1965 (một nghìn chín trăm sáu mươi lăm)',
      en: '1965 (one thousand nine hundred and sixty-five)',
    });
  });

  test('a dropped final zero is explained with the number it may have been', () => {
    expect(fault('1.96', 'count')?.why?.vi).toContain('1.960 → 1.96');
    expect(fault('2.2', 'count')?.why?.vi).toContain('2.200 → 2.2');
  });

  test('a date names the ratio that a spreadsheet may have turned into it, and asks for two rows', () => {
    expect(fault('07-Thg7', 'count')?.why?.vi).toContain('«7/7»');
    expect(fault('18-Thg12', 'count')?.expected.vi).toContain('«18/12» ghi thành HAI dòng');
    expect(fault('103/107', 'count')?.expected.vi).toContain('HAI dòng');
  });

  test("the serial number of a date looks like a count: the indicator's maximum and the source's words find it", () => {
    expect(read('45480', 'count')).toBe('A 45480');
    expect(reaction(checkEdited('figures', 'units', { value: '45480' }))).toEqual(
      expect.arrayContaining(['R maximum', 'R not-in-as-printed']),
    );
  });
});

describe('a date', () => {
  test.each([
    ['2024-12-05', 'A 2024-12-05'],
    ['2024/12/05', 'N date-form 2024-12-05'],
    ['12/25/2024', 'R date-error'],
    ['5-12-24', 'R date-error'],
    ['05/12/24', 'R date-error'],
    ['31/02/2024', 'R date-error'],
    ['2024-02-31', 'R date-error'],
    ['1900-01-01', 'R date-error'],
    ['2029-01-01', 'R date-error'],
    ['45640', 'R excel-date'],
    ['14-Thg12', 'R excel-date'],
    ['Dec-24', 'R excel-date'],
    ['2024-13-01', 'R date-error'],
    ['hôm qua', 'R date-error'],
  ])('%j → %s', (raw, expected) => {
    expect(read(raw, 'date', { dayFirst: true })).toBe(expected);
  });

  test('day first is read where the column declares it, and refused elsewhere', () => {
    expect(read('05/12/2024', 'date', { dayFirst: true })).toBe('N date-form 2024-12-05');
    expect(read('05/12/2024', 'date')).toBe('R date-error');
    expect(fault('05/12/2024', 'date', { dayFirst: true })?.read?.vi).toContain('ngày 5 tháng 12 năm 2024');
  });

  test.each([
    ['2024', 'A 2024'],
    ['2024-12', 'A 2024-12'],
    ['2024-Q4', 'A 2024-Q4'],
    ['2024-12-14', 'A 2024-12-14'],
    ['14/12/2024', 'N date-form 2024-12-14'],
    ['01/12/2024', 'R date-error'],
    ['2024-Q5', 'R date-error'],
    ['2024-13', 'R date-error'],
    ['2567', 'R date-error'],
    ['45640', 'R excel-date'],
    ['Thg12-24', 'R excel-date'],
    ['12/2024', 'R date-error'],
  ])('a period %j → %s', (raw, expected) => {
    expect(read(raw, 'period', { dayFirst: true })).toBe(expected);
  });

  test('the serial number of a date is shown as the date it would be', () => {
    expect(fault('45480', 'date')?.why?.vi).toContain('2024-07-07');
  });
});

describe('a code', () => {
  test.each([
    ['03388', 'A 03388'],
    ['12', 'A 12'],
    ['105', 'A 105'],
    ['3388', 'R lost-zero'],
    ['1', 'R lost-zero'],
    ['033880', 'R type-error'],
    ['O3388', 'R type-error'],
  ])('%j → %s', (raw, expected) => {
    expect(read(raw, 'code')).toBe(expected);
  });

  test('a lost zero is suggested, never put back', () => {
    expect(fault('3388', 'code')?.expected.vi).toContain('03388');
  });

  test('a province, a district and a commune have 2, 3 and 5 digits', () => {
    expect(reaction(checkEdited('places', 'doan-net', { code: '105' }))).toContain('R lost-zero');
    expect(reaction(checkEdited('places', 'province', { code: '1' }))).toContain('R lost-zero');
  });
});

describe('an id', () => {
  test.each([
    ['club-members', 'A club-members'],
    ['tin-lang-2390033', 'A tin-lang-2390033'],
    ['Club', 'R type-error'],
    ['dòng-họ', 'R type-error'],
    ['club members', 'R type-error'],
    ['2024', 'R type-error'],
    ['__proto__', 'R type-error'],
    ['7-jul', 'R excel-date'],
  ])('%j → %s', (raw, expected) => {
    expect(read(raw, 'id')).toBe(expected);
  });

  test('ids that are names of object members are only ids', () => {
    expect(reaction(checkEdited('places', 'constructor', { name: 'x', kind_vi: 'bản', kind_en: 'village' }))).toEqual([
      'A',
    ]);
  });
});

describe('a choice', () => {
  const qualifier = { choices: ['exact', 'more_than', 'at_least'] };
  test.each([
    ['exact', 'A exact'],
    ['exakt', 'R constraint-error'],
    ['hơn', 'R constraint-error'],
  ])('%j → %s', (raw, expected) => {
    expect(read(raw, 'choice', qualifier)).toBe(expected);
  });

  test('the word that was meant is suggested', () => {
    expect(fault('exakt', 'choice', qualifier)?.fix.vi).toContain('«exact»');
    expect(fault('hơn', 'choice', qualifier)?.fix.vi).toContain('«more_than»');
    const answer = { choices: ['yes', 'no'] };
    expect(fault('có', 'choice', answer)?.fix.vi).toContain('«yes»');
    expect(fault('Không', 'choice', answer)?.fix.vi).toContain('«no»');
  });
});

describe('an address', () => {
  test.each([
    ['https://example.org/a?b=c&d=e', 'A https://example.org/a?b=c&d=e'],
    ['http://www.example.vn/%C3%A1p', 'A http://www.example.vn/%C3%A1p'],
    ['javascript:alert(1)', 'R url-error'],
    ['data:text/html,x', 'R url-error'],
    ['ftp://example.org', 'R url-error'],
    ['example.org', 'R url-error'],
    ['https://a b', 'R url-error'],
    ['https://user:secret@example.org', 'R url-error'],
    ['https://', 'R url-error'],
  ])('%j → %s', (raw, expected) => {
    expect(read(raw, 'url')).toBe(expected);
  });
});

describe('a text', () => {
  test.each([
    ['Đoàn Nết', 'A Đoàn Nết'],
    ['“3 đọc, 3 kể”…', 'A “3 đọc, 3 kể”…'],
    ['2015–2024', 'A 2015–2024'],
    ['May 2025', 'A May 2025'],
    ['7 May 2025', 'A 7 May 2025'],
    ['Tháng 8/2024', 'A Tháng 8/2024'],
    ['24 tháng 12', 'A 24 tháng 12'],
    ['#bìnhyên', 'A #bìnhyên'],
    ['vui 🎉 👨‍👩‍👧', 'A vui 🎉 👨‍👩‍👧'],
    ['a < b', 'A a < b'],
    ['<script>alert(1)</script>', 'R markup'],
    ['<img src=x onerror=alert(1)>', 'R markup'],
    ['</b>', 'R markup'],
    ['<!-- x -->', 'R markup'],
    ['a &lt;b&gt;', 'R markup'],
    ['=SUM(A1:A3)', 'R formula'],
    ['+1+1', 'R formula'],
    ['-1+1', 'R formula'],
    ['@SUM', 'R formula'],
    ['＋1', 'R formula'],
    ['－1', 'R formula'],
    ['＠x', 'R formula'],
    [' =1', 'R formula'],
    ["'=1", 'R formula'],
    ['\t=1', 'R formula'],
    ['7-Jul', 'R excel-date'],
    ['7-Thg7', 'R excel-date'],
    ['7/7/2024', 'R excel-date'],
    ['1E+05', 'R scientific'],
    ['7/7', 'R ratio'],
    ['103/107', 'R ratio'],
    ['#REF!', 'R excel-error'],
    ['N/A', 'R missing-mark'],
    ['chưa có', 'R missing-mark'],
    ['a\nb', 'R line-break'],
    ['x'.repeat(2000), `A ${'x'.repeat(2000)}`],
    ['x'.repeat(2001), 'R cell-too-long'],
    ['Kết'.normalize('NFD'), 'A Kết'],
    ['a\u00a0b', 'N odd-space a b'],
    ['a\u202fb', 'N odd-space a b'],
  ])('%j → %s', (raw, expected) => {
    expect(read(raw, 'text')).toBe(expected);
  });

  test.each([
    ['a\nb', 'A a\nb'],
    ['- 5 buổi', 'A - 5 buổi'],
    ['-5', 'A -5'],
    ['+5 buổi', 'A +5 buổi'],
    ['-x', 'R formula'],
    ['=1', 'R formula'],
    ['x'.repeat(10_000), `A ${'x'.repeat(10_000)}`],
    ['x'.repeat(10_001), 'R cell-too-long'],
  ])('a note %j → %s', (raw, expected) => {
    expect(read(raw, 'note')).toBe(expected);
  });

  test('the words of a source may begin with a sign and a digit', () => {
    expect(read('-5 độ C', 'quote')).toBe('A -5 độ C');
    expect(read('a\nb', 'quote')).toBe('R line-break');
  });
});
