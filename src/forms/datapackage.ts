import { datapackage } from '../data/publish.ts';
import type { Dataset } from '../data/schema.ts';
import { siteId, siteName } from '../facts/main.ts';
import { languages } from '../i18n/languages.ts';
import { commit, versionOf } from '../release/commit.ts';
import { frozenAs } from '../release/editions.ts';

/** The text of `datapackage.json`: the tables, with the version and the commit that they are of. */
export async function datapackageJson(data: Dataset, homepage: string): Promise<string> {
  const created = commit()?.time;
  const object = await datapackage(data, {
    name: siteId(data),
    title: languages.map((lang) => siteName(data, lang)).join(' / '),
    version: versionOf(frozenAs(data)),
    ...(created !== undefined && { created }),
    homepage,
  });
  return `${JSON.stringify(object, null, 2)}\n`;
}
