import { chart } from '../../charts/chart.ts';
import { partToWhole } from '../../charts/part-to-whole.ts';

export default chart({
  id: 'crime-reports',
  ...partToWhole({
    whole: 'reports-received',
    part: 'reports-resolved',
    rest: 'reports-open',
    share: 'reports-resolved-share',
  }),
  vi: {
    headline:
      '{reports-resolved} trong {reports-received} tin báo, tố giác về tội phạm đã được tiếp nhận, xác minh, giải quyết',
    description: 'Tin báo, tố giác về tội phạm. Thành phố Lai Châu, {period reports-received}',
    alternative: [
      {
        when: 'all reports-resolved reports-received',
        say: 'Sợi chỉ cho {reports-received unit} về tội phạm, cả {reports-resolved} đều đã tiếp nhận, xác minh, giải quyết.',
      },
      {
        say: 'Sợi chỉ cho {reports-received unit} về tội phạm. Mũi đặc: {reports-resolved} tin đã tiếp nhận, xác minh, giải quyết. Vòng hở: {reports-open} tin còn lại.',
      },
    ],
    notTold: [
      [{ when: 'all reports-resolved reports-received', say: '' }, { say: '{reports-open} tin còn lại ra sao' }],
      'từng tin được giải quyết ra sao, về việc gì',
      [{ when: 'unfinished reports-received', say: 'số của {period reports-received} đếm đến ngày nào' }, { say: '' }],
    ],
    labels: {
      part: '{reports-resolved} tin đã tiếp nhận, xác minh, giải quyết',
      rest: '{reports-open} tin còn lại (phép tính của chúng tôi)',
    },
  },
  en: {
    headline: '{reports-resolved} of {reports-received crime unit} received, verified and resolved',
    description: 'Crime reports. Lai Châu city, {period reports-received}',
    alternative: [
      {
        when: 'all reports-resolved reports-received',
        say: 'A thread for {reports-received unit}, all {reports-resolved} of them received, verified and resolved.',
      },
      {
        say: 'A thread for {reports-received unit}. Solid stitches: {reports-resolved} received, verified and resolved. Open loops: the other {reports-open}.',
      },
    ],
    notTold: [
      [{ when: 'all reports-resolved reports-received', say: '' }, { say: 'what became of the other {reports-open}' }],
      'how each report ended, and what it was about',
      [
        {
          when: 'unfinished reports-received',
          say: 'up to which day the figures count ({period reports-received})',
        },
        { say: '' },
      ],
    ],
    labels: {
      part: '{reports-resolved} received, verified and resolved',
      rest: 'the other {reports-open} (our calculation)',
    },
  },
});
