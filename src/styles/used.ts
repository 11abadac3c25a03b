/** A rule of minified CSS: its selectors and its declarations. */
export const RULE = /([^{}]+)\{([^{}]*)\}/g;

/** Selectors within keyframes, which name no element. */
const KEYFRAMES = ['from', 'to'];

/** The elements and classes (`.name`) that a selector asks for: one within `:is()`, `:not()` … may be any of several. */
const asked = (selector: string): string[] =>
  selector.replace(/:[a-z-]+\([^()]*\)|\[[^\]]*\]/g, '').match(/(?<![\w:#-])\.?[a-z][\w-]*|\.[a-z][\w-]*/gi) ?? [];

/** The rules of minified CSS that are for what is there: elements by their names, classes as `.name`. */
export const usedRules = (css: string, there: ReadonlySet<string>): string =>
  css.replace(RULE, (rule, selectors: string, declarations: string) => {
    if (/^\s*@|\([^()]*,/.test(selectors) || KEYFRAMES.includes(selectors.trim())) return rule;
    const used = selectors.split(',').filter((one) => asked(one).every((name) => there.has(name)));
    return used.length > 0 ? `${used.join(',')}{${declarations}}` : '';
  });

/** The elements of a page or picture, and its classes as `.name`. */
export const namesIn = (html: string): Set<string> =>
  new Set([
    ...[...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name),
    ...[...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' ').map((name) => `.${name}`)),
  ]);

/** A value that has a name, and where one is asked for. */
const NAMED = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g;
const ASKED = /var\((--[\w-]+)/g;

/**
 * A page or picture whose styles are for what it has, and hold no named value that none of them asks for; for those
 * without a script that could make other elements.
 */
export function withUsedStyles(html: string): string {
  const there = namesIn(html);
  const inStyles = (text: string, change: (css: string) => string) =>
    text.replace(/(<style\b[^>]*>)([\s\S]*?)(?=<\/style>)/g, (_, start, css: string) => start + change(css));
  const used = inStyles(html, (css) => usedRules(css, there));
  const asked = new Set([...used.matchAll(ASKED)].map(([, name]) => name));
  return inStyles(used, (css) => css.replace(NAMED, (value, name) => (asked.has(name) ? value : '')));
}
