import { find } from '../facts/index.ts';
import { chart } from './chart.ts';
import { canvas, finish, legend } from './parts.ts';
import { circles, clothHeight, squares } from './stitches.ts';

export default chart({
  id: 'economic-cases',
  facts: ['economic-cases', 'economic-case-people'],
  vi: {
    headline: 'Công an phát hiện, xử lý {economic-cases unit} về kinh tế, tham nhũng…, với {economic-case-people unit}',
    description: 'Mỗi ô vuông là một vụ, mỗi hình tròn là một người. Thành phố Lai Châu, {period economic-cases}',
    alternative:
      '{economic-cases} ô vuông cho {economic-cases unit}, dưới đó là {economic-case-people} hình tròn cho {economic-case-people unit}.',
    notTold:
      'từng vụ thuộc tội danh nào, người nào thuộc vụ nào, và tòa có kết luận gì. Danh mục tội danh trong bài báo để ngỏ bằng dấu ba chấm. Bài báo cũng không nói có vụ nào bắt đầu từ một tin báo, tố giác hay không.',
    labels: { cases: '{economic-cases unit}', people: '{economic-case-people unit}' },
  },
  en: {
    headline:
      'Police detected and handled {economic-cases unit} of economic crime, corruption and more, with {economic-case-people unit}',
    description: 'Each square is one case, each circle one person. Lai Châu city, {period economic-cases}',
    alternative:
      '{economic-cases} squares for {economic-cases unit}, and below them {economic-case-people} circles for {economic-case-people unit}.',
    notTold:
      'which offence each case concerns, who belongs to which case, or what any court found. The article leaves the list of offences open. Nor does it say whether any case began as one of the crime reports.',
    labels: { cases: '{economic-cases unit}', people: '{economic-case-people unit}' },
  },
  draw({ content, size, width, document, label }) {
    const cases = find(content.facts, 'economic-cases').value;
    const people = find(content.facts, 'economic-case-people').value;
    const cloth = size === 'wide' ? { columns: 13, pitch: 34, radius: 12 } : { columns: 13, pitch: 22, radius: 8 };
    const svg = canvas(document, width);
    let y = legend(svg, [{ className: 'indigo', shape: 'square', text: label('cases') }], width);
    svg
      .append('path')
      .attr('class', 'indigo')
      .attr('transform', `translate(0,${y})`)
      .attr('d', squares(0, cases, cloth));
    y = legend(
      svg,
      [{ className: 'ochre', shape: 'circle', text: label('people') }],
      width,
      y + clothHeight(cases, cloth) + 16,
    );
    svg
      .append('path')
      .attr('class', 'ochre')
      .attr('transform', `translate(0,${y})`)
      .attr('d', circles(0, people, cloth));
    return finish(svg, y + clothHeight(people, cloth));
  },
});
