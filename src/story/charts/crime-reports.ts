import { chart } from '../../charts/chart.ts';
import { counted, key } from '../../charts/counted.ts';
import { canvas, finish, legend } from '../../charts/parts.ts';
import { weave } from '../../charts/stitches.ts';
import { find } from '../../facts/index.ts';

/** The most that the cloth takes, in CSS pixels. */
const heights = { narrow: 320, medium: 240, wide: 200 };

export default chart({
  id: 'crime-reports',
  facts: ['reports-received', 'reports-resolved', 'reports-open', 'reports-resolved-share'],
  vi: {
    headline:
      '{reports-resolved} trong {reports-received} tin báo, tố giác về tội phạm đã được tiếp nhận, xác minh, giải quyết',
    description: 'Tin báo, tố giác về tội phạm. Thành phố Lai Châu, {period reports-received}',
    alternative:
      'Mảnh thêu cho {reports-received unit} về tội phạm. Mũi đặc: {reports-resolved} tin đã tiếp nhận, xác minh, giải quyết. Mũi rỗng: {reports-open} tin còn lại.',
    notTold:
      'từng tin được giải quyết ra sao, và {reports-open} tin còn lại ra sao. Bài báo nêu chung ba việc tiếp nhận, xác minh, giải quyết trong một con số.',
    labels: {
      resolved: '{reports-resolved} tin đã tiếp nhận, xác minh, giải quyết',
      open: '{reports-open} tin còn lại (phép tính của chúng tôi)',
    },
  },
  en: {
    headline: '{reports-resolved} of {reports-received} crime reports were received, verified and resolved',
    description: 'Crime reports. Lai Châu city, {period reports-received}',
    alternative:
      'A patch of stitches for {reports-received unit}. Solid stitches: {reports-resolved} received, verified and resolved. Hollow stitches: the other {reports-open}.',
    notTold:
      'how each report ended, or what became of the other {reports-open}. The article gives receiving, verifying and resolving as one number.',
    labels: {
      resolved: '{reports-resolved} received, verified and resolved',
      open: '{reports-open} others (our calculation)',
    },
  },
  draw({ content, lang, size, width, document, label }) {
    const received = find(content.facts, 'reports-received');
    const resolved = find(content.facts, 'reports-resolved');
    const cloth = weave(Math.max(received.value, resolved.value), { width, height: heights[size] });
    const svg = canvas(document, width);
    const done = { shape: 'stitch', className: 'stitch' } as const;
    const rest = { shape: 'hollow', className: 'hollow' } as const;
    // Where the numbers are bounds, what remains of them is not known.
    const open = content.facts.get('reports-open');
    const whole = open ? received : resolved;
    const many = cloth.unit > 1 ? [{ text: key(lang, 'stitch', whole, cloth, '') }] : [];
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
});
