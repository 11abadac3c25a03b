import { barsOf } from '../../charts/bars.ts';
import { chart } from '../../charts/chart.ts';

export default chart({
  id: 'participations-residents',
  ...barsOf([
    { fact: 'participations', title: 'participations' },
    { fact: 'residents', title: 'residents' },
  ]),
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
      residents: '{residents unit} trong thành phố',
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
      residents: '{residents unit} in the city',
    },
  },
});
