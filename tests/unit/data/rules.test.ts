import { describe, expect, test } from 'vitest';
import { check, type Outcome } from '../../../src/data/check.ts';
import { checkEdited, checkText, checkWith, clean, cleanText, edited, file, reaction } from './support.ts';

const errors = ({ problems }: Outcome) => problems.filter(({ severity }) => severity === 'error');
const both = (figures: string, indicators: string) =>
  checkWith([file('figures.csv', figures), file('indicators.csv', indicators)]);

describe('keys', () => {
  test('an id twice is refused, with both rows named', () => {
    const [problem] = errors(checkEdited('places', 'thuyet-tien', { id: 'doan-net' }));
    expect(problem).toMatchObject({ code: 'duplicate-key', columnName: 'id' });
    expect(problem?.why?.vi).toContain('4, 5');
  });

  test('a whole row twice is one error, with both rows named', () => {
    const found = errors(checkText('terms', `${cleanText('terms')}${cleanText('terms').split('\n')[1]}\n`));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: 'duplicate-row', found: '2, 3' });
  });

  test('one indicator, place and period twice is refused', () => {
    const outcome = checkText(
      'figures',
      `${cleanText('figures')}again,members,city,1965,exact,,,2024-12,report,6,1.965 thành viên,,\n`,
    );
    expect(reaction(outcome)).toEqual(['R duplicate-figure']);
    expect(outcome.problems[0]?.why?.vi).toContain('8, 10');
  });

  test('the same unit covered twice is refused', () => {
    expect(
      reaction(checkText('coverage', `${cleanText('coverage')}units-with-shelf,city,report,doan-net,named\n`)),
    ).toContain('R duplicate-key');
  });

  test('two places may bear one name, written in NFC or NFD', () => {
    expect(reaction(checkEdited('places', 'thuyet-tien', { name: 'Đoàn Nết'.normalize('NFD') }))).toEqual(['A']);
  });

  test('ids that are the same after NFC collide', () => {
    const nfd = 'é'.normalize('NFD');
    const outcome = checkText('terms', `${cleanText('terms')}é,x,x,x,x,paper\n${nfd},x,x,x,x,paper\n`);
    expect(outcome.dataset).toBeNull();
  });
});

describe('a cell with an error', () => {
  const sole = (outcome: Outcome) => expect(errors(outcome).map(({ code }) => code));

  test('gives one error, and no second one for what it leaves unknown', () => {
    sole(checkEdited('figures', 'questions-answered', { period_start: '31/02/2024' })).toEqual(['date-error']);
    sole(checkEdited('figures', 'members', { as_of: 'hôm qua' })).toEqual(['date-error']);
    sole(checkEdited('figures', 'questions-asked', { value: '107%' })).toEqual(['percent']);
    sole(checkEdited('places', 'doan-net', { id: 'Đoàn Nết' })).toEqual(['type-error']);
    sole(checkEdited('figures', 'sessions', { source: 'ph­êng' })).toEqual(['mojibake']);
  });

  test('in two rows does not make them the same row', () => {
    const outcome = checkText('coverage', cleanText('coverage').replace('doan-net', '=1').replace('thuyet-tien', '=2'));
    sole(outcome).toEqual(['formula', 'formula']);
  });
});

