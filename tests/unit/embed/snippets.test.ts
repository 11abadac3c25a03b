import { describe, expect, it } from 'vitest';
import {
  creditLine,
  defaultOptions,
  type EmbeddedChart,
  embedAddress,
  heightWidths,
  oembedHtml,
  snippets,
  targets,
} from '../../../src/embed/snippets.ts';

const embedded: EmbeddedChart = {
  page: 'https://site.example/charts/cloth/',
  embed: 'https://site.example/embed/cloth/',
  picture: 'https://site.example/charts/cloth.png',
  width: 724,
  height: 500,
  narrow: { src: 'https://site.example/charts/cloth-narrow.png', width: 360, height: 480 },
  loader: 'https://site.example/embed/v1.js',
  pinned: { src: 'https://site.example/embed/v1.0.0.js', integrity: 'sha384-abc' },
  headline: '“3 đọc, 3 kể” & <others>',
  alternative: 'A "cloth" of [many] stitches & more',
  source: 'Source: Dân Làng (14 December 2024).',
  chartBy: 'Chart',
  site: 'Lam Châu in figures',
  licence: 'CC BY 4.0',
  heights: {
    title: heightWidths.map((width) => 1000 - width),
    bare: heightWidths.map((width) => 950 - width),
  },
};

describe('snippets', () => {
  it('puts the linked picture first, its credit under it, and the loader last', () => {
    const { html } = snippets(embedded, defaultOptions);
    const order = [
      '<div><figure style="margin:1em 0">',
      'href="https://site.example/charts/cloth/"',
      '<img src=',
      '<figcaption>',
      '<script async',
    ];
    const places = order.map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(html).toContain('width="360" height="480" loading="lazy"');
    expect(html).toContain('src="https://site.example/embed/v1.js"');
    expect(html).not.toContain('noscript');
  });

  it('holds the narrow picture, with the wide one for where there is room', () => {
    for (const target of ['html', 'picture'] as const)
      expect(snippets(embedded, defaultOptions)[target]).toContain(
        '<picture><source media="(min-width:561px)" srcset="https://site.example/charts/cloth.png" width="724" height="500"><img src="https://site.example/charts/cloth-narrow.png"',
      );
  });

  it('names the heights at all widths, those without a headline where it is left out', () => {
    const [first, second] = heightWidths;
    const start = `data-heights="${first}:${1000 - first} ${second}:${1000 - second} `;
    expect(snippets(embedded, defaultOptions).html).toContain(start);
    expect(snippets(embedded, { ...defaultOptions, title: false }).html).toContain(
      `data-heights="${first}:${950 - first} `,
    );
  });

  it('gives a plain frame the chart’s title and the height that cuts nothing at any width', () => {
    const { iframe } = snippets(embedded, defaultOptions);
    expect(iframe).toContain('title="“3 đọc, 3 kể” &amp; &lt;others&gt;"');
    expect(iframe).toContain(`width="100%" height="${1000 - heightWidths[0]}"`);
  });

  it('lets a plain frame take its column, light where nothing else is chosen', () => {
    const style = (iframe: string) => /style="(.*?)"/.exec(iframe)?.[1];
    const plain = snippets(embedded, defaultOptions).iframe;
    expect(plain).toContain(`src="${embedded.embed}?theme=light"`);
    expect(style(plain)).toBe('border:0;display:block;width:100%');
    const dark = snippets(embedded, { ...defaultOptions, theme: 'dark' }).iframe;
    expect(dark).toContain(`src="${embedded.embed}?theme=dark"`);
    expect(style(dark)).toBe('border:0;display:block;width:100%;color-scheme:dark');
    const reader = snippets(embedded, { ...defaultOptions, theme: 'reader' }).iframe;
    expect(reader).toContain(`src="${embedded.embed}"`);
    expect(style(reader)).toBe('border:0;display:block;width:100%;color-scheme:light dark');
  });

  it('leaves the theme of the snippet to the loader', () => {
    expect(snippets(embedded, defaultOptions).html).toContain(`data-embed="${embedded.embed}"`);
  });

  it('begins what oEmbed gives with the quotation that WordPress looks for', () => {
    expect(oembedHtml(embedded)).toBe(
      '<blockquote><a href="https://site.example/charts/cloth/">“3 đọc, 3 kể” &amp; &lt;others&gt;</a></blockquote>' +
        '<iframe src="https://site.example/embed/cloth/?theme=light" title="“3 đọc, 3 kể” &amp; &lt;others&gt;"' +
        ` width="100%" height="${1000 - heightWidths[0]}" frameborder="0" scrolling="no"></iframe>`,
    );
  });

  it('gives the credit as one line, with the address', () => {
    expect(creditLine(embedded)).toBe(
      'Source: Dân Làng (14 December 2024). Chart: Lam Châu in figures (https://site.example/charts/cloth/), CC BY 4.0.',
    );
  });

  it('writes the choices into the address of the embed', () => {
    expect(embedAddress(embedded, defaultOptions)).toBe(embedded.embed);
    expect(embedAddress(embedded, { theme: 'light', title: false })).toBe(`${embedded.embed}?theme=light&title=0`);
    expect(snippets(embedded, { ...defaultOptions, theme: 'light', title: false }).iframe).toContain(
      '?theme=light&amp;title=0"',
    );
  });

  it('escapes what would end an attribute, a tag or a link', () => {
    const { html, markdown } = snippets(embedded, defaultOptions);
    expect(html).toContain('alt="A &quot;cloth&quot; of [many] stitches &amp; more"');
    expect(markdown).toContain('[![A "cloth" of \\[many\\] stitches & more](https://site.example/charts/cloth.png)]');
  });

  it('names a loader that never changes with its hash, where that is chosen', () => {
    const { html } = snippets(embedded, { ...defaultOptions, pinned: true });
    expect(html).toContain(
      '<script async src="https://site.example/embed/v1.0.0.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
    expect(html).not.toContain('v1.js');
  });

  it('gives the picture alone without script or data for one', () => {
    const { picture } = snippets(embedded, defaultOptions);
    expect(picture).toContain('<img src=');
    expect(picture).not.toMatch(/script|data-embed/);
  });

  it('gives the chart page as the address to paste', () => {
    expect(snippets(embedded, defaultOptions).address).toBe(embedded.page);
  });

  it('holds whole addresses alone', () => {
    for (const target of targets)
      for (const [, address] of snippets(embedded, defaultOptions)[target].matchAll(
        /(?:src|srcset|href|data-embed)="([^"]*)"/g,
      ))
        expect(address, target).toMatch(/^https:\/\/site\.example\//);
  });
});
