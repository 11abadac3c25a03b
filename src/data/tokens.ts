/** A text as words, numbers in digits and single marks, in the order in which they stand. */
export interface Token {
  kind: 'word' | 'digits' | 'mark';
  /** In small letters. */
  text: string;
  start: number;
  end: number;
}

const pattern =
  /(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|(?<digits>\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?![\d\u066b]|[.,]\d)|\d+(?:[.,]\d+)*)|[^\s\u00a0]/gu;

/** Words that number a thing: in «tháng 12 300 người» the 12 is no part of the 300. */
const naming = new Set('tháng ngày quý năm tổ khu khóa khoá lớp điều khoản số'.split(' '));

export function tokensOf(value: string): Token[] {
  const tokens: Token[] = [];
  for (const match of value.matchAll(pattern)) {
    const { word, digits } = match.groups ?? {};
    const kind = word !== undefined ? 'word' : digits !== undefined ? 'digits' : 'mark';
    const end = match.index + match[0].length;
    const parted =
      kind === 'digits' && naming.has(tokens.at(-1)?.text ?? '') ? /^\d+(?=[ \u00a0])/.exec(match[0]) : null;
    const cut = parted ? match.index + parted[0].length : end;
    tokens.push({ kind, text: match[0].slice(0, cut - match.index).toLowerCase(), start: match.index, end: cut });
    if (parted) tokens.push({ kind, text: match[0].slice(parted[0].length + 1), start: cut + 1, end });
  }
  return tokens;
}
