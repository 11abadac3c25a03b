import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loaders } from '../../../src/embed/loaders.ts';
import { inlineScript } from '../../../src/vite/inline-script.ts';

/** What pages elsewhere hold as the hash of each loader: a line is added here, never changed. */
const published = {
  'v1.0.0.js': 'sha384-LjUYR0Wy2EIuJiZ2jcA74Tw9MvejhNPbEs0QAf4UMZ8AxNyqxqNLrLjik5liF4ty',
  'v1.1.0.js': 'sha384-anU0k5TLUohSH+7W5z/z7/DpyFgpiKuPjk9G4jxXERAgKruOy5LInOwmVBgQx44I',
  'v1.2.0.js': 'sha384-3T8bjuiOYorqcebdrg5J95JIsZpaq/lg9fwRHqv1ZPckNL2Kbpknxg1akJsgcahE',
  'v1.2.1.js': 'sha384-WvIOUZei8UwwnWgWPmT9V5eG9iaTnqAY3AAeHAMHfJXxOmPgw5bm89jsm95oSMF+',
};

let built = '';
const server = await createServer({
  configFile: false,
  plugins: [inlineScript()],
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  logLevel: 'silent',
});

beforeAll(async () => {
  built = (await server.ssrLoadModule('/src/embed/loader.ts?inline-script')).default;
});
afterAll(() => server.close());

describe('the host loader', () => {
  it('never changes once it is published', () => {
    expect(Object.fromEntries(loaders().map(({ file, integrity }) => [file, integrity]))).toEqual(published);
  });

  it('is, in its newest version, what the source makes', () => {
    // Else give it a new version: copy the built /embed/v1.js to public/embed/ under that name, and add its hash above.
    expect(readFileSync(`public/embed/${loaders().at(-1)?.file}`, 'utf8')).toBe(built);
  });

  it('is at most a kilobyte when compressed', () => {
    expect(gzipSync(built).length).toBeLessThanOrEqual(1024);
  });
});
