import { difference, ratio, share } from '../../src/facts/arithmetic.ts';
import type { Content, Fact } from '../../src/facts/index.ts';
import { content as report } from './content.ts';

/**
 * The report with other numbers: those printed are changed by `change`, those computed follow from them. A computed
 * number that no longer has an honest value is gone.
 */
export function vary(
  change: (fact: Fact) => Partial<Pick<Fact, 'value' | 'qualifier'>>,
  content: Content = report,
): Content {
  const facts = new Map<string, Fact>();
  for (const fact of content.facts.all) if (!fact.computation) facts.set(fact.id, { ...fact, ...change(fact) });
  for (const fact of content.facts.all) {
    if (!fact.computation) continue;
    const { operation, from } = fact.computation;
    const [a, b] = from.map(({ id }) => facts.get(id) as Fact);
    const computed = ({ ratio, share, difference } as Record<string, typeof ratio | undefined>)[operation];
    const known = computed && a && b ? computed(a, b) : fact;
    if ('value' in known) facts.set(fact.id, { ...fact, value: known.value, qualifier: known.qualifier });
  }
  return {
    ...content,
    facts: Object.assign(facts, { all: [...facts.values()], rows: content.facts.rows, refused: [] }),
  };
}

/** The report with these values. */
export const withValues = (values: Record<string, number>): Content =>
  vary(({ id, value }) => ({ value: values[id] ?? value }));

/** The report with so many events on the timeline, a few of them on one day, all with names of any length. */
export function withEvents(count: number, long: boolean, content: Content = report): Content {
  const [event] = content.data.events;
  if (!event) throw new Error('The report has no events.');
  const name = (lang: 'vi' | 'en') =>
    long
      ? {
          vi: 'Nghị quyết về sắp xếp các đơn vị hành chính cấp xã có hiệu lực trong toàn tỉnh',
          en: 'The resolution on arranging the administrative units of the province takes effect',
        }[lang]
      : { vi: 'Hội nghị', en: 'Meeting' }[lang];
  const dates = [
    '1945',
    '2021',
    '2024-Q3',
    '2025-01',
    '2025-01-02',
    '2025-01-02',
    '2025-01-03',
    '2025-02-28',
    '2025-03',
  ];
  const events = Array.from({ length: count }, (_, index) => ({
    ...event,
    id: `event-${index}`,
    date: dates[index % dates.length] ?? '',
    on_timeline: 'yes' as const,
    name_vi: name('vi'),
    name_en: name('en'),
  }));
  // Those that the words of the chart name stay, off the timeline.
  const named = content.data.events.map((row) => ({ ...row, on_timeline: 'no' as const }));
  return { ...content, data: { ...content.data, events: [...named, ...events] } };
}

/** The report with so many units in its city, each with a name like this one. */
export function withUnits(count: number, name: string, content: Content = report): Content {
  const tiled = content.data.places.filter(({ shape }) => shape !== null);
  const [row] = content.data.coverage;
  const model = tiled[0] ?? content.data.places.find(({ id }) => id === row?.place);
  if (!model || !row) throw new Error('The report has no units.');
  const units = Array.from({ length: count }, (_, index) => ({
    ...(tiled[index] ?? { ...model, shape: null }),
    id: `unit-${index}`,
    name: index % 3 ? name : `${name} ${index}`,
  }));
  return {
    ...content,
    data: {
      ...content.data,
      places: [...content.data.places.filter((place) => !tiled.includes(place)), ...units],
      coverage: units.filter((_, index) => index % 5).map(({ id }) => ({ ...row, unit: id })),
    },
  };
}

/** The report where every figure was corrected twice, at length. */
export function withCorrections(): Content {
  const reason = 'Chúng tôi đã chép nhầm con số từ bài báo và chỉ nhận ra khi một bạn đọc đối chiếu với bản in. '
    .repeat(3)
    .trim();
  const corrections = report.data.figures.flatMap(({ id, value, qualifier }) =>
    ['2030-11-20', '2030-12-24'].map((date) => ({
      date,
      figure: id,
      changed: null,
      old_qualifier: qualifier,
      old: value + 1,
      new_qualifier: qualifier,
      new: value,
      reason_vi: reason,
      reason_en: reason,
    })),
  );
  return { ...report, data: { ...report.data, corrections } } as Content;
}

/** The report with long names for everything that a drawing names. */
export function withLongNames(): Content {
  const unit = {
    vi: 'lượt khách tham gia các buổi sinh hoạt của tổ dân phố và bản',
    en: 'visits in the meetings of hamlets and villages',
  };
  const facts = new Map(
    [...report.facts].map(([id, fact]) => [id, { ...fact, unit: fact.unit.en === '%' ? fact.unit : unit }]),
  );
  const terms = report.data.terms.map((term) => ({
    ...term,
    name_vi: 'phong trào toàn dân bảo vệ an ninh Tổ quốc ở cơ sở',
    name_en: 'the pastime of the whole people to protect national security at the grassroots',
  }));
  const sources = report.data.sources.map((source) => ({
    ...source,
    publisher: 'Cổng thông tin điện tử của Ủy ban Hội Khuyến đọc thành phố Lam Châu, tỉnh Lam Châu',
  }));
  const { all, rows, refused } = report.facts;
  return { ...report, facts: Object.assign(facts, { all, rows, refused }), data: { ...report.data, terms, sources } };
}
