/** One declared parser a kind of column: the text of a cell → its value, or what is wrong with it. */

import { trimmed } from './csv.ts';
import { brokenLetters } from './letters.ts';
import { isPeriod } from './period.ts';
import { type Fault, text } from './problems.ts';
import { wordOfQualifier } from './qualifier.ts';
import type { Cell, Field, Text } from './schema.ts';
import { spell } from './spell.ts';
import { nearest } from './spelling.ts';

export interface Reading {
  /** `null` for an empty cell and for one with an error. */
  value: string | number | null;
  faults: Fault[];
}

export interface CellOptions {
  /** The latest year a date may name. */
  lastYear?: number;
}

type Parser = (value: string, field: Field, options: CellOptions) => Reading;

const firstYear = 1901;
const farYear = 2028;
const longestText = 2000;
const longestNote = 10_000;

const ok = (value: string | number): Reading => ({ value, faults: [] });
const refuse = (fault: Fault): Reading => ({ value: null, faults: [fault] });

/** What to do after mending a cell, the same for every message. */
const retype = text(
  'mở tài liệu nguồn, gõ lại ô này, rồi lưu: Tệp → Lưu thành → «CSV UTF-8».',
  'open the source, type this cell again, and save as "CSV UTF-8".',
);
const plainCount = text('số nguyên, ví dụ 1959 hoặc 1.959', 'a whole number, such as 1959 or 1.959');
const plainNumber = text('một số, ví dụ 1959 hoặc 96,3', 'a number, such as 1959 or 96.3');

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|thg\\s?\\d{1,2}|tháng\\s?\\d{1,2}';
const dayMonth = new RegExp(`^\\d{1,2}[-\\s/]?(?:${months})(?:[-\\s/,]+\\d{2,4})?$`, 'i');
const monthDay = new RegExp(`^(?:${months})[-\\s/]\\d{1,4}$`, 'i');
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
  if (raw.length > limit) return refuse(tooLong(raw, limit));
  if (/^ *[\t\n]+[^\s]/.test(raw)) return refuse(formula(raw));
  const bare = trimmed(raw).normalize('NFC');
  if (bare === '') return field.required ? refuse(empty(field)) : { value: null, faults: [] };
  const value = holdsText(field.cell) && guarded.test(bare) ? bare.slice(1) : bare;

  const fault = commonFault(value, field);
  if (fault) return refuse(fault);
  if (!oddSpace.test(value)) return parsers[field.cell](value, field, options);
  if (!holdsText(field.cell)) return refuse(spaceInside(value));
  const reading = parsers[field.cell](value.replace(/\p{Zs}/gu, ' '), field, options);
  return { value: reading.value, faults: [oddSpaceNote(value), ...reading.faults] };
}

/** What no column may hold. */
function commonFault(value: string, field: Field): Fault | null {
  const letters = field.cell === 'url' ? null : brokenLetters(value);
  if (letters) return letters;
  const shown = value.replace(emojiJoin, '');
  if (hidden.test(field.cell === 'note' ? shown.replaceAll('\n', '') : shown.replaceAll('\n', ' '))) {
    return hiddenCharacter(value);
  }
  if (field.cell !== 'note' && value.includes('\n')) return lineBreak(value);
  if (excelError.test(value)) return excelErrorFault(value);
  if (missing.test(value)) return missingMark(value, field);
  if (!holdsDate(field.cell)) {
    if (dayMonth.test(value) || monthDay.test(value) || threeParts.test(value)) return excelDate(value, field);
    if (ratio.test(value)) return ratioFault(value);
  }
  if (isFormula(value, field)) return formula(value);
  if (markup.test(value)) return markupFault(value);
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
  count: readCount,
  number: readNumber,
  period: readPeriod,
  date: readDate,
  code: readCode,
  url: readUrl,
  choice: readChoice,
};

const plain = /^(?:0|[1-9]\d*)$/;
const dotThousands = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

