/** The host loaders that were released: `public/embed/v<version>.js`, which pages elsewhere name with its hash. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'public/embed';

export interface Loader {
  /** `v1.0.0.js` */
  file: string;
  /** Its hash as an `integrity` attribute holds it. */
  integrity: string;
}

/** Every released loader, oldest first. */
export function loaders(): Loader[] {
  return readdirSync(folder)
    .filter((file) => /^v\d+\.\d+\.\d+\.js$/.test(file))
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .map((file) => ({ file, integrity: integrity(readFileSync(`${folder}/${file}`)) }));
}

/** The hash of a script as an `integrity` attribute holds it. */
export const integrity = (bytes: Uint8Array | string): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
