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

/** A page whose styles are for classes that it has; for pages without a script, which could make others. */
export function withUsedStyles(html: string): string {
  const classes = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' ')));
  return html.replace(
    /(<style>)([\s\S]*?)(<\/style>)/g,
    (_, start, css: string, end) => start + usedRules(css, classes) + end,
  );
}
