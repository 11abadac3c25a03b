/** Reads and checks the dropped files beside the page, so that it never stands still. Nothing leaves the browser. */
import { type SourceFile, sizeLimit } from '../data/check.ts';
import { tables } from '../data/schema.ts';
import { today } from '../data/today.ts';
import { shared } from '../i18n/paths.ts';
import { type Dropped, type Examination, examine } from './examine.ts';

/** What the worker says, in this order. */
export type Message =
  | { step: 'reading' | 'fetching' | 'checking' }
  | { step: 'unreachable' }
  | { step: 'done'; examination: Examination };

const tell = (message: Message, transfer: Transferable[] = []): void => postMessage(message, { transfer });

addEventListener('message', async ({ data }: MessageEvent<readonly File[]>) => {
  tell({ step: 'reading' });
  const dropped = await Promise.all(data.map(read));
  tell({ step: 'fetching' });
  let published: SourceFile[];
  try {
    published = await Promise.all(Object.keys(tables).map((name) => fetchTable(`${name}.csv`)));
  } catch {
    tell({ step: 'unreachable' });
    return;
  }
  tell({ step: 'checking' });
  const examination = examine(dropped, published, { today: today() });
  tell(
    { step: 'done', examination },
    examination.downloads.map(({ bytes }) => bytes.buffer),
  );
});

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
