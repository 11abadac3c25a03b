/**
 * What words beside a number say of it. A phrase is matched as a whole, the longest first; what stands here is all
 * that the check knows, and of any other it asks.
 */
import type { Qualifier } from './schema.ts';

/** The first is what a phrase means where nothing else is known; the others are possible. */
export type Meaning = readonly Qualifier[];

export interface Phrase {
  means: Meaning;
  /** Nothing but a measure («mức», «con số») stands between it and its number, and a «không» before turns it round. */
  tight: boolean;
}

const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

/** Lines of `qualifier qualifier: phrase, phrase`. */
const phrasesOf = (lines: string, tight: boolean): [string, Phrase][] =>
  [...lines.matchAll(/^(.+?): (.+)$/gm)].flatMap(([, codes = '', phrases = '']) => {
    const means = codes.split(' ') as Qualifier[];
    return phrases.split(', ').map((phrase): [string, Phrase] => [phrase, { means, tight }]);
  });

/** Comparisons before a number. */
const compared = `
more_than: hơn, nhiều hơn, cao hơn, lớn hơn, đông hơn, dài hơn, rộng hơn, trên, quá, vượt quá, vượt trên, vượt mức
more_than: vượt mốc, vượt ngưỡng, vượt con số, vượt qua con số, vượt qua mốc
more_than exact: vượt, ngoài
less_than: dưới, ít hơn, thấp hơn, nhỏ hơn, kém hơn, ngắn hơn
more_than: more than, greater than, larger than, higher than, longer than, older than, later than, over, above, beyond
more_than: exceed, exceeds, exceeded, exceeding, in excess of, surpassing, surpassed, topping, topped
less_than: less than, fewer than, lower than, smaller than, shorter than, younger than, under, below
`;

/** Others before a number: «là», «có», «đạt», "a total of" may stand between. */
const other = `
more_than: hơn hẳn, hơn cả, nhỉnh hơn, già, well over, just over, a little over, slightly over, well above, just above
more_than: slightly more than, a little more than, just more than, well more than, far more than, much more than
more_than at_least: upwards of, upward of
exact more_than: sớm hơn, muộn hơn, chậm hơn, nhanh hơn, trẻ hơn, già hơn, xa hơn, tốt hơn, đẹp hơn, earlier than
at_least: ít nhất, tối thiểu, chí ít, ít ra, ít ra cũng, từ đủ, đủ từ, sớm nhất, không sớm hơn, không kém, không thua
at_least: không thiếu, hơn hoặc bằng, lớn hơn hoặc bằng, nhiều hơn hoặc bằng, cao hơn hoặc bằng, trên hoặc bằng
at_least: bằng hoặc hơn, bằng hoặc lớn hơn, bằng hoặc nhiều hơn, bằng hoặc cao hơn, bằng hoặc trên
at_least exact: thấp nhất, ít nhất là, thấp nhất là, tối thiểu là
at_least: at least, at the least, at the very least, a minimum of, minimum, minimum of, min, no earlier than
at_least: more than or equal to, greater than or equal to, equal to or more than, equal to or greater than
at_most: tối đa, chậm nhất, muộn nhất, chậm nhất là, muộn nhất là, chậm nhất sau, muộn nhất sau, chậm nhất là sau
at_most: không muộn hơn, không chậm hơn, nhỏ hơn hoặc bằng, ít hơn hoặc bằng, thấp hơn hoặc bằng, dưới hoặc bằng
at_most: bằng hoặc ít hơn, bằng hoặc nhỏ hơn, bằng hoặc thấp hơn, bằng hoặc dưới
at_most exact: nhiều nhất, cao nhất, nhiều nhất là, cao nhất là, tối đa là
at_most: at most, at the most, at the very most, up to, a maximum of, maximum, maximum of, max
at_most: less than or equal to, fewer than or equal to, equal to or less than, equal to or fewer than
about: khoảng, vào khoảng, trong khoảng, khoảng chừng, chừng, tầm, tầm khoảng, cỡ, độ, quãng, quãng chừng, áng chừng, phỏng chừng
about: ước, ước tính, ước đạt, ước chừng, ước khoảng, ước lượng, ước độ, ước thực hiện, trên dưới, hơn kém, sơ sơ
about nearly: xấp xỉ, sấp xỉ, tròm trèm, xêm xêm, dao động quanh, quanh, xung quanh
about: about, around, roughly, approximately, approx, some, circa, ca, an estimated, estimated, estimated at
about: in the region of, in the order of, on the order of, somewhere around, something like, more or less
nearly: gần, gần tới, gần đến, gần đạt, gần bằng, gần như, gần chạm, ngấp nghé, sắp đạt
nearly about: ngót, ngót nghét, ngót ngét, suýt soát, suýt, sát, gần với
nearly less_than: non, suýt nữa, suýt được
nearly about: nearly, almost, close to, close on, nearing, approaching, virtually, practically, near, getting on for
less_than nearly: chưa đến, chưa tới, chưa đầy, chưa được, chưa đạt, chưa đủ, chưa bằng, không đến, không tới, không đầy
less_than nearly: just under, just below, well under, well below, a little under, slightly under, slightly less than
less_than nearly: slightly fewer than, a little less than, short of, just short of, shy of, just shy of, not quite
less_than nearly: not up to, not as many as, not as much as, nowhere near, nowhere close to
exact: đúng, đúng bằng, chính xác, chính xác là, tròn, chẵn, vừa tròn, vừa đúng, vừa chẵn, vừa đủ, không hơn không kém
exact: không nhiều không ít, trên tổng, trên tổng số, trong tổng số, trong số, khoảng thời gian, nhiệt độ, mức độ, tốc độ, cấp độ, trình độ
exact: exactly, precisely, no more and no less than, no more no less than, neither more nor less than
exact at_most: lên tới, lên đến, có tới, có đến, tới, đến, đạt tới, đạt đến, trong vòng, trong thời hạn, thời hạn
exact at_most: trong thời gian, hạn mức, within, as many as, as much as
exact at_least: từ
`;

