import { Feed } from 'feed';
import { chartsOf } from '../charts/corrected.ts';
import { firstDay } from '../data/period.ts';
import { corrections } from '../facts/index.ts';
import { mainReport, siteName } from '../facts/main.ts';
import { correctedName, correctionId, correctionText } from '../i18n/correction-text.ts';
import { live } from '../i18n/paths.ts';
import type { View } from '../i18n/view.ts';

/**
 * The corrections as an Atom feed, each with the picture of the first chart that it touches.
 * Its time is that of the newest correction, or of the article as long as there is none: never the clock's.
 */
export function feed(view: View): string {
  const { lang, words: w, content, site } = view;
  const absolute = (path: string) => new URL(live(lang, path), site).href;
  const page = absolute('/corrections/');
  const all = corrections(content.data);
  const updated = all[0]?.date ?? firstDay(mainReport(content.data).published);

  const atom = new Feed({
    id: page,
    link: page,
    feed: absolute('/feed.xml'),
    title: `${w.corrections} · ${siteName(content.data, lang)}`,
    description: w.correctionsDeck,
    author: { name: siteName(content.data, lang) },
    copyright: w.licence,
    updated: new Date(updated),
    generator: false,
  });
  for (const correction of all) {
    const link = `${page}#${correctionId(correction, content)}`;
    const [chart] = chartsOf(correction, content);
    atom.addItem({
      id: link,
      link,
      title: toHtml(correctedName(correction, view)),
      description: toHtml(correctionText(correction, view)),
      date: new Date(correction.date),
      ...(chart && { image: absolute(`/charts/${chart.id}.png`) }),
    });
  }
  return `${atom.atom1().replace('<feed ', `<feed xml:lang="${lang}" `)}\n`;
}

/** Text as HTML, which the titles and summaries of this feed are declared to be. */
const toHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
