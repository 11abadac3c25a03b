import type { Content } from '../facts/fact.ts';
import type { Lang } from '../i18n/languages.ts';
import { langOf } from '../i18n/paths.ts';
import { type View, viewIn } from '../i18n/view.ts';
import { frozenAs } from '../release/editions.ts';
import { contentOf, folders } from './files.ts';

let loaded: Content | undefined;

/** The checked tables of `data/` and their facts, read once a build; what the gate refuses throws, with the whole report. */
export function load(): Content {
  loaded ??= contentOf(folders);
  return loaded;
}

const views = new Map<Lang, View>();

/** What a page or file of the site is made of, by the language in its route: `Astro`, or the context of an endpoint. */
export function viewOf({ params, site }: { params: { lang?: string | undefined }; site: URL | undefined }): View {
  const lang = langOf(params.lang);
  const content = load();
  const view = views.get(lang) ?? viewIn(lang, { content, site, edition: frozenAs(content.data) });
  views.set(lang, view);
  return view;
}
