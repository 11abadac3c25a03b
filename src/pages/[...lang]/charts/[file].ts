import type { APIRoute } from 'astro';
import { everyChart } from '../../../charts/present.ts';
import { formLanguages, formsOf } from '../../../forms/index.ts';
import { make } from '../../../forms/make.ts';
import { load, viewOf } from '../../../gate/load.ts';
import { inLanguages } from '../../../i18n/paths.ts';

export const getStaticPaths = () =>
  everyChart(load()).flatMap((chart) =>
    formsOf(chart).flatMap((form) =>
      inLanguages(formLanguages(form.suffix, chart)).map(({ params }) => ({
        params: { ...params, file: chart.id + form.suffix },
        props: { chart, form },
      })),
    ),
  );

export const GET: APIRoute = (context) => {
  const { chart, form } = context.props;
  return new Response(make(form.suffix, chart, viewOf(context)), { headers: { 'Content-Type': form.type } });
};
