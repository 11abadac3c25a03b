import type { Dataset } from '../data/schema.ts';
import { date, NBSP } from '../i18n/formats.ts';
import { languages } from '../i18n/languages.ts';

/** A longer name may break: on a small phone it would leave half a line empty. */
const LONGEST = 17;

/** What is there to be copied keeps its letters as they are. */
const KEPT = '<(script|style|pre|code|textarea)\\b[^]*?</\\1>';

type Named = Pick<Dataset, 'places' | 'sources' | 'terms'>;

/** What finds the names of tables; `null` where none has two words. */
function namesOf({ places, sources, terms }: Named): RegExp | null {
  const all = [
    ...places.map(({ name }) => name),
    ...sources.map(({ publisher }) => publisher),
    ...languages.flatMap((lang) => [
      ...terms.map((term) => term[`name_${lang}`]).filter((name) => /\p{Nd}/u.test(name)),
      ...sources.map(({ published }) => date(lang, published)),
    ]),
  ];
  const names = [...new Set(all)]
    .filter((name) => /\s/.test(name) && name.length <= LONGEST)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.split(/\s/).map(RegExp.escape).join(`[ ${NBSP}]`));
  return names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

const known = new WeakMap<Named, RegExp | null>();

/**
 * Markup in whose text the names of places and publishers, terms with a number in them and the days of sources do not
 * break across lines.
 */
export function keepNames(html: string, data: Named): string {
  const name = known.has(data) ? known.get(data) : namesOf(data);
  known.set(data, name ?? null);
  if (!name) return html;
  return html.replace(new RegExp(`${KEPT}|(?<=^|>)[^<]+`, 'g'), (text) =>
    text.startsWith('<') ? text : text.replace(name, (found) => found.replaceAll(' ', NBSP)),
  );
}
