import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tables } from '../../../src/data/schema.ts';

let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-'));
  for (const name of ['scripts', 'src', 'package.json']) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  rmSync(join(copy, 'src/story'), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

function run(script: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const read = (name: string) => readFileSync(join(copy, name), 'utf8');

test('what is begun is told by the check, place by place, and nothing else', () => {
  expect(run('new')).toMatchObject({ status: 0, err: '' });
  const { status, out, err } = run('check-data');
  expect({ status, err }).toEqual({ status: 1, err: '' });
  expect(new Set([...out.matchAll(/^✗ .*\[([a-z-]+)\]$/gm)].map(([, code]) => code))).toEqual(
    new Set(['no-rows', 'unwritten']),
  );
  for (const name of ['vi.mdx', 'en.mdx', 'method.vi.mdx', 'method.en.mdx', 'poster.ts'])
    expect(out).toContain(`✗ src/story/${name}`);
});

test('with its words and its first rows it is a site', () => {
  run('new');
  for (const name of ['vi.mdx', 'en.mdx', 'method.vi.mdx', 'method.en.mdx', 'poster.ts'])
    writeFileSync(join(copy, 'src/story', name), read(`src/story/${name}`).replaceAll('[…]', 'Words'));
  const rows = { site: '', places: 'thanh-an', sources: '', indicators: 'talks', figures: 'talks' };
  for (const [table, id] of Object.entries(rows)) {
    const [heads = '', ...lines] = readFileSync(`tests/fixtures/another-city/data/${table}.csv`, 'utf8').split('\n');
    expect(read(`data/${table}.csv`).trim()).toBe(heads.trim());
    const kept = lines.filter((line) => line.startsWith(id));
    writeFileSync(join(copy, `data/${table}.csv`), `${[heads, ...kept].join('\n').trimEnd()}\n`);
  }
  const { status, out } = run('check-data');
  expect(out).not.toContain('✗');
  expect(status).toBe(0);
});

test('nothing that is there is written over', () => {
  run('new');
  const files = ['src/story/vi.mdx', ...Object.keys(tables).map((name) => `data/${name}.csv`)];
  for (const file of files) writeFileSync(join(copy, file), 'mine');
  rmSync(join(copy, 'src/story/en.mdx'));
  const { out } = run('new');
  for (const file of files) expect(read(file)).toBe('mine');
  expect(out).toMatch(/written +src\/story\/en\.mdx/);
  expect(out.match(/written/g)).toHaveLength(1);
});
