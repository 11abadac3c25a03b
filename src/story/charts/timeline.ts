import { chart } from '../../charts/chart.ts';
import { timeline } from '../../charts/timeline.ts';

export default chart({
  id: 'timeline',
  ...timeline,
  vi: {
    headline: [
      {
        when: 'months 5 7 published city-ends',
        say: 'Nửa năm sau bài báo, thành phố không còn là đơn vị hành chính',
      },
      { say: 'Từ {date city-ends}, thành phố không còn là đơn vị hành chính' },
    ],
    description: 'Trước sau không có nghĩa là nhân quả. Vạch đậm: chỉ biết năm, không biết ngày',
    alternative: 'Đường thời gian từ {date model-starts} đến {date city-ends}.',
    notTold: [
      [{ when: 'day programme-signed', say: '' }, { say: 'chương trình được ký vào ngày nào' }],
      'việc này có dẫn đến việc kia hay không',
    ],
    labels: {},
  },
  en: {
    headline: [
      {
        when: 'months 5 7 published city-ends',
        say: 'Half a year after the article, the city ceased to be an administrative unit',
      },
      { say: 'The city ceased to be an administrative unit on {date city-ends}' },
    ],
    description: 'Order in time shows no cause. A thick bar: only the year is known, not the day',
    alternative: 'A timeline from {date model-starts} to {date city-ends}.',
    notTold: [
      [{ when: 'day programme-signed', say: '' }, { say: 'on which day the programme was signed' }],
      'whether one thing led to another',
    ],
    labels: {},
  },
});
