import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutFonts } from '../../../src/styles/fonts.ts';

let folder: string;
let rules: string;
let fonts: { name: string; font: fontkit.Font }[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  rules = await cutFonts(folder);
  fonts = readdirSync(folder).map((name) => ({
    name,
    font: fontkit.create(readFileSync(join(folder, name))) as fontkit.Font,
  }));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('every rule loads a font that was cut, and swaps it in', () => {
  const loaded = [...rules.matchAll(/src:url\('([^']+)'\) format\('woff2'\)/g)].map(([, file]) => file);
  expect(loaded.sort()).toEqual(fonts.map(({ name }) => join(folder, name)).sort());
  expect(rules.match(/font-display:swap/g)).toHaveLength(loaded.length);
});

test('the fallbacks that the pages name are the ones whose measures are set', () => {
  const named = readFileSync('src/styles/site.css', 'utf8').match(/[\w ]+ Fallback: [\w ]+/g);
  const measured = new Set(
    [...rules.matchAll(/font-family: "?([^";]*Fallback[^";]*)"?;/g)].map(([, family]) => family),
  );
  expect(named?.sort()).toEqual([...measured].sort());
});

test('every letter of the tables and the story is in every font', () => {
  const files = globSync(['data/*.csv', 'src/story/*.mdx', 'src/i18n/{vi,en}.ts']);
  const letters = new Set(
    files
      .map((file) => readFileSync(file, 'utf8').normalize('NFC'))
      .join('')
      .match(/\p{L}|\p{Nd}/gu),
  );
  for (const { name, font } of fonts)
    expect(
      [...letters].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
      name,
    ).toEqual([]);
});

test('the fonts hold no more than the site needs', () => {
  for (const { name, font } of fonts) expect(font.characterSet.length, name).toBeLessThan(250);
  const loaded = fonts.filter(({ name }) => !name.includes('italic'));
  const bytes = loaded.reduce((sum, { name }) => sum + readFileSync(join(folder, name)).length, 0);
  expect(bytes).toBeLessThan(45_000);
});

test('the fonts that stand in until then have the measures of those that come', () => {
  for (const weight of ['400', '600 700'])
    expect(
      rules.split('@font-face').filter((rule) => rule.includes(`font-weight: ${weight};`) && /size-adjust/.test(rule))
        .length,
    ).toBeGreaterThanOrEqual(4);
});

test('cut twice, the fonts are the same', async () => {
  const before = fonts.map(({ name }) => name).sort();
  await cutFonts(folder);
  expect(readdirSync(folder).sort()).toEqual(before);
});
