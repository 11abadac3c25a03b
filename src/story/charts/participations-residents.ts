import { bars } from '../../charts/bars.ts';
import { chart } from '../../charts/chart.ts';
import { find } from '../../facts/index.ts';

export default chart({
  id: 'participations-residents',
  facts: ['participations', 'residents'],
  vi: {
    headline: 'Lượt người không phải là người: {participations} lượt, thành phố có {residents} dân',
    description: 'Số lượt người dự các buổi tuyên truyền đặt cạnh số dân, cùng một thang đo. Thành phố Lai Châu',
    alternative: [
      {
        when: 'more_than participations residents',
        say: 'Hai thanh ngang để ngỏ đầu, cùng một thang đo từ không: {participations unit} dự và {residents unit}.',
      },
      { say: 'Hai thanh ngang, cùng một thang đo từ không: {participations unit} dự và {residents unit}.' },
    ],
    notTold: ['mỗi người đã dự mấy buổi'],
    labels: {
      participations: '{participations unit} dự',
      participationsPeriod: '{period participations}',
      residents: '{residents unit} trong thành phố',
      residentsPeriod: '{period residents}',
    },
  },
  en: {
    headline: 'Participations are not people: {participations}, in a city of {residents}',
    description: 'Participations in outreach sessions beside the number of residents, on one scale. Lai Châu city',
    alternative: [
      {
        when: 'more_than participations residents',
        say: 'Two open-ended bars on one scale from zero: {participations unit}, and {residents unit} in the city.',
      },
      { say: 'Two bars on one scale from zero: {participations unit}, and {residents unit} in the city.' },
    ],
    notTold: ['how many sessions each person attended'],
    labels: {
      participations: '{participations unit}',
      participationsPeriod: '{period participations}',
      residents: '{residents unit} in the city',
      residentsPeriod: '{period residents}',
    },
  },
  draw({ content, width, document, label }) {
    return bars(document, width, [
      {
        fact: find(content.facts, 'participations'),
        title: label('participations'),
        detail: label('participationsPeriod'),
      },
      { fact: find(content.facts, 'residents'), title: label('residents'), detail: label('residentsPeriod') },
    ]);
  },
});
