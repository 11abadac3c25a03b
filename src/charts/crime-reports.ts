import { find } from '../facts/index.ts';
import { chart } from './chart.ts';
import { canvas, finish, legend } from './parts.ts';
import { clothHeight, stitches } from './stitches.ts';

export default chart({
  id: 'crime-reports',
  facts: ['reports-received', 'reports-resolved', 'reports-open', 'reports-resolved-share'],
  vi: {
    headline:
      '{reports-resolved} trong {reports-received} tin báo, tố giác về tội phạm đã được tiếp nhận, xác minh, giải quyết',
    description: 'Mỗi mũi thêu là một tin báo hoặc tố giác. Thành phố Lai Châu, {period reports-received}',
    alternative:
      'Mảnh thêu {reports-received} mũi, mỗi mũi là một tin báo, tố giác về tội phạm. {reports-resolved} mũi đặc: đã tiếp nhận, xác minh, giải quyết. {reports-open} mũi rỗng: còn lại.',
    notTold:
      'từng tin được giải quyết ra sao, và {reports-open} tin còn lại ra sao. Bài báo nêu chung ba việc tiếp nhận, xác minh, giải quyết trong một con số.',
    labels: {
      resolved: '{reports-resolved} tin đã tiếp nhận, xác minh, giải quyết',
      open: '{reports-open} tin còn lại (phép tính của chúng tôi)',
    },
  },
  en: {
    headline: '{reports-resolved} of {reports-received} crime reports were received, verified and resolved',
    description: 'Each stitch is one crime report. Lai Châu city, {period reports-received}',
    alternative:
      'A patch of {reports-received} stitches, each one crime report. {reports-resolved} solid stitches: received, verified and resolved. {reports-open} hollow stitches: the others.',
    notTold:
      'how each report ended, or what became of the other {reports-open}. The article gives receiving, verifying and resolving as one number.',
    labels: {
      resolved: '{reports-resolved} received, verified and resolved',
      open: '{reports-open} others (our calculation)',
    },
  },
  draw({ content, size, width, document, label }) {
    const received = find(content.facts, 'reports-received').value;
    const resolved = find(content.facts, 'reports-resolved').value;
    const cloth = size === 'wide' ? { columns: 20, pitch: 33, radius: 13 } : { columns: 12, pitch: 24, radius: 9 };
    const svg = canvas(document, width);
    const top = legend(
      svg,
      [
        { className: 'indigo', text: label('resolved') },
        { className: 'open', text: label('open') },
      ],
      width,
    );
    const patch = svg.append('g').attr('transform', `translate(0,${top})`);
    patch
      .append('path')
      .attr('class', 'indigo')
      .attr('d', stitches(0, resolved, cloth));
    patch
      .append('path')
      .attr('class', 'open')
      .attr('d', stitches(resolved, received, cloth));
    return finish(svg, top + clothHeight(received, cloth));
  },
});
