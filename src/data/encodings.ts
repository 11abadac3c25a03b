/** Guesses in which of the encodings of Vietnam bytes were written. */

export interface Guess {
  name: string;
  /** A few words as they would read in that encoding. */
  sample: string;
}

export function guessEncoding(_bytes: Uint8Array): Guess | null {
  return null;
}
