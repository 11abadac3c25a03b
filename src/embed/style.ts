import { type Colour, colours, family, styles } from '../charts/theme.ts';
import rules from './embed.css?inline';
import { rules as layout } from './layout.ts';

const properties = (scheme: keyof typeof colours): string =>
  `:root{${Object.entries(colours[scheme])
    .map(([name, value]) => `--${name satisfies string as Colour}:${value}`)
    .join(';')}}`;

/** The style of an embed page, with the fonts of the reader's machine: nothing is fetched. */
export const style = `${properties('light')}${styles((name) => `var(--${name})`)}body{font-family:${family}}${layout}${rules.trim()}`;

/** What a dark embed adds. */
export const dark = properties('dark');
