import { type Canvas, canvas, finish, labelSize, legend, lines } from '../../charts/canvas.ts';
import { chart, type Drawing } from '../../charts/chart.ts';
import { counted, isLowerBound, key, mayBeLess } from '../../charts/counted.ts';
import {
  bandsIn,
  bandWidth,
  clothHeight,
  clothTop,
  drawBand,
  drawFringe,
  drawRest,
  drawThread,
  type Loom,
  looms,
  standThread,
  threadsOf,
  threadsOfBand,
  weavable,
} from '../../charts/loom.ts';
import { measure } from '../../charts/measure.ts';
import { publisherOf } from '../../charts/sources.ts';
import { weave } from '../../charts/stitches.ts';
import { wovenSwatch } from '../../charts/swatch.ts';
import { type Fact, find } from '../../facts/index.ts';
import { NBSP, number, periodOf, withUnit } from '../../i18n/formats.ts';
import type { Lang } from '../../i18n/languages.ts';

/** The most that a band of stitches takes, in CSS pixels. */
const bandHeights = { narrow: 300, medium: 240, wide: 190, full: 190 };

/** Beside the cloth of the full drawing, in CSS pixels: the numbers of its rows, and a thread with its words. */
const BESIDE = { left: 30, right: 192 };

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
    description:
      'Các buổi tuyên truyền, phổ biến pháp luật. Ai dự hai buổi được đếm là hai lượt. Thành phố Lai Châu; {period outreach-sessions}',
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
      'bao nhiêu người khác nhau đã dự',
      'từng buổi có bao nhiêu lượt, về điều gì, ở đâu',
      [
        { when: 'dated outreach-sessions', say: 'từng buổi diễn ra ngày nào' },
        { say: 'các buổi diễn ra trong khoảng thời gian nào' },
      ],
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
    description: 'Sessions on the law. Whoever attends two is counted twice. Lai Châu city; {period outreach-sessions}',
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
      'how many different people attended',
      'how many came to each session, where, and on what',
      [
        { when: 'dated outreach-sessions', say: 'on which day each session was held' },
        { say: 'over what time the sessions were held' },
      ],
    ],
    labels: {
      thread: 'One thread, enlarged',
      threads: 'threads',
      stitches: 'stitches',
      shared: 'Drawn evenly: our calculation',
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
    const full = drawing.size === 'full';
    const room = full ? drawing.width - BESIDE.left - BESIDE.right : drawing.width;
    const wanted = even ? looms(sessions.value, participations.value, room, full) : [];
    for (const loom of wanted.filter((loom) => clothHeight(loom) <= drawing.height)) {
      const { svg, height } = woven(drawing, loom, sessions, participations);
      if (height <= drawing.height) return finish(svg, height);
    }
    return band(drawing, sessions);
  },
  swatch: ({ facts }, document) => wovenSwatch(document, find(facts, 'outreach-sessions')),
});

