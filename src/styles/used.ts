/** A rule of minified CSS: its selectors and its declarations. */
export const RULE = /([^{}]+)\{([^{}]*)\}/g;

/** The classes that a selector asks for: one within `:is()`, `:not()` … may be any of several. */
const asked = (selector: string): string[] =>
  [...selector.replace(/:[a-z-]+\([^()]*\)/g, '').matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);

/** The rules of minified CSS that are for an element with these classes, or for any. */
export const usedRules = (css: string, classes: ReadonlySet<string>): string =>
  css.replace(RULE, (rule, selectors: string, declarations: string) => {
    if (/^\s*@|\([^()]*,/.test(selectors)) return rule;
    const kept = selectors.split(',').filter((one) => asked(one).every((name) => classes.has(name)));
    return kept.length > 0 ? `${kept.join(',')}{${declarations}}` : '';
  });

/** A value that has a name, and where one is asked for. */
const NAMED = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g;
const ASKED = /var\((--[\w-]+)/g;

/**
 * A page or picture whose styles are for classes that it has, and hold no named value that none of them asks for; for
 * those without a script that could make other elements.
 */
export function withUsedStyles(html: string): string {
  const classes = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' ')));
  const inStyles = (text: string, change: (css: string) => string) =>
    text.replace(/(<style\b[^>]*>)([\s\S]*?)(?=<\/style>)/g, (_, start, css: string) => start + change(css));
  const used = inStyles(html, (css) => usedRules(css, classes));
  const asked = new Set([...used.matchAll(ASKED)].map(([, name]) => name));
  return inStyles(used, (css) => css.replace(NAMED, (value, name) => (asked.has(name) ? value : '')));
}
