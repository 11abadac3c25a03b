import type { Content } from '../../../src/facts/index.ts';
import { content } from '../content.ts';
import { vary, withEvents, withUnits } from '../vary.ts';

/** The report with two corrections of each of its figures, with reasons of 300 letters. */
function corrected({ data, ...rest }: Content): Content {
  const reason = 'Nguồn đã sửa con số này sau khi đếm lại từng xã, từng phường. '.repeat(5).slice(0, 300);
  const corrections = data.figures.flatMap(({ id, value }) =>
    ['2026-09-03', '2026-10-28'].map((date) => ({
      ...data.corrections[0],
      date,
      figure: id,
      old: value + 1,
      new: value,
      reason_vi: reason,
      reason_en: reason,
    })),
  );
  return { ...rest, data: { ...data, corrections: corrections as Content['data']['corrections'] } };
}

/** The report as it could be one day, corrected twice. */
export const extremes: Record<string, Content> = {
  'as it is': corrected(content),
  'one in ten': corrected(vary(({ value }) => ({ value: Math.max(1, Math.round(value / 10)) }))),
  'ten times as many': corrected(vary(({ value }) => ({ value: value * 10 }))),
  'a thousand times as many': corrected(vary(({ value }) => ({ value: value * 1000 }))),
  'twelve events with long names': corrected(withEvents(12, true)),
  'twenty units with long names': corrected(withUnits(20, 'Nà Hát và Pù Sam Cáp Thượng')),
};
