import type { Plugin } from 'vite';

/** While the site is shown by `npm start`, a change of a table or of the prose is checked and shows at once. */
export const reloadData = (): Plugin => ({
  name: 'reload-data',
  configureServer(server) {
    server.watcher.add('data');
    server.watcher.on('all', (_, file) => {
      if (!/\.(?:csv|mdx)$/.test(file)) return;
      for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    });
  },
});
