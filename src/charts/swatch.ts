/** A number as a small piece of cloth without words, mark by mark. */
import type { Fact } from '../facts/index.ts';
import { type Canvas, canvas, finish, path } from './canvas.ts';
import type { Swatch } from './chart.ts';
import { counted, mayBeLess } from './counted.ts';
import { type Cloth, diamonds, marks, weave } from './stitches.ts';
import { bare, loopsOn, stitchesOn, type Thread, threadHeight, threadWidth } from './thread.ts';

/** The room of a swatch, in CSS pixels. */
export const room = { width: 160, height: 44 } as const;

/** The rows of one tone. */
const BAND = 5;

const drawn = (svg: Canvas, unit: number): Swatch => ({ svg: finish(svg, room.height), unit });

/** A stitch for each, the tone changing every five rows. */
export function wovenSwatch(document: Document, fact: Fact): Swatch {
  const cloth = weave(fact.value, { ...room, least: 2.5 });
  const svg = canvas(document, room.width);
  const all = fact.value / cloth.unit;
  if (fact.qualifier !== 'exact') {
    counted(svg, { fact, shape: 'stitch', className: 'stitch', cloth, width: room.width, y: 0 });
    return drawn(svg, cloth.unit);
  }
  const block = BAND * cloth.columns;
  for (let from = 0; from < all; from += block)
    marks(svg, {
      shape: 'stitch',
      className: (from / block) % 2 === 0 ? 'stitch' : 'pale',
      from,
      to: Math.min(all, from + block),
      cloth,
    });
  // Closer than in a figure, so that it is a cloth and no grid.
  svg.selectAll('path').attr('stroke-width', Number((cloth.pitch * 0.7).toFixed(2)));
  return drawn(svg, cloth.unit);
}

/** Two nested diamonds for each, in rows as equal as they can be; where it may be less, the last is empty. */
export function motifSwatch(document: Document, { value, qualifier }: Fact): Swatch {
  const cloth = grid(value);
  const count = Math.ceil(value / cloth.unit);
  const svg = canvas(document, room.width);
  const draw = (until: number, radius: number) =>
    until > 0 && path(svg, 'hollow', diamonds(0, until, cloth, radius), cloth.pitch > 12 ? 1.4 : 0.8);
  draw(count, cloth.pitch * 0.46);
  draw(mayBeLess(qualifier) ? count - 1 : count, cloth.pitch * 0.22);
  return drawn(svg, cloth.unit);
}

/** The rows in which so many marks are largest. */
function grid(count: number): Cloth {
  for (let unit = 1; ; unit *= 10) {
    const all = Math.max(1, Math.ceil(count / unit));
    const fits = Array.from({ length: 8 }, (_, index) => {
      const columns = Math.ceil(all / (index + 1));
      return { columns, pitch: Math.floor(Math.min(room.height / (index + 1), room.width / columns)), unit };
    });
    const best = fits.reduce((best, cloth) => (cloth.pitch > best.pitch ? cloth : best));
    if (best.pitch >= 5) return best;
  }
}

/** One square for each of a whole: full ones up to `part`, then hollow ones. */
export function partSwatch(document: Document, part: Fact, whole: Fact): Swatch {
  const cloth = grid(Math.max(part.value, whole.value));
  const svg = canvas(document, room.width);
  const done = part.value / cloth.unit;
  marks(svg, { shape: 'square', className: 'stitch', to: done, cloth });
  marks(svg, { shape: 'hollow', className: 'hollow', from: done, to: whole.value / cloth.unit, cloth });
  return drawn(svg, cloth.unit);
}

/** A thread that turns, its marks drawn larger than the room: the last ones up to `whole` are open loops. */
export function threadSwatch(document: Document, part: Fact, whole: Fact): Swatch {
  const thread: Thread = { columns: 30, pitch: 12, step: 25 };
  const scale = threadWidth(thread) / room.width;
  const exact = part.qualifier === 'exact' && whole.qualifier === 'exact';
  if (!exact || part.value > whole.value || threadHeight(thread, whole.value) > room.height * scale)
    return partSwatch(document, part, whole);
  const svg = canvas(document, room.width);
  const group = svg.append('g').attr('transform', `scale(${Number((1 / scale).toFixed(3))})`);
  bare(group, thread, whole.value);
  stitchesOn(group, thread, part.value);
  loopsOn(group, thread, part.value, whole.value);
  group.selectAll('.hair,.hollow').attr('stroke-width', 2.2);
  return drawn(svg, 1);
}
