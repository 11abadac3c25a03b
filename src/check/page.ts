/** The check page: takes the files, hands them to the worker, shows what it says. */
import { type CheckWords, checkLanguages, checkWords, fill } from '../i18n/check.ts';
import { number } from '../i18n/formats.ts';
import { changesOf } from './changes.ts';
import { element } from './element.ts';
import type { ShownRow } from './examine.ts';
import type { Part } from './part.ts';
import { type MoreRows, problemsOf } from './problems.ts';
import type { Message, Question } from './worker.ts';

const lang = checkLanguages.find((one) => one === document.documentElement.lang) ?? 'en';
const w: CheckWords = checkWords(lang);
const part = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const input = part<HTMLInputElement>('files');
const zone = part('zone');
const status = part('status');
const bar = part<HTMLProgressElement>('bar');
const percent = part('percent');
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
    if (data.step === 'done') show(data.examination, current).catch(() => end(w.failed));
    else if (data.step === 'unreachable') end(w.unreachable);
    else if (data.step !== 'rows') progress(w[data.step], data.share);
  });
  ask(current, { files });
  // The same file, once mended, can be chosen again.
  input.value = '';
}

const ask = (from: Worker, question: Question): void => from.postMessage(question);

/** The worker that has checked the files keeps what the page does not show yet. */
const moreRows =
  (from: Worker): MoreRows =>
  (file, at) =>
    new Promise<readonly ShownRow[]>((done) => {
      const answer = ({ data }: MessageEvent<Message>): void => {
        if (data.step !== 'rows' || data.file !== file) return;
        from.removeEventListener('message', answer);
        done(data.rows);
      };
      from.addEventListener('message', answer);
      ask(from, { file, from: at });
    });

/** What is done now and, where it takes long, how much of it. The bar itself tells the share to whoever listens. */
function progress(text: string, share?: number): void {
  if (status.textContent !== text) status.textContent = text;
  if (share === undefined) bar.removeAttribute('value');
  else bar.value = share;
  percent.textContent = share === undefined ? '' : `${Math.floor(share * 100)}%`;
}

function clear(): void {
  for (const url of downloads) URL.revokeObjectURL(url);
  downloads = [];
  result.replaceChildren();
  result.hidden = true;
}

function end(text: string): void {
  bar.hidden = true;
  percent.textContent = '';
  status.textContent = text;
}

async function show(examination: Part, from: Worker): Promise<void> {
  const { read, errors, notes, views, editions } = examination;
  const charts = editions && (await drawn(editions));
  const changes = editions && (await changesOf(examination, editions, lang, w));
  if (worker !== from) return;
  const usable = errors === 0 && !charts?.failed;
  const next = usable ? w.goodNext : errors > 0 ? w.badNext : w.undrawnNext;
  const heading = errors > 0 ? fill(w.bad, { errors: number(lang, errors) }) : usable ? w.good : w.undrawn;
  const noted = notes > 0 ? `${fill(w.notes, { notes: number(lang, notes) })}.` : '';
  const title = element('h2', { tabindex: '-1', class: usable ? 'good' : 'bad' }, heading);
  const names = read.map(({ file, label }) => (file === label ? file : `${label} → ${file}`));
  result.replaceChildren(
    title,
    element('p', {}, `${next} ${noted}`),
    ...(names.length > 0 ? [element('p', { class: 'credit' }, `${w.read}: ${names.join('; ')}`)] : []),
    ...views.map((view) => problemsOf(view, lang, w, moreRows(from))),
    ...(changes ? [element('h2', {}, w.changes), changes] : []),
    ...(charts ? [element('h2', {}, w.charts), charts.shown] : []),
    ...(usable ? downloadsOf(examination.downloads) : []),
  );
  result.hidden = false;
  status.classList.add('told');
  end(`${heading}. ${noted}`);
  const at = document.activeElement;
  if (at === null || at === document.body || at === input) title.focus();
}

async function drawn(editions: NonNullable<Part['editions']>) {
  progress(w.drawing);
  const { redraw } = await import('./redraw.ts');
  return redraw(editions, lang, w, (share) => progress(w.drawing, share));
}

function downloadsOf(files: Part['downloads']): HTMLElement[] {
  const links = files.map(({ name, bytes, changed }) => {
    const url = URL.createObjectURL(new Blob([bytes], { type: 'text/csv' }));
    downloads.push(url);
    return element('li', {}, element('a', { href: url, download: name }, name), changed ? null : ` (${w.same})`);
  });
  return [element('h2', {}, w.downloads), element('p', {}, w.downloadHint), element('ul', {}, ...links)];
}
