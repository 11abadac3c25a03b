import type { APIRoute } from 'astro';
import { feed } from '../../forms/feed.ts';
import { load } from '../../gate/load.ts';
import { inEveryLanguage, langOf } from '../../i18n/paths.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute = ({ params, site }) =>
  new Response(feed(langOf(params.lang), load(), site), { headers: { 'Content-Type': 'application/atom+xml' } });
