import advances from './advances.json' with { type: 'json' };

export type Face = keyof typeof advances;

/** No character of the fonts is wider: for those that are not in the table. */
const widest = 1000;

const widths = Object.fromEntries(
  Object.entries(advances).map(([face, byWidth]) => [
    face,
    new Map(Object.entries(byWidth).flatMap(([width, all]) => [...all].map((one) => [one, Number(width)] as const))),
  ]),
) as Record<Face, Map<string, number>>;

/**
 * The width of a line of chart text in CSS pixels, at a size in CSS pixels. Letters that move closer together when
 * drawn do not count, so that the text is never wider; the same in the build and in a browser.
 */
export function measure(text: string, size: number, face: Face = 'regular'): number {
  let sum = 0;
  for (const character of text) sum += widths[face].get(character) ?? (/\p{Mn}/u.test(character) ? 0 : widest);
  return (sum / 1000) * size;
}

/** The text cut at spaces into lines no wider than `width`; a no-break space is never cut. */
export function wrap(text: string, width: number, size: number, face: Face = 'regular'): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, size, face) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines as `wrap`, of lengths as equal as they can be. */
export function balance(text: string, width: number, size: number, face: Face = 'regular'): string[] {
  const { length } = wrap(text, width, size, face);
  let narrow = width / 2;
  let wide = width;
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const cut = wrap(text, middle, size, face);
    if (cut.length === length && cut.every((line) => measure(line, size, face) <= middle)) wide = middle;
    else narrow = middle;
  }
  return wrap(text, wide, size, face);
}
