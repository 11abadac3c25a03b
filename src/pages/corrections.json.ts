import type { APIRoute } from 'astro';
import { chartsOf } from '../charts/corrected.ts';
import { corrections, spelledOut } from '../facts/index.ts';
import { load } from '../gate/load.ts';
import { correctedName, correctionId, correctionText } from '../i18n/correction-text.ts';
import { languages } from '../i18n/languages.ts';
import { live } from '../i18n/paths.ts';
import { type View, viewIn } from '../i18n/view.ts';

/** The corrections for machines, newest first. */
export const GET: APIRoute = ({ site }) => {
  const content = load();
  const inEach = (text: (view: View) => string) =>
    Object.fromEntries(languages.map((lang) => [lang, text(viewIn(lang, { content }))]));
  const all = corrections(content.data).map((correction) => ({
    ...spelledOut(correction),
    name: inEach((view) => correctedName(correction, view)),
    reason: inEach(({ lang }) => correction[`reason_${lang}`]),
    url: inEach(
      ({ lang }) => new URL(`${live(lang, '/corrections/')}#${correctionId(correction, content)}`, site).href,
    ),
    text: inEach((view) => correctionText(correction, view)),
    charts: chartsOf(correction, content).map(({ id }) => id),
  }));
  return new Response(`${JSON.stringify(all, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
