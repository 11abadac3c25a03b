import { expect, test } from 'vitest';
import { frozenFiles, isFrozenFile } from '../../../src/release/frozen-files.ts';

test('an edition holds what people quote', () => {
  for (const path of ['/', '/en/charts/x/', '/embed/x/', '/charts/x.png', '/data/all.zip', '/corrections.json'])
    expect(isFrozenFile(path), path).toBe(true);
});

test('tools, other editions and what speaks of the site as it is stay outside', () => {
  const outside = ['/check/', '/en/check/index.html', '/v/1.0.0/', '/feed.xml', '/en/feed.xml', '/sitemap-0.xml'];
  for (const path of [...outside, '/robots.txt', '/404.html', '/_headers'])
    expect(isFrozenFile(path), path).toBe(false);
});

test('of the bundles an edition holds those that it needs, at first hand or second', () => {
  const files: Record<string, string> = {
    'index.html': '<script src="_astro/a.js">',
    'check/index.html': '<script src="../_astro/check.js">',
    '_astro/a.js': 'import "./b.js"',
    '_astro/b.js': '',
    '_astro/check.js': '',
  };
  expect(frozenFiles(Object.keys(files), (file) => files[file] ?? '')).toEqual([
    'index.html',
    '_astro/a.js',
    '_astro/b.js',
  ]);
});
