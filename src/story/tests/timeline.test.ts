import { describe, expect, test } from 'vitest';
import { tableOf } from '../../charts/table.ts';
import { date } from '../../i18n/formats.ts';
import chart from '../charts/timeline.ts';
import { changed, content, drawingsOf, drawn, labels, view } from './report.ts';

const events = content.data.events
  .filter(({ on_timeline }) => on_timeline === 'yes')
  .sort((a, b) => a.date.localeCompare(b.date));

test.each(drawingsOf(chart))('$name marks each event once: a stitch for a day, a bar for a year', (drawing) => {
  const svg = drawn(drawing);
  const years = events.filter(({ date }) => /^\d{4}$/.test(date));
  expect(svg.querySelectorAll('rect.indigo')).toHaveLength(years.length);
  expect(svg.querySelectorAll('path.indigo')).toHaveLength(events.length - years.length);
});

test.each(drawingsOf(chart))('$name writes the events from the first to the last', (drawing) => {
  const text = labels(drawn(drawing))
    .map(({ text }) => text)
    .join(' ');
  const places = events.map((event) =>
    text.indexOf(`${date(drawing.lang, event.date)} ${event[`name_${drawing.lang}`]}`),
  );
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test.each(drawingsOf(chart))('$name has its marks in the order and distance of time', (drawing) => {
  const moments = [...drawn(drawing).querySelectorAll('path.indigo')].map((mark) =>
    Number(/,(-?[\d.]+)\)/.exec(mark.getAttribute('transform') ?? '')?.[1]),
  );
  const days = events
    .filter(({ date }) => date.length > 4)
    .map(({ date }) => Date.parse(date.length === 7 ? `${date}-15` : date));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const [top = 0, bottom = 0] = [moments[0], moments.at(-1)];
  for (const [index, day] of days.entries())
    expect(Math.abs((moments[index] ?? 0) - (top + ((day - first) / (last - first)) * (bottom - top)))).toBeLessThan(2);
});

test('an event taken off the timeline is in neither drawing nor table', () => {
  const fewer = changed('events', ({ id }) => id === 'district-police-end', { on_timeline: 'no' });
  const name = content.data.events.find(({ id }) => id === 'district-police-end')?.name_en ?? '';
  for (const drawing of drawingsOf(chart).filter(({ lang }) => lang === 'en')) {
    expect(drawn(drawing).textContent).toContain(name);
    expect(drawn(drawing, fewer).textContent).not.toContain(name);
  }
  expect(tableOf(chart, view('en', fewer)).records.map(({ name }) => name)).not.toContain(name);
});

describe.each(drawingsOf(chart))('$name', (drawing) => {
  const cuts = (svg: SVGSVGElement) => svg.querySelectorAll('.beam').length;

  test('is cut where the place ends, and writes no year after that', () => {
    const svg = drawn(drawing);
    expect(cuts(svg)).toBe(1);
    const [, end] = /^M\d+ \d+V(\d+)$/.exec(svg.querySelector('path.pale')?.getAttribute('d') ?? '') ?? [];
    for (const { text, top } of labels(svg)) if (/^\d{4}$/.test(text)) expect(top, text).toBeLessThan(Number(end));
  });

  test('is not cut while the place is there, or where something comes after', () => {
    expect(
      cuts(
        drawn(
          drawing,
          changed('places', ({ id }) => id === 'lai-chau-city', { valid_to: null }),
        ),
      ),
    ).toBe(0);
    expect(
      cuts(
        drawn(
          drawing,
          changed('events', ({ id }) => id === 'city-ends', { date: '2025-08-09' }),
        ),
      ),
    ).toBe(0);
  });
});
