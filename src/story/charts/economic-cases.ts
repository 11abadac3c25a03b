import { canvas, finish, legend, lines } from '../../charts/canvas.ts';
import { chart } from '../../charts/chart.ts';
import { counted, key } from '../../charts/counted.ts';
import { weave } from '../../charts/stitches.ts';
import { bare, knotsOn, stitchesOn, type Thread, threadHeight, threadWidth } from '../../charts/thread.ts';
import { find } from '../../facts/index.ts';

/** The most that each of the two cloths takes, in CSS pixels. */
const heights = { narrow: 150, medium: 70, wide: 70, full: 70 };

export default chart({
  id: 'economic-cases',
  facts: ['economic-cases', 'economic-case-people'],
  vi: {
    headline: 'Công an phát hiện, xử lý {economic-cases unit} về kinh tế, tham nhũng…, với {economic-case-people unit}',
    description: [
      {
        when: 'same-time economic-cases economic-case-people',
        say: 'Mũi ngang: số vụ; mũi tròn: số người; danh mục tội danh để ngỏ. Thành phố Lai Châu, {period economic-cases}',
      },
      {
        say: 'Mũi ngang: số vụ ({period economic-cases}); mũi tròn: số người ({period economic-case-people}); danh mục tội danh để ngỏ. Thành phố Lai Châu',
      },
    ],
    alternative:
      'Một sợi mũi ngang cho {economic-cases unit}; dưới đó, rời hẳn, một sợi mũi tròn cho {economic-case-people unit}.',
    notTold: [
      [{ when: 'report dan-viet-2024-12-14', say: 'có vụ nào bắt đầu từ một tin báo, tố giác hay không' }, { say: '' }],
      'người nào thuộc vụ nào, về tội danh gì',
      [{ when: 'report dan-viet-2024-12-14', say: 'tòa có kết luận gì' }, { say: '' }],
      [{ when: 'unfinished economic-cases', say: 'số của {period economic-cases} đếm đến ngày nào' }, { say: '' }],
    ],
    labels: { cases: '{economic-cases unit}', people: '{economic-case-people unit}' },
  },
  en: {
    headline:
      'Police detected and handled {economic-cases unit} of economic crime, corruption and more, with {economic-case-people unit}',
    description: [
      {
        when: 'same-time economic-cases economic-case-people',
        say: 'Lying stitches: cases; round ones: people; the list of offences is left open. Lai Châu city, {period economic-cases}',
      },
      {
        say: 'Lying stitches: cases ({period economic-cases}); round ones: people ({period economic-case-people}); the list of offences is left open. Lai Châu city',
      },
    ],
    alternative:
      'A thread of lying stitches for {economic-cases unit}; below it, apart, a thread of round ones for {economic-case-people unit}.',
    notTold: [
      [{ when: 'report dan-viet-2024-12-14', say: 'whether any case began as one of the crime reports' }, { say: '' }],
      'who belongs to which case, and for what offence',
      [{ when: 'report dan-viet-2024-12-14', say: 'what any court found' }, { say: '' }],
      [
        {
          when: 'unfinished economic-cases',
          say: 'up to which day the figures of {period economic-cases} count',
        },
        { say: '' },
      ],
    ],
    labels: { cases: '{economic-cases unit}', people: '{economic-case-people unit}' },
  },
  draw({ content, lang, size, width, document, label }) {
    const cases = find(content.facts, 'economic-cases');
    const people = find(content.facts, 'economic-case-people');
    // Both in one measure, so that the eye may set them against each other.
    const cloth = weave(Math.max(cases.value, people.value), { width, height: heights[size] });
    const svg = canvas(document, width);
    const groups = [
      { fact: cases, shape: 'stitch', className: 'stitch', on: stitchesOn, text: label('cases') },
      { fact: people, shape: 'circle', className: 'indigo', on: knotsOn, text: label('people') },
    ] as const;
    const most = Math.max(cases.value, people.value);
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
});
