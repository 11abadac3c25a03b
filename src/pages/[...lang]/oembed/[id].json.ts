import type { APIRoute } from 'astro';
import { everyChart } from '../../../charts/present.ts';
import { oembed } from '../../../embed/oembed.ts';
import { isWhole } from '../../../forms/index.ts';
import { load } from '../../../gate/load.ts';
import { inEveryLanguage, langOf } from '../../../i18n/paths.ts';

export const getStaticPaths = () =>
  inEveryLanguage().flatMap(({ params }) =>
    everyChart(load())
      .filter(isWhole)
      .map((chart) => ({ params: { ...params, id: chart.id }, props: { chart } })),
  );

export const GET: APIRoute = ({ params, props, site }) =>
  Response.json(oembed(props.chart, langOf(params.lang), load(), site));
