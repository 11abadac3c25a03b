import { chart, widths } from '../../charts/chart.ts';
import { isLowerBound, key, mayBeLess, tail } from '../../charts/counted.ts';
import { type Canvas, canvas, finish, legend, lines } from '../../charts/parts.ts';
import { bareWarp, lozenge, plainWeave, squares } from '../../charts/plain-weave.ts';
import { type Cloth, clothHeight, diamonds, marks, weave } from '../../charts/stitches.ts';
import { type Fact, find } from '../../facts/index.ts';

/** The most that the cloth of members takes, in CSS pixels. */
const heights = { narrow: 280, medium: 330, wide: 350 };

const motifs = { largest: 36, least: 9 };

/** A selvage, two nested diamonds a clan. A lower bound goes on in a smaller, empty one; where it may be less, the last is empty. */
function drawMotifs(to: Canvas, { value, qualifier }: Fact, cloth: Cloth, width: number, y: number): number {
  const { columns, pitch } = cloth;
  const count = Math.ceil(value / cloth.unit);
  const row = to.append('g').attr('transform', `translate(0,${y})`);
  const draw = (className: string, from: number, until: number, radius: number) =>
    until > from &&
    row
      .append('path')
      .attr('class', className)
      .attr('stroke-width', 1.25)
      .attr('d', diamonds(from, until, cloth, radius));
  draw('hollow', 0, count, pitch * 0.42);
  draw('hollow', 0, mayBeLess(qualifier) ? count - 1 : count, pitch * 0.2);
  if (!isLowerBound(qualifier)) return y + clothHeight(count, cloth);
  const last = count % columns || columns;
  const onSameRow = count > 0 && (last + 1) * pitch <= width;
  const above = Math.ceil(count / columns) - (onSameRow ? 1 : 0);
  row
    .append('path')
    .attr('class', 'hollow tail')
    .attr('stroke-width', 1.5)
    .attr('transform', `translate(${onSameRow ? last * pitch : 0},${above * pitch})`)
    .attr('d', diamonds(0, 1, { columns: 1, pitch }, pitch * 0.25));
  return y + Math.max(clothHeight(count, cloth), (above + 1) * pitch);
}

export default chart({
  id: 'clan-members',
  facts: ['clans', 'clan-members', 'members-per-clan'],
  vi: {
    headline: '{clan-members unit} trong {clans unit} tự quản',
    description: 'Hoa văn: dòng họ; mũi: thành viên. Thành phố Lai Châu, {period clan-members}',
    alternative:
      'Hoa văn bằng nhau cho {clans unit}; dưới đó là tấm vải dệt cho {clan-members unit}. Một dòng họ trung bình có {members-per-clan} thành viên, theo phép tính của chúng tôi.',
    notTold:
      'từng dòng họ có bao nhiêu người: các hoa văn vì thế vẽ bằng nhau. Con số trung bình là phép tính của chúng tôi, không phải một dòng họ có thật.',
    labels: {
      clans: '{clans unit}, vẽ bằng nhau',
      members: '{clan-members unit}',
      member: 'một thành viên, mũi ngang hay mũi dọc',
      average: '{members-per-clan} thành viên: một dòng họ trung bình (phép tính của chúng tôi)',
    },
  },
  en: {
    headline: '{clan-members unit} in {clans} self-managed clans',
    description: 'Motifs: clans; stitches: members. Lai Châu city, {period clan-members}',
    alternative:
      'Equal motifs for {clans unit}; below them a woven cloth for {clan-members unit}. An average clan has {members-per-clan} members, by our calculation.',
    notTold:
      'how large each clan is, so the motifs are drawn equal. The average is our calculation, not a clan that exists.',
    labels: {
      clans: '{clans unit}, drawn equal',
      members: '{clan-members unit}',
      member: 'one member, lying or standing',
      average: '{members-per-clan} members: an average clan (our calculation)',
    },
  },
  draw({ content, lang, size, width, document, label, room }) {
    const clans = find(content.facts, 'clans');
    const members = find(content.facts, 'clan-members');
    const average = content.facts.get('members-per-clan');
    const svg = canvas(document, width);

    const band = weave(clans.value, {
      ...motifs,
      width,
      height: Math.max(36, 18 * Math.min(Math.ceil(clans.value / 25), 13)),
    });
    const manyClans = band.unit > 1 ? `: ${key(lang, 'motif', clans, band, '')}` : '';
    let y = lines(svg, label('clans') + manyClans, { x: 0, y: 0, width, className: 'ink strong' }) + 4;
    const top = Math.ceil(y) + 3;
    y = Math.ceil(drawMotifs(svg, clans, band, width, top)) + 3;
    svg
      .append('path')
      .attr('class', 'beam')
      .attr('stroke-width', 1.5)
      .attr('d', `M0 ${top - 2}H${width}M0 ${y - 1}H${width}`);
    y += 16;

    // An embed holds all three drawings: the wide one has the same cloth as the medium one, which costs no bytes.
    const same = room === 'frame' && size === 'wide' ? 'medium' : size;
    // Where the motifs take more than their first row, the cloth takes less.
    const height = heights[same] - clothHeight(Math.ceil(clans.value / band.unit), band) + band.pitch;
    const woven = weave(members.value, { width: Math.min(width, widths[same]), height });
    // On whole pixels where that takes little, so that its edges are sharp.
    const cloth = { ...woven, pitch: woven.pitch < 6 ? woven.pitch : Math.floor(woven.pitch) };
    const all = members.value / cloth.unit;
    const clan = average && cloth.unit === 1 ? lozenge(cloth, members.value, average.value) : new Set<number>();
    const square = { shape: 'square', className: 'reckoned' } as const;
    y = lines(svg, label('members'), { x: 0, y, width, className: 'ink strong' }) + 2;
    y = legend(
      svg,
      [
        {
          mark: { shape: 'stitch', className: 'stitch' },
          text: key(lang, 'stitch', members, cloth, label('member')),
        },
        ...(average ? [{ ...(clan.size > 0 && { mark: square }), text: label('average') }] : []),
      ],
      width,
      y,
    );
    const fabric = svg.append('g').attr('transform', `translate(0,${Math.ceil(y)})`);
    const solid = mayBeLess(members.qualifier) ? Math.max(0, Math.ceil(all) - 1) : all;
    plainWeave(fabric, cloth, solid, clan);
    squares(fabric, cloth, clan);
    marks(fabric, { shape: 'hollow', className: 'hollow', from: solid, to: all, cloth });
    const count = Math.ceil(all);
    let bottom = clothHeight(count, cloth);
    const open = isLowerBound(members.qualifier);
    if (open) bottom = Math.max(bottom, tail(fabric, count, cloth, width, 'stitch'));
    else if (count % cloth.columns > 0) bareWarp(fabric, cloth, count, count % cloth.columns);
    return finish(svg, Math.ceil(y) + bottom);
  },
});
