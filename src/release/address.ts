/** Where a build is to stand: what it is told, or what the service that builds it says. */

type Environment = Record<string, string | undefined>;

/** The address of a build that nobody publishes. */
export const local = 'http://localhost:4321';

/**
 * The origin of the site: `SITE`, or what Netlify or Cloudflare Pages set, or this machine. `null` where a service
 * builds (`CI` is set) and none of them is: canonical addresses, citations and embeds would name a machine.
 */
export function origin(env: Environment): string | null {
  return env.SITE || netlify(env) || cloudflare(env) || (env.CI ? null : local);
}

/** A preview stands at its own address, the published site at the site's. */
const netlify = ({ NETLIFY, CONTEXT, URL, DEPLOY_PRIME_URL }: Environment): string | undefined =>
  NETLIFY ? (CONTEXT !== 'production' && DEPLOY_PRIME_URL) || URL : undefined;

/** `CF_PAGES_URL` is that of one deployment, `https://<hash>.<project>.pages.dev`; that of `main` has no hash. */
function cloudflare({ CF_PAGES_URL, CF_PAGES_BRANCH = '' }: Environment): string | undefined {
  if (!CF_PAGES_URL || !['main', 'master'].includes(CF_PAGES_BRANCH)) return CF_PAGES_URL;
  return CF_PAGES_URL.replace(/^(https:\/\/)[^.]+\.([^.]+\.pages\.dev)/, '$1$2');
}

/** What is wrong with an origin, in both languages; `null` for nothing. */
export function originFault(found: string | null): { vi: string; en: string } | null {
  if (found === null)
    return {
      vi: `Chưa biết trang sẽ đứng ở đâu, mà bản dựng trên máy chủ (CI) thì để công bố. Đặt biến SITE, ví dụ SITE=https://example.org, và BASE=/repo/ nếu trang nằm trong một thư mục. Trên GitHub Pages, Netlify và Cloudflare Pages địa chỉ được lấy tự động. Chỉ dựng thử: SITE=${local}`,
      en: `Where the site is to stand is not known, and a build on a server (CI) is one to publish. Set SITE, for example SITE=https://example.org, and BASE=/repo/ where it has a path. On GitHub Pages, Netlify and Cloudflare Pages it is taken from the service. For a trial: SITE=${local}`,
    };
  const url = URL.parse(found);
  if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return null;
  return {
    vi: `SITE=${found} không phải một địa chỉ như https://example.org. Thư mục của trang, nếu có, đặt ở BASE, ví dụ BASE=/repo/`,
    en: `SITE=${found} is no address such as https://example.org. The path of the site, if it has one, goes to BASE, for example BASE=/repo/`,
  };
}
