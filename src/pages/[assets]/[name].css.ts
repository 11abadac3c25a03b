import type { APIRoute } from 'astro';
import { folder, sharedStyle, sharedStyleName } from '../../styles/shared.ts';

// Astro makes no page of a folder whose name begins with an underscore; of a parameter it does.
export const getStaticPaths = () => [{ params: { assets: folder, name: sharedStyleName } }];

export const GET: APIRoute = () => new Response(sharedStyle, { headers: { 'Content-Type': 'text/css' } });
