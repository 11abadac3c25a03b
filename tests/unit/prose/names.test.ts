import { expect, test } from 'vitest';
import { keepNames } from '../../../src/prose/names.ts';
import { content } from '../content.ts';

const { data } = content;
const [place, long] = [data.places.find(({ name }) => name.includes(' ')), 'Một cơ quan có tên dài hơn một dòng'];

test('a name of a place or a publisher does not break, in the text alone', () => {
  const name = place?.name ?? '';
  const html = `<p title="${name}">Ở ${name}, ${name}x.</p><img alt="${name}">`;
  const kept = name.replaceAll(' ', '\u00a0');
  expect(keepNames(html, data)).toBe(`<p title="${name}">Ở ${kept}, ${name}x.</p><img alt="${name}">`);
});

test('a longer name may break, and a sign in it is no pattern', () => {
  const of = (publisher: string) => ({ places: [], sources: [{ ...data.sources[0], publisher }] }) as never;
  expect(keepNames(`<p>${long}</p>`, of(long))).toBe(`<p>${long}</p>`);
  expect(keepNames('<p>A (b) c</p>', of('A (b)'))).toBe('<p>A\u00a0(b) c</p>');
});
