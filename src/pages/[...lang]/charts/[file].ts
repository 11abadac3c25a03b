import type { APIRoute } from 'astro';
import { everyChart } from '../../../charts/present.ts';
import { formsOf } from '../../../forms/index.ts';
import { make } from '../../../forms/make.ts';
import { load } from '../../../gate/load.ts';
import { inEveryLanguage, langOf } from '../../../i18n/paths.ts';
import { frozenAs } from '../../../release/editions.ts';

export const getStaticPaths = () =>
  inEveryLanguage().flatMap(({ params }) =>
    everyChart(load()).flatMap((chart) =>
      formsOf(chart).map((form) => ({ params: { ...params, file: chart.id + form.suffix }, props: { chart, form } })),
    ),
  );

export const GET: APIRoute = ({ params, props: { chart, form }, site }) => {
  const content = load();
  const basis = {
    chart,
    lang: langOf(params.lang),
    content,
    site: site as URL,
    edition: frozenAs(content.data),
  };
  return new Response(make(form.suffix, basis), { headers: { 'Content-Type': form.type } });
};
