import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { commit } from '../../src/release/commit.ts';
import { files } from './dist.ts';

/** Every file of the built site, and every file inside one that is a zip or a workbook. */
function* contents(): Generator<[string, Buffer]> {
  for (const file of files) {
    const bytes = readFileSync(`dist/${file}`);
    yield [file, bytes];
    if (!/\.(?:zip|xlsx)$/.test(file)) continue;
    for (const [name, inside] of Object.entries(unzipSync(bytes))) yield [`${file} › ${name}`, Buffer.from(inside)];
  }
}

test('no file of the site knows the machine or the moment that made it', () => {
  const [today = ''] = new Date().toISOString().split('T');
  // A short name of a machine or of a home, such as "root", may be a word of a text.
  const places = [process.cwd(), homedir(), hostname()].filter((name) => name.length > 8);
  const marks = [...places, 'node_modules/', '.dist-'];
  // The moment of the commit is the same in every build of it.
  const known = ['00:00:00', ...(commit()?.time.split('T').slice(1) ?? [])].join('|');
  const found: string[] = [];
  for (const [name, bytes] of contents()) {
    const text = bytes.toString('latin1');
    for (const mark of marks) if (text.includes(mark)) found.push(`${name}: ${mark}`);
    if (new RegExp(`${today}T(?!${known})`).test(text)) found.push(`${name}: now`);
    if (name.endsWith('.png') && text.includes('tIME')) found.push(`${name}: the time of a picture`);
  }
  expect(found).toEqual([]);
});
