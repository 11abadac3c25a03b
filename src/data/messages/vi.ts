/**
 * What the check says in Vietnamese, by code: what a code means, for the guide, and what is said of each case of it.
 * `{name}` is filled in by who tells the problem. A part in several wordings names its cases; one without a case is not said.
 */
import type { Code, Message } from './codes.ts';

/** How a mended table is saved, and a mended workbook. */
export const save = 'lưu: Tệp → Lưu thành → «CSV UTF-8»';
export const saveWorkbook = 'lưu sổ tính rồi thả lại vào đây';

const retype = `mở tài liệu nguồn, gõ lại ô này, rồi ${save}.`;
const retypeDate =
  'xem lại ngày trong tài liệu nguồn, gõ theo mẫu năm-tháng-ngày; trong Excel hãy định dạng cột là «Văn bản» trước khi gõ.';
const didYouMean = 'có phải là «{meant}» không? Nếu phải, gõ đúng như vậy.';
const plainCount = 'số nguyên, ví dụ 1234 hoặc 1.234';
const csv = 'một tệp CSV, mã hóa UTF-8';
const nothing = 'không cần làm gì.';
const saveAgain = 'không cần làm gì; lưu lại bằng Excel sẽ hết.';
const olderCopy = 'lấy lại bản cũ của tệp.';
const inEncoding = 'tệp được lưu theo bảng mã {encoding}, chữ có dấu sẽ sai nếu đọc như UTF-8.';
const putBack = 'lấy lại dòng ấy, hoặc sửa các câu và biểu đồ trên cho chúng thôi dùng nó.';
const correction = 'một dòng đính chính: {row}';
const correct =
  'nếu đúng là sửa, thêm dòng đó vào cuối corrections.csv với ngày và lý do (sửa nhiều lần thì mỗi lần một dòng, số cũ của dòng sau là số mới của dòng trước); nếu không, lấy lại con số cũ. Con số mới cho một kỳ khác thì thêm dòng mới với mã mới.';

/** What a message is given as a whole. */
export const phrases = {
  date: 'ngày viết theo mẫu 2024-12-14',
  period: 'năm, quý, tháng hoặc ngày theo mẫu 2024, 2024-Q4, 2024-12 hoặc 2024-12-14',
  saveAsUtf8: `mở tệp trong Excel, ${save}.`,
  // Saving again does not help letters that were typed for an old font.
  convert: `chuyển mã sang Unicode (ví dụ bằng công cụ chuyển mã của UniKey, phím Ctrl+Shift+F6), so với tài liệu nguồn, rồi ${save}.`,
  restore: `lấy lại bản cũ của tệp, sửa trên bản đó, rồi ${save}.`,
} as const;

const hidden = (what: string, meaning: string) => ({
  meaning,
  expected: `${what} không bị ẩn`,
  why: `${what} này bị ẩn nhưng vẫn được đọc và sẽ được công bố`,
  fix: 'bấm chuột phải, chọn «Bỏ ẩn» để xem; nếu thừa thì xoá.',
});

