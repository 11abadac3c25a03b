import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { address, list } from './dist.ts';

interface Built {
  folder: string;
  site: string;
  base: string;
}

test('at the root, every address of the site leads somewhere', () => {
  checkLinks({ folder: 'dist', site: siteOf('dist'), base: '/' });
});

test('under a path, every address of the site leads somewhere', () => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'under-a-path-'));
  const [site, base] = ['https://example.org', '/repo/'];
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...process.env, SITE: site, BASE: base, OUT_DIR: folder },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  checkLinks({ folder, site, base });
  rmSync(folder, { recursive: true });
});

test('a figure that is not alone on its page leads to the page where it can be taken along', () => {
  const figures = list('dist')
    .filter((file) => /^(?:en\/)?(?:index|places\/[^/]+\/index)\.html$/.test(file))
    .flatMap((file) => {
      const { document } = parseHTML(readFileSync(join('dist', file), 'utf8'));
      return [...document.querySelectorAll('.chart[id]')].map((figure) => ({ file, figure }));
    });
  expect(figures.length).toBeGreaterThan(0);
  const stuck = figures.filter(({ figure }) => !figure.querySelector(`a[href$="/charts/${figure.id}/#embed"]`));
  expect(stuck.map(({ file, figure }) => `${file} ${figure.id}`)).toEqual([]);
});

/** The site that a build was made for, as its first page says. */
function siteOf(folder: string): string {
  const { document } = parseHTML(readFileSync(join(folder, 'index.html'), 'utf8'));
  return new URL(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').origin;
}

function checkLinks({ folder, site, base }: Built): void {
  const files = list(folder);
  const pages = new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [
        new URL(base.slice(0, -1) + address(file), site).href,
        parseHTML(readFileSync(join(folder, file), 'utf8')).document,
      ]),
  );
  const broken: string[] = [];

  /** Notes an address of this site that names no file, or no place in one. */
  const check = (from: string, link: string) => {
    const url = new URL(link, from.startsWith('http') ? from : `${site}${base}${from}`);
    if (url.origin !== site) return;
    const path = decodeURIComponent(url.pathname);
    const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
    const leads = path.startsWith(base) && existsSync(file) && statSync(file).isFile();
    const fragment = decodeURIComponent(url.hash.slice(1));
    const page = pages.get(url.href.replace(/[?#].*/, ''));
    const stands = fragment === '' || (page?.getElementById(fragment) ?? null) !== null;
    if (!leads || !stands) broken.push(`${from} → ${link}`);
  };

  for (const [from, document] of pages) {
    for (const element of document.querySelectorAll('[href], [src], [data], [poster]')) {
      for (const name of ['href', 'src', 'data', 'poster']) {
        const link = element.getAttribute(name);
        if (link !== null) check(from, link);
      }
    }
    for (const element of document.querySelectorAll('[srcset]')) {
      for (const part of (element.getAttribute('srcset') ?? '').split(','))
        check(from, part.trim().split(' ')[0] ?? '');
    }
    for (const style of document.querySelectorAll('style')) {
      for (const [, link = ''] of style.textContent.matchAll(/url\(["']?([^"')]+)/g)) check(from, link);
    }
    for (const drawn of document.querySelectorAll(
      '[fill^="url("], [stroke^="url("], [mask^="url("], [clip-path^="url("]',
    )) {
      for (const { value } of [...drawn.attributes]) {
        const [, link] = /^url\(["']?([^"')]+)/.exec(value) ?? [];
        if (link) check(from, link);
      }
    }
  }
  // Feeds, sitemaps, oEmbed answers, metadata, embed codes, citations: whatever is written out in full.
  for (const file of files.filter((file) => /\.(html|xml|json|txt|csv|svg|bib|ris|js)$/.test(file))) {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('&amp;', '&').replaceAll('\\/', '/');
    for (const [link] of text.matchAll(new RegExp(`${site}[^\\s"'<>\\\\&)\\]}]*`, 'g'))) {
      check(file, link.replace(/[.,;:]+$/, ''));
    }
  }
  expect(broken).toEqual([]);

  checkLanguages(pages, site, base);
  checkSitemap(pages, folder);
}

const linksOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');

/** Each page names itself, or the page that stands for it, and its other language names it in turn. */
function checkLanguages(pages: ReadonlyMap<string, Document>, site: string, base: string): void {
  for (const [from, document] of pages) {
    if (from === `${site}${base}404.html`) {
      expect(linksOf(document, 'link[rel=canonical], link[hreflang]'), 'what is not found has no address').toEqual([]);
      continue;
    }
    const [canonical, ...others] = linksOf(document, 'link[rel=canonical]');
    expect(others, `${from} has one canonical address`).toEqual([]);
    expect(pages.has(canonical ?? ''), `${from} → ${canonical}`).toBe(true);
    for (const link of document.querySelectorAll('link[rel=alternate][hreflang]')) {
      const other = pages.get(link.getAttribute('href') ?? '');
      const lang = link.getAttribute('hreflang');
      expect(linksOf(other as Document, 'link[rel=alternate][hreflang]'), `${from} in ${lang}`).toContain(canonical);
      if (lang !== 'x-default') expect(other?.documentElement.getAttribute('lang')).toBe(lang);
    }
  }
}

/** The sitemap names every page that asks to be found, once, and no other; robots.txt names the sitemap. */
function checkSitemap(pages: ReadonlyMap<string, Document>, folder: string): void {
  const named = [...readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)/g)].map(
    ([, loc]) => loc,
  );
  const found = [...pages]
    .filter(([from, document]) => {
      const robots = document.querySelector('meta[name=robots]')?.getAttribute('content') ?? '';
      return linksOf(document, 'link[rel=canonical]').includes(from) && !robots.includes('noindex');
    })
    .map(([from]) => from);
  expect([...named].sort()).toEqual(found.sort());
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toMatch(/^Sitemap: \S+\/sitemap-index\.xml$/m);
}
