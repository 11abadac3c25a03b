import { describe, expect, test } from 'vitest';
import { say } from '../../../src/charts/chart.ts';
import { lacksOf, present } from '../../../src/charts/present.ts';
import { tableOf } from '../../../src/charts/table.ts';
import { date, unbroken } from '../../../src/i18n/formats.ts';
import { gap } from '../../../src/i18n/gap.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { words } from '../../../src/i18n/words.ts';
import chart from '../../fixtures/report/story/charts/timeline.ts';
import { changed, content, view } from '../content.ts';
import { withEvents } from '../vary.ts';
import { box, type Drawn, drawingsOf, drawn, labels } from './drawings.ts';

const events = content.data.events
  .filter(({ on_timeline }) => on_timeline === 'yes')
  .sort((a, b) => a.date.localeCompare(b.date));

test('the alternative says every event with its date, in the words of its language', () => {
  for (const lang of languages) {
    const said = say(chart, 'alternative', view(lang));
    for (const event of events) expect(said).toContain(`${date(lang, event.date)}: ${event[`name_${lang}`]}`);
    expect(said).toMatch(/\.$/);
  }
});

const isAcross = ({ size }: Drawn) => size === 'wide' || size === 'full';

test.each(drawingsOf(chart))(
  '$name marks each event once: a stitch for a day, a bar for a year, a cut for the end',
  (drawing) => {
    const svg = drawn(drawing);
    const years = events.filter(({ date }) => /^\d{4}$/.test(date));
    expect(svg.querySelectorAll('rect.indigo')).toHaveLength(years.length);
    expect(svg.querySelectorAll('.beam')).toHaveLength(1);
    expect(svg.querySelectorAll('path.indigo')).toHaveLength(events.length - years.length - 1);
  },
);

