/** Data sets that a maintainer might plausibly make of the report: other numbers, rows gone and rows more. */
import fc from 'fast-check';
import type { Dataset, Qualifier } from '../../../src/data/schema.ts';
import { data } from './report.ts';

type Figure = Dataset['figures'][number];

const said: Record<Qualifier, string> = {
  exact: '',
  more_than: 'hơn ',
  at_least: 'ít nhất ',
  about: 'khoảng ',
  nearly: 'gần ',
  less_than: 'dưới ',
  at_most: 'không quá ',
};

const [site] = data.site;
const units = new Set(['units', 'units-with-shelf']);
const indicators = new Map(data.indicators.map((row) => [row.id, row]));

/** A number of any size up to its indicator's maximum. */
const upTo = (maximum: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({ min: 0, max: Math.ceil(Math.log10(maximum)) }), fc.nat())
    .map(([digits, any]) => Math.min(maximum, any % 10 ** digits))
    .chain((value) => fc.constantFrom(value, value, value, maximum, 1, 0));

const qualifierOf = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Qualifier>('exact') },
  { weight: 1, arbitrary: fc.constantFrom<Qualifier>(...(Object.keys(said) as Qualifier[])) },
);

/** A figure with a number of its own, as its source might print it. */
const counted = (figure: Figure): fc.Arbitrary<Figure> => {
  const { maximum, unit_vi } = indicators.get(figure.indicator) ?? { maximum: 1000, unit_vi: '' };
  return fc.tuple(upTo(maximum ?? 1000), qualifierOf).map(([value, qualifier]) => ({
    ...figure,
    value,
    qualifier,
    as_printed: `${said[qualifier]}${value.toLocaleString('vi-VN')} ${unit_vi}`,
  }));
};

const reason = 'Chúng tôi đã chép nhầm con số này từ bản in và chỉ nhận ra khi một bạn đọc đối chiếu. '
  .repeat(4)
  .slice(0, 300);

