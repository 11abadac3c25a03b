import { chart } from '../../charts/chart.ts';
import { counted, key } from '../../charts/counted.ts';
import { canvas, finish, legend } from '../../charts/parts.ts';
import { weave } from '../../charts/stitches.ts';
import { find } from '../../facts/index.ts';

/** The most that each of the two cloths takes, in CSS pixels. */
const heights = { narrow: 150, medium: 70, wide: 70 };

export default chart({
  id: 'economic-cases',
  facts: ['economic-cases', 'economic-case-people'],
  vi: {
    headline: 'Công an phát hiện, xử lý {economic-cases unit} về kinh tế, tham nhũng…, với {economic-case-people unit}',
    description: 'Ô vuông: số vụ; hình tròn: số người. Thành phố Lai Châu, {period economic-cases}',
    alternative: 'Ô vuông cho {economic-cases unit}, dưới đó là hình tròn cho {economic-case-people unit}.',
    notTold:
      'từng vụ thuộc tội danh nào, người nào thuộc vụ nào, và tòa có kết luận gì. Danh mục tội danh trong bài báo để ngỏ bằng dấu ba chấm. Bài báo cũng không nói có vụ nào bắt đầu từ một tin báo, tố giác hay không.',
    labels: { cases: '{economic-cases unit}', people: '{economic-case-people unit}' },
  },
  en: {
    headline:
      'Police detected and handled {economic-cases unit} of economic crime, corruption and more, with {economic-case-people unit}',
    description: 'Squares: cases; circles: people. Lai Châu city, {period economic-cases}',
    alternative: 'Squares for {economic-cases unit}, and below them circles for {economic-case-people unit}.',
    notTold:
      'which offence each case concerns, who belongs to which case, or what any court found. The article leaves the list of offences open. Nor does it say whether any case began as one of the crime reports.',
    labels: { cases: '{economic-cases unit}', people: '{economic-case-people unit}' },
  },
  draw({ content, lang, size, width, document, label }) {
    const cases = find(content.facts, 'economic-cases');
    const people = find(content.facts, 'economic-case-people');
    // Both in one measure, so that the eye may set them against each other.
    const cloth = weave(Math.max(cases.value, people.value), { width, height: heights[size] });
    const svg = canvas(document, width);
    const groups = [
      { fact: cases, shape: 'square', className: 'stitch', text: label('cases') },
      { fact: people, shape: 'circle', className: 'ochre', text: label('people') },
    ] as const;
    let y = 0;
    for (const { fact, shape, className, text } of groups) {
      const many = cloth.unit > 1 ? `: ${key(lang, shape, fact, cloth, '')}` : '';
      const top = legend(svg, [{ mark: { shape, className }, text: text + many }], width, y);
      y = counted(svg, { fact, shape, className, cloth, width, y: top }) + 16;
    }
    return finish(svg, y - 16);
  },
});
