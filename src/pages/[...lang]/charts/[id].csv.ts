import type { APIRoute } from 'astro';
import { charts } from '../../../charts/index.ts';
import { tableOf } from '../../../charts/table.ts';
import { csv } from '../../../data/publish.ts';
import { load } from '../../../facts/load.ts';
import { inEveryLanguage, langOf } from '../../../i18n/paths.ts';

export const getStaticPaths = () =>
  inEveryLanguage().flatMap(({ params }) =>
    charts.map((chart) => ({ params: { ...params, id: chart.id }, props: { chart } })),
  );

export const GET: APIRoute = ({ params, props }) => {
  const { records } = tableOf(props.chart, langOf(params.lang), load());
  return new Response(csv(records), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
