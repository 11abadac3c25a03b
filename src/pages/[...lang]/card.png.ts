import type { APIRoute } from 'astro';
import { mainReport } from '../../facts/main.ts';
import { pageCard } from '../../forms/picture.ts';
import { png } from '../../forms/png.ts';
import { load } from '../../gate/load.ts';
import { href, inEveryLanguage, langOf } from '../../i18n/paths.ts';
import { plain } from '../../i18n/phrase.ts';
import { words } from '../../i18n/words.ts';
import * as en from '../../story/en.mdx';
import * as vi from '../../story/vi.mdx';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute = ({ params, site }) => {
  const lang = langOf(params.lang);
  const content = load();
  const { title, deck } = { vi, en }[lang].frontmatter;
  const { host, pathname } = new URL(href(lang, '/'), site);
  const card = pageCard(
    lang,
    title,
    plain(deck, lang, content),
    `${words(lang).source}: ${mainReport(content.data).publisher}`,
    host + pathname,
  );
  return new Response(png(card), { headers: { 'Content-Type': 'image/png' } });
};
