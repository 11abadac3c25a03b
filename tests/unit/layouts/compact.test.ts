import { expect, test } from 'vitest';
import { compact } from '../../../src/layouts/compact.ts';

test('a page loses the spaces that no reader sees, and no other', () => {
  expect(
    compact('<ul> <li> <a href="/">One</a> <b>two</b> </li> <li>12&#160;000 <i>x</i></li> </ul>\n<p>a\n<p>b'),
  ).toBe('<ul><li><a href="/">One</a> <b>two</b></li><li>12\u00a0000 <i>x</i></li></ul><p>a<p>b');
  expect(compact('<svg><path d="M0 0" /> <text>a <tspan>b</tspan></text></svg>')).toBe(
    '<svg><path d="M0 0"/> <text>a <tspan>b</tspan></text></svg>',
  );
});

test('code, scripts and styles stay as they are written', () => {
  for (const kept of [
    '<pre>a\n <p> b&#160;</pre>',
    '<textarea rows="2">&lt;p> <li> x</textarea>',
    '<script>if (a < b) "<p> &#160;"</script>',
    '<style>p > a { x: " /> " }</style>',
  ])
    expect(compact(`<p>${kept} </p>`)).toBe(`<p>${kept}</p>`);
});

test('a quotation mark is written as such between tags, and by name within one', () => {
  expect(compact('<p title="a &quot;b&quot;>c">a &quot;b&quot; it&#39;s</p>')).toBe(
    '<p title="a &quot;b&quot;>c">a "b" it\'s</p>',
  );
  expect(compact('<textarea id="x" title="&quot;">&lt;a href=&quot;/&quot;&gt; &amp;quot;</textarea>')).toBe(
    '<textarea id="x" title="&quot;">&lt;a href="/"&gt; &amp;quot;</textarea>',
  );
});
