import { expect, test } from 'vitest';
import { gap } from '../../../src/i18n/gap.ts';

const said = (lang: 'vi' | 'en', before: string, after: string) => gap(lang, before, after).replaceAll('\u00a0', ' ');

test.each([
  ['2025-01-02', '2025-01-02', 'cùng ngày', 'the same day'],
  ['2025-01-02', '2025-01-03', '1 ngày sau', '1 day later'],
  ['2025-02-28', '2025-03-13', '13 ngày sau', '13 days later'],
  ['2025-02-28', '2025-03-14', '2 tuần sau', '2 weeks later'],
  ['2024-12-14', '2025-03-01', '11 tuần sau', '11 weeks later'],
  ['2024-12-14', '2025-03-02', 'hơn 11 tuần sau', 'more than 11 weeks later'],
  ['2025-01-01', '2025-04-22', 'hơn 15 tuần sau', 'more than 15 weeks later'],
  ['2025-01-01', '2025-04-23', 'hơn 3 tháng sau', 'more than 3 months later'],
  ['2025-03-01', '2025-07-01', '4 tháng sau', '4 months later'],
  ['2023-07-02', '2025-07-01', 'hơn 23 tháng sau', 'more than 23 months later'],
  ['2023-07-01', '2025-07-01', '2 năm sau', '2 years later'],
  ['1945-09-02', '2025-07-01', 'hơn 79 năm sau', 'more than 79 years later'],
])('from %s to %s: %s', (before, after, vi, en) => {
  expect(said('vi', before, after)).toBe(vi);
  expect(said('en', before, after)).toBe(en);
});

test.each([
  ['2021-08', '2023', 'hơn 16 tháng sau'],
  ['2021', '2024-12-14', 'hơn 2 năm sau'],
  ['2024', '2025-01', ''],
  ['2024-Q3', '2025-01-02', 'hơn 3 tháng sau'],
  ['2025-01-01', '2025-03', 'ít nhất 2 tháng sau'],
  ['2025-01', '2025-01-02', ''],
  ['2023', '2023', ''],
])('of days that are not known it says the least that it can be: %s, %s', (before, after, vi) => {
  expect(said('vi', before, after)).toBe(vi);
});
