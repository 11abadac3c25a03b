import type { PosterWords } from '../forms/poster.ts';
import type { Lang } from '../i18n/languages.ts';

/** The words of the sheet for a noticeboard. */
export const poster: Record<Lang, PosterWords> = {
  vi: {
    deck: [
      {
        when: 'report dan-viet-2024-12-14',
        say: 'Công an, Mặt trận Tổ quốc và người dân cùng giữ, theo một bài báo đăng ngày {published}.',
      },
      { say: 'Các con số công bố ngày {published}.' },
    ],
    rows: [
      { number: '{outreach-sessions}', counts: 'tuyên truyền, phổ biến pháp luật' },
      {
        number: '{participations}',
        counts: 'tham gia; một người có thể dự nhiều buổi',
        open: 'bao nhiêu người khác nhau đã dự',
      },
      {
        number: '{clans}',
        counts: 'tự quản về an ninh trật tự, với {clan-members unit}',
        open: 'từng dòng họ có bao nhiêu thành viên',
      },
      {
        number: '{units-with-model}/{units}',
        counts: 'có mô hình {term three-noes-three-haves}, với {model-women unit}',
      },
      {
        number: '{reports-resolved}/{reports-received}',
        counts: 'về tội phạm đã được tiếp nhận, xác minh, giải quyết',
        beside: [{ when: 'report dan-viet-2024-12-14', say: 'bài báo đăng {published}' }, { say: '' }],
        open: 'từng tin báo, tố giác được giải quyết ra sao',
      },
    ],
    openTitle: 'Các con số này đếm việc đã làm. Chúng không cho biết:',
    open: 'thành phố có yên hơn hay không',
    since: 'Thành phố Lai Châu không còn là đơn vị hành chính từ {date city-ends}.',
  },
  en: {
    deck: [
      {
        when: 'report dan-viet-2024-12-14',
        say: 'The police, the Fatherland Front and residents together, says an article of {published}.',
      },
      { say: 'Figures published on {published}.' },
    ],
    rows: [
      { number: '{outreach-sessions}', counts: 'that explain the law to the public' },
      {
        number: '{participations}',
        counts: 'in sessions; one person may attend several',
        open: 'how many different people attended',
      },
      {
        number: '{clans}',
        counts: 'that look after law and order themselves, with {clan-members unit}',
        open: 'how many members each clan has',
      },
      {
        number: '{units-with-model} of {units}',
        counts: 'with the {term three-noes-three-haves} model and {model-women unit} in it',
      },
      {
        number: '{reports-resolved} of {reports-received}',
        counts: 'of crime received, verified and resolved',
        beside: [{ when: 'report dan-viet-2024-12-14', say: 'the article came out on {published}' }, { say: '' }],
        open: 'how each crime report ended',
      },
    ],
    openTitle: 'These figures count work done. They do not say:',
    open: 'whether the city became safer',
    since: 'Lai Châu city ceased to be an administrative unit on {date city-ends}.',
  },
};
