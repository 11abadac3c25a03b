import type { Page } from '@playwright/test';
import { tested } from '../../src/i18n/accessibility.ts';
import { type Lang, languages } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/paths.ts';
import { charts } from './charts.ts';
import { list } from './dist.ts';

export const { widths } = tested;

export const schemes = ['light', 'dark'] as const;

/** Another place than the site's own, where there is one. */
const places = list('dist').flatMap((file) => /^places\/([^/]+)\//.exec(file)?.[1] ?? []);

/** One page of each kind, in both languages. */
export const views: { name: string; lang: Lang; path: string }[] = [
  ...languages.flatMap((lang) => [
    { name: `the story (${lang})`, lang, path: href(lang, '/') },
    { name: `the catalogue (${lang})`, lang, path: href(lang, '/charts/') },
    { name: `the page of a chart (${lang})`, lang, path: href(lang, `/charts/${charts[0]?.id}/`) },
    ...places
      .slice(0, 1)
      .flatMap((id) => [{ name: `the page of another place (${lang})`, lang, path: href(lang, `/places/${id}/`) }]),
    { name: `the data (${lang})`, lang, path: href(lang, '/data/') },
    { name: `the check (${lang})`, lang, path: href(lang, '/check/') },
    { name: `the method (${lang})`, lang, path: href(lang, '/method/') },
    { name: `the corrections (${lang})`, lang, path: href(lang, '/corrections/') },
    { name: `the accessibility statement (${lang})`, lang, path: href(lang, '/accessibility/') },
    { name: `the poster (${lang})`, lang, path: href(lang, '/poster/') },
  ]),
  { name: 'what is shown for a wrong address', lang: 'vi' as const, path: '/no-such-page/' },
];

/** Opens a page and waits for its fonts. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
}

/** What of a page reaches beyond its right edge, as lines to read; nothing where no one need scroll sideways. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide
        .slice(0, 5)
        .map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent?.slice(0, 60)}`),
    ];
  });

/**
 * What is wrong with the text of the drawings that are shown, as lines to read: smaller than `least` in CSS pixels,
 * outside its drawing, or over another text. Measured as the browser lays it out.
 */
export const drawingFaults = (page: Page, least = 12): Promise<string[]> =>
  page.evaluate((least) => {
    const faults: string[] = [];
    const slack = 1;
    for (const svg of document.querySelectorAll<SVGSVGElement>('svg[role=img]')) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const scale = frame.width / svg.viewBox.baseVal.width;
      const lines = [...svg.querySelectorAll<SVGTextElement>('text')].flatMap((text) => {
        const parts = [...text.querySelectorAll('tspan')];
        return (parts.length > 0 ? parts : [text]).map((part) => ({
          said: part.textContent ?? '',
          box: part.getBoundingClientRect(),
          size: Number.parseFloat(getComputedStyle(part).fontSize) * scale,
        }));
      });
      for (const [index, { said, box, size }] of lines.entries()) {
        if (size < least - 0.01) faults.push(`"${said}" is ${size.toFixed(1)} px`);
        const out = Math.max(
          frame.left - box.left,
          box.right - frame.right,
          frame.top - box.top,
          box.bottom - frame.bottom,
        );
        if (out > slack) faults.push(`"${said}" is ${out.toFixed(1)} px outside its drawing`);
        for (const other of lines.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > slack && down > slack) faults.push(`"${said}" is over "${other.said}"`);
        }
      }
    }
    return faults;
  }, least);
