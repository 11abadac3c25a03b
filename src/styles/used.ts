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

/** The elements of a page, and its classes as `.name`. */
export const namesIn = (html: string): Set<string> =>
  new Set([
    ...[...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name = '']) => name),
    ...[...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' ').map((name) => `.${name}`)),
  ]);

/** A page whose styles are for what it has; for pages without a script, which could make more. */
export function withUsedStyles(html: string): string {
  const there = namesIn(html);
  return html.replace(
    /(<style>)([\s\S]*?)(<\/style>)/g,
    (_, start, css: string, end) => start + usedRules(css, there) + end,
  );
}
