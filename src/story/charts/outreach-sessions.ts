import { chart, type Drawing } from '../../charts/chart.ts';
import { counted, isLowerBound, key, mayBeLess } from '../../charts/counted.ts';
import {
  bandsIn,
  bandWidth,
  clothHeight,
  drawBand,
  drawFringe,
  drawRest,
  drawThread,
  type Loom,
  looms,
  threadsOf,
  threadsOfBand,
  weavable,
} from '../../charts/loom.ts';
import { measure } from '../../charts/measure.ts';
import { type Canvas, canvas, finish, legend, lines } from '../../charts/parts.ts';
import { weave } from '../../charts/stitches.ts';
import { text } from '../../charts/theme.ts';
import { type Content, type Fact, find } from '../../facts/index.ts';
import { NBSP, number, periodOf, withUnit } from '../../i18n/formats.ts';

/** The most that a band of stitches takes, in CSS pixels. */
const bandHeights = { narrow: 300, medium: 240, wide: 190 };

type Label =
  | 'thread'
  | 'threads'
  | 'stitches'
  | 'shared'
  | 'key'
  | 'session'
  | 'count'
  | 'participations'
  | 'average'
  | 'residents'
  | 'fringe';

export default chart<Label>({
  id: 'outreach-sessions',
  facts: ['outreach-sessions', 'participations', 'participations-per-session', 'residents'],
  vi: {
    headline: '{outreach-sessions unit} tuyên truyền, {participations unit} dự',
    description: 'Các buổi tuyên truyền, phổ biến pháp luật. Thành phố Lai Châu; {period outreach-sessions}',
    alternative: [
      {
        when: 'other-source residents participations',
        say: 'Tấm vải dệt cho {outreach-sessions unit}. Cả thảy {participations unit} dự, trung bình {participations-per-session unit} theo phép tính của chúng tôi. Theo một nguồn khác, thành phố có {residents unit}.',
      },
      {
        say: 'Tấm vải dệt cho {outreach-sessions unit}. Cả thảy {participations unit} dự, trung bình {participations-per-session unit} theo phép tính của chúng tôi. Thành phố có {residents unit}.',
      },
    ],
    notTold: [
      {
        when: 'dated outreach-sessions',
        say: 'từng buổi diễn ra ngày nào, về điều gì, và có bao nhiêu người.',
      },
      {
        when: 'report dan-viet-2024-12-14',
        say: 'các buổi diễn ra khi nào, về điều gì, và từng buổi có bao nhiêu người. Bài báo nêu đó là kết quả thực hiện chương trình.',
      },
      { say: 'các buổi diễn ra khi nào, về điều gì, và từng buổi có bao nhiêu người.' },
    ],
    labels: {
      thread: 'Một sợi, phóng to',
      threads: 'sợi',
      stitches: 'mũi',
      shared: 'Vẽ chia đều, phép tính của chúng tôi: bài báo không nêu từng buổi',
      key: 'một sợi là một buổi, một mũi là một lượt',
      residents: 'Sợi này: thành phố có {residents unit}',
      fringe: 'Tua: phần nhiều hơn, không biết bao nhiêu',
      session: 'một buổi',
      count: '{outreach-sessions unit}',
      participations: '{participations unit} dự',
      average: 'trung bình {participations-per-session unit} (phép tính của chúng tôi)',
    },
  },
  en: {
    headline: '{outreach-sessions unit} and {participations} participations',
    description: 'Sessions that explain the law to the public. Lai Châu city; {period outreach-sessions}',
    alternative: [
      {
        when: 'other-source residents participations',
        say: 'A cloth woven for {outreach-sessions unit}. In all {participations unit}, on average {participations-per-session unit} by our calculation. By another source, the city has {residents unit}.',
      },
      {
        say: 'A cloth woven for {outreach-sessions unit}. In all {participations unit}, on average {participations-per-session unit} by our calculation. The city has {residents unit}.',
      },
    ],
    notTold: [
      {
        when: 'dated outreach-sessions',
        say: 'on which day each session was held, what it was about, or how many people came to it.',
      },
      {
        when: 'report dan-viet-2024-12-14',
        say: 'when the sessions began and ended, what they were about, or how many people came to each. The article gives them as results of the programme.',
      },
      { say: 'when the sessions began and ended, what they were about, or how many people came to each.' },
    ],
    labels: {
      thread: 'One thread, enlarged',
      threads: 'threads',
      stitches: 'stitches',
      shared: 'Shared equally by our calculation',
      key: 'one thread is one session, one stitch one participation',
      residents: 'This thread: {residents unit} in the city',
      fringe: 'The fringe: how many more, nobody knows',
      session: 'one session',
      count: '{outreach-sessions unit}',
      participations: '{participations unit}',
      average: 'on average {participations-per-session unit} (our calculation)',
    },
  },
  draw(drawing) {
    const sessions = find(drawing.content.facts, 'outreach-sessions');
    const participations = find(drawing.content.facts, 'participations');
    const even = sessions.qualifier === 'exact' && weavable(sessions.value, participations.value);
    const wanted = even ? looms(sessions.value, participations.value, drawing.width) : [];
    for (const loom of wanted.filter((loom) => clothHeight(loom) <= drawing.height)) {
      const { svg, height } = woven(drawing, loom, sessions, participations);
      if (height <= drawing.height) return finish(svg, height);
    }
    return band(drawing, sessions);
  },
});

