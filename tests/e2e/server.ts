import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** The types of files by their endings. */
export const types: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

export interface Site {
  /** Without a slash at its end, with the base path. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built folder under a base path on a free port, as a static host does: index files, `404.html`. */
export async function serve(folder: string, { base = '/', port = 0 } = {}): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = pathname.startsWith(base)
      ? await fileAt(folder, decodeURIComponent(pathname.slice(base.length)))
      : null;
    const file = found ?? join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Access-Control-Allow-Origin': '*',
    });
    response.end(await readFile(file).catch(() => 'Not found'));
  });
  await new Promise<void>((done) => server.listen(port, 'localhost', done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base.replace(/\/$/, '')}`,
    close: () => closed(server),
  };
}

/** The file that an address names, or the index of the folder it names; `null` for none. */
async function fileAt(folder: string, path: string): Promise<string | null> {
  const file = join(folder, normalize(`/${path}`));
  const kind = await stat(file).catch(() => null);
  if (kind?.isFile()) return file;
  if (!kind?.isDirectory() || (path !== '' && !path.endsWith('/'))) return null;
  return fileAt(folder, `${path}index.html`);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