export const vi = {
  'missing-file': {
    meaning: 'Thiếu một bảng. Chép lại tệp vào thư mục `data`.',
    expected: 'đủ các tệp: {names}',
    fix: {
      renamed: 'có tệp «{found}»: nếu đúng là tệp này, đổi tên thành «{name}».',
      gone: 'chép lại tệp «{name}» vào thư mục dữ liệu.',
    },
  },
  copy: {
    meaning: 'Có hai bản của một bảng, không biết bản nào mới. Giữ bản đúng, bỏ bản kia.',
    expected: {
      inFolder: 'mỗi bảng một tệp .csv duy nhất',
      dropped: 'mỗi bảng một tệp duy nhất',
      sheet: 'một trang tính «{name}» duy nhất',
    },
    why: 'có hai bản thì không biết bản nào mới nhất.',
    fix: {
      inFolder: 'giữ bản đúng dưới tên gốc, đưa bản kia ra khỏi thư mục.',
      dropped: 'thả lại, chỉ với bản đúng.',
      sheet: 'giữ trang tính đúng, xoá trang tính kia.',
    },
  },
  'open-in-excel': {
    meaning: 'Tệp còn mở trong Excel. Lưu, đóng Excel, kiểm lại.',
    expected: 'không tệp nào đang mở trong Excel',
    why: 'tệp này do Excel tạo khi đang mở; các sửa đổi có thể chưa được lưu.',
    fix: 'lưu và đóng Excel, rồi kiểm lại.',
  },
  'other-file': {
    meaning: 'Tệp này không phải bảng, không được đọc, không được công bố.',
    expected: '{names}',
    why: {
      known: 'tệp này là {kind}: không được đọc và không được công bố',
      unknown: 'tệp này không được đọc và không được công bố',
    },
    fix: {
      known: 'Nếu trong đó có số liệu: {advice}',
      unknown: 'không cần làm gì; nếu không dùng thì xoá.',
    },
  },
  'unknown-table': {
    meaning: 'Không biết tệp này là bảng nào. Đặt tên tệp theo tên bảng.',
    expected: 'một tệp Excel .xlsx, hoặc một trong các tệp: {names}',
    why: 'tên tệp và dòng đầu của tệp không cho biết đây là bảng nào.',
    fix: 'đặt lại tên tệp theo tên bảng, rồi thả lại.',
  },
  'file-name': {
    meaning: 'Tên tệp có dấu hoặc ký tự lạ. Đổi tên.',
    expected: 'tên tệp không dấu',
    why: 'tên có dấu được viết khác nhau trên Windows và macOS.',
    fix: 'đổi tên tệp, ví dụ «{name}».',
  },
  'file-too-large': {
    meaning: 'Tệp quá lớn, có lẽ nhầm tệp.',
    expected: 'không quá {limit} MB',
    why: 'một bảng số liệu không thể lớn như vậy; có thể đã chép nhầm tệp.',
    fix: olderCopy,
  },
  'not-a-file': {
    meaning: 'Đây là lối tắt hoặc thư mục. Chép tệp thật vào.',
    expected: 'một tệp thường',
    why: 'đây là lối tắt hoặc thư mục, nội dung có thể nằm ngoài thư mục dữ liệu.',
    fix: 'chép tệp thật vào thư mục dữ liệu.',
  },
  'outside-folder': {
    meaning: 'Tệp phải nằm ngay trong thư mục `data`.',
    expected: 'một tệp nằm ngay trong thư mục dữ liệu',
    fix: 'chép tệp vào thư mục dữ liệu.',
  },
  'encoding-error': {
    meaning: 'Tệp không lưu theo mã UTF-8, chữ có dấu sẽ sai. Lưu lại thành «CSV UTF-8».',
    expected: csv,
    why: { saved: inEncoding, typed: inEncoding, damaged: 'ở dòng này có chữ bị hỏng (hiện là �).' },
    fix: {
      saved: phrases.saveAsUtf8,
      typed: phrases.convert,
      damaged: `gõ lại chữ hỏng theo tài liệu nguồn, hoặc lấy lại bản cũ của tệp, rồi ${save}.`,
    },
  },
  'source-error': {
    meaning: 'Tệp trống, hoặc bên trong là loại tệp khác. Đổi đuôi tên không đổi được loại tệp.',
    expected: { other: csv, empty: 'một bảng có dòng tiêu đề' },
    why: {
      other: 'tên tệp là .csv nhưng bên trong là {kind}; đổi đuôi tên không đổi được loại tệp.',
      empty: 'tệp trống.',
    },
    fix: { other: '{advice}', empty: olderCopy },
  },
  'nul-byte': {
    meaning: 'Tệp hỏng khi chép hay lưu. Lấy lại bản cũ.',
    expected: csv,
    why: 'tệp bị hỏng khi chép hoặc khi lưu.',
    fix: `lấy lại bản cũ của tệp, hoặc mở trong Excel rồi ${save}.`,
  },
  'double-bom': {
    meaning: 'Đầu tệp có dấu thừa, đã bỏ qua.',
    expected: 'nhiều nhất một dấu ẩn (BOM) ở đầu tệp',
    why: 'các dấu thừa được bỏ qua',
    fix: saveAgain,
  },
  'line-ends': {
    meaning: 'Tệp dùng nhiều cách xuống dòng; vẫn đọc được.',
    expected: 'cùng một cách xuống dòng (CRLF hoặc LF)',
    why: 'mỗi cách xuống dòng được đọc là hết một dòng',
    fix: saveAgain,
  },
  delimiter: {
    meaning: 'Các ô ngăn bằng dấu khác dấu phẩy. Dấu chấm phẩy và tab chỉ là *lưu ý*; dấu | là lỗi.',
    expected: 'các ô cách nhau bằng dấu phẩy',
    why: { read: 'ô được cắt theo dấu «{found}»' },
    fix: { read: nothing, refused: `${save}.` },
  },
  'sep-line': {
    meaning: 'Dòng «sep=» ở đầu đã được bỏ qua.',
    expected: 'dòng đầu là tên các cột',
    why: 'dòng «sep=» được bỏ qua, ô được cắt theo dấu đó',
    fix: nothing,
  },
  'conflict-marks': {
    meaning: 'Hai người cùng sửa, hai bản chưa được ghép. Giữ dòng đúng, xoá các dòng <<<<<<<, =======, >>>>>>>.',
    expected: 'một bản duy nhất của mỗi dòng',
    why: 'hai người cùng sửa tệp, và hai bản chưa được ghép.',
    fix: 'chọn dòng đúng, xoá các dòng <<<<<<<, ======= và >>>>>>>.',
  },
  'quote-error': {
    meaning: 'Một dấu nháy kép mở mà không đóng. Sửa trong Excel thay vì Notepad.',
    expected: 'dấu nháy kép đi thành cặp quanh cả ô; trong ô viết hai lần ""',
    why: {
      unclosed: 'dấu nháy kép mở ở đây mà không đóng, nên các dòng sau bị nuốt vào một ô.',
      'after-closing': 'sau dấu nháy kép đóng còn chữ; có thể thiếu một dấu nháy.',
      'inside-plain': 'có dấu nháy kép ở giữa một ô không được đặt trong dấu nháy.',
    },
    fix: `sửa trong Excel rồi ${save}; Excel tự đặt dấu nháy đúng.`,
  },
  'curly-quotes': {
    meaning: 'Nháy cong “ ” đã làm ô bị cắt đôi. Sửa trong Excel thay vì Word.',
    expected: 'dấu nháy kép thẳng " quanh ô có dấu phẩy',
    why: 'dấu nháy cong “ ” không giữ được dấu phẩy trong ô, nên ô bị cắt làm hai.',
    fix: `sửa trong Excel thay vì trong Word hay Notepad, rồi ${save}.`,
  },
  'too-many-rows': {
    meaning: 'Quá nhiều dòng, có lẽ nhầm tệp.',
    expected: 'không quá {limit} dòng',
    fix: 'kiểm lại tệp: có thể đã dán nhầm một bảng khác.',
  },
  'too-many-columns': {
    meaning: 'Quá nhiều cột. Xoá các cột thừa.',
    expected: 'không quá {limit} cột',
    fix: 'xoá các cột trống ở cuối, hoặc lấy lại bản cũ của tệp.',
  },
  'not-a-table': {
    meaning:
      'Tệp không phải bảng: .ods, .numbers, .docx, .pdf, ảnh, .zip. Mở bằng chương trình của nó, lưu thành .xlsx, hoặc gõ số vào bảng.',
    expected: 'bảng dữ liệu: tệp .csv của trang, hoặc tệp Excel .xlsx',
    why: 'tệp này là {kind}, không phải bảng của trang.',
    fix: {
      inFolder:
        '{advice} Sau đó thả tệp .xlsx vào trang Kiểm dữ liệu, tải các tệp CSV ở đó, và đưa tệp này ra khỏi thư mục.',
      dropped: '{advice} Sau đó thả tệp .xlsx vào đây.',
    },
  },
  'not-a-workbook': {
    meaning: 'Không mở được: tệp hỏng, là .xls đời cũ, hoặc có mật khẩu. Lưu lại thành .xlsx không mật khẩu.',
    expected: 'một tệp Excel .xlsx còn nguyên',
    why: 'tệp bị hỏng, hoặc không phải là tệp .xlsx.',
    fix: 'mở bằng Excel, lưu: Tệp → Lưu thành → «Excel Workbook (.xlsx)», rồi thả lại.',
  },
  'no-table': {
    meaning: 'Không trang tính nào là bảng của trang. Chép dữ liệu vào tệp mẫu.',
    expected: 'trang tính mang tên một bảng: {names}',
    why: 'không trang tính nào là một bảng của trang.',
    fix: 'tải tệp Excel mẫu ở trang Dữ liệu, chép dữ liệu vào đó.',
  },
  'other-sheet': {
    meaning: 'Trang tính này không phải bảng, không được đọc.',
    expected: '{names}',
    why: 'trang tính này không được đọc và không được công bố',
    fix: 'không cần làm gì; nếu là một bảng, đặt lại tên trang tính.',
  },
  'sheet-name': {
    meaning: 'Tên trang tính lạ; máy nhận ra bảng nhờ tên các cột.',
    expected: '{name}',
    read: 'bảng «{name}» ({title})',
    fix: 'đặt tên trang tính là {name}.',
  },
  'sheet-too-large': {
    meaning: 'Có ô nằm rất xa. Bấm Ctrl + End, xoá dòng và cột thừa.',
    expected: 'không quá 50.000 dòng và 100 cột',
    why: 'có ô nằm rất xa, có thể do gõ nhầm chỗ.',
    fix: 'bấm Ctrl + End để tới ô cuối, xoá các dòng và cột thừa, lưu lại.',
  },
  'merged-cells': {
    meaning: 'Có ô gộp, nên các ô sau bị trống. Bỏ gộp, điền đủ từng ô.',
    expected: 'mỗi ô đứng riêng',
    why: 'trong các ô gộp chỉ ô đầu có dữ liệu, các ô sau trống.',
    fix: 'chọn các ô này, bấm «Gộp & Căn giữa» để bỏ gộp, rồi điền đủ từng ô.',
  },
  superscript: {
    meaning: 'Trong ô có chữ nâng lên hoặc hạ xuống, đọc thẳng sẽ thành chữ khác. Gõ liền hàng hoặc xoá.',
    expected: 'chữ liền hàng',
    why: '«{part}» được nâng lên hoặc hạ xuống; đọc liền hàng sẽ thành chữ khác.',
    fix: `nếu là dấu chú thích thì xoá, nếu không thì gõ liền hàng; ${saveWorkbook}.`,
  },
  'struck-text': {
    meaning: 'Có chữ bị gạch ngang. Chỉ một phần của ô bị gạch thì là lỗi; cả ô hay cả dòng bị gạch chỉ là *lưu ý*.',
    expected: {
      cell: 'chữ không bị gạch ngang',
      row: 'dòng không bị gạch ngang',
      part: 'một giá trị, không có phần nào bị gạch ngang',
    },
    why: {
      cell: 'ô bị gạch ngang vẫn được đọc như thường',
      row: 'cả dòng bị gạch ngang vẫn được đọc và sẽ được công bố',
      part: 'phần «{struck}» bị gạch ngang, phần «{shown}» thì không; đọc liền nhau sẽ ra một giá trị khác.',
    },
    fix: {
      cell: 'nếu ô đã bỏ thì xoá nội dung.',
      row: 'nếu dòng đã bỏ thì xoá cả dòng.',
      part: `xoá hẳn phần bị gạch; ${saveWorkbook}.`,
    },
  },
  'shown-otherwise': {
    meaning: 'Ô hiện một số mà chứa một số khác. Đổi định dạng ô, gõ lại số.',
    expected: 'ô hiện đúng con số nó chứa',
    why: 'định dạng làm ô hiện «{shown}» trong khi ô chứa {held}.',
    fix: `định dạng ô là «Văn bản», gõ lại số theo nguồn; ${saveWorkbook}.`,
  },
  'number-cell': {
    meaning: 'Cột chữ mà ô là số, ngày hoặc TRUE: Excel có thể đã đổi chữ của nguồn, 12.000 thành 12. So với nguồn.',
    expected: 'ô chữ',
    why: 'đây là ô số hoặc ngày, không phải ô chữ: Excel có thể đã đổi cách viết của nguồn, như 12.000 thành 12',
    fix: 'so với nguồn; nếu khác, định dạng ô là «Văn bản» rồi gõ lại.',
  },
  'hidden-row': hidden('dòng', 'Dòng bị ẩn vẫn được đọc.'),
  'hidden-column': hidden('cột', 'Cột bị ẩn vẫn được đọc.'),
  'hidden-sheet': hidden('trang tính', 'Trang tính bị ẩn vẫn được đọc.'),
  'cell-comment': {
    meaning: 'Lời nhận xét ở ô không được đọc, không được công bố.',
    expected: 'ô không có lời nhận xét',
    why: 'lời nhận xét này không được đọc, không được công bố',
    fix: 'điều người đọc cần biết thì ghi ở cột ghi chú.',
  },
  'missing-label': {
    meaning: 'Thiếu một cột bắt buộc, hoặc tên cột gõ sai.',
    expected: {
      absent: 'cột «{name}» ({title})',
      renamed: 'cột «{name}» ({title})',
      all: 'dòng 1 là tên các cột: {names}',
    },
    why: { all: 'không thấy tên cột nào quen.' },
    fix: {
      absent: 'thêm cột «{name}» vào dòng tiêu đề.',
      renamed: 'đổi tên cột «{meant}» thành «{name}».',
      all: 'chèn lại dòng tên cột ở đầu tệp.',
    },
  },
  'absent-label': {
    meaning: 'Thiếu một cột không bắt buộc; cả cột được đọc là trống.',
    expected: 'cột «{name}» ({title})',
    why: 'không có cột «{name}»: cả cột được đọc là trống',
    fix: 'nếu cột bị xoá nhầm, thêm lại cột «{name}».',
  },
  'extra-label': {
    meaning: 'Có cột lạ, có thể gõ nhầm tên. Sửa tên, xoá cột, hoặc thêm dấu _ ở đầu tên nếu là cột riêng của bạn.',
    expected: 'một trong các cột: {names}',
    why: 'một cột lạ có thể là tên gõ nhầm, và dữ liệu của nó sẽ bị bỏ mất.',
    fix: {
      meant: 'có phải là «{meant}» không? Nếu phải, đổi tên cột.',
      unknown: 'xoá cột; cột ghi chú riêng thì đặt tên bắt đầu bằng dấu gạch dưới, ví dụ _ghi_chu.',
    },
  },
  'duplicate-label': {
    meaning: 'Hai cột cùng một tên. Giữ một.',
    expected: 'chỉ một cột «{name}»',
    why: '«{first}» và «{found}» là cùng một cột; không biết cột nào đúng.',
    fix: 'giữ một cột, xoá cột kia.',
  },
  'blank-label': {
    meaning: 'Có dữ liệu dưới cột không tên. Ghi tên cột hoặc xoá.',
    expected: { column: 'mỗi cột có tên ở dòng đầu', cell: 'ô trống, vì cột này không có tên' },
    why: { cell: 'không biết giá trị này thuộc cột nào.' },
    fix: {
      column: 'ghi tên cột, hoặc xoá cả cột nếu không dùng.',
      cell: 'ghi tên cột ở dòng 1, hoặc xoá ô.',
    },
  },
  'label-form': {
    meaning: 'Tên cột viết khác mẫu nhưng máy hiểu được.',
    expected: '{name}',
    read: 'cột «{name}» ({title})',
    fix: 'không cần làm gì nếu đúng là cột này.',
  },
  'no-header': {
    meaning: 'Dòng 1 là dữ liệu. Chèn lại dòng tên cột.',
    expected: 'dòng 1 là tên các cột: {names}',
    why: 'dòng 1 giống như một dòng dữ liệu.',
    fix: 'chèn lại dòng tên cột ở đầu tệp.',
  },
  'title-row': {
    meaning: 'Có tiêu đề, ghi chú hay bảng thứ hai trong tệp. Xoá các dòng ấy.',
    expected: {
      above: 'tên các cột ở dòng 1',
      header: 'một dòng dữ liệu',
      inside: 'một dòng dữ liệu đủ các ô',
    },
    why: {
      above: 'tên các cột ở dòng {line}; phía trên có tiêu đề hoặc ghi chú.',
      header: 'dòng này lại là tên các cột: có hai dòng tiêu đề, hoặc một bảng thứ hai bên dưới.',
      inside: 'dòng này chỉ có một ô, giống tiêu đề hoặc lời ghi chú.',
    },
    fix: {
      above: 'xoá các dòng phía trên dòng {line}.',
      header: 'mỗi tệp chỉ một bảng và một dòng tên cột; xoá dòng thừa.',
      inside: 'xoá dòng; lời ghi chú để ở cột ghi chú.',
    },
  },
  'spare-columns': {
    meaning: 'Các cột trống ở cuối đã được bỏ qua.',
    expected: 'không có cột trống ở cuối',
    why: 'các cột trống ở cuối được bỏ qua',
    fix: nothing,
  },
  'extra-cell': {
    meaning: 'Dòng thừa ô, thường vì một dấu phẩy không nằm trong nháy kép.',
    expected: '{width} ô',
    why: 'dòng có {count} ô. Có thể một ô có dấu phẩy mà không đặt trong dấu nháy kép, như «{example}».',
    fix: 'đặt ô có dấu phẩy trong dấu nháy kép, hoặc sửa và lưu bằng Excel.',
  },
  'missing-cell': {
    meaning: 'Dòng thiếu ô. So với dòng trên.',
    expected: '{width} ô',
    why: 'dòng chỉ có {found} ô; có thể thiếu dấu phẩy, hoặc dòng bị ngắt giữa chừng.',
    fix: 'thêm các dấu phẩy còn thiếu, hoặc sửa và lưu bằng Excel.',
  },
  'blank-row': {
    meaning: 'Dòng trống ở giữa đã được bỏ qua.',
    expected: 'không có dòng trống ở giữa',
    why: 'dòng trống được bỏ qua: {found}',
    fix: 'không cần làm gì; nên xoá dòng trống.',
  },
  'no-rows': {
    meaning: 'Bảng chưa có dòng nào. Chỉ là *lưu ý* với bảng được phép trống.',
    expected: 'ít nhất một dòng dữ liệu dưới dòng tên cột',
    why: { allowed: 'bảng chưa có dòng nào' },
    fix: { allowed: nothing, refused: `viết dòng đầu tiên, hoặc ${olderCopy}` },
  },
  'duplicate-row': {
    meaning: 'Hai dòng giống hệt nhau. Xoá một.',
    expected: 'mỗi dòng chỉ có một lần',
    why: 'các dòng {found} giống hệt nhau.',
    fix: 'xoá dòng thừa.',
  },
  'duplicate-key': {
    meaning: 'Hai dòng cùng một mã. Mỗi dòng cần mã riêng.',
    expected: 'mỗi «{key}» chỉ có một dòng',
    why: 'cùng có ở các dòng {lines}; không biết dòng nào đúng.',
    fix: 'giữ dòng đúng, xoá hoặc đổi mã dòng kia.',
  },
  'duplicate-figure': {
    meaning: 'Hai con số cho cùng chỉ tiêu, nơi và thời gian. Giữ một.',
    expected: 'một con số cho mỗi chỉ tiêu, nơi, nguồn và thời gian',
    why: 'các dòng {lines} nói về cùng một điều.',
    fix: 'giữ một dòng, hoặc sửa thời gian cho đúng nguồn.',
  },
  'grouped-number': {
    meaning: 'Số có dấu chấm, ví dụ 1.234, được đọc là 1234. Xem số bằng chữ có đúng không.',
    expected: '{number}',
    read: '{number} ({words})',
    fix: 'không cần làm gì nếu con số đúng như nguồn.',
  },
  'ambiguous-number': {
    meaning: 'Đọc được hai cách: hàng nghìn hay thập phân. Gõ lại số trơn.',
    expected: plainCount,
    why: 'người Việt đọc {found} là số thập phân, người Anh đọc là {whole}.',
    fix: 'xem tài liệu nguồn, gõ số không có dấu ngăn.',
  },
  'type-error': {
    meaning:
      'Không đúng loại của cột: cần số hoặc mã. Với số, có thể Excel đã bỏ số 0 ở cuối: 1.230 thành 1.23. Gõ lại từ nguồn.',
    expected: {
      count: plainCount,
      quoted: plainCount,
      group: plainCount,
      zero: plainCount,
      id: 'mã gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ school-pupils',
      decimal: 'con số không có dấu ngăn hàng nghìn, có không quá {decimals} chữ số sau dấu phẩy, ví dụ 12,5',
      code: 'mã hành chính 2, 3 hoặc 5 chữ số, ví dụ 03388',
    },
    why: {
      quoted: 'con số nằm trong dấu nháy.',
      group: 'sau mỗi dấu chấm phải có đúng 3 chữ số.',
      zero: 'sau dấu chấm phải có đúng 3 chữ số. Có thể Excel đã bỏ số 0 ở cuối ({restored} → {found}).',
      id: 'mã nằm trong địa chỉ trang, và Excel có thể đổi một mã chỉ có chữ số.',
    },
    fix: {
      count: retype,
      decimal: retype,
      quoted: `xoá dấu nháy, rồi ${save}.`,
      group: `mở tài liệu nguồn, gõ lại số, không dùng dấu chấm, rồi ${save}.`,
      zero: `mở tài liệu nguồn, gõ lại số, không dùng dấu chấm, rồi ${save}.`,
      id: 'đổi ô này thành mã như mẫu; tên có dấu ghi ở cột tên.',
      code: retype,
    },
  },
  fraction: {
    meaning:
      'Số đếm không thể có phần lẻ, và không con số nào có nhiều chữ số thập phân hơn cột `decimals` ở `indicators` cho phép.',
    expected: { zeros: plainCount, parts: plainCount, more: 'không quá {decimals} chữ số sau dấu phẩy' },
    why: {
      zeros: 'phần lẻ chỉ gồm số 0: có thể bảng tính được định dạng để hiện số lẻ.',
      parts: 'chỉ tiêu này đếm người, vụ, buổi…: không thể có số lẻ.',
      more: 'chỉ tiêu này có {decimals} chữ số thập phân, ghi ở cột decimals của bảng indicators.',
    },
    fix: {
      zeros: `so với tài liệu nguồn; nếu đúng, gõ {whole}, rồi ${save}.`,
      parts:
        'mở tài liệu nguồn, gõ lại ô này; nếu nguồn in số lẻ, ghi số chữ số thập phân ở cột decimals của bảng indicators.',
      more: 'so với tài liệu nguồn; nếu nguồn in như vậy, nâng cột decimals ở bảng indicators.',
    },
  },
  ratio: {
    meaning: 'Tỷ số như 7/7. Tách thành hai dòng: phần và tổng.',
    expected: 'một số nguyên. Tỷ số ghi thành HAI dòng: một dòng cho phần, một dòng cho tổng',
    why: 'khi lưu, Excel có thể đổi «7/7» thành ngày tháng, hoặc tính 103/107 ra 0,9626.',
    fix: 'tách thành hai dòng; ở bảng indicators, cột part_of nối phần với tổng.',
  },
  'excel-date': {
    meaning: 'Excel đã đổi 7/7 thành ngày. Xoá ô, gõ lại; tỷ số thì tách hai dòng.',
    expected: {
      count: 'một số nguyên. Tỷ số như «{was}» ghi thành HAI dòng: một dòng cho phần, một dòng cho tổng',
      text: 'chữ, không phải ngày tháng',
      serial: '{form}',
      rewritten: '{form}',
    },
    why: {
      count: 'có thể Excel đã đổi «{was}» thành ngày tháng.',
      text: 'có thể Excel đã đổi «{was}» thành ngày tháng.',
      serial: 'có thể đây là số thứ tự ngày của Excel; nếu vậy nó là {date}.',
      rewritten: 'Excel đã đổi cách viết, và phần năm hoặc ngày không còn rõ.',
    },
    fix: {
      count: 'xoá ô, gõ con số của phần; thêm một dòng nữa cho tổng số.',
      text: 'định dạng ô là «Văn bản» rồi gõ lại theo tài liệu nguồn.',
      serial: retypeDate,
      rewritten: retypeDate,
    },
  },
  percent: {
    meaning:
      'Không gõ dấu %: tỷ lệ thì trang tự tính từ hai con số; tỷ lệ mà nguồn in sẵn thì đơn vị % ở `indicators`.',
    expected: { share: 'hai con số gốc: phần và tổng', sign: 'con số không có dấu %' },
    why: {
      share: 'trang web tự tính tỷ lệ từ hai con số gốc, không nhận tỷ lệ gõ tay.',
      sign: 'đơn vị % đã ghi ở bảng indicators.',
    },
    fix: { share: 'ghi hai dòng: một dòng cho phần, một dòng cho tổng.', sign: 'xoá dấu %, để lại con số.' },
  },
  scientific: {
    meaning: 'Số dạng 1E+05. Gõ đủ các chữ số.',
    expected: 'số hoặc chữ viết đầy đủ, ví dụ 100000',
    why: 'Excel rút gọn số dài thành dạng 1E+05, các chữ số cuối có thể đã mất.',
    fix: retype,
  },
  'words-in-number': {
    meaning: 'Có chữ trong ô số. Số ở `value`, «hơn», «khoảng» ở `qualifier`, đơn vị ở `indicators`.',
    expected: 'chỉ con số, ví dụ 12345',
    why: 'từ như «hơn», «khoảng» ghi ở cột qualifier; đơn vị ghi ở bảng indicators.',
    fix: {
      known: 'để lại {number} ở ô này, gõ {said} ở cột qualifier.',
      unknown: 'để lại con số ở ô này; chuyển từ và đơn vị sang đúng cột.',
    },
  },
  'space-inside': {
    meaning: 'Có khoảng trắng giữa các chữ số. Gõ liền.',
    expected: 'không có khoảng trắng hay dấu phẩy trên ở giữa, ví dụ 1234',
    fix: 'xoá dấu ngăn ở giữa, kiểm lại với tài liệu nguồn.',
  },
  'other-digits': {
    meaning: 'Chữ số của bảng chữ khác. Gõ lại bằng 0–9.',
    expected: 'các chữ số 0 1 2 3 4 5 6 7 8 9',
    why: 'đây là chữ số của một bộ gõ khác, nhìn giống nhưng máy không đọc được.',
    fix: 'tắt bộ gõ, gõ lại số.',
  },
  'leading-zero': {
    meaning: 'Số lượng bắt đầu bằng 0. Bỏ số 0, hoặc đây là mã thì ghi ở cột mã.',
    expected: 'số không bắt đầu bằng 0',
    why: 'số bắt đầu bằng 0 thường là mã, không phải số lượng.',
    fix: 'nếu là số lượng, bỏ số 0 ở đầu; nếu là mã, ghi ở cột mã.',
  },
  'lost-zero': {
    meaning: 'Mã hành chính mất số 0 ở đầu. Đổi cột sang kiểu «Văn bản», gõ lại đủ chữ số.',
    expected: {
      meant: 'mã đủ chữ số, có thể là {meant}',
      unknown: 'mã đủ chữ số: tỉnh 2, huyện 3, xã 5',
    },
    why: 'Excel bỏ số 0 ở đầu khi ô không được định dạng là «Văn bản».',
    fix: 'định dạng cột mã là «Văn bản», gõ lại mã theo danh mục đơn vị hành chính.',
  },
  minimum: {
    meaning: 'Số âm trong cột đếm, hoặc nhỏ hơn mức nhỏ nhất ghi ở `indicators`.',
    expected: { count: 'số nguyên từ 0 trở lên', less: 'không dưới {minimum}' },
    fix: {
      count:
        'xem tài liệu nguồn, gõ số không có dấu trừ hoặc dấu ngoặc; chỉ tiêu có thể âm thì ghi cột minimum ở bảng indicators.',
      less: 'gõ lại số theo nguồn; nếu số đúng, hạ cột minimum ở bảng indicators.',
    },
  },
  'number-too-large': {
    meaning: 'Số quá lớn.',
    expected: 'số nguyên nhỏ hơn 9.007.199.254.740.992',
    fix: retype,
  },
  maximum: {
    meaning: 'Lớn hơn mức lớn nhất ghi ở `indicators`. Gõ nhầm, hoặc Excel đã đổi ngày thành số.',
    expected: 'không quá {maximum}',
    why: 'lớn hơn mức lớn nhất có thể của chỉ tiêu. Có thể Excel đã đổi «7/7» thành số thứ tự ngày, ví dụ 45480.',
    fix: 'gõ lại số theo nguồn; nếu số đúng, nâng cột maximum ở bảng indicators.',
  },
  'missing-mark': {
    meaning: 'Gạch ngang, «không có», N/A… Không có số thì để ô trống.',
    expected: {
      required: 'giá trị lấy từ tài liệu nguồn',
      optional: 'giá trị, hoặc ô để trống nếu nguồn không nêu',
    },
    why: 'chỉ ô trống mới có nghĩa là «nguồn không nêu»; số 0 là một con số.',
    fix: {
      required: 'tìm giá trị trong tài liệu nguồn; nếu nguồn không nêu thì xoá cả dòng.',
      optional: 'xoá nội dung ô, để trống.',
    },
  },
  'excel-error': {
    meaning: 'Ô báo lỗi của Excel, ví dụ #REF!. Gõ lại giá trị.',
    expected: 'giá trị, không phải thông báo lỗi của bảng tính',
    why: 'công thức trong bảng tính bị hỏng, hoặc cột quá hẹp (#####).',
    fix: retype,
  },
  formula: {
    meaning: 'Ô là công thức, hoặc bắt đầu bằng =, +, -, @. Chỉ dán giá trị.',
    expected: { cell: 'chữ hoặc số, không phải công thức', label: 'tên cột, không phải công thức' },
    why: { cell: 'ô bắt đầu bằng =, +, -, @ hoặc dấu tab sẽ bị bảng tính hiểu là công thức.' },
    fix: {
      cell: 'gõ lại giá trị; nếu là công thức, chép kết quả rồi dán «chỉ giá trị».',
      label: 'gõ lại tên cột.',
    },
  },
  'footnote-mark': {
    meaning: 'Con số mang dấu chú thích như *, ¹ hay (1). Chỉ gõ số.',
    expected: 'chỉ con số, không có dấu chú thích',
    why: 'sau con số có dấu như *, ¹ hay (1): thường là dấu chú thích của nguồn.',
    fix: `xoá dấu ấy, ghi lời chú thích của nguồn ở cột ghi chú, rồi ${save}.`,
  },
  'missing-value': {
    meaning: 'Ô bắt buộc đang trống.',
    expected: 'ô «{title}» phải có nội dung',
    fix: 'điền ô này theo tài liệu nguồn. Số 0 phải gõ là 0; ô trống không phải là 0.',
  },
  'date-form': {
    meaning: 'Ngày viết khác mẫu nhưng chỉ đọc được một cách. Xem máy đọc có đúng không.',
    expected: '{form}',
    read: '{date} (ngày {day} tháng {month} năm {year})',
    fix: 'viết {date} để không ai đọc nhầm.',
  },
  'constraint-error': {
    meaning: 'Từ không có trong danh sách của cột. Chọn một từ trong danh sách.',
    expected: 'một trong các từ: {choices}',
    fix: { meant: didYouMean, unknown: 'chọn một từ trong danh sách.' },
  },
  'url-error': {
    meaning: 'Không phải địa chỉ web. Chép từ thanh địa chỉ.',
    expected: 'một địa chỉ web bắt đầu bằng https:// hoặc http://',
    fix: 'chép địa chỉ từ thanh địa chỉ của trình duyệt, hoặc để ô trống.',
  },
  'shape-error': {
    meaning: 'Không đọc được hình của đơn vị trên sơ đồ.',
    expected: 'một đường khép kín gồm nét ngang và nét dọc, số nguyên từ 0 đến 100, như M2 2h2v2h-2z',
    why: 'sơ đồ chỉ vẽ được đường bắt đầu bằng M, đi ngang (H, h), đi dọc (V, v) lần lượt, và kết thúc bằng z.',
    fix: 'sửa đường vẽ, hoặc để trống: khi có đơn vị không có hình, mọi đơn vị thành ô bằng nhau.',
  },
  'lost-letters': {
    meaning: 'Chữ có dấu đã thành dấu ?. Chữ đã mất: lấy lại bản cũ, lưu thành «CSV UTF-8».',
    expected: 'chữ tiếng Việt đủ dấu, không có «?» ở giữa từ',
    why: 'khi lưu không phải UTF-8, Excel thay chữ có dấu bằng «?». Chữ đã mất, máy không đoán lại được.',
    fix: phrases.restore,
  },
  mojibake: {
    meaning: 'Chữ đi qua bảng mã khác (TCVN3, VNI…) nên hiện sai. Gõ lại bằng bộ gõ Unicode.',
    expected: {
      guessed: 'chữ tiếng Việt Unicode, có thể là «{perhaps}»',
      unreadable: 'chữ tiếng Việt Unicode',
    },
    why: 'chữ này đã đi qua bảng mã {encoding} nên hiện sai.',
    fix: '{advice}',
  },
  'look-alike': {
    meaning: 'Một chữ của ngôn ngữ khác trông như chữ Đ (U+00D0 thay vì U+0110). Gõ lại bằng bộ gõ tiếng Việt.',
    expected: '«{mended}», với chữ Đ tiếng Việt (U+0110)',
    why: 'chữ Ð ở đây là của ngôn ngữ khác, nhìn giống nhưng không tìm thấy khi tra.',
    fix: 'gõ lại «{mended}» bằng bộ gõ tiếng Việt.',
  },
  'hidden-character': {
    meaning: 'Có ký tự không nhìn thấy. Xoá ô, gõ lại.',
    expected: 'chỉ những ký tự nhìn thấy được',
    why: 'trong ô có ký tự ẩn (ghi ở trên dưới dạng U+…), thường do chép từ trang web.',
    fix: 'xoá cả ô rồi gõ lại bằng tay, đừng dán.',
  },
  'odd-space': {
    meaning: 'Khoảng trắng lạ được đọc như khoảng trắng thường.',
    expected: 'khoảng trắng thường',
    why: 'khoảng trắng đặc biệt được đổi thành khoảng trắng thường',
    fix: nothing,
  },
  'line-break': {
    meaning: 'Có xuống dòng trong ô chỉ được một dòng.',
    expected: 'một dòng chữ; chỉ cột ghi chú và định nghĩa được xuống dòng',
    fix: 'xoá chỗ xuống dòng trong ô (trong Excel: đặt con trỏ ở đó rồi bấm Delete).',
  },
  'cell-too-long': {
    meaning: 'Ô quá dài.',
    expected: 'không quá {limit} ký tự',
    why: 'có thể thiếu một dấu nháy kép nên nhiều ô dính vào nhau.',
    fix: 'rút gọn, hoặc tìm chỗ các ô dính vào nhau.',
  },
  markup: {
    meaning: 'Có mã HTML. Chỉ ghi chữ thường.',
    expected: 'chữ thường, không có mã HTML',
    fix: 'xoá phần mã như <b> hoặc &lt;, chỉ giữ chữ.',
  },
  'date-error': {
    meaning: 'Không phải ngày theo mẫu 2024-12-14, hoặc đọc được hai cách. Gõ lại từ nguồn.',
    expected: '{form}',
    why: {
      noMonth: 'không có tháng thứ {month}; có thể máy ghi tháng trước ngày.',
      firstDay: 'Excel đổi một tháng, như 2024-12, thành ngày đầu tháng: không biết nguồn nêu ngày hay chỉ nêu tháng.',
      twoWays: 'có nơi viết ngày trước, có nơi viết tháng trước: đọc được hai cách.',
      shortYear: 'năm chỉ có hai chữ số.',
      noDay: 'không có ngày này trong lịch.',
      farYear:
        'năm phải từ {first} đến {last}; Excel ghi năm 1900 khi ô trống hoặc bằng 0, và có thể đổi năm hai chữ số.',
    },
    fix: retypeDate,
  },
  'foreign-key': {
    meaning: 'Mã này không có ở bảng được dẫn tới. Sửa mã, hoặc thêm dòng ở bảng kia.',
    expected: 'một mã có ở cột id của {file}',
    fix: {
      meant: didYouMean,
      namesakes: 'các mã này cùng một tên: {all}. Gõ mã của đúng nơi, đúng thời gian.',
      unknown: 'gõ lại mã, hoặc thêm một dòng vào {file}.',
    },
  },
  range: {
    meaning:
      'Nguyên văn nêu một khoảng («20–25»), không phải một con số. Tìm con số cụ thể trong nguồn; nếu không có, bỏ dòng.',
    expected: 'một con số, không phải một khoảng',
    why: '«{found}» cho hai đầu của một khoảng: chọn một đầu, hay lấy số ở giữa, là nêu con số mà nguồn không nêu.',
    fix: 'tìm trong nguồn con số cụ thể của cùng điều ấy và chép nguyên văn của nó; nếu nguồn không có, đừng đưa dòng này vào bảng.',
  },
  'number-read': {
    meaning: 'Con số trong nguyên văn viết bằng chữ hay có khoảng trắng, và được đọc như ghi ở đây.',
    expected: 'con số {value}',
    read: '{value} ({words})',
    fix: 'nếu nguồn không nói vậy, sửa một trong hai ô.',
  },
  'qualifier-unsure': {
    meaning:
      'Không chắc cụm từ cạnh con số nghĩa là gì, nên cột `qualifier` được nhận như đã ghi. Đọc lại câu trong nguồn.',
    expected: {
      unknown: 'mức chính xác đúng với «{phrase}»: {means}',
      open: '«{phrase}» có thể là {means}',
    },
    why: {
      unknown: 'được nhận như đã ghi; máy không biết «{phrase}» có nghĩa là «{sense}» không: xem lại nguồn',
      open: 'được nhận như đã ghi; «{phrase}» có thể là {means}: xem lại nguồn',
    },
    fix: 'đọc lại câu trong nguồn: {named} có đúng không? Nếu đúng, không cần làm gì.',
  },
  'not-in-as-printed': {
    meaning: 'Con số ở `value` không có trong `as_printed`. So với nguồn, sửa ô sai.',
    expected: 'nguyên văn có chứa con số {value}, bằng chữ số hoặc bằng chữ («{words}»)',
    why: {
      count: 'con số ở cột value không có trong nguyên văn: một trong hai ô bị sai.',
      signed:
        'con số ở cột value không có trong nguyên văn: một trong hai ô bị sai. Số âm thì nguyên văn có «−», «âm» hay «giảm» ở trước; số không âm thì không.',
    },
    fix: 'so hai ô với tài liệu nguồn, sửa ô sai.',
  },
  qualifier: {
    meaning: 'Từ cạnh con số trong nguyên văn không khớp cột `qualifier`.',
    expected: '{should}, theo nguyên văn «{words}»',
    why: {
      bare: 'cạnh con số không có từ nào nghĩa là «{sense}».',
      said: '«{beside}» cạnh con số nghĩa là «{means}», không phải «{sense}».',
    },
    fix: 'sửa cột qualifier thành {said}, hoặc chép lại nguyên văn cho đúng.',
  },
  'period-kind': {
    meaning: 'Sai cột thời gian: chỉ tiêu `flow` dùng `period_start` và `period_end`, `stock` dùng `as_of`.',
    expected: {
      stock: 'thời điểm ghi ở cột as_of, vì chỉ tiêu này đếm tại một lúc (stock)',
      flow: 'khoảng thời gian ghi ở period_start và period_end, vì chỉ tiêu này đếm trong một kỳ (flow)',
    },
    fix: {
      stock: 'chuyển ngày sang cột as_of, để trống period_start và period_end.',
      flow: 'chuyển ngày sang period_start và period_end, để trống as_of.',
    },
  },
  'period-order': {
    meaning: 'Ngày đầu sau ngày cuối.',
    expected: 'ngày đầu không sau ngày cuối',
    fix: 'xem lại hai ngày trong tài liệu nguồn.',
  },
  'period-half': {
    meaning: 'Chỉ có một đầu của kỳ. Điền đủ, hoặc để trống cả hai.',
    expected: 'cả ngày đầu và ngày cuối, hoặc để trống cả hai',
    why: 'một khoảng thời gian chỉ có một đầu thì không đọc được.',
    fix: 'điền ô này theo nguồn; nếu nguồn không nêu, xoá cả ô kia.',
  },
  'after-publication': {
    meaning: 'Thời gian của con số sau ngày nguồn được đăng.',
    expected: 'không sau ngày đăng của nguồn ({published})',
    why: 'một nguồn không thể đếm điều xảy ra sau khi nó được đăng.',
    fix: 'xem lại kỳ của con số, mã nguồn, hoặc ngày đăng ở bảng sources; văn bản có hiệu lực về sau thì ghi ngày ở cột in_force.',
  },
  'future-date': {
    meaning: 'Ngày ở tương lai. Có thể ngày và tháng bị đổi chỗ.',
    expected: 'không sau hôm nay ({today})',
    why: {
      written: 'chuyện chưa đến thì chưa thể đã đọc hay đã sửa.',
      event: 'được nhận, vì việc đã quyết có thể được nêu',
    },
    fix: {
      written: 'xem lại ngày; có thể ngày và tháng bị đổi chỗ.',
      event: 'xem lại ngày; nếu đúng, tên của mốc phải cho biết việc ấy chưa diễn ra.',
    },
  },
  'accessed-before-published': {
    meaning: 'Ngày xem trước ngày đăng.',
    expected: 'không trước ngày đăng ({published})',
    why: 'được nhận như đã ghi',
    fix: 'xem lại hai ngày.',
  },
  'part-above-whole': {
    meaning: 'Phần lớn hơn tổng.',
    expected: 'không quá {whole} (dòng {line}, {indicator})',
    why: {
      exact: 'một phần không thể lớn hơn tổng.',
      open: 'tổng chỉ là mức ước lượng nên vẫn được nhận',
    },
    fix: 'so cả hai con số với tài liệu nguồn.',
  },
  'part-alone': {
    meaning: 'Có phần mà không có tổng để so.',
    expected: 'một dòng «{whole}» cùng nơi, cùng thời gian',
    why: 'con số được nhận, nhưng không so được với tổng',
    fix: 'nếu nguồn có nêu tổng, thêm một dòng cho tổng.',
  },
  'empty-whole': {
    meaning: 'Tổng bằng 0.',
    expected: 'tổng lớn hơn 0',
    why: 'không thể tính phần của một tổng bằng 0.',
    fix: 'xem lại tổng trong tài liệu nguồn.',
  },
  'parts-do-not-add': {
    meaning: 'Các phần cộng lại không bằng tổng.',
    expected: '{whole}',
    why: {
      all: 'các phần ở các dòng {lines} cộng lại không bằng tổng.',
      some: 'được nhận, vì bảng có thể không nêu hết các phần',
    },
    fix: 'so các con số với tài liệu nguồn.',
  },
  circle: {
    meaning: 'Một nơi hay chỉ tiêu nằm trong chính nó.',
    expected: 'không nơi nào hay chỉ tiêu nào nằm trong chính nó',
    fix: 'sửa ô này, hoặc để trống.',
  },
  'coverage-unit': {
    meaning: 'Đơn vị ở `coverage` không thuộc nơi ấy.',
    expected: 'một đơn vị thuộc «{place}» (cột parent ở bảng places)',
    fix: 'sửa mã đơn vị, hoặc cột parent ở bảng places.',
  },
  'coverage-count': {
    meaning: 'Số dòng ở `coverage` không bằng con số ở `figures`.',
    expected: '{figure} dòng, bằng con số ở bảng figures',
    fix: 'thêm hoặc bớt dòng cho khớp, hoặc sửa con số ở bảng figures theo nguồn.',
  },
  'coverage-figure': {
    meaning: 'Các dòng ở `coverage` không đi với con số nào của cùng chỉ tiêu, nơi và nguồn.',
    expected: 'một con số ở bảng figures của cùng chỉ tiêu, nơi và nguồn',
    fix: 'sửa ba ô này cho khớp bảng figures, thêm con số ấy, hoặc xoá các dòng này.',
  },
  'tile-count': {
    meaning: 'Số đơn vị khác số ô trên sơ đồ lúc ấy.',
    expected: '{tiles}, bằng số nơi có ô trên sơ đồ lúc ấy',
    why: 'bảng places có: {names}; sơ đồ sẽ vẽ sai số nơi.',
    fix: 'sửa con số theo nguồn, hoặc thêm nơi còn thiếu (parent, valid_from) ở bảng places.',
  },
  'outside-life': {
    meaning: 'Nơi ấy chưa có, hoặc đã thôi là một đơn vị, vào lúc được đếm.',
    expected: {
      gone: 'một thời gian mà nơi ấy đã có và chưa hết ({life})',
      heir: 'một thời gian mà nơi ấy đã có và chưa hết ({life})',
      partly: 'một kỳ mà nơi ấy có suốt ({life})',
      undated: 'nơi đang có khi nguồn công bố ({published}), hoặc thời gian được đếm',
    },
    why: {
      gone: 'nơi ấy chưa có hoặc đã thôi là một đơn vị vào lúc này.',
      heir: 'nơi ấy chưa có hoặc đã thôi là một đơn vị vào lúc này.',
      partly: 'được nhận như đã ghi, nhưng nơi ấy chỉ có trong một phần của kỳ này',
      undated:
        'được nhận như đã ghi, nhưng không có thời gian, mà khi nguồn công bố thì nơi ấy đã thôi là một đơn vị ({life})',
    },
    fix: {
      gone: 'xem lại thời gian và mã nơi; đơn vị mới cùng tên có dòng riêng. Nếu nơi ấy vẫn còn, sửa valid_from, valid_to ở bảng places.',
      heir: 'xem lại thời gian và mã nơi: đơn vị cùng tên vào lúc ấy là «{heir}». Nếu nơi ấy vẫn còn, sửa valid_from, valid_to ở bảng places.',
      partly: 'nguồn nêu đúng kỳ ấy thì để nguyên; nguồn chỉ đếm lúc nơi ấy còn thì ghi đúng những ngày ấy.',
      undated: 'xem nguồn có nói đến đơn vị cùng tên có vào lúc ấy, «{heir}», hay không.',
    },
  },
  'calculation-id': {
    meaning: 'Phép tính trùng mã với một chỉ tiêu.',
    expected: 'một mã không phải mã của chỉ tiêu nào',
    why: 'bài viết gọi cả hai bằng mã, nên không biết gọi cái nào.',
    fix: 'đặt mã khác cho phép tính.',
  },
  'calculation-parts': {
    meaning: 'Phép tính thừa hoặc thiếu chỉ tiêu thứ hai.',
    expected: {
      two: 'chỉ tiêu thứ hai, khác chỉ tiêu thứ nhất, vì phép {operation} cần hai',
      one: 'ô trống, vì phép {operation} chỉ cần một chỉ tiêu',
    },
    fix: { two: 'điền mã của chỉ tiêu thứ hai.', one: 'xoá ô này, hoặc chọn phép tính khác.' },
  },
  'calculation-kind': {
    meaning: 'Cột `kind` chỉ dành cho phép `count`, và phải là một cấp có ở bảng `places`.',
    expected: {
      count: 'một trong các cấp ở cột kind_en của bảng places: {kinds}',
      other: 'ô trống: chỉ phép count đếm theo cấp',
    },
    fix: { count: 'chép đúng tên cấp.', other: 'xoá ô này.' },
  },
  'calculation-unit': {
    meaning: 'Chỉ phép `share` cho phần trăm, và đơn vị của nó là %.',
    expected: {
      share: '%, vì phép share cho phần trăm',
      other: 'đơn vị khác %, vì chỉ phép share cho phần trăm',
    },
    fix: { share: 'ghi % vào ô này.', other: 'ghi đơn vị bằng chữ, hoặc chọn phép share.' },
  },
  'one-row': {
    meaning: 'Bảng `site` chỉ có một dòng.',
    expected: 'đúng một dòng',
    why: 'trang chỉ có một nơi chính và một nguồn chính.',
    fix: 'giữ một dòng, xoá các dòng kia.',
  },
  'silent-report': {
    meaning: 'Nguồn chính không có con số nào của nơi chính.',
    expected: 'một nguồn có ít nhất một con số của «{place}» ở bảng figures',
    fix: 'sửa nơi chính hoặc nguồn chính, hoặc thêm các con số của nguồn ấy.',
  },
  'duplicate-code': {
    meaning: 'Hai nơi cùng mã hành chính trong cùng thời gian.',
    expected: 'một mã chỉ của một nơi tại mỗi thời điểm',
    why: 'các dòng {lines} có cùng mã và cùng thời gian hiệu lực.',
    fix: 'sửa mã, hoặc ghi valid_from và valid_to; mã cũ có thể được cấp lại cho đơn vị mới.',
  },
  'unused-source': {
    meaning: 'Nguồn chưa được dòng nào dùng.',
    expected: 'nguồn được ít nhất một dòng dùng',
    why: 'nguồn này chưa được dòng nào dùng',
    fix: 'không cần làm gì; nếu thừa thì xoá.',
  },
  'still-used': {
    meaning:
      'Một dòng đã mất hoặc đổi mã mà bài viết hay biểu đồ còn dùng. Lấy lại dòng ấy, hoặc sửa các câu được nêu.',
    expected: {
      row: 'một dòng có mã «{found}»',
      renamed: 'một dòng có mã «{found}»',
      byFigure: 'mã của một chỉ tiêu: bài viết và biểu đồ gọi con số theo chỉ tiêu',
      figure: 'con số của: {parts}; nơi: {place}; nguồn: {source}',
      latest: 'con số của: {parts}; nơi: {place}; nguồn: {report}, hoặc một nguồn đăng trước đó',
      times: 'hai con số của cùng một thời gian; đang có: {parts}',
      coverage: 'các đơn vị được tính của: {parts}; nơi: {place}; nguồn: {report}',
    },
    why: 'vẫn được dùng ở: {uses}',
    fix: {
      row: putBack,
      renamed: 'lấy lại dòng ấy; nếu nó nay là «{suggestion}», đổi lại mã cũ, hoặc sửa các câu và biểu đồ trên.',
      byFigure: '«{found}» là mã của con số: viết «{address}» thay vào các chỗ trên.',
      figure: putBack,
      latest: putBack,
      times:
        'phép tính chỉ làm được khi hai con số cùng thời gian: xem lại period_start, period_end, as_of; nguồn nêu khác nhau thì sửa các câu và biểu đồ trên.',
      coverage: 'thêm vào bảng coverage mỗi đơn vị một dòng, với nguồn ấy; hoặc sửa các câu và biểu đồ trên.',
    },
  },
  'earlier-source': {
    meaning: 'Nguồn chính không có con số này; bài viết kể con số của một nguồn trước đó.',
    expected: 'một con số của nguồn chính',
    why: 'nguồn chính không có con số này: con số được kể là của «{source}», ở: {uses}',
    fix: 'đọc lại các câu ấy: không câu nào được nói nguồn chính nêu con số này. Nếu không muốn kể số cũ, sửa câu hay bỏ biểu đồ; một cách nói có điều kiện other-source, cho biết số là của ai, thì thôi lưu ý này.',
  },
  'calculation-refused': {
    meaning: 'Con số không còn cho phép một phép tính mà bài viết hay biểu đồ dùng.',
    expected: 'con số mà phép tính «{id}» dùng được',
    why: '{why}. Vẫn được dùng ở: {uses}',
    fix: 'xem lại con số và mức chính xác theo nguồn; nếu đúng như vậy, sửa các câu và biểu đồ trên cho chúng thôi dùng phép tính.',
  },
  'calculation-left-out': {
    meaning: 'Một phép tính không làm được từ các con số này nên được bỏ qua.',
    expected: 'các con số cho phép tính này',
    why: 'phép tính được bỏ qua: {why}',
    fix: nothing,
  },
  'chart-left-out': {
    meaning: 'Một biểu đồ thiếu số liệu nên không có ở đâu cả.',
    expected: 'đủ các con số của biểu đồ',
    why: 'biểu đồ không có ở đâu cả, vì thiếu: {lacks}',
    fix: nothing,
  },
  'chart-lacks': {
    meaning: 'Một biểu đồ của bài viết thiếu thứ để vẽ, ví dụ các dòng của bảng coverage.',
    expected: '{lacks}',
    why: 'bài viết đưa biểu đồ «{found}», mà biểu đồ thiếu thứ ấy.',
    fix: 'điền vào bảng, hoặc bỏ thẻ ấy khỏi bài viết.',
  },
  'unknown-chart': {
    meaning: 'Bài viết gọi một biểu đồ không có.',
    expected: 'một trong các biểu đồ: {charts}',
    fix: { meant: 'có phải là «{suggestion}» không?', unknown: 'sửa mã, hoặc bỏ thẻ ấy.' },
  },
  'chart-id': {
    meaning: 'Hai biểu đồ cùng một mã: chỉ một biểu đồ có trang của nó.',
    expected: 'một mã mà không biểu đồ nào khác có',
    why: 'hai biểu đồ cùng mã thì cùng một địa chỉ; mã bắt đầu bằng series- là của biểu đồ theo thời gian do máy lập.',
    fix: 'đặt mã khác cho một biểu đồ, trong tệp của nó và ở bài viết.',
  },
  'other-report': {
    meaning:
      'Phần lớn những gì bài viết gọi không có trong các bảng: bài viết và các bảng kể hai báo cáo khác nhau. Thay cả hai.',
    expected: 'bài viết và các bảng kể cùng một báo cáo',
    why: 'bài viết, biểu đồ và tờ thông báo gọi {named} điều, các bảng thiếu {gone}.',
    fix: 'bảng của báo cáo nào thì đi với src/story của báo cáo ấy: thay nốt thư mục kia, hoặc lấy lại thư mục vừa thay. Các bảng mới chưa có bài viết thì cất src/story đi rồi chạy npm run new: máy viết khung bài.',
  },
  'missing-words': {
    meaning: 'Một ngôn ngữ của trang thiếu chữ: của chính trang, của một biểu đồ hay của tờ thông báo. Viết thêm.',
    expected: 'đủ chữ bằng mỗi ngôn ngữ trong src/i18n/languages.ts',
    why: 'tệp này chưa có các phần trên bằng ngôn ngữ {lang}.',
    fix: 'viết các phần ấy vào tệp này, theo phần của một ngôn ngữ đã đủ; lệnh npm run types chỉ từng dòng.',
  },
  'claim-false': {
    meaning:
      'Một câu nói điều mà số liệu không còn cho phép, và không có cách nói khác. Viết lại câu, hoặc thêm cách nói khác.',
    expected: 'số liệu đúng như câu ấy nói: {found}',
    why: 'số liệu nói khác: {says}',
    fix: 'viết lại câu ấy cho đúng số liệu, hoặc thêm cách nói khác ngay sau nó: <Only unless="…">…</Only>; ở biểu đồ và đầu tệp thì thêm một dòng say không có when.',
  },
  'story-tag': {
    meaning: 'Một thẻ trong bài viết viết sai.',
    expected: {
      component: 'một trong các thẻ: {tags}',
      attribute: 'thẻ viết như một trong các thẻ: {tags}',
      condition: 'một điều kiện viết như một trong các mẫu: {conditions}',
      placeholder: 'chữ không có ngoặc nhọn; ở dòng deck thì {forms}',
      words: 'trong ngoặc nhọn là một trong: {forms}; con số của tờ thông báo thì có ít nhất một mã',
      head: 'title và deck ở đầu tệp, giữa hai dòng ---',
      code: 'lời văn và thẻ; dòng không bắt đầu bằng import hay export',
    },
    fix: 'sửa chỗ ấy trong bài viết.',
  },
  'story-file': {
    meaning: 'Thiếu một tệp của bài viết, hay một tệp mà bài viết gọi. Chép lại tệp.',
    expected: 'tệp {file}',
    fix: 'chép lại tệp ấy, hoặc viết nó.',
  },
  'story-syntax': {
    meaning: 'Bài viết có chỗ máy không đọc được: thẻ chưa đóng, dấu { lẻ, phần đầu tệp sai.',
    expected: {
      text: 'thẻ nào mở cũng đóng (<i>…</i>) hoặc kết thúc bằng />, thuộc tính trong nháy kép, dấu { có dấu }',
      head: 'mỗi dòng ở đầu tệp là tên: lời; lời có dấu hai chấm hay dấu # thì đặt trong nháy kép',
      code: 'lời đặt trong nháy đơn, mỗi phần cách nhau một dấu phẩy, ngoặc nào mở cũng đóng, như ở các tệp biểu đồ khác',
    },
    why: {
      text: 'máy không đọc tiếp được từ đây: {reason}',
      head: 'máy không đọc được phần đầu tệp: {reason}',
      code: 'máy không đọc được từ đây, hay từ dòng ngay trên: {reason}',
    },
    fix: 'sửa chỗ ấy trong bài viết, rồi kiểm lại.',
  },
  'terms-unlisted': {
    meaning: 'Bài viết giải thích từ ngữ mà trang cách làm không có danh sách từ. Thêm <Terms />.',
    expected: 'thẻ <Terms /> ở một dòng riêng',
    why: 'mỗi <Term of="…" /> dẫn đến danh sách từ trên trang này.',
    fix: 'thêm dòng <Terms /> vào tệp này.',
  },
  unwritten: {
    meaning: 'Một chỗ của bài viết còn để trống, chờ viết: […]. Viết vào đó.',
    expected: 'lời văn ở chỗ có […]',
    why: 'chỗ ấy còn để trống, chờ viết.',
    fix: 'viết vào đó, hoặc bỏ dòng ấy.',
  },
  'typed-number': {
    meaning: 'Một con số được gõ tay trong bài viết. Thay bằng <Num of="…" />.',
    expected: {
      prose: '<Num of="mã" />, với mã ở bảng indicators hoặc calculations',
      words: '{form}, với mã ở bảng indicators hoặc calculations',
    },
    why: 'con số gõ tay không đổi theo bảng.',
    fix: { prose: 'thay con số bằng thẻ ấy.', words: 'thay con số bằng mã trong ngoặc nhọn.' },
  },
  defect: {
    meaning: 'Lỗi của chương trình, không phải của dữ liệu. Báo cho người giữ kho mã.',
    expected: 'chương trình làm được phần này',
    why: 'đây là lỗi của chương trình, không phải của dữ liệu. Lý do máy nêu: {reason}',
    fix: 'báo cho người giữ kho mã, kèm nguyên văn thông báo này; tạm lấy lại con số vừa sửa.',
  },
  'uncorrected-change': {
    meaning: 'Con số đã công bố bị đổi mà không có dòng đính chính.',
    expected: correction,
    why: 'con số đã công bố bị đổi.',
    fix: correct,
  },
  'uncorrected-removal': {
    meaning: 'Con số đã công bố bị bỏ mà không có dòng đính chính.',
    expected: correction,
    why: 'một con số đã công bố không còn nữa.',
    fix: correct,
  },
  'uncorrected-sense': {
    meaning:
      'Chữ số như cũ nhưng đơn vị, tên, nghĩa, thời gian, nơi hay nguồn của con số đã công bố bị đổi mà không có dòng đính chính. Con số của nơi khác, kỳ khác thì dùng mã mới.',
    expected: correction,
    why: '{aspect} của một con số đã công bố bị đổi: các chữ số như cũ, điều chúng nói thì khác.',
    fix: 'nếu đúng là sửa, thêm dòng đó vào cuối corrections.csv với ngày và lý do; nếu không, lấy lại ô cũ. Con số của nơi khác, kỳ khác hay nguồn khác thì thêm dòng mới với mã mới.',
  },
  jump: {
    meaning:
      'Con số tăng hoặc giảm từ mười lần trở lên. Xem có thừa, thiếu số 0; nếu đúng, ghi cả số cũ và số mới ở `corrections`.',
    expected: correction,
    why: 'con số tăng hoặc giảm từ mười lần trở lên: có thể thừa, thiếu số 0 hoặc nhầm dấu ngăn hàng nghìn.',
    fix: correct,
  },
  'correction-value': {
    meaning: 'Đính chính mới nhất không khớp con số và mức chính xác đang có ở `figures`.',
    expected: '{now}, con số hiện có ở bảng figures',
    why: 'đính chính mới nhất phải nói đúng con số đang công bố, cùng mức chính xác của nó (để trống nghĩa là exact).',
    fix: 'sửa hai ô new_qualifier và new, hoặc sửa con số ở bảng figures; nếu con số được sửa lần nữa, giữ dòng này và thêm một dòng mới ở cuối.',
  },
  'correction-chain': {
    meaning: 'Số cũ của một lần đính chính không phải số mới của lần trước.',
    expected: '{before}, số mới của lần đính chính trước (dòng {line})',
    why: 'mỗi lần đính chính bắt đầu từ con số mà lần trước để lại; trong một ngày, thứ tự các dòng là thứ tự sửa.',
    fix: 'sửa hai ô old_qualifier và old, hoặc xếp lại các dòng theo thứ tự đã sửa.',
  },
  'correction-shape': {
    meaning: 'Dòng đính chính không nói điều gì được sửa, hoặc nói hai điều một lúc.',
    expected: {
      both: 'bốn ô old_qualifier, old, new_qualifier, new để trống khi sửa điều khác với con số',
      bare: 'một con số đi cùng mức chính xác',
      nothing: 'số mới khác số cũ, hay khác mức chính xác',
    },
    why: { nothing: 'dòng này không nói điều gì được sửa.' },
    fix: {
      both: 'xoá bốn ô đó, nói trước và nay trong lý do; nếu con số cũng được sửa, ghi thêm một dòng, để trống cột changed.',
      bare: 'điền con số, hoặc xoá mức chính xác.',
      nothing:
        'sửa lại hai con số; nếu con số giữ nguyên mà điều nó nói được sửa, xoá chúng và ghi ở cột changed: unit, name, definition, time, place, source hoặc coverage.',
    },
  },
  'correction-gone': {
    meaning: 'Một dòng đính chính đã công bố bị xoá hay viết lại. Lấy lại dòng đó.',
    expected: 'dòng đã công bố, như cũ: {row}',
    why: 'đính chính đã công bố không được xoá hay viết lại: người đọc cần biết con số nào từng sai.',
    fix: 'lấy lại dòng đó; nếu chính nó sai, thêm một dòng đính chính mới.',
  },
  'old-words': {
    meaning:
      'Một con số khác của cùng nguồn vẫn chép đúng những lời vừa được sửa. Xem lời nào đúng, rồi sửa `as_printed` nếu cần.',
    expected: '«{words}», như ở {figure}',
    why: 'con số này vẫn chép những lời mà {figure}, cùng nguồn, vừa sửa thành «{words}»',
    fix: 'đối chiếu với nguồn; nếu lời của nguồn đúng là «{words}», sửa ô as_printed của dòng này.',
  },
  'untrue-correction': {
    meaning: 'Dòng đính chính mới nói con số đổi, nhưng con số vẫn như cũ.',
    expected: 'bắt đầu và kết thúc ở {number}',
    why: 'con số đang công bố vẫn như cũ, nên đính chính này nói điều không có.',
    fix: 'xoá dòng đó, hoặc sửa con số ở figures.csv.',
  },
  'unknown-correction': {
    meaning: 'Dòng đính chính mới nói về một mã chưa bao giờ có.',
    expected: 'mã của một con số đang hoặc đã công bố',
    why: 'không bản nào có con số này.',
    fix: 'gõ lại mã, hoặc xoá dòng đó.',
  },
} as const satisfies Record<Code, Message>;
