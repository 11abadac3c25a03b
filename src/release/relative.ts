import { isFrozenFile } from './frozen-files.ts';

/**
 * A page of an edition with its addresses made relative, so that the edition can be moved with its site and still leads
 * to itself. `from` is the page's own address on its host, `base` that of its edition: `/repo/v/1.0.0`. What the
 * edition does not hold is looked for on the live site above it.
 */
export function relative(html: string, from: string, base: string): string {
  const root = base.replace(/\/v\/[^/]+$/, '');
  const to = (address: string): string => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
    const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : null;
    return step(from, inside !== null && !isFrozenFile(inside) ? root + inside : path) + rest;
  };
  return html
    .replace(/(\s[a-z-]+=")(\/(?!\/)[^"\s]*)"/g, (_, start, address) => `${start}${to(address)}"`)
    .replace(/url\((["']?)(\/(?!\/)[^"')\s]*)\1\)/g, (_, quote, address) => `url(${quote}${to(address)}${quote})`);
}

/** The way from one address to another: `../../charts/`, `./` for the folder of the page itself. */
function step(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const up = '../'.repeat(here.length - shared);
  const down = there.slice(shared).join('/');
  return up + down || './';
}
