import type { APIRoute } from 'astro';
import { offlineStory } from '../../forms/offline-story.ts';
import { href, inEveryLanguage, langOf } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute = async ({ params, site, rewrite }) => {
  const lang = langOf(params.lang);
  const story = href(lang, '/');
  const page = await (await rewrite(story)).text();
  const address = new URL(story, site).href;
  return new Response(await offlineStory(page, address, `${words(lang).savedPage} ${address}`), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
};
