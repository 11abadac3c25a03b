/** Files → the bytes of a .zip, the same in every run. Pure: it runs in a browser too. */
import { strToU8, zipSync } from 'fflate';

// A zip holds a local time: this one is the same wherever it is made.
const mtime = new Date(1980, 0, 1);

/** A .zip of files under their names; what is compressed already is stored as it is. */
export const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        [
          typeof content === 'string' ? strToU8(content) : content,
          { mtime, level: /\.(png|xlsx|zip)$/.test(name) ? 0 : 9 },
        ],
      ]),
    ),
  );
