import { describe, expect, test } from 'vitest';
import { find } from '../../facts/index.ts';
import chart from '../charts/outreach-sessions.ts';
import { content, counts, drawingsOf, drawn, marks, withValues } from './report.ts';

const of = (id: string) => find(content.facts, id).value;
const drawings = drawingsOf(chart);

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
    expect(count(svg, 'stitch', 'pale')).toBe(of('participations') / unit);
    expect(count(svg, 'beam')).toBe(Math.ceil(of('outreach-sessions') / unit));
    const more = drawn(drawing, withValues({ participations: of('participations') + 1 }));
    expect(count(more, 'stitch', 'pale')).toBe((of('participations') + 1) / unit);
  });

  test('enlarges one thread, with as many stitches as each has', () => {
    const svg = drawn(drawing);
    const each = Math.floor(of('participations') / of('outreach-sessions'));
    const dashes = [...svg.querySelectorAll('.key path')].map((path) => {
      const [on = 0, off = 0] = (path.getAttribute('stroke-dasharray') ?? '').split(' ').map(Number);
      const lengths = [...(path.getAttribute('d') ?? '').matchAll(/[hv]([\d.]+)/g)];
      return lengths.reduce((sum, [, length]) => sum + Math.round((Number(length) + off) / (on + off)), 0);
    });
    expect(dashes.reduce((sum, count) => sum + count, 0)).toBe(each);
  });

  test('lays a thread behind as many stitches as the city has residents', () => {
    const svg = drawn(drawing);
    const before = behind(svg);
    expect(before).toBe(of('residents') / unit);
    expect(behind(drawn(drawing, withValues({ residents: of('residents') + 1230 })))).toBe(
      (of('residents') + 1230) / unit,
    );
  });

  test('lays no thread where the city has as many residents as there are participations, or more', () => {
    for (const residents of [of('participations'), of('participations') + 1])
      expect(drawn(drawing, withValues({ residents })).querySelectorAll('.reckoned')).toHaveLength(0);
  });

  test('has a fringe for what is more than the number, and none where the number is exact', () => {
    expect(drawn(drawing).querySelectorAll('.tail')).toHaveLength(1);
    const facts = Object.assign(new Map(content.facts), content.facts);
    facts.set('participations', { ...find(facts, 'participations'), qualifier: 'exact' });
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
