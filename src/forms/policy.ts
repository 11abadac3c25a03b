import { createHash } from 'node:crypto';

const CHARSET = '<meta charset="utf-8">';

/** A page with its policy, right after its charset. */
export function guarded(html: string): string {
  if (!html.includes(CHARSET)) throw new Error(`A page has no ${CHARSET}, after which its policy stands.`);
  return html.replace(CHARSET, `${CHARSET}<meta http-equiv="Content-Security-Policy" content="${policy(html)}">`);
}

/**
 * The Content-Security-Policy of a page: its inline styles and scripts by their hashes, files of this site, nothing
 * of another. A page without a script may run none, one without fonts or frames take none. (`frame-ancestors` counts
 * in a header alone: `public/_headers`.)
 */
export function policy(html: string): string {
  const sheet = html.includes('<link rel="stylesheet"');
  const styles = [...(sheet ? ["'self'"] : []), ...hashes(html, 'style')];
  const scripts = hashes(html, 'script');
  const runs = scripts.length > 0 || /<script\b[^>]*\ssrc=/.test(html);
  return [
    "default-src 'none'",
    `style-src ${styles.join(' ') || "'none'"}`,
    ...(runs ? [["script-src 'self'", ...scripts].join(' ')] : []),
    "connect-src 'self'",
    "img-src 'self'",
    ...(sheet || html.includes('@font-face')
      ? [`font-src 'self'${html.includes("url('data:font/") ? ' data:' : ''}`]
      : []),
    ...(html.includes('<iframe') ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** One hash for each inline element of a kind; a block of data such as JSON-LD is not run and needs none. */
function hashes(html: string, tag: 'style' | 'script'): string[] {
  const elements = [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))];
  const inline = elements.filter(([, attributes = '']) => !/\ssrc=|\stype="[^"]*json"/.test(attributes));
  return [
    ...new Set(inline.map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)),
  ];
}
