import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ofStory } from '../../src/charts/present.ts';
import { spell } from '../../src/data/spell.ts';
import { load } from '../../src/gate/load.ts';
import { languages } from '../../src/i18n/languages.ts';
import { chartsShown } from '../../src/prose/places.ts';
import { typedNumbers } from '../../src/prose/typed-numbers.ts';
import { namesIn, notEnglish, notVietnamese } from '../unit/i18n/strangers.ts';

const content = load();
const mdx = { vi: readFileSync('src/story/vi.mdx', 'utf8'), en: readFileSync('src/story/en.mdx', 'utf8') };

/** What a reader sees of the prose itself, without what its tags and placeholders bring. */
const prose = (text: string) =>
  text
    .replace(/<i lang="vi">[^<]*<\/i>/g, ' ')
    .replace(/<[A-Za-z/][^<>]*>|\{[^{}\n]*\}|\]\([^()\n]*\)/g, ' ')
    .replace(/^\s+- when:.*$/gm, ' ')
    .replace(/^(?:\w+|\s+(?:- )?say):/gm, ' ')
    .toLowerCase();

const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, id]) => id);

describe.each(languages)('the story (%s)', (lang) => {
  test('has no number typed into it', () => {
    expect(typedNumbers(mdx[lang])).toEqual([]);
  });

  test('has no number of the data spelled out', () => {
    const text = prose(mdx[lang]);
    // A small one may count something else in the story: "three ways".
    for (const { id, value } of content.facts.all.filter(({ value }) => value > 12))
      expect(text, id).not.toMatch(new RegExp(`(?<!\\p{L})${spell(value)[lang]}(?!\\p{L})`, 'u'));
  });

  test('has no chart twice, and all in the order of the list', () => {
    const shown = chartsShown(mdx[lang]);
    expect(shown.length).toBeGreaterThan(0);
    expect(
      ofStory(content)
        .map(({ id }) => id)
        .filter((id) => shown.includes(id)),
    ).toEqual(shown);
  });

  test('is written in composed letters', () => {
    expect(mdx[lang].normalize('NFC')).toBe(mdx[lang]);
  });
});

test('both languages name the same numbers, moments and terms, each in the order of its own sentences', () => {
  for (const pattern of [/<Num of="([^"]+)"/g, /<When (?:event|source|figure)="([^"]+)"/g, /<Definition of="([^"]+)"/g])
    expect(named(mdx.en, pattern).sort()).toEqual(named(mdx.vi, pattern).sort());
});

test('both languages have the same sections', () => {
  expect(named(mdx.en, /<h[23] id="([^"]+)"/g)).toEqual(named(mdx.vi, /<h[23] id="([^"]+)"/g));
});

test('the Vietnamese prose holds no English', () => {
  expect(notVietnamese(prose(mdx.vi))).toEqual([]);
});

test('the English prose marks its Vietnamese words as such, names apart', () => {
  const { places, sources } = content.data;
  const names = [...places.map(({ name }) => name), ...sources.map(({ publisher }) => publisher), ...namesIn(mdx.vi)];
  expect(
    notEnglish(
      prose(mdx.en),
      names.map((name) => name.toLowerCase()),
    ),
  ).toEqual([]);
});
