/**
 * Adds a language in a copy of the project, as README says: an entry of the list, one file of words, its prose and its
 * columns. Looks first whether all that is missing is told, by the types or by the check; then fills it in, builds, and
 * reads the built site. The words are the English ones behind a mark, the dates and numbers those of the language.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { copyProject } from '../../scripts/copy.ts';
import { charts } from '../../src/gate/story.ts';
import { language, languages } from '../../src/i18n/languages.ts';
import { titlesIn } from '../../src/i18n/words.ts';

const code = 'fr';
const months = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?=\s\d{4})/;
/** An English text as one of the new language, without the months that are typed in it. */
const marked = (text: string): string =>
  text === '' || text === '%' ? text : `FR ${text.replaceAll(new RegExp(months, 'g'), 'mois')}`;

/** Without its words first. */
const entry = `  ${code}: {
    name: 'Français',
    locale: 'fr-FR',
    babel: 'french',
    licence: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
    quarter: 'le {quarter} trimestre {year}',
    quarters: ['premier', 'deuxième', 'troisième', 'quatrième'],
    plurals: ['one'],
  },
`;

/** Every text in an object or a list, as something else. */
const each = (all: unknown, as: (text: string) => string): unknown => {
  if (typeof all === 'string') return as(all);
  if (Array.isArray(all)) return all.map((one) => each(one, as));
  return Object.fromEntries(Object.entries(all as object).map(([key, one]) => [key, each(one, as)]));
};

const root = mkdtempSync(join(tmpdir(), 'third-language-'));
const touched = new Set<string>();

const edit = (file: string, change: (text: string) => string): void => {
  const before = readFileSync(join(root, file), 'utf8');
  const after = change(before);
  assert.notEqual(after, before, `${file} is as it was`);
  write(file, after);
};

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text);
  touched.add(file);
}

const run = (...command: string[]): { status: number; output: string } => {
  console.log(`— ${command.join(' ')}`);
  const env = { ...process.env, REHEARSAL: '1', SITE: 'https://example.org' };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status: status ?? 1, output: stripVTControlCharacters(stdout + stderr) };
};

/** The files of the project itself that do not hold with the types. */
function untyped(): string[] {
  const { output } = run('node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error');
  const files = [...output.matchAll(/^(src\/[^:\n]+):\d+:\d+ - error/gm)].map(([, file = '']) => file);
  return [...new Set(files)].filter((file) => !file.includes('/tests/')).sort();
}

/** The words of a chart or a sheet once more, in the new language. */
const again = (text: string): string =>
  text
    .replace(/^ {2}en: (\{.*?^ {2}\},)$/ms, (block, words) => `${block}\n  ${code}: ${words}`)
    .replace(/\{ vi: ('[^']*'), en: ('[^']*') \}/g, `{ vi: $1, en: $2, ${code}: $2 }`);

function columns(csv: string): string {
  const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, '').trimEnd());
  const [header = [], ...rows] = data;
  const english = header.flatMap((name, index) => (name.endsWith('_en') ? [index] : []));
  const more = [
    [...header, ...english.map((index) => `${header[index]?.slice(0, -2)}${code}`)],
    ...rows.map((row) => [...row, ...english.map((index) => marked(row[index] ?? ''))]),
  ];
  return `${Papa.unparse(more)}\r\n`;
}

