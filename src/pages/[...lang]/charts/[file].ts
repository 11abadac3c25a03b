import type { APIRoute } from 'astro';
import { forms } from '../../../charts/forms.ts';
import { charts } from '../../../charts/index.ts';
import { make } from '../../../charts/make.ts';
import { load } from '../../../facts/load.ts';
import { inEveryLanguage, langOf } from '../../../i18n/paths.ts';

export const getStaticPaths = () =>
  inEveryLanguage().flatMap(({ params }) =>
    charts.flatMap((chart) =>
      forms.map((form) => ({ params: { ...params, file: chart.id + form.suffix }, props: { chart, form } })),
    ),
  );

export const GET: APIRoute = ({ params, props: { chart, form }, site }) =>
  new Response(make(form.suffix, { chart, lang: langOf(params.lang), content: load(), site: site as URL }), {
    headers: { 'Content-Type': form.type },
  });