/** In the words right after a number. */
const behind = `
at_least: trở lên, đổ lên, hoặc hơn, hoặc nhiều hơn, hoặc cao hơn, hoặc lớn hơn, là ít nhất, là tối thiểu, là ít
at_least: ít nhất, tối thiểu, or more, or over, or above, or older, or greater, or longer, or higher, and over
at_least: and above, and up, and more, and older, upwards, upward, at least, minimum, at the least, at a minimum
at_least more_than: plus
at_most: trở xuống, trở lại, đổ lại, đổ xuống, hoặc ít hơn, hoặc thấp hơn, hoặc nhỏ hơn, là nhiều nhất, là nhiều
at_most: là cùng, là tối đa, nhiều nhất, tối đa, or fewer, or less, or under, or below, or younger, or shorter
at_most: or lower, and under, and below, and younger, at most, maximum, at the most, at a maximum
about: or so, or thereabouts, gì đó, approximately, more or less, give or take, roughly
more_than about: lẻ, có lẻ, odd, dư, có dư
exact: chẵn, tròn, exactly
`;

/** Phrases by their words, in small letters with single spaces. */
export const leading: ReadonlyMap<string, Phrase> = new Map([...phrasesOf(compared, true), ...phrasesOf(other, false)]);
export const trailing: ReadonlyMap<string, Phrase> = new Map(phrasesOf(behind, false));

const signs: readonly (readonly [Meaning, string])[] = [
  [['about'], '~ ∼ ≈ ≃ ≅ ˜ ～'],
  [['about', 'exact'], '±'],
  [['at_least'], '≥ ⩾ >='],
  [['at_most'], '≤ ⩽ <= =<'],
  [['more_than'], '> ＞'],
  [['less_than'], '< ＜'],
  [['exact'], '='],
];
/** Signs before a number, and "300+" after it. */
export const signBefore: ReadonlyMap<string, Meaning> = new Map(
  signs.flatMap(([means, marks]) => marks.split(' ').map((mark): [string, Meaning] => [mark, means])),
);
export const signAfter: ReadonlyMap<string, Meaning> = new Map([['+', ['at_least', 'more_than']]]);

/** Words that turn a comparison round, and what may stand between them and it. */
export const negations = set('không chưa chẳng chả đừng not never cannot no');
export const modals = set(
  'được thể nên có để phép cho bao giờ hề còn phải là cần kéo dài to be is are was were has have had been did does there',
);
/** «không chỉ hơn 300»: nothing is turned round. */
export const cancels = set('chỉ những riêng kể tính gồm only just merely counting including');

