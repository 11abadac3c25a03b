import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { say, widths } from '../../charts/chart.ts';
import { render } from '../../charts/render.ts';
import { type Box, cloths, drawings, drawn, labels, overlap, view } from './report.ts';

const SNAPSHOTS = 'src/story/tests/snapshots';

/** What margins of 18 mm leave of the width of A4, in CSS pixels. */
const PAPER = ((210 - 2 * 18) / 25.4) * 96;

describe.each(drawings)('$name', (drawing) => {
  const { chart, lang, size, room, name } = drawing;
  const svg = drawn(drawing);
  const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));

  test('is what was committed', async () => {
    await expect(readable(render(chart, size, view(lang), room))).toMatchFileSnapshot(`./snapshots/${name}.svg`);
  });

  test('is one image with a name, its parts hidden', () => {
    const html = render(chart, size, view(lang), room);
    expect(html.match(/<svg[^>]*>/g)).toHaveLength(1);
    expect(html).toMatch(/^<svg[^>]* role="img"/);
    expect(svg.children).toHaveLength(1);
    expect(svg.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
    const named = html.match(/ aria-label="([^"]*)"/g);
    expect(named).toEqual([` aria-label="${say(chart, 'alternative', view(lang))}"`]);
  });

  test('has no style, script, link or id of its own', () => {
    expect(svg.outerHTML).not.toMatch(
      / (?:style|id|href|on\w+|fill|stroke|font-family)=|<(?:style|script|a|title)\b|url\(/,
    );
  });

  test('is as wide as it says, and whole numbers high', () => {
    expect(svg.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    // What is small takes no more of the full width than it needs.
    if (size === 'full') expect(width).toBeLessThanOrEqual(widths.full);
    else expect(width).toBe(widths[size]);
    expect(Number.isInteger(height)).toBe(true);
  });

  test('writes nothing smaller than 12 px, nor than 7 pt on paper', () => {
    const least = size === 'full' ? (7 / 0.75) * Math.max(1, width / PAPER) : 12;
    expect(labels(svg).filter(({ size }) => !(size >= least))).toEqual([]);
  });

  test('writes nothing beyond its edge', () => {
    const edge = { left: -0.01, top: 0, right: width + 0.01, bottom: height };
    expect(labels(svg).filter((label) => !within(label, edge))).toEqual([]);
  });

  test('writes nothing over anything else', () => {
    const all = labels(svg);
    const over = all
      .flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const))
      .filter(([a, b]) => overlap(a, b));
    expect(over).toEqual([]);
  });

  test('draws the marks of a cloth equal, each in a place of its own, none beyond the edge', () => {
    for (const { className, marks } of cloths(svg)) {
      if (className !== 'hollow') expect(new Set(marks.map(({ shape }) => shape)).size).toBe(1);
      expect(new Set(marks.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(marks.length);
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(widths[size]);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  test('is the same when drawn again', () => {
    expect(drawn(drawing).outerHTML).toBe(svg.outerHTML);
  });
});

describe('drawing', () => {
  const warn = vi.spyOn(console, 'warn');
  beforeEach(() => void warn.mockClear());
  afterEach(() => void warn.mockClear());

  test.each(drawings)('$name draws no warning', (drawing) => {
    expect(drawn(drawing).textContent).not.toContain('⚠');
    expect(warn).not.toHaveBeenCalled();
  });
});

test('every committed snapshot is of a drawing that exists', () => {
  expect(readdirSync(SNAPSHOTS).sort()).toEqual(drawings.map(({ name }) => `${name}.svg`).sort());
});

const within = (a: Box, b: Omit<Box, 'text'>): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** An SVG file with an element a line, and a line for each row of a cloth, so that a change of it can be read. */
function readable(svg: string): string {
  let depth = 0;
  const lines = svg
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/(?<=[zZ])(?=M)/g, '\n')
    .replace(/>(?=<)/g, '>\n')
    .split('\n');
  return lines
    .map((line) => {
      if (line.startsWith('</')) depth--;
      const indented = '  '.repeat(depth) + line;
      if (/^<[^/]/.test(line) && !/\/>$|<\/\w+>$/.test(line)) depth++;
      return `${indented}\n`;
    })
    .join('');
}