describe('links', () => {
  test('a name that two places share, one after the other, is answered with both', () => {
    const problem = errors(checkEdited('figures', 'sessions', { place: 'Đoàn Nết' })).find(
      ({ code }) => code === 'foreign-key',
    );
    expect(problem?.fix.vi).toContain('«doan-net», «doan-net-2025»');
    expect(problem?.fix.en).toContain('"doan-net", "doan-net-2025"');
  });

  test.each([
    ['figures', 'sessions', { indicator: 'sesions' }, 'sessions'],
    ['figures', 'sessions', { source: 'raport' }, 'report'],
    ['figures', 'sessions', { place: 'Đoàn Nết' }, 'doan-net'],
    ['terms', 'club', { source: 'papper' }, 'paper'],
  ] as const)('%s: an unknown id is refused, and the likely one suggested', (table, id, edits, meant) => {
    const problem = errors(checkEdited(table, id, edits)).find(({ code }) => code === 'foreign-key');
    expect(problem?.fix.vi).toContain(`«${meant}»`);
    expect(problem?.fix.en).toContain(`"${meant}"`);
  });

  test('an unknown qualifier is refused, and the likely one suggested', () => {
    const [problem] = errors(checkEdited('figures', 'visits', { qualifier: 'more-than' }));
    expect(problem?.code).toBe('constraint-error');
    expect(problem?.fix.vi).toContain('«more_than»');
  });

  test('a missing table is one error, not one for each link to it', () => {
    const outcome = check(clean().filter(({ name }) => name !== 'places.csv'));
    expect(outcome.problems.map(({ code }) => code)).toEqual(['missing-file']);
  });

  test('a place that lies in itself is refused', () => {
    expect(reaction(checkEdited('places', 'province', { parent: 'city' }))).toContain('R circle');
  });

  test('a source that no row uses is noted', () => {
    expect(reaction(checkText('sources', `${cleanText('sources')}other,Báo,Tên,Title,,,,2024,,2026-11\n`))).toEqual([
      'N unused-source',
    ]);
  });

  test('a figure without source or words is refused', () => {
    expect(reaction(checkEdited('figures', 'sessions', { source: '' }))).toEqual(['R missing-value']);
    expect(reaction(checkEdited('figures', 'sessions', { as_printed: '' }))).toEqual(['R missing-value']);
  });
});

describe('parts and wholes', () => {
  test('a part above its whole is refused', () => {
    const outcome = checkEdited('figures', 'questions-answered', { value: '108', as_printed: '108/107 câu hỏi' });
    expect(reaction(outcome)).toEqual(['R part-above-whole']);
    expect(outcome.problems[0]).toMatchObject({ found: '108 > 107', columnName: 'value' });
  });

  test('a whole of 0 is refused', () => {
    const outcome = both(
      edited('figures', 'questions-asked', { value: '0', as_printed: '0 câu hỏi' })
        .replace('questions-answered,city,103,', 'questions-answered,city,0,')
        .replace('"103/107 câu hỏi, lời nhắn"', '0 câu hỏi'),
      cleanText('indicators'),
    );
    expect(reaction(outcome)).toEqual(['R empty-whole']);
  });

  test('a part of another place or period is not compared', () => {
    const outcome = checkEdited('figures', 'questions-answered', {
      value: '108',
      as_printed: '108 câu hỏi',
      period_start: '2023-01-01',
      period_end: '2023-12-31',
    });
    expect(reaction(outcome)).toEqual(['N part-alone']);
  });

  test('a whole that leaves room above is only noted', () => {
    const figures = edited('figures', 'questions-asked', {
      value: '100',
      qualifier: 'more_than',
      as_printed: 'hơn 100 câu hỏi',
    });
    expect(reaction(checkText('figures', figures))).toEqual(['N part-above-whole']);
  });

  const withOpen = (value: string, parts: string) =>
    both(
      `${cleanText('figures')}questions-open,questions-open,city,${value},exact,2024-01-01,2024-12-14,,report,5,${value} câu hỏi,,\n`,
      `${edited('indicators', 'questions-asked', { parts })}\nquestions-open,flow,câu hỏi,questions,question,Câu hỏi còn lại,Open,Còn lại.,Open.,kết quả.,how.,questions-asked,,10000,,\n`,
    );

  test('parts that do not add up are refused only where the table holds all parts', () => {
    expect(reaction(withOpen('4', 'all'))).toEqual(['A']);
    expect(reaction(withOpen('3', 'all'))).toEqual(['R parts-do-not-add']);
    expect(reaction(withOpen('3', ''))).toEqual(['N parts-do-not-add']);
    expect(reaction(withOpen('3', 'some'))).toEqual(['N parts-do-not-add']);
  });

  test('figures that are no parts are never added up', () => {
    expect(reaction(checkWith([]))).toEqual(['A']);
  });
});

