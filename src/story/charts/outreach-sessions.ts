import { chart } from '../../charts/chart.ts';
import { counted, key } from '../../charts/counted.ts';
import { canvas, finish, legend, lines } from '../../charts/parts.ts';
import { weave } from '../../charts/stitches.ts';
import { find } from '../../facts/index.ts';

/** The most that the cloth takes, in CSS pixels. */
const heights = { narrow: 300, medium: 240, wide: 190 };

export default chart({
  id: 'outreach-sessions',
  facts: ['outreach-sessions', 'participations', 'participations-per-session'],
  vi: {
    headline: '{outreach-sessions unit} tuyên truyền, {participations unit} dự',
    description: 'Các buổi tuyên truyền, phổ biến pháp luật. Thành phố Lai Châu; {period outreach-sessions}',
    alternative:
      'Dải mũi thêu cho {outreach-sessions unit}. Cả thảy {participations unit} dự, trung bình {participations-per-session unit} theo phép tính của chúng tôi.',
    notTold:
      'các buổi diễn ra khi nào, về điều gì, và từng buổi có bao nhiêu người. Bài báo nêu đó là kết quả thực hiện chương trình.',
    labels: {
      key: 'một buổi',
      count: '{outreach-sessions unit}',
      participations: '{participations unit} dự',
      average: 'trung bình {participations-per-session unit} (phép tính của chúng tôi)',
    },
  },
  en: {
    headline: '{outreach-sessions unit} and {participations} participations',
    description: 'Sessions that explain the law to the public. Lai Châu city; {period outreach-sessions}',
    alternative:
      'A band of stitches for {outreach-sessions unit}. In all {participations unit}, on average {participations-per-session unit} by our calculation.',
    notTold:
      'when the sessions began and ended, what they were about, or how many people came to each. The article gives them as results of the programme.',
    labels: {
      key: 'one session',
      count: '{outreach-sessions unit}',
      participations: '{participations unit}',
      average: 'on average {participations-per-session unit} (our calculation)',
    },
  },
  draw({ content, lang, size, width, document, label }) {
    const sessions = find(content.facts, 'outreach-sessions');
    const cloth = weave(sessions.value, { width, height: heights[size] });
    const svg = canvas(document, width);
    const mark = { shape: 'stitch', className: 'stitch' } as const;
    const y = legend(svg, [{ mark, text: key(lang, 'stitch', sessions, cloth, label('key')) }], width);
    const bottom = counted(svg, { ...mark, fact: sessions, cloth, width, y });
    const below = lines(svg, label('count'), { x: 0, y: bottom + 8, width, className: 'ink strong' });
    const average = content.facts.has('participations-per-session') ? `: ${label('average')}` : '';
    return finish(svg, lines(svg, label('participations') + average, { x: 0, y: below, width }) + 4);
  },
});
