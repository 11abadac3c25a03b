import { type Fact, find } from '../facts/index.ts';
import type { Lang } from '../i18n/languages.ts';
import { type Canvas, canvas, finish, legend } from './canvas.ts';
import type { Graphic } from './chart.ts';
import { counted, key } from './counted.ts';
import { weave } from './stitches.ts';

interface Patch {
  fact: Fact;
  /** What a stitch is where it is one; without it, it is told only where a stitch is many. */
  one?: string;
  lang: Lang;
  width: number;
  /** The most that the stitches take. */
  height: number;
  y?: number;
}

/** A number in stitches, under what one of them is; gives the bottom. Lengths are CSS pixels. */
export function patch(to: Canvas, { fact, one = '', lang, width, height, y = 0 }: Patch): number {
  const cloth = weave(fact.value, { width, height });
  const mark = { shape: 'stitch', className: 'stitch' } as const;
  const text = key(lang, mark.shape, fact, cloth, one);
  const top = text ? legend(to, [{ mark, text }], width, y) : y;
  return counted(to, { ...mark, fact, cloth, width, y: top });
}

/** A chart of one number as a `patch`. */
export const patchOf = (id: string): Graphic<'one'> => ({
  facts: [id],
  draw({ content, lang, width, document, label }) {
    const svg = canvas(document, width);
    return finish(svg, patch(svg, { fact: find(content.facts, id), one: label('one'), lang, width, height: 240 }));
  },
});
