import type { Content } from '../../../src/facts/index.ts';
import { content as report } from '../content.ts';
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

/** A report as it could be one day, corrected twice: what its tables have is more, or longer. */
export const extremesOf = (content: Content): Record<string, Content> =>
  Object.fromEntries(
    Object.entries({
      'as it is': content,
      'one in ten': vary(({ value }) => ({ value: Math.max(1, Math.round(value / 10)) }), content),
      'ten times as many': vary(({ value }) => ({ value: value * 10 }), content),
      'a thousand times as many': vary(({ value }) => ({ value: value * 1000 }), content),
      ...(content.data.events.length > 0 && { 'twelve events with long names': withEvents(12, true, content) }),
      ...(content.data.coverage.length > 0 && {
        'twenty units with long names': withUnits(20, 'Nà Hát và Pù Sam Cáp Thượng', content),
      }),
    }).map(([name, extreme]) => [name, corrected(extreme)]),
  );

export const extremes = extremesOf(report);
