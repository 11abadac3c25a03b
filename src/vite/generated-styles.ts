import type { Plugin } from 'vite';
import { type Colour, colours, styles } from '../charts/theme.ts';
import { cutFonts } from '../styles/fonts.ts';

const NAME = 'virtual:generated.css';

/** The style rules made from code: fonts cut to the site's characters, the palette, the classes of the drawings. */
export function generatedStyles(): Plugin {
  return {
    name: 'generated-styles',
    resolveId: (id) => (id.split('?')[0] === NAME ? `\0${id}` : undefined),
    async load(id) {
      if (id.split('?')[0] !== `\0${NAME}`) return;
      return [
        await cutFonts('node_modules/.cache/fonts'),
        `:root{color-scheme:light dark;${properties('light')}}`,
        // Paper is light for every reader.
        `@media screen and (prefers-color-scheme:dark){:root{${properties('dark')}}}`,
        '@media (prefers-contrast:more){:root{--muted:var(--ink);--rule:var(--ink);--hair:var(--ink)}}',
        styles((name) => `var(--${name})`),
      ].join('\n');
    },
  };
}

const properties = (scheme: keyof typeof colours): string =>
  Object.entries(colours[scheme])
    .map(([name, value]) => `--${name satisfies string as Colour}:${value}`)
    .join(';');
