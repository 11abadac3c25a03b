import type { APIRoute } from 'astro';
import { datapackage } from '../../data/publish.ts';
import { load } from '../../facts/load.ts';

export const GET: APIRoute = async ({ site }) => {
  const homepage = new URL(import.meta.env.BASE_URL, site).href;
  return new Response(`${JSON.stringify(await datapackage(load().data, { homepage }), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
