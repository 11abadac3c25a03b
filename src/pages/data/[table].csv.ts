import type { APIRoute } from 'astro';
import { tableCsv } from '../../data/publish.ts';
import { type TableName, tables } from '../../data/schema.ts';
import { load } from '../../gate/load.ts';

export const getStaticPaths = () => Object.keys(tables).map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) => {
  const name = params.table as TableName;
  return new Response(tableCsv(load().data, name), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