export const opposite: Readonly<Partial<Record<Qualifier, Qualifier>>> = {
  more_than: 'at_most',
  less_than: 'at_least',
};

/** What may stand between any phrase and its number. */
export const measures = set('mức mốc ngưỡng con số quy mô the a an');
/** What may stand between a phrase that is not tight and its number. */
export const fillers = set(
  'là có được đạt mức mốc ngưỡng con số tổng cũng phải khoảng the a an of total to be have had is are was were cả mỗi kỳ',
);

/** Where these follow, a word of place is a place as well as a measure: «trên 7 xã», "over 7 communes". */
export const placeNouns = set(
  'xã phường thị tỉnh huyện quận thành bản thôn xóm tổ khu địa tuyến đường phố lĩnh phương mặt trang kênh nền website ' +
    'cánh dòng sông ruộng đảo điểm trục tầng ấp buôn làng cụm vùng sàn tòa nhà trường nội hạng tiêu ' +
    'communes commune wards ward villages provinces districts units streets sites places areas fields floors pages ' +
    'platforms schools counties towns cities kilometres km years months weeks days hours articles laws programmes ' +
    'programs headings clauses topics acts decrees',
);
/** Phrases that are also words of place or of another thing, and the words before them that make them a measure. */
export const places = set('trên dưới gần ngoài quanh sát over under around about near above below beyond within');
export const measuring = set(
  'có gồm với được hút đạt chức động đó của là và các bộ lập nhận tham trao hiện cấp khoảng ước has have had with and ' +
    'were was of are is by for qua sau lắp đặt',
);
/** Before these a word of place is a place: «nằm gần 7 hộ», "spread over 300 people", "talks about 7 people". */
export const placing = set(
  'ở nằm sống diễn rải trải phân đóng khắp ra thuộc dựa rộng tra soát khai dài spread across held took extended conducted talks talk spoke ' +
    'information know knowledge learned learnt report reports training patrols travelled scattered',
);

/** Words that are a noun besides, and one only after a word that measures: «nhiệt độ 37», «kích cỡ 7». */
export const nouns = set('độ cỡ tầm non sát già quãng chừng suýt ước quanh');

/** Differences: «nhiều hơn 5 vụ so với năm trước» may be five more, or more than five more. */
export const comparing = [
  'so với',
  'cùng kỳ',
  'kế hoạch',
  'chỉ tiêu',
  'than the',
  'than in',
  'compared with',
  'compared to',
];

/** Words that never say how exact the number after them is. */
export const plain = set(
  'với và cùng có gồm là được đã đạt của chức hút hiện lý quyết lập dựng động nhận giữ truyền bộ cả số cộng thể ký mở cấp ' +
    'phát tặng tố thưởng nạp khai đó nay vào tại ở cho từng mỗi các những chỉ còn thêm bằng thuộc về theo qua sau gấp tăng ' +
    'giảm xuống lên thì mà do bởi để ra duy trì kết trong bắt cứu giúp hỗ trợ đỡ trao thu xét kiểm tra mời cử bầu nơi hay ' +
    'làm hoạch trí dẫn quả định gì chính phí dán đình tâm thảy vẹn bàn trình mắt nhà giao kê hành soát tác hợp tập phòng chống phá triệt nộp hồi gọi dương tuyển xóa xoá đưa hiến góp ' +
    'lắp đặt giá gửi nhở này đương lượt chiếm nhắc bình nuôi trồng xây sửa mua bán đoàn vận tịch chặn án giải hòa hoà thành công mới đủ nhất nhì cũng đang sẽ vẫn cung phạt tham gia dự ' +
    'the of and with were was are is had has have held by to in for all only its their his our these those includes ' +
    'including into from drew reached reaching opened solved handled trained recorded recruited a an that which total ' +
    'set made received counted joined organised organized covers covering comprises comprising served both another other heard took seized rose grew increased increase up rise ' +
    'fell fall drop dropped decline declined decrease decreased down reduction reduced nhẹ mạnh sụt tụt',
);