test.each(drawingsOf(chart))(
  '$name writes the date and the name of each event, from the first to the last',
  (drawing) => {
    const written = labels(drawn(drawing));
    const text = written.map(({ text }) => text).join(' ');
    const places = events.map((event) =>
      text.indexOf(`${date(drawing.lang, event.date)} ${unbroken(event[`name_${drawing.lang}`])}`),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  },
);

test.each(drawingsOf(chart).filter(isAcross))('$name has its marks in the distance of time, the cut too', (drawing) => {
  const svg = drawn(drawing);
  const moments = [...svg.querySelectorAll('path.indigo')].map(
    (mark) => Number(/\((-?[\d.]+),/.exec(mark.getAttribute('transform') ?? '')?.[1]) + 7,
  );
  const bars = [...svg.querySelectorAll('rect.indigo')].map(box);
  const [, end] = /^M0 \d+H(\d+)$/.exec(svg.querySelector('path.pale')?.getAttribute('d') ?? '')?.map(Number) ?? [];
  const day = (text: string) => Date.parse(text) / 86_400_000;
  const known = events.filter(({ date }) => date.length > 4);
  // A day is in its middle, and a month is.
  const days = known.map(({ date }) => (date.length === 7 ? day(`${date}-01`) + 15.5 : day(date) + 0.5));
  days[days.length - 1] = day(known.at(-1)?.date ?? '');
  const found = [...moments, end ?? 0];
  expect(found).toHaveLength(days.length);
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const [left = 0, right = 0] = [found[0], found.at(-1)];
  const at = (day: number) => left + ((day - first) / (last - first)) * (right - left);
  for (const [index, day] of days.entries()) expect(Math.abs((found[index] ?? 0) - at(day))).toBeLessThan(2);
  for (const [index, { date }] of events.filter(({ date }) => date.length === 4).entries()) {
    expect(Math.abs((bars[index]?.left ?? 0) - at(day(`${date}-01-01`)))).toBeLessThan(2);
    expect(Math.abs((bars[index]?.right ?? 0) - at(day(`${Number(date) + 1}-01-01`)))).toBeLessThan(2);
  }
});

test.each(drawingsOf(chart).filter(isAcross))('$name writes above and below its thread in turn', (drawing) => {
  const svg = drawn(drawing);
  const [, y = 0] = /^M0 (\d+)H/.exec(svg.querySelector('path.pale')?.getAttribute('d') ?? '')?.map(Number) ?? [];
  const sides = events.map((event) => {
    const said = labels(svg).find(({ text }) => text === date(drawing.lang, event.date));
    return (said?.bottom ?? y) < y;
  });
  expect(sides).toEqual(events.map((_, index) => index % 2 === 0));
});

test.each(drawingsOf(chart).filter(isAcross))(
  '$name draws no line from a moment to its words through other words',
  (drawing) => {
    for (const count of [2, 5, 8, 12])
      for (const long of [false, true]) {
        const svg = drawn(drawing, withEvents(count, long));
        const stems = [...svg.querySelectorAll('path.thread')].flatMap((path) => {
          const [, x, from, to] = /^M(\d+) ([\d.]+)V([\d.]+)$/.exec(path.getAttribute('d') ?? '')?.map(Number) ?? [];
          return x === undefined
            ? []
            : [{ x, top: Math.min(from ?? 0, to ?? 0), bottom: Math.max(from ?? 0, to ?? 0) }];
        });
        expect(stems).toHaveLength(count);
        for (const { x, top, bottom } of stems)
          for (const label of labels(svg))
            expect(
              x > label.left && x < label.right && bottom > label.top + 1 && top < label.bottom - 1,
              label.text,
            ).toBe(false);
      }
  },
);

test.each(drawingsOf(chart).filter((drawing) => !isAcross(drawing)))(
  '$name says between the events how long it was, or that a day is not stated',
  (drawing) => {
    const { lang } = drawing;
    const text = labels(drawn(drawing))
      .map(({ text }) => text)
      .join(' ');
    for (const [index, event] of events.entries()) {
      const next = events[index + 1];
      if (!next) continue;
      const note = event.date.length === 4 ? words(lang).noDay : gap(lang, event.date, next.date);
      expect(note).not.toBe('');
      expect(text).toContain(`${unbroken(event[`name_${lang}`])} ${note} ${date(lang, next.date)}`);
    }
  },
);

test('without events it lacks them, and is nowhere', () => {
  const none = changed('events', () => true, { on_timeline: 'no' });
  expect(lacksOf(chart, content)).toBeNull();
  expect(lacksOf(chart, none)?.en).toContain('events.csv');
  expect(present(none)).not.toContain(chart);
});

test('an event taken off the timeline is in neither drawing nor table', () => {
  const fewer = changed('events', ({ id }) => id === 'district-office-end', { on_timeline: 'no' });
  const name = content.data.events.find(({ id }) => id === 'district-office-end')?.name_en ?? '';
  for (const drawing of drawingsOf(chart).filter(({ lang }) => lang === 'en')) {
    expect(drawn(drawing).textContent).toContain(name);
    expect(drawn(drawing, fewer).textContent).not.toContain(name);
  }
  expect(tableOf(chart, view('en', fewer)).records.map(({ name }) => name)).not.toContain(name);
});

describe.each(drawingsOf(chart))('$name', (drawing) => {
  const cuts = (svg: SVGSVGElement) => svg.querySelectorAll('.beam').length;

  test('is cut where the place ends, and has no thread after that', () => {
    const svg = drawn(drawing);
    expect(cuts(svg)).toBe(1);
    const [, along, end] =
      /^M\d+ \d+([HV])([\d.]+)$/.exec(svg.querySelector('path.pale')?.getAttribute('d') ?? '') ?? [];
    expect(along).toBe(isAcross(drawing) ? 'H' : 'V');
    if (isAcross(drawing))
      for (const { text, right } of labels(svg))
        if (/^\d{4}$/.test(text)) expect(right, text).toBeLessThan(Number(end));
    const last = labels(svg).find(({ text }) => text === date(drawing.lang, events.at(-1)?.date ?? ''));
    if (!isAcross(drawing)) expect(last?.top).toBeGreaterThan(Number(end));
  });

  test('is not cut while the place is there, or where something comes after', () => {
    expect(
      cuts(
        drawn(
          drawing,
          changed('places', ({ id }) => id === 'lam-chau-city', { valid_to: null }),
        ),
      ),
    ).toBe(0);
    expect(
      cuts(
        drawn(
          drawing,
          changed('events', ({ id }) => id === 'town-ends', { date: '2025-08-09' }),
        ),
      ),
    ).toBe(0);
  });
});
