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
  const of = (publisher: string) => ({ places: [], terms: [], sources: [{ ...data.sources[0], publisher }] }) as never;
  expect(keepNames(`<p>${long}</p>`, of(long))).toBe(`<p>${long}</p>`);
  expect(keepNames('<p>A (b) c</p>', of('A (b)'))).toBe('<p>A\u00a0(b) c</p>');
});

test('a term with a number in it does not break, wherever it is kept from it already', () => {
  const terms = [
    { name_vi: '“4 tự, 1 giúp”', name_en: '“4 own, 1 help”' },
    { name_vi: 'bốn tự, một giúp', name_en: 'four selves' },
  ];
  const html = '<td>mô hình “4\u00a0tự, 1\u00a0giúp”; “4 own, 1 help”, bốn tự, một giúp</td>';
  expect(keepNames(html, { places: [], sources: [], terms } as never)).toBe(
    '<td>mô hình “4\u00a0tự,\u00a01\u00a0giúp”; “4\u00a0own,\u00a01\u00a0help”, bốn tự, một giúp</td>',
  );
});

test('a day of a source does not break in words that were typed', () => {
  const sources = [{ ...data.sources[0], published: '2023-11' }];
  const html = '<a>Số liệu, tháng 11 năm 2023; figures, November 2023</a>';
  expect(keepNames(html, { places: [], sources, terms: [] } as never)).toBe(
    '<a>Số liệu, tháng\u00a011\u00a0năm\u00a02023; figures, November\u00a02023</a>',
  );
});

test.each(['script', 'style', 'pre', 'code', 'textarea'])('what stands in <%s> keeps its letters', (tag) => {
  const name = place?.name ?? '';
  const html = `<p>x</p><${tag} id="a">${name}</${tag}>${name}`;
  expect(keepNames(html, data)).toBe(`<p>x</p><${tag} id="a">${name}</${tag}>${name.replaceAll(' ', '\u00a0')}`);
});
