/** What to say of the story, and of what cannot be made. */
import { type Fault, text } from '../data/problems.ts';
import type { Text } from '../data/schema.ts';
import { nearest } from '../data/spelling.ts';
import type { RefusedCalculation } from '../facts/index.ts';
import { components, type Misuse } from '../story/named.ts';

export const typed = (found: string): Fault => ({
  code: 'typed-number',
  found,
  expected: text(
    '<Num of="mã" />, với mã ở bảng indicators hoặc calculations',
    '<Num of="id" />, with an id of indicators or calculations',
  ),
  why: text('con số gõ tay không đổi theo bảng.', 'a number typed by hand does not follow the tables.'),
  fix: text('thay con số bằng thẻ ấy.', 'put that tag in place of the number.'),
});

const tags = Object.entries(components)
  .map(([name, { one, may }]) => {
    const all = [...Object.keys(one ?? {}).map((key) => `${key}="…"`), ...Object.keys(may ?? {})];
    return `<${[name, ...all].join(' ')} />`;
  })
  .join(', ');

const expected: Record<Misuse['kind'], Text> = {
  component: text(`một trong các thẻ: ${tags}`, `one of the tags: ${tags}`),
  attribute: text(`thẻ viết như một trong các thẻ: ${tags}`, `a tag written as one of: ${tags}`),
  placeholder: text(
    'chữ không có ngoặc nhọn; ở dòng deck thì {mã}, {mã unit}, {period mã}, {term mã} hoặc {date mã}',
    'words without braces; in the deck {id}, {id unit}, {period id}, {term id} or {date id}',
  ),
  head: text(
    'title và deck ở đầu tệp, giữa hai dòng ---',
    'title and deck at the head of the file, between two lines ---',
  ),
  code: text(
    'lời văn và thẻ; dòng không bắt đầu bằng import hay export',
    'prose and tags; no line begins with import or export',
  ),
};

export const misused = ({ found, kind }: Pick<Misuse, 'found' | 'kind'>): Fault => ({
  code: 'story-tag',
  found,
  expected: expected[kind],
  fix: text('sửa chỗ ấy trong bài viết.', 'mend that place in the story.'),
});

/** What the compiler of the prose says of a place where it cannot go on. */
export const unreadable = (found: string, reason: string): Fault => ({
  code: 'story-syntax',
  found,
  expected: text(
    'thẻ nào mở cũng đóng (<i>…</i>) hoặc kết thúc bằng />, thuộc tính trong nháy kép, dấu { có dấu }',
    'tags that are closed (<i>…</i>) or end in />, attributes in double quotes, a } for each {',
  ),
  why: text(`máy không đọc tiếp được từ đây: ${reason}`, `the text cannot be read beyond this place: ${reason}`),
  fix: text('sửa chỗ ấy trong bài viết, rồi kiểm lại.', 'mend that place in the story, and check again.'),
});

export const head = (found: string, reason: string): Fault => ({
  code: 'story-syntax',
  found,
  expected: text(
    'mỗi dòng ở đầu tệp là tên: lời; lời có dấu hai chấm hay dấu # thì đặt trong nháy kép',
    'lines of the form name: words; words with a colon or a # in double quotes',
  ),
  why: text(`máy không đọc được phần đầu tệp: ${reason}`, `the head of the file cannot be read: ${reason}`),
  fix: text('sửa chỗ ấy trong bài viết, rồi kiểm lại.', 'mend that place in the story, and check again.'),
});

export function noChart(found: string, charts: readonly string[]): Fault {
  const near = nearest(found, charts);
  return {
    code: 'unknown-chart',
    found,
    expected: text(`một trong các biểu đồ: ${charts.join(', ')}`, `one of the charts: ${charts.join(', ')}`),
    fix: near
      ? text(`có phải là «${near}» không?`, `did you mean "${near}"?`)
      : text('sửa mã, hoặc bỏ thẻ ấy.', 'mend the id, or take the tag out.'),
  };
}

/** A chart of the story whose drawing lacks something. */
export const undrawable = (id: string, lacks: Text): Fault => ({
  code: 'chart-lacks',
  found: id,
  expected: lacks,
  why: text(
    `bài viết đưa biểu đồ «${id}», mà biểu đồ thiếu thứ ấy.`,
    `the story shows the chart "${id}", which lacks that.`,
  ),
  fix: text('điền vào bảng, hoặc bỏ thẻ ấy khỏi bài viết.', 'fill it in, or take the tag out of the story.'),
});

const nothing = text('không cần làm gì.', 'nothing needs to be done.');

export const notMade = {
  calculation: ({ id, place, source, why }: RefusedCalculation): Fault => ({
    code: 'calculation-left-out',
    severity: 'note',
    found: `${id}@${place}@${source}`,
    expected: text('các con số cho phép tính này', 'numbers that allow this calculation'),
    why: text(`phép tính được bỏ qua: ${why.vi}`, `the calculation was left out: ${why.en}`),
    fix: nothing,
  }),
  chart: (id: string, lacks: Text): Fault => ({
    code: 'chart-left-out',
    severity: 'note',
    found: id,
    expected: text('đủ các con số của biểu đồ', 'all numbers of the chart'),
    why: text(`biểu đồ không có ở đâu cả, vì thiếu: ${lacks.vi}`, `the chart is nowhere, for want of: ${lacks.en}`),
    fix: nothing,
  }),
};

/** What may never happen: everything was right, and something failed all the same. */
export const defect = (what: string, error: unknown): Fault => ({
  code: 'defect',
  found: what,
  expected: text('chương trình làm được phần này', 'that the programme can make this part'),
  why: text(
    `đây là lỗi của chương trình, không phải của dữ liệu. Lý do máy nêu: ${reason(error)}`,
    `this is a defect of the programme, not of the data. The reason given: ${reason(error)}`,
  ),
  fix: text(
    'báo cho người giữ kho mã, kèm nguyên văn thông báo này; tạm lấy lại con số vừa sửa.',
    'tell whoever keeps the code, with this message; put the last change back for the time being.',
  ),
});

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
