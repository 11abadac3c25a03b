import { describe, expect, it } from 'vitest';
import { embedAddress, type Subject, snippets, targets, usual } from '../../../src/embed/snippets.ts';

const subject: Subject = {
  page: 'https://site.example/charts/cloth/',
  embed: 'https://site.example/embed/cloth/',
  picture: 'https://site.example/charts/cloth.png',
  width: 724,
  height: 500,
  loader: 'https://site.example/embed/v1.js',
  pinned: { src: 'https://site.example/embed/v1.0.0.js', integrity: 'sha384-abc' },
  headline: '“3 không, 3 có” & <others>',
  alternative: 'A "cloth" of [many] stitches & more',
  source: 'Source: Dân Việt (14 December 2024).',
  chartBy: 'Chart',
  site: 'Lai Châu in figures',
  licence: 'CC BY 4.0',
  heights: { title: [700, 600, 500, 450, 440], bare: [650, 560, 470, 420, 410] },
};

describe('snippets', () => {
  it('puts the linked picture first, its credit under it, and the loader last', () => {
    const { html } = snippets(subject, usual);
    const order = [
      '<figure>',
      'href="https://site.example/charts/cloth/"',
      '<img src=',
      '<figcaption>',
      '<script async',
    ];
    const places = order.map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(html).toContain('width="724" height="500" loading="lazy"');
    expect(html).toContain('src="https://site.example/embed/v1.js"');
    expect(html).not.toContain('noscript');
  });

  it('names the measured heights, those without a headline where it is left out', () => {
    expect(snippets(subject, usual).html).toContain('data-heights="320:700 480:600 640:500 664:450 900:440"');
    expect(snippets(subject, { ...usual, title: false }).html).toContain('data-heights="320:650 ');
  });

  it('gives a plain frame the chart’s title and the height that cuts nothing at any width', () => {
    const { iframe } = snippets(subject, usual);
    expect(iframe).toContain('title="“3 không, 3 có” &amp; &lt;others&gt;"');
    expect(iframe).toContain('height="700"');
  });

  it('tells a frame its colour scheme only where one is chosen', () => {
    expect(snippets(subject, usual).iframe).not.toContain('color-scheme');
    expect(snippets(subject, { ...usual, theme: 'dark' }).iframe).toContain(
      'style="border:0;max-width:100%;color-scheme:dark"',
    );
  });

  it('writes the choices into the address of the embed', () => {
    expect(embedAddress(subject, usual)).toBe(subject.embed);
    expect(embedAddress(subject, { theme: 'light', title: false })).toBe(`${subject.embed}?theme=light&title=0`);
    expect(snippets(subject, { ...usual, theme: 'light', title: false }).iframe).toContain('?theme=light&amp;title=0"');
  });

  it('escapes what would end an attribute, a tag or a link', () => {
    const { html, markdown } = snippets(subject, usual);
    expect(html).toContain('alt="A &quot;cloth&quot; of [many] stitches &amp; more"');
    expect(markdown).toContain('[![A "cloth" of \\[many\\] stitches & more](https://site.example/charts/cloth.png)]');
  });

  it('names a loader that never changes with its hash, where that is chosen', () => {
    const { html } = snippets(subject, { ...usual, pinned: true });
    expect(html).toContain(
      '<script async src="https://site.example/embed/v1.0.0.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
    expect(html).not.toContain('v1.js');
  });

  it('gives the picture alone without script or data for one', () => {
    const { picture } = snippets(subject, usual);
    expect(picture).toContain('<img src=');
    expect(picture).not.toMatch(/script|data-embed/);
  });

  it('gives the chart page as the address to paste', () => {
    expect(snippets(subject, usual).address).toBe(subject.page);
  });

  it('holds whole addresses alone', () => {
    for (const target of targets)
      for (const [, address] of snippets(subject, usual)[target].matchAll(/(?:src|href|data-embed)="([^"]*)"/g))
        expect(address, target).toMatch(/^https:\/\/site\.example\//);
  });
});
