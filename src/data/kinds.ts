/** What kind of file it is that is no table: by its first bytes, then by its name. */
import { unzipSync } from 'fflate';
import { type Fault, fault } from './fault.ts';
import type { Text } from './schema.ts';

export interface Kind {
  name: Text;
  /** `workbook`: an .xlsx. `sheet`: tables in another form. `other`: tables only by way of typing. */
  holds: 'workbook' | 'sheet' | 'other';
  /** How its tables, if there are any, become an .xlsx. */
  advice: Text;
}

const text = (vi: string, en: string): Text => ({ vi, en });

const asXlsx = (program: Text, way: Text): Text =>
  text(
    `mở bằng ${program.vi}, ${way.vi}, rồi lấy tệp .xlsx ấy.`,
    `open it in ${program.en}, ${way.en}, and take that .xlsx.`,
  );
const typed = (what: Text): Text =>
  text(
    `${what.vi} không phải bảng tính: gõ các con số vào tệp Excel mẫu rồi lưu thành .xlsx.`,
    `${what.en} is no spreadsheet: type its numbers into the Excel template and save it as .xlsx.`,
  );
const other = (name: Text): Kind => ({ name, holds: 'other', advice: typed(name) });
const saveAs = text('lưu: Tệp → Lưu thành → «Excel Workbook (.xlsx)»', 'save as "Excel Workbook (.xlsx)"');
const excel = text('Excel', 'a spreadsheet');

const word: Kind = {
  name: text('tài liệu Word', 'a Word document'),
  holds: 'other',
  advice: text(
    'chép bảng trong tài liệu, dán «chỉ giá trị» vào tệp Excel mẫu, rồi lưu thành .xlsx.',
    'copy the table of the document, paste its values into the Excel template, and save it as .xlsx.',
  ),
};
const picture = other(text('ảnh', 'a picture'));

const kinds = {
  xlsx: {
    name: text('sổ tính Excel .xlsx', 'an Excel workbook .xlsx'),
    holds: 'workbook',
    advice: asXlsx(excel, saveAs),
  },
  xls: {
    name: text('sổ tính Excel đời cũ .xls', 'an old Excel workbook .xls'),
    holds: 'sheet',
    advice: asXlsx(excel, saveAs),
  },
  locked: {
    name: text('tệp Excel có mật khẩu', 'an Excel file with a password'),
    holds: 'sheet',
    advice: text(
      `mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), rồi ${saveAs.vi}.`,
      `open it in Excel, take the password off (File → Info → Protect Workbook), and ${saveAs.en}.`,
    ),
  },
  ods: {
    name: text('sổ tính LibreOffice .ods', 'a LibreOffice spreadsheet .ods'),
    holds: 'sheet',
    advice: asXlsx(
      text('LibreOffice', 'LibreOffice'),
      text('lưu: Tệp → Lưu thành → «Excel 2007–365 (.xlsx)»', 'save as "Excel 2007–365 (.xlsx)"'),
    ),
  },
  numbers: {
    name: text('bảng tính Numbers của Apple', 'an Apple Numbers spreadsheet'),
    holds: 'sheet',
    advice: asXlsx(
      text('Numbers', 'Numbers'),
      text('chọn Tệp → Xuất sang → Excel (.xlsx)', 'choose File → Export To → Excel (.xlsx)'),
    ),
  },
  gsheet: {
    name: text('lối tắt tới Google Trang tính', 'a link to a Google Sheet'),
    holds: 'sheet',
    advice: asXlsx(
      text('Google Trang tính', 'Google Sheets'),
      text('chọn Tệp → Tải xuống → Microsoft Excel (.xlsx)', 'choose File → Download → Microsoft Excel (.xlsx)'),
    ),
  },
  word,
  picture,
  pdf: other(text('tệp PDF', 'a PDF')),
  slides: other(text('bản trình chiếu', 'a presentation')),
  film: other(text('tệp âm thanh hoặc phim', 'a sound or film')),
  archive: {
    name: text('tệp nén', 'an archive'),
    holds: 'other',
    advice: text('giải nén, rồi lấy tệp .xlsx hoặc .csv ở trong.', 'unpack it and take the .xlsx or .csv inside.'),
  },
  html: {
    name: text('trang web HTML', 'HTML'),
    holds: 'other',
    advice: text(
      `nếu trong đó có bảng, mở bằng Excel rồi ${saveAs.vi}; nếu không, tải tệp bảng tính ở trang nguồn.`,
      `if it holds a table, open it in a spreadsheet and ${saveAs.en}; if not, download the spreadsheet from its page.`,
    ),
  },
  json: other(text('tệp JSON', 'JSON')),
  lfs: {
    name: text('lối tắt của Git LFS', 'a Git LFS pointer'),
    holds: 'other',
    advice: text('lấy tệp thật bằng lệnh git lfs pull.', 'get the file itself with git lfs pull.'),
  },
} as const satisfies Record<string, Kind>;

