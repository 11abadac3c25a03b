import type { APIRoute } from 'astro';
import { present } from '../../../charts/present.ts';
import { oembed } from '../../../embed/oembed.ts';
import { load } from '../../../gate/load.ts';
import { inEveryLanguage, langOf } from '../../../i18n/paths.ts';

export const getStaticPaths = () =>
  inEveryLanguage().flatMap(({ params }) =>
    present(load()).map((chart) => ({ params: { ...params, id: chart.id }, props: { chart } })),
  );

export const GET: APIRoute = ({ params, props, site }) =>
  Response.json(oembed(props.chart, langOf(params.lang), load(), site));
