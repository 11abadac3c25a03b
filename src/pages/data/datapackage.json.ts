import type { APIRoute } from 'astro';
import { datapackageJson } from '../../forms/datapackage.ts';
import { load } from '../../gate/load.ts';

export const GET: APIRoute = async ({ site }) => {
  const homepage = new URL(import.meta.env.BASE_URL, site).href;
  return new Response(await datapackageJson(load().data, homepage), {
    headers: { 'Content-Type': 'application/json' },
  });
};
