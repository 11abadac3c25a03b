import type { Dataset } from '../../src/data/schema.ts';
import { type Content, facts } from '../../src/facts/index.ts';
import { content } from './content.ts';

type Cells = Partial<Dataset['figures'][number]>;

/** The tables of the report with more figures beside its own: each is the first one with other cells. */
export function withFigures(id: string, ...more: Cells[]): Content {
  const figure = content.data.figures.find((row) => row.id === id);
  if (!figure) throw new Error(`No figure is "${id}".`);
  return with_(more.map((cells, index) => ({ ...figure, paragraph: null, id: `more-${index}`, ...cells })));
}

/** The tables of the report with these figures after its own. */
export function with_(more: Dataset['figures'], change: Partial<Dataset> = {}): Content {
  const data = { ...content.data, ...change };
  const all = { ...data, figures: [...data.figures, ...more] };
  return { ...content, data: all, facts: facts(all) };
}

const site = content.data.site[0];
const report = content.data.figures.filter(({ source, place }) => source === site?.report && place === site?.place);
const kind = new Map(content.data.indicators.map(({ id, kind }) => [id, kind]));
const must = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('The report has no such figure.');
  return found;
};

/** A figure of the main place in the main report that was counted at a moment. */
export const stock = must(report.find(({ indicator, as_of }) => kind.get(indicator) === 'stock' && as_of));
/** One that was counted over a stated time. */
export const flow = must(report.find(({ period_start: start }) => start));
/** One over a time that its source does not state. */
export const undated = must(report.find(({ period_start: start, as_of }) => !start && !as_of));
/** A place that came from others on a day. */
export const successor = must(
  content.data.places.find(
    ({ id, valid_from }) => valid_from?.length === 10 && content.data.places.some(({ became }) => became === id),
  ),
);
/** A source after which nothing was published, for whatever is added. */
export const later = must([...content.data.sources].sort((a, b) => (a.published < b.published ? 1 : -1))[0]).id;

const years = (count: number, of: (index: number) => Cells): Content =>
  withFigures(
    stock.id,
    ...Array.from({ length: count - 1 }, (_, index) => ({ as_of: `${2023 - index}-12`, ...of(index) })),
  );

/** One indicator as another that a source prints with decimals, once a year, the last of them in the report. */
function measured(unit: 'percent' | 'degrees', ...values: number[]): Content {
  const figure = must(content.data.figures.find(({ indicator }) => indicator === 'hamlets'));
  const units = { percent: { unit_vi: '%', unit_en: '%' }, degrees: { unit_vi: 'độ C', unit_en: 'degrees C' } };
  const row = (value: number, index: number) => ({
    ...figure,
    ...(index > 0 && { id: `measured-${index}`, as_of: `${2024 - index}-02` }),
    value,
    qualifier: 'exact' as const,
  });
  const [own = figure, ...more] = values.reverse().map(row);
  return with_(more, {
    indicators: content.data.indicators.map((one) =>
      one.id === figure.indicator ? { ...one, ...units[unit], decimals: 1, minimum: -100 } : one,
    ),
    figures: content.data.figures.map((one) => (one === figure ? own : one)),
  });
}

/** Every case of the table of figures over time, and numbers of every size. */
export const cases: Record<string, Content> = {
  'two exact': withFigures(stock.id, { as_of: '2023-12', value: Math.max(0, stock.value - 5) }),
  'two exact, fewer': withFigures(stock.id, { as_of: '2023-12', value: stock.value + 1234 }),
  'two the same': withFigures(stock.id, { as_of: '2023-12' }),
  'two large': withFigures('club-members', { as_of: '2023-12', value: 1_000_000 }),
  'two lower bounds': withFigures('inhabitants', { as_of: '2023-02', value: 46_000 }),
  'a lower bound above an exact one': withFigures('inhabitants', {
    as_of: '2023-02',
    value: 46_000,
    qualifier: 'exact',
  }),
  'none and some': withFigures(stock.id, { as_of: '2023-12', value: 0 }),
  'about and nearly': withFigures(
    stock.id,
    { as_of: '2022-12', value: 20, qualifier: 'about' },
    { as_of: '2023-12', value: 30, qualifier: 'nearly' },
  ),
  'two years': withFigures(flow.id, { period_start: '2023', period_end: '2023', value: 98 }),
  three: years(3, (index) => ({ value: 12 - 5 * index })),
  four: years(4, (index) => ({ value: 999_999 + index, qualifier: 'more_than' })),
  five: years(5, (index) => ({ value: 16 - 2 * index })),
  'twelve, up and down': years(12, (index) => ({
    value: (index * 7919) % 100_000,
    ...(index % 3 === 0 && { qualifier: 'more_than' }),
  })),
  forty: years(40, (index) => ({ value: 1000 - 13 * index })),
  'two lengths': withFigures(flow.id, { period_start: '2023-07', period_end: '2023-12', value: 40 }),
  'no time stated': withFigures(undated.id, { source: later, value: 1000 }),
  'one time, two sources': withFigures(stock.id, { source: later, value: 20 }),
  'another place after a reform': withFigures(stock.id, {
    place: successor.id,
    as_of: '2025-12',
    value: 25,
    source: later,
  }),
  'three before and three after a reform': withFigures(
    stock.id,
    { as_of: '2022-12', value: 9 },
    { as_of: '2023-12', value: 12 },
    ...[2026, 2027, 2028].map((year, index) => ({
      place: successor.id,
      as_of: `${year}-12`,
      value: 300 + index,
      source: later,
    })),
  ),
  'shares with decimals': measured('percent', 95.1, 96.3),
  'shares below one': measured('percent', 0.4, 0.2, 0.3),
  'below and above zero': measured('degrees', 12.5, -3.4, 0),
  'a fall below zero': measured('degrees', 12.5, -3.4),
  'all below zero': measured('degrees', -12.5, -3.4),
  'five around zero': measured('degrees', 2.5, -1.5, 3.1, -4.2, 0.5),
  'five that do not compare': withFigures(
    flow.id,
    ...[1, 2, 3, 4].map((index) => ({
      period_start: `${2020 + index}-0${index}`,
      period_end: `${2020 + index}-0${2 * index}`,
      value: 1_000_000 * index,
      qualifier: 'at_least' as const,
    })),
  ),
};
