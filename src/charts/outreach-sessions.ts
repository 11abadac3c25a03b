import { find } from '../facts/index.ts';
import { chart } from './chart.ts';
import { canvas, finish, legend, lines } from './parts.ts';
import { clothHeight, stitches } from './stitches.ts';

export default chart({
  id: 'outreach-sessions',
  facts: ['outreach-sessions', 'participations', 'participations-per-session'],
  vi: {
    headline: '{outreach-sessions unit} tuyên truyền, {participations unit} dự',
    description:
      'Mỗi mũi thêu là một buổi tuyên truyền, phổ biến pháp luật. Thành phố Lai Châu; {period outreach-sessions}',
    alternative:
      'Dải thêu {outreach-sessions} mũi, mỗi mũi là một buổi. Cả thảy {participations unit} dự, trung bình {participations-per-session unit} theo phép tính của chúng tôi.',
    notTold:
      'các buổi diễn ra khi nào, về điều gì, và từng buổi có bao nhiêu người. Bài báo nêu đó là kết quả thực hiện chương trình.',
    labels: {
      key: 'một buổi',
      count: '{outreach-sessions unit}',
      average: '{participations unit} dự: trung bình {participations-per-session unit} (phép tính của chúng tôi)',
    },
  },
  en: {
    headline: '{outreach-sessions unit} and {participations} participations',
    description:
      'Each stitch is one session that explains the law to the public. Lai Châu city; {period outreach-sessions}',
    alternative:
      'A band of {outreach-sessions} stitches, each one session. In all {participations unit}, on average {participations-per-session unit} by our calculation.',
    notTold:
      'when the sessions began and ended, what they were about, or how many people came to each. The article gives them as results of the programme.',
    labels: {
      key: 'one session',
      count: '{outreach-sessions unit}',
      average: '{participations unit}: on average {participations-per-session unit} (our calculation)',
    },
  },
  draw({ content, size, width, document, label }) {
    const sessions = find(content.facts, 'outreach-sessions').value;
    const cloth = size === 'wide' ? { columns: 55, pitch: 12, radius: 4.5 } : { columns: 25, pitch: 11.5, radius: 4.5 };
    const svg = canvas(document, width);
    const top = legend(svg, [{ className: 'indigo', text: label('key') }], width);
    svg
      .append('path')
      .attr('class', 'indigo')
      .attr('transform', `translate(0,${top})`)
      .attr('d', stitches(0, sessions, cloth));
    const bottom = lines(svg, label('count'), {
      x: 0,
      y: top + clothHeight(sessions, cloth) + 8,
      width,
      className: 'ink strong',
    });
    return finish(svg, lines(svg, label('average'), { x: 0, y: bottom, width }) + 4);
  },
});
