import { NBSP } from '../i18n/formats.ts';
import type { Lang } from '../i18n/languages.ts';

/** What the tests of the built pages stand on: the statement says it, the tests use it. */
export const tested = {
  /** The widths of a small phone, a phone, a tablet and a desk, in CSS pixels. */
  widths: [320, 390, 768, 1280],
  /** The rules of axe: WCAG 2.2, levels A and AA, and its best practice. */
  axe: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  /** A window of 1280 by 1024 pixels, enlarged so many times, shows so many. */
  zoom: { times: 4, width: 320, height: 256 },
} as const;

const zoom = `${tested.zoom.times * 100}${NBSP}%`;
const standard = `WCAG${NBSP}2.2`;

interface Statement {
  deck: string;
  sections: readonly { title: string; items: readonly string[] }[];
}

/** The accessibility statement: what was tested, what was not, in sentences that hold of `tests/e2e`. */
export const statement: Record<Lang, Statement> = {
  vi: {
    deck: 'Trang này cần đến được với mọi người, dù đọc bằng mắt, bằng tai hay bằng bàn phím. Đây là những gì đã thử, và những gì chưa.',
    sections: [
      {
        title: 'Đã thử bằng máy',
        items: [
          `Công cụ axe không tìm thấy lỗi nào theo chuẩn ${standard}, mức A và AA. Phép thử chạy trên một trang mỗi loại, trừ khung nhúng, ở cả hai ngôn ngữ và bốn bề rộng màn hình: ${tested.widths.join(', ')} điểm ảnh. Độ tương phản được thử trên nền sáng, nền tối, với bảng màu tương phản cao, khi người đọc xin thêm tương phản và khi xin bớt chuyển động.`,
          'Trên các trang ấy, mọi liên kết và nút bấm đều đến được bằng phím Tab, theo đúng thứ tự đọc, và luôn thấy rõ đang ở đâu.',
          'Trong bài viết, trình duyệt báo cho phần mềm đọc mỗi hình vẽ là một ảnh có tên, và hình nào cũng có bảng số liệu đi kèm.',
          'Bốn kiểu nhìn màu khác thường, kể cả không phân biệt được màu nào, được giả lập: các mũi trong hình vẫn tách khỏi nền và khác nhau.',
          `Phóng to ${zoom} thì bài viết vẫn nằm trong một cột, không phải cuộn ngang.`,
          'Cũng trên các trang ấy, giãn chữ và giãn dòng theo ý người đọc không làm khuất chữ nào.',
          'Khi người đọc buộc trình duyệt dùng bảng màu tương phản cao, mọi chữ và nét trong các hình của bài viết vẫn tách khỏi nền.',
          'Khi in bài viết, mọi bảng đều mở và không chữ nào trong hình bị cắt.',
          'Khi tắt JavaScript, bài viết vẫn đủ chữ, hình, bảng và liên kết.',
        ],
      },
      {
        title: 'Chưa thử',
        items: [
          'Chưa có người dùng trình đọc màn hình nào dùng thử.',
          'Chưa thử trên điện thoại thật: bề rộng màn hình là do trình duyệt trên máy tính giả lập.',
          'Các phép thử kể trên chỉ chạy trong trình duyệt Chromium, chưa chạy trong Firefox và Safari.',
          'Chưa thử với người nhìn kém, người khó phân biệt màu hay người mới biết đọc.',
        ],
      },
      {
        title: 'Một công cụ không thấy hết',
        items: [
          'Máy chỉ bắt được một phần lỗi. Máy không thấy lỗi chưa có nghĩa là ai cũng dùng được.',
          'Trang kiểm dữ liệu cần JavaScript. Bài viết, biểu đồ và dữ liệu thì không.',
        ],
      },
    ],
  },
  en: {
    deck: 'These pages are meant to reach everyone, by eye, by ear or by keyboard. This is what was tested, and what was not.',
    sections: [
      {
        title: 'Tested by machine',
        items: [
          `The tool axe finds no fault by ${standard}, levels A and AA. It runs on one page of each kind, embeds apart, in both languages and at four widths of the screen: ${tested.widths.join(', ')} pixels. Contrast is tested on light and on dark, with forced colours, for readers who ask for more contrast and for those who ask for less motion.`,
          'On those pages every link and button is reached with the Tab key, in reading order, and the focus is always in sight.',
          'In the story each drawing is one named image to a screen reader, with a table of its data beside it.',
          'Four ways of seeing colour, one of them in grey alone, are simulated: the stitches stay apart from the ground and from each other.',
          `At ${zoom} zoom the story is one column that needs no sideways scroll.`,
          'On the same pages wider spacing of letters, words and lines, as a reader may set it, clips nothing.',
          'With forced colours every word and every mark of the story’s drawings stands out from the ground.',
          'When the story is printed every table is open and no word of a drawing is cut.',
          'Without JavaScript the story is whole: text, drawings, tables, links.',
        ],
      },
      {
        title: 'Not tested',
        items: [
          'Nobody who uses a screen reader has tried these pages.',
          'No real phone was used: the widths are those of a browser on a computer.',
          'The tests named above ran in Chromium alone, not in Firefox or Safari.',
          'Nobody with low vision, with colour blindness or new to reading has tried them.',
        ],
      },
      {
        title: 'What a tool does not see',
        items: [
          'A machine finds only a part of the faults. That it finds none does not mean that everyone can use the pages.',
          'The page that checks a data file needs JavaScript. The story, the charts and the data do not.',
        ],
      },
    ],
  },
};
