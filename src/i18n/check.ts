import type { Text } from '../data/schema.ts';
import { type Lang, languages } from './languages.ts';

/** The languages in which the check speaks. */
export type CheckLang = keyof Text & Lang;

/** The words of the page that checks a file, which a script shows: apart, so that no other page carries them. */
const vi = {
  title: 'Kiểm dữ liệu',
  deck: 'Thả tệp CSV hoặc Excel vào đây trước khi gửi đi. Trang chỉ ra ô nào sai, vì sao, sửa thế nào, rồi vẽ lại các biểu đồ.',
  private: 'Tệp chỉ được đọc ngay trong trình duyệt này. Không gì được gửi đi.',
  choose: 'Chọn tệp, hoặc thả vào đây',
  accepted: 'Một hay nhiều tệp .csv, hoặc một tệp .xlsx. Chỉ cần tệp đã sửa: các bảng khác lấy từ trang.',
  template: 'Chưa có tệp? Tải tệp Excel mẫu, đã điền dữ liệu hiện tại',
  noScript:
    'Trang này cần JavaScript. Không có thì chạy lệnh npm run check:data, hoặc gửi tệp cho người giữ kho dữ liệu.',

  reading: 'Đang đọc tệp…',
  fetching: 'Đang lấy các bảng đang công bố…',
  checking: 'Đang kiểm từng dòng…',
  drawing: 'Đang vẽ lại biểu đồ…',
  unreachable: 'Không lấy được các bảng đang công bố. Xem lại kết nối mạng rồi thả tệp lại.',
  failed: 'Trang gặp lỗi khi kiểm tệp này. Tệp của bạn không bị thay đổi. Hãy báo cho người giữ kho dữ liệu.',

  bad: 'Cần sửa {errors} chỗ',
  good: 'Không có lỗi',
  undrawn: 'Dữ liệu không có lỗi, nhưng trang gặp lỗi khi vẽ biểu đồ',
  undrawnNext: 'Tệp của bạn không sai. Hãy gửi tệp này cho người giữ kho dữ liệu, kèm tên biểu đồ dưới đây.',
  badNext: 'Sửa trong tệp của bạn, lưu lại, rồi thả lại vào đây.',
  goodNext: 'Đọc kỹ phần thay đổi dưới đây trước khi gửi.',
  notes: '{notes} điều nên xem lại',
  read: 'Đã đọc',
  published: 'đang công bố',

  error: 'Lỗi',
  note: 'Lưu ý',
  found: 'Tìm thấy',
  expected: 'Cần có',
  why: 'Vì sao',
  fix: 'Cách sửa',
  readAs: 'Đọc là',
  empty: 'ô trống',
  wholeFile: 'Cả tệp',
  cell: 'ô {cell}',
  row: 'dòng {row}',
  moreRows: 'và {count} dòng nữa',
  moreKinds: 'Còn {count} loại vấn đề nữa: sửa những chỗ trên rồi kiểm lại.',
  seeProblem: 'vấn đề {number}',
  tableOf: 'Các dòng của {file}',
  part: '{shown} dòng có vấn đề và dòng cạnh đó, trong {total} dòng',
  line: 'Dòng',
  showRows: 'Xem tiếp, còn {count} dòng',
  scrolls: 'bảng, cuộn ngang được',

  changes: 'Con số thay đổi',
  noChanges: 'Không con số nào thay đổi.',
  moreChanges: 'và {count} con số nữa',
  figure: 'Con số',
  before: 'Đang công bố',
  after: 'Theo tệp của bạn',
  added: 'Thêm mới',
  vanished: 'Bị bỏ',
  described: 'Nói như cũ, bằng chữ khác hoặc ghi chú khác',
  tableRow: 'Dòng của {file}',
  shownIn: 'Hiện ở {charts} biểu đồ, {lines} câu',
  none: 'không có',

  charts: 'Biểu đồ vẽ lại',
  noCharts: 'Không biểu đồ nào thay đổi.',
  notDrawn: 'Trang gặp lỗi khi vẽ biểu đồ này: đây là lỗi của chương trình, không phải của dữ liệu.',
  chartNew: 'Biểu đồ mới: trước đây không có.',
  chartGone: 'Không còn biểu đồ này: các bảng thiếu thứ để vẽ nó.',
  unchanged: '{charts} biểu đồ không đổi',

  downloads: 'Tải các bảng đã chuẩn hóa',
  downloadHint:
    'Các tệp này đã ở đúng dạng để công bố. Chép đè lên tệp cùng tên trong thư mục data, hoặc gửi người giữ kho dữ liệu.',
  same: 'như đang công bố',
};

