/** One declared parser a kind of column: the text of a cell → its value, or what is wrong with it. */

import {
  brokenGroup,
  choiceFault,
  dateForm,
  excelDate,
  excelSerial,
  fraction,
  periodForm,
  wordsInNumber,
} from './cell-faults.ts';
import { trimmed } from './csv.ts';
import { type Fault, fault } from './fault.ts';
import { brokenLetters } from './letters.ts';
import { isPeriod } from './period.ts';
import { wordOfQualifier } from './qualifier.ts';
import type { Cell, Field, Text } from './schema.ts';
import { corners } from './shape.ts';
import { spell } from './spell.ts';
import { fold, nearest } from './spelling.ts';

export interface Reading {
  /** `null` for an empty cell and for one with an error. */
  value: string | number | null;
  faults: Fault[];
}

/** How the numbers of an indicator are written. */
export interface NumberForm {
  /** At most so many digits after the decimal sign. */
  decimals: number;
  /** It may be below zero. */
  signed: boolean;
  /** Its unit is %. */
  percent: boolean;
}

export interface CellOptions {
  /** The latest year a date may name. */
  lastYear?: number;
  /** Of a `number`; without it that of an indicator which cannot be known. */
  form?: NumberForm | null;
}

type Parser = (value: string, field: Field, options: CellOptions) => Reading;

const firstYear = 1901;
const farYear = 2028;
const longestText = 2000;
const longestNote = 10_000;

const ok = (value: string | number): Reading => ({ value, faults: [] });
const refuse = (fault: Fault): Reading => ({ value: null, faults: [fault] });

// Only the forms that a spreadsheet writes: «May 2024» and «tháng 8/2024» are words.
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|thg\\s?\\d{1,2}';
const dayMonth = new RegExp(`^\\d{1,2}-(?:${months})(?:-\\d{2,4})?$`, 'i');
const monthDay = new RegExp(`^(?:${months})-\\d{1,4}$`, 'i');
const threeParts = /^(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}[/-]\d{1,2}[/-]\d{1,2})$/;
const ratio = /^\d+\s*[/:÷]\s*\d+$/;
const markup = /<[a-z!/]|&(?:lt|gt|amp|quot|apos|nbsp|#\d+|#x[\da-f]+);/i;
const excelError = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|#+$)/i;
const missing =
  /^(?:[-–—−]+|\.{1,}|…|\?+|n\.?\/?a\.?|nan|null|nil|none|không|không có|chưa có|không rõ|chưa rõ|không có số liệu|chưa có số liệu|đang cập nhật)$/iu;
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\ufffe\uffff\ud800-\udfff]/u;
const emojiJoin = /(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})/gu;
const oddSpace = /(?! )\p{Zs}/u;
const formulaStart = /^[=+\-@＝＋－＠]/u;
/** How a published text that begins like a formula is kept harmless; reading it back takes the mark off again. */
const guarded = /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

const holdsText = (cell: Cell): boolean => cell === 'text' || cell === 'quote' || cell === 'note';
const holdsDate = (cell: Cell): boolean => cell === 'date' || cell === 'period';

/** Reads one cell of a column. Spaces at the edges never count; accents written in two parts are joined (NFC). */
export function readCell(raw: string, field: Field, options: CellOptions = {}): Reading {
  const limit = field.cell === 'note' ? longestNote : longestText;
  if (raw.length > limit)
    return refuse(fault('cell-too-long', { found: `${raw.slice(0, 60)}… (${raw.length})`, limit }));
  if (/^ *[\t\n]+[^\s]/.test(raw)) return refuse(fault('formula', { case: 'cell', found: raw }));
  const bare = trimmed(raw).normalize('NFC');
  if (bare === '')
    return field.required ? refuse(fault('missing-value', { title: field.title })) : { value: null, faults: [] };
  const value = holdsText(field.cell) && guarded.test(bare) ? bare.slice(1) : bare;

  const wrong = commonFault(value, field);
  if (wrong) return refuse(wrong);
  if (!oddSpace.test(value)) return parsers[field.cell](value, field, options);
  if (!holdsText(field.cell)) return refuse(fault('space-inside', { found: value }));
  const reading = parsers[field.cell](value.replace(/\p{Zs}/gu, ' '), field, options);
  return { value: reading.value, faults: [fault('odd-space', { found: value }), ...reading.faults] };
}