describe("the source's own words", () => {
  const printed = (value: string, qualifier: string, words: string) =>
    reaction(checkText('figures', edited('figures', 'visits', { value, qualifier, as_printed: words })));

  test.each([
    ['59418', 'more_than', 'hơn 59.418 lượt khách'],
    ['59418', 'more_than', 'hơn 59418 lượt khách'],
    ['59418', 'more_than', 'hơn 59,418 lượt khách'],
    ['59418', 'more_than', 'Trên 59.418 lượt khách'],
    ['48000', 'more_than', 'trên 48 nghìn người'],
    ['48000', 'about', 'khoảng 48 ngàn người'],
    ['1200000', 'about', 'khoảng 1,2 triệu người'],
    ['300', 'nearly', 'gần 300 người'],
    ['300', 'at_least', 'ít nhất 300 người'],
    ['300', 'at_least', '300 người trở lên'],
    ['300', 'less_than', 'dưới 300 người'],
    ['300', 'at_most', 'tối đa 300 người'],
    ['300', 'at_most', 'không quá 300 người'],
    ['300', 'exact', '300 người'],
    ['7', 'exact', 'có mô hình trên địa bàn 7/7 phường, xã'],
    ['26', 'exact', '24 vụ với 26 đối tượng'],
    ['7', 'exact', 'có mô hình trên 7/7 phường, xã'],
    ['37', 'exact', 'nhiệt độ 37 °C'],
  ])('%s, %s stands in «%s»', (value, qualifier, words) => {
    expect(printed(value, qualifier, words)).toEqual(['A']);
  });

  test.each([
    ['59418', 'more_than', 'hơn 59.417 lượt khách'],
    ['59', 'more_than', 'hơn 59.418 lượt khách'],
    ['466', 'more_than', 'hơn 59.418 lượt khách'],
    ['7', 'exact', '17 xã'],
    ['7', 'exact', '2,7 xã'],
    ['48', 'more_than', 'trên 48 nghìn người'],
    ['300', 'exact', 'ba mươi người'],
  ])('%s does not stand in «%s %s»', (value, qualifier, words) => {
    expect(printed(value, qualifier, words)).toEqual(['R not-in-as-printed']);
  });

  test('a number in words is noted, a range refused', () => {
    expect(printed('300', 'exact', 'ba trăm người')).toEqual(['N number-read']);
    expect(printed('300', 'about', 'dự kiến 300 người')).toEqual(['N qualifier-unsure']);
    expect(printed('300', 'exact', '250-300 người')).toEqual(['R range']);
  });

  test.each([
    ['hơn', 'more_than'],
    ['trên', 'more_than'],
    ['khoảng', 'about'],
    ['gần', 'nearly'],
    ['ít nhất', 'at_least'],
    ['dưới', 'less_than'],
    ['tối đa', 'at_most'],
    ['không quá', 'at_most'],
  ])('«%s» before the number but qualifier = exact is refused, and %s suggested', (word, qualifier) => {
    const outcome = checkEdited('figures', 'visits', {
      value: '300',
      qualifier: 'exact',
      as_printed: `${word} 300 người`,
    });
    expect(reaction(outcome)).toEqual(['R qualifier']);
    expect(outcome.problems[0]?.expected.vi).toContain(qualifier);
  });

  test.each(['more_than', 'about', 'nearly', 'at_least', 'less_than', 'at_most'])(
    '%s without its word is refused',
    (qualifier) => {
      expect(printed('300', qualifier, '300 người')).toEqual(['R qualifier']);
    },
  );

  test('the word of another number does not count', () => {
    expect(printed('26', 'exact', 'hơn 24 vụ với 26 đối tượng')).toEqual(['A']);
    expect(printed('26', 'more_than', 'hơn 24 vụ với 26 đối tượng')).toEqual(['R qualifier']);
  });
});