/** The loom with all that is woven on it, and its height. */
function woven(
  { content, lang, width, document, label }: Drawing<Label>,
  loom: Loom,
  sessions: Fact,
  participations: Fact,
): { svg: Canvas; height: number } {
  const svg = canvas(document, width);
  const many = loom.unit > 1;
  const counted = (count: number, { unit }: Fact) => number(lang, count) + NBSP + unit[lang];
  const stitches = (count: number) => number(lang, count) + NBSP + label('stitches');
  const keys = many
    ? [key(lang, 'thread', sessions, loom, ''), key(lang, 'stitch', participations, loom, '')]
    : [label('key')];

  const thread = `${label('thread')}: ${stitches(loom.rows)}`;
  let y = lines(svg, thread, { x: 0, y: 0, width, className: 'ink strong' });
  y = lines(svg, `${label('shared')}; ${keys.join('; ')}`, { x: 0, y, width });
  y = drawThread(svg.append('g').attr('class', 'key'), loom, width, Math.ceil(y) + 4) + 12;

  const residents = content.facts.get('residents');
  const told = residents && residents.value < participations.value ? residents.value / loom.unit : null;
  const less = mayBeLess(participations.qualifier);
  const open = isLowerBound(participations.qualifier);
  const across = Math.ceil(bandWidth(loom, Math.min(threadsOf(loom), threadsOfBand(loom)))) + 2;
  const bands = bandsIn(loom);
  let before = 0;
  for (const [index, band] of bands.entries()) {
    const until = Math.min((band.first + band.threads) * loom.unit, sessions.value);
    const threads = index === 0 ? `${number(lang, band.threads)}${NBSP}${label('threads')}${NBSP}= ` : '';
    const left = threads + counted(until, sessions);
    const right = stitches(before + band.stitches);
    y = inTwo(svg, left, right, [across, width], y);
    const here = told === null ? null : Math.floor(told) - before;
    const last = index === bands.length - 1;
    const fabric = svg.append('g').attr('transform', `translate(1,${Math.ceil(y)})`);
    let bottom = drawBand(fabric, loom, band, 0, here, less && last && loom.rest === 0);
    if (last) bottom = drawRest(fabric, loom, bottom, less);
    if (last && open) bottom = drawFringe(fabric, loom, bottom + 3);
    y = Math.ceil(y) + bottom;
    if (residents && here !== null && here > 0 && here <= band.stitches) {
      const told = `${label('residents')} (${sourceOf(residents, content)}, ${periodOf(residents, lang)})`;
      y = lines(svg, told, { x: 0, y: y + 2, width, className: 'ochre strong' });
    }
    before += band.stitches;
    y += 8;
  }

  // A stitch of many is no unit of this sum.
  const product = [sessions.value, loom.rows].map((value) => number(lang, value)).join(`${NBSP}×${NBSP}`);
  const rest = participations.value - sessions.value * loom.rows;
  const sum = `${product} +${NBSP}${many ? number(lang, rest) : stitches(rest)}: ${withUnit(lang, participations)}`;
  y = lines(svg, sum, { x: 0, y: y - 4, width, className: 'ink strong' });
  if (open) y = lines(svg, label('fringe'), { x: 0, y, width, className: 'muted' });
  return { svg, height: y + 4 };
}

/** Who says a number. */
const sourceOf = ({ source }: Fact, { data }: Content): string =>
  data.sources.find(({ id }) => id === source)?.publisher ?? '';

/** Words at both ends of a line, as wide as they need; one below the other where there is no room. Gives its bottom. */
function inTwo(to: Canvas, left: string, right: string, [least, width]: [number, number], y: number): number {
  const together = Math.ceil(measure(left, text.label, 'strong') + 12 + measure(right, text.label));
  const below = lines(to, left, { x: 0, y, width, className: 'ink strong' });
  if (together > width) return lines(to, right, { x: 0, y: below, width, className: 'muted' }) + 2;
  lines(to, right, { x: Math.max(least, together), y, width, className: 'muted', anchor: 'end' });
  return below + 2;
}

/** A band of one stitch a session: where participations are too few or too many for a cloth. */
function band({ content, lang, size, width, document, label }: Drawing<Label>, sessions: Fact): SVGSVGElement {
  const cloth = weave(sessions.value, { width, height: bandHeights[size] });
  const svg = canvas(document, width);
  const mark = { shape: 'stitch', className: 'stitch' } as const;
  const y = legend(svg, [{ mark, text: key(lang, 'stitch', sessions, cloth, label('session')) }], width);
  const bottom = counted(svg, { ...mark, fact: sessions, cloth, width, y });
  const below = lines(svg, label('count'), { x: 0, y: bottom + 8, width, className: 'ink strong' });
  const average = content.facts.has('participations-per-session') ? `: ${label('average')}` : '';
  return finish(svg, lines(svg, label('participations') + average, { x: 0, y: below, width }) + 4);
}
