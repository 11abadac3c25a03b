/** What keeps its letters as they are. */
const KEPT = /(<(script|style|pre|textarea)\b[\s\S]*?<\/\2>)/;

const BLOCK =
  'article|aside|body|details|dd|div|dl|dt|footer|h[1-6]|header|hgroup|html|li|main|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul';
const BEFORE = new RegExp(`\\s+(?=</?(?:${BLOCK})\\b)`, 'g');
const AFTER = new RegExp(`(</?(?:${BLOCK})\\b[^<>]*>)\\s+`, 'g');

/** Signs that need not be written by name between tags. */
const NAMED = /<[a-z/!](?:"[^"]*"|[^">])*>|&(?:quot|#34|#39);/gi;
const plain = (html: string): string =>
  html.replace(NAMED, (part) => (part.startsWith('<') ? part : part === '&#39;' ? "'" : '"'));

/** The same page in fewer letters: signs as such where they can be, no space where a block begins or ends. */
export const compact = (html: string): string =>
  html
    .split(KEPT)
    .flatMap((part, index) => {
      const [, tag] = /^<(\w+)/.exec(part) ?? [];
      if (index % 3 === 2) return [];
      if (index % 3 === 1) return [tag === 'textarea' || tag === 'pre' ? plain(part) : part];
      return [
        plain(part.replaceAll('&#160;', '\u00a0').replace(/ \/>/g, '/>').replace(BEFORE, '').replace(AFTER, '$1')),
      ];
    })
    .join('');
