import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site whose pages remember in `window.faults` what went wrong in them, as a console would show it. */
export interface Site {
  /** Without a slash at its end. */
  url: string;
  close(): void;
}

/** Runs before anything else of a page, even before its policy. */
const recorder = `<script>
  window.faults = [];
  const note = (...said) => window.faults.push(said.map(String).join(' '));
  addEventListener('error', (event) => note(event.message || 'did not load: ' + event.target.outerHTML), true);
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => note('refused', violatedDirective, blockedURI));
  for (const kind of ['error', 'warn']) console[kind] = note;
</script>`;

/** The address of a page that shows another of its site in a frame of that width. */
export function stageAddress(address: string, width: number): string {
  const { origin, href } = new URL(address);
  return `${origin}/stage?${new URLSearchParams({ width: `${width}`, address: href })}`;
}

/** Serves what `answer` gives for a path, each page with a recorder, on a free port. */
export async function remembering(answer: (path: string) => Promise<Response>): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const given = pathname === '/stage' ? stage(searchParams) : await answer(pathname + search);
    const type = given.headers.get('Content-Type') ?? '';
    const body = Buffer.from(await given.arrayBuffer());
    response.writeHead(given.status, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' });
    response.end(type.startsWith('text/html') ? `${body}`.replace(/<head[^>]*>/, (head) => head + recorder) : body);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const html = (body: string): Response =>
  new Response(
    `<!doctype html><html lang="vi"><head><title>Host</title></head><body style="margin:0">${body}</body></html>`,
    {
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    },
  );

function stage(query: URLSearchParams): Response {
  const address = (query.get('address') ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html(`<iframe src="${address}" width="${query.get('width')}" height="740" style="border:0"></iframe>`);
}
