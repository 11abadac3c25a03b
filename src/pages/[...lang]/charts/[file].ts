import type { APIRoute } from 'astro';
import { everyChart } from '../../../charts/present.ts';
import { formsOf } from '../../../forms/index.ts';
import { make } from '../../../forms/make.ts';
import { load, viewOf } from '../../../gate/load.ts';
import { inEveryLanguage } from '../../../i18n/paths.ts';

export const getStaticPaths = () =>
  inEveryLanguage().flatMap(({ params }) =>
    everyChart(load()).flatMap((chart) =>
      formsOf(chart).map((form) => ({ params: { ...params, file: chart.id + form.suffix }, props: { chart, form } })),
    ),
  );

export const GET: APIRoute = (context) => {
  const { chart, form } = context.props;
  return new Response(make(form.suffix, chart, viewOf(context)), { headers: { 'Content-Type': form.type } });
};
