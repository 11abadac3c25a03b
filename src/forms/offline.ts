import { select } from 'd3';
import { parseHTML } from 'linkedom';
import { type Chart, say } from '../charts/chart.ts';
import { render } from '../charts/render.ts';
import { notToldBy, sourcesOf } from '../charts/sources.ts';
import { tableOf } from '../charts/table.ts';
import { type Colour, colours, family, styles } from '../charts/theme.ts';
import { correctionsOf } from '../facts/index.ts';
import { correctionText } from '../i18n/correction-text.ts';
import { date } from '../i18n/formats.ts';
import type { View } from '../i18n/view.ts';
import { chartCitation, full } from './citation.ts';
import rules from './offline.css?inline';

const properties = (scheme: keyof typeof colours): string =>
  `:root{${Object.entries(colours[scheme])
    .map(([name, value]) => `--${name satisfies string as Colour}:${value}`)
    .join(';')}}`;

const style = [
  `:root{color-scheme:light dark;font-family:${family}}`,
  properties('light'),
  `@media (prefers-color-scheme:dark){${properties('dark')}}`,
  styles((name) => `var(--${name})`),
  rules,
].join('\n');

/** A chart as one HTML file to keep: drawing, table, sources and citation. It fetches nothing. */
export function offline(chart: Chart, view: View): string {
  const { lang, words: w, content } = view;
  const citation = chartCitation(chart, view);
  const headline = say(chart, 'headline', view);
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const root = select(document.documentElement).attr('lang', lang);

  const head = root.select('head');
  head.append('meta').attr('charset', 'utf-8');
  head.append('meta').attr('name', 'viewport').attr('content', 'width=device-width, initial-scale=1');
  head.append('meta').attr('name', 'robots').attr('content', 'noindex');
  head.append('title').text(headline);
  head.append('link').attr('rel', 'canonical').attr('href', citation.address);
  head.append('style').text(style);

  const body = root.select('body').append('main');
  body.append('h1').text(headline);
  body
    .append('p')
    .attr('class', 'aside')
    .text(say(chart, 'description', view));
  body.append('div').html((['narrow', 'wide'] as const).map((size) => render(chart, size, view, 'page')).join(''));
  body
    .append('p')
    .attr('class', 'not-told')
    .text(`${notToldBy(chart, view)} ${say(chart, 'notTold', view)}`);
  for (const correction of correctionsOf(chart, content)) body.append('p').text(correctionText(correction, view));

  const { columns, rows } = tableOf(chart, view);
  // On a phone the rows are stacked; the roles keep it a table for screen readers all the same.
  const table = body.append('table').attr('role', 'table');
  table.append('caption').text(w.table);
  const header = table.append('thead').attr('role', 'rowgroup').append('tr').attr('role', 'row');
  for (const column of columns) header.append('th').attr('role', 'columnheader').attr('scope', 'col').text(column);
  const lines = table.append('tbody').attr('role', 'rowgroup');
  for (const [name, ...cells] of rows) {
    const line = lines.append('tr').attr('role', 'row');
    line
      .append('th')
      .attr('role', 'rowheader')
      .attr('scope', 'row')
      .text(name?.text ?? '');
    for (const cell of cells) line.append('td').attr('role', 'cell').text(cell.text);
  }

  body.append('h2').text(w.source);
  const sources = body.append('ul');
  for (const source of sourcesOf(chart, view)) {
    const title = source[`title_${lang}`];
    const item = sources.append('li').text(`${source.publisher}: `);
    if (source.url) item.append('a').attr('href', source.url).text(title);
    else item.append('span').text(title);
    item.append('span').text(`, ${date(lang, source.published)}.`);
  }

  body.append('h2').text(w.cite);
  body.append('p').text(full(citation, w.retrievedOn));
  body.append('p').attr('class', 'aside').text(`${w.savedPage} ${w.licence}`);
  body.append('p').append('a').attr('href', citation.address).text(citation.address);
  return `${document.toString()}\n`;
}
