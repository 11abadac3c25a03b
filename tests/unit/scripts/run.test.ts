import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'run-'));
  mkdirSync(join(root, 'node_modules/astro/bin'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Builds with a builder that does this. */
function build(code: string) {
  writeFileSync(join(root, 'node_modules/astro/bin/astro.mjs'), code);
  const source = `import { buildInto } from ${JSON.stringify(resolve('scripts/run.ts'))};\nbuildInto('next');`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', source], { cwd: root, encoding: 'utf8' });
}

test('a build that fails wherever it does is said to be a defect of the programme, in both languages', () => {
  const { status, stderr } = build("console.error('No such mark.'); process.exit(3);");
  expect(status).toBe(3);
  expect(stderr).toMatch(/No such mark\..*lỗi của chương trình.*defect of the programme/s);
});

test('of a build that succeeds nothing is said', () => {
  expect(build('')).toMatchObject({ status: 0, stderr: '' });
});
