import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { putReport } from '../../put-report.ts';
import { content } from '../content.ts';

/** The commands in a copy that tells the report of the fixtures, whatever this one tells. */
let kit = '';
/** What a command is run on: the tables and the story of that copy. */
let folder = '';

function copyKit(): string {
  const copy = mkdtempSync(join(tmpdir(), 'kit-'));
  for (const name of ['scripts', 'src', 'package.json']) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

beforeAll(() => {
  kit = copyKit();
  putReport(kit);
});
afterAll(() => rmSync(kit, { recursive: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  for (const name of ['data', 'src/story']) cpSync(join(kit, name), join(folder, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(script: string, args: string[] = [], env: Record<string, string> = {}, from = kit) {
  const { GITHUB_STEP_SUMMARY: _, ...rest } = process.env;
  const ran = spawnSync(process.execPath, [join(from, 'scripts', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...rest, ...env },
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

const edit = (name: string, from: string, to: string) => {
  const path = join(folder, 'data', name);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`«${from}» is not in ${name}`);
  writeFileSync(path, text.replace(from, to));
};

describe('check-data', () => {
  test('ends with 0 and a short statement when the data are fine', () => {
    const { status, out } = run('check-data.ts');
    expect(status).toBe(0);
    expect(out).toContain('✓ Dữ liệu dùng được');
  });

  test('ends with 1 and tells every error, on the terminal, in a file and in the summary of a pull request', () => {
    edit('figures.csv', ',1965,exact', ',1.95,exact');
    edit('terms.csv', 'bao-ban-lang-2023-04-07', 'bao-ban-lang');
    const { status, out } = run('check-data.ts', [], { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') });
    expect(status).toBe(1);
    for (const text of [
      out,
      readFileSync(join(folder, 'data-report.md'), 'utf8'),
      readFileSync(join(folder, 'summary.md'), 'utf8'),
    ]) {
      expect(text).toContain('data/figures.csv — dòng 9, cột D «value» (ô D9)');
      expect(text).toContain('data/terms.csv — dòng 3');
      expect(text).toContain('2 lỗi trong 2 tệp. Trang web CHƯA được cập nhật; bản cũ vẫn chạy.');
    }
  });

  test('tells a file of the story that is gone', () => {
    rmSync(join(folder, 'src/story/method.vi.mdx'));
    const { status, out } = run('check-data.ts');
    expect(status).toBe(1);
    expect(out).toMatch(/✗ src\/story\/method\.vi\.mdx .*\[story-file\]/);
  });

  test('tells a module that another one calls and that is gone', () => {
    const copy = copyKit();
    const chart = readdirSync(join(copy, 'src/story/charts')).find((name) => name !== 'index.ts');
    rmSync(join(copy, `src/story/charts/${chart}`));
    const { status, out, err } = run('check-data.ts', [], {}, copy);
    expect(out).toMatch(new RegExp(`✗ src/story/charts/${chart} .*\\[story-file\\]`));
    expect([status, err]).toEqual([1, '']);
    rmSync(copy, { recursive: true });
  });

  test.each([
    ['a quote left open', "headline: '", 'headline: '],
    ['a name that is not there', '...pair(', '...pear('],
  ])('tells a chart whose file cannot be read, with its line: %s', (_, from, to) => {
    const broken = copyKit();
    putReport(broken);
    const path = readdirSync(join(broken, 'src/story/charts'), { withFileTypes: true })
      .map(({ name }) => join(broken, 'src/story/charts', name))
      .find((file) => readFileSync(file, 'utf8').includes(from));
    const text = readFileSync(path ?? '', 'utf8');
    writeFileSync(path ?? '', text.replace(from, to));
    const { status, out } = run('check-data.ts', [], {}, broken);
    rmSync(broken, { recursive: true });
    expect(status).toBe(1);
    expect(out).toContain('[story-syntax]');
    expect(out).toMatch(/src\/story\/charts\/[\w-]+\.ts — dòng \d+/);
  });

  test('tells every module of the story that is gone, without a trace of the programme', () => {
    rmSync(join(folder, 'src/story/charts'), { recursive: true });
    rmSync(join(folder, 'src/story/poster.ts'));
    const { status, out, err } = run('check-data.ts');
    expect(status).toBe(1);
    for (const name of ['charts/index.ts', 'poster.ts'])
      expect(out).toMatch(new RegExp(`✗ src/story/${name} .*\\[story-file\\]`));
    expect(err).toBe('');
  });

  describe('half of another place', () => {
    const elsewhere = resolve('tests/fixtures/another-city');
    /** All at once: each thing that the story names, and nothing of the programme. */
    function expectTold({ status, out, err }: ReturnType<typeof run>, named: readonly string[]): void {
      expect(status).toBe(1);
      expect(err).toBe('');
      expect(out).not.toMatch(/^\s+at |Error:/m);
      // What it all comes from is said first.
      expect(out).toMatch(/^✗ src\/story +\[other-report\]/);
      for (const name of named) expect(out).toMatch(new RegExp(`\\[still-used\\]\\n +Tìm thấy : ${name}$`, 'm'));
    }

    test('its tables under the story of before are told', () => {
      for (const name of readdirSync(join(elsewhere, 'data')))
        cpSync(join(elsewhere, 'data', name), join(folder, 'data', name));
      const story = ['vi.mdx', 'en.mdx'].map((name) => readFileSync(join(folder, 'src/story', name), 'utf8')).join('');
      const printed = new Set(content.data.indicators.map(({ id }) => id));
      const numbers = [...story.matchAll(/<Num of="([\w-]+)"/g)].flatMap(([, id = '']) => (printed.has(id) ? id : []));
      expect(numbers.length).toBeGreaterThan(5);
      expectTold(run('check-data.ts'), numbers);
    });

    test('its story over the tables of before is told', () => {
      const copy = copyKit();
      for (const at of [join(copy, 'src/story'), join(folder, 'src/story')]) {
        rmSync(at, { recursive: true });
        cpSync(join(elsewhere, 'story'), at, { recursive: true });
      }
      expectTold(run('check-data.ts', [], {}, copy), [
        'lineages',
        'lineage-people',
        'units-with-rules',
        'all-units',
        'talks',
      ]);
      rmSync(copy, { recursive: true });
    });
  });

  test('checks another folder', () => {
    cpSync(join(folder, 'data'), join(folder, 'other'), { recursive: true });
    writeFileSync(join(folder, 'other/terms.csv'), '');
    expect(run('check-data.ts', ['--dir', 'other']).status).toBe(1);
    expect(run('check-data.ts', ['--dir', 'data']).status).toBe(0);
  });

  test('prints JSON with every field of a problem', () => {
    edit('figures.csv', ',1965,exact', ',1.95,exact');
    const { status, out } = run('check-data.ts', ['--json']);
    const problems = JSON.parse(out);
    expect(status).toBe(1);
    expect(problems[0]).toMatchObject({
      code: 'type-error',
      severity: 'error',
      file: 'figures.csv',
      line: 9,
      column: 'D',
      columnName: 'value',
      found: '1.95',
    });
    for (const name of ['expected', 'fix', 'messageVi', 'messageEn']) expect(problems[0]).toHaveProperty(name);
  });

  test('ends with 2 when it could not run', () => {
    expect(run('check-data.ts', ['--dir', 'nowhere']).status).toBe(2);
    expect(run('check-data.ts', ['--nonsense']).status).toBe(2);
  });

  // Windows lets not everyone make a link.
  test.skipIf(process.platform === 'win32')('never reads a file of 100 MB, a link or a folder', () => {
    truncateSync(join(folder, 'data/terms.csv'), 100_000_000);
    rmSync(join(folder, 'data/events.csv'));
    symlinkSync('/etc/hostname', join(folder, 'data/events.csv'));
    rmSync(join(folder, 'data/coverage.csv'));
    mkdirSync(join(folder, 'data/coverage.csv'));
    const { status, out } = run('check-data.ts', ['--json']);
    const codes = new Map(JSON.parse(out).map((one: { file: string; code: string }) => [one.file, one.code]));
    expect(status).toBe(1);
    expect(codes.get('terms.csv')).toBe('file-too-large');
    expect(codes.get('events.csv')).toBe('not-a-file');
    expect(codes.get('coverage.csv')).toBe('not-a-file');
  });
});

describe('diff-data', () => {
  beforeEach(() => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder });
    git('init', '-q');
    git('add', 'data');
    git('commit', '-qm', 'first');
  });

  test('ends with 0 when nothing changed', () => {
    const { status, out } = run('diff-data.ts', ['HEAD']);
    expect(status).toBe(0);
    expect(out).toContain('Không con số nào thay đổi');
  });

  test('refuses a change without its correction, and names the charts and sentences it touches', () => {
    edit(
      'figures.csv',
      ',1965,exact,,,2024-12,dan-lang-2024-12-14,6,1.965',
      ',1960,exact,,,2024-12,dan-lang-2024-12-14,6,1.960',
    );
    const { status, out } = run('diff-data.ts', ['HEAD']);
    expect(status).toBe(1);
    expect(out).toContain('club-members: 1965 (exact) → 1960 (exact)');
    expect(out).toContain('một nghìn chín trăm sáu mươi');
    expect(out).toContain('reader-groups, club-members');
    expect(out).toMatch(/src\/story\/vi\.mdx:\d+/);
    expect(out).toMatch(/src\/story\/en\.mdx:\d+/);
    expect(out).toContain('[uncorrected-change]');
  });

  test('passes the change once a correction names it', () => {
    edit(
      'figures.csv',
      ',1965,exact,,,2024-12,dan-lang-2024-12-14,6,1.965',
      ',1960,exact,,,2024-12,dan-lang-2024-12-14,6,1.960',
    );
    edit(
      'corrections.csv',
      'reason_en\n',
      'reason_en\n2024-12-20,club-members,,exact,1965,exact,1960,Gõ nhầm.,A slip.\n',
    );
    expect(run('diff-data.ts', ['HEAD']).status).toBe(0);
  });

  test('tells a change of sense, with the charts and the words that say it', () => {
    edit('indicators.csv', 'visits,flow,lượt khách,visits', 'visits,flow,người,people');
    const { status, out } = run('diff-data.ts', ['HEAD']);
    expect(status).toBe(1);
    expect(out).toContain('đơn vị / unit: indicators.unit_vi: lượt khách → người');
    expect(out).toContain('reading-hours, visits-inhabitants');
    expect(out).toMatch(/src\/story\/vi\.mdx:\d+ {2}.*<Num of="visits" unit \/>/);
    expect(out).toMatch(/ {6}reading-hours {2}.*\{visits unit\}/);
    expect(out).toContain('[uncorrected-sense]');
    edit('corrections.csv', 'reason_en\n', 'reason_en\n2024-12-20,visits,unit,,,,,Gõ nhầm.,A slip.\n');
    expect(run('diff-data.ts', ['HEAD']).status).toBe(0);
  });

  test('asks for no correction of a cell that cannot be read', () => {
    edit('figures.csv', ',1965,exact', ',1.95,exact');
    const { status, out } = run('diff-data.ts', ['HEAD']);
    expect(status).toBe(1);
    expect(out).toContain('[type-error]');
    expect(out).not.toContain('[uncorrected');
  });

  test('ends with 2 without a revision, or with one that is not there', () => {
    expect(run('diff-data.ts').status).toBe(2);
    expect(run('diff-data.ts', ['nowhere']).status).toBe(2);
    expect(run('diff-data.ts', ['--upload-pack=x']).status).toBe(2);
  });
});
