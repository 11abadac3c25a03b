import { scaleUtc, utcYear } from 'd3';
import { chart, type Size, type Table } from '../../charts/chart.ts';
import { shorten } from '../../charts/measure.ts';
import { type Canvas, canvas, finish, lines } from '../../charts/parts.ts';
import { diamonds } from '../../charts/stitches.ts';
import { text } from '../../charts/theme.ts';
import { lastDay } from '../../data/period.ts';
import type { Row } from '../../data/schema.ts';
import type { Content } from '../../facts/index.ts';
import { mainPlace } from '../../facts/main.ts';
import { date } from '../../i18n/formats.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { View } from '../../i18n/view.ts';

/** The events of the timeline, oldest first. */
const charted = ({ data }: Content): Row<'events'>[] =>
  data.events.filter(({ on_timeline }) => on_timeline === 'yes').sort((a, b) => (a.date < b.date ? -1 : 1));

/** The first moment a date may mean and the first it no longer may: `2023` is the whole year. */
function span(period: string): [Date, Date] {
  const quarter = /^(\d{4})-Q(\d)$/.exec(period);
  if (quarter) {
    const [, year, number] = quarter.map(Number) as [number, number, number];
    return [new Date(Date.UTC(year, 3 * number - 3)), new Date(Date.UTC(year, 3 * number))];
  }
  const [year = 0, month, day] = period.split('-').map(Number);
  if (month === undefined) return [new Date(Date.UTC(year, 0)), new Date(Date.UTC(year + 1, 0))];
  if (day === undefined) return [new Date(Date.UTC(year, month - 1)), new Date(Date.UTC(year, month))];
  return [new Date(Date.UTC(year, month - 1, day)), new Date(Date.UTC(year, month - 1, day + 1))];
}

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

export default chart({
  id: 'timeline',
  facts: [],
  table,
  vi: {
    headline: [
      {
        when: 'months 5 7 published city-ends',
        say: 'Nửa năm sau bài báo, thành phố không còn là đơn vị hành chính',
      },
      { say: 'Từ {date city-ends}, thành phố không còn là đơn vị hành chính' },
    ],
    description: 'Trước và sau bài báo. Vạch đậm: chỉ biết năm, không biết ngày',
    alternative:
      'Đường thời gian đi từ trên xuống, từ {date model-starts} đến {date city-ends}; các mốc được ghi trong bảng dưới đây.',
    notTold: [
      {
        when: 'day programme-signed',
        say: 'việc này có gây ra việc kia hay không: trật tự thời gian không chứng minh điều ấy.',
      },
      { say: 'chương trình được ký vào ngày nào. Trật tự thời gian không chứng minh việc này gây ra việc kia.' },
    ],
    labels: {},
  },
  en: {
    headline: [
      {
        when: 'months 5 7 published city-ends',
        say: 'Half a year after the article, the city ceased to be an administrative unit',
      },
      { say: 'The city ceased to be an administrative unit on {date city-ends}' },
    ],
    description: 'Before and after the article. A thick bar: only the year is known, not the day',
    alternative:
      'A timeline that runs downwards from {date model-starts} to {date city-ends}; its events are in the table below.',
    notTold: [
      {
        when: 'day programme-signed',
        say: 'whether one thing was caused by another: that it came after it does not show that.',
      },
      {
        say: 'on which day the programme was signed. That one thing came after another does not show that it was caused by it.',
      },
    ],
    labels: {},
  },
  draw({ content, lang, words: w, size, width, document }) {
    const events = charted(content).map((event) => ({ event, span: span(event.date) }));
    const [first, last] = [events[0], events.at(-1)];
    const svg = canvas(document, width);
    if (!first || !last) return finish(svg, lines(svg, w.noEvents, { x: 0, y: 0, width }) + 4);
    const thread = size === 'narrow' ? 46 : 60;
    const left = thread + 26;
    const { tell, height } = telling(events, width - left, lang, size, document);
    const ends = [utcYear.floor(first.span[0]), utcYear.ceil(last.span[1])] as const;
    // Room between the words, so that most of them stand beside their moments.
    const end = Math.max(360, height, Math.min(height * 1.3, HIGHEST[size]));
    const [top, bottom] = [10, end - 20];
    const scale = scaleUtc().domain(ends).range([top, bottom]);

    // Where the place ends, so does its thread: nothing is drawn after that.
    const cut = cutAt(content, scale, last.span[1]);
    svg
      .append('path')
      .attr('class', 'pale')
      .attr('stroke-width', 3)
      .attr('d', `M${thread} ${top}V${cut ?? bottom}`);
    if (cut !== null) drawCut(svg, thread, cut);
    for (const year of years(ends[0], ends[1], (bottom - top) / 24)) {
      const y = Math.round(scale(year));
      if (cut !== null && y > cut) continue;
      svg
        .append('path')
        .attr('class', 'rule')
        .attr('d', `M${thread - 8} ${y}H${thread}`);
      lines(svg, `${year.getUTCFullYear()}`, { x: 0, y: y - 9, width: thread, size: text.small, className: 'muted' });
    }
    const moments = events.map(({ event, span }) => {
      const [from, to] = span.map((moment) => Math.round(scale(moment))) as [number, number];
      return { event, from, to, middle: (from + to) / 2, height: tell(canvas(document, 0), event, left, 0) };
    });
    const places = apart(moments, end);
    for (const [index, { event, from, to, middle }] of moments.entries()) {
      const y = places[index] ?? 0;
      svg
        .append('path')
        .attr('class', 'thread')
        .attr('d', `M${thread} ${middle}L${left - 6} ${Math.round(y + 9)}`);
      if (/^\d{4}(-Q\d)?$/.test(event.date))
        svg
          .append('rect')
          .attr('class', 'indigo')
          .attr('x', thread - 3)
          .attr('y', from)
          .attr('width', 6)
          .attr('height', Math.max(to - from, 3));
      else
        svg
          .append('path')
          .attr('class', 'indigo moment')
          .attr('transform', `translate(${thread - 7},${middle - 7})`)
          .attr('d', diamonds(0, 1, { columns: 1, pitch: 14 }, 7));
      tell(svg, event, left, y);
    }
    return finish(svg, end);
  },
});

