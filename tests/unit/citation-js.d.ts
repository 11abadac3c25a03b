declare module '@citation-js/core' {
  /** Citations of any format that a plugin reads, as CSL-JSON. */
  export class Cite {
    constructor(text: string, options?: { generateGraph?: boolean });
    // biome-ignore lint/suspicious/noExplicitAny: what is read back is what a test looks into.
    data: any[];
  }
  export const plugins: { config: { get(plugin: '@bibtex'): { parse: { sentenceCase: string } } } };
}
