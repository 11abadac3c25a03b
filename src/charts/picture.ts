import type { Content } from '../facts/index.ts';
import type { Lang } from '../i18n/languages.ts';
import { words } from '../i18n/words.ts';
import { type Chart, say, widths } from './chart.ts';
import { canvas, lines } from './parts.ts';
import { document, draw } from './render.ts';
import { credit } from './sources.ts';
import { colours, family, styles } from './theme.ts';

const MARGIN = 32;

/**
 * A chart as a picture that stands alone: headline, description, the wide drawing, what it does not tell, source and
 * licence, on a painted ground. An SVG document that needs no font file, no import and no custom property.
 */
export function picture(chart: Chart, lang: Lang, content: Content, site: string): string {
  const w = words(lang);
  const inner = widths.wide;
  const width = inner + 2 * MARGIN;
  const svg = canvas(document, width);
  const column = { x: MARGIN, width: inner };

  svg.append('title').text(say(chart, 'headline', lang, content));
  svg.append('desc').text(say(chart, 'alternative', lang, content));
  svg.append('style').text(`text{font-family:${family};white-space:pre}${styles((name) => colours.light[name])}`);
  const ground = svg.append('rect').attr('class', 'paper').attr('width', width);

  let y = lines(svg, say(chart, 'headline', lang, content), {
    ...column,
    y: MARGIN,
    size: 22,
    className: 'ink strong',
  });
  y = lines(svg, say(chart, 'description', lang, content), { ...column, y: y + 4, className: 'muted' });
  y += 16;
  const drawing = draw(chart, 'wide', lang, content);
  const group = svg
    .append('g')
    .attr('transform', `translate(${MARGIN},${Math.round(y)})`)
    .node();
  group?.append(...drawing.childNodes);
  y += Number(drawing.getAttribute('height')) + 20;
  y = lines(svg, `${w.notTold} ${say(chart, 'notTold', lang, content)}`, { ...column, y });
  y = lines(svg, `${w.source}: ${credit(chart, lang, content)}. ${w.licenceShort}. ${site}`, {
    ...column,
    y: y + 8,
    size: 12.5,
    className: 'muted',
  });

  const height = Math.ceil(y + MARGIN - 8);
  ground.attr('height', height);
  const node = svg.node() as SVGSVGElement;
  node.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  node.setAttribute('height', `${height}`);
  node.setAttribute('viewBox', `0 0 ${width} ${height}`);
  node.setAttribute('lang', lang);
  return `${node.outerHTML}\n`;
}
