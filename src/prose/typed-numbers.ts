/** A number that someone typed into the prose. */
export interface TypedNumber {
  /** The line in the file, from 1. */
  line: number;
  text: string;
}

/**
 * The numbers typed into an MDX text, outside the tags, addresses, conditions and placeholders that name a row.
 * There should be none: `<Num of="…" />` brings a number with its qualifier from `data/`.
 */
export function typedNumbers(mdx: string): TypedNumber[] {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const prose = mdx
    .replace(/^[^\S\n]+- when:.*$/gm, blank)
    .replace(/<[A-Za-z/][^<>]*>/g, blank)
    .replace(/\{[^{}\n]*\}/g, blank)
    .replace(/\]\([^()\n]*\)/g, blank);
  return prose
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/\p{Nd}[\p{Nd}.,/]*/gu)].map(([number]) => ({ line: index + 1, text: number })),
    );
}
