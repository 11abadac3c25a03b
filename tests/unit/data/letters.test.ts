import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessEncoding } from '../../../src/data/encodings.ts';
import { brokenLetters } from '../../../src/data/letters.ts';
import { bytesOf } from './support.ts';

describe('broken letters', () => {
  test.each([
    ['x· §oµn NÕt', 'mojibake', 'xã Đoàn Nết'],
    ['n¨m 2024', 'mojibake', 'năm 2024'],
    ['ph­êng', 'mojibake', 'phường'],
    ['tªn', 'mojibake', 'tên'],
    ['xã Ðoàn Nªt', 'mojibake', 'xã Đoàn Nết'],
    ['phöôøng', 'mojibake', 'phường'],
    ['Ñoaøn Neát', 'mojibake', 'Đoàn Nết'],
    ['Ä‘', 'mojibake', 'đ'],
    ['Ä‘á»“ng bÃ o', 'mojibake', 'đồng'],
    ['phÆ°á»ng', 'mojibake', 'phư'],
    ['áº', 'mojibake', 'Unicode'],
    ['phư?ng Đoàn N?t, T? Lèng', 'lost-letters', ''],
    ['Đo\ufffdn', 'lost-letters', ''],
    ['Ðoàn Nết', 'look-alike', 'Đoàn Nết'],
    ['Ɖoàn Nết', 'look-alike', 'Đoàn Nết'],
  ])('«%s» is %s', (text, code, suggestion) => {
    const fault = brokenLetters(text);
    expect(fault?.code).toBe(code);
    expect(fault?.expected.vi).toContain(suggestion);
  });

  test.each([
    ['Windows-1258', '70 68 FD F5 CC 6E 67 20 D0 6F 61 CC 6E 20 4E EA EC 74', 'phường Đoàn Nết'],
    ['TCVN3 (.VnTime)', '78 B7 20 A7 6F B5 6E 20 4E D5 74', 'xã Đoàn Nết'],
    ['VISCII', '78 E3 20 D0 6F E0 6E 20 4E AA 74', 'xã Đoàn Nết'],
  ])('%s is recognised from its bytes', (name, hex, sample) => {
    expect(guessEncoding(bytesOf(hex))).toEqual({ name, sample });
  });
});

/** Prose with what the detectors look at used rightly: guillemets, middle dots, degree signs, ellipses, all tones. */
const prose = [
  'Ở Quỳ Hợp, Quỳ Châu và Quỳ Hoa, bà con uống nước suối, ở nhà sàn, và giữ gìn nếp sống của cha ông. Quý vị hãy quay lại khi trời quang, gió nhẹ; quả quýt chín vàng ươm trên những quãng đường quanh co.',
  'Cán bộ phường hỏi: “Ai giữ bình yên ở đây?” — “Chúng tôi, những người ở tổ dân phố, bản…” — cụ Ưng trả lời. Ông Ước, bà Ửng, cô Ỷ, anh Ỡm cũng gật đầu: ‘Ừ, phải đấy!’',
  '© 2024 Dân Làng · Ảnh: Bạch Dương · Báo Lam Châu® · Nhiệt độ 37 °C, 5° vĩ bắc · dài 12 µm, rộng 3µm · § 4, khoản 2 · «3 đọc, 3 kể» · «cá», «lá», «ở», «ông» · 1º, 2ª · ½ · ±5 · 10 × 20 · ¿? · 5¢ · £3 · ¥8',
  'THÀNH PHỐ LAM CHÂU: NÂNG CAO HIỆU QUẢ PHONG TRÀO “TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC” TRONG TÌNH HÌNH MỚI. XÃ SÙNG LÀI, XÃ SƠN THÀNG, PHƯỜNG ĐOÀN NẾT. CÃI VÃ, BÃO LŨ, NGÃ BA, MÃ SỐ.',
  'Hòa và hoà, thủy và thuỷ, khỏe và khoẻ, tùy và tuỳ, Thúy và Thuý, lý và lí, kỹ và kĩ, quy và qui, hóa và hoá, xoè và xòe, loã và lõa: hai lối bỏ dấu đều là tiếng Việt.',
  'Giữa giấc ngủ, gì mà gió giật giần giật; nghiêng ngả, nguệch ngoạc, khuỷu tay, khuya khoắt, ngoằn ngoèo, xoong nồi, quần soóc, huơ tay, thuở nào, boong tàu, rơmoóc, khúc khuỷu, huýt sáo, luýnh quýnh, uỷ ban, uyển chuyển, yểng, yêu, ỷ lại.',
  'Người H’Mông, Thái, Dao, Hà Nhì, Lự, Giáy, La Hủ, Mảng, Si La cùng sống ở Lam Châu. Địa danh: Nậm Poỏng, Pu Sam Cáp, Sin Suối Hồ, Tà Tổng, Ma Lù Thàng, Mù Lang Chải, Pa Tần, Dào San, Pì Lò.',
  'Danh từ riêng nước ngoài: São Paulo, Málaga, Zürich, Köln, Genève, Besançon, Reykjavík, Kraków, Malmö, Tromsø, Curaçao, café, naïve, château, crème brûlée, déjà vu, Noël, Citroën, Beyoncé, Pelé, Müller, Señor, jalapeño.',
  'Trang web: https://congan.lamchau.gov.vn/index.php?id=141&trang=2 — hộp thư: an.ninh@lamchau.gov.vn. Điện thoại: 02133.876.543. Tỷ lệ: 103/107. Nghị quyết 2170/NQ-TW. Thật không? Có chứ!',
];

describe('sound letters give no alarm', () => {
  test.each(prose)('%s', (paragraph) => {
    expect(brokenLetters(paragraph)).toBeNull();
    for (const word of paragraph.split(/\s+/)) expect(brokenLetters(word), word).toBeNull();
    expect(brokenLetters(paragraph.normalize('NFC').toUpperCase())).toBeNull();
    expect(brokenLetters(paragraph.toLowerCase())).toBeNull();
  });

  /** Modules about broken letters hold them on purpose. */
  const about = /encodings|letters|messages|syllable|spelling/;
  const root = new URL('../../../', import.meta.url);
  const files = ['data', 'src'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:csv|ts|astro|mdx|md|css)$/.test(name) && !about.test(name))
      .map((name) => `${folder}/${name}`),
  );

  test.each(files)('%s', (name) => {
    const lines = readFileSync(new URL(name.replaceAll('[', '%5B').replaceAll(']', '%5D'), root), 'utf8').split('\n');
    // In code a «?» may stand between letters, as in a?.b.
    const found = lines.filter((line) => {
      const code = brokenLetters(line)?.code;
      return code !== undefined && !(code === 'lost-letters' && /\.(?:ts|astro)$/.test(name));
    });
    expect(found).toEqual([]);
  });
});
