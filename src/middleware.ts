import { createHash } from 'node:crypto';
import type { MiddlewareHandler, MiddlewareNext } from 'astro';
import { editionVersion, shared } from './i18n/paths.ts';
import { compact } from './layouts/compact.ts';
import { relative } from './release/relative.ts';
import { withUsedStyles } from './styles/used.ts';

const CHARSET = '<meta charset="utf-8">';

/**
 * Gives every built page no more letters and styles than it uses, and a policy of its own, which admits what that page
 * holds and nothing else; makes the addresses of a frozen edition relative.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await made(url.pathname, next);
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (import.meta.env.DEV || !isPage) return response;
  const text = await response.text();
  const short = compact(text);
  const own = /<script(?![^>]*json)/.test(short) ? short : withUsedStyles(short);
  const html = editionVersion ? relative(own, url.pathname, shared('')) : own;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(html)}">`;
  if (!html.includes(CHARSET)) throw new Error(`A page has no ${CHARSET}, after which its policy stands.`);
  return new Response(html.replace(CHARSET, `${CHARSET}${meta}`), response);
};

/** The whole of a page; what fails in it was accepted by the check, and is no fault of the data. */
export async function made(path: string, next: MiddlewareNext): Promise<Response> {
  try {
    const response = await next();
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    if (error instanceof Error && error.name === 'DataError') throw error;
    throw new KitError(path, error);
  }
}

/** A defect of the programme: the data were accepted, and a page could not be made of them. */
class KitError extends Error {
  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `Dữ liệu đã qua kiểm nhưng không dựng được ${path}. Đây là lỗi của chương trình, không phải của dữ liệu: hãy báo cho người giữ kho mã, kèm thông báo này. Trang cũ vẫn nguyên. Lý do máy nêu: ${reason}
The data were accepted, and ${path} could not be made. This is a defect of the programme, not of the data: please tell whoever keeps the code, with this message. The old site is as it was. The reason given: ${reason}`,
    );
    this.name = 'KitError';
    // Where in the code it failed, not where it was caught.
    this.stack = `${this.message}\n${cause instanceof Error ? cause.stack : ''}`;
  }
}

/**
 * The Content-Security-Policy of a page: its inline styles and scripts by their hashes, files of this site, nothing
 * of another. A page without a script may run none. (`frame-ancestors` counts in a header alone: `public/_headers`.)
 */
export function policy(html: string): string {
  const styles = hashes(html, 'style');
  const scripts = hashes(html, 'script');
  const runs = scripts.length > 0 || /<script\b[^>]*\ssrc=/.test(html);
  return [
    "default-src 'none'",
    `style-src ${styles.join(' ') || "'none'"}`,
    ...(runs ? [["script-src 'self'", ...scripts].join(' ')] : []),
    "connect-src 'self'",
    "img-src 'self'",
    `font-src 'self'${html.includes("url('data:font/") ? ' data:' : ''}`,
    "frame-src 'self'",
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
