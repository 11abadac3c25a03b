import { find } from '../facts/index.ts';
import { withUnit } from '../i18n/formats.ts';
import { canvas, finish, legend, lines } from './canvas.ts';
import type { Graphic } from './chart.ts';
import { counted, key } from './counted.ts';
import { weave } from './stitches.ts';
import { bare, knotsOn, stitchesOn, type Thread, threadHeight, threadWidth } from './thread.ts';

/** The most that each of the two cloths takes, in CSS pixels. */
const heights = { narrow: 150, medium: 70, wide: 70, full: 70 };

/**
 * Two counts apart, each on a thread of its own in one measure: the first in lying stitches, the second in round ones. In
 * cloths where one of them has no room on a thread, or is not exact.
 */
export function pair(first: string, second: string): Graphic<never> {
  return {
    facts: [first, second],
    draw({ content, lang, size, width, document }) {
      const a = find(content.facts, first);
      const b = find(content.facts, second);
      // Both in one measure, so that the eye may set them against each other.
      const cloth = weave(Math.max(a.value, b.value), { width, height: heights[size] });
      const svg = canvas(document, width);
      const groups = [
        { fact: a, shape: 'stitch', className: 'stitch', on: stitchesOn, text: withUnit(lang, a) },
        { fact: b, shape: 'circle', className: 'indigo', on: knotsOn, text: withUnit(lang, b) },
      ] as const;
      const most = Math.max(a.value, b.value);
      const exact = groups.every(({ fact }) => fact.qualifier === 'exact');
      const columns = 10 * Math.max(1, Math.ceil(most / 10));
      const thread: Thread = { columns, pitch: Math.min(16, Math.floor((2 * (width - 24)) / columns) / 2), step: 22 };
      const single = exact && thread.pitch >= 8 && threadWidth(thread) <= width;
      // Two short threads are no wider than they are: on paper they keep their size.
      if (single && size === 'full') svg.attr('width', Math.max(440, threadWidth(thread)));
      let y = 0;
      for (const { fact, shape, className, on, text } of groups) {
        if (single) {
          y = lines(svg, text, { x: 0, y, width, className: 'ink strong' });
          const group = svg.append('g').attr('transform', `translate(-4,${Math.ceil(y)})`);
          bare(group, thread, fact.value);
          on(group, thread, fact.value);
          y = Math.ceil(y) + threadHeight(thread, Math.max(1, fact.value)) + 16;
          continue;
        }
        const many = cloth.unit > 1 ? `: ${key(lang, shape, fact, cloth, '')}` : '';
        const top = legend(svg, [{ mark: { shape, className }, text: text + many }], width, y);
        y = counted(svg, { fact, shape, className, cloth, width, y: top }) + 16;
      }
      return finish(svg, y - 16);
    },
  };
}
