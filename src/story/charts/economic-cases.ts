import { chart } from '../../charts/chart.ts';
import { pair } from '../../charts/pair.ts';

export default chart({
  id: 'economic-cases',
  ...pair('economic-cases', 'economic-case-people'),
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
    labels: {},
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
          say: 'up to which day the figures count ({period economic-cases})',
        },
        { say: '' },
      ],
    ],
    labels: {},
  },
});
