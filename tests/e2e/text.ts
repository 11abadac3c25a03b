import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { type Lang, languages } from '../../src/i18n/languages.ts';
import { files } from './dist.ts';

/** A run of text as a reader takes it in: a paragraph, a cell, a label, a name for a screen reader. */
export interface Block {
  file: string;
  /** The element it stands in, or the attribute. */
  where: string;
  /** All of it, in composed spaces. */
  text: string;
  /** Without what is marked as being in another language than the page. */
  own: string;
}

/** The language that a file is in, by its address. */
export const langOf = (file: string): Lang => languages.find((lang) => file.startsWith(`${lang}/`)) ?? languages[0];

/** A built page or picture as a document. */
export const open = (file: string, folder = 'dist') => parseHTML(readFileSync(`${folder}/${file}`, 'utf8')).document;

const inline = new Set('a abbr b cite code data dfn em i kbd mark q s small span strong sub sup time tspan'.split(' '));
const silent = new Set(['script', 'style', 'code', 'pre', 'textarea']);
const spoken = ['aria-label', 'alt', 'title', 'placeholder'];

/** What a `content` tells a machine alone. */
const forMachines =
  /^(?:text\/|image\/|width=|light|default-src|noindex|allow-|https?:)|^(?:article|website|summary_large_image|[a-z]{2}|[a-z]{2}_[A-Z]{2})$/;

/** Every text of a page or picture, visible or spoken; code left out. */
export function blocksOf(file: string): Block[] {
  const blocks: Block[] = [];
  const page = langOf(file);
  let text = '';
  let own = '';

  function flush(where: string): void {
    if (text.trim()) blocks.push({ file, where, text: spaced(text), own: spaced(own) });
    text = '';
    own = '';
  }

  function walk(node: Node, lang: string): void {
    if (node.nodeType === 3) {
      text += node.textContent ?? '';
      if (lang === page) own += node.textContent ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    const here = element.getAttribute('lang') ?? lang;
    for (const attribute of [...spoken, ...(name === 'meta' && element.hasAttribute('content') ? ['content'] : [])]) {
      const said = element.getAttribute(attribute);
      if (said && !forMachines.test(said))
        blocks.push({
          file,
          where: `${name}[${attribute}]`,
          text: spaced(said),
          own: here === page ? spaced(said) : '',
        });
    }
    if (silent.has(name)) {
      text += ' ';
      own += ' ';
      return;
    }
    const block = !inline.has(name) || element.parentElement?.localName === 'nav';
    if (block) flush(name);
    if (name === 'tspan') {
      text += ' ';
      own += ' ';
    }
    for (const child of element.childNodes) walk(child as Node, here);
    if (block) flush(name);
  }

  walk(open(file).documentElement as unknown as Node, page);
  return blocks;
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every text of every page and picture of the site. */
export const blocks: Block[] = files
  .filter((file) => /\.(?:html|svg)$/.test(file) && !file.startsWith('v/'))
  .flatMap(blocksOf);

/** A number as it stands alone in a text: not a part of a longer one, the size of a file, or a count of what is drawn. */
export const alone = (digits: string, after = '') =>
  new RegExp(
    `(?<![\\p{Nd}×]|\\p{Nd}[.,]|×\\s)${digits.replace(/[.]/g, '\\.')}(?!\\p{Nd}|[.,]\\p{Nd}|\\s(?:[kM]B|mũi|stitch))${after}`,
    'u',
  );

/** The blocks that a rule finds fault with, as lines to read. */
export const faults = (rule: (block: Block) => unknown): string[] =>
  blocks.filter(rule).map(({ file, where, text }) => `${file} <${where}> ${text}`);
