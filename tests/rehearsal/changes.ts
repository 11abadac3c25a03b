/** What a maintainer may do to any tables that can be published: made from the tables themselves. */
import { isError } from '../../src/data/problems.ts';
import { toCsv } from '../../src/data/publish.ts';
import { type Dataset, tables } from '../../src/data/schema.ts';
import { today } from '../../src/data/today.ts';
import { folders, storyOf } from '../../src/gate/files.ts';
import { gate } from '../../src/gate/gate.ts';

const reason = 'Chúng tôi đã chép nhầm con số và chỉ nhận ra khi một bạn đọc đối chiếu với bản in. '.repeat(4).trim();

/** The tables after a day's work, and what was done, a line each. Throws where no number can be corrected. */
export function changes(before: Dataset): { data: Dataset; told: string[] } {
  const told: string[] = [];
  let data = added(before, told);
  let corrected = 0;
  for (const { id } of before.figures) {
    const next = corrected < 3 ? correct(data, id) : null;
    if (!next || !isFine(next)) continue;
    data = next;
    corrected += 1;
    told.push(`corrected: ${id}`);
  }
  if (corrected === 0) throw new Error('No figure could be corrected.');
  for (const { id } of before.figures) {
    const next = bound(data, id);
    if (!next || !isFine(next)) continue;
    told.push(`made a bound: ${id}`);
    return { data: next, told };
  }
  return { data, told };
}

const isFine = (data: Dataset): boolean => {
  const files = Object.values(tables).map((table) => {
    const bytes = new TextEncoder().encode(toCsv(table, data[table.name]));
    return { name: `${table.name}.csv`, size: bytes.length, bytes };
  });
  return !gate(files, storyOf(folders), { today: today() }).problems.some(isError);
};

/** One more than was printed, with its printed words and its correction. */
function correct(data: Dataset, id: string): Dataset | null {
  const figure = data.figures.find((row) => row.id === id);
  const printed = figure?.value.toLocaleString('vi-VN') ?? '';
  if (!figure?.as_printed.includes(printed)) return null;
  const value = figure.value + 1;
  return recorded(data, figure, {
    ...figure,
    value,
    as_printed: figure.as_printed.replace(printed, value.toLocaleString('vi-VN')),
  });
}

/** An exact number that its source gave as a lower bound. */
function bound(data: Dataset, id: string): Dataset | null {
  const figure = data.figures.find((row) => row.id === id);
  const isCorrected = data.corrections.some((row) => row.figure === id);
  if (!figure || isCorrected || figure.qualifier !== 'exact') return null;
  return recorded(data, figure, { ...figure, qualifier: 'more_than', as_printed: `hơn ${figure.as_printed}` });
}

type Figure = Dataset['figures'][number];

/** The figure after it was corrected in the place of the one before, and its correction. */
function recorded(data: Dataset, figure: Figure, corrected: Figure): Dataset {
  return {
    ...data,
    figures: data.figures.map((row) => (row === figure ? corrected : row)),
    corrections: [
      ...data.corrections,
      {
        date: today(),
        figure: figure.id,
        changed: null,
        old_qualifier: figure.qualifier,
        old: figure.value,
        new_qualifier: corrected.qualifier,
        new: corrected.value,
        reason_vi: reason,
        reason_en: 'Copied wrongly.',
      },
    ],
  };
}

/** An id, a second time. */
const again = (id: string): string => `${id}-again`;

/** A source that counts one thing more, a term it explains, and an event it tells of. */
function added(data: Dataset, told: string[]): Dataset {
  const [place] = data.places;
  if (!place) throw new Error('There is no place.');
  const source = {
    ...first(data.sources),
    id: again(first(data.sources).id),
    publisher: `${first(data.sources).publisher} 2`,
    url: 'https://news.example/article',
  };
  const indicator = {
    ...first(data.indicators),
    id: again(first(data.indicators).id),
    kind: 'stock' as const,
    part_of: null,
    parts: null,
    maximum: 1_000_000,
  };
  const term = first(data.terms);
  const event = first(data.events);
  told.push('added: a source, an indicator, a figure, a term, an event');
  return {
    ...data,
    sources: [...data.sources, source],
    indicators: [...data.indicators, indicator],
    figures: [
      ...data.figures,
      {
        ...first(data.figures),
        id: again(first(data.figures).id),
        indicator: indicator.id,
        place: place.id,
        value: 12_345,
        qualifier: 'at_least',
        period_start: null,
        period_end: null,
        as_of: null,
        source: source.id,
        paragraph: null,
        as_printed: 'ít nhất 12.345',
      },
    ],
    terms: [...data.terms, { ...term, id: again(term.id), name_vi: `${term.name_vi} 2`, name_en: `${term.name_en} 2` }],
    events: [
      ...data.events,
      {
        ...event,
        id: again(event.id),
        date: source.published,
        name_vi: `${event.name_vi} (2)`,
        name_en: `${event.name_en} (2)`,
        on_timeline: 'yes',
        source: source.id,
      },
    ],
  };
}

function first<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (!row) throw new Error('A table is empty.');
  return row;
}
