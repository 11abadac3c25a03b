import { expect, test } from 'vitest';
import { aspects } from '../../../src/data/schema.ts';
import { type Correction, facts } from '../../../src/facts/index.ts';
import {
  change,
  correctedName,
  correctionId,
  correctionNote,
  correctionText,
} from '../../../src/i18n/correction-text.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { placeName } from '../../../src/i18n/places.ts';
import { content, view } from '../content.ts';
import { stock, withFigures } from '../series.ts';

const correction: Correction = {
  date: '2030-02-01',
  figure: 'visits',
  changed: null,
  old_qualifier: 'more_than',
  old: 1234,
  new_qualifier: 'more_than',
  new: 59418,
  reason_vi: 'Chép sai.',
  reason_en: 'Copied wrongly.',
};
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

test('a correction says when, from what to what, and why', () => {
  expect(spaced(correctionText(correction, view('vi')))).toBe(
    'Đã đính chính ngày 1 tháng 2 năm 2030, Lượt khách dự: trước là hơn 1.234 lượt khách, nay là hơn 59.418 lượt khách. Chép sai.',
  );
  expect(spaced(correctionText(correction, view('en')))).toBe(
    'Corrected on 1 February 2030, Visits: was more than 1,234 visits, now more than 59,418 visits. Copied wrongly.',
  );
});

test('a figure that is new is said to have been absent, not zero', () => {
  expect(spaced(change({ ...correction, old_qualifier: null, old: null }, view('en')))).toBe(
    'was absent, now more than 59,418 visits',
  );
});

test('a figure that was taken out keeps a name, and no number without its qualifier', () => {
  const without = { ...content, facts: facts({ ...content.data, figures: [] }) };
  expect(correctedName(correction, view('en', without))).toBe('Visits');
  expect(correctedName({ ...correction, figure: 'gone' }, view('en', without))).toBe('gone');
  const gone = { ...correction, new_qualifier: null, new: null };
  expect(spaced(change(gone, view('vi', without)))).toBe('trước là hơn 1.234, nay đã bỏ');
});

test('both numbers carry their own qualifier, and an exact one says so beside another', () => {
  const same = { ...correction, old: 59418, new_qualifier: null };
  expect(spaced(change(same, view('vi')))).toBe('trước là hơn 59.418 lượt khách, nay là đúng 59.418 lượt khách');
  expect(spaced(change(same, view('en')))).toBe('was more than 59,418 visits, now exactly 59,418 visits');
  const both = { ...correction, old_qualifier: null, new_qualifier: 'exact' as const };
  expect(spaced(change(both, view('en')))).toBe('was 1,234 visits, now 59,418 visits');
});

test.each(aspects.filter((aspect) => aspect !== 'number'))(
  'a correction of the %s says so, without a number',
  (changed) => {
    const row = { ...correction, changed, old_qualifier: null, old: null, new_qualifier: null, new: null };
    for (const lang of languages) {
      expect(correctionText(row, view(lang))).toContain(row[`reason_${lang}`]);
      expect(change(row, view(lang))).toMatch(/^\p{L}[\p{L} ,]+$/u);
    }
  },
);

test('where the unit was corrected, no other correction gives the number a unit that it may not have had', () => {
  const row = {
    ...correction,
    changed: 'unit' as const,
    old_qualifier: null,
    old: null,
    new_qualifier: null,
    new: null,
  };
  const data = { ...content.data, corrections: [correction, row] };
  expect(spaced(change(correction, view('vi', { ...content, data })))).toBe('trước là hơn 1.234, nay là hơn 59.418');
});

test('several corrections of a figure on one day have addresses of their own', () => {
  const [one, two, other] = [{ ...correction }, { ...correction, old: 2 }, { ...correction, figure: 'clubs' }];
  const data = { ...content.data, corrections: [one, other, two] };
  expect([one, two, other].map((row) => correctionId(row, { data }))).toEqual([
    'corrected-2030-02-01-visits',
    'corrected-2030-02-01-visits-2',
    'corrected-2030-02-01-clubs',
  ]);
});

test('a figure of another place, or of one of several times, is named with it', () => {
  const elsewhere = content.data.figures.find(({ place }) => place !== content.data.site[0]?.place);
  const name = correctedName({ ...correction, figure: elsewhere?.id ?? '' }, view('en'));
  expect(name).toContain(placeName(elsewhere?.place ?? '', 'en', content.data));
  const twice = withFigures(stock.id, { as_of: '2023-12' });
  expect(correctedName({ ...correction, figure: stock.id }, view('en', twice))).toContain('2024');
  expect(correctedName({ ...correction, figure: stock.id }, view('en'))).not.toMatch(/\d/);
});

test('beside a number of ours a correction names the part that was corrected', () => {
  const ours = content.facts.all.find(({ computation }) => computation?.operation === 'ratio');
  const [part] = ours?.computation?.from ?? [];
  if (!ours || !part) throw new Error('The report has no ratio.');
  const row = { ...correction, figure: part.figures[0]?.id ?? '' };
  expect(correctionNote(row, ours, view('en'))).toContain(`, ${part.name.en}: was`);
  expect(correctionNote(row, part, view('en'))).not.toContain(part.name.en);
});