function readCount(value: string, field: Field): Reading {
  if (plain.test(value)) return safe(Number(value), value);
  if (dotThousands.test(value)) {
    const number = Number(value.replaceAll('.', ''));
    const reading = safe(number, value);
    return reading.value === null ? reading : { value: number, faults: [groupedNote(value, number)] };
  }
  if (/^0[.,]\d{4,}$/.test(value)) return refuse(ratioFault(value));
  if (/^\d+(?:\.\d+)+$/.test(value)) return refuse(brokenGroup(value));
  if (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(value)) return refuse(commaThousands(value, field));
  if (/^\d+,\d+$/.test(value)) return refuse(fraction(value));
  return refuse(numberFault(value, field));
}

function readNumber(value: string, field: Field): Reading {
  if (/^-?(?:0|[1-9]\d*)$/.test(value)) return safe(Number(value), value);
  if (/^0[.,]\d{4,}$/.test(value)) return refuse(ratioFault(value));
  if (/^-?[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(value)) return refuse(twoReadings(value));
  if (/^-?(?:0|[1-9]\d*)\.\d+$/.test(value)) return ok(Number(value));
  if (/^-?(?:0|[1-9]\d*),\d+$/.test(value)) {
    const number = Number(value.replace(',', '.'));
    return { value: number, faults: [decimalCommaNote(value, number)] };
  }
  return refuse(numberFault(value, field));
}

function safe(number: number, value: string): Reading {
  return Number.isSafeInteger(number) ? ok(number) : refuse(tooLarge(value));
}

/** Why a text is no number, the likeliest reason first. */
function numberFault(value: string, field: Field): Fault {
  if (/[%‰]|phần trăm/iu.test(value)) return percent(value);
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(value)) return scientific(value);
  if (/^[-−–]\s?\d[\d.,]*$/.test(value) || /^\([\d.,]+\)$/.test(value)) return negative(value);
  if (/^\d{1,3}(?:[ '’`]\d{3})+$/.test(value)) return spaceInside(value);
  if (/(?![0-9])\p{Nd}/u.test(value)) return otherDigits(value);
  if (/^0\d+$/.test(value)) return leadingZero(value);
  if (/\d/.test(value) && /[\p{L}~≈<>≥≤±+]/u.test(value)) return wordsInNumber(value);
  return typeFault(value, field.cell === 'count' ? plainCount : plainNumber);
}

function readId(value: string, field: Field): Reading {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && /[a-z]/.test(value)) return ok(value);
  // A link that is not written as an id is looked up all the same, so that the message can say which one was meant.
  if (field.link) return ok(value);
  return refuse({
    code: 'type-error',
    found: value,
    expected: text(
      'mã gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ clan-members',
      'lower-case letters, digits and hyphens, such as clan-members',
    ),
    why: text(
      'mã nằm trong địa chỉ trang, và Excel có thể đổi một mã chỉ có chữ số.',
      'the id stands in page addresses, and a spreadsheet may change an id made of digits alone.',
    ),
    fix: text(
      'đổi ô này thành mã như mẫu; tên có dấu ghi ở cột tên.',
      'write the id in this form; names with accents belong in the name column.',
    ),
  });
}

function readCode(value: string): Reading {
  if (/^(?:\d{2}|\d{3}|\d{5})$/.test(value)) return ok(value);
  if (/^\d$|^\d{4}$/.test(value)) return refuse(lostZero(value, `0${value}`));
  return refuse(
    typeFault(
      value,
      text(
        'mã hành chính 2, 3 hoặc 5 chữ số, ví dụ 03388',
        'an administrative code of 2, 3 or 5 digits, such as 03388',
      ),
    ),
  );
}

function readUrl(value: string): Reading {
  if (/^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(value) && isAddress(value)) return ok(value);
  return refuse(urlFault(value));
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

function readChoice(value: string, field: Field): Reading {
  const choices = field.choices ?? [];
  if (choices.includes(value)) return ok(value);
  const meant = nearest(value, choices) ?? choices.find((choice) => choice === wordOfQualifier(value)) ?? null;
  return refuse({
    code: 'constraint-error',
    found: value,
    expected: text(`một trong các từ: ${choices.join(', ')}`, `one of: ${choices.join(', ')}`),
    fix: didYouMean(meant, text('chọn một từ trong danh sách.', 'choose a word of the list.')),
  });
}

const expectedDate: Text = text('ngày viết theo mẫu 2024-12-14', 'a date such as 2024-12-14');
const expectedPeriod: Text = text(
  'năm, quý, tháng hoặc ngày theo mẫu 2024, 2024-Q4, 2024-12 hoặc 2024-12-14',
  'a year, quarter, month or day: 2024, 2024-Q4, 2024-12 or 2024-12-14',
);

function readDate(value: string, field: Field, options: CellOptions): Reading {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return existing(value, value, options, expectedDate);
  return readWrittenDate(value, field, options, expectedDate);
}

function readPeriod(value: string, field: Field, options: CellOptions): Reading {
  if (/^\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?)?$/.test(value)) return existing(value, value, options, expectedPeriod);
  return readWrittenDate(value, field, options, expectedPeriod);
}

/** A date not in the form of the tables: read where only one reading is possible, otherwise refused with the reason. */
function readWrittenDate(value: string, field: Field, options: CellOptions, expected: Text): Reading {
  const slashes = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(value);
  if (slashes) return noted(value, iso(slashes[1], slashes[2], slashes[3]), options, expected);
  const dayFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  if (dayFirst) {
    const date = iso(dayFirst[3], dayFirst[2], dayFirst[1]);
    if (Number(dayFirst[2]) > 12)
      return refuse(
        dateFault(
          value,
          expected,
          text(
            `không có tháng thứ ${Number(dayFirst[2])}; có thể máy ghi tháng trước ngày.`,
            `there is no month ${Number(dayFirst[2])}; the month may stand before the day.`,
          ),
        ),
      );
    const unsureMonth = field.cell === 'period' && Number(dayFirst[1]) === 1;
    if (!field.dayFirst || unsureMonth) {
      const why = unsureMonth
        ? text(
            'Excel đổi một tháng, như 2024-12, thành ngày đầu tháng: không biết nguồn nêu ngày hay chỉ nêu tháng.',
            'a spreadsheet turns a month such as 2024-12 into its first day: whether a day or a month was meant is not known.',
          )
        : text(
            'có nơi viết ngày trước, có nơi viết tháng trước: đọc được hai cách.',
            'some write the day first, some the month: it can be read in two ways.',
          );
      return refuse(dateFault(value, expected, why));
    }
    return noted(value, date, options, expected);
  }
  if (/^\d{5}$/.test(value)) return refuse(excelSerial(value, expected));
  if (dayMonth.test(value) || monthDay.test(value)) {
    return refuse(
      dateFault(
        value,
        expected,
        text(
          'Excel đã đổi cách viết, và phần năm hoặc ngày không còn rõ.',
          'a spreadsheet has rewritten it, and the year or the day is no longer plain.',
        ),
        'excel-date',
      ),
    );
  }
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(value)) {
    return refuse(dateFault(value, expected, text('năm chỉ có hai chữ số.', 'the year has two digits only.')));
  }
  return refuse(dateFault(value, expected));
}

const iso = (year = '', month = '', day = ''): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function existing(value: string, date: string, options: CellOptions, expected: Text): Reading {
  if (!isPeriod(date))
    return refuse(dateFault(value, expected, text('không có ngày này trong lịch.', 'there is no such day.')));
  const year = Number(date.slice(0, 4));
  const last = Math.max(farYear, options.lastYear ?? farYear);
  if (year < firstYear || year > last) {
    return refuse(
      dateFault(
        value,
        expected,
        text(
          `năm phải từ ${firstYear} đến ${last}; Excel ghi năm 1900 khi ô trống hoặc bằng 0, và có thể đổi năm hai chữ số.`,
          `the year must be between ${firstYear} and ${last}; a spreadsheet writes 1900 for an empty cell and may change two-digit years.`,
        ),
      ),
    );
  }
  return ok(date);
}

function noted(value: string, date: string, options: CellOptions, expected: Text): Reading {
  const reading = existing(value, date, options, expected);
  if (reading.value === null) return reading;
  const [year, month, day] = date.split('-').map(Number);
  const monthEn = new Date(Date.UTC(2000, (month ?? 1) - 1, 1)).toLocaleString('en-GB', {
    month: 'long',
    timeZone: 'UTC',
  });
  return {
    value: date,
    faults: [
      {
        code: 'date-form',
        severity: 'note',
        found: value,
        expected,
        read: text(`${date} (ngày ${day} tháng ${month} năm ${year})`, `${date} (${day} ${monthEn} ${year})`),
        fix: text(`viết ${date} để không ai đọc nhầm.`, `write ${date}, so that nobody misreads it.`),
      },
    ],
  };
}

const didYouMean = (meant: string | null, otherwise: Text): Text =>
  meant
    ? text(`có phải là «${meant}» không? Nếu phải, gõ đúng như vậy.`, `did you mean "${meant}"? If so, write it so.`)
    : otherwise;

function typeFault(found: string, expected: Text): Fault {
  return { code: 'type-error', found, expected, fix: retype };
}

function dateFault(found: string, expected: Text, why?: Text, code = 'date-error'): Fault {
  return {
    code,
    found,
    expected,
    why,
    fix: text(
      'xem lại ngày trong tài liệu nguồn, gõ theo mẫu năm-tháng-ngày; trong Excel hãy định dạng cột là «Văn bản» trước khi gõ.',
      'look the date up in the source and type it as year-month-day; in a spreadsheet format the column as text first.',
    ),
  };
}

function excelSerial(value: string, expected: Text): Fault {
  const date = new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000).toISOString().slice(0, 10);
  return dateFault(
    value,
    expected,
    text(
      `có thể đây là số thứ tự ngày của Excel; nếu vậy nó là ${date}.`,
      `this may be a spreadsheet's day number; if so it is ${date}.`,
    ),
    'excel-date',
  );
}