const story = globSync(['src/story/*.ts', 'src/story/charts/*.ts']).filter((file) =>
  /^ {2}en: \{$/m.test(readFileSync(file, 'utf8')),
);
const tables = globSync('data/*.csv').filter((file) => /_en\b/.test(readFileSync(file, 'utf8').split('\n')[0] ?? ''));

try {
  copyProject(root);
  edit('src/i18n/languages.ts', (text) => text.replace(/^\} as const satisfies/m, `${entry}$&`));

  // What the code lacks is told by the types and by the check, what the tables and the prose lack by the check: all at once.
  const missing = untyped();
  for (const file of ['src/i18n/languages.ts', ...story]) assert(missing.includes(file), file);
  const wordless = run('scripts/check-data.ts');
  assert.equal(wordless.status, 1, wordless.output);
  for (const file of [`src/i18n/${code}.ts`, ...story.filter((file) => !file.endsWith('index.ts'))])
    assert.match(wordless.output, new RegExp(`${RegExp.escape(file)} .*\\[missing-words\\]`), file);

  edit('src/i18n/languages.ts', (text) =>
    text
      .replace("import { en } from './en.ts';", `$&\nimport { ${code} } from './${code}.ts';`)
      .replace("    name: 'Français',", `$&\n    texts: ${code},`),
  );
  const unwritten = run('scripts/check-data.ts');
  assert.equal(unwritten.status, 1, unwritten.output);
  assert.match(unwritten.output, new RegExp(`src/i18n/${code}\\.ts .*\\[story-file\\]`));

  const { words, statement } = language.en.texts;
  const texts = {
    words: each(words, marked),
    statement: each(statement, marked),
    titles: each(titlesIn('en'), marked),
  };
  const put = (all: object): void =>
    write(
      `src/i18n/${code}.ts`,
      `import type { Texts } from './languages.ts';\n\nexport const ${code}: Texts = ${JSON.stringify(all, null, 2)};\n`,
    );
  put({ ...texts, titles: undefined });
  assert.match(run('scripts/check-data.ts').output, new RegExp(`: ${code}\\.titles$`, 'm'));
  put(texts);
  for (const file of story) edit(file, again);
  const refused = run('scripts/check-data.ts');
  assert.equal(refused.status, 1);
  for (const told of [`src/story/${code}.mdx`, `src/story/method.${code}.mdx`, `name_${code}`, `not_told_${code}`])
    assert(refused.output.includes(told), told);

  for (const name of ['', 'method.'])
    write(
      `src/story/${name}${code}.mdx`,
      readFileSync(join(root, `src/story/${name}en.mdx`), 'utf8').replace(/^(title|deck): /gm, '$1: FR '),
    );
  for (const file of tables) edit(file, columns);

  assert.deepEqual(untyped(), []);
  const checked = run('scripts/check-data.ts');
  assert.equal(checked.status, 0, checked.output);
  const built = run('scripts/build.ts');
  assert.equal(built.status, 0, built.output);

  const dist = realpathSync(join(root, 'dist'));
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  const pages = globSync('**/index.html', { cwd: dist });
  const own = pages.filter((file) => file.startsWith(`${code}/`));
  const others = languages.filter((lang) => lang !== languages[0]);
  const first = pages.filter((file) => ![...others, code, 'v'].some((lang) => file.startsWith(`${lang}/`)));
  assert.equal(own.length, first.length - 1, 'every page but that of the check is there');
  assert(!existsSync(join(dist, code, 'check')));

  for (const file of own) {
    const { document } = parseHTML(read(file));
    assert.equal(document.documentElement.getAttribute('lang'), code, file);
    const links = [...document.querySelectorAll('a.language')].map((link) => link.getAttribute('hreflang'));
    const alternates = [...document.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang'));
    if (!file.startsWith(`${code}/embed/`)) {
      assert.deepEqual(links, [...languages], `${file}: the way to the other languages`);
      // Of the many pages of other places the sitemap says it.
      if (!/\/places\/|--/.test(file))
        assert.deepEqual(alternates, [...languages, code, 'x-default'], `${file}: where else it stands`);
    }
    // What is said in another language says so, and scripts hold what a reader may choose.
    for (const other of document.querySelectorAll(`[lang]:not(html):not([lang=${code}]), script, style`))
      other.remove();
    const said = document.documentElement.textContent ?? '';
    assert.doesNotMatch(said, months, file);
    assert.doesNotMatch(said, /undefined|\[object/, file);
    assert.doesNotMatch(said, /tháng\s\d|năm\s\d{4}/, file);
  }
  for (const file of [...first, ...others.flatMap((lang) => pages.filter((one) => one.startsWith(`${lang}/`)))])
    if (!/(?:^|\/)(?:embed|check)\//.test(file)) assert(read(file).includes(`hreflang="${code}"`), file);

  const said = parseHTML(read(`${code}/index.html`)).document.body.textContent ?? '';
  const french = Array.from({ length: 12 }, (_, month) =>
    new Date(2024, month).toLocaleDateString('fr', { month: 'long' }),
  );
  assert.match(said, new RegExp(`(?:${french.join('|')})\\s\\d{4}`));
  assert.match(said, /\d\u202f\d{3}/, 'numbers are grouped as in French');
  assert.match(read(`${code}/feed.xml`), new RegExp(`xml:lang="${code}"`));
  const [chart] = charts;
  assert(chart);
  assert.equal(JSON.parse(read(`${code}/oembed/${chart.id}.json`)).provider_url, `https://example.org/${code}/`);
  assert.deepEqual(Object.keys(JSON.parse(read(`charts/${chart.id}.json`)).headline), [...languages, code]);
  assert.match(read(`${code}/charts/${chart.id}.bib`), /langid = \{french\}/);
  assert(existsSync(join(dist, code, 'charts', `${chart.id}.png`)));
  const sitemap = read('sitemap-0.xml');
  assert(sitemap.includes(`<loc>https://example.org/${code}/charts/</loc>`));
  assert(sitemap.includes(`hreflang="${code}"`));
  assert.match(read('data/indicators.csv').split('\r\n')[0] ?? '', new RegExp(`name_${code}`));
  console.log(`\nA third language stands in ${touched.size} files:\n${[...touched].sort().join('\n')}`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