export type CheckWords = { [Key in keyof typeof vi]: string };

const en: CheckWords = {
  title: 'Check data',
  deck: 'Drop a CSV or Excel file here before you send it. The page shows which cell is wrong, why, and how to mend it, then redraws the charts.',
  private: 'The file is read in this browser alone. Nothing is sent anywhere.',
  choose: 'Choose files, or drop them here',
  accepted:
    'One or more .csv files, or an .xlsx. Only what you changed is needed: the other tables come from this site.',
  template: 'No file yet? Download the Excel template, filled with the current data',
  noScript:
    'This page needs JavaScript. Without it, run npm run check:data, or send the file to whoever keeps the repository.',

  reading: 'Reading the files…',
  fetching: 'Getting the published tables…',
  checking: 'Checking every row…',
  drawing: 'Redrawing the charts…',
  unreachable: 'The published tables could not be fetched. Check the connection and drop the file again.',
  failed: 'The page failed while checking this file. Your file is unchanged. Please tell whoever keeps the repository.',

  bad: 'To be mended: {errors}',
  good: 'No errors',
  undrawn: 'The data have no errors, but the site failed to draw a chart',
  undrawnNext:
    'Nothing is wrong with your file. Please send it to whoever keeps the repository, with the name of the chart below.',
  badNext: 'Mend them in your file, save it, and drop it here again.',
  goodNext: 'Read the changes below closely before you send the file.',
  notes: 'To look at again: {notes}',
  read: 'Read',
  published: 'published',

  error: 'Error',
  note: 'Note',
  found: 'Found',
  expected: 'Expected',
  why: 'Why',
  fix: 'What to do',
  readAs: 'Read as',
  empty: 'an empty cell',
  wholeFile: 'The whole file',
  cell: 'cell {cell}',
  row: 'row {row}',
  moreRows: 'more rows: {count}',
  moreKinds: 'More kinds of problems: {count}. Mend those above and check again.',
  seeProblem: 'problem {number}',
  tableOf: 'Rows of {file}',
  part: '{shown} rows with problems and those beside them, of {total}',
  line: 'Row',
  showRows: 'Show more, rows left: {count}',
  scrolls: 'table, scrolls sideways',

  changes: 'Figures that change',
  noChanges: 'No figure changes.',
  moreChanges: 'more figures: {count}',
  figure: 'Figure',
  before: 'Published',
  after: 'In your file',
  added: 'New',
  vanished: 'Removed',
  described: 'Says the same, in other words or with another note',
  tableRow: 'Row of {file}',
  shownIn: 'Shows in {charts} charts and {lines} sentences',
  none: 'none',

  charts: 'Redrawn charts',
  noCharts: 'No chart changes.',
  notDrawn: 'The site failed to draw this chart: a fault of the program, not of the data.',
  chartNew: 'A new chart: there was none before.',
  chartGone: 'This chart is gone: the tables lack what it draws.',
  unchanged: '{charts} charts stay as they are',

  downloads: 'Download the tables in their published form',
  downloadHint:
    'These files are ready to be published. Copy them over those of the same name in the folder data, or send them to whoever keeps the repository.',
  same: 'as published',
};

/** The words of the check page in a language. */
const both: Record<CheckLang, CheckWords> = { vi, en };

export const checkWords = (lang: CheckLang): CheckWords => both[lang];

const speaks = (lang: Lang): lang is CheckLang => Object.hasOwn(both, lang);

export const checkLanguages: readonly CheckLang[] = languages.filter(speaks);

/** The language of the check that a page leads to: its own, or English. */
export const checkIn = (lang: Lang): CheckLang => (speaks(lang) ? lang : 'en');

/** A text with its `{names}` filled in. */
export const fill = (template: string, values: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
