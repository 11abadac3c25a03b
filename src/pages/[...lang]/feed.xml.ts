import type { APIRoute } from 'astro';
import { feed } from '../../forms/feed.ts';
import { viewOf } from '../../gate/load.ts';
import { inEveryLanguage } from '../../i18n/paths.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute = (context) =>
  new Response(feed(viewOf(context)), { headers: { 'Content-Type': 'application/atom+xml' } });