function tooLong(found: string, limit: number): Fault {
  return {
    code: 'cell-too-long',
    found: `${found.slice(0, 60)}… (${found.length})`,
    expected: text(`không quá ${limit} ký tự`, `at most ${limit} characters`),
    why: text(
      'có thể thiếu một dấu nháy kép nên nhiều ô dính vào nhau.',
      'a missing quote mark may have joined several cells.',
    ),
    fix: text('rút gọn, hoặc tìm chỗ các ô dính vào nhau.', 'shorten it, or find where cells were joined.'),
  };
}

function empty(field: Field): Fault {
  return {
    code: 'missing-value',
    expected: text(`ô «${field.title.vi}» phải có nội dung`, `"${field.title.en}" must be filled in`),
    fix: text(
      'điền ô này theo tài liệu nguồn. Số 0 phải gõ là 0; ô trống không phải là 0.',
      'fill the cell in from the source. Zero is typed as 0; an empty cell is not zero.',
    ),
  };
}

function formula(found: string): Fault {
  return {
    code: 'formula',
    found,
    expected: text('chữ hoặc số, không phải công thức', 'text or a number, not a formula'),
    why: text(
      'ô bắt đầu bằng =, +, -, @ hoặc dấu tab sẽ bị bảng tính hiểu là công thức.',
      'a cell that begins with =, +, -, @ or a tab is taken for a formula by a spreadsheet.',
    ),
    fix: text(
      'gõ lại giá trị; nếu là công thức, chép kết quả rồi dán «chỉ giá trị».',
      'type the value; if it was a formula, copy it and paste "values only".',
    ),
  };
}

