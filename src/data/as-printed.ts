/** The number of a figure and its qualifier held against the source's own words. */
import { printed } from './printed.ts';
import { type Fault, text } from './problems.ts';
import { senses } from './qualifier.ts';
import { type Qualifier, qualifiers } from './schema.ts';
import type { Draft } from './sheet.ts';
import { spell } from './spell.ts';

export interface PrintedFault {
  column: 'as_printed' | 'qualifier';
  fault: Fault;
}

/** `unit` is the indicator's, in Vietnamese. Nothing is said of a row whose cells could not be read. */
export function checkPrinted(row: Draft<'figures'>, unit: string | null): PrintedFault[] {
  const { value, qualifier, as_printed: words } = row;
  if (value === null || words === null) return [];
  const { places, range } = printed(words, value, unit ?? '');
  const [first] = places;
  if (!first) return [{ column: 'as_printed', fault: range ? rangeFault(range) : notPrinted(words, value) }];
  const found: PrintedFault[] = [];
  if (places.every(({ plain }) => !plain)) found.push({ column: 'as_printed', fault: numberRead(first.text, value) });
  if (qualifier === null || places.some(({ likely }) => likely === qualifier)) return found;
  const doubt = places.find(({ means, sure }) => !sure || means.includes(qualifier));
  if (doubt)
    found.push({ column: 'qualifier', fault: unsureQualifier(qualifier, doubt.means, doubt.words, doubt.text) });
  else
    found.push({
      column: 'qualifier',
      fault: wrongQualifier(qualifier, first.means[0] ?? 'exact', first.words, words),
    });
  return found;
}

/** «more_than (hơn)». */
const named = (qualifier: Qualifier): { vi: string; en: string } => ({
  vi: `${qualifier} (${senses[qualifier].vi})`,
  en: qualifier === senses[qualifier].en ? qualifier : `${qualifier} (${senses[qualifier].en})`,
});
const listed = (codes: readonly Qualifier[], lang: 'vi' | 'en', last: string): string => {
  const names = codes.map((code) => named(code)[lang]);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
};

function notPrinted(found: string, value: number): Fault {
  return {
    code: 'not-in-as-printed',
    found,
    expected: text(
      `nguyên văn có chứa con số ${value}, bằng chữ số hoặc bằng chữ («${spell(value).vi}»)`,
      `the source's words with the number ${value} in them, in digits or in words ("${spell(value).en}")`,
    ),
    why: text(
      'con số ở cột value không có trong nguyên văn: một trong hai ô bị sai.',
      'the number in value does not stand in the words of the source: one of the two is wrong.',
    ),
    fix: text('so hai ô với tài liệu nguồn, sửa ô sai.', 'compare both cells with the source and mend the wrong one.'),
  };
}

export function rangeFault(found: string): Fault {
  return {
    code: 'range',
    found,
    expected: text('một con số, không phải một khoảng', 'one number, not a range'),
    why: text(
      `«${found}» cho hai đầu của một khoảng: chọn một đầu, hay lấy số ở giữa, là nêu con số mà nguồn không nêu.`,
      `"${found}" gives the two ends of a range: either end, or a number between them, is one the source does not give.`,
    ),
    fix: text(
      'tìm trong nguồn con số cụ thể của cùng điều ấy và chép nguyên văn của nó; nếu nguồn không có, đừng đưa dòng này vào bảng.',
      'look in the source for one number of the same thing and copy its words; if there is none, leave this row out.',
    ),
  };
}

function numberRead(found: string, value: number): Fault {
  const words = spell(value);
  return {
    code: 'number-read',
    severity: 'note',
    found,
    read: text(`${value} (${words.vi})`, `${value} (${words.en})`),
    expected: text(`con số ${value}`, `the number ${value}`),
    fix: text(
      'nếu nguồn không nói vậy, sửa một trong hai ô.',
      'if the source says otherwise, mend one of the two cells.',
    ),
  };
}

function unsureQualifier(found: Qualifier, means: readonly Qualifier[], beside: string, number: string): Fault {
  const phrase = [beside, number].filter(Boolean).join(' ');
  return {
    code: 'qualifier-unsure',
    severity: 'note',
    found,
    expected:
      means.length === 0
        ? text(
            `mức chính xác đúng với «${phrase}»: ${listed(qualifiers, 'vi', 'hay')}`,
            `the qualifier that fits "${phrase}": ${listed(qualifiers, 'en', 'or')}`,
          )
        : text(
            `«${phrase}» có thể là ${listed(means, 'vi', 'hoặc')}`,
            `"${phrase}" may be ${listed(means, 'en', 'or')}`,
          ),
    why:
      means.length === 0
        ? text(
            `được nhận như đã ghi; máy không biết «${phrase}» có nghĩa là «${senses[found].vi}» không: xem lại nguồn`,
            `taken as written; whether "${phrase}" means "${senses[found].en}" is not known: look at the source again`,
          )
        : text(
            `được nhận như đã ghi; «${phrase}» có thể là ${listed(means, 'vi', 'hoặc')}: xem lại nguồn`,
            `taken as written; "${phrase}" may be ${listed(means, 'en', 'or')}: look at the source again`,
          ),
    fix: text(
      `đọc lại câu trong nguồn: ${named(found).vi} có đúng không? Nếu đúng, không cần làm gì.`,
      `read the sentence in the source again: is ${named(found).en} right? If so, nothing needs to be done.`,
    ),
  };
}

function wrongQualifier(found: Qualifier, said: Qualifier, beside: string, words: string): Fault {
  const [is, should] = [named(found), named(said)];
  return {
    code: 'qualifier',
    found: is.vi,
    expected: text(`${should.vi}, theo nguyên văn «${words}»`, `${should.en}, after the source's words "${words}"`),
    why:
      beside === ''
        ? text(
            `cạnh con số không có từ nào nghĩa là «${senses[found].vi}».`,
            `no word that means "${senses[found].en}" stands beside the number.`,
          )
        : text(
            `«${beside}» cạnh con số nghĩa là «${senses[said].vi}», không phải «${senses[found].vi}».`,
            `"${beside}" beside the number means "${senses[said].en}", not "${senses[found].en}".`,
          ),
    fix: text(
      `sửa cột qualifier thành ${said}, hoặc chép lại nguyên văn cho đúng.`,
      `change the qualifier to ${said}, or copy the source's words again.`,
    ),
  };
}
