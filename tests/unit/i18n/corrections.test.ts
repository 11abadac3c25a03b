import { expect, test } from 'vitest';
import { load } from '../../../src/facts/load.ts';
import { change, correctedName, correctionText } from '../../../src/i18n/corrections.ts';

const content = load();
const correction = {
  date: '2030-02-01',
  figure: 'participations',
  old: 1234,
  new: 59466 as number | null,
  reason_vi: 'Chép sai.',
  reason_en: 'Copied wrongly.',
};
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

test('a correction says when, from what to what, and why', () => {
  expect(spaced(correctionText(correction, 'vi', content))).toBe(
    'Đã đính chính ngày 1 tháng 2 năm 2030, Lượt người dự: trước là hơn 1.234 lượt người, nay là hơn 59.466 lượt người. Chép sai.',
  );
  expect(spaced(correctionText(correction, 'en', content))).toBe(
    'Corrected on 1 February 2030, Participations: was more than 1,234 participations, now more than 59,466 participations. Copied wrongly.',
  );
});

test('a figure that is new is said to have been absent, not zero', () => {
  expect(spaced(change({ ...correction, old: null }, 'en', content))).toBe(
    'was absent, now more than 59,466 participations',
  );
});

test('a figure that was taken out keeps a name, and no number without its qualifier', () => {
  const without = { ...content, facts: new Map() };
  expect(correctedName(correction, 'en', without)).toBe('Participations');
  expect(correctedName({ ...correction, figure: 'gone' }, 'en', without)).toBe('gone');
  expect(change({ ...correction, new: null }, 'vi', without)).toBe('nay đã bỏ');
});
