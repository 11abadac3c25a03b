import { expect, test } from 'vitest';
import { relative } from '../../../src/release/relative.ts';

const within = (html: string, from = '/repo/v/1.0.0/en/charts/x/') => relative(html, from, '/repo/v/1.0.0');

test.each([
  ['a page beside', '/repo/v/1.0.0/en/charts/y/', '../y/'],
  ['the page itself', '/repo/v/1.0.0/en/charts/x/', './'],
  ['a file of the edition', '/repo/v/1.0.0/icon.svg', '../../../icon.svg'],
  ['a fragment', '/repo/v/1.0.0/en/#x', '../../#x'],
  ['a query', '/repo/v/1.0.0/embed/x/?theme=dark', '../../../embed/x/?theme=dark'],
  ['the live page', '/repo/en/charts/x/', '../../../../../en/charts/x/'],
  ['the live site', '/repo/', '../../../../../'],
])('%s is reached from where the page stands', (_, address, way) => {
  expect(within(`<a href="${address}">`)).toBe(`<a href="${way}">`);
});

test('the way leads where the address did', () => {
  for (const address of ['/repo/v/1.0.0/', '/repo/v/1.0.0/en/charts/x.csv', '/repo/', '/repo/v/0.9.0/']) {
    const [, way = ''] = /"(.*)"/.exec(within(`<a href="${address}">`)) ?? [];
    expect(new URL(way, 'https://example.org/repo/v/1.0.0/en/charts/x/').pathname).toBe(address);
  }
});

test('what an edition does not hold is looked for on the live site', () => {
  expect(within('<a href="/repo/v/1.0.0/en/check/">')).toBe('<a href="../../../../../en/check/">');
});

test('style rules and other attributes with an address follow', () => {
  expect(within("a{src:url('/repo/v/1.0.0/_astro/f.woff2')}")).toBe("a{src:url('../../../_astro/f.woff2')}");
  expect(within('<aside data-live="/repo/">')).toBe('<aside data-live="../../../../../">');
});

test('addresses of other hosts, fragments and absolute addresses stay', () => {
  const html = '<a href="https://example.org/repo/v/1.0.0/"><a href="//example.org/"><a href="#x"><path d="M0 0/1">';
  expect(within(html)).toBe(html);
});
