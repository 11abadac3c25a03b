import { type Fact, find } from '../facts/index.ts';
import { withUnit } from '../i18n/formats.ts';
import { type Canvas, canvas, finish, legend, lines, path } from './canvas.ts';
import { type Graphic, widths } from './chart.ts';
import { isLowerBound, key, mayBeLess, tail } from './counted.ts';
import { bareWarp, lozenge, plainWeave, radiusOf, squares } from './plain-weave.ts';
import { type Cloth, clothHeight, diamonds, marks, weave } from './stitches.ts';
import { motifSwatch } from './swatch.ts';

interface GroupedUnits {
  groups: string;
  members: string;
  /** The fact of how many members a group has on average. */
  average: string;
}

/** The most that the cloth of members takes, in CSS pixels. */
const heights = { narrow: 280, medium: 330, wide: 350, full: 350 };

const motifs = { largest: 36, least: 9 };

/** A selvage, two nested diamonds a group. A lower bound goes on in a smaller, empty one; where it may be less, the last is empty. */
function drawMotifs(to: Canvas, { value, qualifier }: Fact, cloth: Selvage, width: number, y: number): number {
  const { columns, pitch, radius = pitch * 0.42, high = pitch } = cloth;
  const count = Math.ceil(value / cloth.unit);
  const row = to.append('g').attr('transform', `translate(0,${y + (high - pitch) / 2})`);
  const draw = (className: string, from: number, until: number, radius: number) =>
    until > from && path(row, className, diamonds(from, until, cloth, radius), 1.25);
  draw('hollow', 0, count, radius);
  draw('hollow', 0, mayBeLess(qualifier) ? count - 1 : count, radius * (0.2 / 0.42));
  const bottom = y + clothHeight(count, cloth) + high - pitch;
  if (!isLowerBound(qualifier)) return bottom;
  const last = count % columns || columns;
  const onSameRow = count > 0 && (last + 1) * pitch <= width;
  const above = Math.ceil(count / columns) - (onSameRow ? 1 : 0);
  row
    .append('path')
    .attr('class', 'hollow tail')
    .attr('stroke-width', 1.5)
    .attr('transform', `translate(${onSameRow ? last * pitch : 0},${above * pitch})`)
    .attr('d', diamonds(0, 1, { columns: 1, pitch }, radius * (0.25 / 0.42)));
  return Math.max(bottom, y + above * pitch + high);
}

/** Motifs in a cloth, which in one row may be smaller than their pitch: `high` is what the row takes, in CSS pixels. */
type Selvage = Cloth & { radius?: number; high?: number };

const narrowSelvage = ({ value }: Fact, width: number): Selvage =>
  weave(value, { ...motifs, width, height: Math.max(36, 18 * Math.min(Math.ceil(value / 25), 13)) });

/** Spread over one row, as large as there is room; in rows where that is too small. */
function spreadSelvage(groups: Fact, width: number, most: number): Selvage {
  const columns = Math.max(1, Math.ceil(groups.value) + (isLowerBound(groups.qualifier) ? 1 : 0));
  const pitch = Math.floor((2 * Math.min(most, Math.max(width, columns * 20))) / columns) / 2;
  const radius = Math.min(24, pitch / 2 - 1.5);
  if (radius < 8) return narrowSelvage(groups, most);
  return { columns, pitch, unit: 1, radius, high: 2 * radius + 10 };
}

/**
 * The full cloth: its stitch is always as large, so that fewer members are a smaller cloth, in which the average group
 * has room. Of thousands the stitch is smaller, and of ten thousands it stands for many.
 */
function fullCloth(members: number, average: number, width: number): Cloth {
  if (members > 9000) return weave(members, { width, height: heights.full });
  const pitch = members > 4000 ? 7 : 11;
  const most = Math.floor(width / pitch / 10) * 10;
  const all = Array.from({ length: most }, (_, index) => most - index).filter((wide) => wide < 60 || wide % 10 === 0);
  const needs = 2 * radiusOf(average) + 3;
  const columns = all.find((wide) => Math.floor(members / wide) >= needs && wide > needs) ?? most;
  return { columns: Math.max(1, Math.min(columns, Math.ceil(members))), pitch, unit: 1 };
}

