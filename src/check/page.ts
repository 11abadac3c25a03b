/** The check page: takes the files, hands them to the worker, shows what it says. */
import { type CheckWords, checkWords, fill } from '../i18n/check.ts';
import { number } from '../i18n/formats.ts';
import { languages } from '../i18n/languages.ts';
import { changesOf } from './changes.ts';
import { element } from './element.ts';
import type { Examination } from './examine.ts';
import { problemsOf } from './problems.ts';
import type { Message } from './worker.ts';

const lang = languages.find((one) => one === document.documentElement.lang) ?? languages[0];
const w: CheckWords = checkWords(lang);
const part = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const input = part<HTMLInputElement>('files');
const zone = part('zone');
const status = part('status');
const bar = part<HTMLProgressElement>('bar');
const result = part('result');

let worker: Worker | null = null;
let downloads: string[] = [];

input.disabled = false;
input.addEventListener('change', () => run([...(input.files ?? [])]));
for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
  zone.addEventListener(kind, (event) => {
    event.preventDefault();
    zone.classList.toggle('over', kind === 'dragenter' || kind === 'dragover');
    if (kind === 'drop') run([...(event.dataTransfer?.files ?? [])]);
  });
// A file that misses the zone would take the place of the page.
for (const kind of ['dragover', 'drop'] as const) addEventListener(kind, (event) => event.preventDefault());

function run(files: readonly File[]): void {
  if (files.length === 0) return;
  worker?.terminate();
  clear();
  bar.hidden = false;
  status.classList.remove('told');
  const current = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker = current;
  current.addEventListener('error', () => end(w.failed));
  current.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (worker !== current) return;
    if (data.step === 'done') {
      current.terminate();
      show(data.examination, current).catch(() => end(w.failed));
    } else if (data.step === 'unreachable') end(w.unreachable);
    else status.textContent = w[data.step];
  });
  current.postMessage(files);
  // The same file, once mended, can be chosen again.
  input.value = '';
}

function clear(): void {
  for (const url of downloads) URL.revokeObjectURL(url);
  downloads = [];
  result.replaceChildren();
  result.hidden = true;
}

function end(text: string): void {
  bar.hidden = true;
  status.textContent = text;
}

async function show(examination: Examination, from: Worker): Promise<void> {
  const { read, errors, notes, views, changes, moreChanges, editions } = examination;
  const charts = editions && (await drawn(editions));
  if (worker !== from) return;
  const usable = errors === 0 && !charts?.failed;
  const heading = errors > 0 ? fill(w.bad, { errors: number(lang, errors) }) : usable ? w.good : w.undrawn;
  const noted = notes > 0 ? `${fill(w.notes, { notes: number(lang, notes) })}.` : '';
  const title = element('h2', { tabindex: '-1', class: usable ? 'good' : 'bad' }, heading);
  const names = read.map(({ file, label }) => (file === label ? file : `${label} → ${file}`));
  result.replaceChildren(
    title,
    element('p', {}, `${usable ? w.goodNext : w.badNext} ${noted}`),
    ...(names.length > 0 ? [element('p', { class: 'credit' }, `${w.read}: ${names.join('; ')}`)] : []),
    ...views.map((view) => problemsOf(view, lang, w)),
    ...(errors === 0
      ? [element('h2', {}, w.changes), changesOf(changes, moreChanges, editions?.after.indicators ?? [], lang, w)]
      : []),
    ...(charts ? [element('h2', {}, w.charts), charts.shown] : []),
    ...(usable ? downloadsOf(examination.downloads) : []),
  );
  result.hidden = false;
  status.classList.add('told');
  end(`${heading}. ${noted}`);
  const at = document.activeElement;
  if (at === null || at === document.body || at === input) title.focus();
}

async function drawn(editions: NonNullable<Examination['editions']>) {
  status.textContent = w.drawing;
  const { redraw } = await import('./redraw.ts');
  return redraw(editions, lang, w);
}

function downloadsOf(files: Examination['downloads']): HTMLElement[] {
  const links = files.map(({ name, bytes, changed }) => {
    const url = URL.createObjectURL(new Blob([bytes], { type: 'text/csv' }));
    downloads.push(url);
    return element('li', {}, element('a', { href: url, download: name }, name), changed ? null : ` (${w.same})`);
  });
  return [element('h2', {}, w.downloads), element('p', {}, w.downloadHint), element('ul', {}, ...links)];
}
