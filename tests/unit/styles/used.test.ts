import { expect, test } from 'vitest';
import { withUsedStyles } from '../../../src/styles/used.ts';

const page = (css: string) => `<style>${css}</style><p class="a b">x</p>`;
const styles = (css: string) => /<style>(.*)<\/style>/.exec(withUsedStyles(page(css)))?.[1];

test('a rule for classes that the page has not is left out, of several selectors the one', () => {
  expect(styles('.a{x:1}.c{x:2}p{x:3}')).toBe('.a{x:1}p{x:3}');
  expect(styles('.a.c,.a .b,p.c{x:1}')).toBe('.a .b{x:1}');
  expect(styles('@media print{.c{x:1}.b{x:2}}')).toBe('@media print{.b{x:2}}');
});

test('a rule for elements that the page has not is left out', () => {
  expect(styles('dt:target,p:target{x:1}ol{x:2}')).toBe('p:target{x:1}');
  expect(styles('.a>q,p>.b{x:1}q::marker{x:2}[open]>summary:before{x:3}')).toBe('p>.b{x:1}');
});

test('what may hold all the same is kept', () => {
  for (const css of [
    ':is(.c,.a) p{x:1}',
    '.a:not(.c){x:1}',
    '.a:has(.c){x:1}',
    '@font-face{src:url(a.c)}',
    '@page{size:A4}',
    '[open]>.a:before{x:1}',
    '@keyframes draw{0%{x:1}to{x:2}}',
    '*,:before,p::first-letter{x:1}',
    ':where(ol)>p[data-q="dt"]{x:1}',
  ])
    expect(styles(css)).toBe(css);
});

test('a named value that nothing asks for is left out, in every style of the page', () => {
  const dark = '<style media="print">:root{--ink:#fff;--pale:#888}</style>';
  expect(
    withUsedStyles(
      `<style>:root{--ink:#000;--pale:#ccc;--sans:"A", b}p{color:var(--ink);font:1em var(--sans)}</style>${dark}<p>x</p>`,
    ),
  ).toBe(
    '<style>:root{--ink:#000;--sans:"A", b}p{color:var(--ink);font:1em var(--sans)}</style><style media="print">:root{--ink:#fff;}</style><p>x</p>',
  );
  expect(withUsedStyles('<style>:root{--a:1}i{--a:2;x:calc(2*var(--a,3))}</style><i></i>')).toContain('--a:2');
});
