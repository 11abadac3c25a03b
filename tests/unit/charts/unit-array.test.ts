import { describe, expect, test } from 'vitest';
import { find } from '../../../src/facts/index.ts';
import chart from '../../fixtures/report/story/charts/reading-hours.ts';
import { content } from '../content.ts';
import { withValues } from '../vary.ts';
import { counts, drawingsOf, drawn, marks } from './drawings.ts';

const of = (id: string) => find(content.facts, id).value;
const drawings = drawingsOf(chart, true);

/** How many marks of a class a drawing has. */
const count = (svg: SVGSVGElement, ...classes: string[]): number =>
  Number(
    counts(svg)
      .filter(([className]) => classes.includes(className))
      .reduce((sum, [, marks]) => sum + marks, 0)
      .toFixed(1),
  );

describe.each(drawings)('$name', (drawing) => {
  const unit = drawing.room === 'page' ? 1 : 10;

  test('draws one stitch for each participation, or for ten, and one peg a thread', () => {
    const svg = drawn(drawing);
    expect(count(svg, 'stitch', 'pale')).toBe(of('visits') / unit);
    expect(count(svg, 'beam')).toBe(Math.ceil(of('reading-hours') / unit));
    const more = drawn(drawing, withValues({ visits: of('visits') + 1 }));
    expect(count(more, 'stitch', 'pale')).toBe((of('visits') + 1) / unit);
  });

  test('enlarges one thread, with as many stitches as each has', () => {
    const svg = drawn(drawing);
    const each = Math.floor(of('visits') / of('reading-hours'));
    const dashes = [...svg.querySelectorAll('.key path')].map((path) => {
      const [on = 0, off = 0] = (path.getAttribute('stroke-dasharray') ?? '').split(' ').map(Number);
      const lengths = [...(path.getAttribute('d') ?? '').matchAll(/[hv]([\d.]+)/g)];
      return lengths.reduce((sum, [, length]) => sum + Math.round((Number(length) + off) / (on + off)), 0);
    });
    expect(dashes.reduce((sum, count) => sum + count, 0)).toBe(each);
  });

  test('lays a thread behind as many stitches as the city has inhabitants', () => {
    const svg = drawn(drawing);
    const before = behind(svg);
    expect(before).toBe(of('inhabitants') / unit);
    expect(behind(drawn(drawing, withValues({ inhabitants: of('inhabitants') + 1230 })))).toBe(
      (of('inhabitants') + 1230) / unit,
    );
  });

  test('lays no thread where the city has as many inhabitants as there are visits, or more', () => {
    for (const inhabitants of [of('visits'), of('visits') + 1])
      expect(drawn(drawing, withValues({ inhabitants })).querySelectorAll('.reckoned')).toHaveLength(0);
  });

  test('has a fringe for what is more than the number, and none where the number is exact', () => {
    expect(drawn(drawing).querySelectorAll('.tail')).toHaveLength(1);
    const facts = Object.assign(new Map(content.facts), content.facts);
    facts.set('visits', { ...find(facts, 'visits'), qualifier: 'exact' });
    expect(drawn(drawing, { ...content, facts } as typeof content).querySelectorAll('.tail')).toHaveLength(0);
  });
});

/** How many stitches lie above the foreign thread, over all bands. */
function behind(svg: SVGSVGElement): number {
  const thread = svg.querySelector('.reckoned');
  const band = thread?.parentElement;
  if (!thread || !band) return 0;
  const [, under = 0, step, over] =
    /^M0 ([\d.]+)H([\d.]+)(?:V([\d.]+)H[\d.]+)?$/.exec(thread.getAttribute('d') ?? '')?.map(Number) ?? [];
  const bands = [...svg.querySelectorAll('g')].filter((group) => group.querySelector(':scope > .stitch'));
  const cloths = bands.filter((group) => !group.matches('.key'));
  const earlier = cloths.slice(0, cloths.indexOf(band as unknown as SVGGElement));
  const all = (group: Element) => [...group.querySelectorAll('.stitch, .pale')].flatMap(marks);
  const here = all(band).filter(({ x, y }) => y < (Number.isNaN(over) || x < (step ?? 0) ? under : (over ?? 0)));
  return earlier.flatMap(all).length + here.length;
}
