import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Code, groups, notes } from '../../../src/data/messages/codes.ts';
import { en } from '../../../src/data/messages/en.ts';
import { vi } from '../../../src/data/messages/vi.ts';
import { tables } from '../../../src/data/schema.ts';

const path = 'data/README.md';
const guide = readFileSync(path, 'utf8');
const [vietnamese = '', english = ''] = guide.split(/^---$/m);
const messages = { vi, en };
const codes = Object.keys(vi) as Code[];

const words = {
  vi: { head: '| Mã | Nghĩa và cách sửa |', note: '*Lưu ý.*' },
  en: { head: '| Code | What it means and how to mend it |', note: '*Note.*' },
};

/** The tables of the messages, one a group. */
const table = (lang: 'vi' | 'en'): string =>
  Object.values(groups)
    .map((group) => {
      const rows = (group.codes.split(' ') as Code[]).map((code) => {
        const note = notes.has(code) ? `${words[lang].note} ` : '';
        return `| \`${code}\` | ${note}${messages[lang][code].meaning.replaceAll('|', '\\|')} |`;
      });
      return [`### ${group[lang]}`, '', words[lang].head, '|---|---|', ...rows, ''].join('\n');
    })
    .join('\n');

describe('the guide for maintainers', () => {
  // `npm run unit -- -u` writes them after a code or its meaning has changed.
  it('explains every message as the code does', async () => {
    const written = guide.replace(
      /(<!-- messages:(vi|en) -->\n).*?(<!-- \/messages:\2 -->)/gs,
      (_, open, lang: 'vi' | 'en', close) => `${open}\n${table(lang)}\n${close}`,
    );
    expect(written.split('<!-- messages:')).toHaveLength(3);
    await expect(written).toMatchFileSnapshot(`../../../${path}`);
  });

  it('explains no code that is never given', () => {
    const source = globSync('src/{data,xlsx,check,facts,story,gate}/**/*.ts')
      .filter((file) => !file.includes('messages'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(codes.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  });

  it('names every table in both languages', () => {
    for (const name of Object.keys(tables))
      for (const part of [vietnamese, english]) expect(part).toContain(`| \`${name}.csv\` |`);
  });

  it('is written in one form of Unicode', () => {
    expect(guide).toBe(guide.normalize('NFC'));
  });
});
