/** Letters that were broken on the way: another encoding, a font of the old days, a save that lost them. */
import { misread } from './encodings.ts';
import { type Fault, save, text } from './problems.ts';

const lost = /\ufffd|\p{L}\?\p{L}/u;
/** A web address may hold a «?» between letters. */
const address = /^(?:https?:|www\.)|\?\w+=/i;

/** Saving again does not help letters that were typed for an old font. */
export const convert = text(
  `chuyển mã sang Unicode (ví dụ bằng công cụ chuyển mã của UniKey, phím Ctrl+Shift+F6), so với tài liệu nguồn, rồi ${save.vi}.`,
  `convert it to Unicode (for instance with the toolkit of UniKey, Ctrl+Shift+F6), compare with the source, and ${save.en}.`,
);

/** What is wrong with the letters of a text, or `null`. */
export function brokenLetters(value: string): Fault | null {
  const wrong = misread(value);
  if (wrong) return mojibake(value, wrong.name, wrong.mended);
  if (lost.test(value) && value.split(/\s+/).some((word) => lost.test(word) && !address.test(word)))
    return lostLetters(value);
  if (/[ÐðƉɖ]/.test(value)) return lookAlike(value);
  return null;
}

const restore = text(
  `lấy lại bản cũ của tệp, sửa trên bản đó, rồi ${save.vi}.`,
  `go back to an older copy of the file, make the change there, and ${save.en}.`,
);

function mojibake(found: string, encoding: string, mended: string): Fault {
  const perhaps = mended.replaceAll('\ufffd', '…');
  const readable = /\p{L}/u.test(perhaps);
  return {
    code: 'mojibake',
    found,
    expected: readable
      ? text(`chữ tiếng Việt Unicode, có thể là «${perhaps}»`, `Vietnamese in Unicode, perhaps "${perhaps}"`)
      : text('chữ tiếng Việt Unicode', 'Vietnamese in Unicode'),
    why: text(
      `chữ này đã đi qua bảng mã ${encoding} nên hiện sai.`,
      `these letters went through ${encoding} and come out wrong.`,
    ),
    fix: encoding.startsWith('UTF-8') ? restore : convert,
  };
}

function lostLetters(found: string): Fault {
  return {
    code: 'lost-letters',
    found,
    expected: text(
      'chữ tiếng Việt đủ dấu, không có «?» ở giữa từ',
      'Vietnamese with all its letters and no "?" inside a word',
    ),
    why: text(
      'khi lưu không phải UTF-8, Excel thay chữ có dấu bằng «?». Chữ đã mất, máy không đoán lại được.',
      'saved in another encoding, letters were replaced by "?". They are lost and cannot be guessed.',
    ),
    fix: restore,
  };
}

function lookAlike(found: string): Fault {
  const mended = found.replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ');
  return {
    code: 'look-alike',
    found,
    expected: text(`«${mended}», với chữ Đ tiếng Việt (U+0110)`, `"${mended}", with the Vietnamese Đ (U+0110)`),
    why: text(
      'chữ Ð ở đây là của ngôn ngữ khác, nhìn giống nhưng không tìm thấy khi tra.',
      'this Ð belongs to another language: it looks alike but is not found when searched.',
    ),
    fix: text(`gõ lại «${mended}» bằng bộ gõ tiếng Việt.`, `type "${mended}" again with a Vietnamese keyboard.`),
  };
}
