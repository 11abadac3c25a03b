/// <reference types="astro/client" />

declare module 'virtual:generated.css';

declare module 'virtual:generated.css?inline' {
  const css: string;
  export default css;
}

declare namespace App {
  interface Locals {
    /** How often each fact's number stands on the page so far. */
    numbers?: Map<string, number>;
    /** What the whole story leaves open, as templates of `phrase()`. */
    open?: readonly import('./i18n/phrase.ts').Words[];
  }
}

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

declare module 'saxen' {
  type Decode = (text: string) => string;

  /** Reads XML and tells what it meets; see the package's README. */
  export class Parser {
    on(event: 'openTag', hook: (name: string, attributes: () => Record<string, string>, decode: Decode) => void): this;
    on(event: 'closeTag', hook: (name: string) => void): this;
    on(event: 'text', hook: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', hook: (text: string) => void): this;
    on(event: 'error', hook: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
