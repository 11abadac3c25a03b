/**
 * The colours of both schemes. On paper every one that writes is at least 4.5 : 1 and every one that draws a mark at
 * least 3 : 1; `rule` carries no meaning. Ochre is for our calculations and for a second source alone.
 */
export const colours = {
  light: {
    paper: '#faf7f2',
    ink: '#1f2933',
    muted: '#5b6472',
    rule: '#d9d3c7',
    indigo: '#3b4a9c',
    pale: '#7380c2',
    ochre: '#ac4f08',
    hair: '#8b8577',
  },
  dark: {
    paper: '#14181d',
    ink: '#e8e6e1',
    muted: '#a3abb6',
    rule: '#39414b',
    indigo: '#9aa9f2',
    pale: '#6473c6',
    ochre: '#ffbe85',
    hair: '#7d858f',
  },
} as const;

export type Colour = keyof (typeof colours)['light'];

/**
 * Sizes of the text in a drawing, in CSS pixels. On paper a full drawing is made smaller: its words are laid out at
 * `paper`, which is 7 pt there, and a style sets them smaller on a screen.
 */
export const text = { label: 14, small: 12.5, paper: 15.7 } as const;

/** The families of a drawing, with generic ones behind for wherever the first is missing. */
export const family = "'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

/** The same for the headline of a picture. */
export const headlineFamily = "'Source Serif 4', Georgia, 'Times New Roman', serif";

/**
 * The classes a drawing may use. In a page a colour is a custom property, so that it follows the scheme;
 * in a file it is written out, for readers that know no custom properties.
 */
export function styles(colour: (name: Colour) => string): string {
  return [
    `.ink{fill:${colour('ink')}}`,
    `.muted{fill:${colour('muted')}}`,
    `.paper{fill:${colour('paper')}}`,
    `.indigo{fill:${colour('indigo')}}`,
    `.ochre{fill:${colour('ochre')}}`,
    `.hollow{fill:none;stroke:${colour('indigo')}}`,
    `.stitch{fill:none;stroke:${colour('indigo')}}`,
    `.pale{fill:none;stroke:${colour('pale')}}`,
    `.beam{fill:none;stroke:${colour('ink')}}`,
    `.hair{fill:none;stroke:${colour('hair')}}`,
    `.reckoned{fill:none;stroke:${colour('ochre')}}`,
    `.rule{fill:none;stroke:${colour('rule')};stroke-width:1}`,
    `.thread{fill:none;stroke:${colour('muted')};stroke-width:1}`,
    `.cut{fill:none;stroke:${colour('ink')};stroke-width:2}`,
    `.strong{font-weight:600}`,
  ].join('');
}
