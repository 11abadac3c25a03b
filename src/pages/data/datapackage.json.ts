import type { APIRoute } from 'astro';
import { load } from '../../facts/load.ts';
import { datapackageJson } from '../../forms/datapackage.ts';

export const GET: APIRoute = async ({ site }) => {
  const homepage = new URL(import.meta.env.BASE_URL, site).href;
  return new Response(await datapackageJson(load().data, homepage), {
    headers: { 'Content-Type': 'application/json' },
  });
};
