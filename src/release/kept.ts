/** What a frozen edition leaves to the live site: tools, other editions, and what speaks to machines of the site as it is. */
const left =
  /^\/(?:404\.html|robots\.txt|sitemap[^/]*|_headers|_redirects|v\/.*|(?:[a-z]{2}\/)?(?:feed\.xml|check\/.*))$/;

/** Whether an edition holds this file or page. `path` begins at the root of the site: `/charts/`. */
export const isKept = (path: string): boolean => !left.test(path);
