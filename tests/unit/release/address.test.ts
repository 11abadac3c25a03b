import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { local, origin, originFault } from '../../../src/release/address.ts';

const netlify = {
  CI: 'true',
  NETLIFY: 'true',
  URL: 'https://site.example',
  DEPLOY_PRIME_URL: 'https://deploy-preview-4--site.netlify.app',
};
const cloudflare = { CI: '1', CF_PAGES: '1', CF_PAGES_URL: 'https://373f31e2.site.pages.dev' };

test.each([
  ['on a machine of one’s own', {}, local],
  ['where SITE says so', { SITE: 'https://example.org' }, 'https://example.org'],
  ['where SITE says so, whatever the service', { ...netlify, SITE: 'https://example.org' }, 'https://example.org'],
  ['on Netlify, published', { ...netlify, CONTEXT: 'production' }, 'https://site.example'],
  ['on Netlify, as a preview', { ...netlify, CONTEXT: 'deploy-preview' }, netlify.DEPLOY_PRIME_URL],
  ['on Cloudflare, published', { ...cloudflare, CF_PAGES_BRANCH: 'main' }, 'https://site.pages.dev'],
  ['on Cloudflare, as a preview', { ...cloudflare, CF_PAGES_BRANCH: 'next' }, cloudflare.CF_PAGES_URL],
  ['on a server that does not say where', { CI: 'true' }, null],
  ['on a server with an empty SITE', { CI: 'true', SITE: '' }, null],
  ['on a machine with a URL of something else', { URL: 'https://else.example' }, local],
])('the site stands %s', (_, env, found) => {
  expect(origin(env)).toBe(found);
});

test('an origin without a path is an address, anything else is told in both languages', () => {
  for (const good of ['https://example.org', 'https://example.org/', 'http://localhost:4321']) {
    expect(originFault(good)).toBeNull();
  }
  for (const bad of ['example.org', 'https://example.org/repo/', 'ftp://example.org', 'https://', null]) {
    const fault = originFault(bad);
    expect(fault?.vi).toContain('SITE=https://example.org'.slice(bad === null ? 0 : 5));
    expect(fault?.en).toContain('BASE=/repo/');
  }
});

test('a build on a server is refused without an address, before anything else is done', () => {
  const { SITE: _, NETLIFY, CF_PAGES_URL, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...env, CI: 'true' },
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^✗ Chưa biết trang sẽ đứng ở đâu.*\n {2}EN {2}Where the site is to stand.*\n$/);
});
