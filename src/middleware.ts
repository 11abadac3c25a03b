import type { MiddlewareHandler, MiddlewareNext } from 'astro';
import { guarded } from './forms/policy.ts';
import { editionVersion, shared } from './i18n/paths.ts';
import { compact } from './layouts/compact.ts';
import { relative } from './release/relative.ts';
import { withUsedStyles } from './styles/used.ts';

/**
 * Gives every built page no more letters and styles than it uses, and a policy of its own, which admits what that page
 * holds and nothing else; makes the addresses of a frozen edition relative.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await made(url.pathname, next);
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (import.meta.env.DEV || !isPage) return response;
  const text = await response.text();
  // A file to keep comes as it is to be kept.
  const own = url.pathname.endsWith('-offline.html') ? text : shortened(text);
  const html = editionVersion ? relative(own, url.pathname, shared('')) : own;
  return new Response(guarded(html), response);
};

/** Without what it does not need. A script of a file may make elements of any class; one within the page makes none. */
function shortened(html: string): string {
  const short = compact(html);
  if (short.includes('<link rel="stylesheet"')) return short.replace(/<style>[\s\S]*?<\/style>/g, '');
  return /<script[^>]*\ssrc=/.test(short) ? short : withUsedStyles(short);
}

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