/**
 * Groups and all their members, where nobody knows who is in which: equal motifs for the groups, one cloth of a stitch a
 * member below them, and in the cloth an average group.
 */
export function groupedUnits(of: GroupedUnits): Graphic<'groups' | 'member' | 'average'> {
  return {
    facts: [of.groups, of.members, of.average],
    draw({ content, lang, size, width, document, label, room }) {
      const groups = find(content.facts, of.groups);
      const members = find(content.facts, of.members);
      const average = content.facts.get(of.average);
      const svg = canvas(document, width);

      const full = size === 'full' ? fullCloth(members.value, average?.value ?? 0, width) : null;
      const band = full ? spreadSelvage(groups, full.columns * full.pitch, width) : narrowSelvage(groups, width);
      const many = band.unit > 1 ? `: ${key(lang, 'motif', groups, band, '')}` : '';
      let y = lines(svg, label('groups') + many, { x: 0, y: 0, width, className: 'ink strong' }) + 4;
      const top = Math.ceil(y) + 3;
      y = Math.ceil(drawMotifs(svg, groups, band, width, top)) + 3;
      const across = full ? Math.ceil(Math.max(full.columns * full.pitch, band.columns * band.pitch)) : width;
      path(svg, 'beam', `M0 ${top - 2}H${across}M0 ${y - 1}H${across}`, 1.5);
      y += 16;

      // An embed holds all three drawings: the wide one has the same cloth as the medium one, which costs no bytes.
      const same = room === 'frame' && size === 'wide' ? 'medium' : size;
      // Where the motifs take more than their first row, the cloth takes less.
      const height = heights[same] - clothHeight(Math.ceil(groups.value / band.unit), band) + band.pitch;
      const woven = full ?? weave(members.value, { width: Math.min(width, widths[same]), height });
      // On whole pixels where that takes little, so that its edges are sharp.
      const cloth = { ...woven, pitch: woven.pitch < 6 ? woven.pitch : Math.floor(woven.pitch) };
      const all = members.value / cloth.unit;
      const whole = average && cloth.unit === 1 && Number.isInteger(average.value);
      const one = whole ? lozenge(cloth, members.value, average.value) : new Set<number>();
      const square = { shape: 'square', className: 'reckoned' } as const;
      y = lines(svg, withUnit(lang, members), { x: 0, y, width, className: 'ink strong' }) + 2;
      y = legend(
        svg,
        [
          {
            mark: { shape: 'stitch', className: 'stitch' },
            text: key(lang, 'stitch', members, cloth, label('member')),
          },
          ...(average ? [{ ...(one.size > 0 && { mark: square }), text: label('average') }] : []),
        ],
        width,
        y,
      );
      const fabric = svg.append('g').attr('transform', `translate(0,${Math.ceil(y)})`);
      const solid = mayBeLess(members.qualifier) ? Math.max(0, Math.ceil(all) - 1) : all;
      plainWeave(fabric, cloth, solid, one);
      squares(fabric, cloth, one);
      marks(fabric, { shape: 'hollow', className: 'hollow', from: solid, to: all, cloth });
      const count = Math.ceil(all);
      let bottom = clothHeight(count, cloth);
      const open = isLowerBound(members.qualifier);
      if (open) bottom = Math.max(bottom, tail(fabric, count, cloth, width));
      else if (count % cloth.columns > 0) bareWarp(fabric, cloth, count, count % cloth.columns);
      return finish(svg, Math.ceil(y) + bottom);
    },
    swatch: ({ facts }, document) => motifSwatch(document, find(facts, of.groups)),
  };
}
