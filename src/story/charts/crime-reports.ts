import { type Canvas, canvas, finish, legend, lines } from '../../charts/canvas.ts';
import { chart, type FrameSize } from '../../charts/chart.ts';
import { counted, key } from '../../charts/counted.ts';
import { measure } from '../../charts/measure.ts';
import { weave } from '../../charts/stitches.ts';
import { threadSwatch } from '../../charts/swatch.ts';
import { text } from '../../charts/theme.ts';
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
} from '../../charts/thread.ts';
import { find } from '../../facts/index.ts';
import { number } from '../../i18n/formats.ts';
import type { Lang } from '../../i18n/languages.ts';

/** The most that the thread or the cloth takes, in CSS pixels. */
const heights = { narrow: 320, medium: 240, wide: 200, full: 200 };

/** What the thread runs on, with room for a count beside each row. */
const threads: Record<FrameSize, Thread> = {
  narrow: { columns: 20, pitch: 11.5, step: 27 },
  medium: { columns: 30, pitch: 13, step: 30 },
  wide: { columns: 40, pitch: 15, step: 32 },
};

interface Reports {
  resolved: number;
  total: number;
  lang: Lang;
  label(key: 'resolved' | 'open'): string;
}

/** The thread in one row, its words at both its ends and its count below; `null` where they have no room. */
function inOneRow(svg: Canvas, thread: Thread, { resolved, total, lang, label }: Reports): number | null {
  const [end] = counts(thread, total, total).map(({ x }) => x + thread.pitch / 2);
  const [left, right] = [label('resolved'), label('open')];
  const words = measure(left, text.paper, 'strong') + 24 + measure(right, text.paper, 'strong');
  if (end === undefined || total > thread.columns || words > end) return null;
  lines(svg, left, { x: 0, y: 0, width: end, className: 'ink strong' });
  lines(svg, right, { x: end, y: 0, width: end, className: 'ink strong', anchor: 'end' });
  const group = svg.append('g').attr('transform', 'translate(-5,20)');
  bare(group, thread, total);
  stitchesOn(group, thread, resolved);
  loopsOn(group, thread, resolved, total);
  for (const { upTo, x } of counts(thread, total, 20))
    lines(group, number(lang, upTo), { x, y: thread.step / 2 + 6, width: 60, className: 'muted', anchor: 'middle' });
  return 20 + thread.step / 2 + 28;
}

export default chart({
  id: 'crime-reports',
  facts: ['reports-received', 'reports-resolved', 'reports-open', 'reports-resolved-share'],
  vi: {
    headline:
      '{reports-resolved} trong {reports-received} tin báo, tố giác về tội phạm đã được tiếp nhận, xác minh, giải quyết',
    description: 'Tin báo, tố giác về tội phạm. Thành phố Lai Châu, {period reports-received}',
    alternative: [
      {
        when: 'all reports-resolved reports-received',
        say: 'Sợi chỉ cho {reports-received unit} về tội phạm, cả {reports-resolved} đều đã tiếp nhận, xác minh, giải quyết.',
      },
      {
        say: 'Sợi chỉ cho {reports-received unit} về tội phạm. Mũi đặc: {reports-resolved} tin đã tiếp nhận, xác minh, giải quyết. Để ngỏ: {reports-open} tin còn lại.',
      },
    ],
    notTold: [
      [{ when: 'all reports-resolved reports-received', say: '' }, { say: '{reports-open} tin còn lại ra sao' }],
      'từng tin được giải quyết ra sao, về việc gì',
      [{ when: 'unfinished reports-received', say: 'số của {period reports-received} đếm đến ngày nào' }, { say: '' }],
    ],
    labels: {
      resolved: '{reports-resolved} tin đã tiếp nhận, xác minh, giải quyết',
      open: '{reports-open} tin còn lại (phép tính của chúng tôi)',
    },
  },
  en: {
    headline: '{reports-resolved} of {reports-received} crime reports were received, verified and resolved',
    description: 'Crime reports. Lai Châu city, {period reports-received}',
    alternative: [
      {
        when: 'all reports-resolved reports-received',
        say: 'A thread for {reports-received unit}, all {reports-resolved} of them received, verified and resolved.',
      },
      {
        say: 'A thread for {reports-received unit}. Solid stitches: {reports-resolved} received, verified and resolved. Left open: the other {reports-open}.',
      },
    ],
    notTold: [
      [{ when: 'all reports-resolved reports-received', say: '' }, { say: 'what became of the other {reports-open}' }],
      'how each report ended, and what it was about',
      [
        {
          when: 'unfinished reports-received',
          say: 'up to which day the figures of {period reports-received} count',
        },
        { say: '' },
      ],
    ],
    labels: {
      resolved: '{reports-resolved} received, verified and resolved',
      open: '{reports-open} others (our calculation)',
    },
  },
  draw({ content, lang, size, width, document, label }) {
    const received = find(content.facts, 'reports-received');
    const resolved = find(content.facts, 'reports-resolved');
    // Where the numbers are bounds, what remains of them is not known.
    const open = content.facts.get('reports-open');
    const cloth = weave(Math.max(received.value, resolved.value), { width, height: heights[size] });
    const svg = canvas(document, width);
    const done = { shape: 'stitch', className: 'stitch' } as const;
    const rest = { shape: 'hollow', className: 'hollow' } as const;
    const whole = open ? received : resolved;
    const many = cloth.unit > 1 ? [{ text: key(lang, 'stitch', whole, cloth, '') }] : [];
    const exact = received.qualifier === 'exact' && resolved.qualifier === 'exact';
    const total = resolved.value + (open?.value ?? 0);
    const thread = size === 'full' ? longThread(total, width, 10) : threads[size];
    if (open && exact && total <= 400 && threadHeight(thread, total) <= heights[size]) {
      if (size === 'full') {
        const height = inOneRow(svg, thread, { resolved: resolved.value, total, lang, label });
        if (height !== null) return finish(svg, height);
      }
      const y = legend(
        svg,
        [
          { mark: done, text: label('resolved') },
          { ...(open.value > 0 && { mark: { path: `M6 18${loop}`, className: 'hollow' } }), text: label('open') },
        ],
        width,
      );
      const group = svg.append('g').attr('transform', `translate(0,${Math.ceil(y)})`);
      bare(group, thread, total);
      stitchesOn(group, thread, resolved.value);
      loopsOn(group, thread, resolved.value, total);
      const small = text.small;
      for (const { upTo, y } of rowEnds(thread, total))
        lines(group, number(lang, upTo), {
          x: threadWidth(thread) + 4,
          y: y - small * 0.7,
          width: 44,
          size: small,
          className: 'muted',
        });
      return finish(svg, Math.ceil(y) + threadHeight(thread, total) + 2);
    }
    const y = legend(
      svg,
      [
        { mark: done, text: label('resolved') },
        ...(open ? [{ ...(open.value > 0 && { mark: rest }), text: label('open') }] : []),
        ...many,
      ],
      width,
    );
    const bottom = counted(svg, { ...done, fact: resolved, cloth, width, y });
    if (!open) return finish(svg, bottom);
    const from = resolved.value / cloth.unit;
    return finish(svg, Math.max(bottom, counted(svg, { ...rest, fact: received, cloth, width, y, from })));
  },
  swatch: ({ facts }, document) =>
    threadSwatch(document, find(facts, 'reports-resolved'), find(facts, 'reports-received')),
});
