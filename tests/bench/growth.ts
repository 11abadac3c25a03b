/** Copies of this project with many charts, made from generated rows: how the build grows. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { list } from '../e2e/dist.ts';
import { run } from './processes.ts';

export interface Growth {
  /** Charts in the copy, those of the site among them; each has a page and an embed in both languages. */
  charts: number;
  pages: number;
  files: number;
  megabytes: number;
  seconds: number;
  'cpu seconds': number;
  'peak MiB': number;
}

/**
 * Builds a copy of the project with this many charts, with or without their pictures and downloads; `null` if that
 * takes more than `limit` seconds.
 */
export async function grow(
  charts: number,
  { downloads, limit }: { downloads: boolean; limit: number },
): Promise<Growth | null> {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    const { stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
    for (const file of stdout.split('\0').filter(Boolean)) cpSync(file, join(folder, file));
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    generate(folder, charts);
    if (!downloads) rmSync(join(folder, 'src/pages/[...lang]/charts/[file].ts'));
    const { status, seconds, cpu, peak, output } = await run(
      [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
      {
        cwd: folder,
        limit,
      },
    );
    if (status === null) return null;
    if (status !== 0) throw new Error(output);
    const files = list(join(folder, 'dist'));
    const { stdout: size } = spawnSync('du', ['-sm', join(folder, 'dist')], { encoding: 'utf8' });
    return {
      charts,
      pages: files.filter((file) => file.endsWith('index.html')).length,
      files: files.length,
      megabytes: Number.parseInt(size, 10),
      seconds,
      'cpu seconds': cpu,
      'peak MiB': peak,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Adds rows and charts of three bars each until there are `charts`. */
function generate(folder: string, charts: number): void {
  const index = join(folder, 'src/story/charts/index.ts');
  const source = readFileSync(index, 'utf8');
  const own = source.match(/^ {2}\w+,$/gm)?.length ?? 0;
  const count = Math.max(0, charts - own);
  const rows = Array.from({ length: count * 3 }, (_, row) => ({
    id: `generated-${row + 1}`,
    value: 100 + ((row * 37) % 900),
  }));
  add(
    folder,
    'indicators',
    rows.map(({ id }) => ({
      id,
      kind: 'flow',
      unit_vi: 'buổi',
      unit_en: 'sessions',
      name_vi: `Buổi ${id}`,
      name_en: `Sessions ${id}`,
      definition_vi: 'Các buổi.',
      definition_en: 'Sessions.',
      not_told_vi: 'nơi mở.',
      not_told_en: 'the place.',
    })),
  );
  add(
    folder,
    'figures',
    rows.map(({ id, value }) => ({
      id,
      indicator: id,
      place: 'lai-chau-city',
      value,
      qualifier: 'exact',
      source: 'dan-viet-2024-12-14',
      paragraph: 3,
      as_printed: `${value} buổi`,
    })),
  );
  writeFileSync(
    join(folder, 'src/story/charts/generated.ts'),
    `
import { find } from '../../facts/index.ts';
import { bars } from '../../charts/bars.ts';
import { chart } from '../../charts/chart.ts';

export const generated = Array.from({ length: ${count} }, (_, index) => {
  const facts = [1, 2, 3].map((bar) => \`generated-\${index * 3 + bar}\`);
  const [a, b, c] = facts;
  return chart({
    id: \`generated-\${index + 1}\`,
    facts,
    vi: {
      headline: \`{\${a} unit} ở một nơi\`, description: 'Số buổi.', alternative: \`Ba thanh: {\${a}}, {\${b}}, {\${c}}.\`,
      notTold: 'nơi mở.', labels: { a: \`{\${a} unit}\`, b: \`{\${b} unit}\`, c: \`{\${c} unit}\` },
    },
    en: {
      headline: \`{\${a} unit} at one place\`, description: 'Sessions.', alternative: \`Three bars: {\${a}}, {\${b}}, {\${c}}.\`,
      notTold: 'the place.', labels: { a: \`{\${a} unit}\`, b: \`{\${b} unit}\`, c: \`{\${c} unit}\` },
    },
    draw: ({ content, width, document, label }) =>
      bars(document, width, (['a', 'b', 'c'] as const).map((name, bar) => ({
        fact: find(content.facts, facts[bar] ?? ''), title: label(name), detail: '',
      }))),
  });
});
`,
  );
  writeFileSync(
    index,
    `import { generated } from './generated.ts';\n${source.replace(/\n\];/, '\n  ...generated,\n];')}`,
  );
}

/** Appends rows to a table of the copy, in the order of its header. */
function add(folder: string, table: string, rows: readonly Record<string, string | number>[]): void {
  const file = join(folder, 'data', `${table}.csv`);
  const names = readFileSync(file, 'utf8').split(/\r?\n/, 1)[0]?.split(',') ?? [];
  appendFileSync(file, rows.map((row) => `${names.map((name) => row[name] ?? '').join(',')}\n`).join(''));
}
