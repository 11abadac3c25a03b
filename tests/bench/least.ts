/** The least that a page could weigh. */
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** What the same text, tables, links and one drawing a chart take, with nothing else, in bytes after brotli. */
export function leastBytes(html: string): number {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('head > :not(title), style, script')) element.remove();
  for (const drawings of document.querySelectorAll('.drawings'))
    for (const other of [...drawings.querySelectorAll('svg')].slice(0, -1)) other.remove();
  for (const element of document.querySelectorAll('*:not(svg):not(svg *)'))
    for (const { name } of [...element.attributes])
      if (!['href', 'lang', 'value', 'datetime'].includes(name)) element.removeAttribute(name);
  const text = document.toString().replace(/\s+/g, ' ').replace(/> </g, '><');
  return brotliCompressSync(text).length;
}
