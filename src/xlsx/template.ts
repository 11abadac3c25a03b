/** The workbook in which the data are kept by hand: a sheet of words first, then a sheet a table with the rows as they are. */
import { isNumber } from '../data/decimal.ts';
import { plainNumber, publishedRows } from '../data/publish.ts';
import { type Cell, type Dataset, type Field, type Table, type TableName, type Text, tables } from '../data/schema.ts';
import type { XlsxColumn, XlsxSheet } from './write.ts';

/** The sheet that explains the others; it holds no data. */
export const guideName = 'Hướng dẫn';

/** What a cell takes, for the hint beside it. */
const takes: Record<Cell, Text> = {
  id: { vi: 'Chữ thường không dấu, chữ số và gạch nối.', en: 'Lower-case letters, digits and hyphens.' },
  text: { vi: 'Chữ trên một dòng.', en: 'Text on one line.' },
  quote: { vi: 'Chép đúng từng chữ của nguồn, có cả con số.', en: "The source's own words, with the number in them." },
  note: { vi: 'Một hoặc vài câu.', en: 'A sentence or a few.' },
  count: { vi: 'Số nguyên, không dấu chấm, ví dụ 1234.', en: 'A whole number without dots, such as 1234.' },
  number: {
    vi: 'Số không có dấu ngăn hàng nghìn, ví dụ 1234; số lẻ sau dấu phẩy, nếu chỉ tiêu có.',
    en: 'A number without separators, such as 1234; decimals where the indicator has them.',
  },
  period: { vi: 'Năm, tháng hoặc ngày: 2024, 2024-12, 2024-12-14.', en: 'A year, month or day.' },
  date: { vi: 'Ngày theo mẫu 2024-12-14.', en: 'A day such as 2024-12-14.' },
  code: { vi: 'Mã đủ chữ số, cả số 0 ở đầu.', en: 'A code with all its digits, leading zeros too.' },
  url: { vi: 'Địa chỉ web, bắt đầu bằng https://', en: 'A web address that begins with https://' },
  shape: {
    vi: 'Đường khép kín trên lưới ô vuông, nét ngang và nét dọc: M2 2h2v2h-2z.',
    en: 'A closed path on a grid, level and upright lines: M2 2h2v2h-2z.',
  },
  choice: { vi: 'Chọn trong danh sách.', en: 'Choose from the list.' },
};

const widthOf: Record<Cell, number> = {
  id: 24,
  text: 30,
  quote: 40,
  note: 50,
  count: 12,
  number: 12,
  period: 13,
  date: 13,
  code: 10,
  url: 40,
  shape: 24,
  choice: 13,
};

/** The sheets of the workbook, filled with the data. `check` is the address of the page that checks it. */
export const template = (data: Dataset, check: string): XlsxSheet[] => [
  guide(check),
  ...(Object.keys(tables) as TableName[]).map((name) => sheet(tables[name], publishedRows(data, name))),
];

/** Every cell is text: what is typed stays as it is typed, and no 7/7 becomes a day in July. */
function sheet(table: Table, rows: readonly Readonly<Record<string, unknown>>[]): XlsxSheet {
  const names = table.fields.map(({ name }) => name);
  const cell = (value: unknown): string | null => {
    if (value === null || value === undefined) return null;
    return isNumber(value) ? plainNumber(value).replace('.', ',') : String(value);
  };
  return {
    name: table.name,
    columns: table.fields.map(column),
    rows: [names, ...rows.map((row) => names.map((name) => cell(row[name])))],
  };
}

function column(field: Field): XlsxColumn {
  const { cell, choices, link, required, title } = field;
  const list = choices ?? (link === undefined ? undefined : { sheet: link });
  const what: Text =
    link === undefined
      ? takes[cell]
      : { vi: `Chọn một mã của bảng ${link}.`, en: `Choose an id of the table ${link}.` };
  const empty: Text = required ? { vi: 'Phải có.', en: 'Required.' } : { vi: 'Có thể để trống.', en: 'May be empty.' };
  return {
    width: Math.max(widthOf[cell], field.name.length + 3),
    text: true,
    ...(cell === 'note' && { wrap: true }),
    ...(list && { list }),
    hint: { title: title.vi, text: `${what.vi} ${empty.vi}\n${title.en}. ${what.en} ${empty.en}` },
  };
}

function guide(check: string): XlsxSheet {
  const lines = (Object.values(tables) as Table[]).map(({ name, title }) => ({
    vi: `${name}: ${title.vi}`,
    en: `${name}: ${title.en}`,
  }));
  const vi = [
    'Tệp này chứa mọi dữ liệu của trang, đúng như đang công bố. Mỗi trang tính bên dưới là một bảng.',
    ...lines.map((line) => `– ${line.vi}`),
    '',
    'Sửa một con số',
    '1. Mở trang tính figures, tìm dòng của con số, gõ số mới vào cột value. Gõ số trơn, không dấu chấm.',
    '2. Sửa cả cột as_printed cho đúng chữ của nguồn: con số phải có trong đó.',
    '3. Thêm một dòng vào trang tính corrections: ngày, mã con số, số cũ, số mới, cùng mức chính xác của chúng, lý do.',
    '4. Lưu tệp, vẫn là .xlsx.',
    `5. Mở trang Kiểm dữ liệu (${check}), thả tệp này vào. Trang cho biết ô nào sai, sai vì sao, sửa thế nào.`,
    '6. Khi không còn lỗi, tải các tệp CSV ở trang đó rồi gửi người giữ kho dữ liệu.',
    '',
    'Nên nhớ',
    '– Mọi ô là chữ, nên Excel không đổi 7/7 thành ngày. Đừng đổi kiểu ô, đừng gộp ô, đừng dùng công thức.',
    '– Dán từ nơi khác: bấm chuột phải, chọn «Chỉ dán giá trị».',
    '– Không có số thì để ô trống, không gõ 0 hay dấu gạch.',
    '– Từ «hơn», «khoảng» không gõ ở cột value: chọn ở cột qualifier.',
    '– Ô có mũi tên thì chọn trong danh sách. Nguồn mới hay nơi mới thì thêm dòng ở bảng của nó trước.',
  ];
  const en = [
    'This file holds all the data of the site as they are published. Each sheet is one table.',
    ...lines.map((line) => `– ${line.en}`),
    '',
    'To correct a number',
    '1. In the sheet figures, find its row and type the new number in the column value, without dots or commas.',
    "2. Mend as_printed as well: the source's words must hold the number.",
    '3. Add a row to the sheet corrections: date, figure, old and new with their qualifiers, reason.',
    '4. Save, still as .xlsx.',
    `5. Drop the file on the page Check data (${check}). It tells which cell is wrong, why, and how to mend it.`,
    '6. When no error is left, download the CSV files there and send them to whoever keeps the repository.',
    '',
    'Keep in mind',
    '– Every cell is text, so no 7/7 becomes a date. Do not change the type of a cell, merge cells or use formulas.',
    '– Paste values only. Leave a cell empty where there is no number: no 0, no dash.',
    '– "More than" or "about" is chosen in the column qualifier, not typed beside the number.',
    '– A cell with an arrow takes a value of its list. Add a new source or place in its own sheet first.',
  ];
  return {
    name: guideName,
    columns: [{ width: 110, text: true, wrap: true }],
    rows: ['Cách dùng tệp này (English below)', ...vi, '', 'How to use this file', ...en].map((line) => [line]),
  };
}
