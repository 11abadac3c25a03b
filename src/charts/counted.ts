import type { Qualifier } from '../data/schema.ts';
import type { Fact } from '../facts/index.ts';
import { NBSP, number } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';
import { words } from '../i18n/words.ts';
import { type Canvas, path } from './canvas.ts';
import { type Cloth, clothHeight, marks, measures, type Shape } from './stitches.ts';

/** Whether a number may be larger than what is said of it. */
export const isLowerBound = (qualifier: Qualifier): boolean => qualifier === 'more_than' || qualifier === 'at_least';

/** Whether a number may be smaller than what is said of it. */
export const mayBeLess = (qualifier: Qualifier): boolean => qualifier !== 'exact' && !isLowerBound(qualifier);

/** Whether a number may be further from zero than what is said of it: its bar goes on. */
export const mayBeLonger = ({ value, qualifier }: Pick<Fact, 'value' | 'qualifier'>): boolean =>
  value < 0 ? qualifier === 'less_than' || qualifier === 'at_most' : isLowerBound(qualifier);

/** Whether a number may be nearer to zero than what is said of it: its bar ends hollow. */
export const mayBeShorter = (fact: Pick<Fact, 'value' | 'qualifier'>): boolean =>
  fact.qualifier !== 'exact' && !mayBeLonger(fact);

interface Counted {
  fact: Pick<Fact, 'value' | 'qualifier'>;
  shape: Shape;
  className: string;
  cloth: Cloth;
  width: number;
  y: number;
  /** The marks up to this many are drawn by somebody else. */
  from?: number;
}

/**
 * Draws a number mark by mark and gives the bottom of the cloth. A lower bound goes on in three shrinking marks: how
 * far, nobody knows. Where it may be less, the last mark is hollow.
 */
export function counted(to: Canvas, { fact, shape, className, cloth, width, y, from = 0 }: Counted): number {
  const all = Math.max(0, fact.value) / cloth.unit;
  const group = to.append('g').attr('transform', `translate(0,${y})`);
  const solid = mayBeLess(fact.qualifier) ? Math.max(from, Math.ceil(all) - 1) : all;
  marks(group, { shape, className, from, to: solid, cloth });
  const last = shape === 'circle' ? 'circle' : 'hollow';
  marks(group, { shape: last, className: 'hollow', from: solid, to: all, cloth });
  const bottom = y + clothHeight(Math.ceil(all), cloth);
  return isLowerBound(fact.qualifier) ? Math.max(bottom, y + tail(group, Math.ceil(all), cloth, width)) : bottom;
}

/** Three marks, each shorter, behind the last of a cloth; gives their bottom. */
export function tail(to: Canvas, count: number, cloth: Cloth, width: number): number {
  const { columns, pitch } = cloth;
  const last = count % columns || (count > 0 ? columns : 0);
  const onSameRow = (last + 3) * pitch <= width;
  const row = onSameRow ? Math.ceil(count / columns) - (count > 0 ? 1 : 0) : Math.ceil(count / columns);
  const { length, gap } = measures(cloth);
  const d = [0.7, 0.45, 0.2].map((part, index) => {
    const x = ((onSameRow ? last : 0) + index) * pitch + gap / 2;
    return `M${x} ${(row + 0.5) * pitch}h${length * part}`;
  });
  path(to, 'stitch tail', d.join(''), pitch / 2);
  return (row + 1) * pitch;
}

/** What a mark of a cloth is: its own words where it is one, else how many, and how many the last one is. */
export function key(
  lang: Lang,
  mark: 'stitch' | 'thread' | 'square' | 'circle' | 'motif',
  { value, unit }: Pick<Fact, 'value' | 'unit'>,
  cloth: Pick<Cloth, 'unit'>,
  one: string,
): string {
  if (cloth.unit === 1) return one;
  const w = words(lang);
  const is = (template: string, count: string) => template.replace('{mark}', w[mark]).replace('{count}', count);
  const rest = value % cloth.unit;
  return (
    is(w.markIs, number(lang, cloth.unit) + NBSP + unit[lang]) + (rest ? is(w.lastMarkIs, number(lang, rest)) : '')
  );
}
