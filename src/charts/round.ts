/** A length to a hundredth of a pixel, which no eye can tell from the rest. */
export const round = (length: number): number => Number(length.toFixed(2));
