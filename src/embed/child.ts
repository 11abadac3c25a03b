/**
 * Tells the page around an embed how high it is, in every language that hosts are known to listen to; a host ignores
 * what it does not know. Runs inline in the embed page, in a sandbox too, and keeps nothing.
 */
export {};

const { parent, location } = window;
const root = document.documentElement;
const query = new URLSearchParams(location.search);
const secret = new URLSearchParams(location.hash.replace('#?', '')).get('secret');
const childId = query.get('childId');
const chart = location.pathname.split('/').at(-2) ?? '';
/** The id that iframe-resizer calls this frame by, once it has. */
let resizerId: string | undefined;

/** Every message that carries the height; `kind` is iframe-resizer's word for why. */
function report(kind = 'resizeObserver'): void {
  const size = root.getBoundingClientRect();
  const height = Math.ceil(size.height);
  const width = Math.ceil(size.width);
  const messages: unknown[] = [
    // AMP, @newswire/frames, sidechain
    { sentinel: 'amp', type: 'embed-size', height },
    // open-iframe-resizer
    { type: 'iframe-resized', width, height },
    // Datawrapper
    { 'datawrapper-height': { [chart]: height } },
    // Medium, Embedly, Iframely
    JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
    // The Guardian, which wants an id in the form of a UUID
    JSON.stringify({ id: '00000000-0000-4000-8000-000000000000', type: 'set-height', value: height }),
  ];
  if (childId) messages.push(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
  if (secret) messages.push({ message: 'height', value: height, secret });
  if (resizerId) messages.push(`[iFrameSizer]${resizerId}:${height}:${width}:${kind}`);
  for (const message of messages) parent.postMessage(message, '*');
  try {
    // The browser's own sizing, where the host opted in.
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {}
}

function listen({ source, data }: MessageEvent): void {
  if (source !== parent) return;
  let message = data;
  if (typeof data === 'string') {
    const [id = '', , flag = ''] = data.replace('[iFrameSizer]', '').split(':');
    if (data.startsWith('[iFrameSizer]')) {
      if (/true|false/.test(flag)) {
        resizerId = id;
        report('init');
      }
      report();
    }
    try {
      message = JSON.parse(data);
    } catch {}
  }
  if (message?.method === 'setTheme') paint(message.data);
  if (
    ['frames-init', 'iframe-child-init', 'iframe-get-child-dimensions'].includes(message?.type) ||
    message?.message === 'ready'
  )
    report();
}

/** Light or dark whatever the reader prefers; any other word leaves it to the reader. */
function paint(theme: string | null): void {
  const scheme = document.querySelector<HTMLMetaElement>('[name=color-scheme]');
  const dark = document.querySelector<HTMLStyleElement>('style[media]');
  if (!scheme || !dark || !/^(light|dark)$/.test(theme ?? '')) return;
  scheme.content = theme ?? '';
  dark.media = theme === 'dark' ? 'screen' : 'not all';
}

paint(query.get('theme'));
const title = document.querySelector('h1');
if (title && query.get('title') === '0') title.hidden = true;

if (parent !== window) {
  addEventListener('message', listen);
  // The observer waits in a frame that is not yet shown.
  report();
  new ResizeObserver(() => report()).observe(root);
  parent.postMessage('[iFrameResizerChild]Ready', '*');
  // A host that asks nothing may begin to listen late.
  for (const seconds of [1, 3, 9]) setTimeout(report, seconds * 1000);
  if (secret)
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      // WordPress lets its frames open nothing: it follows the link itself.
      event.preventDefault();
      parent.postMessage({ message: 'link', value: link.href, secret }, '*');
    });
}
