import { chart } from '../../charts/chart.ts';
import { stripsOf } from '../../charts/strips.ts';

export default chart({
  id: 'model-members',
  ...stripsOf([
    { fact: 'model-women', title: 'women', detail: 'womenGroups', of: 'units-with-model' },
    { fact: 'clan-members', title: 'clan', detail: 'clanGroups', of: 'clans' },
    { fact: 'family-group-members', title: 'family', detail: 'familyGroups', of: 'family-groups' },
  ]),
  vi: {
    headline: 'Số thành viên các mô hình không cộng vào nhau',
    description: [
      {
        when: 'same-time model-women clan-members family-group-members',
        say: 'Thành viên của từng mô hình, vẽ cùng một cỡ. Thành phố Lai Châu, {period model-women}',
      },
      {
        when: 'undated model-women clan-members family-group-members',
        say: 'Thành viên của từng mô hình, vẽ cùng một cỡ. Thành phố Lai Châu, {period model-women}',
      },
      {
        say: 'Thành viên của từng mô hình, vẽ cùng một cỡ. Thành phố Lai Châu: {period model-women}, {period clan-members}, {period family-group-members}',
      },
    ],
    alternative:
      'Ba dải rời nhau, vẽ cùng một cỡ: {model-women unit} ở {units-with-model unit}; {clan-members unit} trong {clans unit}; {family-group-members unit} trong {family-groups unit} liên gia.',
    notTold: ['bao nhiêu người có mặt trong nhiều mô hình', 'từng mô hình, từng nơi có bao nhiêu người'],
    labels: {
      women: '{model-women unit}',
      womenGroups: 'mô hình {term three-noes-three-haves}, ở {units-with-model unit}',
      clan: '{clan-members unit} dòng họ',
      clanGroups: 'trong {clans unit} tự quản',
      family: '{family-group-members unit} liên gia',
      familyGroups: 'trong {family-groups unit} liên gia tự quản',
    },
  },
  en: {
    headline: 'The members of the models are not to be added up',
    description: [
      {
        when: 'same-time model-women clan-members family-group-members',
        say: 'Members of each model, drawn to one measure. Lai Châu city, {period model-women}',
      },
      {
        when: 'undated model-women clan-members family-group-members',
        say: 'Members of each model, drawn to one measure. Lai Châu city, {period model-women}',
      },
      {
        say: 'Members of each model, drawn to one measure. Lai Châu city: {period model-women}, {period clan-members}, {period family-group-members}',
      },
    ],
    alternative:
      'Three strips apart, drawn to one measure: {model-women unit} in {units-with-model unit}; {clan-members unit} of {clans unit}; {family-group-members unit} of {family-groups multi-family unit}.',
    notTold: ['how many people belong to more than one model', 'how many people each group or unit has'],
    labels: {
      women: '{model-women unit}',
      womenGroups: '{term three-noes-three-haves} model, in {units-with-model unit}',
      clan: '{clan-members clan unit}',
      clanGroups: 'in {clans self-managed unit}',
      family: '{family-group-members unit} of multi-family groups',
      familyGroups: 'in {family-groups unit}',
    },
  },
});
