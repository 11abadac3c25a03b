import { chart } from '../../charts/chart.ts';
import { unitArray } from '../../charts/unit-array.ts';

export default chart({
  id: 'outreach-sessions',
  ...unitArray({
    threads: 'outreach-sessions',
    stitches: 'participations',
    average: 'participations-per-session',
    reference: 'residents',
  }),
  vi: {
    headline: '{outreach-sessions unit} tuyên truyền, {participations unit} dự',
    description:
      'Các buổi tuyên truyền, phổ biến pháp luật. Ai dự hai buổi được đếm là hai lượt. Thành phố Lai Châu; {period outreach-sessions}',
    alternative: [
      {
        when: 'other-source residents participations',
        say: 'Tấm vải dệt cho {outreach-sessions unit}. Cả thảy {participations unit} dự, trung bình {participations-per-session unit} theo phép tính của chúng tôi. Theo một nguồn khác, thành phố có {residents unit}.',
      },
      {
        say: 'Tấm vải dệt cho {outreach-sessions unit}. Cả thảy {participations unit} dự, trung bình {participations-per-session unit} theo phép tính của chúng tôi. Thành phố có {residents unit}.',
      },
    ],
    notTold: [
      'bao nhiêu người khác nhau đã dự',
      'từng buổi có bao nhiêu lượt, về điều gì, ở đâu',
      [
        { when: 'dated outreach-sessions', say: 'từng buổi diễn ra ngày nào' },
        { say: 'các buổi diễn ra trong khoảng thời gian nào' },
      ],
    ],
    labels: {
      shared: 'Vẽ chia đều, phép tính của chúng tôi: nguồn không nêu từng buổi',
      key: 'một sợi là một buổi, một mũi là một lượt',
      reference: 'Vạch này: thành phố có {residents unit}',
      one: 'một buổi',
      total: '{participations unit} dự',
      average: 'trung bình {participations-per-session unit} (phép tính của chúng tôi)',
    },
  },
  en: {
    headline: '{outreach-sessions unit} and {participations} {unit participations}',
    description: 'Sessions on the law. Whoever attends two is counted twice. Lai Châu city; {period outreach-sessions}',
    alternative: [
      {
        when: 'other-source residents participations',
        say: 'A cloth woven for {outreach-sessions unit}. In all {participations unit}, on average {participations-per-session unit} by our calculation. By another source, the city has {residents unit}.',
      },
      {
        say: 'A cloth woven for {outreach-sessions unit}. In all {participations unit}, on average {participations-per-session unit} by our calculation. The city has {residents unit}.',
      },
    ],
    notTold: [
      'how many different people attended',
      'how many came to each session, where, and on what',
      [
        { when: 'dated outreach-sessions', say: 'on which day each session was held' },
        { say: 'over what time the sessions were held' },
      ],
    ],
    labels: {
      shared: 'Drawn evenly: our calculation',
      key: 'one thread is one session, one stitch one participation',
      reference: 'This line: {residents unit} in the city',
      one: 'one session',
      total: '{participations unit}',
      average: 'on average {participations-per-session unit} (our calculation)',
    },
  },
});
