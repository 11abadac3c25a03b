import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { average, elsewhere } from '../bench/elsewhere.ts';

/** A folder with files of so many bytes. */
function built(sizes: Record<string, number>): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, size] of Object.entries(sizes)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'x'.repeat(size));
  }
  return folder;
}

test('a chart of another place takes its own files in every language, and no other', () => {
  const folder = built({
    'index.html': 1000,
    'charts/index.html': 1000,
    'charts/ours/index.html': 1000,
    'charts/ours.zip': 1000,
    'embed/ours/index.html': 1000,
    'charts/cloth--there/index.html': 1,
    'en/charts/cloth--there/index.html': 2,
    'embed/cloth--there/index.html': 4,
    'charts/cloth--there.png': 8,
    'en/charts/cloth--there.svg': 16,
    'charts/cloth--there-too/index.html': 32,
    'v/1.0.0/charts/cloth--there/index.html': 1000,
  });
  const found = elsewhere(folder);
  expect(found).toEqual({ 'cloth--there': { files: 5, bytes: 31 }, 'cloth--there-too': { files: 1, bytes: 32 } });
  expect(average(found)).toEqual({ files: 5, bytes: 32, heaviest: 32 });
  expect(average({})).toBeNull();
});
