/** Letters that were broken on the way: another encoding, a font of the old days, a save that lost them. */
import { type Fault, text } from './problems.ts';

/** What is wrong with the letters of a text, or `null`. */
export function brokenLetters(value: string): Fault | null {
  if (/\ufffd|\p{L}\?\p{L}/u.test(value)) return lostLetters(value);
  return null;
}

function lostLetters(found: string): Fault {
  return {
    code: 'lost-letters',
    found,
    expected: text(
      'chữ tiếng Việt đủ dấu, không có «?» ở giữa từ',
      'Vietnamese words with all their letters and no "?" inside',
    ),
    why: text(
      'khi lưu không phải UTF-8, Excel đã thay chữ có dấu bằng «?». Chữ đã mất, máy không đoán lại được.',
      'saved in another encoding, letters were replaced by "?". They are lost and cannot be guessed.',
    ),
    fix: text(
      'lấy lại bản cũ của tệp, sửa trên bản đó, rồi lưu: Tệp → Lưu thành → «CSV UTF-8».',
      'go back to an older copy of the file, make the change there, and save as "CSV UTF-8".',
    ),
  };
}
