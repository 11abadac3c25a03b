import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const table = readme.slice(readme.indexOf('| to change | open |')).split('\n\n')[0] ?? '';

/** A path of the project that the text names. */
const paths = (text: string) =>
  [...text.matchAll(/`((?:src|data|scripts|tests|public)\/[\w./-]*)`/g)].map(([, path = '']) => path);

test('every file that it links is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});

test('every row of what to open for a change links a file', () => {
  const rows = table.split('\n').slice(2);
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) expect(row).toMatch(/\]\([^)]+\)/);
});

test('every folder of its tree is there, and every room of the source is in it', () => {
  const tree = readme.slice(readme.indexOf('## The tree'), readme.indexOf('## Deploy'));
  // The folder of the editions comes with the first of them.
  expect(paths(tree).filter((path) => path !== 'public/v/' && !existsSync(path))).toEqual([]);
  const rooms = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { name } of rooms) expect(tree).toContain(`\`src/${name}/\``);
});

test('every kind of chart is in its table', () => {
  const kinds = globSync('src/charts/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:const|function) (\w+).*: Graphic</gm)].map(
      ([, name]) => `[\`${name}\`](${file.replaceAll('\\', '/')})`,
    ),
  );
  expect(kinds.length).toBeGreaterThan(5);
  expect(kinds.filter((kind) => !readme.includes(kind))).toEqual([]);
});

test('every file that it asks of another place is in the one to start from', () => {
  const steps = readme.slice(readme.indexOf('## Use it for your own place'), readme.indexOf('## To change, open'));
  const [, start = ''] = /\]\((tests\/fixtures\/[^)]+)\)/.exec(steps) ?? [];
  const [, asked = ''] = /in the place of `src\/story\/`:([\s\S]*?)\.\n/.exec(steps) ?? [];
  const files = [...asked.matchAll(/`([\w./]+)`/g)].map(([, name = '']) => name);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((name) => !existsSync(`${start}/story/${name}`))).toEqual([]);
});
