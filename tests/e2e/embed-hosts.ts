import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { oembedHtml } from '../../src/embed/snippets.ts';
import { test as base } from './test.ts';

const require = createRequire(import.meta.url);
const fileOf = (name: string, file: string) => join(packageOf(name), file);

/** The libraries that publishers embed with, as npm gives them. */
const libraries: Record<string, string> = {
  '/lib/pym.js': fileOf('pym.js', 'dist/pym.v1.js'),
  '/lib/frames.js': fileOf('@newswire/frames', 'dist/frames.modern.js'),
  '/lib/sidechain.js': fileOf('@nprapps/sidechain', 'dist/sidechain.js'),
  '/lib/iframe-resizer.js': fileOf('iframe-resizer', 'js/iframeResizer.js'),
  '/lib/purify.js': fileOf('dompurify', 'dist/purify.min.js'),
  '/lib/open-iframe-resizer.js': fileOf('@open-iframe-resizer/core', 'dist/index.js'),
};

export interface Host {
  name: string;
  /** The body of a page that embeds the address; the frame is its only `<iframe>`. */
  body(embed: string): string;
  /** What the host makes of a height, where it sets bounds of its own. */
  bounded?(height: number): number;
}

const frame = (embed: string, attributes = '') =>
  `<iframe id="frame" src="${embed}" title="Chart" width="100%" height="150" style="border:0" ${attributes}></iframe>`;

/** A listener that sets the height of `#frame` to what `read` finds in a message's data, or not. */
const listener = (read: string) => `<script>
  addEventListener('message', ({ source, data }) => {
    const frame = document.getElementById('frame');
    if (source !== frame.contentWindow) return;
    const height = (${read})(data, frame);
    if (height) frame.style.height = height + 'px';
  });
</script>`;

const json = `(text) => { try { return typeof text === 'string' ? JSON.parse(text) : {}; } catch { return {}; } }`;

/** What oEmbed gives of an embed, with a height that it must grow or shrink from. */
const oembedOf = (embed: string) =>
  oembedHtml({ page: embed, embed, headline: 'Chart', heights: { title: [338], bare: [338] } });

/**
 * The body of a page of WordPress that was given an oEmbed answer of a site it does not know: an approximation, written
 * from its `wp_filter_oembed_result` and `wp-embed.js`; `npm run e2e:wordpress` asks the real one. Only an answer that
 * begins with a quotation gets the listener. `late`: after how many milliseconds it listens and says that it is ready.
 */