const words = fc
  .array(
    fc.constantFrom('Nghị', 'quyết', 'về', 'tổ', 'chức', 'Nậm', 'Loỏng', 'phòng,', 'chống', 'Pù', '“mô', 'hình”'),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((all) => all.join(' '));

/** The days on which a figure is corrected: once, on several days, several times a day. */
const days = [
  ['2029-01-01'],
  ['2029-01-01', '2029-01-01'],
  ['2029-01-01', '2029-05-05', '2029-05-05'],
  ['2029-01-01', '2029-05-05', '2029-09-30'],
];

/** What a figure was between two corrections. */
const steps = fc.array(fc.record({ value: fc.nat(99_999), qualifier: qualifierOf }), { minLength: 2, maxLength: 2 });

/** What else of it was corrected on the last of those days. */
const aspect = fc.constantFrom(null, null, 'unit', 'time', 'source');

/** The corrections that lead from what a figure was to what it is, each beginning where the one before it ended. */
function chain(
  { id, value, qualifier }: Figure,
  days: readonly string[],
  between: readonly Pick<Figure, 'value' | 'qualifier'>[],
  aspect: Dataset['corrections'][number]['changed'],
  before: Dataset,
): Dataset['corrections'] {
  const told = before.corrections.filter((row) => row.figure === id && row.changed === null);
  const old = before.figures.find((row) => row.id === id);
  const last = told.at(-1)?.date ?? '';
  const all = [...(old ? [old] : []), ...between.slice(0, days.length - 1), { value, qualifier }];
  const rows = days.flatMap((date, index): Dataset['corrections'] => {
    const [from, to] = [all[index], all[index + 1]];
    if (!from || !to || (from.value === to.value && from.qualifier === to.qualifier)) return [];
    return [
      {
        date: [date, last].sort().at(-1) ?? date,
        figure: id,
        changed: null,
        old_qualifier: from.qualifier,
        old: from.value,
        new_qualifier: to.qualifier,
        new: to.value,
        reason_vi: reason,
        reason_en: reason,
      },
    ];
  });
  const bare = { old_qualifier: null, old: null, new_qualifier: null, new: null, reason_vi: reason, reason_en: reason };
  return aspect ? [...rows, { ...bare, date: days.at(-1) ?? '', figure: id, changed: aspect }] : rows;
}

const subset = <T>(rows: readonly T[], max: number): fc.Arbitrary<T[]> =>
  fc.subarray([...rows], { minLength: 0, maxLength: Math.min(max, rows.length) });

/** What may be done to the tables, one after the other. */
const changes: Record<string, fc.Arbitrary<(data: Dataset) => Dataset>> = {
  numbers: subset(
    // What is part of another number is changed beside it, see `share`.
    data.figures.filter(
      ({ indicator }) =>
        !units.has(indicator) && !indicator.startsWith('reports-') && !indicator.startsWith('province-'),
    ),
    5,
  )
    .chain((some) => fc.tuple(...some.map(counted)))
    .chain((some) => fc.tuple(fc.constant(some), fc.boolean(), fc.constantFrom(...days), steps, aspect))
    .map(([some, corrected, days, between, aspect]) => (before) => {
      const changed = new Map(some.map((row) => [row.id, row]));
      return {
        ...before,
        figures: before.figures.map((row) => changed.get(row.id) ?? row),
        corrections: corrected
          ? [...before.corrections, ...some.flatMap((row) => chain(row, days, between, aspect, before))]
          : before.corrections,
      };
    }),
  share: fc.tuple(fc.nat(9_999), fc.nat(9_999)).map(([a, b]) => (before) => {
    const [part, whole] = a < b ? [a, b] : [b, a];
    const printed = `${part}/${whole} câu hỏi, lời nhắn`;
    return {
      ...before,
      figures: before.figures.map((row) => {
        if (row.id === 'questions-answered') return { ...row, value: part, qualifier: 'exact', as_printed: printed };
        return row.id === 'questions-asked' ? { ...row, value: whole, qualifier: 'exact', as_printed: printed } : row;
      }),
    };
  }),
  decimals: fc
    .tuple(
      fc.constantFrom('clubs', 'inhabitants', 'hamlets', 'street-libraries'),
      fc.integer({ min: -9999, max: 9999 }),
      fc.boolean(),
    )
    .map(([id, tenths, percent]) => (before) => ({
      ...before,
      indicators: before.indicators.map((row) =>
        row.id === id
          ? { ...row, decimals: 1, minimum: -1000, maximum: 1000, ...(percent && { unit_vi: '%', unit_en: '%' }) }
          : row,
      ),
      figures: before.figures.map((row) =>
        row.indicator === id
          ? {
              ...row,
              value: tenths / 10 + 0,
              qualifier: 'exact' as const,
              as_printed: `${(tenths / 10).toLocaleString('vi-VN').replace('-', '−')} ${indicators.get(id)?.unit_vi}`,
            }
          : row,
      ),
    })),
  units: fc.constantFrom(7, 7, 7, 7, 0, 6, 8).map((value) => (before) => ({
    ...before,
    figures: before.figures.map((row) =>
      row.id === 'units' ? { ...row, value, as_printed: `7/${value} phường, xã` } : row,
    ),
  })),
  events: fc
    .tuple(fc.nat(12), words, fc.constantFrom('2021', '2024-Q3', '2025-01', '2025-01-02'))
    .map(([count, name, date]) => (before) => {
      const [model] = before.events;
      if (!model) return before;
      const more = Array.from({ length: count }, (_, index) => ({
        ...model,
        id: `event-${index}`,
        date,
        name_vi: name,
        name_en: name,
        detail_vi: name,
        detail_en: name,
        on_timeline: 'yes' as const,
      }));
      return { ...before, events: [...before.events.map((row) => ({ ...row, on_timeline: 'no' as const })), ...more] };
    }),
  names: fc.tuple(words, fc.nat(), fc.nat(), fc.nat()).map(([name, indicator, place, term]) => (before) => ({
    ...before,
    indicators: before.indicators.map((row, index) =>
      index === indicator % before.indicators.length
        ? { ...row, name_vi: name, name_en: name, unit_vi: name, unit_en: name }
        : row,
    ),
    places: before.places.map((row, index) => (index === place % before.places.length ? { ...row, name } : row)),
    terms: before.terms.map((row, index) =>
      index === term % before.terms.length ? { ...row, name_vi: name, name_en: name } : row,
    ),
  })),
  deleted: fc
    .tuple(fc.constantFrom('figures', 'terms', 'events', 'calculations', 'coverage', 'sources', 'places'), fc.nat())
    .map(([table, any]) => (before) => {
      const rows: readonly object[] = before[table as keyof Dataset];
      return { ...before, [table]: rows.filter((_, index) => index !== any % rows.length) };
    }),
  'another report': fc
    .tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.nat(99))
    .map(([later, main, covered, value]) => (before) => {
      const old = before.sources.find(({ id }) => id === site?.report);
      if (!old || before.sources.some(({ id }) => id === 'another')) return before;
      const year = later ? '2025' : '2023';
      const period = (row: Figure) => ({
        period_start: row.period_start && year,
        period_end: row.period_end && year,
        as_of: row.as_of && `${year}-06`,
      });
      const figures = before.figures
        .filter(
          ({ source, place, indicator }) =>
            source === site?.report && place === site?.place && (covered || !units.has(indicator)),
        )
        .map((row) => ({
          ...row,
          ...period(row),
          id: `${row.id}-${year}`,
          source: 'another',
          ...(units.has(row.indicator)
            ? {}
            : { value, qualifier: 'exact' as const, as_printed: `${value} ${indicators.get(row.indicator)?.unit_vi}` }),
        }));
      return {
        ...before,
        sources: [...before.sources, { ...old, id: 'another', published: `${year}-12-20` }],
        figures: [...before.figures, ...figures],
        coverage: covered
          ? [...before.coverage, ...before.coverage.map((row) => ({ ...row, source: 'another' }))]
          : before.coverage,
        site: main ? before.site.map((row) => ({ ...row, report: 'another' })) : before.site,
      };
    }),
  'another place': fc
    .tuple(fc.subarray([...indicators.keys()]), fc.nat(99), fc.boolean())
    .map(([some, value, tiled]) => (before) => {
      const city = before.places.find(({ id }) => id === site?.place);
      if (!city || before.places.some(({ id }) => id === 'elsewhere')) return before;
      const place = {
        ...city,
        id: 'elsewhere',
        name: 'Nơi Khác',
        code: null,
        valid_from: null,
        valid_to: null,
        became: null,
      };
      const ward = {
        ...place,
        id: 'far-ward',
        parent: 'elsewhere',
        kind_vi: 'phường',
        kind_en: 'ward',
        shape: tiled ? 'M0 0h2v2h-2z' : null,
      };
      const figures = some.map(
        (indicator): Figure => ({
          id: `elsewhere-${indicator}`,
          indicator,
          place: 'elsewhere',
          value,
          qualifier: 'exact',
          period_start: null,
          period_end: null,
          as_of: null,
          source: site?.report ?? '',
          paragraph: null,
          as_printed: `${value} ${indicators.get(indicator)?.unit_vi}`,
          note_vi: null,
          note_en: null,
        }),
      );
      return { ...before, places: [...before.places, place, ward], figures: [...before.figures, ...figures] };
    }),
};

/** A data set, and what was done to make it. */
export const sets: fc.Arbitrary<{ done: string[]; data: Dataset }> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: named('numbers') },
      ...Object.keys(changes)
        .filter((name) => name !== 'numbers')
        .map((name) => ({ weight: 1, arbitrary: named(name) })),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => ({
    done: all.map(([name]) => name),
    data: all.reduce((made, [, change]) => change(made), data as Dataset),
  }));

function named(name: string): fc.Arbitrary<[string, (data: Dataset) => Dataset]> {
  return fc.tuple(fc.constant(name), changes[name] as fc.Arbitrary<(data: Dataset) => Dataset>);
}