describe('periods and dates', () => {
  const today = { today: '2026-11-24' };

  test('a source published in the future is refused', () => {
    expect(
      reaction(checkEdited('sources', 'law', { published: '2026-12-01', accessed: '2026-12-02' }, today)),
    ).toContain('R future-date');
    expect(reaction(checkEdited('sources', 'law', { published: '2026-11-24' }, today))).toEqual(['A']);
  });

  test('without a today, nothing is in the future: the result depends on the files alone', () => {
    expect(reaction(checkEdited('sources', 'law', { published: '2027', accessed: '2028' }))).toEqual(['A']);
  });

  test('a period after its source was published is refused', () => {
    expect(reaction(checkEdited('figures', 'inhabitants', { as_of: '2024-03' }))).toEqual(['R after-publication']);
    expect(reaction(checkEdited('figures', 'questions-asked', { period_end: '2024-12-15' }))).toContain(
      'R after-publication',
    );
    expect(reaction(checkEdited('figures', 'inhabitants', { as_of: '2024-02' }))).toEqual(['A']);
  });

  test('a year may be written of before it is over, whether it is written as a year, in months or in days', () => {
    for (const period_end of ['2024', '2024-12', '2024-12-31'])
      expect(reaction(checkEdited('figures', 'questions-asked', { period_end }))).not.toContain('R after-publication');
    expect(reaction(checkEdited('figures', 'questions-asked', { period_end: '2025-01-31' }))).toContain(
      'R after-publication',
    );
  });

  test('a rule may speak of the day it takes effect', () => {
    expect(reaction(checkEdited('figures', 'inhabitants', { as_of: '2024-07-01', source: 'law' }))).toEqual(
      ['N unused-source'].slice(1).concat('A'),
    );
    expect(reaction(checkEdited('figures', 'inhabitants', { as_of: '2024-07-02', source: 'law' }))).toContain(
      'R after-publication',
    );
  });

  test('a source seen before it was published is noted', () => {
    expect(reaction(checkEdited('sources', 'law', { accessed: '2022' }))).toEqual(['N accessed-before-published']);
  });

  test('a stock has a moment, a flow a period', () => {
    expect(
      reaction(checkEdited('figures', 'members', { as_of: '', period_start: '2024-01', period_end: '2024-12' })),
    ).toEqual(['R period-kind']);
    expect(reaction(checkEdited('figures', 'sessions', { as_of: '2024-12' }))).toEqual(['R period-kind']);
  });

  test('a period has both ends, in order', () => {
    expect(reaction(checkEdited('figures', 'sessions', { period_start: '2024-01' }))).toEqual(['R period-half']);
    expect(reaction(checkEdited('figures', 'sessions', { period_start: '2024-06', period_end: '2024-01' }))).toEqual([
      'R period-order',
    ]);
    expect(reaction(checkEdited('figures', 'sessions', { period_start: '2024-Q1', period_end: '2024-Q3' }))).toEqual([
      'A',
    ]);
  });
});

describe('places and coverage', () => {
  test('coverage has as many rows as the figure says', () => {
    const outcome = checkText('coverage', cleanText('coverage').split('\n').slice(0, 2).join('\n'));
    expect(reaction(outcome)).toEqual(['R coverage-count']);
  });

  test('a covered unit belongs to the place', () => {
    expect(reaction(checkText('coverage', cleanText('coverage').replace('thuyet-tien', 'doan-net-2025')))).toEqual([
      'R coverage-unit',
    ]);
  });

  test('a code may pass to a new place, but not be shared at one time', () => {
    expect(reaction(checkEdited('places', 'doan-net-2025', { valid_from: '2025-06-30' }))).toEqual([
      'R duplicate-code',
    ]);
    expect(reaction(checkEdited('places', 'doan-net', { code: '03388' }))).toContain('R duplicate-code');
  });
});

