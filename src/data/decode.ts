/** Bytes → text with `\n` line ends, or the reason why the bytes are no UTF-8 table. */

import { guessEncoding } from './encodings.ts';
import { type Fault, fault, phrase } from './fault.ts';
import { kindOfBytes } from './kinds.ts';

interface Decoded {
  text: string | null;
  faults: { fault: Fault; line?: number }[];
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

export function decode(bytes: Uint8Array): Decoded {
  const stop = (fault: Fault, line?: number): Decoded => ({
    text: null,
    faults: [line === undefined ? { fault } : { fault, line }],
  });
  const kind = otherKind(bytes);
  if (kind) return stop(kind);
  const utf16 = utf16Kind(bytes);
  if (utf16) return stop(encodingFault(utf16));
  const nul = bytes.indexOf(0);
  if (nul >= 0) return stop(fault('nul-byte', { found: 'U+0000' }), lineAt(bytes, nul));

  let content: string;
  try {
    content = utf8(bytes);
  } catch {
    const guess = guessEncoding(bytes);
    const invalid = firstInvalid(bytes);
    return stop(guess ? encodingFault(guess.name, guess.sample) : damaged(bytes, invalid), lineAt(bytes, invalid));
  }

  const faults: Decoded['faults'] = [];
  const marks = /^\ufeff*/.exec(content)?.[0].length ?? 0;
  if (marks > 1) faults.push({ fault: fault('double-bom', { found: `U+FEFF × ${marks}` }) });
  content = content.slice(marks);
  if (content.trim() === '') return stop(fault('source-error', { case: 'empty', found: `${bytes.length} B` }));

  const ends = lineEnds(content);
  if (ends) faults.push({ fault: ends });
  return { text: content.replace(/\r\n?/g, '\n'), faults };
}

/** A file that is something else under the name of a CSV. */
function otherKind(bytes: Uint8Array): Fault | null {
  const kind = kindOfBytes(bytes);
  return (
    kind &&
    fault('source-error', {
      case: 'other',
      found: `${kind.name.vi} / ${kind.name.en}`,
      kind: kind.name,
      advice: kind.holds === 'other' ? kind.advice : phrase('saveAsUtf8'),
    })
  );
}

function utf16Kind(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4) return null;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const half = sample.length / 2;
  if ((zeros[1] ?? 0) > half * 0.4 && zeros[0] === 0) return 'UTF-16LE';
  if ((zeros[0] ?? 0) > half * 0.4 && zeros[1] === 0) return 'UTF-16BE';
  return null;
}

/** The first byte that cannot belong to UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  const valid = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line on which a byte stands, whatever the line ends. */
function lineAt(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let at = 0; at < position; at += 1) {
    const lone = bytes[at] === 0x0d && bytes[at + 1] !== 0x0a;
    if (bytes[at] === 0x0a || lone) line += 1;
  }
  return line;
}

/** Line breaks inside quoted cells do not count: a spreadsheet writes them as LF in a CRLF file. */
function lineEnds(content: string): Fault | null {
  const outside = content.replace(/"[^"]*"/g, '');
  const crlf = outside.match(/\r\n/g)?.length ?? 0;
  const cr = (outside.match(/\r/g)?.length ?? 0) - crlf;
  const lf = (outside.match(/\n/g)?.length ?? 0) - crlf;
  const used = [crlf > 0 && 'CRLF', lf > 0 && 'LF', cr > 0 && 'CR'].filter(Boolean).join(' + ');
  if (used !== 'CR' && !used.includes('+')) return null;
  return fault('line-ends', { found: used });
}

/** Written with a font of the old days, or for a spreadsheet that knows the encoding. */
const encodingFault = (encoding: string, sample?: string): Fault =>
  fault('encoding-error', {
    case: /VNI|TCVN|VISCII/.test(encoding) ? 'typed' : 'saved',
    found: sample ? `${encoding}: ${sample}` : encoding,
    encoding,
  });

function damaged(bytes: Uint8Array, position: number): Fault {
  const around = new TextDecoder().decode(bytes.subarray(Math.max(0, position - 20), position + 20));
  return fault('encoding-error', { case: 'damaged', found: around.replaceAll('\n', ' ').trim() });
}
