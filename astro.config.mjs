import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { reloadData } from './src/data/reload.ts';
import { inlineScript } from './src/embed/inline-script.ts';
import { generatedStyles } from './src/styles/generated.ts';

export default defineConfig({
  // Where the site is published; absolute addresses and the base path follow from these two alone.
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  // `scripts/build.ts` builds beside `dist/` and swaps it in only when all is well.
  outDir: process.env.OUT_DIR ?? 'dist',
  i18n: { locales: ['vi', 'en'], defaultLocale: 'vi' },
  integrations: [mdx()],
  // The default drops the space of a line break before a tag: "hơn" and its number would touch.
  compressHTML: true,
  // One request for the first view.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: { plugins: [generatedStyles(), reloadData(), inlineScript()] },
});
