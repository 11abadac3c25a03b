import { NBSP } from './formats.ts';
import { type Lang, language, type Statement } from './languages.ts';

/** What the tests of the built pages stand on: the statement says it, the tests use it. */
export const tested = {
  /** The widths of a small phone, a phone, a tablet and a desk, in CSS pixels. */
  widths: [320, 390, 768, 1280],
  /** The rules of axe: WCAG 2.2, levels A and AA, and its best practice. */
  axe: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  /** A window of 1280 by 1024 pixels, enlarged so many times, shows so many. */
  zoom: { times: 4, width: 320, height: 256 },
} as const;

const said: Record<string, string> = {
  standard: `WCAG${NBSP}2.2`,
  widths: tested.widths.join(', '),
  zoom: `${tested.zoom.times * 100}${NBSP}%`,
};

/** The accessibility statement: what was tested, what was not, in sentences that hold of `tests/e2e`. */
export function statement(lang: Lang): Statement {
  const { deck, sections } = language[lang].texts.statement;
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => said[name] ?? whole);
  return { deck, sections: sections.map(({ title, items }) => ({ title, items: items.map(filled) })) };
}
