import FeedParser from 'feedparser';
import { DOMParser } from 'linkedom';
import { Parser } from 'saxen';
import { expect, test } from 'vitest';
import { feed } from '../../../src/forms/feed.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { live } from '../../../src/i18n/paths.ts';
import { viewIn } from '../../../src/i18n/view.ts';
import { content, correction } from '../content.ts';

const site = new URL('https://example.org');
const none = { ...content, data: { ...content.data, corrections: [] } };
const wrongly = { reason_vi: 'Ghi nhầm “A & B”.', reason_en: 'Took “A & B” wrongly.' };
const corrections = [
  correction({ ...wrongly, figure: 'spoken-tongues' }),
  correction({ ...wrongly, date: '2030-02-01', figure: 'club-members' }),
];
const two = { ...none, data: { ...none.data, corrections } };

const read = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as Element;
const texts = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map((node) => node.textContent);
const pictures = (entry: Element | undefined) =>
  [...(entry?.querySelectorAll('link[rel=enclosure]') ?? [])].map((link) => link.getAttribute('href'));

test('a feed without corrections is as old as the article, whatever the clock says', () => {
  const published = none.data.sources.find(({ id }) => id === 'dan-lang-2024-12-14')?.published;
  const atom = read(feed(viewIn('vi', { content: none, site })));
  expect(texts(atom, 'updated')).toEqual([`${published}T00:00:00.000Z`]);
  expect(texts(atom, 'entry')).toEqual([]);
});

test('a feed is well-formed XML', () => {
  const errors: Error[] = [];
  new Parser().on('error', (error: Error) => errors.push(error)).parse(feed(viewIn('vi', { content: two, site })));
  expect(errors).toEqual([]);
});

test('a feed holds what Atom asks of it, in its language, newest first', () => {
  const atom = read(feed(viewIn('en', { content: two, site })));
  expect(atom.getAttribute('xml:lang')).toBe('en');
  expect(atom.querySelector('author name')?.textContent).not.toBe('');
  expect(atom.querySelector('link[rel=self]')?.getAttribute('href')).toBe('https://example.org/en/feed.xml');
  const page = 'https://example.org/en/corrections/';
  expect(texts(atom, 'id')).toEqual([
    page,
    `${page}#corrected-2030-02-01-club-members`,
    `${page}#corrected-2030-01-01-spoken-tongues`,
  ]);
  expect(texts(atom, 'updated')).toEqual(
    ['2030-02-01', '2030-02-01', '2030-01-01'].map((day) => `${day}T00:00:00.000Z`),
  );
});

test('an entry brings the picture of a chart that it touches, in the language of the feed', () => {
  const [touched, untouched] = [...read(feed(viewIn('en', { content: two, site }))).querySelectorAll('entry')];
  expect(pictures(touched)).toEqual(['https://example.org/en/charts/reader-groups.png']);
  expect(pictures(untouched)).toEqual([]);
});

test('marks of HTML in a reason are text', () => {
  expect(feed(viewIn('en', { content: two, site }))).toContain('Took “A &amp; B” wrongly.');
});

test.each(languages)('a feed is read by a reader of feeds that forgives nothing (%s)', async (lang) => {
  const reader = new FeedParser({ strict: true });
  reader.end(feed(viewIn(lang, { content: two, site })));
  const entries: FeedParser.Item[] = [];
  for await (const entry of reader) entries.push(entry);
  const page = new URL(live(lang, '/corrections/'), site).href;
  expect(reader.meta).toMatchObject({ '#type': 'atom', '#version': '1.0', link: page, language: lang });
  expect(entries.map(({ guid, pubdate }) => [guid, pubdate?.toISOString()])).toEqual(
    corrections
      .toReversed()
      .map(({ date, figure }) => [`${page}#corrected-${date}-${figure}`, `${date}T00:00:00.000Z`]),
  );
  for (const { title, link, summary } of entries) for (const said of [title, link, summary]) expect(said).toBeTruthy();
});
