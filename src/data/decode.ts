/** Bytes → text with `\n` line ends, or the reason why the bytes are no UTF-8 table. */

import { guessEncoding } from './encodings.ts';
import { kindOfBytes } from './kinds.ts';
import { convert } from './letters.ts';
import { type Fault, save, text } from './problems.ts';

export interface Decoded {
  text: string | null;
  faults: { fault: Fault; line?: number }[];
}

const saveAsUtf8 = text(`mở tệp trong Excel, ${save.vi}.`, `open the file in a spreadsheet and ${save.en}.`);
const csvExpected = text('một tệp CSV, mã hóa UTF-8', 'a CSV file in UTF-8');

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
  if (nul >= 0) return stop(nulByte(), lineAt(bytes, nul));

  let content: string;
  try {
    content = utf8(bytes);
  } catch {
    const guess = guessEncoding(bytes);
    const invalid = firstInvalid(bytes);
    const fault = guess ? encodingFault(guess.name, guess.sample) : damaged(bytes, invalid);
    return stop(fault, lineAt(bytes, invalid));
  }

  const faults: Decoded['faults'] = [];
  const marks = /^\ufeff*/.exec(content)?.[0].length ?? 0;
  if (marks > 1) faults.push({ fault: doubleMark(marks) });
  content = content.slice(marks);
  if (content.trim() === '') return stop(emptyFile(bytes.length));

  const ends = lineEnds(content);
  if (ends) faults.push({ fault: ends });
  return { text: content.replace(/\r\n?/g, '\n'), faults };
}

/** A file that is something else under the name of a CSV. */
function otherKind(bytes: Uint8Array): Fault | null {
  const kind = kindOfBytes(bytes);
  return (
    kind && {
      code: 'source-error',
      found: `${kind.name.vi} / ${kind.name.en}`,
      expected: csvExpected,
      why: text(
        `tên tệp là .csv nhưng bên trong là ${kind.name.vi}; đổi đuôi tên không đổi được loại tệp.`,
        `the name ends in .csv but the content is ${kind.name.en}; renaming does not convert it.`,
      ),
      fix: kind.holds === 'other' ? kind.advice : saveAsUtf8,
    }
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
  return {
    code: 'line-ends',
    severity: 'note',
    found: used,
    expected: text('cùng một cách xuống dòng (CRLF hoặc LF)', 'one kind of line end (CRLF or LF)'),
    why: text('mỗi cách xuống dòng được đọc là hết một dòng', 'each was read as the end of a row'),
    fix: text(
      'không cần làm gì; lưu lại bằng Excel sẽ hết.',
      'nothing needs to be done; saving from a spreadsheet mends it.',
    ),
  };
}

/** Written with a font of the old days, or for a spreadsheet that knows the encoding. */
function encodingFault(name: string, sample?: string): Fault {
  return {
    code: 'encoding-error',
    found: sample ? `${name}: ${sample}` : name,
    expected: csvExpected,
    why: text(
      `tệp được lưu theo bảng mã ${name}, chữ có dấu sẽ sai nếu đọc như UTF-8.`,
      `the file is in ${name}; its accented letters would come out wrong.`,
    ),
    fix: /VNI|TCVN|VISCII/.test(name) ? convert : saveAsUtf8,
  };
}

function damaged(bytes: Uint8Array, position: number): Fault {
  const around = new TextDecoder().decode(bytes.subarray(Math.max(0, position - 20), position + 20));
  return {
    code: 'encoding-error',
    found: around.replaceAll('\n', ' ').trim(),
    expected: csvExpected,
    why: text('ở dòng này có chữ bị hỏng (hiện là �).', 'a letter on this line is damaged (shown as �).'),
    fix: text(
      `gõ lại chữ hỏng theo tài liệu nguồn, hoặc lấy lại bản cũ của tệp, rồi ${save.vi}.`,
      `type the damaged letters again from the source, or take an older copy, and ${save.en}.`,
    ),
  };
}

function nulByte(): Fault {
  return {
    code: 'nul-byte',
    found: 'U+0000',
    expected: csvExpected,
    why: text('tệp bị hỏng khi chép hoặc khi lưu.', 'the file was damaged while being copied or saved.'),
    fix: text(`lấy lại bản cũ của tệp, hoặc mở trong Excel rồi ${save.vi}.`, `take an older copy, or ${save.en}.`),
  };
}

function doubleMark(count: number): Fault {
  return {
    code: 'double-bom',
    severity: 'note',
    found: `U+FEFF × ${count}`,
    expected: text('nhiều nhất một dấu ẩn (BOM) ở đầu tệp', 'at most one byte order mark'),
    why: text('các dấu thừa được bỏ qua', 'the extra marks were left out'),
    fix: text(
      'không cần làm gì; lưu lại bằng Excel sẽ hết.',
      'nothing needs to be done; saving from a spreadsheet mends it.',
    ),
  };
}

function emptyFile(size: number): Fault {
  return {
    code: 'source-error',
    found: `${size} B`,
    expected: text('một bảng có dòng tiêu đề', 'a table with a header row'),
    why: text('tệp trống.', 'the file is empty.'),
    fix: text('lấy lại bản cũ của tệp.', 'take an older copy of the file.'),
  };
}
