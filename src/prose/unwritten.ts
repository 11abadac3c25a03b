/** Stands in a story that was just begun, where somebody has words to write. */
export const blank = '[…]';

/** The lines of a text that still have words to be written, counted from one. */
export const unwritten = (text: string): { line: number; text: string }[] =>
  text.split('\n').flatMap((words, index) => (words.includes(blank) ? [{ line: index + 1, text: words.trim() }] : []));
