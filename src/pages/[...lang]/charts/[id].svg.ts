import type { APIRoute } from 'astro';
import { charts } from '../../../charts/index.ts';
import { picture } from '../../../charts/picture.ts';
import { load } from '../../../facts/load.ts';
import { href, inEveryLanguage, langOf } from '../../../i18n/paths.ts';

export const getStaticPaths = () =>
  inEveryLanguage().flatMap(({ params }) =>
    charts.map((chart) => ({ params: { ...params, id: chart.id }, props: { chart } })),
  );

export const GET: APIRoute = ({ params, props, site }) => {
  const lang = langOf(params.lang);
  const page = new URL(href(lang, `/charts/${props.chart.id}/`), site);
  return new Response(picture('picture', props.chart, lang, load(), page.href.replace(/^https?:\/\//, '')).svg, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
