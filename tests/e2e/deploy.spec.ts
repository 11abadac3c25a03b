import { readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { extname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { hasNginx, type Server, serveWithNginx } from '../../scripts/deploy/nginx.ts';
import { address, files, pages } from './dist.ts';
import { types } from './server.ts';

/** The type of a file by its ending; a citation may end in two. */
const typeOf = (file: string) =>
  file.endsWith('.csl.json')
    ? 'application/vnd.citationstyles.csl+json; charset=utf-8'
    : (types[extname(file)] ?? 'text/plain; charset=utf-8');
const YEAR = 'public, max-age=31536000, immutable';
const SECURE = {
  'permissions-policy': expect.stringContaining('geolocation=()'),
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};
const keeps = (path: string) => /^\/(_astro|v\/[\d.]+)\/|^\/embed\/v\d+\.\d+\.\d+\.js$/.test(path);
const isEmbed = (path: string) => /^(\/v\/[\d.]+)?(\/en)?\/embed\//.test(path);

test.describe('nginx', () => {
  let server: Server;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    test.skip(!hasNginx(), 'Debian’s nginx is not here: apt-get install nginx libnginx-mod-http-brotli-static');
    server = await serveWithNginx('dist');
  });
  test.afterAll(() => server?.close());

  const fetched = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      get(server.url + path, { headers }, async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk);
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) });
      }).on('error', reject);
    });

  test('gives every file with its type, its time to keep and its guards, open to be read by any site', async () => {
    for (const file of files) {
      const path = encodeURI(address(file));
      const { status, headers, body } = await fetched(path);
      expect.soft({ path, status, headers }).toMatchObject({
        path,
        status: 200,
        headers: {
          ...SECURE,
          'access-control-allow-origin': '*',
          'cache-control': keeps(path) ? YEAR : 'public, max-age=300',
          'content-type': typeOf(file),
        },
      });
      expect.soft(headers['content-security-policy'], path).toBe(isEmbed(path) ? undefined : "frame-ancestors 'self'");
      expect.soft(headers, path).not.toHaveProperty('set-cookie');
      expect.soft(body.equals(readFileSync(`dist/${file}`)), path).toBe(true);
    }
  });

  test('gives text compressed to whoever takes it, the same after unpacking', async () => {
    const texts = files.filter(
      (file) => (types[extname(file)] ?? '').includes('charset') && readFileSync(`dist/${file}`).length > 1000,
    );
    expect(texts.length).toBeGreaterThan(pages.length);
    for (const file of texts) {
      const path = encodeURI(address(file));
      const plain = readFileSync(`dist/${file}`);
      for (const [coding, unpack] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        const { headers, body } = await fetched(path, { 'Accept-Encoding': coding });
        expect
          .soft(headers, path)
          .toMatchObject({ 'content-encoding': coding, vary: 'Accept-Encoding', 'content-type': typeOf(file) });
        expect.soft(body.length, path).toBeLessThan(plain.length);
        expect.soft(unpack(body).equals(plain), path).toBe(true);
      }
      expect
        .soft((await fetched(path, { 'Accept-Encoding': 'gzip, deflate, br' })).headers['content-encoding'], path)
        .toBe('br');
    }
  });

  test('answers an unknown address in both languages, with its guards, and not to be kept', async () => {
    for (const path of [
      '/nothing',
      '/en/nothing/',
      '/charts/nothing.png',
      '/embed/nothing/',
      '/_astro/nothing.js',
      '/v/0.0.0/',
      '/.git/config',
    ]) {
      const { status, headers, body } = await fetched(path);
      expect(status, path).toBe(404);
      expect(headers).toMatchObject({
        ...SECURE,
        'content-type': types['.html'],
        'content-security-policy': "frame-ancestors 'self'",
      });
      expect(headers).not.toHaveProperty('cache-control');
      expect(body.toString()).toMatch(/<section lang="vi">[\s\S]*<section lang="en">/);
    }
  });

  test('leads from an address without its last slash, on the same host', async () => {
    const { status, headers } = await fetched('/en/charts');
    expect([status, headers.location]).toEqual([301, '/en/charts/']);
  });

  test('sends nothing to whoever has the newest already', async () => {
    const { headers } = await fetched('/');
    const { status, body } = await fetched('/', { 'If-None-Match': headers.etag ?? '' });
    expect([status, body.length]).toEqual([304, 0]);
  });
});

test.describe('the rules for Netlify and Cloudflare Pages', () => {
  interface Rule {
    path: string;
    pattern: RegExp;
    headers: [string, string][];
  }
  const rules: Rule[] = readFileSync('public/_headers', 'utf8')
    .replace(/^#.*\n/gm, '')
    .split(/\n(?=\/)/)
    .map((text) => {
      const [path = '', ...lines] = text.trim().split('\n');
      const pattern = path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replaceAll('*', '.*');
      return {
        path,
        pattern: new RegExp(`^${pattern}$`),
        headers: lines.map((line): [string, string] => {
          const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
          return [name.toLowerCase(), value];
        }),
      };
    });
  const given = (path: string) => rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers);

  test('give no address one header twice, and stay within what both hosts read', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const { path, headers } of rules) {
      expect(path.split('*').length, path).toBeLessThanOrEqual(2);
      for (const [name, value] of headers) expect(name && value, path).toBeTruthy();
    }
    for (const file of files) {
      const names = given(address(file)).map(([name]) => name);
      expect(new Set(names).size, file).toBe(names.length);
    }
  });

  test('guard every file, keep what never changes, and let embeds alone into frames', () => {
    for (const file of files) {
      const path = address(file);
      const headers = Object.fromEntries(given(path));
      expect.soft(headers, path).toMatchObject({ ...SECURE, 'access-control-allow-origin': '*' });
      expect.soft(headers['cache-control'], path).toBe(/^\/(_astro|v\/[\d.]+)\//.test(path) ? YEAR : undefined);
      if (file.endsWith('.html')) {
        expect
          .soft(headers['content-security-policy'], path)
          .toBe(isEmbed(path) ? undefined : "frame-ancestors 'self'");
      }
      if (/\.(bib|ris|csl\.json)$/.test(file)) {
        // In a frozen edition too.
        for (const at of [path, `/v/1.2.0${path}`])
          expect.soft(Object.fromEntries(given(at))['content-type'], at).toBe(typeOf(file));
      }
    }
  });
});
