import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { copyProject } from '../../scripts/copy.ts';
import { filesOf, sums } from '../../src/release/manifest.ts';
import { putReport } from '../put-report.ts';
import { type Site, serve } from './server.ts';

// A copy of the project through two editions, with a number corrected between them.
test.describe.configure({ mode: 'serial', timeout: 600_000 });

const before = { vi: '1.965', en: '1,965' };
const after = { vi: '1.960', en: '1,960' };
const reason = { vi: 'Chúng tôi chép sai một chữ số.', en: 'We copied one digit wrongly.' };
let root: string;
let site: Site;

const read = (path: string) => readFileSync(join(root, path), 'utf8');

function run(script: string, args: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE: 'https://example.org', ...env },
  });
  return { status, said: stdout + stderr };
}

function commit(message: string): void {
  const who = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['add', '--all'],
    [...who, 'commit', '--quiet', '-m', message],
  ])
    expect(spawnSync('git', args, { cwd: root, encoding: 'utf8' })).toMatchObject({ status: 0 });
}

function replace(path: string, from: string, to: string): void {
  const text = read(path);
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
}

test.beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'editions-'));
  copyProject(root);
  // Whatever the project tells, has published and corrected by now, the copy begins anew with a report of its own.
  rmSync(join(root, 'public/v'), { recursive: true, force: true });
  putReport(root);
  writeFileSync(
    join(root, 'data/corrections.csv'),
    'date,figure,changed,old_qualifier,old,new_qualifier,new,reason_vi,reason_en\n',
  );
  spawnSync('git', ['init', '--quiet'], { cwd: root });
  commit('Start');
});

test.afterAll(async () => {
  await site?.close();
  rmSync(root, { recursive: true, force: true });
});

test('nothing is frozen without the address of the site, or from a dirty tree', () => {
  const nowhere = run('release', [], { SITE: '' });
  expect(nowhere).toMatchObject({ status: 1 });
  expect(nowhere.said).toContain('SITE=');
  writeFileSync(join(root, 'note.txt'), '');
  expect(run('release').said).toContain('not committed');
  rmSync(join(root, 'note.txt'));
  expect(existsSync(join(root, 'public/v/1.0.0'))).toBe(false);
});

test('the first edition is 1.0.0', () => {
  const { status, said } = run('release');
  expect(said).toContain('1.0.0');
  expect(status, said).toBe(0);
  expect(JSON.parse(read('package.json')).version).toBe('1.0.0');
  expect(JSON.parse(read('package-lock.json')).version).toBe('1.0.0');
  expect(JSON.parse(read('public/v/editions.json'))).toMatchObject([{ version: '1.0.0' }]);
  const list = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: join(root, 'public/v/1.0.0') });
  expect(list.status).toBe(0);
  commit('Release 1.0.0');
  expect(
    spawnSync('git', ['status', '--porcelain', '--ignored', 'public'], { cwd: root, encoding: 'utf8' }).stdout,
  ).toBe('');
});

test('a changed number is refused until it is entered as a correction', () => {
  replace('data/figures.csv', '1965,exact', '1960,exact');
  replace('data/figures.csv', '1.965 thành viên', '1.960 thành viên');
  for (const { status, said } of [run('build'), run('diff-data', ['HEAD'])]) {
    expect(status).toBe(1);
    expect(said).toContain('club-members: 1965 (exact) → 1960 (exact)');
    expect(said).toContain('corrections.csv');
  }
  expect(existsSync(join(root, 'dist'))).toBe(false);
  commit('Change a number');
  expect(run('release').status).toBe(1);

  appendFileSync(
    join(root, 'data/corrections.csv'),
    `2026-11-20,club-members,,exact,1965,exact,1960,${reason.vi},${reason.en}\n`,
  );
  expect(run('diff-data', ['HEAD~1']).status).toBe(0);
  commit('Say why');
});

test('a smaller bump than the change needs is refused', () => {
  const { status, said } = run('release', ['minor']);
  expect(status).toBe(1);
  expect(said).toContain('major');
});

