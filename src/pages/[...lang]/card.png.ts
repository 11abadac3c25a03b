import type { APIRoute } from 'astro';
import { story } from '../../components/story.ts';
import { mainReport, siteName } from '../../facts/main.ts';
import { pageCard } from '../../forms/picture.ts';
import { png } from '../../forms/png.ts';
import { viewOf } from '../../gate/load.ts';
import { href, inEveryLanguage } from '../../i18n/paths.ts';
import { plain } from '../../i18n/phrase.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute = (context) => {
  const view = viewOf(context);
  const { lang, words: w, content, site } = view;
  const { title, deck } = story(lang).frontmatter;
  const { host, pathname } = new URL(href(lang, '/'), site);
  const card = pageCard(title, plain(deck, view), `${w.source}: ${mainReport(content.data).publisher}`, {
    name: siteName(content.data, lang),
    lang,
    address: host + pathname,
  });
  return new Response(png(card), { headers: { 'Content-Type': 'image/png' } });
};
