import type { Picture } from './picture.ts';

/**
 * The same maker, which makes nothing twice: a chart's files stand alone and in its zip. It holds all that it made, so
 * it is for charts of the main place alone, of which there are no more where there are more places.
 */
export function once<T, How extends unknown[]>(
  make: (picture: Picture, ...how: How) => T,
): (picture: Picture, ...how: How) => T {
  const made = new Map<string, T>();
  return (picture, ...how) => {
    const key = [...how, picture.svg].join(' ');
    const file = made.get(key) ?? make(picture, ...how);
    made.set(key, file);
    return file;
  };
}
