import { parseHTML } from 'linkedom';
import { fontsInside, type Letters } from '../styles/fonts.ts';
import { namesIn, RULE, usedRules } from '../styles/used.ts';

/** What a copy on a disk has no use for: what speaks to machines, what downloads, and this policy of another page. */
const left = [
  'script',
  'meta[property]',
  'meta[name^=twitter]',
  'meta[name^=citation]',
  'meta[http-equiv]',
  'link:not([rel=canonical])',
  '.skip',
  '.forms',
  '.drawing.full',
  '.drawing.wide',
].join(',');

/**
 * The page of the story as one HTML file to keep. It fetches nothing: its fonts, cut to its own letters, are inside,
 * and its links lead to the site. `page` is its markup, `address` the absolute one where it stands, `note` a line for
 * its foot.
 */
export async function offlineStory(page: string, address: string, note: string): Promise<string> {
  const { document } = parseHTML(page);
  for (const element of document.querySelectorAll(left)) element.remove();
  // One drawing a chart: the narrow one, which every screen has room for.
  for (const drawing of document.querySelectorAll('.drawing.narrow')) drawing.setAttribute('class', 'drawing only');
  for (const link of document.querySelectorAll('a[href]')) {
    const to = link.getAttribute('href') ?? '';
    if (!to.startsWith('#')) link.setAttribute('href', new URL(to, address).href);
  }
  const foot = document.createElement('p');
  foot.textContent = note;
  document.querySelector('footer')?.append(foot);
  const dashes = sharedDashes(document);
  sharedCloth(document);
  const [style] = document.querySelectorAll('style');
  if (!style) throw new Error('The page of the story has no style within it.');
  const rules = usedRules(style.textContent.replace(/@font-face\s*\{[^}]*\}/g, ''), namesIn(document.toString()));
  style.textContent = `${await fontsInside(lettersOf(document, rules))}${rules}.only{width:100%;max-width:420px}${dashes}`;

  const robots = document.createElement('meta');
  robots.setAttribute('name', 'robots');
  robots.setAttribute('content', 'noindex');
  document.head.append(robots);
  // As a letter it takes a third of the bytes of its name.
  return `${document.toString().replaceAll('&#160;', '\u00a0')}\n`;
}

/** Says the dashes of a cloth once, as a rule, instead of at each of its lines; gives the rules. */
function sharedDashes(document: Document): string {
  const lines = [...document.querySelectorAll('[stroke-dasharray]')];
  const alike = Map.groupBy(lines, (line) => line.getAttribute('stroke-dasharray') ?? '');
  return [...alike]
    .filter(([dashes, { length }]) => length > 1 && dashes.length > 60)
    .map(([dashes, lines], index) => {
      for (const line of lines) {
        line.removeAttribute('stroke-dasharray');
        line.setAttribute('class', `${line.getAttribute('class')} dash-${index}`);
      }
      return `.dash-${index}{stroke-dasharray:${dashes}}`;
    })
    .join('');
}

/** Draws equal stretches of a cloth once, and again by their name. */
function sharedCloth(document: Document): void {
  const long = [...document.querySelectorAll('.drawing path')].filter(({ outerHTML }) => outerHTML.length > 300);
  for (const [index, [first, ...others]] of [...Map.groupBy(long, ({ outerHTML }) => outerHTML).values()].entries()) {
    if (!first || others.length === 0) continue;
    first.setAttribute('id', `cloth-${index}`);
    for (const other of others) {
      const again = document.createElementNS('http://www.w3.org/2000/svg', 'use');
      again.setAttribute('href', `#cloth-${index}`);
      other.replaceWith(again);
    }
  }
}

/** Which letters a document shows, and which of them may be bold or italic by its rules or by what an element means. */
function lettersOf(document: Document, rules: string): Letters {
  const settingOf = (declaration: RegExp) =>
    [...rules.matchAll(RULE)]
      .filter(([, , declarations = '']) => declaration.test(declarations))
      .map(([, selector = '']) => selector.replace(/::?[a-z-]+(?![a-z(-])/g, ''));
  const textOf = (selectors: readonly string[]) => {
    const text = [...document.querySelectorAll(selectors.join(','))].map(({ textContent }) => textContent).join('');
    return [...new Set(text)].sort().join('');
  };
  // What the rules write before and after an element.
  const written = [...rules.matchAll(/content:\s*"([^"]*)"/g)].map(([, text]) => text).join('');
  return {
    regular: written + textOf(['body']),
    bold: written + textOf(['h1,h2,h3,h4,th,b,strong', ...settingOf(/font(?:-weight)?:[^;]*\b(?:[6-9]00|bold)\b/)]),
    italic: textOf(['i,em,cite,var,address', ...settingOf(/font(?:-style)?:[^;]*\bitalic\b/)]),
  };
}