function hiddenCharacter(found: string): Fault {
  return {
    code: 'hidden-character',
    found,
    expected: text('chỉ những ký tự nhìn thấy được', 'only characters that can be seen'),
    why: text(
      'trong ô có ký tự ẩn (ghi ở trên dưới dạng U+…), thường do chép từ trang web.',
      'the cell holds a hidden character (shown above as U+…), often copied from a web page.',
    ),
    fix: text('xoá cả ô rồi gõ lại bằng tay, đừng dán.', 'clear the cell and type it by hand instead of pasting.'),
  };
}

function spaceInside(found: string): Fault {
  return {
    code: 'space-inside',
    found,
    expected: text(
      'không có khoảng trắng hay dấu phẩy trên ở giữa, ví dụ 1959',
      'no space or apostrophe inside, such as 1959',
    ),
    fix: text(
      'xoá dấu ngăn ở giữa, kiểm lại với tài liệu nguồn.',
      'take the separator out and compare with the source.',
    ),
  };
}

function oddSpaceNote(found: string): Fault {
  return {
    code: 'odd-space',
    severity: 'note',
    found,
    expected: text('khoảng trắng thường', 'ordinary spaces'),
    why: text(
      'khoảng trắng đặc biệt được đổi thành khoảng trắng thường',
      'special spaces were read as ordinary spaces',
    ),
    fix: text('không cần làm gì.', 'nothing needs to be done.'),
  };
}