export function wordPress(html: string, late = 0): string {
  const [, quotation = '', frame = ''] = /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? [];
  const secret = 'Ab12Cd34Ef';
  const attribute = (name: string) => new RegExp(` (${name}="[^"]*")`).exec(frame)?.[1] ?? '';
  const kept = ['title', 'width', 'height', 'frameborder', 'scrolling'].map(attribute).join(' ');
  const src = attribute('src').replace(/"$/, `#?secret=${secret}"`);
  const hidden = quotation && 'style="position:absolute;clip:rect(1px,1px,1px,1px)"';
  const shown = `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ${hidden} ${src} ${kept}
    data-secret="${secret}"></iframe>`;
  if (!quotation) return shown;
  return `${quotation.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`)}${shown}<script>
    setTimeout(() => {
      addEventListener('message', ({ source, data }) => {
        if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]'))
          quotation.style.display = 'none';
        for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
          if (source !== frame.contentWindow) continue;
          frame.removeAttribute('style');
          if (data.message === 'height') frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
          if (data.message === 'link' && new URL(data.value).hostname === new URL(frame.src).hostname)
            document.title = data.value;
        }
      });
      for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
        frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
    }, ${late});
  </script>`;
}

export const hosts: Host[] = [
  {
    name: 'pym.js, Parent',
    body: (embed) => `<div id="chart"></div><script src="/lib/pym.js"></script>
      <script>new pym.Parent('chart', '${embed}', { title: 'Chart' });</script>`,
  },
  {
    name: 'pym.js, autoInit',
    body: (embed) => `<div data-pym-src="${embed}" data-pym-title="Chart"></div><script src="/lib/pym.js"></script>`,
  },
  {
    name: 'pym.js, Parent, sandbox="allow-scripts"',
    body: (embed) => `<div id="chart"></div><script src="/lib/pym.js"></script>
      <script>new pym.Parent('chart', '${embed}', { sandbox: 'allow-scripts' });</script>`,
  },
  {
    name: '@newswire/frames, autoInitFrames',
    body: (embed) => `<div data-frame-src="${embed}" data-frame-attribute-title="Chart"></div>
      <script type="module">import { autoInitFrames } from '/lib/frames.js'; autoInitFrames();</script>`,
  },
  {
    name: '@newswire/frames, observeIframe after load',
    body: (embed) => `${frame(embed)}<script type="module">
      import { observeIframe } from '/lib/frames.js';
      // The window loads after its frame, and never before this script.
      addEventListener('load', () => setTimeout(observeIframe, 300, document.getElementById('frame')));
    </script>`,
  },
  {
    name: '@nprapps/sidechain',
    body: (embed) => `<side-chain src="${embed}"></side-chain><script src="/lib/sidechain.js"></script>`,
  },
  {
    name: 'iframe-resizer 4',
    body: (embed) => `${frame(embed)}<script src="/lib/iframe-resizer.js"></script>
      <script>iFrameResize({}, '#frame');</script>`,
  },
  {
    name: 'iframe-resizer 4, heightCalculationMethod max',
    body: (embed) => `${frame(embed)}<script src="/lib/iframe-resizer.js"></script>
      <script>iFrameResize({ heightCalculationMethod: 'max' }, '#frame');</script>`,
  },
  {
    name: 'iframe-resizer 4, checkOrigin false, sandbox="allow-scripts"',
    body: (embed) => `${frame(embed, 'sandbox="allow-scripts"')}<script src="/lib/iframe-resizer.js"></script>
      <script>iFrameResize({ checkOrigin: false }, '#frame');</script>`,
  },
  {
    name: 'open-iframe-resizer',
    body: (embed) => `${frame(embed)}<script type="module">
      import { initialize } from '/lib/open-iframe-resizer.js'; initialize({}, '#frame');
    </script>`,
  },
  {
    name: 'open-iframe-resizer, legacy',
    body: (embed) => `${frame(embed)}<script type="module">
      import { initialize } from '/lib/open-iframe-resizer.js'; initialize({ enableLegacyLibSupport: true }, '#frame');
    </script>`,
  },
  {
    name: 'Datawrapper-like, by source',
    body: (embed) => `${frame(embed)}${listener(`(data) => Object.values(data['datawrapper-height'] ?? {})[0]`)}`,
  },
  {
    name: 'Datawrapper-like, by the id in the address',
    body: (embed) => `<iframe src="${embed}" width="100%" height="150" style="border:0"></iframe><script>
      addEventListener('message', ({ data }) => {
        for (const [id, height] of Object.entries(data['datawrapper-height'] ?? {})) {
          const frame = document.querySelector("iframe[src*='" + id + "']");
          if (frame) frame.style.height = height + 'px';
        }
      });
    </script>`,
  },
  {
    name: 'Datawrapper-like, listening late',
    body: (embed) => `${frame(embed)}<script>
      setTimeout(() => addEventListener('message', ({ data }) => {
        const height = Object.values(data['datawrapper-height'] ?? {})[0];
        if (height) document.getElementById('frame').style.height = height + 'px';
      }), 700);
    </script>`,
  },
  {
    name: 'Medium- and Embedly-like, by address',
    body: (embed) => `${frame(embed)}<script>
      addEventListener('message', ({ data }) => {
        const { context, src, height } = (${json})(data);
        if (context !== 'iframe.resize') return;
        for (const frame of document.querySelectorAll('iframe')) if (frame.src === src) frame.height = height;
      });
    </script>`,
  },
  {
    name: 'Iframely-like, which sets a theme',
    body: (embed) => `${frame(embed)}${listener(
      `(data) => { const { context, height } = (${json})(data); return context === 'iframe.resize' ? height : 0; }`,
    )}<script>
      document.getElementById('frame').addEventListener('load', ({ target }) =>
        target.contentWindow.postMessage(JSON.stringify({ method: 'setTheme', data: 'dark' }), '*'));
    </script>`,
  },
  {
    name: 'Guardian-like',
    body: (embed) =>
      `${frame(embed)}${listener(`(data) => {
      const { id, type, value } = (${json})(data);
      return /^[a-f0-9]{8}-([a-f0-9]{4}-){3}[a-f0-9]{12}$/.test(id) && type === 'set-height' ? value : 0;
    }`)}`,
  },
  {
    name: 'WordPress-like, sandbox="allow-scripts"',
    bounded: (height) => Math.min(Math.max(height, 200), 1000),
    body: (embed) => wordPress(oembedOf(embed)),
  },
  {
    name: 'WordPress-like, ready after load',
    bounded: (height) => Math.min(Math.max(height, 200), 1000),
    body: (embed) => wordPress(oembedOf(embed), 500),
  },
  {
    name: 'AMP-like, which answers each height',
    body: (embed) =>
      `${frame(embed, 'sandbox="allow-scripts"')}${listener(`(data, frame) => {
      if (data.sentinel !== 'amp' || data.type !== 'embed-size' || data.height < 100) return 0;
      document.body.dataset.asked = Number(document.body.dataset.asked ?? 0) + 1;
      frame.contentWindow.postMessage(
        { sentinel: 'amp', type: 'embed-size-changed', requestedHeight: data.height }, '*');
      return data.height;
    }`)}`,
  },
];

/** Playwright's test, with a second origin for the worker: a server that shows a host page with the body it is given. */
export const test = base.extend<object, { hostOf: (body: string) => string }>({
  hostOf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const bodies: string[] = [];
      const server = createServer(async ({ url = '' }, response) => {
        const library = libraries[url];
        response.setHeader('Content-Type', `${library ? 'text/javascript' : 'text/html'}; charset=utf-8`);
        response.end(library ? await readFile(library) : page(bodies[Number(url.slice(1))] ?? ''));
      });
      await new Promise<void>((done) => server.listen(0, 'localhost', done));
      const { port } = server.address() as AddressInfo;
      await use((body) => `http://localhost:${port}/${bodies.push(body) - 1}`);
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
    { scope: 'worker' },
  ],
});

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
  <meta name="viewport" content="width=device-width"><style>body{margin:0}</style></head><body>${body}</body></html>`;

function packageOf(name: string): string {
  const main = require.resolve(name);
  const marker = join('node_modules', name);
  return main.slice(0, main.lastIndexOf(marker)) + marker;
}
