/** Numbers in words, so that a reader who never programmed can catch a wrong one. */
import type { Text } from './schema.ts';

const viDigits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const viScales = ['', ' nghìn', ' triệu', ' tỷ', ' nghìn tỷ', ' triệu tỷ'] as const;

const enSmall = [
  'zero one two three four five six seven eight nine ten eleven twelve',
  'thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const enTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const enScales = ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion'] as const;

/** Three digits; `full` says the hundreds even when they are zero, as in «một nghìn không trăm linh năm». */
function viGroup(value: number, full: boolean): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const words: string[] = [];
  if (full || hundreds > 0) words.push(`${viDigits[hundreds]} trăm`);
  if (tens === 0 && ones > 0 && words.length > 0) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(`${viDigits[tens]} mươi`);
  if (ones > 0) {
    if (ones === 1 && tens > 1) words.push('mốt');
    else if (ones === 4 && tens > 1) words.push('tư');
    else if (ones === 5 && tens > 0) words.push('lăm');
    else words.push(viDigits[ones] as string);
  }
  return words.join(' ');
}

function enGroup(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const words: string[] = [];
  if (hundreds > 0) words.push(`${enSmall[hundreds]} hundred`);
  if (rest > 0) {
    const ones = rest % 10;
    const small = rest < 20 ? enSmall[rest] : enTens[Math.floor(rest / 10)] + (ones > 0 ? `-${enSmall[ones]}` : '');
    words.push(`${hundreds > 0 ? 'and ' : ''}${small}`);
  }
  return words.join(' ');
}

/** The digits in threes, the lowest first. */
function groups(value: number): number[] {
  const found: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) found.push(rest % 1000);
  return found;
}

function spellVi(value: number): string {
  if (value === 0) return viDigits[0];
  const parts = groups(value);
  return parts
    .map((part, scale) => (part === 0 ? '' : viGroup(part, scale < parts.length - 1) + viScales[scale]))
    .filter(Boolean)
    .reverse()
    .join(' ');
}

function spellEn(value: number): string {
  if (value === 0) return enSmall[0] as string;
  const parts = groups(value);
  const words = parts.map((part, scale) => (part === 0 ? '' : enGroup(part) + enScales[scale]));
  if (parts.length > 1 && (parts[0] ?? 0) > 0 && (parts[0] ?? 0) < 100) words[0] = `and ${words[0]}`;
  return words.filter(Boolean).reverse().join(' ');
}

/** A number in words, its decimals digit by digit. Throws a RangeError beyond 2^53 − 1. */
export function spell(value: number): Text {
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) throw new RangeError(`not to be spelled: ${value}`);
  const [whole = '', part = ''] = Math.abs(value)
    .toFixed(9)
    .replace(/\.?0+$/, '')
    .split('.');
  const digits = [...part].map(Number);
  const put = (sign: string, words: string, point: string, names: readonly (string | undefined)[]): string =>
    [value < 0 && sign, words, digits.length > 0 && point, ...digits.map((digit) => names[digit])]
      .filter(Boolean)
      .join(' ');
  return {
    vi: put('âm', spellVi(Number(whole)), 'phẩy', viDigits),
    en: put('minus', spellEn(Number(whole)), 'point', enSmall),
  };
}