/** What no column may hold. */
function commonFault(value: string, field: Field): Fault | null {
  const letters = field.cell === 'url' ? null : brokenLetters(value);
  if (letters) return letters;
  const shown = value.replace(emojiJoin, '');
  if (hidden.test(field.cell === 'note' ? shown.replaceAll('\n', '') : shown.replaceAll('\n', ' '))) {
    return fault('hidden-character', { found: value });
  }
  if (field.cell !== 'note' && value.includes('\n')) return fault('line-break', { found: value });
  if (excelError.test(value)) return fault('excel-error', { found: value });
  // «không» answers a question, elsewhere it stands for nothing.
  const isAnswer = field.choices?.includes(yesOrNo[fold(value)] ?? '');
  if (missing.test(value) && !isAnswer)
    return fault('missing-mark', { case: field.required ? 'required' : 'optional', found: value });
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(value)) return fault('scientific', { found: value });
  if (!holdsDate(field.cell)) {
    if (dayMonth.test(value) || monthDay.test(value) || threeParts.test(value)) return excelDate(value, field);
    if (ratio.test(value)) return fault('ratio', { found: value });
  }
  if (isFormula(value, field)) return fault('formula', { case: 'cell', found: value });
  if (markup.test(value)) return fault('markup', { found: value });
  return null;
}

function isFormula(value: string, field: Field): boolean {
  if (!formulaStart.test(value)) return false;
  if (field.cell === 'count' || field.cell === 'number') return !/^[-+]\d+(?:[.,]\d+)*$/.test(value);
  const mayStartWithSign = field.cell === 'note' || field.cell === 'quote';
  return !(mayStartWithSign && /^[-+][\d ]/.test(value));
}

const parsers: Record<Cell, Parser> = {
  text: ok,
  quote: ok,
  note: ok,
  id: readId,
  count: (value) => readCount(value),
  number: readNumber,
  period: readPeriod,
  date: readDate,
  code: readCode,
  url: readUrl,
  shape: readShape,
  choice: readChoice,
};

const plain = /^(?:0|[1-9]\d*)$/;
const dotThousands = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
/** After a comma, after more than three digits, after groups of the other sign, or zeros that no group ends with. */
const decimals = /^(?:\d+,\d+|\d{4,}\.\d+|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+|\d+\.0{1,2})$/;
const range = /^\d[\d.,]*\s?(?:[-–—]|đến|tới|to)\s?\d[\d.,]*$/iu;
const footnote = /^\d[\d.,]*\s?(?:[*†‡§]+|[⁰¹²³⁴-⁹⁽⁾₀-₉]+|\((?:\d{1,2}|[a-z*])\)|\[(?:\d{1,2}|[a-z*])\])$/iu;

/** A number of an indicator. Where its form is not known, whatever may be one is read, and little is said. */
function readNumber(value: string, _: Field, { form }: CellOptions): Reading {
  const whole = readCount(value);
  if (!form) {
    if (whole.value !== null || whole.faults[0]?.code === 'ambiguous-number') return whole;
    const any = readSigned(value, { decimals: mostDecimals, signed: true, percent: false });
    return any.value === null ? whole : any;
  }
  if (/^[^\p{L}]*[%‰]$/u.test(value) && form.percent) return refuse(fault('percent', { case: 'sign', found: value }));
  return form.decimals === 0 && !form.signed ? whole : readSigned(value, form);
}

const mostDecimals = 6;

/** Both signs of minus are read alike; zero has none. */
function readSigned(value: string, { decimals, signed }: NumberForm): Reading {
  const bare = signed ? value.replace(/^[-−](?=\d)/, '') : value;
  const reading = decimals === 0 ? readCount(bare) : readDecimal(bare, decimals);
  return bare === value || typeof reading.value !== 'number' || reading.value === 0
    ? reading
    : { ...reading, value: -reading.value };
}

