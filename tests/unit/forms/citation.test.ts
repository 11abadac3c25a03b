import { Cite, plugins } from '@citation-js/core';
import { siteName } from '../../../src/facts/main.ts';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/charts/chart.ts';
import { find } from '../../../src/facts/index.ts';
import { bibtex, chartCitation, csl, full, ris, short } from '../../../src/forms/citation.ts';
import { quantity } from '../../../src/i18n/formats.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { words } from '../../../src/i18n/words.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { content, site, view } from '../content.ts';

// Reads citations by a library that has no part in writing them.
plugins.config.get('@bibtex').parse.sentenceCase = 'never';
const read = (text: string) => new Cite(text, { generateGraph: false }).data;

const edition = { version: '1.2.0', date: '2026-12-01' };
const day = '2026-11-24';
const all = languages.flatMap((lang) => charts.map((chart) => ({ chart, lang, id: chart.id })));
const flat = (text: unknown) => `${text}`.replace(/\s+/g, ' ');

describe.each(all)('the citation of $id ($lang)', ({ chart, lang }) => {
  const citation = chartCitation(chart, view(lang));
  const frozen = chartCitation(chart, view(lang, content, edition));
  const title = flat(say(chart, 'headline', view(lang)));

  test.each([
    ['BibTeX', bibtex],
    ['RIS', ris],
    ['CSL-JSON', csl],
  ] as const)('is read back from %s', (name, write) => {
    const [item, ...more] = read(write(citation, day));
    expect(more).toEqual([]);
    expect(flat(item.title)).toBe(title);
    expect(item.author.map((author: object) => Object.values(author))).toEqual([[siteName(content.data, lang)]]);
    expect(item.URL).toBe(citation.address);
    expect(item.issued['date-parts'][0].slice(0, 2)).toEqual(citation.issued.split('-').slice(0, 2).map(Number));
    expect(flat(item.note)).toContain(words(lang).licenceShort);
    if (name !== 'RIS') expect(JSON.stringify(item.accessed)).toMatch(/2026,11,24|2026-11-24/);
  });

  test('is set in BibLaTeX by the rules of its language', () => {
    expect(bibtex(citation)).toContain(`langid = {${{ vi: 'vietnamese', en: 'english' }[lang]}}`);
  });

  test('names no day of retrieval where none is known', () => {
    for (const write of [bibtex, ris, csl]) expect(write(citation)).not.toMatch(/urldate|^Y2|accessed/m);
  });

  test('leads to the frozen edition where there is one, in words to the live page as well', () => {
    for (const write of [bibtex, ris, csl]) {
      expect(write(frozen)).toContain(`${site.href}v/1.2.0/`);
      expect(write(citation)).not.toContain('/v/');
    }
    expect(full(frozen, '')).toContain(`${site.href}v/1.2.0/`);
    expect(full(frozen, '')).toContain(citation.address);
  });

  test('says in words what it is, its source, its licence and the day', () => {
    const text = flat(full(citation, 'X'));
    for (const part of [
      title,
      citation.credit,
      siteName(content.data, lang),
      words(lang).licenceShort,
      citation.address,
    ])
      expect(text).toContain(flat(part));
    expect(text.endsWith('X.')).toBe(true);
    expect(flat(short(citation))).toContain(flat(citation.credit));
  });
});

test('a number keeps its qualifier in every citation', () => {
  for (const lang of languages) {
    const chart = charts.find(({ id }) => id === 'reading-hours');
    if (!chart) throw new Error('The chart is gone.');
    const said = flat(quantity(lang, find(content.facts, 'visits')));
    const citation = chartCitation(chart, view(lang));
    expect(flat(full(citation, ''))).toContain(said);
    for (const write of [bibtex, ris, csl]) expect(flat(read(write(citation))[0].title)).toContain(said);
  }
});

test('signs that BibTeX takes for its own are read back as they are', () => {
  const chart = charts[0];
  if (!chart) throw new Error('There is no chart.');
  const citation = chartCitation(chart, view('vi'));
  const title = 'Công an & Mặt trận: 96% của #7_8 $';
  expect(read(bibtex({ ...citation, title }))[0].title).toBe(title);
});
