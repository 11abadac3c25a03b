/** Which files of the data folder are tables, which are harmless, and which may not be there. */
import { type Fault, fault } from './fault.ts';
import { type Kind, kindOf, notATable } from './kinds.ts';
import { type Problem, problem } from './problems.ts';
import { tables } from './schema.ts';
import { fold, nearest } from './spelling.ts';

/** A file of the folder, read or not. */
export interface SourceFile {
  name: string;
  /** In bytes. */
  size: number;
  /** `null` if the file was not read, for the reason given. */
  bytes: Uint8Array | null;
  reason?: 'too-large' | 'link' | 'folder' | 'not-a-file';
}

const names = Object.keys(tables).map((name) => `${name}.csv`);
const harmless = /^(?:\.DS_Store|\._.*|desktop\.ini|Thumbs\.db|\.gitkeep|\.gitattributes|\.~lock\..*#|README\.md)$/i;

/** Problems of the folder as a whole: missing, strange, copied, too large. */
export function checkFolder(files: readonly SourceFile[], sizeLimit: number): Problem[] {
  const problems: Problem[] = [];
  const found = new Set<string>();
  for (const file of files) {
    const fault = fileFault(file, sizeLimit, found);
    if (fault) problems.push(problem({ file: file.name }, fault));
    found.add(file.name);
  }
  for (const name of names.filter((name) => !found.has(name))) {
    const others = files.map((file) => file.name).filter((other) => !names.includes(other));
    problems.push(problem({ file: name }, missingFile(name, nearest(name, others))));
  }
  return problems;
}

function fileFault(file: SourceFile, sizeLimit: number, before: ReadonlySet<string>): Fault | null {
  const { name, bytes, reason, size } = file;
  if (/[/\\]/.test(name) || name === '..' || name === '.') return fault('outside-folder', { found: name });
  if (harmless.test(name)) return null;
  if (before.has(name)) return fault('copy', { case: 'inFolder', found: name });
  if (names.includes(name)) {
    if (reason === 'too-large' || size > sizeLimit) return tooLarge(size, sizeLimit);
    return bytes === null ? fault('not-a-file', { found: name }) : null;
  }
  if (reason === 'link') return fault('not-a-file', { found: name });
  if (name.startsWith('~$')) return fault('open-in-excel', { found: name });
  const kind = kindOf(name, bytes);
  if (kind) return kind.holds === 'other' ? otherFile(name, kind) : notATable(name, kind, 'inFolder');
  if (!/^[\x20-\x7e]+$/.test(name)) return fault('file-name', { found: name, name: fold(name) });
  return isCopy(name) ? fault('copy', { case: 'inFolder', found: name }) : otherFile(name);
}

/** `figures (1).csv`, `Copy of figures.csv`, `figures.CSV`, `figures.csv.bak`. */
function isCopy(name: string): boolean {
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return (
    words.some((word) => word === 'csv' || word === 'txt' || word === 'bak') &&
    words.some((word) => Object.hasOwn(tables, word))
  );
}

const missingFile = (name: string, guess: string | null): Fault =>
  fault('missing-file', { case: guess ? 'renamed' : 'gone', found: guess ?? '', name, names: names.join(', ') });

const otherFile = (found: string, kind: Kind | null = null): Fault =>
  fault('other-file', {
    ...(kind ? { case: 'known', kind: kind.name, advice: kind.advice } : { case: 'unknown' }),
    found,
    names: names.join(', '),
  });

export function tooLarge(size: number, limit: number): Fault {
  const [found, most] = [size, limit].map((bytes) => (bytes / 1e6).toFixed(1)) as [string, string];
  return fault('file-too-large', { found: `${found} MB`, limit: { vi: most.replace('.', ','), en: most } });
}