/** One group of three after a dot: thousands in Vietnamese, decimals in English. */
const oneGroup = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * A number with decimals, with a comma before them or, where that can be nothing else, a dot. Three digits after a
 * comma are decimals only where there may be three.
 */
function readDecimal(value: string, decimals: number): Reading {
  if (plain.test(value)) return safe(Number(value), value);
  const digits = value.replace(/[.,]/g, '');
  if (oneGroup.test(value) || (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(value) && (decimals < 3 || digits.length > 6)))
    return refuse(fault('ambiguous-number', { found: value, whole: digits }));
  if (dotThousands.test(value)) return grouped(Number(digits), value);
  const [, whole = '', part] =
    /^(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/.exec(value) ??
    /^(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/.exec(value) ??
    [];
  if (part === undefined) {
    const wrong = numberFault(value);
    return refuse(
      wrong.code === 'type-error' ? fault('type-error', { case: 'decimal', found: value, decimals }) : wrong,
    );
  }
  if (part.replace(/0+$/, '').length > decimals)
    return refuse(fault('fraction', { case: 'more', found: value, decimals }));
  const number = Number(`${whole.replace(/[.,]/g, '')}.${part}`);
  return /[.,]/.test(whole) ? grouped(number, value) : safe(number, value);
}

/** Read with its groups, told in words so that whoever typed it can see. */
function grouped(number: number, found: string): Reading {
  const reading = safe(number, found);
  return reading.value === null
    ? reading
    : { value: number, faults: [fault('grouped-number', { found, number, words: spell(number) })] };
}

function readCount(value: string): Reading {
  if (plain.test(value)) return safe(Number(value), value);
  if (dotThousands.test(value)) return grouped(Number(value.replaceAll('.', '')), value);
  if (/^0[.,]\d{4,}$/.test(value)) return refuse(fault('ratio', { found: value }));
  if (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(value))
    return refuse(fault('ambiguous-number', { found: value, whole: value.replaceAll(',', '') }));
  if (decimals.test(value)) return refuse(fraction(value));
  if (/^\d+(?:\.\d+)+$/.test(value)) return refuse(brokenGroup(value));
  return refuse(numberFault(value));
}

function safe(number: number, value: string): Reading {
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? ok(number) : refuse(fault('number-too-large', { found: value }));
}

/** Why a text is no number, the likeliest reason first. */
function numberFault(value: string): Fault {
  if (/[%‰]|phần trăm/iu.test(value)) return fault('percent', { case: 'share', found: value });
  if (footnote.test(value)) return fault('footnote-mark', { found: value });
  if (range.test(value)) return fault('range', { found: value });
  if (/^["'“”‘’«»]+.*\d/u.test(value)) return fault('type-error', { case: 'quoted', found: value });
  if (/^[-−–]\s?\d[\d.,]*$/.test(value) || /^\([\d.,]+\)$/.test(value))
    return fault('minimum', { case: 'count', found: value });
  if (/^\d{1,3}(?:[ '’`]\d{3})+$/.test(value)) return fault('space-inside', { found: value });
  if (/(?![0-9])\p{Nd}/u.test(value)) return fault('other-digits', { found: value });
  if (/^0\d+$/.test(value)) return fault('leading-zero', { found: value });
  if (/\d/.test(value) && /[\p{L}~≈<>≥≤±+]/u.test(value))
    return wordsInNumber(value, wordOfQualifier(value.replace(/[\d.,()]/g, ' ')));
  return fault('type-error', { case: 'count', found: value });
}

function readId(value: string, field: Field): Reading {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && /[a-z]/.test(value)) return ok(value);
  // A link that is not written as an id is looked up all the same, so that the message can say which one was meant.
  if (field.link) return ok(value);
  return refuse(fault('type-error', { case: 'id', found: value }));
}

function readCode(value: string): Reading {
  if (/^(?:\d{2}|\d{3}|\d{5})$/.test(value)) return ok(value);
  if (/^\d$|^\d{4}$/.test(value))
    return refuse(fault('lost-zero', { case: 'meant', found: value, meant: `0${value}` }));
  return refuse(fault('type-error', { case: 'code', found: value }));
}

function readUrl(value: string): Reading {
  if (/^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(value) && isAddress(value)) return ok(value);
  return refuse(fault('url-error', { found: value }));
}

function readShape(value: string): Reading {
  return corners(value) ? ok(value) : refuse(fault('shape-error', { found: value }));
}

/** A host with a dot, and no name or password in front of it. */
function isAddress(value: string): boolean {
  try {
    const { hostname, username, password } = new URL(value);
    return hostname.includes('.') && username === '' && password === '';
  } catch {
    return false;
  }
}

const yesOrNo: Readonly<Record<string, string>> = { co: 'yes', khong: 'no' };

function readChoice(value: string, field: Field): Reading {
  const choices = field.choices ?? [];
  if (choices.includes(value)) return ok(value);
  const said = choices.find((choice) => choice === yesOrNo[fold(value)]);
  const meant = said ?? nearest(value, choices) ?? choices.find((choice) => choice === wordOfQualifier(value)) ?? null;
  return refuse(choiceFault(value, choices, meant));
}

function readDate(value: string, field: Field, options: CellOptions): Reading {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return existing(value, value, options, dateForm);
  return readWrittenDate(value, field, options, dateForm);
}

function readPeriod(value: string, field: Field, options: CellOptions): Reading {
  if (/^\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?)?$/.test(value)) return existing(value, value, options, periodForm);
  return readWrittenDate(value, field, options, periodForm);
}

/** A date not in the form of the tables: read where only one reading is possible, otherwise refused with the reason. */
function readWrittenDate(value: string, field: Field, options: CellOptions, expected: Text): Reading {
  const slashes = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(value);
  if (slashes) return noted(value, iso(slashes[1], slashes[2], slashes[3]), options, expected);
  const dayFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  if (dayFirst) {
    const date = iso(dayFirst[3], dayFirst[2], dayFirst[1]);
    const month = Number(dayFirst[2]);
    if (month > 12) return refuse(fault('date-error', { case: 'noMonth', found: value, form: expected, month }));
    const unsureMonth = field.cell === 'period' && Number(dayFirst[1]) === 1;
    if (!field.dayFirst || unsureMonth)
      return refuse(fault('date-error', { case: unsureMonth ? 'firstDay' : 'twoWays', found: value, form: expected }));
    return noted(value, date, options, expected);
  }
  if (/^\d{5}$/.test(value)) return refuse(excelSerial(value, expected));
  if (dayMonth.test(value) || monthDay.test(value))
    return refuse(fault('excel-date', { case: 'rewritten', found: value, form: expected }));
  const shortYear = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(value);
  return refuse(fault('date-error', { case: shortYear ? 'shortYear' : null, found: value, form: expected }));
}

const iso = (year = '', month = '', day = ''): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function existing(value: string, date: string, options: CellOptions, expected: Text): Reading {
  if (!isPeriod(date)) return refuse(fault('date-error', { case: 'noDay', found: value, form: expected }));
  const year = Number(date.slice(0, 4));
  const last = Math.max(farYear, options.lastYear ?? farYear);
  if (year >= firstYear && year <= last) return ok(date);
  return refuse(fault('date-error', { case: 'farYear', found: value, form: expected, first: firstYear, last }));
}

function noted(value: string, date: string, options: CellOptions, expected: Text): Reading {
  const reading = existing(value, date, options, expected);
  if (reading.value === null) return reading;
  const [year = 0, month = 1, day = 0] = date.split('-').map(Number);
  const english = new Date(Date.UTC(2000, month - 1, 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
  const words = { date, day, month: { vi: `${month}`, en: english }, year };
  return { value: date, faults: [fault('date-form', { found: value, form: expected, ...words })] };
}