function urlFault(found: string): Fault {
  return {
    code: 'url-error',
    found,
    expected: text(
      'một địa chỉ web bắt đầu bằng https:// hoặc http://',
      'a web address that begins with https:// or http://',
    ),
    fix: text(
      'chép địa chỉ từ thanh địa chỉ của trình duyệt, hoặc để ô trống.',
      "copy the address from the browser's address bar, or leave the cell empty.",
    ),
  };
}

function lineBreak(found: string): Fault {
  return {
    code: 'line-break',
    found,
    expected: text(
      'một dòng chữ; chỉ cột ghi chú và định nghĩa được xuống dòng',
      'one line of text; only notes and definitions may break lines',
    ),
    fix: text(
      'xoá chỗ xuống dòng trong ô (trong Excel: đặt con trỏ ở đó rồi bấm Delete).',
      'delete the line break inside the cell.',
    ),
  };
}

function excelErrorFault(found: string): Fault {
  return {
    code: 'excel-error',
    found,
    expected: text('giá trị, không phải thông báo lỗi của bảng tính', "a value, not a spreadsheet's error"),
    why: text(
      'công thức trong bảng tính bị hỏng, hoặc cột quá hẹp (#####).',
      'a formula in the spreadsheet is broken, or the column is too narrow (#####).',
    ),
    fix: retype,
  };
}

function missingMark(found: string, field: Field): Fault {
  return {
    code: 'missing-mark',
    found,
    expected: field.required
      ? text('giá trị lấy từ tài liệu nguồn', 'a value from the source')
      : text('giá trị, hoặc ô để trống nếu nguồn không nêu', 'a value, or an empty cell if the source gives none'),
    why: text(
      'chỉ ô trống mới có nghĩa là «nguồn không nêu»; số 0 là một con số.',
      'only an empty cell means "not given"; 0 is a number.',
    ),
    fix: field.required
      ? text(
          'tìm giá trị trong tài liệu nguồn; nếu nguồn không nêu thì xoá cả dòng.',
          'find the value in the source; if there is none, delete the whole row.',
        )
      : text('xoá nội dung ô, để trống.', 'clear the cell and leave it empty.'),
  };
}

function excelDate(found: string, field: Field): Fault {
  const parts = /^(\d{1,2})[-\s/]?(?:thg|tháng)\s?(\d{1,2})$/i.exec(found);
  const was = parts ? `${Number(parts[1])}/${Number(parts[2])}` : '7/7';
  const count = field.cell === 'count' || field.cell === 'number';
  return {
    code: 'excel-date',
    found,
    expected: count
      ? text(
          `một số nguyên. Tỷ số như «${was}» ghi thành HAI dòng: một dòng cho phần, một dòng cho tổng`,
          `a whole number. A ratio such as "${was}" takes TWO rows: one for the part, one for the whole`,
        )
      : text('chữ, không phải ngày tháng', 'text, not a date'),
    why: text(`có thể Excel đã đổi «${was}» thành ngày tháng.`, `a spreadsheet may have turned "${was}" into a date.`),
    fix: count
      ? text(
          'xoá ô, gõ con số của phần; thêm một dòng nữa cho tổng số.',
          'clear the cell, type the number of the part; give the whole a row of its own.',
        )
      : text(
          'định dạng ô là «Văn bản» rồi gõ lại theo tài liệu nguồn.',
          'format the cell as text and type it again from the source.',
        ),
  };
}

