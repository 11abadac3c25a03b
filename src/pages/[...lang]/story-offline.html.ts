import type { APIRoute } from 'astro';
import { load } from '../../facts/load.ts';
import { full, storyCitation } from '../../forms/citation.ts';
import { offlineStory } from '../../forms/offline-story.ts';
import { href, inEveryLanguage, langOf } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';
import { frozenAs } from '../../release/editions.ts';
import { article } from '../../story/article.ts';
import * as en from '../../story/en.mdx';
import * as vi from '../../story/vi.mdx';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute = async ({ params, site, rewrite }) => {
  const lang = langOf(params.lang);
  const w = words(lang);
  const content = load();
  const basis = { lang, content, site: site as URL, edition: frozenAs(content.data) };
  const source = content.data.sources.find(({ id }) => id === article);
  if (!source) throw new Error(`The source "${article}" has no row.`);
  const citation = storyCitation({ vi, en }[lang].frontmatter.title, basis, source);
  const story = href(lang, '/');
  const page = await (await rewrite(story)).text();
  const note = `${w.savedPage} ${full(citation, w.retrievedOn)}`;
  return new Response(await offlineStory(page, new URL(story, site).href, note), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
};
