import { lab } from 'd3';
import { decode } from 'fast-png';
import { colours } from '../../src/charts/theme.ts';
import { wcagContrast } from '../unit/charts/contrast.ts';
import { expect, test } from './test.ts';
import { open, schemes } from './views.ts';

const visions = ['none', 'achromatopsia', 'deuteranopia', 'protanopia', 'tritanopia'] as const;
const names = Object.keys(colours.light) as (keyof typeof colours.light)[];
const SIDE = 20;

/** The stitches, which differ by their colour; bare threads and hatches differ by their shape. */
const apart = [
  ['indigo', 'pale'],
  ['indigo', 'ochre'],
  ['pale', 'ochre'],
] as const;

/** How far two colours are apart in CIELAB; from 10 on it is seen at a glance. */
function distance(a: string, b: string): number {
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

for (const vision of visions)
  for (const colorScheme of schemes)
    test(`the colours are told apart with the vision "${vision}", on a ${colorScheme} ground`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      // A page without a script has no more colours than it uses.
      await open(page, '/check/');
      // A square of each colour, as the page has it.
      await page.evaluate(
        ({ names, side }) => {
          document.body.replaceChildren(
            ...names.map((name, index) => {
              const square = document.createElement('div');
              const place = `position:fixed;top:0;left:${index * side}px;width:${side}px;height:${side}px`;
              square.style.cssText = `${place};background:var(--${name})`;
              return square;
            }),
          );
        },
        { names, side: SIDE },
      );
      const browser = await page.context().newCDPSession(page);
      await browser.send('Emulation.setEmulatedVisionDeficiency', { type: vision });
      const clip = { x: 0, y: 0, width: names.length * SIDE, height: SIDE };
      const { data, width, channels } = decode(await page.screenshot({ clip }));
      const seen = Object.fromEntries(
        names.map((name, index) => {
          const at = ((SIDE / 2) * width + index * SIDE + SIDE / 2) * channels;
          const hex = [0, 1, 2].map((colour) => (data[at + colour] ?? 0).toString(16).padStart(2, '0'));
          return [name, `#${hex.join('')}`];
        }),
      ) as Record<keyof typeof colours.light, string>;
      if (vision === 'none') expect(seen).toEqual(colours[colorScheme]);
      else expect(seen).not.toEqual(colours[colorScheme]);
      for (const name of names.filter((name) => name !== 'paper' && name !== 'rule'))
        expect(wcagContrast(seen[name], seen.paper), name).toBeGreaterThanOrEqual(3);
      for (const [one, other] of apart)
        expect(distance(seen[one], seen[other]), `${one} and ${other}`).toBeGreaterThan(10);
    });
