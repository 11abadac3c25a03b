/** Every code that the check can give, with its meaning: the tables of the guide are made from here. */
import type { Text } from './schema.ts';

/** What a message is about, in the order of the guide. */
export const groups = {
  file: { vi: 'Cả tệp', en: 'The whole file' },
  workbook: { vi: 'Tệp Excel', en: 'Excel files' },
  header: { vi: 'Dòng tên cột', en: 'Column names' },
  row: { vi: 'Các dòng', en: 'Rows' },
  number: { vi: 'Trong một ô: con số', en: 'In a cell: numbers' },
  cell: { vi: 'Trong một ô: ngày, chữ, mã', en: 'In a cell: dates, words, codes' },
  tables: { vi: 'Giữa các ô và các bảng', en: 'Between cells and tables' },
  published: { vi: 'So với bản đang công bố', en: 'Against what is published' },
} as const satisfies Record<string, Text>;

interface Meaning extends Text {
  group: keyof typeof groups;
  /** It only says how something was read; anything else keeps the site as it was. */
  note?: true;
}

/** What each code means and how to mend it. A code that is not here is a type error where it is given. */
export const meanings = {
  // Cả tệp
  'missing-file': {
    group: 'file',
    vi: 'Thiếu một bảng. Chép lại tệp vào thư mục `data`.',
    en: 'A table is missing. Put the file back into `data`.',
  },
  copy: {
    group: 'file',
    vi: 'Có hai bản của một bảng, không biết bản nào mới. Giữ bản đúng, bỏ bản kia.',
    en: 'There are two versions of one table. Keep the right one.',
  },
  'open-in-excel': {
    group: 'file',
    vi: 'Tệp còn mở trong Excel. Lưu, đóng Excel, kiểm lại.',
    en: 'The file is open in a spreadsheet. Save, close, check again.',
  },
  'other-file': {
    group: 'file',
    note: true,
    vi: 'Tệp này không phải bảng, không được đọc, không được công bố.',
    en: 'No table: neither read nor published.',
  },
  'unknown-table': {
    group: 'file',
    vi: 'Không biết tệp này là bảng nào. Đặt tên tệp theo tên bảng.',
    en: 'Which table it is cannot be told. Name the file after its table.',
  },
  'file-name': {
    group: 'file',
    vi: 'Tên tệp có dấu hoặc ký tự lạ. Đổi tên.',
    en: 'The name has accents or odd signs. Rename it.',
  },
  'file-too-large': { group: 'file', vi: 'Tệp quá lớn, có lẽ nhầm tệp.', en: 'Too large: probably another file.' },
  'not-a-file': {
    group: 'file',
    vi: 'Đây là lối tắt hoặc thư mục. Chép tệp thật vào.',
    en: 'A link or a folder. Put the file itself there.',
  },
  'outside-folder': {
    group: 'file',
    vi: 'Tệp phải nằm ngay trong thư mục `data`.',
    en: 'The file must lie in `data` itself.',
  },
  'encoding-error': {
    group: 'file',
    vi: 'Tệp không lưu theo mã UTF-8, chữ có dấu sẽ sai. Lưu lại thành «CSV UTF-8».',
    en: 'Not in UTF-8: accented letters would come out wrong. Save as CSV UTF-8.',
  },
  'source-error': {
    group: 'file',
    vi: 'Tệp trống, hoặc bên trong là loại tệp khác. Đổi đuôi tên không đổi được loại tệp.',
    en: 'Empty, or another kind of file inside. Renaming does not convert it.',
  },
  'nul-byte': {
    group: 'file',
    vi: 'Tệp hỏng khi chép hay lưu. Lấy lại bản cũ.',
    en: 'Damaged while being copied or saved. Take an older copy.',
  },
  'double-bom': {
    group: 'file',
    note: true,
    vi: 'Đầu tệp có dấu thừa, đã bỏ qua.',
    en: 'Extra marks at the beginning were left out.',
  },
  'line-ends': {
    group: 'file',
    note: true,
    vi: 'Tệp dùng nhiều cách xuống dòng; vẫn đọc được.',
    en: 'Several kinds of line ends; read all the same.',
  },
  delimiter: {
    group: 'file',
    vi: 'Các ô ngăn bằng dấu khác dấu phẩy. Dấu chấm phẩy và tab chỉ là *lưu ý*; dấu | là lỗi.',
    en: 'Cells are separated by another sign than the comma. A semicolon or tab is only a *note*; a bar is an error.',
  },
  'sep-line': {
    group: 'file',
    note: true,
    vi: 'Dòng «sep=» ở đầu đã được bỏ qua.',
    en: 'The line "sep=" at the top was left out.',
  },
  'conflict-marks': {
    group: 'file',
    vi: 'Hai người cùng sửa, hai bản chưa được ghép. Giữ dòng đúng, xoá các dòng <<<<<<<, =======, >>>>>>>.',
    en: 'Two people changed the file and the versions were not joined. Keep the right rows; delete the lines <<<<<<<, =======, >>>>>>>.',
  },
  'quote-error': {
    group: 'file',
    vi: 'Một dấu nháy kép mở mà không đóng. Sửa trong Excel thay vì Notepad.',
    en: 'A quote opens and never closes. Edit in a spreadsheet, not in Notepad.',
  },
  'curly-quotes': {
    group: 'file',
    vi: 'Nháy cong “ ” đã làm ô bị cắt đôi. Sửa trong Excel thay vì Word.',
    en: 'Curly quotes “ ” cut a cell in two. Edit in a spreadsheet, not in a word processor.',
  },
  'too-many-rows': {
    group: 'file',
    vi: 'Quá nhiều dòng, có lẽ nhầm tệp.',
    en: 'Too many rows: probably another file.',
  },
  'too-many-columns': {
    group: 'file',
    vi: 'Quá nhiều cột. Xoá các cột thừa.',
    en: 'Too many columns. Delete those that are too many.',
  },
  'not-a-table': {
    group: 'file',
    vi: 'Tệp không phải bảng: .ods, .numbers, .docx, .pdf, ảnh, .zip. Mở bằng chương trình của nó, lưu thành .xlsx, hoặc gõ số vào bảng.',
    en: 'Another kind of file: .ods, .numbers, .docx, .pdf, a picture, .zip. Open it in its program and save it as .xlsx, or type the numbers into the table.',
  },
  // Tệp Excel
  'not-a-workbook': {
    group: 'workbook',
    vi: 'Không mở được: tệp hỏng, là .xls đời cũ, hoặc có mật khẩu. Lưu lại thành .xlsx không mật khẩu.',
    en: 'Cannot be opened: damaged, an old .xls, or with a password. Save it as .xlsx without one.',
  },
  'no-table': {
    group: 'workbook',
    vi: 'Không trang tính nào là bảng của trang. Chép dữ liệu vào tệp mẫu.',
    en: 'No sheet is a table of the site. Copy your rows into the template.',
  },
  'other-sheet': {
    group: 'workbook',
    note: true,
    vi: 'Trang tính này không phải bảng, không được đọc.',
    en: 'This sheet is no table and was not read.',
  },
  'sheet-name': {
    group: 'workbook',
    note: true,
    vi: 'Tên trang tính lạ; máy nhận ra bảng nhờ tên các cột.',
    en: 'A strange name for a sheet; the table was known by its columns.',
  },
  'sheet-too-large': {
    group: 'workbook',
    vi: 'Có ô nằm rất xa. Bấm Ctrl + End, xoá dòng và cột thừa.',
    en: 'A cell lies far out. Press Ctrl + End and delete the rows and columns that are too many.',
  },
  'merged-cells': {
    group: 'workbook',
    vi: 'Có ô gộp, nên các ô sau bị trống. Bỏ gộp, điền đủ từng ô.',
    en: 'Merged cells leave those after the first empty. Take them apart and fill each.',
  },
  superscript: {
    group: 'workbook',
    vi: 'Trong ô có chữ nâng lên hoặc hạ xuống, đọc thẳng sẽ thành chữ khác. Gõ liền hàng hoặc xoá.',
    en: 'Letters above or below the line would be read as something else. Type them on the line or delete them.',
  },
  'struck-text': {
    group: 'workbook',
    vi: 'Có chữ bị gạch ngang. Chỉ một phần của ô bị gạch thì là lỗi; cả ô hay cả dòng bị gạch chỉ là *lưu ý*.',
    en: 'Text is struck through. A part of a cell is an error; a whole cell or row is only a *note*.',
  },
  'shown-otherwise': {
    group: 'workbook',
    vi: 'Ô hiện một số mà chứa một số khác. Đổi định dạng ô, gõ lại số.',
    en: 'The cell shows one number and holds another. Change its format and type the number again.',
  },
  'number-cell': {
    group: 'workbook',
    note: true,
    vi: 'Cột chữ mà ô là số, ngày hoặc TRUE: Excel có thể đã đổi chữ của nguồn, 12.000 thành 12. So với nguồn.',
    en: 'A number, a date or TRUE in a column of text: the spreadsheet may have changed the words of the source, 12.000 into 12. Compare with the source.',
  },
  'hidden-row': {
    group: 'workbook',
    note: true,
    vi: 'Dòng bị ẩn vẫn được đọc.',
    en: 'A hidden row is read all the same.',
  },
  'hidden-column': {
    group: 'workbook',
    note: true,
    vi: 'Cột bị ẩn vẫn được đọc.',
    en: 'A hidden column is read all the same.',
  },
  'hidden-sheet': {
    group: 'workbook',
    note: true,
    vi: 'Trang tính bị ẩn vẫn được đọc.',
    en: 'A hidden sheet is read all the same.',
  },
  'cell-comment': {
    group: 'workbook',
    note: true,
    vi: 'Lời nhận xét ở ô không được đọc, không được công bố.',
    en: 'A comment on a cell is neither read nor published.',
  },
  // Dòng tên cột
  'missing-label': {
    group: 'header',
    vi: 'Thiếu một cột bắt buộc, hoặc tên cột gõ sai.',
    en: 'A required column is missing, or its name is mistyped.',
  },
  'absent-label': {
    group: 'header',
    note: true,
    vi: 'Thiếu một cột không bắt buộc; cả cột được đọc là trống.',
    en: 'An optional column is missing; it was read as empty.',
  },
  'extra-label': {
    group: 'header',
    vi: 'Có cột lạ, có thể gõ nhầm tên. Sửa tên, xoá cột, hoặc thêm dấu _ ở đầu tên nếu là cột riêng của bạn.',
    en: 'An unknown column. Rename it, delete it, or begin its name with _ to keep it for yourself.',
  },
  'duplicate-label': {
    group: 'header',
    vi: 'Hai cột cùng một tên. Giữ một.',
    en: 'Two columns of one name. Keep one.',
  },
  'blank-label': {
    group: 'header',
    vi: 'Có dữ liệu dưới cột không tên. Ghi tên cột hoặc xoá.',
    en: 'Data under a column without a name. Name it or delete it.',
  },
  'label-form': {
    group: 'header',
    note: true,
    vi: 'Tên cột viết khác mẫu nhưng máy hiểu được.',
    en: 'The name is written otherwise but was understood.',
  },
  'no-header': {
    group: 'header',
    vi: 'Dòng 1 là dữ liệu. Chèn lại dòng tên cột.',
    en: 'Row 1 is data. Put the column names back.',
  },
  'title-row': {
    group: 'header',
    vi: 'Có tiêu đề, ghi chú hay bảng thứ hai trong tệp. Xoá các dòng ấy.',
    en: 'A title, a remark or a second table in the file. Delete those rows.',
  },
  'spare-columns': {
    group: 'header',
    note: true,
    vi: 'Các cột trống ở cuối đã được bỏ qua.',
    en: 'Blank columns at the end were left out.',
  },
  // Các dòng
  'extra-cell': {
    group: 'row',
    vi: 'Dòng thừa ô, thường vì một dấu phẩy không nằm trong nháy kép.',
    en: 'The row has too many cells, often for a comma without quotes.',
  },
  'missing-cell': {
    group: 'row',
    vi: 'Dòng thiếu ô. So với dòng trên.',
    en: 'The row has too few cells. Compare it with the row above.',
  },
  'blank-row': { group: 'row', note: true, vi: 'Dòng trống ở giữa đã được bỏ qua.', en: 'A blank row was left out.' },
  'no-rows': {
    group: 'row',
    vi: 'Bảng chưa có dòng nào. Chỉ là *lưu ý* với bảng được phép trống.',
    en: 'The table has no rows yet. Only a *note* where it may be empty.',
  },
  'duplicate-row': { group: 'row', vi: 'Hai dòng giống hệt nhau. Xoá một.', en: 'Two rows are the same. Delete one.' },
  'duplicate-key': {
    group: 'row',
    vi: 'Hai dòng cùng một mã. Mỗi dòng cần mã riêng.',
    en: 'Two rows have one id. Each needs its own.',
  },
  'duplicate-figure': {
    group: 'row',
    vi: 'Hai con số cho cùng chỉ tiêu, nơi và thời gian. Giữ một.',
    en: 'Two numbers for one indicator, place and time. Keep one.',
  },
  // Trong một ô: con số
  'grouped-number': {
    group: 'number',
    note: true,
    vi: 'Số có dấu chấm, ví dụ 1.234, được đọc là 1234. Xem số bằng chữ có đúng không.',
    en: 'A number with dots, such as 1.234, was read as 1234. See whether it is right in words.',
  },
  'ambiguous-number': {
    group: 'number',
    vi: 'Đọc được hai cách: hàng nghìn hay thập phân. Gõ lại số trơn.',
    en: 'It can be read in two ways: thousands or decimals. Type it without separators.',
  },
  'type-error': {
    group: 'number',
    vi: 'Không đúng loại của cột: cần số hoặc mã. Với số, có thể Excel đã bỏ số 0 ở cuối: 1.230 thành 1.23. Gõ lại từ nguồn.',
    en: 'Not what the column holds: a number or an id. A spreadsheet may have dropped a final zero: 1.230 became 1.23. Type it again from the source.',
  },
  fraction: { group: 'number', vi: 'Số đếm không thể có phần lẻ.', en: 'A count has no decimals.' },
  ratio: {
    group: 'number',
    vi: 'Tỷ số như 7/7. Tách thành hai dòng: phần và tổng.',
    en: 'A ratio such as 7/7. Make two rows: the part and the whole.',
  },
  'excel-date': {
    group: 'number',
    vi: 'Excel đã đổi 7/7 thành ngày. Xoá ô, gõ lại; tỷ số thì tách hai dòng.',
    en: 'A spreadsheet made a date of 7/7. Clear the cell and type again; a ratio takes two rows.',
  },
  percent: {
    group: 'number',
    vi: 'Không gõ phần trăm: trang tự tính từ hai con số.',
    en: 'Shares are computed from two numbers, never typed.',
  },
  scientific: {
    group: 'number',
    vi: 'Số dạng 1E+05. Gõ đủ các chữ số.',
    en: 'A number such as 1E+05. Type all its digits.',
  },
  'words-in-number': {
    group: 'number',
    vi: 'Có chữ trong ô số. Số ở `value`, «hơn», «khoảng» ở `qualifier`, đơn vị ở `indicators`.',
    en: 'Words beside the number. The number goes to `value`, "more than" and "about" to `qualifier`, the unit to `indicators`.',
  },
  'space-inside': {
    group: 'number',
    vi: 'Có khoảng trắng giữa các chữ số. Gõ liền.',
    en: 'Spaces between the digits. Take them out.',
  },
  'other-digits': {
    group: 'number',
    vi: 'Chữ số của bảng chữ khác. Gõ lại bằng 0–9.',
    en: 'Digits of another script. Type 0–9.',
  },
  'leading-zero': {
    group: 'number',
    vi: 'Số lượng bắt đầu bằng 0. Bỏ số 0, hoặc đây là mã thì ghi ở cột mã.',
    en: 'A count begins with 0. Drop the zero, or, if it is a code, write it in the code column.',
  },
  'lost-zero': {
    group: 'number',
    vi: 'Mã hành chính mất số 0 ở đầu. Đổi cột sang kiểu «Văn bản», gõ lại đủ chữ số.',
    en: 'A code lost its first zero. Format the column as text and type all digits.',
  },
  minimum: { group: 'number', vi: 'Số âm trong cột đếm.', en: 'Below zero in a column that counts.' },
  'number-too-large': { group: 'number', vi: 'Số quá lớn.', en: 'The number is too large.' },
  maximum: {
    group: 'number',
    vi: 'Lớn hơn mức lớn nhất ghi ở `indicators`. Gõ nhầm, hoặc Excel đã đổi ngày thành số.',
    en: 'Above the largest possible value in `indicators`: mistyped, or a date turned into a number.',
  },
  'missing-mark': {
    group: 'number',
    vi: 'Gạch ngang, «không có», N/A… Không có số thì để ô trống.',
    en: 'A dash, "none", N/A… Leave the cell empty where there is no number.',
  },
  'excel-error': {
    group: 'number',
    vi: 'Ô báo lỗi của Excel, ví dụ #REF!. Gõ lại giá trị.',
    en: 'An error of the spreadsheet, such as #REF!. Type the value.',
  },
  formula: {
    group: 'number',
    vi: 'Ô là công thức, hoặc bắt đầu bằng =, +, -, @. Chỉ dán giá trị.',
    en: 'A formula, or a cell that begins with =, +, -, @. Paste values only.',
  },
  'footnote-mark': {
    group: 'number',
    vi: 'Con số mang dấu chú thích như *, ¹ hay (1). Chỉ gõ số.',
    en: 'The number carries a footnote mark such as *, ¹ or (1). Type the number alone.',
  },
  // Trong một ô: ngày, chữ, mã
  'missing-value': { group: 'cell', vi: 'Ô bắt buộc đang trống.', en: 'A required cell is empty.' },
  'date-form': {
    group: 'cell',
    note: true,
    vi: 'Ngày viết khác mẫu nhưng chỉ đọc được một cách. Xem máy đọc có đúng không.',
    en: 'The date is written otherwise but can be read in one way only. See whether it is right.',
  },
  'constraint-error': {
    group: 'cell',
    vi: 'Từ không có trong danh sách của cột. Chọn một từ trong danh sách.',
    en: 'Not a word of the column’s list. Choose one.',
  },
  'url-error': {
    group: 'cell',
    vi: 'Không phải địa chỉ web. Chép từ thanh địa chỉ.',
    en: 'No web address. Copy it from the address bar.',
  },
  'lost-letters': {
    group: 'cell',
    vi: 'Chữ có dấu đã thành dấu ?. Chữ đã mất: lấy lại bản cũ, lưu thành «CSV UTF-8».',
    en: 'Letters became "?" and are lost. Take an older copy and save as CSV UTF-8.',
  },
  mojibake: {
    group: 'cell',
    vi: 'Chữ đi qua bảng mã khác (TCVN3, VNI…) nên hiện sai. Gõ lại bằng bộ gõ Unicode.',
    en: 'The letters went through another encoding (TCVN3, VNI…). Type them again in Unicode.',
  },
  'look-alike': {
    group: 'cell',
    vi: 'Một chữ của ngôn ngữ khác trông như chữ Đ (U+00D0 thay vì U+0110). Gõ lại bằng bộ gõ tiếng Việt.',
    en: 'A letter of another language that looks like Đ (U+00D0 for U+0110). Type it on a Vietnamese keyboard.',
  },
  'hidden-character': {
    group: 'cell',
    vi: 'Có ký tự không nhìn thấy. Xoá ô, gõ lại.',
    en: 'A character that cannot be seen. Clear the cell and type again.',
  },
  'odd-space': {
    group: 'cell',
    note: true,
    vi: 'Khoảng trắng lạ được đọc như khoảng trắng thường.',
    en: 'A special space was read as an ordinary one.',
  },
  'line-break': {
    group: 'cell',
    vi: 'Có xuống dòng trong ô chỉ được một dòng.',
    en: 'A line break in a cell of one line.',
  },
  'cell-too-long': { group: 'cell', vi: 'Ô quá dài.', en: 'The cell is too long.' },
  markup: { group: 'cell', vi: 'Có mã HTML. Chỉ ghi chữ thường.', en: 'HTML in the cell. Plain text only.' },
  'date-error': {
    group: 'cell',
    vi: 'Không phải ngày theo mẫu 2024-12-14, hoặc đọc được hai cách. Gõ lại từ nguồn.',
    en: 'No date such as 2024-12-14, or one that can be read in two ways. Type it again from the source.',
  },
  // Giữa các ô và các bảng
  'foreign-key': {
    group: 'tables',
    vi: 'Mã này không có ở bảng được dẫn tới. Sửa mã, hoặc thêm dòng ở bảng kia.',
    en: 'The other table has no such id. Mend it, or add a row there.',
  },
  range: {
    group: 'tables',
    vi: 'Nguyên văn nêu một khoảng («20–25»), không phải một con số. Tìm con số cụ thể trong nguồn; nếu không có, bỏ dòng.',
    en: 'The source gives a range, not a number. Look for one number in the source; if there is none, leave the row out.',
  },
  'number-read': {
    group: 'tables',
    note: true,
    vi: 'Con số trong nguyên văn viết bằng chữ hay có khoảng trắng, và được đọc như ghi ở đây.',
    en: 'The number in the source’s words is spelled out or spaced, and was read as told.',
  },
  'qualifier-unsure': {
    group: 'tables',
    note: true,
    vi: 'Không chắc cụm từ cạnh con số nghĩa là gì, nên cột `qualifier` được nhận như đã ghi. Đọc lại câu trong nguồn.',
    en: 'What the words beside the number mean is not certain, so the qualifier is taken as written. Read the sentence again.',
  },
  'not-in-as-printed': {
    group: 'tables',
    vi: 'Con số ở `value` không có trong `as_printed`. So với nguồn, sửa ô sai.',
    en: 'The number in `value` does not stand in `as_printed`. Compare with the source and mend the wrong one.',
  },
  qualifier: {
    group: 'tables',
    vi: 'Từ cạnh con số trong nguyên văn không khớp cột `qualifier`.',
    en: 'The word beside the number in the source does not match `qualifier`.',
  },
  'period-kind': {
    group: 'tables',
    vi: 'Sai cột thời gian: chỉ tiêu `flow` dùng `period_start` và `period_end`, `stock` dùng `as_of`.',
    en: 'The wrong date columns: `flow` takes `period_start` and `period_end`, `stock` takes `as_of`.',
  },
  'period-order': { group: 'tables', vi: 'Ngày đầu sau ngày cuối.', en: 'It ends before it begins.' },
  'period-half': {
    group: 'tables',
    vi: 'Chỉ có một đầu của kỳ. Điền đủ, hoặc để trống cả hai.',
    en: 'Only one end of a period. Fill in both, or neither.',
  },
  'after-publication': {
    group: 'tables',
    vi: 'Thời gian của con số sau ngày nguồn được đăng.',
    en: 'The time of the number is after its source was published.',
  },
  'future-date': {
    group: 'tables',
    vi: 'Ngày ở tương lai. Có thể ngày và tháng bị đổi chỗ.',
    en: 'A date in the future. Day and month may have changed places.',
  },
  'accessed-before-published': {
    group: 'tables',
    note: true,
    vi: 'Ngày xem trước ngày đăng.',
    en: 'Looked at before it was published.',
  },
  'part-above-whole': { group: 'tables', vi: 'Phần lớn hơn tổng.', en: 'A part is larger than its whole.' },
  'part-alone': {
    group: 'tables',
    note: true,
    vi: 'Có phần mà không có tổng để so.',
    en: 'A part without a whole to compare it with.',
  },
  'empty-whole': { group: 'tables', vi: 'Tổng bằng 0.', en: 'A whole of 0.' },
  'parts-do-not-add': {
    group: 'tables',
    vi: 'Các phần cộng lại không bằng tổng.',
    en: 'The parts do not add up to the whole.',
  },
  circle: {
    group: 'tables',
    vi: 'Một nơi hay chỉ tiêu nằm trong chính nó.',
    en: 'A place or an indicator lies in itself.',
  },
  'coverage-unit': {
    group: 'tables',
    vi: 'Đơn vị ở `coverage` không thuộc nơi ấy.',
    en: 'A unit in `coverage` is not part of that place.',
  },
  'coverage-count': {
    group: 'tables',
    vi: 'Số dòng ở `coverage` không bằng con số ở `figures`.',
    en: '`coverage` has not as many rows as the figure says.',
  },
  'coverage-figure': {
    group: 'tables',
    vi: 'Các dòng ở `coverage` không đi với con số nào của cùng chỉ tiêu, nơi và nguồn.',
    en: 'Rows of `coverage` go with no figure of the same indicator, place and source.',
  },
  'tile-count': {
    group: 'tables',
    vi: 'Số xã, phường khác số ô trên sơ đồ lúc ấy.',
    en: 'The number of units is not that of the tiles at that time.',
  },
  'outside-life': {
    group: 'tables',
    vi: 'Nơi ấy chưa có, hoặc đã thôi là một đơn vị, vào lúc được đếm.',
    en: 'The place was not there yet, or no more, when it was counted.',
  },
  'calculation-id': {
    group: 'tables',
    vi: 'Phép tính trùng mã với một chỉ tiêu.',
    en: 'A calculation has the id of an indicator.',
  },
  'calculation-parts': {
    group: 'tables',
    vi: 'Phép tính thừa hoặc thiếu chỉ tiêu thứ hai.',
    en: 'A calculation has a second indicator too many, or none.',
  },
  'calculation-kind': {
    group: 'tables',
    vi: 'Cột `kind` chỉ dành cho phép `count`, và phải là một cấp có ở bảng `places`.',
    en: '`kind` is for `count` alone, and must be a kind that stands in `places`.',
  },
  'calculation-unit': {
    group: 'tables',
    vi: 'Chỉ phép `share` cho phần trăm, và đơn vị của nó là %.',
    en: '`share` alone gives a percentage, and % is its unit.',
  },
  'one-row': { group: 'tables', vi: 'Bảng `site` chỉ có một dòng.', en: '`site` has one row.' },
  'silent-report': {
    group: 'tables',
    vi: 'Nguồn chính không có con số nào của nơi chính.',
    en: 'The main report has no figure of the main place.',
  },
  'duplicate-code': {
    group: 'tables',
    vi: 'Hai nơi cùng mã hành chính trong cùng thời gian.',
    en: 'Two places share a code at the same time.',
  },
  'unused-source': {
    group: 'tables',
    note: true,
    vi: 'Nguồn chưa được dòng nào dùng.',
    en: 'No row uses the source yet.',
  },
  // Bài viết, biểu đồ
  'still-used': {
    group: 'tables',
    vi: 'Một dòng đã mất hoặc đổi mã mà bài viết hay biểu đồ còn dùng. Lấy lại dòng ấy, hoặc sửa các câu được nêu.',
    en: 'A row is gone or has another id, and the story or a chart still uses it. Put it back, or change those sentences.',
  },
  'calculation-refused': {
    group: 'tables',
    vi: 'Con số không còn cho phép một phép tính mà bài viết hay biểu đồ dùng.',
    en: 'A number no longer allows a calculation that the story or a chart uses.',
  },
  'calculation-left-out': {
    group: 'tables',
    note: true,
    vi: 'Một phép tính không làm được từ các con số này nên được bỏ qua.',
    en: 'A calculation cannot be made from these numbers and was left out.',
  },
  'chart-left-out': {
    group: 'tables',
    note: true,
    vi: 'Một biểu đồ thiếu số liệu nên không có ở đâu cả.',
    en: 'A chart lacks numbers, so it is nowhere.',
  },
  'chart-lacks': {
    group: 'tables',
    vi: 'Một biểu đồ của bài viết thiếu thứ để vẽ, ví dụ ô của các xã, phường trên sơ đồ.',
    en: 'A chart of the story lacks what it draws, such as the tiles of the units.',
  },
  'unknown-chart': {
    group: 'tables',
    vi: 'Bài viết gọi một biểu đồ không có.',
    en: 'The story names a chart that is not there.',
  },
  'story-tag': {
    group: 'tables',
    vi: 'Một thẻ trong bài viết viết sai.',
    en: 'A tag of the story is written wrongly.',
  },
  'story-syntax': {
    group: 'tables',
    vi: 'Bài viết có chỗ máy không đọc được: thẻ chưa đóng, dấu { lẻ, phần đầu tệp sai.',
    en: 'The story cannot be read at a place: a tag left open, a lone {, a wrong head.',
  },
  'typed-number': {
    group: 'tables',
    vi: 'Một con số được gõ tay trong bài viết. Thay bằng <Num of="…" />.',
    en: 'A number is typed into the story. Put <Num of="…" /> in its place.',
  },
  defect: {
    group: 'tables',
    vi: 'Lỗi của chương trình, không phải của dữ liệu. Báo cho người giữ kho mã.',
    en: 'A defect of the programme, not of the data. Tell whoever keeps the code.',
  },
  // So với bản đang công bố
  'uncorrected-change': {
    group: 'published',
    vi: 'Con số đã công bố bị đổi mà không có dòng đính chính.',
    en: 'A published number changed without a correction.',
  },
  'uncorrected-removal': {
    group: 'published',
    vi: 'Con số đã công bố bị bỏ mà không có dòng đính chính.',
    en: 'A published number went without a correction.',
  },
  'uncorrected-sense': {
    group: 'published',
    vi: 'Chữ số như cũ nhưng đơn vị, tên, nghĩa, thời gian, nơi hay nguồn của con số đã công bố bị đổi mà không có dòng đính chính. Con số của nơi khác, kỳ khác thì dùng mã mới.',
    en: 'The digits stay, but the unit, name, definition, time, place or source of a published number changed without a correction. A number of another place or period takes a new id.',
  },
  jump: {
    group: 'published',
    vi: 'Con số tăng hoặc giảm từ mười lần trở lên. Xem có thừa, thiếu số 0; nếu đúng, ghi cả số cũ và số mới ở `corrections`.',
    en: 'The number grew or shrank tenfold or more. Look for a zero too many or too few; if it is right, give old and new in `corrections`.',
  },
  'correction-value': {
    group: 'published',
    vi: 'Đính chính mới nhất không khớp con số và mức chính xác đang có ở `figures`.',
    en: 'The latest correction names another number or qualifier than `figures`.',
  },
  'correction-chain': {
    group: 'published',
    vi: 'Số cũ của một lần đính chính không phải số mới của lần trước.',
    en: 'A correction does not begin with the number that the one before left.',
  },
  'correction-shape': {
    group: 'published',
    vi: 'Dòng đính chính không nói điều gì được sửa, hoặc nói hai điều một lúc.',
    en: 'A correction tells no change, or two at a time.',
  },
  'correction-gone': {
    group: 'published',
    vi: 'Một dòng đính chính đã công bố bị xoá hay viết lại. Lấy lại dòng đó.',
    en: 'A published correction was deleted or rewritten. Put it back.',
  },
  'untrue-correction': {
    group: 'published',
    vi: 'Dòng đính chính mới nói con số đổi, nhưng con số vẫn như cũ.',
    en: 'A new correction tells of a number that is what it was.',
  },
  'unknown-correction': {
    group: 'published',
    vi: 'Dòng đính chính mới nói về một mã chưa bao giờ có.',
    en: 'A new correction names an id that never was.',
  },
} as const satisfies Record<string, Meaning>;

export type Code = keyof typeof meanings;
