import { find } from '../facts/index.ts';
import { number } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { type Canvas, canvas, finish, legend, lines } from './canvas.ts';
import type { FrameSize, Graphic } from './chart.ts';
import { counted, key } from './counted.ts';
import { measure } from './measure.ts';
import { weave } from './stitches.ts';
import { threadSwatch } from './swatch.ts';
import { text } from './theme.ts';
import {
  bare,
  counts,
  longThread,
  loop,
  loopsOn,
  rowEnds,
  stitchesOn,
  type Thread,
  threadHeight,
  threadWidth,
} from './thread.ts';

interface PartToWhole {
  whole: string;
  part: string;
  /** The fact of what is left of the whole. */
  rest: string;
  /** The fact of the part as a share. */
  share: string;
}

type Label = 'part' | 'rest';

/** The most that the thread or the cloth takes, in CSS pixels. */
const heights = { narrow: 320, medium: 240, wide: 200, full: 200 };

/** What the thread runs on, with room for a count beside each row. */
const threads: Record<FrameSize, Thread> = {
  narrow: { columns: 20, pitch: 11.5, step: 27 },
  medium: { columns: 30, pitch: 13, step: 30 },
  wide: { columns: 40, pitch: 15, step: 32 },
};

interface Counts {
  part: number;
  total: number;
  lang: Lang;
  label(key: Label): string;
}

/** The thread in one row, its words at both its ends and its count below; `null` where they have no room. */
function inOneRow(svg: Canvas, thread: Thread, { part, total, lang, label }: Counts): number | null {
  const [end] = counts(thread, total, total).map(({ x }) => x + thread.pitch / 2);
  const [left, right] = [label('part'), label('rest')];
  const words = measure(left, text.paper, 'strong') + 24 + measure(right, text.paper, 'strong');
  if (end === undefined || total > thread.columns || words > end) return null;
  lines(svg, left, { x: 0, y: 0, width: end, className: 'ink strong' });
  lines(svg, right, { x: end, y: 0, width: end, className: 'ink strong', anchor: 'end' });
  const group = svg.append('g').attr('transform', 'translate(-5,20)');
  bare(group, thread, total);
  stitchesOn(group, thread, part);
  loopsOn(group, thread, part, total);
  for (const { upTo, x } of counts(thread, total, 20))
    lines(group, number(lang, upTo), { x, y: thread.step / 2 + 6, width: 60, className: 'muted', anchor: 'middle' });
  return 20 + thread.step / 2 + 28;
}

/**
 * A part of a whole on one thread that turns at the end of each row: the part in stitches, the rest as open loops. In a
 * cloth where there are too many for a thread, or a number is not exact.
 */
export function partToWhole({ whole, part, rest, share }: PartToWhole): Graphic<Label> {
  return {
    facts: [whole, part, rest, share],
    draw({ content, lang, size, width, document, label }) {
      const all = find(content.facts, whole);
      const some = find(content.facts, part);
      // Where the numbers are bounds, what remains of them is not known.
      const open = content.facts.get(rest);
      const cloth = weave(Math.max(all.value, some.value), { width, height: heights[size] });
      const svg = canvas(document, width);
      const done = { shape: 'stitch', className: 'stitch' } as const;
      const left = { shape: 'hollow', className: 'hollow' } as const;
      const many = cloth.unit > 1 ? [{ text: key(lang, 'stitch', open ? all : some, cloth, '') }] : [];
      const exact = all.qualifier === 'exact' && some.qualifier === 'exact';
      const total = some.value + (open?.value ?? 0);
      const thread = size === 'full' ? longThread(total, width, 10) : threads[size];
      const single = open && exact && total <= 400 && threadHeight(thread, total) <= heights[size];
      if (single && size === 'full') {
        const height = inOneRow(svg, thread, { part: some.value, total, lang, label });
        if (height !== null) return finish(svg, height);
      }
      const mark = single ? { path: `M6 18${loop}`, className: 'hollow' } : left;
      const y = legend(
        svg,
        [
          { mark: done, text: label('part') },
          ...(open && open.value > 0 ? [{ mark, text: label('rest') }] : []),
          ...(single ? [] : many),
        ],
        width,
      );
      if (single) {
        const group = svg.append('g').attr('transform', `translate(0,${Math.ceil(y)})`);
        bare(group, thread, total);
        stitchesOn(group, thread, some.value);
        loopsOn(group, thread, some.value, total);
        const beside = { x: threadWidth(thread) + 4, width: 44, size: text.small, className: 'muted' };
        for (const { upTo, y } of rowEnds(thread, total))
          lines(group, number(lang, upTo), { ...beside, y: y - text.small * 0.7 });
        return finish(svg, Math.ceil(y) + threadHeight(thread, total) + 2);
      }
      const bottom = counted(svg, { ...done, fact: some, cloth, width, y });
      if (!open) return finish(svg, bottom);
      const from = some.value / cloth.unit;
      return finish(svg, Math.max(bottom, counted(svg, { ...left, fact: all, cloth, width, y, from })));
    },
    swatch: ({ facts }, document) => threadSwatch(document, find(facts, part), find(facts, whole)),
  };
}