test('the second edition is 2.0.0, since a number changed', () => {
  const first = sums(join(root, 'public/v/1.0.0'));
  expect(run('release').status).toBe(0);
  expect(JSON.parse(read('public/v/editions.json')).map(({ version }: { version: string }) => version)).toEqual([
    '1.0.0',
    '2.0.0',
  ]);
  expect(sums(join(root, 'public/v/1.0.0'))).toBe(first);
  commit('Release 2.0.0');
});

test('the build takes every edition as it is, under whatever base', async () => {
  const { status, said } = run('build', [], { BASE: '/moved/' });
  expect(status, said).toBe(0);
  for (const version of ['1.0.0', '2.0.0'])
    expect(sums(join(root, 'dist/v', version))).toBe(sums(join(root, 'public/v', version)));
  site = await serve(join(root, 'dist'), { base: '/moved/' });
});

test('every place of the live site has the new number and says that it was corrected', async ({ page }) => {
  const places = { vi: '', en: '/en' };
  for (const lang of ['vi', 'en'] as const) {
    for (const path of [
      '/',
      '/charts/',
      '/charts/club-members/',
      '/charts/reader-groups/',
      '/embed/club-members/',
      '/data/',
      '/corrections/',
      '/method/',
    ]) {
      await page.goto(site.url + places[lang] + path);
      const text = (await page.locator('body').textContent()) ?? '';
      expect(text, path).toContain(after[lang]);
      // Beside a number of a table or a sentence stands what was changed, not why.
      expect(text, path).toContain(['/data/', '/method/'].includes(path) ? before[lang] : reason[lang]);
      // The old number stands only where a correction names it.
      const without = text.replaceAll(new RegExp(`(?:trước là|was)\\s${before[lang].replace('.', '\\.')}`, 'g'), '');
      expect(without, path).not.toContain(before[lang]);
    }
    const feed = read(`dist${places[lang]}/feed.xml`);
    expect(feed).toContain(reason[lang]);
    expect(feed).toContain(`https://example.org/moved${places[lang]}/charts/reader-groups.png`);
  }
  expect(JSON.parse(read('dist/corrections.json'))).toMatchObject([
    { figure: 'club-members', old: 1965, new: 1960, charts: ['reader-groups', 'club-members'] },
  ]);
  expect(read('dist/charts/club-members.csv')).toContain('1960');
  expect(read('dist/charts/club-members.svg')).toContain(after.vi);
});

test('a correction leads to its charts and sentences, and a sentence to its correction', async ({ page }) => {
  await page.goto(`${site.url}/corrections/`);
  const link = page.getByRole('link', { name: 'Câu trả lời ngắn' });
  await link.click();
  const number = page.locator(':target');
  await expect(number).toContainText(after.vi);
  const mark = page.locator('.answer .corrected');
  await expect(mark).toHaveAccessibleName(/^đã sửa 20\stháng\s11\snăm\s2026.*trước là\s1\.965.*nay là\s1\.960/);
  await mark.click();
  await expect(page.locator(':target h2')).toHaveText('Thành viên hội sách tự lập');
});

test('the old edition says what it said, and what it did not know', async ({ page }) => {
  for (const path of ['/v/1.0.0/', '/v/1.0.0/charts/club-members/', '/v/1.0.0/embed/club-members/']) {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(site.url + path);
    const frozen = page.locator('.frozen');
    await expect(frozen).toContainText('Số liệu tính đến');
    const news = frozen.getByRole('status');
    await expect(news.locator('p').first()).toHaveText('Đã có bản mới hơn: bản 2.0.0.');
    await expect(news).toContainText('trước là 1.965 thành viên, nay là 1.960 thành viên');
    const text = (await page.locator('body').textContent())?.replace((await news.textContent()) ?? '', '') ?? '';
    expect(text).toContain(before.vi);
    expect(text).not.toContain(after.vi);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      `https://example.org${path.replace('/v/1.0.0', '').replace('/embed/', '/charts/')}`,
    );
    expect(errors).toEqual([]);
    page.removeAllListeners('console');
  }
});