/** Where on the thread the place of the site ended, if nothing was charted after that. */
function cutAt({ data }: Content, scale: (moment: Date) => number, last: Date): number | null {
  const end = mainPlace(data).valid_to;
  if (!end) return null;
  const moment = new Date(Date.parse(lastDay(end)) + DAY);
  return last <= new Date(moment.getTime() + DAY) ? Math.round(scale(moment)) + 12 : null;
}

const DAY = 86_400_000;

/** A slanted cut, and the frayed end of what was cut off. */
function drawCut(to: Canvas, x: number, y: number): void {
  to.append('path')
    .attr('class', 'beam')
    .attr('stroke-width', 2)
    .attr('d', `M${x - 11} ${y + 5}L${x + 11} ${y - 3}`);
  to.append('path')
    .attr('class', 'hair tail')
    .attr('d', `M${x} ${y + 13}q-1 8-8 12M${x} ${y + 13}q0 8-1 15M${x} ${y + 13}q1 8 8 11`);
}

/** The tops of words that stand beside their moments where they can, one below the other, none beyond the end. */
function apart(moments: readonly { middle: number; height: number }[], end: number): number[] {
  let free = 0;
  const tops = moments.map(({ middle, height }) => {
    const top = Math.max(free, middle - 9);
    free = top + height;
    return top;
  });
  let limit = end;
  for (let index = tops.length - 1; index >= 0; index--) {
    limit = Math.min(tops[index] as number, limit - (moments[index]?.height ?? 0));
    tops[index] = limit;
  }
  return tops;
}

type Charted = ReturnType<typeof charted>[number];

/** Writes an event at (x, y) and gives its height, both in CSS pixels. */
type Tell = (to: Canvas, event: Charted, x: number, y: number) => number;

/** As much of every event as leaves the timeline in its bounds: all of it, its date and name, or their first lines. */
function telling(
  events: readonly { event: Charted }[],
  width: number,
  lang: Lang,
  size: Size,
  document: Document,
): { tell: Tell; height: number } {
  const write =
    (name: (event: Charted) => string, { detail = false, gap = 8 } = {}): Tell =>
    (to, event, x, y) => {
      const below = lines(to, date(lang, event.date), { x, y, width, size: text.small, className: 'muted' });
      const named = lines(to, name(event), { x, y: below, width, className: 'ink strong' });
      const last = detail ? lines(to, event[`detail_${lang}`], { x, y: named, width, size: text.small }) : named;
      return last + gap - y;
    };
  const whole = (event: Charted) => event[`name_${lang}`];
  const line = (event: Charted) => shorten(whole(event), width, text.label, 'strong');
  const all = [write(whole, { detail: size === 'wide' || size === 'full' }), write(whole), write(line, { gap: 4 })].map(
    (tell) => {
      const nowhere = canvas(document, 0);
      return { tell, height: events.reduce((sum, { event }) => sum + tell(nowhere, event, 0, 0), 0) };
    },
  );
  return all.find(({ height }) => height <= HIGHEST[size]) ?? (all.at(-1) as (typeof all)[number]);
}

/** The most that the words of all events take, in CSS pixels. */
const HIGHEST = { narrow: 500, medium: 560, wide: 640, full: 640 };

/** The years to mark: all of them, or each second, fifth, tenth …, at most so many. */
function years(from: Date, to: Date, most: number): Date[] {
  const count = to.getUTCFullYear() - from.getUTCFullYear() + 1;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((step) => count / step <= most) ?? count;
  return (utcYear.every(step) ?? utcYear).range(from, new Date(to.getTime() + 1));
}
