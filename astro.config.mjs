import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { languages } from './src/i18n/languages.ts';
import { local, origin } from './src/release/address.ts';
import { generatedStyles } from './src/vite/generated-styles.ts';
import { inlineScript } from './src/vite/inline-script.ts';
import { reloadData } from './src/vite/reload-data.ts';

export default defineConfig({
  // Where the site is published; absolute addresses and the base path follow from these two alone.
  site: origin(process.env) ?? local,
  base: process.env.BASE ?? '/',
  // `scripts/build.ts` builds beside `dist/` and swaps it in only when all is well.
  outDir: process.env.OUT_DIR ?? 'dist',
  i18n: { locales: languages, defaultLocale: languages[0] },
  integrations: [
    mdx(),
    sitemap({
      i18n: { defaultLocale: languages[0], locales: Object.fromEntries(languages.map((lang) => [lang, lang])) },
      // An embed and a frozen edition each name the living page as the one to find.
      filter: (address) => !/\/(embed|v)\//.test(address),
    }),
  ],
  // The default drops the space of a line break before a tag: "hơn" and its number would touch.
  compressHTML: true,
  // One request for the first view.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [generatedStyles(), reloadData(), inlineScript()],
    // What a page does at a press comes after the page, once for all charts.
    build: {
      assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined),
      // Their names stand in every page.
      rollupOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
    // Plot moves its marks by half a pixel on a coarse screen; a chart redrawn in a browser is to be that of the build.
    define: { 'window.devicePixelRatio': '2' },
  },
});
