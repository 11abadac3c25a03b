import type { APIRoute } from 'astro';
import { loaders } from '../../embed/loaders.ts';

export const GET: APIRoute = () =>
  Response.json(Object.fromEntries(loaders().map(({ file, integrity }) => [file, integrity])));
