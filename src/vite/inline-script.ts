import { readFile } from 'node:fs/promises';
import { minify, type Plugin, transformWithOxc } from 'vite';

const QUERY = '?inline-script';

/** `import code from './child.ts?inline-script'`: a module that imports nothing, as minified text to stand in a page. */
export function inlineScript(): Plugin {
  return {
    name: 'inline-script',
    async load(id) {
      if (!id.endsWith(QUERY)) return;
      const file = id.slice(0, -QUERY.length);
      this.addWatchFile(file);
      const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { target: 'es2022' });
      const minified = await minify(file, code, { module: true, compress: {}, mangle: true });
      return `export default ${JSON.stringify(minified.code)}`;
    },
  };
}
