/// <reference types="astro/client" />

declare module 'virtual:generated.css';

declare module 'subset-font' {
  /** The font cut to the characters of `text`. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype' },
  ): Promise<Uint8Array>;
}

declare module '*?inline-script' {
  /** The module, minified. */
  const code: string;
  export default code;
}
