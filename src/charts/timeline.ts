import { scaleUtc, utcYear } from 'd3';
import type { Row } from '../data/schema.ts';
import type { Content } from '../facts/index.ts';
import { date } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { words } from '../i18n/words.ts';
import { chart, type Table } from './chart.ts';
import { canvas, finish, lines } from './parts.ts';
import { stitches } from './stitches.ts';
import { text } from './theme.ts';

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

function table(content: Content, lang: Lang): Table {
  const w = words(lang);
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
    headline: 'Nửa năm sau bài báo, thành phố không còn là đơn vị hành chính',
    description: 'Các mốc từ {date model-starts} đến {date city-ends}. Vạch đậm: chỉ biết năm, không biết ngày',
    alternative:
      'Đường thời gian đi từ trên xuống, từ {date model-starts} đến {date city-ends}; các mốc được ghi trong bảng dưới đây.',
    notTold: 'chương trình được ký vào ngày nào. Trật tự thời gian không chứng minh việc này gây ra việc kia.',
    labels: {},
  },
  en: {
    headline: 'Half a year after the article, the city ceased to be an administrative unit',
    description: 'From {date model-starts} to {date city-ends}. A thick bar: only the year is known, not the day',
    alternative:
      'A timeline that runs downwards from {date model-starts} to {date city-ends}; its events are in the table below.',
    notTold:
      'on which day the programme was signed. That one thing came after another does not show that it was caused by it.',
    labels: {},
  },
  draw({ content, lang, size, width, document }) {
    const events = charted(content).map((event) => ({ event, span: span(event.date) }));
    const first = events[0];
    const last = events.at(-1);
    if (!first || !last) throw new Error('The timeline has no events.');
    const thread = size === 'wide' ? 60 : 46;
    const words = thread + 26;
    const scale = scaleUtc()
      .domain([utcYear.floor(first.span[0]), utcYear.ceil(last.span[1])])
      .range([10, size === 'wide' ? 340 : 360]);

    const svg = canvas(document, width);
    const [top = 0, bottom = 0] = scale.range();
    svg.append('path').attr('class', 'thread').attr('d', `M${thread} ${top}V${bottom}`);
    for (const year of scale.ticks(utcYear)) {
      const y = Math.round(scale(year));
      svg
        .append('path')
        .attr('class', 'rule')
        .attr('d', `M${thread - 8} ${y}H${thread}`);
      lines(svg, `${year.getUTCFullYear()}`, { x: 0, y: y - 9, width: thread, size: text.small, className: 'muted' });
    }
    let free = 0;
    for (const { event, span } of events) {
      const [from, to] = span.map((moment) => Math.round(scale(moment))) as [number, number];
      const middle = (from + to) / 2;
      const y = Math.max(free, middle - 9);
      svg
        .append('path')
        .attr('class', 'thread')
        .attr('d', `M${thread} ${middle}L${words - 6} ${Math.round(y + 9)}`);
      if (/^\d{4}(-Q\d)?$/.test(event.date))
        svg
          .append('rect')
          .attr('class', 'indigo')
          .attr('x', thread - 3)
          .attr('y', from)
          .attr('width', 6)
          .attr('height', to - from);
      else
        svg
          .append('path')
          .attr('class', 'indigo')
          .attr('transform', `translate(${thread - 7},${middle - 7})`)
          .attr('d', stitches(0, 1, { columns: 1, pitch: 14, radius: 7 }));
      const below = lines(svg, date(lang, event.date), {
        x: words,
        y,
        width: width - words,
        size: text.small,
        className: 'muted',
      });
      free =
        lines(svg, event[`name_${lang}`], { x: words, y: below, width: width - words, className: 'ink strong' }) + 8;
      if (size === 'wide')
        free =
          lines(svg, event[`detail_${lang}`], { x: words, y: free - 8, width: width - words, size: text.small }) + 8;
    }
    return finish(svg, Math.max(free, bottom) + 4);
  },
});
