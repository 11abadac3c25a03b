import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { measure } from '../../../src/charts/measure.ts';
import { pdf } from '../../../src/forms/pdf.ts';
import { type Picture, picture } from '../../../src/forms/picture.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { charts } from '../../fixtures/report/story/charts/index.ts';
import { view } from '../content.ts';

/** The streams of a PDF, unpacked: what is drawn, and the fonts. */
function streams(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return body;
    }
  });
}

/** The letters that a reader may copy out of a PDF, by its fonts' own tables. */
const letters = (bytes: Uint8Array): string =>
  streams(bytes)
    .filter((body) => body.includes('beginbfrange') || body.includes('beginbfchar'))
    .flatMap((body) => [...body.matchAll(/<([0-9a-f]{4,})>(?=[^<]*(?:>|\]|<|$))/gi)].map(([, code = '']) => code))
    .flatMap((code) => code.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');

const sample = (body: string): Picture => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" lang="vi"><title>A</title><desc>B</desc><style>.ink{fill:#1f2933}.stitch{fill:none;stroke:#3b4a9c}</style>${body}</svg>`,
  width: 200,
  height: 100,
});

const all = languages.flatMap((lang) => charts.map((chart) => ({ id: chart.id, chart, lang })));

describe.each(all)('the PDF of $id ($lang)', ({ chart, lang }) => {
  const drawn = picture('picture', chart, view(lang), 'example.org');
  const bytes = pdf(drawn);
  const text = Buffer.from(bytes).toString('latin1');

  test('is one page, as large as the picture, with its fonts and no picture of pixels in it', () => {
    expect(text).toMatch(/^%PDF-/);
    expect(text.trim()).toMatch(/%%EOF$/);
    expect(text.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    expect(text).toContain(`/MediaBox [0 0 ${drawn.width * 0.75} ${drawn.height * 0.75}]`);
    expect(text.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(2);
    expect(text).not.toContain('/Subtype /Image');
    expect(text).toContain(`/Lang (${lang})`);
  });

  test('is the same bytes when made again', () => {
    expect(Buffer.compare(bytes, pdf(drawn))).toBe(0);
  });

  test('is small', () => {
    expect(bytes.length).toBeLessThan(40_000);
  });

  test('gives every letter of the picture to whoever copies its words', () => {
    const written = new Set(
      drawn.svg.replace(/<style>.*?<\/style>|<(?:title|desc)>.*?<\/(?:title|desc)>|<[^>]*>|&#160;/g, ''),
    );
    const copied = new Set(letters(bytes));
    expect([...written].filter((letter) => /\p{L}|\p{Nd}/u.test(letter) && !copied.has(letter))).toEqual([]);
  });
});

test('a PDF has the lines, dashes and colours of its picture', () => {
  const [page = ''] = streams(
    pdf(sample('<path class="stitch" stroke-width="6" stroke-dasharray="8 3" d="M5 10h96"/>')),
  );
  expect(page).toContain('[8 3] 0 d');
  expect(page).toContain('6 w');
  expect(page).toContain('5 10 m');
  expect(page).toContain('101 10 l');
  expect(page).toMatch(/0\.231\d* 0\.290\d* 0\.611\d* SCN/);
});

test('a PDF sets its lines as wide as they are measured', () => {
  const words = 'Hội nghị của hội sách';
  const [page = ''] = streams(
    pdf(sample(`<text class="ink" font-size="14" text-anchor="middle" x="100" y="20">${words}</text>`)),
  );
  const x = Number(/1 0 0 1 ([\d.]+) [\d.]+ Tm/.exec(page)?.[1]);
  expect(x).toBeCloseTo(100 - measure(words, 14) / 2, 0);
});

test('a PDF leaves its ground to the paper that it is printed on', () => {
  const [page = ''] = streams(
    pdf(sample('<rect class="paper" width="100%" height="100%"/><rect class="paper" width="7" height="9"/>')),
  );
  expect(page.match(/ re$/gm)).toEqual([' re']);
  expect(page).toContain('0 0 7 9 re');
  expect(page).toMatch(/^1 1 1 scn$/m);
});
