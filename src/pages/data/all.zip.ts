import type { APIRoute } from 'astro';
import licence from '../../../LICENSE-data.md?raw';
import { tableCsv } from '../../data/publish.ts';
import { type TableName, tables } from '../../data/schema.ts';
import { zip } from '../../data/zip.ts';
import { datapackageJson } from '../../forms/datapackage.ts';
import { load } from '../../gate/load.ts';

/** Every table, the codebook and the licence. */
export const GET: APIRoute = async ({ site }) => {
  const { data } = load();
  const names = Object.keys(tables) as TableName[];
  const homepage = new URL(import.meta.env.BASE_URL, site).href;
  const files = {
    ...Object.fromEntries(names.map((name) => [`${name}.csv`, tableCsv(data, name)])),
    'datapackage.json': await datapackageJson(data, homepage),
    'LICENSE.md': licence,
  };
  return new Response(zip(files), { headers: { 'Content-Type': 'application/zip' } });
};
