import { find } from '../facts/index.ts';
import { chart } from './chart.ts';
import { canvas, finish, legend, lines } from './parts.ts';
import { clothHeight, squares, stitches } from './stitches.ts';

export default chart({
  id: 'clan-members',
  facts: ['clans', 'clan-members', 'members-per-clan'],
  vi: {
    headline: '{clan-members unit} trong {clans unit} tự quản',
    description: 'Mỗi mũi thêu nhỏ là một thành viên. Thành phố Lai Châu, {period clan-members}',
    alternative:
      '{clans} hoa văn bằng nhau cho {clans unit}; dưới đó là tấm vải {clan-members} mũi cho {clan-members unit}. Mảng đầu tấm vải đánh dấu {members-per-clan} mũi: một dòng họ trung bình theo phép tính của chúng tôi.',
    notTold:
      'từng dòng họ có bao nhiêu người: các hoa văn vì thế vẽ bằng nhau. Con số trung bình là phép tính của chúng tôi, không phải một dòng họ có thật.',
    labels: {
      clans: '{clans unit}, vẽ bằng nhau',
      members: '{clan-members unit}',
      member: 'một thành viên',
      average: '{members-per-clan} mũi: một dòng họ trung bình (phép tính của chúng tôi)',
    },
  },
  en: {
    headline: '{clan-members unit} in {clans} self-managed clans',
    description: 'Each small stitch is one member. Lai Châu city, {period clan-members}',
    alternative:
      '{clans} equal motifs for {clans unit}; below them a cloth of {clan-members} stitches for {clan-members unit}. The first {members-per-clan} stitches are marked: an average clan by our calculation.',
    notTold:
      'how large each clan is, so the motifs are drawn equal. The average is our calculation, not a clan that exists.',
    labels: {
      clans: '{clans unit}, drawn equal',
      members: '{clan-members unit}',
      member: 'one member',
      average: '{members-per-clan} stitches: an average clan (our calculation)',
    },
  },
  draw({ content, size, width, document, label }) {
    const clans = find(content.facts, 'clans').value;
    const members = find(content.facts, 'clan-members').value;
    const average = find(content.facts, 'members-per-clan').value;
    const wide = size === 'wide';
    const motifs = { columns: 18, pitch: wide ? 24 : 16, radius: wide ? 10 : 7 };
    const cloth = wide ? { columns: 60, pitch: 11, radius: 4 } : { columns: 36, pitch: 8, radius: 3 };
    const svg = canvas(document, width);

    let y = lines(svg, label('clans'), { x: 0, y: 0, width, className: 'ink strong' }) + 4;
    const row = svg.append('g').attr('transform', `translate(0,${y})`);
    row
      .append('path')
      .attr('class', 'open')
      .attr('d', stitches(0, clans, motifs));
    row
      .append('path')
      .attr('class', 'ochre')
      .attr('d', stitches(0, clans, { ...motifs, radius: wide ? 4 : 3 }));
    y += clothHeight(clans, motifs) + 16;

    y = lines(svg, label('members'), { x: 0, y, width, className: 'ink strong' }) + 2;
    y = legend(
      svg,
      [
        { className: 'indigo', text: label('member') },
        { className: 'ochre', shape: 'square', text: label('average') },
      ],
      width,
      y,
    );
    const fabric = svg.append('g').attr('transform', `translate(0,${y})`);
    // Upright squares for the average clan: its shape tells it apart where its colour does not.
    fabric
      .append('path')
      .attr('class', 'ochre')
      .attr('d', squares(0, average, { ...cloth, radius: wide ? 4 : 3 }));
    fabric
      .append('path')
      .attr('class', 'indigo')
      .attr('d', stitches(average, members, cloth));
    return finish(svg, y + clothHeight(members, cloth));
  },
});