function ratioFault(found: string): Fault {
  return {
    code: 'ratio',
    found,
    expected: text(
      'một số nguyên. Tỷ số ghi thành HAI dòng: một dòng cho phần, một dòng cho tổng',
      'a whole number. A ratio takes TWO rows: one for the part, one for the whole',
    ),
    why: text(
      'khi lưu, Excel có thể đổi «7/7» thành ngày tháng, hoặc tính 103/107 ra 0,9626.',
      'a spreadsheet may turn "7/7" into a date or compute 103/107 as 0.9626.',
    ),
    fix: text(
      'tách thành hai dòng; ở bảng indicators, cột part_of nối phần với tổng.',
      'split it into two rows; the part_of column of indicators ties the part to the whole.',
    ),
  };
}

function markupFault(found: string): Fault {
  return {
    code: 'markup',
    found,
    expected: text('chữ thường, không có mã HTML', 'plain text without HTML'),
    fix: text('xoá phần mã như <b> hoặc &lt;, chỉ giữ chữ.', 'remove code such as <b> or &lt; and keep the words.'),
  };
}

function groupedNote(found: string, number: number): Fault {
  const words = spell(number);
  return {
    code: 'grouped-number',
    severity: 'note',
    found,
    expected: text(`${number}`, `${number}`),
    read: text(`${number} (${words.vi})`, `${number} (${words.en})`),
    fix: text('không cần làm gì nếu con số đúng như nguồn.', 'nothing needs to be done if the source says so.'),
  };
}

function decimalCommaNote(found: string, number: number): Fault {
  return {
    code: 'decimal-comma',
    severity: 'note',
    found,
    expected: text(`${number}`, `${number}`),
    read: text(`${found} (dấu phẩy là dấu thập phân)`, `${number} (the comma is the decimal sign)`),
    fix: text('không cần làm gì nếu con số đúng như nguồn.', 'nothing needs to be done if the source says so.'),
  };
}

function brokenGroup(found: string): Fault {
  const parts = found.split('.');
  const last = parts.at(-1) ?? '';
  const restored =
    parts.length === 2 && parts[0] !== '0' && last.length < 3 ? `${parts[0]}.${last.padEnd(3, '0')}` : null;
  return {
    code: 'type-error',
    found,
    expected: plainCount,
    why: restored
      ? text(
          `sau dấu chấm phải có đúng 3 chữ số. Có thể Excel đã bỏ số 0 ở cuối (${restored} → ${found}).`,
          `three digits must follow the dot. A spreadsheet may have dropped a final zero (${restored} → ${found}).`,
        )
      : text('sau mỗi dấu chấm phải có đúng 3 chữ số.', 'exactly three digits must follow each dot.'),
    fix: text(
      'mở tài liệu nguồn, gõ lại số, không dùng dấu chấm. Lưu: Tệp → Lưu thành → «CSV UTF-8».',
      'type the number again from the source, without dots, and save as "CSV UTF-8".',
    ),
  };
}

function commaThousands(found: string, field: Field): Fault {
  return {
    code: 'ambiguous-number',
    found,
    expected: field.cell === 'count' ? plainCount : plainNumber,
    why: text(
      `người Việt đọc ${found} là số thập phân, người Anh đọc là ${found.replaceAll(',', '')}.`,
      `in Vietnamese ${found} is a decimal, in English it is ${found.replaceAll(',', '')}.`,
    ),
    fix: text(
      'xem tài liệu nguồn, gõ số không có dấu ngăn.',
      'look in the source and type the number without separators.',
    ),
  };
}

function twoReadings(found: string): Fault {
  return {
    code: 'ambiguous-number',
    found,
    expected: plainNumber,
    why: text(
      'đọc được hai cách: hàng nghìn, hoặc ba chữ số thập phân.',
      'it can be read in two ways: thousands, or three decimals.',
    ),
    fix: text(
      'gõ số nguyên không có dấu ngăn; số lẻ thì viết ít hoặc nhiều hơn ba chữ số sau dấu phẩy.',
      'type a whole number without separators; give a decimal fewer or more than three digits after the sign.',
    ),
  };
}

function fraction(found: string): Fault {
  return {
    code: 'fraction',
    found,
    expected: plainCount,
    why: text(
      'cột này đếm người, vụ, buổi…: không thể có số lẻ.',
      'this column counts people, cases, sessions: it cannot hold a fraction.',
    ),
    fix: retype,
  };
}

