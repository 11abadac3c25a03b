/** Reads and checks the dropped files beside the page, so that it never stands still. Nothing leaves the browser. */
import { type SourceFile, sizeLimit } from '../data/check.ts';
import { tables } from '../data/schema.ts';
import { today } from '../data/today.ts';
import { shared } from '../i18n/paths.ts';
import { type Dropped, type Examination, examine, type ShownRow } from './examine.ts';
import { firstPart, type Part, rowsPart } from './part.ts';
import { story } from './story.ts';

/** What the worker says, in this order; `share` from 0 to 1 only where it takes long. `rows` answers a question. */
export type Message =
  | { step: 'reading' | 'fetching' | 'checking'; share?: number }
  | { step: 'unreachable' }
  | { step: 'done'; examination: Part }
  | { step: 'rows'; file: string; rows: ShownRow[] };

/** The files to check or, once they are, the file of which more rows are to be shown. */
export type Question = { files: readonly File[] } | { file: string; from: number };

const tell = (message: Message, transfer: Transferable[] = []): void => postMessage(message, { transfer });
let examination: Examination | null = null;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if ('files' in data) {
    run(data.files);
    return;
  }
  const view = examination?.views.find(({ file }) => file === data.file);
  if (view) tell({ step: 'rows', file: data.file, rows: rowsPart(view, data.from) });
});

async function run(files: readonly File[]): Promise<void> {
  const progress = afterASecond();
  tell({ step: 'reading' });
  const dropped = await Promise.all(files.map(read));
  tell({ step: 'fetching' });
  let published: SourceFile[];
  try {
    published = await Promise.all(Object.keys(tables).map((name) => fetchTable(`${name}.csv`)));
  } catch {
    tell({ step: 'unreachable' });
    return;
  }
  tell({ step: 'checking' });
  examination = examine(dropped, published, { today: today(), story, progress });
  const { downloads } = examination;
  tell(
    { step: 'done', examination: firstPart(examination) },
    downloads.map(({ bytes }) => bytes.buffer),
  );
}

/** Says how far the check is, ten times a second at most. */
function afterASecond(): (share: number) => void {
  let next = performance.now() + 1000;
  return (share) => {
    if (performance.now() < next) return;
    next = performance.now() + 100;
    tell({ step: 'checking', share });
  };
}

async function read(file: File): Promise<Dropped> {
  const bytes = file.size > sizeLimit ? null : new Uint8Array(await file.arrayBuffer());
  return { name: file.name, size: file.size, bytes };
}

async function fetchTable(name: string): Promise<SourceFile> {
  const response = await fetch(shared(`/data/${name}`), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { name, size: bytes.length, bytes };
}
