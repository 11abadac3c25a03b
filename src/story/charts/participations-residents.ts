import { bars } from '../../charts/bars.ts';
import { chart } from '../../charts/chart.ts';
import { publisherOf } from '../../charts/sources.ts';
import { type Fact, find } from '../../facts/index.ts';

export default chart({
  id: 'participations-residents',
  facts: ['participations', 'residents'],
  vi: {
    headline: 'Lượt người không phải là người: {participations} lượt, thành phố có {residents} dân',
    description: [
      {
        when: 'more_than participations residents',
        say: 'Số lượt người dự các buổi tuyên truyền đặt cạnh số dân, cùng một thang đo. Ai dự hai buổi được đếm là hai lượt; hai số “hơn” thì không chia cho nhau. Thành phố Lai Châu',
      },
      {
        say: 'Số lượt người dự các buổi tuyên truyền đặt cạnh số dân, cùng một thang đo. Ai dự hai buổi được đếm là hai lượt. Thành phố Lai Châu',
      },
    ],
    alternative: [
      {
        when: 'more_than participations residents',
        say: 'Hai thanh ngang để ngỏ đầu, cùng một thang đo từ không: {participations unit} dự và {residents unit}.',
      },
      { say: 'Hai thanh ngang, cùng một thang đo từ không: {participations unit} dự và {residents unit}.' },
    ],
    notTold: ['bao nhiêu người khác nhau đã dự', 'mỗi người đã dự mấy buổi'],
    labels: {
      participations: '{participations unit} dự',
      participationsPeriod: '{period participations}',
      residents: '{residents unit} trong thành phố',
      residentsPeriod: '{period residents}',
    },
  },
  en: {
    headline: 'Participations are not people: {participations}, in a city of {residents}',
    description: [
      {
        when: 'more_than participations residents',
        say: 'Participations in outreach sessions beside the number of residents, on one scale. Whoever attends two sessions is counted twice; two numbers that are “more than” are not divided. Lai Châu city',
      },
      {
        say: 'Participations in outreach sessions beside the number of residents, on one scale. Whoever attends two sessions is counted twice. Lai Châu city',
      },
    ],
    alternative: [
      {
        when: 'more_than participations residents',
        say: 'Two open-ended bars on one scale from zero: {participations unit}, and {residents unit} in the city.',
      },
      { say: 'Two bars on one scale from zero: {participations unit}, and {residents unit} in the city.' },
    ],
    notTold: ['how many different people attended', 'how many sessions each person attended'],
    labels: {
      participations: '{participations unit}',
      participationsPeriod: '{period participations}',
      residents: '{residents unit} in the city',
      residentsPeriod: '{period residents}',
    },
  },
  draw({ content, width, document, label }) {
    const { facts } = content;
    const of = (fact: Fact, period: string) => `${publisherOf(fact, content)}, ${period}`;
    const [participations, residents] = [find(facts, 'participations'), find(facts, 'residents')];
    return bars(document, width, [
      {
        fact: participations,
        title: label('participations'),
        detail: of(participations, label('participationsPeriod')),
      },
      { fact: residents, title: label('residents'), detail: of(residents, label('residentsPeriod')) },
    ]);
  },
});
