import type { APIRoute } from 'astro';
import { everyChart } from '../../../charts/present.ts';
import { oembed } from '../../../embed/oembed.ts';
import { isWhole } from '../../../forms/index.ts';
import { load, viewOf } from '../../../gate/load.ts';
import { inEveryLanguage } from '../../../i18n/paths.ts';

export const getStaticPaths = () =>
  inEveryLanguage().flatMap(({ params }) =>
    everyChart(load())
      .filter(isWhole)
      .map((chart) => ({ params: { ...params, id: chart.id }, props: { chart } })),
  );

export const GET: APIRoute = (context) => Response.json(oembed(context.props.chart, viewOf(context)));
