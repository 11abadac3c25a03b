import { describe, expect, test } from 'vitest';
import { canvas } from '../../../src/charts/canvas.ts';
import { counted, key } from '../../../src/charts/counted.ts';
import { document } from '../../../src/charts/render.ts';
import { weave } from '../../../src/charts/stitches.ts';
import type { Qualifier } from '../../../src/data/schema.ts';
import { marks } from './drawings.ts';

const width = 288;
const unit = { vi: 'thành viên', en: 'members' };

function drawn(value: number, qualifier: Qualifier) {
  const svg = canvas(document, width);
  const cloth = weave(value, { width, height: 300 });
  const bottom = counted(svg, {
    fact: { value, qualifier },
    shape: 'stitch',
    className: 'stitch',
    cloth,
    width,
    y: 0,
  });
  const paths = [...(svg.node()?.querySelectorAll('path') ?? [])];
  const of = (name: string) => paths.filter((path) => path.getAttribute('class')?.split(' ').includes(name));
  return {
    cloth,
    bottom,
    solid: of('stitch').filter((path) => !of('tail').includes(path)),
    hollow: of('hollow'),
    tail: of('tail'),
  };
}

const sum = (paths: Element[]) => paths.flatMap(marks).reduce((total, { part }) => total + part, 0);

describe.each([0, 1, 9, 10, 30, 825, 1965])('%i', (value) => {
  test('as an exact number has its marks and no more', () => {
    const { solid, hollow, tail } = drawn(value, 'exact');
    expect(sum(solid)).toBeCloseTo(value);
    expect([...hollow, ...tail]).toEqual([]);
  });

  test.each(['more_than', 'at_least'] as const)('as a lower bound goes on, inside the drawing: %s', (qualifier) => {
    const { solid, hollow, tail, cloth, bottom } = drawn(value, qualifier);
    expect(sum(solid)).toBeCloseTo(value);
    expect(hollow).toEqual([]);
    const pieces = [...(tail[0]?.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].map((piece) =>
      piece.slice(1).map(Number),
    );
    expect(pieces).toHaveLength(3);
    const lengths = pieces.map(([, , length = 0]) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    const last = solid.flatMap(marks).at(-1);
    for (const [x = 0, y = 0, length = 0] of pieces) {
      expect(x + length).toBeLessThanOrEqual(width);
      expect(y + cloth.pitch / 4).toBeLessThanOrEqual(bottom);
      if (last) expect(y > last.y || x > last.x).toBe(true);
    }
  });

  test.each(['about', 'nearly', 'less_than', 'at_most'] as const)('that may be less ends hollow: %s', (qualifier) => {
    const { solid, hollow, tail } = drawn(value, qualifier);
    expect(tail).toEqual([]);
    expect(sum(solid)).toBeCloseTo(Math.max(0, value - 1));
    expect(hollow.flatMap(marks)).toHaveLength(Math.min(1, value));
  });
});

test('the last of many that stand for ten is as long as what it stands for', () => {
  const { cloth, solid } = drawn(19_599, 'exact');
  expect(cloth.unit).toBe(10);
  expect(sum(solid)).toBeCloseTo(1959.9, 1);
});

describe('the key', () => {
  const cloth = (unit: number) => ({ columns: 10, pitch: 8, unit });
  const say = (lang: 'vi' | 'en', value: number, each: number) =>
    key(lang, 'stitch', { value, unit }, cloth(each), 'một').replaceAll('\u00a0', ' ');

  test('says what a mark is in the words of the chart while it is one', () => {
    expect(say('vi', 1965, 1)).toBe('một');
  });

  test('says how many a mark is, and how many the last one is', () => {
    expect(say('vi', 19_599, 10)).toBe('một mũi là 10 thành viên; mũi cuối là 9');
    expect(say('en', 19_599, 10)).toBe('one stitch is 10 members; the last is 9');
    expect(say('vi', 1_000_999, 1000)).toBe('một mũi là 1.000 thành viên; mũi cuối là 999');
    expect(say('en', 20_000, 10)).toBe('one stitch is 10 members');
  });
});
