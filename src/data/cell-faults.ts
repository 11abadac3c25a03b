/** What to say about a cell that cannot be read, or was read with a note. */
import type { Code } from './codes.ts';
import { type Fault, save, text } from './problems.ts';
import { senses } from './qualifier.ts';
import type { Field, Qualifier, Text } from './schema.ts';
import { spell } from './spell.ts';

/** What to do after mending a cell, the same for every message. */
export const retype = text(
  `mở tài liệu nguồn, gõ lại ô này, rồi ${save.vi}.`,
  `open the source, type this cell again, and ${save.en}.`,
);
export const plainCount = text('số nguyên, ví dụ 1234 hoặc 1.234', 'a whole number, such as 1234 or 1.234');
export const expectedDate: Text = text('ngày viết theo mẫu 2024-12-14', 'a date such as 2024-12-14');
export const expectedPeriod: Text = text(
  'năm, quý, tháng hoặc ngày theo mẫu 2024, 2024-Q4, 2024-12 hoặc 2024-12-14',
  'a year, quarter, month or day: 2024, 2024-Q4, 2024-12 or 2024-12-14',
);

export const didYouMean = (meant: string | null, otherwise: Text): Text =>
  meant
    ? text(`có phải là «${meant}» không? Nếu phải, gõ đúng như vậy.`, `did you mean "${meant}"? If so, write it so.`)
    : otherwise;

export function typeFault(found: string, expected: Text): Fault {
  return { code: 'type-error', found, expected, fix: retype };
}

