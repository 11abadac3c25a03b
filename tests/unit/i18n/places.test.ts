import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { plain } from '../../../src/i18n/phrase.ts';
import { placeName } from '../../../src/i18n/places.ts';
import { content, view } from '../content.ts';

const { data } = content;
const [first] = data.places;
const place = (cells: Partial<typeof first>) =>
  ({ ...first, parent: null, code: null, valid_from: null, valid_to: null, became: null, ...cells }) as NonNullable<
    typeof first
  >;
const ward = { name: 'Bình Yên', kind_vi: 'phường', kind_en: 'ward' };
const name = (id: string, ...places: ReturnType<typeof place>[]) =>
  languages.map((lang) => placeName(id, lang, { places }).replaceAll('\u00a0', ' '));

test('a place is named with its kind', () => {
  expect(name('a', place({ id: 'a', ...ward }))).toEqual(['phường Bình Yên', 'Bình Yên ward']);
});

test('two of one name and kind are told apart by when they were there', () => {
  const [old, young] = [
    place({ id: 'old', ...ward, valid_to: '2025-06-30' }),
    place({ id: 'new', ...ward, valid_from: '2025-07-01' }),
  ];
  expect(name('old', old, young)).toEqual(['phường Bình Yên (đến 6/2025)', 'Bình Yên ward (until June 2025)']);
  expect(name('new', old, young)).toEqual(['phường Bình Yên (từ 7/2025)', 'Bình Yên ward (from July 2025)']);
});

test('else by what they belong to, by their codes, or by their ids', () => {
  const whole = place({ id: 'w', name: 'Sông', kind_vi: 'tỉnh', kind_en: 'province' });
  expect(name('a', whole, place({ id: 'a', ...ward, parent: 'w' }), place({ id: 'b', ...ward }))[0]).toContain(
    '(tỉnh Sông)',
  );
  expect(
    name('a', place({ id: 'a', ...ward, code: '00001' }), place({ id: 'b', ...ward, code: '00002' }))[0],
  ).toContain('(00001)');
  expect(name('a', place({ id: 'a', ...ward }), place({ id: 'b', ...ward }))[0]).toContain('(a)');
});

test('no two places of the tables have one name, in any language', () => {
  for (const lang of languages) {
    const all = data.places.map(({ id }) => placeName(id, lang, data));
    expect(new Set(all).size).toBe(all.length);
  }
});

test('a text names a place, what is counted, and what that leaves open', () => {
  const [figure] = data.figures;
  const fact = content.facts.rows.get(figure?.id ?? '');
  expect(plain(`{place ${figure?.place}}`, view('vi'))).toBe(placeName(figure?.place ?? '', 'vi', data));
  expect(plain(`{open ${fact?.id}}`, view('en'))).toBe(fact?.notTold?.en.replace(/\.$/, ''));
  expect(plain(`{name ${fact?.id}}`, view('vi')).replaceAll('\u00a0', ' ')).toBe(fact?.name.vi);
  expect(() => plain('{place nothing}', view('vi'))).toThrow('"nothing"');
});
