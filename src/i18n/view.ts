import type { Content } from '../facts/index.ts';
import type { Edition } from '../release/editions.ts';
import type { Lang } from './languages.ts';
import type { Words } from './vi.ts';
import { words } from './words.ts';

/** What a page or a file is made of: put together once, and passed on. */
export interface View {
  lang: Lang;
  /** The words of the site in that language. */
  words: Words;
  content: Content;
  /** The site's address; `undefined` where nothing is published, as in a check. */
  site: URL | undefined;
  /** The frozen edition that holds the same numbers; `null` for none. */
  edition: Edition | null;
}

/** A view of what there is to tell, or another view of the same, in a language. */
export const viewIn = (
  lang: Lang,
  { content, site, edition = null }: Pick<View, 'content'> & Partial<Pick<View, 'site' | 'edition'>>,
): View => ({ lang, words: words(lang), content, site, edition });