test('an edition stays silent about what does not concern it', async ({ page }) => {
  await page.goto(`${site.url}/v/2.0.0/charts/club-members/`, { waitUntil: 'networkidle' });
  await expect(page.locator('.frozen')).toContainText('2.0.0');
  await expect(page.locator('.frozen [role=status]')).toHaveText('');
  await page.goto(`${site.url}/v/1.0.0/charts/answered-questions/`, { waitUntil: 'networkidle' });
  await expect(page.locator('.frozen [role=status]')).toHaveText(/^Đã có bản mới hơn: bản 2\.0\.0\.$/);
});

test('links and files of an edition stay within it, but for the way to the live site', async () => {
  const edition = join(root, 'dist/v/1.0.0');
  const pages = filesOf(edition).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(20);
  const outside = new Set<string>();
  for (const file of pages) {
    const html = readFileSync(join(edition, file), 'utf8');
    for (const [, attribute, css] of html.matchAll(/\s(?:href|src)="([^"#]+)[^"]*"|url\(["']?([^"')#]+)/g)) {
      const address = attribute ?? css ?? '';
      if (/^(?:https?:|data:|mailto:)/.test(address)) continue;
      expect(address, file).not.toMatch(/^\//);
      const target = posix.normalize(posix.join('v/1.0.0', posix.dirname(file), address));
      const path = target.endsWith('/') ? `${target}index.html` : target === '.' ? 'index.html' : target;
      expect(existsSync(join(root, 'dist', path.replace(/^\.\//, ''))), `${file}: ${address}`).toBe(true);
      if (!target.startsWith('v/1.0.0')) outside.add(attribute ?? '');
    }
  }
  expect(outside.size).toBeGreaterThan(0);
});

test('without script an edition still says when and leads to the live page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/v/1.0.0/en/charts/club-members/`);
  await expect(page.locator('.frozen')).toContainText('Data as of');
  await page.locator('.frozen a').click();
  expect(page.url()).toBe(`${site.url}/en/charts/club-members/`);
  await expect(page.locator('h1')).toContainText(after.en);
  await context.close();
});

test('a frozen embed in a sandbox of another site says it too where it may run a script', async ({ page }) => {
  const host = createServer((request, response) => {
    const sandbox = request.url?.slice(1) ?? '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<iframe title="x" sandbox="${sandbox}" width="600" height="900" src="${site.url}/v/1.0.0/embed/club-members/"></iframe>`,
    );
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  const news = (page: Page) => page.frameLocator('iframe').locator('.frozen [role=status]');
  await page.goto(`${address}/allow-scripts`);
  await expect(news(page)).toContainText('2.0.0');
  await expect(news(page)).toContainText('nay là 1.960');
  await page.goto(`${address}/`);
  await expect(page.frameLocator('iframe').locator('.frozen')).toContainText('Số liệu tính đến');
  await expect(news(page)).toHaveText('');
  host.closeAllConnections();
  await new Promise((done) => host.close(done));
});

test('one byte changed, missing or added in an old edition stops the build', () => {
  const dist = sums(join(root, 'dist'));
  const page = join(root, 'public/v/1.0.0/index.html');
  const text = readFileSync(page);
  const refused = (path: string) => {
    const { status, said } = run('build');
    expect(status).toBe(1);
    expect(said).toContain(path);
    expect(sums(join(root, 'dist'))).toBe(dist);
  };
  appendFileSync(page, ' ');
  refused('public/v/1.0.0/index.html');
  rmSync(page);
  refused('public/v/1.0.0/index.html');
  writeFileSync(page, text);
  writeFileSync(join(root, 'public/v/2.0.0/more.txt'), '');
  refused('public/v/2.0.0/more.txt');
  rmSync(join(root, 'public/v/2.0.0/more.txt'));
  expect(run('check-editions').status).toBe(0);
});
