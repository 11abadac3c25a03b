import type { APIRoute } from 'astro';
import { load } from '../../gate/load.ts';
import { languages } from '../../i18n/languages.ts';
import { live } from '../../i18n/paths.ts';
import { template } from '../../xlsx/template.ts';
import { writeXlsx } from '../../xlsx/write.ts';

export const GET: APIRoute = ({ site }) => {
  const check = new URL(live(languages[0], '/check/'), site).href;
  return new Response(writeXlsx(template(load().data, check)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