/** What is wrong with a file that is no table, which stands in the folder of the tables or was dropped. */
export const notATable = (found: string, { name, advice }: Kind, where: 'inFolder' | 'dropped'): Fault =>
  fault('not-a-table', { case: where, found, kind: name, advice });

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const byName: readonly (readonly [RegExp, Kind])[] = [
  [/\.(?:xlsx|xlsm|xltx|xlsb)$/i, kinds.xlsx],
  [/\.xls$/i, kinds.xls],
  [/\.(?:ods|fods|ots)$/i, kinds.ods],
  [/\.numbers$/i, kinds.numbers],
  [/\.gsheet$/i, kinds.gsheet],
  [/\.(?:docx?|docm|odt|rtf|pages|gdoc|wps)$/i, word],
  [/\.(?:pptx?|odp|key|gslides)$/i, kinds.slides],
  [/\.pdf$/i, kinds.pdf],
  [/\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|tiff?|bmp|svg|psd)$/i, picture],
  [/\.(?:mp[34]|m4a|mov|avi|mkv|wav|ogg)$/i, kinds.film],
  [/\.(?:zip|rar|7z|gz|tgz|tar)$/i, kinds.archive],
  [/\.html?$/i, kinds.html],
];

/** The kind of a file under any name, or `null` if it may be a table of text. */
export function kindOf(name: string, bytes: Uint8Array | null): Kind | null {
  const named = byName.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  return (bytes && kindOfBytes(bytes, named)) ?? named;
}

/** How files of a kind begin. */
const beginnings: readonly (readonly [Kind, readonly string[]])[] = [
  [kinds.pdf, ['%PDF-']],
  [picture, ['\u00ff\u00d8\u00ff', '\u0089PNG', 'GIF8', 'BM', 'II*\0', 'MM\0*', '<svg']],
  [kinds.archive, ['Rar!', '7z\u00bc\u00af', '\u001f\u008b']],
  [word, ['{\\rtf']],
  [kinds.lfs, ['version https://git-lfs']],
];

/** The kind that the bytes tell; `named` decides between those that begin alike. */
export function kindOfBytes(bytes: Uint8Array, named: Kind | null = null): Kind | null {
  const head = latin(bytes.subarray(0, 1024));
  const start = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (head.startsWith('PK\u0003\u0004')) return inZip(bytes, named);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return inCompound(bytes, named);
  if (head.startsWith('ftyp', 4)) return /^(?:hei|hev|mif1|msf1|avif)/.test(head.slice(8)) ? picture : kinds.film;
  if (head.startsWith('RIFF')) return head.startsWith('WEBP', 8) ? picture : kinds.film;
  const kind = beginnings.find(([, signs]) =>
    signs.some((sign) => start.startsWith(sign) && isWhole(sign, start)),
  )?.[0];
  if (kind) return kind;
  if (/^<(?:!doctype|html|\?xml|table|head|body|script)/i.test(start))
    return /<svg[\s>]/i.test(start) ? picture : kinds.html;
  if (start.startsWith('{') && (named === kinds.gsheet || start.includes('docs.google.com'))) return kinds.gsheet;
  return /^[{[]/.test(start) ? kinds.json : null;
}

/** Two letters are too few to tell a picture: the size that follows ends in zeros. */
const isWhole = (sign: string, start: string): boolean => sign !== 'BM' || start.startsWith('\0\0\0\0', 6);

/** Office documents are archives of parts: their names tell what they are. */
function inZip(bytes: Uint8Array, named: Kind | null): Kind {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    // A damaged archive is told by its beginning.
  }
  const head = latin(bytes.subarray(0, 200));
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name)) || pattern.test(head.slice(30));
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/.test(head)) return kinds.ods;
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.text/.test(head)) return word;
  if (has(/^xl\//)) return kinds.xlsx;
  if (has(/^word\//)) return word;
  if (has(/^ppt\//)) return kinds.slides;
  if (has(/^Index\/.*\.iwa|^Index\.zip/)) return has(/^Index\/(?:Tables|CalculationEngine)/) ? kinds.numbers : word;
  return names.length > 0 ? kinds.archive : (named ?? kinds.xlsx);
}

/** The older office files share their first bytes: the names of their streams tell them apart. */
function inCompound(bytes: Uint8Array, named: Kind | null): Kind {
  const streams = new TextDecoder('utf-16le').decode(bytes);
  if (streams.includes('EncryptedPackage')) return kinds.locked;
  if (streams.includes('WordDocument')) return word;
  if (streams.includes('PowerPoint Document')) return kinds.slides;
  return named === word || named === kinds.slides ? named : kinds.xls;
}
