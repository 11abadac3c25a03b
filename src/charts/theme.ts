/** The colours of both schemes. Every pair of ink and paper used together is at least 4.5 : 1. */
export const colours = {
  light: {
    paper: '#faf7f2',
    ink: '#1f2933',
    muted: '#5b6472',
    rule: '#d9d3c7',
    indigo: '#3b4a9c',
    ochre: '#b45309',
  },
  dark: {
    paper: '#14181d',
    ink: '#e8e6e1',
    muted: '#a3abb6',
    rule: '#39414b',
    indigo: '#9aa9f2',
    ochre: '#f0a35e',
  },
} as const;

export type Colour = keyof (typeof colours)['light'];

/** Sizes of the text in a drawing, in CSS pixels. */
export const text = { label: 14, small: 12.5 } as const;

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
    `.reckoned{fill:none;stroke:${colour('ochre')}}`,
    `.rule{fill:none;stroke:${colour('rule')};stroke-width:1}`,
    `.thread{fill:none;stroke:${colour('muted')};stroke-width:1}`,
    `.cut{fill:none;stroke:${colour('ink')};stroke-width:2}`,
    `.strong{font-weight:600}`,
  ].join('');
}