function tooLarge(found: string): Fault {
  return {
    code: 'number-too-large',
    found,
    expected: text('số nguyên nhỏ hơn 9.007.199.254.740.992', 'a whole number below 9,007,199,254,740,992'),
    fix: retype,
  };
}

function percent(found: string): Fault {
  return {
    code: 'percent',
    found,
    expected: text('hai con số gốc: phần và tổng', 'the two numbers behind it: the part and the whole'),
    why: text(
      'trang web tự tính tỷ lệ từ hai con số gốc, không nhận tỷ lệ gõ tay.',
      'the site computes shares itself and takes none typed by hand.',
    ),
    fix: text(
      'ghi hai dòng: một dòng cho phần, một dòng cho tổng.',
      'give two rows: one for the part, one for the whole.',
    ),
  };
}

function scientific(found: string): Fault {
  return {
    code: 'scientific',
    found,
    expected: plainCount,
    why: text(
      'Excel rút gọn số dài thành dạng 1E+05, các chữ số cuối có thể đã mất.',
      'a spreadsheet shortens long numbers to 1E+05, and the last digits may be lost.',
    ),
    fix: retype,
  };
}

function negative(found: string): Fault {
  return {
    code: 'minimum',
    found,
    expected: text('số nguyên từ 0 trở lên', 'a whole number, 0 or more'),
    fix: text(
      'xem tài liệu nguồn, gõ số không có dấu trừ hoặc dấu ngoặc.',
      'look in the source and type the number without a minus or brackets.',
    ),
  };
}

function otherDigits(found: string): Fault {
  return {
    code: 'other-digits',
    found,
    expected: text('các chữ số 0 1 2 3 4 5 6 7 8 9', 'the digits 0 1 2 3 4 5 6 7 8 9'),
    why: text(
      'đây là chữ số của một bộ gõ khác, nhìn giống nhưng máy không đọc được.',
      'these digits come from another keyboard: they look alike but cannot be read.',
    ),
    fix: text('tắt bộ gõ, gõ lại số.', 'switch the input method off and type the number again.'),
  };
}

function leadingZero(found: string): Fault {
  return {
    code: 'leading-zero',
    found,
    expected: text('số không bắt đầu bằng 0', 'a number that does not begin with 0'),
    why: text(
      'số bắt đầu bằng 0 thường là mã, không phải số lượng.',
      'a number that begins with 0 is more often a code than a count.',
    ),
    fix: text(
      'nếu là số lượng, bỏ số 0 ở đầu; nếu là mã, ghi ở cột mã.',
      'if it is a count, drop the zero; if it is a code, write it in the code column.',
    ),
  };
}

export function lostZero(found: string, suggestion: string | null): Fault {
  return {
    code: 'lost-zero',
    found,
    expected: suggestion
      ? text(`mã đủ chữ số, có thể là ${suggestion}`, `the code with all its digits, perhaps ${suggestion}`)
      : text('mã đủ chữ số: tỉnh 2, huyện 3, xã 5', 'the code with all its digits: province 2, district 3, commune 5'),
    why: text(
      'Excel bỏ số 0 ở đầu khi ô không được định dạng là «Văn bản».',
      'a spreadsheet removes the zero in front when the cell is not formatted as text.',
    ),
    fix: text(
      'định dạng cột mã là «Văn bản», gõ lại mã theo danh mục đơn vị hành chính.',
      'format the code column as text and type the code again from the official list.',
    ),
  };
}

function wordsInNumber(found: string): Fault {
  return {
    code: 'words-in-number',
    found,
    expected: text('chỉ con số, ví dụ 59466', 'the number alone, such as 59466'),
    why: text(
      'từ như «hơn», «khoảng» ghi ở cột qualifier; đơn vị ghi ở bảng indicators.',
      'words such as "more than" belong in the qualifier column, the unit in the table of indicators.',
    ),
    fix: text(
      'để lại con số ở ô này; chuyển từ và đơn vị sang đúng cột.',
      'leave the number here; move the word and the unit to their columns.',
    ),
  };
}
