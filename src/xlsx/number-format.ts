/** What a number format makes of a number, as a spreadsheet set to Vietnamese shows it. */

export interface Shown {
  text: string;
  /** It shows another number than the cell holds: rounded, scaled, without its sign, or nothing at all. */
  differs: boolean;
}

/** The formats that are known by their number alone. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '#,##0;-#,##0;"-"',
  42: '#,##0;-#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '#,##0.00;-#,##0.00;"-"',
  48: '##0.0E+0',
  49: '@',
};
const builtInDates = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** The code of a format by its number, where the workbook does not give it. */
export const builtInFormat = (id: number): string =>
  builtIn[id] ?? (builtInDates.some(([from, to]) => id >= from && id <= to) ? 'dd/mm/yyyy' : 'General');

/** A code without what is no pattern: texts in quotes, escaped and stretched signs, colours and conditions. */
const bare = (code: string): string => code.replace(/"[^"]*"|\\.|[_*].|general|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');

/** Shows a number; `epoch1904` for a workbook that counts its days from 1904. */
export function showNumber(number: number, code: string, epoch1904: boolean): Shown {
  const pattern = bare(code);
  if (/[dmyhs]/i.test(pattern))
    return { text: showDate(epoch1904 ? number + 1462 : number, pattern.split(';')[0] ?? ''), differs: false };
  const { text, differs } = showPlain(number, code);
  return { text: text.trim(), differs };
}

/** With a decimal comma, and no more digits than a spreadsheet keeps. */
const decimal = (number: number): string => String(Number(number.toPrecision(15))).replace('.', ',');

const sections = (code: string): string[] =>
  code.match(/(?:"[^"]*"|\\.|[_*].|\[[^\]]*\]|[^;])+|(?<=;|^)(?=;|$)/g) ?? [];

function showPlain(number: number, code: string): Shown {
  if (code === 'General') return { text: decimal(number), differs: false };
  const { section, sign } = choose(number, sections(code));
  const pattern = withoutTexts(section);
  const digits = pattern.match(/[0#?][0#?.,]*(?:E[+-][0#?]+)?/gi) ?? [];
  if (/general|@|\//i.test(pattern)) return around(section, `${sign}${decimal(Math.abs(number))}`, false);
  if (digits.length > 1) return { text: decimal(number), differs: true };
  if (digits[0] === undefined) return around(section, '', true);

  const held = Number((Math.abs(number) * (pattern.includes('%') ? 100 : 1)).toPrecision(15));
  const thousands = /,*(?=$|\.|E)/i.exec(digits[0])?.[0].length ?? 0;
  const text = digitsOf(held / 1000 ** thousands, digits[0]);
  const read = Number(text.replaceAll('.', '').replace(',', '.'));
  const lostSign = number < 0 && sign === '' && !/[-(]/.test(pattern);
  return around(section, `${sign}${text}`, read !== held || lostSign);
}

/** The section for this number, and the sign that the section leaves to the number. */
function choose(number: number, all: readonly string[]): { section: string; sign: string } {
  const [first = 'General', negative, zero] = all;
  const minus = number < 0 ? '-' : '';
  const conditional = all.find((section) => holds(section, number));
  if (conditional !== undefined) return { section: conditional, sign: minus };
  if (all.some((section) => /\[[<>=]/.test(section))) return { section: all.at(-1) ?? first, sign: minus };
  if (number < 0 && negative !== undefined) return { section: negative, sign: '' };
  if (number === 0 && zero !== undefined) return { section: zero, sign: '' };
  return { section: first, sign: minus };
}

function holds(section: string, number: number): boolean {
  const [, sign, limit] = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section) ?? [];
  const other = Number(limit);
  if (sign === '<') return number < other;
  if (sign === '>') return number > other;
  if (sign === '<=') return number <= other;
  if (sign === '>=') return number >= other;
  if (sign === '<>') return number !== other;
  return sign === '=' && number === other;
}

/** Signs that are no pattern stand for themselves; a stretched or blank one takes no part. */
const texts = /"([^"]*)"|\\(.)|[_*].|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]/g;
const withoutTexts = (section: string): string => section.replace(texts, (whole) => ' '.repeat(whole.length));

/** The number among the words of its section. */
function around(section: string, number: string, differs: boolean): Shown {
  const pattern = /general|@|(?:#?\s*\?+\/\?+)|[0#?][0#?.,/]*(?:E[+-][0#?]+)?/i.exec(withoutTexts(section));
  const words = (part: string): string =>
    part.replace(texts, (_, quoted = '', escaped = '', currency = '') => `${quoted}${escaped}${currency}`);
  if (!pattern) return { text: words(section), differs };
  const before = words(section.slice(0, pattern.index));
  const after = words(section.slice(pattern.index + pattern[0].length));
  return { text: `${before}${number}${after}`, differs };
}

/** The digits by a pattern such as `#,##0.00`, `00000` or `0.00E+00`. */
function digitsOf(number: number, pattern: string): string {
  const [mantissa = '', exponent] = pattern.split(/E[+-]/i);
  const [whole = '', fraction = ''] = mantissa.replace(/,+$/, '').split('.');
  const least = fraction.replace(/[^0?]/g, '').length;
  const most = fraction.replace(/[^0#?]/g, '').length;
  if (exponent !== undefined) {
    const [digits = '', power = ''] = number.toExponential(Math.min(most, 100)).split('e');
    return `${digits.replace('.', ',')}E${power.replace(/\d+/, (value) => value.padStart(exponent.length, '0'))}`;
  }
  const [ones = '0', decimals = ''] = toFixed(number, most).split('.');
  const kept = decimals.replace(/0+$/, '').padEnd(least, '0');
  const padded = ones.padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, '.') : padded;
  return kept === '' ? grouped : `${grouped},${kept}`;
}

const toFixed = (number: number, places: number): string =>
  number < 1e15 ? Number(number.toPrecision(15)).toFixed(Math.min(places, 100)) : BigInt(Math.round(number)).toString();

/** The date or time of a day counted from 1900, with the 29 February of that year that spreadsheets have. */
function showDate(serial: number, pattern: string): string {
  if (serial < 0 || serial >= 2_958_466) return decimal(serial);
  if (serial < 1) return new Date(Math.round(serial * 86_400_000)).toISOString().slice(11, 16);
  if (Math.floor(serial) === 60) return '29/02/1900';
  const before = serial < 60 ? 25_568 : 25_569;
  return showDay(new Date((Math.floor(serial) - before) * 86_400_000), pattern);
}

/** A year with its month and day in that order is shown so; any other form as a Vietnamese spreadsheet has it. */
export function showDay(date: Date, pattern = ''): string {
  const iso = date.toISOString().slice(0, 10);
  const order = pattern.toLowerCase().replace(/[^dmyhs]/g, '');
  if (/^yyyymm?d+$/.test(order)) return iso;
  if (/^yyyymm?$/.test(order)) return iso.slice(0, 7);
  const [year, month, day] = iso.split('-');
  return `${day}/${month}/${year}`;
}

/** The words that a format puts round a text. */
export function showText(text: string, code: string): string {
  const section = sections(code).find((one) => withoutTexts(one).includes('@'));
  return section === undefined || text === '' ? text : around(section, text, false).text;
}