export function dateFault(found: string, expected: Text, why?: Text, code: Code = 'date-error'): Fault {
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

export function excelSerial(value: string, expected: Text): Fault {
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

export function tooLong(found: string, limit: number): Fault {
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

export function empty(field: Field): Fault {
  return {
    code: 'missing-value',
    expected: text(`ô «${field.title.vi}» phải có nội dung`, `"${field.title.en}" must be filled in`),
    fix: text(
      'điền ô này theo tài liệu nguồn. Số 0 phải gõ là 0; ô trống không phải là 0.',
      'fill the cell in from the source. Zero is typed as 0; an empty cell is not zero.',
    ),
  };
}

export function formula(found: string): Fault {
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

export function hiddenCharacter(found: string): Fault {
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

export function spaceInside(found: string): Fault {
  return {
    code: 'space-inside',
    found,
    expected: text(
      'không có khoảng trắng hay dấu phẩy trên ở giữa, ví dụ 1234',
      'no space or apostrophe inside, such as 1234',
    ),
    fix: text(
      'xoá dấu ngăn ở giữa, kiểm lại với tài liệu nguồn.',
      'take the separator out and compare with the source.',
    ),
  };
}

export function oddSpaceNote(found: string): Fault {
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

export function urlFault(found: string): Fault {
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

export function lineBreak(found: string): Fault {
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

export function excelErrorFault(found: string): Fault {
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

export function missingMark(found: string, field: Field): Fault {
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

export function excelDate(found: string, field: Field): Fault {
  const parts = /^(\d{1,2})-thg\s?(\d{1,2})$/i.exec(found);
  const was = parts ? `${Number(parts[1])}/${Number(parts[2])}` : '7/7';
  const count = field.cell === 'count';
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

export function ratioFault(found: string): Fault {
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

export function markupFault(found: string): Fault {
  return {
    code: 'markup',
    found,
    expected: text('chữ thường, không có mã HTML', 'plain text without HTML'),
    fix: text('xoá phần mã như <b> hoặc &lt;, chỉ giữ chữ.', 'remove code such as <b> or &lt; and keep the words.'),
  };
}

export function groupedNote(found: string, number: number): Fault {
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

export function brokenGroup(found: string): Fault {
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
      `mở tài liệu nguồn, gõ lại số, không dùng dấu chấm, rồi ${save.vi}.`,
      `type the number again from the source, without dots, and ${save.en}.`,
    ),
  };
}

export function commaThousands(found: string): Fault {
  return {
    code: 'ambiguous-number',
    found,
    expected: plainCount,
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

export function fraction(found: string): Fault {
  const [, whole = ''] = /^(.*)[.,]0+$/.exec(found) ?? [];
  return {
    code: 'fraction',
    found,
    expected: plainCount,
    why: whole
      ? text(
          'phần lẻ chỉ gồm số 0: có thể bảng tính được định dạng để hiện số lẻ.',
          'its decimals are all zero: the spreadsheet may be formatted to show decimals.',
        )
      : text(
          'cột này đếm người, vụ, buổi…: không thể có số lẻ.',
          'this column counts people, cases, sessions: it cannot hold a fraction.',
        ),
    fix: whole
      ? text(
          `so với tài liệu nguồn; nếu đúng, gõ ${whole.replace(/[.,]/g, '')}, rồi ${save.vi}.`,
          `compare with the source; if it is right, type ${whole.replace(/[.,]/g, '')} and ${save.en}.`,
        )
      : retype,
  };
}

export function footnoteMark(found: string): Fault {
  return {
    code: 'footnote-mark',
    found,
    expected: text('chỉ con số, không có dấu chú thích', 'the number alone, without a footnote mark'),
    why: text(
      'sau con số có dấu như *, ¹ hay (1): thường là dấu chú thích của nguồn.',
      "a mark such as *, ¹ or (1) follows the number, often the source's sign of a footnote.",
    ),
    fix: text(
      `xoá dấu ấy, ghi lời chú thích của nguồn ở cột ghi chú, rồi ${save.vi}.`,
      `delete the mark, give the footnote of the source in the notes, and ${save.en}.`,
    ),
  };
}

export function quoted(found: string): Fault {
  return {
    ...typeFault(found, plainCount),
    why: text('con số nằm trong dấu nháy.', 'the number stands in quotation marks.'),
    fix: text(`xoá dấu nháy, rồi ${save.vi}.`, `delete the quotation marks and ${save.en}.`),
  };
}

/** A word that is none of the list; of a qualifier each code is given with its sense. */
export function choiceFault(found: string, choices: readonly string[], meant: string | null): Fault {
  const listed = (lang: keyof Text): string =>
    choices
      .map((choice) => (Object.hasOwn(senses, choice) ? `${choice} (${senses[choice as Qualifier][lang]})` : choice))
      .join(', ');
  return {
    code: 'constraint-error',
    found,
    expected: text(`một trong các từ: ${listed('vi')}`, `one of: ${listed('en')}`),
    fix: didYouMean(meant, text('chọn một từ trong danh sách.', 'choose a word of the list.')),
  };
}

export function tooLarge(found: string): Fault {
  return {
    code: 'number-too-large',
    found,
    expected: text('số nguyên nhỏ hơn 9.007.199.254.740.992', 'a whole number below 9,007,199,254,740,992'),
    fix: retype,
  };
}

export function percent(found: string): Fault {
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

export function scientific(found: string): Fault {
  return {
    code: 'scientific',
    found,
    expected: text('số hoặc chữ viết đầy đủ, ví dụ 100000', 'the number or text in full, such as 100000'),
    why: text(
      'Excel rút gọn số dài thành dạng 1E+05, các chữ số cuối có thể đã mất.',
      'a spreadsheet shortens long numbers to 1E+05, and the last digits may be lost.',
    ),
    fix: retype,
  };
}

export function negative(found: string): Fault {
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

export function otherDigits(found: string): Fault {
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

export function leadingZero(found: string): Fault {
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

/** `said` is the qualifier that the words stand for, if they are known. */
export function wordsInNumber(found: string, said: Qualifier | null): Fault {
  const number = /\d[\d.,]*/.exec(found)?.[0] ?? '';
  return {
    code: 'words-in-number',
    found,
    expected: text('chỉ con số, ví dụ 12345', 'the number alone, such as 12345'),
    why: text(
      'từ như «hơn», «khoảng» ghi ở cột qualifier; đơn vị ghi ở bảng indicators.',
      'words such as "more than" belong in the qualifier column, the unit in the table of indicators.',
    ),
    fix: said
      ? text(
          `để lại ${number} ở ô này, gõ ${said} (${senses[said].vi}) ở cột qualifier.`,
          `leave ${number} here and type ${said} in the qualifier column.`,
        )
      : text(
          'để lại con số ở ô này; chuyển từ và đơn vị sang đúng cột.',
          'leave the number here; move the word and the unit to their columns.',
        ),
  };
}
