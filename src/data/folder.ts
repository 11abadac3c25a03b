/** Which files of the data folder are tables, which are harmless, and which may not be there. */
import { inFolder, type Kind, kindOf, notATable } from './kinds.ts';
import { type Fault, type Problem, problem, text } from './problems.ts';
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
  if (/[/\\]/.test(name) || name === '..' || name === '.') return outside(name);
  if (harmless.test(name)) return null;
  if (before.has(name)) return copy(name);
  if (names.includes(name)) {
    if (reason === 'too-large' || size > sizeLimit) return tooLarge(size, sizeLimit);
    return bytes === null ? notAFile(name) : null;
  }
  if (reason === 'link') return notAFile(name);
  if (name.startsWith('~$')) return openInExcel(name);
  const kind = kindOf(name, bytes);
  if (kind) return kind.holds === 'other' ? otherFile(name, kind) : notATable(name, kind, inFolder);
  if (!/^[\x20-\x7e]+$/.test(name)) return fileName(name);
  return isCopy(name) ? copy(name) : otherFile(name);
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

function missingFile(name: string, near: string | null): Fault {
  return {
    code: 'missing-file',
    found: near ?? '',
    expected: text(`đủ các tệp: ${names.join(', ')}`, `all of: ${names.join(', ')}`),
    fix: near
      ? text(
          `có tệp «${near}»: nếu đúng là tệp này, đổi tên thành «${name}».`,
          `there is "${near}": if it is the one, rename it "${name}".`,
        )
      : text(`chép lại tệp «${name}» vào thư mục dữ liệu.`, `put "${name}" back into the data folder.`),
  };
}

function copy(found: string): Fault {
  return {
    code: 'copy',
    found,
    expected: text('mỗi bảng một tệp .csv duy nhất', 'one .csv file a table'),
    why: text('có hai bản thì không biết bản nào mới nhất.', 'with two versions, which one is current is not known.'),
    fix: text(
      'giữ bản đúng dưới tên gốc, đưa bản kia ra khỏi thư mục.',
      'keep the right one under its name and move the other out of the folder.',
    ),
  };
}

function openInExcel(found: string): Fault {
  return {
    code: 'open-in-excel',
    found,
    expected: text('không tệp nào đang mở trong Excel', 'no file open in a spreadsheet'),
    why: text(
      'tệp này do Excel tạo khi đang mở; các sửa đổi có thể chưa được lưu.',
      'a spreadsheet makes this file while one is open; changes may not be saved yet.',
    ),
    fix: text('lưu và đóng Excel, rồi kiểm lại.', 'save, close the spreadsheet, and check again.'),
  };
}

function otherFile(found: string, kind: Kind | null = null): Fault {
  return {
    code: 'other-file',
    severity: 'note',
    found,
    expected: text(names.join(', '), names.join(', ')),
    why: kind
      ? text(
          `tệp này là ${kind.name.vi}: không được đọc và không được công bố`,
          `this file is ${kind.name.en}: it is neither read nor published`,
        )
      : text('tệp này không được đọc và không được công bố', 'this file is neither read nor published'),
    fix: kind
      ? text(`Nếu trong đó có số liệu: ${kind.advice.vi}`, `If it holds data: ${kind.advice.en}`)
      : text('không cần làm gì; nếu không dùng thì xoá.', 'nothing needs to be done; delete it if it is not needed.'),
  };
}

function notAFile(found: string): Fault {
  return {
    code: 'not-a-file',
    found,
    expected: text('một tệp thường', 'an ordinary file'),
    why: text(
      'đây là lối tắt hoặc thư mục, nội dung có thể nằm ngoài thư mục dữ liệu.',
      'this is a link or a folder, and its content may lie outside the data folder.',
    ),
    fix: text('chép tệp thật vào thư mục dữ liệu.', 'put the file itself into the data folder.'),
  };
}

function outside(found: string): Fault {
  return {
    code: 'outside-folder',
    found,
    expected: text('một tệp nằm ngay trong thư mục dữ liệu', 'a file that lies in the data folder itself'),
    fix: text('chép tệp vào thư mục dữ liệu.', 'put the file into the data folder.'),
  };
}

function fileName(found: string): Fault {
  return {
    code: 'file-name',
    found,
    expected: text('tên tệp không dấu', 'a file name without accents'),
    why: text(
      'tên có dấu được viết khác nhau trên Windows và macOS.',
      'accented names are written differently by Windows and macOS.',
    ),
    fix: text(`đổi tên tệp, ví dụ «${fold(found)}».`, `rename the file, for instance "${fold(found)}".`),
  };
}

export function tooLarge(size: number, limit: number): Fault {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  return {
    code: 'file-too-large',
    found: `${megabytes(size)} MB`,
    expected: text(`không quá ${megabytes(limit).replace('.', ',')} MB`, `at most ${megabytes(limit)} MB`),
    why: text(
      'một bảng số liệu không thể lớn như vậy; có thể đã chép nhầm tệp.',
      'a table is never so large; it may be another file.',
    ),
    fix: text('lấy lại bản cũ của tệp.', 'take an older copy of the file.'),
  };
}
