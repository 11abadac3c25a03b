import type { APIRoute } from 'astro';
import { load } from '../../gate/load.ts';
import { statements } from '../../release/version.ts';

/** Every number and date that the site states. From one edition to the next, it tells how far the version rises. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(statements(load()))}\n`, { headers: { 'Content-Type': 'application/json' } });
