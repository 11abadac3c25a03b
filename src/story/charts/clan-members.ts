import { chart } from '../../charts/chart.ts';
import { groupedUnits } from '../../charts/grouped-units.ts';

export default chart({
  id: 'clan-members',
  ...groupedUnits({ groups: 'clans', members: 'clan-members', average: 'members-per-clan' }),
  vi: {
    headline: '{clan-members unit} trong {clans unit} tự quản',
    description: 'Hoa văn: dòng họ; mũi: thành viên. Thành phố Lai Châu, {period clan-members}',
    alternative:
      'Hoa văn bằng nhau cho {clans unit}; dưới đó là tấm vải dệt cho {clan-members unit}. Một dòng họ trung bình có {members-per-clan} thành viên, theo phép tính của chúng tôi.',
    notTold: ['từng dòng họ có bao nhiêu người', 'ai được đếm là thành viên', 'các dòng họ ở đâu, lập từ khi nào'],
    labels: {
      groups: '{clans unit}, vẽ bằng nhau',
      member: 'một thành viên, mũi ngang hay mũi dọc',
      average: '{members-per-clan} thành viên: dòng họ trung bình, không có thật (phép tính của chúng tôi)',
    },
  },
  en: {
    headline: '{clan-members unit} in {clans self-managed unit}',
    description: 'Motifs: clans; stitches: members. Lai Châu city, {period clan-members}',
    alternative:
      'Equal motifs for {clans unit}; below them a woven cloth for {clan-members unit}. On average, by our calculation: {members-per-clan unit}.',
    notTold: ['how many people each clan has', 'who counts as a member', 'where the clans are, and when each began'],
    labels: {
      groups: '{clans unit}, drawn equal',
      member: 'one member, lying or standing',
      average: '{members-per-clan unit}: the average, not a real clan (our calculation)',
    },
  },
});
