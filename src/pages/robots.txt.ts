import type { APIRoute } from 'astro';
import { shared } from '../i18n/paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(shared('/sitemap-index.xml'), site).href}\n`);
