/** Letters that were broken on the way: another encoding, a font of the old days, a save that lost them. */
import { misread } from './encodings.ts';
import { type Fault, fault, phrase } from './fault.ts';

const lost = /\ufffd|\p{L}\?\p{L}/u;
/** A web address may hold a «?» between letters. */
const address = /^(?:https?:|www\.)|\?\w+=/i;

/** What is wrong with the letters of a text, or `null`. */
export function brokenLetters(value: string): Fault | null {
  const wrong = misread(value);
  if (wrong) return mojibake(value, wrong.name, wrong.mended);
  if (lost.test(value) && value.split(/\s+/).some((word) => lost.test(word) && !address.test(word)))
    return fault('lost-letters', { found: value });
  if (/[ÐðƉɖ]/.test(value)) return lookAlike(value);
  return null;
}

function mojibake(found: string, encoding: string, mended: string): Fault {
  const perhaps = mended.replaceAll('\ufffd', '…');
  return fault('mojibake', {
    case: /\p{L}/u.test(perhaps) ? 'guessed' : 'unreadable',
    found,
    perhaps,
    encoding,
    advice: phrase(encoding.startsWith('UTF-8') ? 'restore' : 'convert'),
  });
}

function lookAlike(found: string): Fault {
  const mended = found.replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ');
  return fault('look-alike', { found, mended });
}
