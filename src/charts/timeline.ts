import { firstDay, lastDay } from '../data/period.ts';
import type { Row } from '../data/schema.ts';
import type { Content } from '../facts/index.ts';
import { mainPlace } from '../facts/main.ts';
import { date, unbroken } from '../i18n/formats.ts';
import { gap } from '../i18n/gap.ts';
import type { View } from '../i18n/view.ts';
import { canvas, finish } from './canvas.ts';
import type { Graphic, Table } from './chart.ts';
import { across, down, type Moment } from './moments.ts';

/** The events of the timeline, oldest first. */
const charted = ({ data }: Content): Row<'events'>[] =>
  data.events.filter(({ on_timeline }) => on_timeline === 'yes').sort((a, b) => (a.date < b.date ? -1 : 1));

/** The first moment a date may mean and the first it no longer may: `2023` is the whole year. */
const span = (period: string): [Date, Date] => [
  new Date(firstDay(period)),
  new Date(new Date(lastDay(period)).getTime() + DAY),
];

function table({ lang, words: w, content }: View): Table {
  const all = charted(content);
  const source = (id: string) => content.data.sources.find((row) => row.id === id);
  return {
    columns: [w.event, w.date, w.source],
    rows: all.map((event) => [
      { text: event[`name_${lang}`] },
      { text: date(lang, event.date) },
      { text: source(event.source)?.publisher ?? '' },
    ]),
    records: all.map((event) => ({
      id: event.id,
      date: event.date,
      name: event[`name_${lang}`],
      detail: event[`detail_${lang}`],
      source: source(event.source)?.publisher ?? '',
      url: source(event.source)?.url ?? '',
    })),
    sources: all.map(({ source }) => source),
  };
}

/** Every event with its date. */
const shown = ({ content, lang }: View): string =>
  `${charted(content)
    .map((event) => `${date(lang, event.date)}: ${event[`name_${lang}`]}`)
    .join('; ')}.`;

/**
 * A timeline of the events that are charted: level and to scale where there is room, else one below the other. Ends where
 * the place of the site ended.
 */
export const timeline: Graphic<never> = {
  facts: [],
  lacks: (content) =>
    charted(content).length > 0
      ? null
      : { vi: 'một mốc có on_timeline là yes trong events.csv', en: 'an event in events.csv with on_timeline yes' },
  table,
  shown,
  draw({ content, lang, words: w, size, width, document }) {
    const events = charted(content);
    const svg = canvas(document, width);
    const moments = events.map((event, index): Moment => {
      const [from, to] = span(event.date);
      const vague = /^\d{4}(-Q\d)?$/.test(event.date);
      const next = events[index + 1];
      const note = next ? (vague ? w.noDay : gap(lang, event.date, next.date)) : '';
      return { from, to, vague, date: date(lang, event.date), name: unbroken(event[`name_${lang}`]), note };
    });
    const sheet = { document, width, height: heights[size], moments, end: endOf(content, moments) };
    return finish(svg, (size === 'wide' || size === 'full' ? across : down)(svg, sheet));
  },
};

/** The most that the words of all events take, in CSS pixels. */
const heights = { narrow: 500, medium: 480, wide: 480, full: 700 };

/** When the place of the site ended, if nothing was charted after that. */
function endOf({ data }: Content, moments: readonly Moment[]): Date | null {
  const { valid_to } = mainPlace(data);
  if (!valid_to) return null;
  const [, end] = span(valid_to);
  const last = moments.at(-1)?.to ?? end;
  return last.getTime() <= end.getTime() + DAY ? end : null;
}

const DAY = 86_400_000;
