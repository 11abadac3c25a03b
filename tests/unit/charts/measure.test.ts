import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { measure, wrap } from '../../../src/charts/measure.ts';
import { advances } from '../../../src/styles/advances.ts';

const file = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');
const font = fontkit.create(readFileSync(file)) as fontkit.Font;

describe('measure', () => {
  it('has the widths of the fonts that are installed', () => {
    expect(readFileSync('src/charts/advances.json', 'utf8')).toBe(advances());
  });

  it.each(['1.959', 'Tin báo, tố giác về tội phạm', 'Ủy ban Mặt trận Tổ quốc', 'Vậy AWAY To', '“3 không, 3 có”'])(
    'gives %j at least the width the font gives it, and at most a twentieth more',
    (text) => {
      const drawn = (font.layout(text).advanceWidth / font.unitsPerEm) * 14;
      expect(measure(text, 14)).toBeGreaterThanOrEqual(drawn - 0.001);
      expect(measure(text, 14)).toBeLessThan(drawn * 1.05);
    },
  );

  it('gives accents written in two parts the width of one letter', () => {
    expect(measure('ế'.normalize('NFD'), 14)).toBe(measure('e', 14));
  });

  it('never finds a character narrower than it is for not knowing it', () => {
    expect(measure('漢', 10)).toBe(10);
  });
});

describe('wrap', () => {
  it('cuts at spaces, never at a no-break space', () => {
    expect(wrap('một hai\u00a0ba', measure('hai\u00a0ba', 14) + 1, 14)).toEqual(['một', 'hai\u00a0ba']);
  });
});
