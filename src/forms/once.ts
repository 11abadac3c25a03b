import type { Picture } from './picture.ts';

/** The same maker, which makes nothing twice: a chart's files stand alone and in its zip. */
export function once<T>(make: (picture: Picture) => T): (picture: Picture) => T {
  const made = new Map<string, T>();
  return (picture) => {
    const file = made.get(picture.svg) ?? make(picture);
    made.set(picture.svg, file);
    return file;
  };
}