describe('corrections', () => {
  test('the latest correction names the value that stands in figures', () => {
    expect(reaction(checkText('corrections', cleanText('corrections').replace('1965', '1960')))).toEqual([
      'R correction-value',
    ]);
    const twice = cleanText('corrections')
      .replace('1950,exact,1965', '1949,exact,1950')
      .replace('2024-12-20', '2024-12-19');
    expect(
      reaction(checkText('corrections', `${twice}2024-12-20,members,,exact,1950,exact,1965,Sửa.,Mended.\n`)),
    ).toEqual(['A']);
  });

  test('a figure that was taken out is named with no new value', () => {
    expect(
      reaction(checkText('corrections', `${cleanText('corrections')}2024-12-20,gone,,exact,5,,,Bỏ.,Taken out.\n`)),
    ).toEqual(['A']);
    expect(
      reaction(
        checkText('corrections', `${cleanText('corrections')}2024-12-20,memberz,,exact,5,exact,6,Sửa.,Mended.\n`),
      ),
    ).toEqual(['R foreign-key']);
  });

  const record = (...rows: string[]) =>
    reaction(checkText('corrections', `${cleanText('corrections')}${rows.map((row) => `${row}\n`).join('')}`));

  test('each correction of a figure begins with the number that the one before left', () => {
    const away = '2024-12-21,members,,exact,1965,about,1960,Sửa.,Mended.';
    const back = '2024-12-21,members,,about,1960,exact,1965,Sửa lại.,Mended again.';
    expect(record(away, back)).toEqual(['A']);
    expect(record(back, away)).toContain('R correction-chain');
    expect(record(away, back.replace('-21', '-23'))).toEqual(['A']);
    expect(record(away, back.replace('1960', '1961'))).toEqual(['R correction-chain']);
    expect(record(away, back.replace('about', 'exact'))).toEqual(['R correction-chain']);
  });

  test('the latest correction carries the qualifier that stands in figures', () => {
    const row = (now: string) => `2024-12-21,visits,,exact,59418,${now},Thiếu từ “hơn”.,The word was missing.`;
    expect(record(row('more_than,59418'))).toEqual(['A']);
    expect(record(row(',59467'))).toEqual(['R correction-value']);
    expect(record(row('about,59418'))).toEqual(['R correction-value']);
  });

  test('a correction tells what was corrected', () => {
    expect(record('2024-12-21,visits,,more_than,59418,more_than,59418,Sửa.,Mended.')).toEqual(['R correction-shape']);
    expect(record('2024-12-21,visits,,,,,,Sửa.,Mended.')).toContain('R correction-shape');
    expect(record('2024-12-21,visits,,about,,more_than,59418,Sửa.,Mended.')).toEqual(['R correction-shape']);
    expect(record('2024-12-21,visits,unit,,,,,Sửa đơn vị.,The unit was wrong.')).toEqual(['A']);
    expect(record('2024-12-21,visits,unit,,1,,2,Sửa.,Mended.')).toEqual(['R correction-shape']);
    expect(record('2024-12-21,visits,units,,,,,Sửa.,Mended.')).toEqual(['R constraint-error']);
    expect(record('2024-12-21,participationz,unit,,,,,Sửa.,Mended.')).toEqual(['R foreign-key']);
  });

  test('a record of old, with the old and the new number alone, is read', () => {
    const old = 'date,figure,old,new,reason_vi,reason_en\n2024-12-20,members,1950,1965,Gõ nhầm.,A slip.\n';
    expect(reaction(checkText('corrections', old))).toEqual(['N absent-label']);
  });

  test('a correction is not in the future', () => {
    expect(reaction(checkWith([], { today: '2024-12-19' }))).toContain('R future-date');
  });
});

test('an event still to come is read, with a note: what is decided may be told', () => {
  const events = cleanText('events').replace('2024-07-01', '2025-07-01');
  const found = checkText('events', events, { today: '2024-12-31' }).problems.filter(
    ({ file }) => file === 'events.csv',
  );
  expect(found).toMatchObject([{ severity: 'note', file: 'events.csv', line: 2, columnName: 'date' }]);
  expect(checkText('events', events).problems).toEqual([]);
});
