import type { APIRoute } from 'astro';
import loader from '../../embed/loader.ts?inline-script';

export const GET: APIRoute = () =>
  new Response(loader, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
