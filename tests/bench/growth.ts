/** Copies of this project with many other places, made from generated rows: how the build grows. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Papa from 'papaparse';
import { copyProject } from '../../scripts/copy.ts';
import { list } from '../e2e/dist.ts';
import { average, elsewhere } from './elsewhere.ts';
import { run } from './processes.ts';

export interface Growth {
  places: number;
  /** Pages of charts of other places, in both languages; each has an embed, pictures and data beside it. */
  'chart pages': number;
  files: number;
  /** 10⁶ bytes, without what a file system rounds up to. */
  megabytes: number;
  /** Files and 10³ bytes of a chart of another place, on average. */
  'files a chart': number;
  'kilobytes a chart': number;
  /** 10³ bytes that it adds to the site in all: its share of the page of its place, of the sitemap and of the tables too. */
  'kilobytes a chart adds': number;
  /** The story as it is sent, in bytes. */
  'story brotli': number;
  seconds: number;
  'cpu seconds': number;
  'peak MiB': number;
}

/** Each place has this many charts, whose ids begin like this. */
const INDICATORS = 8;
const INDICATOR = 'grown-count-';

/**
 * Builds a copy of the project with at least this many chart pages of other places; `null` if that takes more than
 * `limit` seconds. `without` is the same of none, from which the additions are counted.
 */
export async function grow(pages: number, limit: number, without?: Growth): Promise<Growth | null> {
  const places = Math.ceil(pages / 2 / INDICATORS);
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    copyProject(folder);
    generate(folder, places);
    const { status, seconds, cpu, peak, output } = await run(
      [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
      { cwd: folder, limit },
    );
    if (status === null) return null;
    if (status !== 0) throw new Error(output);
    const dist = join(folder, 'dist');
    const files = list(dist);
    const bytes = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
    const charts = places * INDICATORS;
    const own = Object.entries(elsewhere(dist)).filter(([id]) => id.startsWith(INDICATOR));
    const grown = average(Object.fromEntries(own));
    return {
      places,
      'chart pages': charts * 2,
      files: files.length,
      megabytes: bytes / 1e6,
      'files a chart': grown?.files ?? 0,
      'kilobytes a chart': (grown?.bytes ?? 0) / 1e3,
      'kilobytes a chart adds': without && charts ? (bytes / 1e6 - without.megabytes) * (1e3 / charts) : 0,
      'story brotli': brotliCompressSync(readFileSync(join(dist, 'index.html'))).length,
      seconds,
      'cpu seconds': cpu,
      'peak MiB': peak,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Table = Record<string, string>[];

/** Adds places beside the site's own, each with a figure of every new indicator from the main report. */
function generate(folder: string, count: number): void {
  const [site = {}] = read(folder, 'site');
  const parent = read(folder, 'places').find(({ id }) => id === site.place)?.parent ?? '';
  const places = Array.from({ length: count }, (_, index) => `grown-place-${index + 1}`);
  const indicators = Array.from({ length: INDICATORS }, (_, index) => `${INDICATOR}${index + 1}`);
  add(
    folder,
    'places',
    places.map((id, index) => ({ id, name: name(index), kind_vi: 'xã', kind_en: 'commune', parent })),
  );
  add(
    folder,
    'indicators',
    indicators.map((id, index) => ({
      id,
      kind: 'flow',
      unit_vi: 'lớp',
      unit_en: 'classes',
      unit_one_en: 'class',
      name_vi: `Lớp học ${name(index)}`,
      name_en: `Classes ${name(index)}`,
      definition_vi: 'Các lớp học đã mở.',
      definition_en: 'Classes that were held.',
      not_told_vi: 'ai đã học.',
      not_told_en: 'who attended.',
    })),
  );
  add(
    folder,
    'figures',
    places.flatMap((place, row) =>
      indicators.map((indicator, column) => {
        const value = `${100 + ((row * 37 + column * 61) % 900)}`;
        const id = `${indicator}-${place}`;
        return {
          id,
          indicator,
          place,
          value,
          qualifier: 'exact',
          source: site.report ?? '',
          paragraph: '3',
          as_printed: `${value} lớp`,
        };
      }),
    ),
  );
}

/** A name of its own for every number: Mường Ba, Mường Be, …, Mường Baba, … */
function name(index: number): string {
  const syllables = [...'bcdghklmnpqrstvx'].flatMap((consonant) => [...'aeiou'].map((vowel) => consonant + vowel));
  const word = (rest: number): string =>
    (rest >= syllables.length ? word(Math.floor(rest / syllables.length) - 1) : '') +
    syllables[rest % syllables.length];
  const lower = word(index);
  return `Mường ${lower.charAt(0).toUpperCase()}${lower.slice(1)}`;
}

const file = (folder: string, table: string): string => join(folder, 'data', `${table}.csv`);

const read = (folder: string, table: string): Table =>
  Papa.parse<Record<string, string>>(readFileSync(file(folder, table), 'utf8'), { header: true, skipEmptyLines: true })
    .data;

/** Appends rows to a table of the copy, in the order of its header. */
function add(folder: string, table: string, rows: Table): void {
  const columns = Papa.parse<string[]>(readFileSync(file(folder, table), 'utf8'), { preview: 1 }).data[0] ?? [];
  if (rows.length > 0) appendFileSync(file(folder, table), `${Papa.unparse(rows, { columns, header: false })}\r\n`);
}
