/** The encodings of Vietnam before UTF-8: guesses which one bytes are in, and how letters that went through one should read. */
import { isSyllable } from './syllable.ts';

/** From 0x80 on. RFC 1456. */
const visciiHigh =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';
/** From 0xA0 on: TCVN 5712 as the old fonts (.VnTime) used it. */
const tcvnHigh =
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';
/** Windows-1252 from 0x80 to 0x9F; the five that it leaves undefined stay as they are. */
const latinHigh = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** VNI writes the marks of a vowel as a second letter. */
const vniMarks = new Map([
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
]);
const vniLetters = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

interface Encoding {
  name: string;
  /** The text that these bytes stand for; `null` if they stand for none. */
  read: (bytes: readonly number[]) => string | null;
}

const table = (high: string, from: number) => {
  const letters = [...high];
  return (bytes: readonly number[]): string =>
    bytes
      .map((byte) => letters[byte - from] ?? String.fromCharCode(byte))
      .join('')
      .normalize('NFC');
};

const readLatin = table(latinHigh, 0x80);
const windows1258 = new TextDecoder('windows-1258');

const encodings: readonly Encoding[] = [
  { name: 'VNI', read: (bytes) => readVni(readLatin(bytes)) },
  { name: 'TCVN3 (.VnTime)', read: table(tcvnHigh, 0xa0) },
  { name: 'VISCII', read: table(visciiHigh, 0x80) },
  { name: 'Windows-1258', read: (bytes) => windows1258.decode(Uint8Array.from(bytes)).normalize('NFC') },
];

function readVni(text: string): string {
  let read = '';
  for (const letter of text) {
    const lower = letter.toLowerCase();
    const mark = vniMarks.get(lower);
    if (mark !== undefined && /[aeiouyơư][\u0302\u0306]?$/i.test(read)) read += mark;
    else {
      const single = vniLetters.get(lower) ?? lower;
      read += letter === lower ? single : single.toUpperCase();
    }
  }
  return read.normalize('NFC');
}

/** The bytes behind a text that was read as Windows-1252, or `null` if it holds other letters. */
function latinBytes(text: string): number[] | null {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const high = latinHigh.indexOf(letter);
    if (high >= 0) bytes.push(0x80 + high);
    else if (code <= 0xff && letter.length === 1) bytes.push(code);
    else return null;
  }
  return bytes;
}

interface Guess {
  name: string;
  /** Some of the text as it reads in that encoding. */
  sample: string;
}

const wordPattern = /[\p{L}\p{M}]+/gu;
const isAscii = (value: string): boolean => !/[\u0080-\uffff]/.test(value);

/** The encoding in which most of the accented words are Vietnamese, or `null`. */
export function guessEncoding(bytes: Uint8Array): Guess | null {
  const start = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 40);
  const part = bytes.subarray(start, start + 20_000);
  if (isMostlyUtf8(part)) return null;
  const sampled = Array.from(part);
  let best: Guess | null = null;
  let bestShare = 0.6;
  for (const { name, read } of encodings) {
    const content = read(sampled) ?? '';
    const words = (content.match(wordPattern) ?? []).filter((word) => !isAscii(word));
    const share = words.filter(isSyllable).length / Math.max(1, words.length);
    if (share > bestShare) {
      bestShare = share;
      best = { name, sample: sampleOf(content) };
    }
  }
  return best;
}

/** A file in UTF-8 in which a few bytes were damaged. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const content = new TextDecoder().decode(bytes);
  const damaged = content.match(/\ufffd/g)?.length ?? 0;
  const undamaged = content.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return undamaged > damaged * 2;
}

/** The cell with the first accented word. */
function sampleOf(content: string): string {
  const cells = content.split(/[\n\r,;\t"]+/);
  return (cells.find((cell) => !isAscii(cell)) ?? '').trim().slice(0, 60);
}

interface Misread {
  /** The encoding the text went through. */
  name: string;
  /** The text with those words mended. */
  mended: string;
}

const tokens = /[\p{L}\p{M}\u0081\u008d\u008f\u0090\u009d\u00a1-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ]+/gu;
const vietnamese = /^[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]*$/i;
/** Two bytes of an accented letter shown as two letters; the second half of some is lost. */
const doubled =
  /Ä[‘\u0090ƒ‚©¨]|Æ[°¡]|Å©|áº|á»(?=[\p{L}\u0080-\u00bf™‡‹…‘“]|[’”]\p{L})|â€|Ã[\u0080-\u009f\u00a1-\u00bf]|Â[\u0080-\u009f]/u;

/** Letters beyond Latin-1 are only in sound Vietnamese; this, without a strange letter, is most text. */
const beyondLatin = /[ăđĩũơư\u1ea0-\u1ef9]/i;
const strange = /[\u0080-\u00ff€‚ƒ„†‡ˆ‰Š‹ŒŽ™š›œžŸ](?<![àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ\u00a0])/u;
const edgeMarks = /^[“”‘’–—…•]+|[“”‘’–—…•]+$/g;
/** A capital inside a small word: no word at all, though a font of capitals mixes them the other way round. */
const mixedCase = (word: string): boolean => /[a-z]/.test(word) && /.\p{Lu}/u.test(word);

/** Letters that were read in the wrong encoding and then saved as such, or `null` for sound text. */
export function misread(text: string): Misread | null {
  if (isAscii(text) || (beyondLatin.test(text) && !strange.test(text))) return null;
  if (doubled.test(text) && isDoubled(text))
    return { name: 'UTF-8 → Windows-1252', mended: text.replace(tokens, halves) };
  for (const { name, read } of encodings) {
    let odd = 0;
    let broken = 0;
    const mended = text.replace(tokens, (token) => {
      const core = token.replace(edgeMarks, '');
      const bytes = isSuspect(core) ? latinBytes(core) : null;
      const word = bytes && read(bytes);
      if (!word || word === core || mixedCase(word) || !isSyllable(word)) return token;
      broken += 1;
      if (!vietnamese.test(core)) odd += 1;
      return token.replace(core, () => word);
    });
    if (odd > 0 || broken > 1) return { name, mended: mended.replaceAll('Ð', 'Đ') };
  }
  return null;
}

/** «nghiêng» has seven letters; an old encoding may write three more. */
const longestWord = 12;

/** A word that is no Vietnamese syllable, holds a letter of its own, and is more than a look-alike of Đ or a unit such as µm. */
function isSuspect(token: string): boolean {
  if (
    token.length > longestWord ||
    isAscii(token) ||
    beyondLatin.test(token) ||
    !/[a-z]/i.test(token) ||
    /^µ[a-z]{1,2}$/i.test(token)
  )
    return false;
  return !isSyllable(token) && !isSyllable(token.replace(/[Ðð]/g, 'đ'));
}

/** Whether at least one word is UTF-8 seen as Windows-1252, as far as its bytes are still there. */
function isDoubled(text: string): boolean {
  return (text.match(tokens) ?? []).some((token) => halves(token) !== token);
}

function halves(token: string): string {
  if (!doubled.test(token)) return token;
  const bytes = latinBytes(token);
  if (!bytes) return token;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }
}