/** The loom with all that is woven on it, and its height. */
function woven(
  { content, lang, size, width, document, label }: Drawing<Label>,
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
  const across = Math.ceil(bandWidth(loom, Math.min(threadsOf(loom), threadsOfBand(loom)))) + 2;
  const full = size === 'full';
  const left = full ? BESIDE.left : 0;
  const aside = left + Math.max(across, 280) + 26;

  let y = 0;
  let taken = 0;
  if (full)
    taken = standing(svg, {
      loom,
      lang,
      left,
      across,
      aside,
      width,
      words: [thread, `${label('shared')}; ${keys.join('; ')}`],
    });
  else {
    y = lines(svg, thread, { x: 0, y: 0, width, className: 'ink strong' });
    y = lines(svg, `${label('shared')}; ${keys.join('; ')}`, { x: 0, y, width });
    y = drawThread(svg.append('g').attr('class', 'key'), loom, width, Math.ceil(y) + 4) + 12;
  }

  const residents = content.facts.get('residents');
  const told = residents && residents.value < participations.value ? residents.value / loom.unit : null;
  const less = mayBeLess(participations.qualifier);
  const open = isLowerBound(participations.qualifier);
  const place = { x: left, least: across, width: full ? aside - left : width };
  const bands = bandsIn(loom);
  let before = 0;
  for (const [index, band] of bands.entries()) {
    const until = Math.min((band.first + band.threads) * loom.unit, sessions.value);
    const threads = index === 0 ? `${number(lang, band.threads)}${NBSP}${label('threads')}${NBSP}= ` : '';
    const top = Math.ceil(inTwo(svg, threads + counted(until, sessions), stitches(before + band.stitches), y, place));
    const here = told === null ? null : Math.floor(told) - before;
    const last = index === bands.length - 1;
    const beside = full && top > taken;
    const fabric = svg.append('g').attr('transform', `translate(${left + 1},${top})`);
    const { bottom, foreign } = drawBand(fabric, loom, band, {
      cut: here,
      less: less && last && loom.rest === 0,
      beyond: beside ? width - left - 1 - bandWidth(loom, band.threads) : 0,
    });
    let end = last ? drawRest(fabric, loom, bottom, less) : bottom;
    if (last && open) end = drawFringe(fabric, loom, end + 3);
    y = top + end;
    if (residents && foreign !== null) {
      const [who, where] = [label('residents'), `${publisherOf(residents, content)}, ${periodOf(residents, lang)}`];
      const strong = 'ochre strong';
      if (beside) {
        const column = { x: aside, width: width - aside };
        const below = lines(svg, who, { ...column, y: top + foreign + 3, className: strong });
        taken = lines(svg, where, { ...column, y: below, className: 'muted' });
      } else y = lines(svg, `${who} (${where})`, { x: left, y: y + 2, width: place.width, className: strong });
    }
    before += band.stitches;
    y += full ? 12 : 8;
  }

  // A stitch of many is no unit of this sum.
  const product = [sessions.value, loom.rows].map((value) => number(lang, value)).join(`${NBSP}×${NBSP}`);
  const rest = participations.value - sessions.value * loom.rows;
  const sum = `${product} +${NBSP}${many ? number(lang, rest) : stitches(rest)}: ${withUnit(lang, participations)}`;
  if (full && open) y = inTwo(svg, sum, label('fringe'), y - 6, place) - 2;
  else {
    y = lines(svg, sum, { x: left, y: y - 4, width: place.width, className: 'ink strong' });
    if (open) y = lines(svg, label('fringe'), { x: left, y, width: place.width, className: 'muted' });
  }
  return { svg, height: Math.max(y, taken) + 4 };
}

interface Standing {
  loom: Loom;
  lang: Lang;
  left: number;
  across: number;
  /** Where it stands. */
  aside: number;
  width: number;
  /** First the strong ones. */
  words: string[];
}

/** Beside the first band the numbers of its rows, and its last thread enlarged, with its words; gives the bottom. */
function standing(svg: Canvas, { loom, lang, left, across, aside, width, words }: Standing): number {
  const top = Math.ceil(labelSize(svg) * 1.4 + 2) + clothTop;
  const high = loom.rows * loom.y;
  // The last is told in words; alone it would pass for the average without its "hơn".
  const tens = Array.from({ length: Math.ceil(loom.rows / 10) - 1 }, (_, index) => 10 * (index + 1));
  const numbered = (upTo: number, x: number, y: number, anchor: 'start' | 'end') =>
    lines(svg, number(lang, upTo), { x, y: y - 12, width: 40, className: 'muted', anchor });
  for (const upTo of tens.filter((upTo) => upTo < 100 && (loom.y > 2 || upTo % 20 === 0)))
    numbered(upTo, left - 12, top + (upTo - 0.5) * loom.y, 'end');
  const pitch = 5.2;
  const bottom = standThread(svg.append('g').attr('class', 'key'), loom, pitch, aside + 7, top);
  svg
    .append('path')
    .attr('class', 'hair')
    .attr('d', `M${left + across} ${top}H${aside - 4}M${left + across} ${top + high}L${aside - 4} ${bottom}`);
  const x = aside + 24;
  let y = top - 6;
  for (const [index, said] of words.entries())
    y = lines(svg, said, { x, y, width: Math.min(width - x, 240), className: index === 0 ? 'ink strong' : 'ink' }) + 6;
  for (const upTo of tens) {
    const middle = top + (upTo - 0.5) * pitch;
    if (middle - 10 >= y) numbered(upTo, x, middle, 'start');
  }
  return Math.max(y, bottom + 10);
}

/** Words at both ends of a line, as wide as they need; one below the other where there is no room. Gives its bottom. */
function inTwo(
  to: Canvas,
  left: string,
  right: string,
  y: number,
  { x, least, width }: { x: number; least: number; width: number },
): number {
  const together = Math.ceil(measure(left, labelSize(to), 'strong') + 12 + measure(right, labelSize(to)));
  const below = lines(to, left, { x, y, width, className: 'ink strong' });
  if (together > width) return lines(to, right, { x, y: below, width, className: 'muted' }) + 2;
  lines(to, right, { x: x + Math.max(least, together), y, width, className: 'muted', anchor: 'end' });
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
