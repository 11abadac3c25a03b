/** What a frozen edition leaves to the live site: tools, other editions, and what speaks to machines of the site as it is. */
const left =
  /^\/(?:404\.html|robots\.txt|sitemap[^/]*|_headers|_redirects|v\/.*|(?:[a-z]{2}\/)?(?:feed\.xml|check\/.*))$/;

/** Whether an edition holds this file or page. `path` begins at the root of the site: `/charts/`. */
export const isFrozenFile = (path: string): boolean => !left.test(path);

/** The files of an edition, of all those built: what it holds, and of the bundles in `_astro/` what that names. */
export function frozenFiles(files: readonly string[], read: (file: string) => string): string[] {
  const found = files.filter((file) => isFrozenFile(`/${file}`) && !file.startsWith('_astro/'));
  const bundles = new Set(files.filter((file) => file.startsWith('_astro/')));
  for (const file of found) {
    if (!/\.(?:html|css|js)$/.test(file)) continue;
    const text = read(file);
    for (const bundle of bundles) {
      if (!text.includes(bundle.slice('_astro/'.length))) continue;
      bundles.delete(bundle);
      // The loop goes on to what this one names in turn.
      found.push(bundle);
    }
  }
  return found;
}
