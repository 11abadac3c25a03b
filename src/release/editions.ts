/** The frozen editions: what the site published, kept byte for byte in `public/v/<version>/`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableCsv } from '../data/publish.ts';
import { type Dataset, type TableName, tables } from '../data/schema.ts';
import { editionVersion } from '../i18n/paths.ts';

export interface Edition {
  /** `2.1.0`. First number: a published number changed or went; second: one was added; third: words alone. */
  version: string;
  /** The day of the commit it was built from: `2026-11-24`. */
  date: string;
}

/** An edition in the list, with what proves its bytes. */
export interface ListedEdition extends Edition {
  /** The SHA-256 of its `SHA256SUMS`, which holds the SHA-256 of each of its files. */
  sha256: string;
}

/** Where the editions stand in the repository; the build copies it untouched. */
export const folder = 'public/v';

/** Every edition, oldest first, as `/v/editions.json` lists them. */
export function editions(root = folder): ListedEdition[] {
  const list = join(root, 'editions.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

/** The edition that is being built; `null` for the live site. */
export function frozen(): Edition | null {
  if (!editionVersion) return null;
  const date = process.env.EDITION_DATE;
  if (!date) throw new Error(`The edition ${editionVersion} has no date: build it with npm run release.`);
  return { version: editionVersion, date };
}

/**
 * The edition in which a reader finds these numbers for ever: the one being built, else the newest if it holds the
 * same tables. `null` as long as there is none.
 */
export function frozenAs(data: Dataset, root = folder): Edition | null {
  const newest = editions(root).at(-1);
  const same = (name: TableName) => {
    const file = join(root, newest?.version ?? '', 'data', `${name}.csv`);
    return existsSync(file) && readFileSync(file, 'utf8') === tableCsv(data, name);
  };
  return frozen() ?? (newest && (Object.keys(tables) as TableName[]).every(same) ? newest : null);
}
